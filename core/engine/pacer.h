// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace sheafscope {

/// Says how many operations are due by the host's clock. What could not be done in time is dropped beyond kMostLate, so
/// a stall is not followed by a burst. Time is given by the caller.
class Pacer {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr double kMostLate = 0.1;             ///< seconds
    static constexpr std::chrono::milliseconds kTick{4}; ///< shortest sleep: four times a frame at 60 Hz

    /// Begins to count at `now`; called when the run goes on after a pause.
    void restart(Clock::time_point now) { m_last = now; }

    /// Operations due at `now` with this pace in operations a second (may be infinite).
    [[nodiscard]] std::uint64_t due(Clock::time_point now, double pace)
    {
        if (std::isinf(pace))
            return std::numeric_limits<std::uint64_t>::max();
        const double seconds = std::chrono::duration<double>(now - m_last).count();
        m_last = now;
        m_credit = std::min(m_credit + seconds * pace, std::max(1.0, pace * kMostLate));
        return static_cast<std::uint64_t>(std::max(0.0, m_credit));
    }
    /// Host time since it was asked last.
    [[nodiscard]] std::chrono::nanoseconds elapsed(Clock::time_point now) { return now - std::exchange(m_last, now); }
    void spend(std::uint64_t operations) { m_credit = std::max(0.0, m_credit - static_cast<double>(operations)); }

    /// When it is worth looking again after due() gave 0.
    [[nodiscard]] Clock::time_point next(double pace) const
    {
        const std::chrono::duration<double> wait((1.0 - m_credit) / pace);
        return m_last + std::max<Clock::duration>(kTick, std::chrono::duration_cast<Clock::duration>(wait));
    }

private:
    Clock::time_point m_last = Clock::now();
    double m_credit = 0.0; ///< operations
};

} // namespace sheafscope
