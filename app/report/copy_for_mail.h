// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/results.h"
#include "core/observe/snapshot.h"

#include <string>

/// "Copy for mail": the clipboard gets text that keeps the rules of MailText.
namespace sheafscope {

/// What a run was, its machine and its counters.
std::string mailOfRun(const Snapshot& snapshot);

/// GUI thread.
void copyForMail(const Snapshot& snapshot);
/// The comparison in mail form. Error: as makeComparisonReport(); the clipboard stays as it was.
Result<void> copyForMail(const ResultSet& results);

} // namespace sheafscope
