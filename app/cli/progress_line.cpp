// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <fmt/format.h>
#include <unistd.h>
#include <utility>

namespace sheafscope::cli {

std::string durationText(double seconds)
{
    constexpr double kMost = 359'999; // 99:59:59
    const auto whole = static_cast<std::uint64_t>(std::ceil(std::min(std::max(seconds, 0.0), kMost)));
    if (whole >= 3600)
        return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
    return fmt::format("{}:{:02}", whole / 60, whole % 60);
}

ProgressLine::ProgressLine(std::string what, Wanted wanted)
    : m_what(std::move(what)), m_isTerminal(::isatty(STDERR_FILENO) != 0),
      m_isWanted(m_isTerminal || wanted == Wanted::always)
{
}

ProgressLine::~ProgressLine()
{
    if (m_hasLine && m_isTerminal)
        std::fputs("\n", stderr);
}

void ProgressLine::show(std::size_t done, std::size_t all, std::optional<double> secondsLeft)
{
    using std::chrono::steady_clock;
    constexpr std::chrono::milliseconds kOnTerminal{100};
    constexpr std::chrono::milliseconds kElsewhere{5000};
    const auto now = steady_clock::now();
    if (!m_isWanted || (now < m_next && done != all))
        return;
    m_next = now + (m_isTerminal ? kOnTerminal : kElsewhere);
    m_hasLine = true;
    const std::string left = secondsLeft && done != all ? ", " + durationText(*secondsLeft) + " left" : "";
    const std::string text = fmt::format("{} of {} {}{}", done, all, m_what, left);
    // Blanks over what may be longer; no escape sequences, for terminals of any kind.
    fmt::print(stderr, "{}", m_isTerminal ? fmt::format("\r{:<60}", text) : text + "\n");
    std::fflush(stderr);
}

} // namespace sheafscope::cli
