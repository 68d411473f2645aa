// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// Up to this many whole numbers a range without a step gives all of them.
inline constexpr unsigned kAllUpTo = 17;

/// The values of "a..b", "a..b:step" or "a..b:xF" (see parseAxis()); any other text is its only value. No number is
/// made before it is known that there are at most `most`. Errors: ends that are no numbers, a range that runs
/// backwards, a step of 0, a factor of 1 or less, too many values; the message says what was expected.
Result<std::vector<std::string>> expandRange(std::string_view text, std::size_t most);

} // namespace sheafscope
