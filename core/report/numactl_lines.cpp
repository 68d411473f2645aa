// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/numactl_lines.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace sheafscope {
namespace {

constexpr std::size_t kLongList = 144; // two lines of a mail

/// "0 1 2 3 8" as "0-3 8"; empty if something is not a number.
std::string asRanges(std::string_view numbers)
{
    std::vector<std::uint32_t> values;
    const char* const end = numbers.data() + numbers.size();
    for (const char* at = numbers.data(); at != end;) {
        if (*at == ' ') {
            ++at;
            continue;
        }
        const auto [next, error] = std::from_chars(at, end, values.emplace_back());
        if (error != std::errc{})
            return {};
        at = next;
    }
    std::string text;
    for (std::size_t i = 0; i < values.size();) {
        std::size_t last = i;
        while (last + 1 < values.size() && values[last + 1] == values[last] + 1)
            ++last;
        text += (text.empty() ? "" : " ") + std::to_string(values[i]);
        if (last > i)
            text += "-" + std::to_string(values[last]);
        i = last + 1;
    }
    return text;
}

std::string shortened(const std::string& line)
{
    constexpr std::string_view kList = "cpus:";
    const std::size_t list = line.find(kList);
    if (list == std::string::npos || line.size() <= kLongList)
        return line;
    const std::string ranges = asRanges(std::string_view(line).substr(list + kList.size()));
    return ranges.empty() ? line : line.substr(0, list + kList.size()) + " " + ranges;
}

} // namespace

std::vector<std::string> numactlLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        std::string line(text.substr(start, end - start));
        line.erase(0, line.find_first_not_of(" \t\r"));
        line.erase(line.find_last_not_of(" \t\r") + 1);
        if (!line.empty())
            lines.push_back(shortened(line));
        start = end + 1;
    }
    return lines;
}

} // namespace sheafscope
