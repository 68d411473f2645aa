// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/option_values.h"

#include "core/engine/engine.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace sheafscope {
namespace {

template <class T> bool readWhole(std::string_view text, T& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

Result<double> parseNumber(std::string_view option, std::string_view text, double minimum, double maximum)
{
    double value = 0;
    if (!readWhole(text, value) || !std::isfinite(value) || value < minimum || value > maximum) {
        return fail(std::string(option), 0,
                    fmt::format("'{}' is not a number from {:.10g} to {:.10g}", text, minimum, maximum));
    }
    return value;
}

Result<std::uint64_t> parseInteger(std::string_view option, std::string_view text, std::uint64_t minimum,
                                   std::uint64_t maximum)
{
    std::uint64_t value = 0;
    if (!readWhole(text, value) || value < minimum || value > maximum)
        return fail(std::string(option), 0,
                    fmt::format("'{}' is not a whole number from {} to {}", text, minimum, maximum));
    return value;
}

Result<double> parseSeconds(std::string_view option, std::string_view text)
{
    constexpr double kShortest = 0.001;
    auto seconds = parseNumber(option, text, kShortest, kMaxSeconds);
    if (!seconds) {
        return fail(std::string(option), 0,
                    fmt::format("'{}' is not a length in seconds of model time, expected a number from {} to {:.0f}",
                                text, kShortest, kMaxSeconds));
    }
    return seconds;
}

Result<double> parsePace(std::string_view option, std::string_view text)
{
    if (text == "unlimited")
        return EngineSettings::kUnlimited;
    std::string_view digits = text;
    double factor = 1;
    if (!text.empty() && (text.back() == 'k' || text.back() == 'M')) {
        factor = text.back() == 'k' ? 1e3 : 1e6;
        digits.remove_suffix(1);
    }
    double value = 0;
    if (!readWhole(digits, value) || !std::isfinite(value) || value * factor < 1 || value * factor > 1e9) {
        return fail(std::string(option), 0,
                    fmt::format("'{}' is not a pace, expected operations per second from 1 to 1000M, such as 50k, or "
                                "'unlimited'",
                                text));
    }
    return value * factor;
}

std::string paceText(double pace)
{
    if (std::isinf(pace))
        return "unlimited";
    if (pace >= 1e6)
        return fmt::format("{:.6g}M", pace / 1e6);
    return pace >= 1e3 ? fmt::format("{:.6g}k", pace / 1e3) : fmt::format("{:.6g}", pace);
}

Result<void> parseParameter(std::string_view option, std::string_view text, ParameterValues& values)
{
    const auto equals = text.find('=');
    double value = 0;
    if (equals == std::string_view::npos || equals == 0 || !readWhole(text.substr(equals + 1), value) ||
        !std::isfinite(value))
        return fail(std::string(option), 0, fmt::format("'{}' is not a parameter, expected NAME=NUMBER", text));
    values[std::string(text.substr(0, equals))] = value;
    return {};
}

} // namespace sheafscope
