// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <vector>

namespace sheafscope {

/// When the operations of a run are due by a clock of their own, as that of a recorded trace: straight lines between
/// points. Immutable; any thread.
class PaceCurve {
public:
    struct Point {
        double ns = 0;                ///< model time
        std::uint64_t operations = 0; ///< due until then
    };

    /// `points` rise in both; the curve begins at 0, 0.
    explicit PaceCurve(std::vector<Point> points) : m_points(std::move(points))
    {
        m_points.insert(m_points.begin(), Point{});
    }

    /// Operations due at `time`; the whole run behind the end.
    [[nodiscard]] std::uint64_t operationsAt(std::chrono::nanoseconds time) const
    {
        const auto ns = static_cast<double>(time.count());
        const auto next = std::upper_bound(m_points.begin(), m_points.end(), ns,
                                           [](double value, const Point& point) { return value < point.ns; });
        if (next == m_points.end())
            return m_points.back().operations;
        if (next == m_points.begin())
            return 0;
        const Point& from = *(next - 1);
        const double share = (ns - from.ns) / (next->ns - from.ns);
        return from.operations +
               static_cast<std::uint64_t>(share * static_cast<double>(next->operations - from.operations));
    }
    /// The earliest time at which that many are due; the end for more than there are.
    [[nodiscard]] std::chrono::nanoseconds timeOf(std::uint64_t operations) const
    {
        const auto next =
            std::lower_bound(m_points.begin(), m_points.end(), operations,
                             [](const Point& point, std::uint64_t value) { return point.operations < value; });
        if (next == m_points.begin())
            return std::chrono::nanoseconds(0);
        if (next == m_points.end())
            return std::chrono::nanoseconds(static_cast<std::int64_t>(m_points.back().ns));
        const Point& from = *(next - 1);
        const double share =
            static_cast<double>(operations - from.operations) / static_cast<double>(next->operations - from.operations);
        return std::chrono::nanoseconds(static_cast<std::int64_t>(from.ns + share * (next->ns - from.ns)));
    }

private:
    std::vector<Point> m_points;
};

} // namespace sheafscope
