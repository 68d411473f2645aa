// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workload/workload.h"

#include <cstdint>
#include <string>
#include <string_view>

/// Values that people write in options and scenario files. Independent of the locale: "1.5" is one and a half
/// everywhere. `option` names in errors where the text came from.
namespace sheafscope {

inline constexpr double kMaxSeconds = 86'400;

/// A finite decimal number in [minimum, maximum]. Error: names `option`, the text and the range.
Result<double> parseNumber(std::string_view option, std::string_view text, double minimum, double maximum);
/// A decimal integer without sign in [minimum, maximum].
Result<std::uint64_t> parseInteger(std::string_view option, std::string_view text, std::uint64_t minimum,
                                   std::uint64_t maximum);
/// Seconds of model time: more than 0, at most kMaxSeconds.
Result<double> parseSeconds(std::string_view option, std::string_view text);
/// Operations per second, 1 to 1e9 ("50000", "50k", "5M"), or "unlimited" (EngineSettings::kUnlimited).
Result<double> parsePace(std::string_view option, std::string_view text);
/// The inverse of parsePace(): "50k".
std::string paceText(double pace);
/// Adds "name=value" to `values`. Whether the workload knows the name is checked where the workload is made.
Result<void> parseParameter(std::string_view option, std::string_view text, ParameterValues& values);

} // namespace sheafscope
