// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/ladder_report.h"

#include <string>

namespace sheafscope {

/// What ladderJson() wrote. The steps are planned again from its command, and have to be those of the file. Errors name
/// `source` and what was expected: another format or version, a command that this program does not understand, other
/// steps, figures that are missing.
Result<LadderReport> parseLadder(const std::string& text, const std::string& source);

} // namespace sheafscope
