// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace sheafscope::cli {

/// "12 of 36 runs, 1:23 left" on standard error: rewritten in place on a terminal, else, if asked for, a line every few
/// seconds. Not thread-safe.
class ProgressLine {
public:
    enum class Wanted : std::uint8_t { onTerminals, always };

    /// `what`: "runs"
    ProgressLine(std::string what, Wanted wanted);
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    ~ProgressLine(); ///< ends the line on a terminal

    void show(std::size_t done, std::size_t all, std::optional<double> secondsLeft);

private:
    std::string m_what;
    bool m_isTerminal;
    bool m_isWanted;
    bool m_hasLine = false;
    std::chrono::steady_clock::time_point m_next; ///< not before
};

/// "1:23", "2:03:04"; rounded up to whole seconds.
std::string durationText(double seconds);

} // namespace sheafscope::cli
