// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/text_scan.h"

#include <algorithm>
#include <charconv>

namespace sheafscope::scan {
namespace {

constexpr std::string_view kSpace = " \t\r\n\v\f";

} // namespace

std::string_view trim(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> result;
    for (text = trim(text); !text.empty(); text = trim(text)) {
        const std::size_t end = std::min(text.find_first_of(kSpace), text.size());
        result.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return result;
}

std::optional<std::uint64_t> number(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

std::string printable(std::string_view text)
{
    std::string result(text);
    std::replace_if(
        result.begin(), result.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
    return result;
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t kMost = 40;
    if (text.size() <= kMost)
        return '\'' + printable(text) + '\'';
    return '\'' + printable(text.substr(0, kMost)) + "...'";
}

std::optional<Range> range(std::string_view text)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos) {
        const auto single = number(text);
        return single ? std::optional(Range{*single, *single}) : std::nullopt;
    }
    const auto first = number(text.substr(0, dash));
    const auto last = number(text.substr(dash + 1));
    if (!first || !last || *first > *last)
        return std::nullopt;
    return Range{*first, *last};
}

std::optional<std::vector<std::uint32_t>> list(std::string_view text, std::uint32_t limit)
{
    std::vector<std::uint32_t> result;
    text = trim(text);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        const auto part = range(text.substr(0, end));
        if (!part || part->last >= limit)
            return std::nullopt;
        for (std::uint64_t value = part->first; value <= part->last; ++value)
            result.push_back(static_cast<std::uint32_t>(value));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

} // namespace sheafscope::scan
