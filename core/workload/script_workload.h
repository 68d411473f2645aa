// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/workload.h"

#include <memory>
#include <string>

namespace sheafscope {

/// Runs an op script (groundtruth/FORMAT.md) on `machine`: the operations in the script's order, each on the CPU it
/// names. Needs exact mode, and ends grace periods only where the script does. Errors: those of loadOpScript() and
/// checkOpScript().
Result<std::unique_ptr<Workload>> makeScriptWorkload(const std::string& path, const Machine& machine);

} // namespace sheafscope
