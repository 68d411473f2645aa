// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// The lines of a `numactl -H` text without blanks around them. CPU lists that would fill many lines are written as
/// ranges ("0-63"), which parseNumactl() reads too.
std::vector<std::string> numactlLines(std::string_view text);

} // namespace sheafscope
