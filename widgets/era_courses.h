// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/figure_model.h"

#include <array>
#include <string>
#include <vector>

namespace sheafscope {

/// What is followed over time in every era.
enum class CourseKind : std::uint8_t { fill, slowpath, parked, slabs };
inline constexpr std::array kCourseKinds{CourseKind::fill, CourseKind::slowpath, CourseKind::parked, CourseKind::slabs};

/// One run of one era over model time, sampled at the same operations in all eras.
struct EraCourse {
    std::string era;
    std::vector<double> timeSec;
    /// By CourseKind, each as long as timeSec: objects in main and spare a CPU, all caches; percent of the operations
    /// since the sample before that left their CPU; bytes parked; bytes of slabs.
    std::array<std::vector<double>, kCourseKinds.size()> values;

    [[nodiscard]] const std::vector<double>& of(CourseKind kind) const
    {
        return values[static_cast<std::size_t>(kind)];
    }
};

/// The same scenario and seed in several eras.
struct EraCourses {
    std::string title;    ///< "fork on seed-1x64, seed 1"
    double warmupSec = 0; ///< until when runs of the comparison would not count
    std::vector<EraCourse> eras;

    [[nodiscard]] double endSec() const;
    /// The largest value that any era has, 0 if there is none; not finite ones are left out.
    [[nodiscard]] double largest(CourseKind kind) const;
    /// The samples of all eras: time, era, values.
    [[nodiscard]] FigureTable table() const;
};

/// "Slow path".
[[nodiscard]] QString courseTitle(CourseKind kind);
/// "% of operations".
[[nodiscard]] QString courseUnit(CourseKind kind);
[[nodiscard]] QString courseValue(CourseKind kind, double value);
/// A value of the axis: without digits that are all zero.
[[nodiscard]] QString courseLevel(CourseKind kind, double value);

} // namespace sheafscope
