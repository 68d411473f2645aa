// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/value_range.h"

#include <charconv>
#include <cmath>
#include <cstdint>
#include <fmt/format.h>

namespace sheafscope {
namespace {

/// A range as it is written; `isWhole`: all numbers are to be whole.
struct NumberRange {
    std::string_view text;
    double from = 0;
    double to = 0;
    bool isWhole = false;
    double step = 0;   ///< 0: none
    double factor = 0; ///< 0: none
};

constexpr double kLargestWholeDouble =
    9'007'199'254'740'992; // 2^53: all whole numbers up to it are themselves as a double

bool readFinite(std::string_view text, double& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() && std::isfinite(value);
}

bool isWholeNumber(double value)
{
    return value == std::floor(value) && std::abs(value) <= kLargestWholeDouble;
}

std::string writtenNumber(double value)
{
    return isWholeNumber(value) ? fmt::format("{:.0f}", value) : fmt::format("{:.10g}", value);
}

Failure notARange(std::string_view text)
{
    return fail(fmt::format("'{}' is no range; expected a..b, a..b:STEP or a..b:xFACTOR with numbers", text));
}

Result<NumberRange> readRange(std::string_view text, std::size_t dots)
{
    NumberRange range;
    range.text = text;
    std::string_view end = text.substr(dots + 2);
    const auto colon = end.find(':');
    const std::string_view by = colon == std::string_view::npos ? std::string_view() : end.substr(colon + 1);
    end = end.substr(0, colon);
    if (!readFinite(text.substr(0, dots), range.from) || !readFinite(end, range.to))
        return notARange(text);
    range.isWhole = isWholeNumber(range.from) && isWholeNumber(range.to);
    if (range.from > range.to)
        return fail(fmt::format("'{}' runs backwards; expected the smaller number first", text));
    if (colon == std::string_view::npos)
        return range;
    const bool isFactor = by.starts_with('x');
    if (!readFinite(isFactor ? by.substr(1) : by, isFactor ? range.factor : range.step))
        return notARange(text);
    if (!isFactor && range.step <= 0)
        return fail(fmt::format("'{}' never gets there; expected a step above 0", text));
    if (isFactor && range.factor <= 1)
        return fail(fmt::format("'{}' never gets there; expected a factor above 1", text));
    if (isFactor && range.from <= 0)
        return fail(fmt::format("'{}' cannot be multipliedValues up; expected a first number above 0", text));
    range.isWhole = range.isWhole && (isFactor || isWholeNumber(range.step));
    return range;
}

Failure tooManyValues(const NumberRange& range, std::size_t most)
{
    return fail(fmt::format("'{}' has more than {} values; expected at most that many", range.text, most));
}

Result<std::vector<std::string>> steppedValues(const NumberRange& range, double step, std::size_t most)
{
    constexpr double kRounding = 1e-9; // of a step: 0.3 is three steps of 0.1
    const double count = std::floor((range.to - range.from) / step + kRounding) + 1;
    if (count > static_cast<double>(most))
        return tooManyValues(range, most);
    std::vector<std::string> values;
    for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
        values.push_back(writtenNumber(range.from + static_cast<double>(i) * step));
    return values;
}

Result<std::vector<std::string>> multipliedValues(const NumberRange& range, double factor, std::size_t most)
{
    // A factor just above 1 would take for ever, or never leave its number.
    constexpr double kMostTries = 1e6;
    if (std::log(range.to / range.from) > kMostTries * std::log(factor))
        return tooManyValues(range, most);
    std::vector<std::string> values;
    for (double value = range.from; value < range.to; value *= factor) {
        std::string text = writtenNumber(range.isWhole ? std::round(value) : value);
        if (!values.empty() && values.back() == text)
            continue; // a small factor does not always reach the next whole number
        values.push_back(std::move(text));
        if (values.size() > most)
            return tooManyValues(range, most);
    }
    if (std::string end = writtenNumber(range.to); values.empty() || values.back() != end)
        values.push_back(std::move(end));
    return values;
}

} // namespace

Result<std::vector<std::string>> expandRange(std::string_view text, std::size_t most)
{
    const auto dots = text.find("..");
    if (dots == std::string_view::npos)
        return std::vector<std::string>{std::string(text)};
    const auto range = readRange(text, dots);
    if (!range)
        return Failure(range.error());
    if (range->step > 0)
        return steppedValues(*range, range->step, most);
    if (range->factor > 0)
        return multipliedValues(*range, range->factor, most);
    if (!range->isWhole)
        return fail(fmt::format("'{}' has no whole numbers for ends; expected a step, as in {}:0.1", text, text));
    if (range->to - range->from < kAllUpTo)
        return steppedValues(*range, 1, most);
    if (range->from <= 0) {
        // Doubling from 0 gets nowhere.
        NumberRange rest = *range;
        rest.from = 1;
        auto values = multipliedValues(rest, 2, most);
        if (values)
            values->insert(values->begin(), writtenNumber(range->from));
        return range->from == 0
                   ? values
                   : fail(fmt::format("'{}' cannot be doubled up; expected a step, as in {}:10", text, text));
    }
    return multipliedValues(*range, 2, most);
}

} // namespace sheafscope
