// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/pace_curve.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>

namespace sheafscope {

/// Model time of a run whose pace may change: operations / pace, or host time where there is no pace. A workload with a
/// clock of its own has a curve instead, until a pace is set.
/// Computed from the last change of pace, so how often it is asked does not change what it says.
class ModelClock {
public:
    /// `pace` in operations per second of model time, finite.
    explicit ModelClock(double pace) : m_pace(pace) {}

    void setPace(double pace, std::uint64_t operationsNow)
    {
        m_startNs = ns(operationsNow);
        m_startOperations = operationsNow;
        m_pace = pace;
        m_curve = nullptr;
    }
    /// `curve` must outlive the clock.
    void setCurve(const PaceCurve* curve) { m_curve = curve; }
    [[nodiscard]] const PaceCurve* curve() const { return m_curve; }
    /// Host time that counts as model time.
    void addHostTime(std::chrono::nanoseconds time, std::uint64_t operationsNow)
    {
        m_startNs = m_startNs + static_cast<double>(time.count());
        m_startOperations = operationsNow;
    }
    [[nodiscard]] std::chrono::nanoseconds at(std::uint64_t operations) const
    {
        return std::chrono::nanoseconds(static_cast<std::int64_t>(ns(operations)));
    }
    /// Operations done when model time reaches `time`.
    [[nodiscard]] std::uint64_t operationsAt(std::chrono::nanoseconds time) const
    {
        if (m_curve != nullptr)
            return m_curve->operationsAt(time);
        const double ahead = (static_cast<double>(time.count()) - m_startNs) * m_pace / kNsPerSecond;
        return m_startOperations + static_cast<std::uint64_t>(std::max(0.0, std::ceil(ahead)));
    }

private:
    static constexpr double kNsPerSecond = 1e9;

    [[nodiscard]] double ns(std::uint64_t operations) const
    {
        if (m_curve != nullptr)
            return static_cast<double>(m_curve->timeOf(operations).count());
        return m_startNs + static_cast<double>(operations - m_startOperations) * kNsPerSecond / m_pace;
    }

    const PaceCurve* m_curve = nullptr;
    double m_pace;
    double m_startNs = 0;
    std::uint64_t m_startOperations = 0;
};

} // namespace sheafscope
