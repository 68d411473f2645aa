// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace sheafscope {

/// Steps of 1, 2, 5 times a power of ten; for bytes 1 to 50 like that, 128, 256 or 512 times a power of 1024.
enum class StepBase : std::uint8_t { decimal, bytes };

/// Upper end of a value axis that starts at 0: grows at once, shrinks only after the values have stayed low for a
/// while, and always lies on a 1/2/5 step, so that labels and curves do not jump.
class NiceRange {
public:
    static constexpr double kShrinkAfterSec = 3;

    explicit NiceRange(StepBase base, double smallest = 1) : m_base(base), m_smallest(smallest) {}

    /// `largest`: of the values shown now (NaN: none). `nowSec`: any clock that runs with the data. `intervals`: most
    /// steps on the axis, at least 1.
    void update(double largest, double nowSec, int intervals);
    [[nodiscard]] double upper() const { return m_upper; }
    [[nodiscard]] double step() const { return m_step; }

    /// Smallest such step with which `intervals` steps reach `largest`.
    [[nodiscard]] static double niceStep(double largest, int intervals, StepBase base);

private:
    StepBase m_base;
    double m_smallest;
    double m_upper = 0;
    double m_step = 0;
    int m_intervals = 0;
    std::optional<double> m_lowSinceSec;
};

} // namespace sheafscope
