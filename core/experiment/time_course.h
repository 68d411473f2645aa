// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/measure.h"

#include <stop_token>
#include <vector>

namespace sheafscope {

/// A moment of a run in exact mode.
struct CourseSample {
    double timeSec = 0;         ///< model time
    double fillPerCpu = 0;      ///< objects in main and spare of all caches, mean over the CPUs
    double slowpathPercent = 0; ///< of the operations since the sample before, those of the metric slowpath_share
    double parkedBytes = 0;     ///< as the metric bytes_parked
    double slabBytes = 0;       ///< pages of all slabs
    friend bool operator==(const CourseSample&, const CourseSample&) = default;
};

/// Runs what measureRun() would run, warm-up included, and looks at it `samples` times, evenly over the operations. A
/// function of its arguments, like measureRun(). A workload that ends gives fewer samples. Errors: as measureRun(), and
/// no samples wanted.
Result<std::vector<CourseSample>> measureCourse(const Measurement& measurement, unsigned samples,
                                                const std::stop_token& stop = {});

} // namespace sheafscope
