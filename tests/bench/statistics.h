// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <vector>

namespace sheafscope::bench {

/// Adds the least and the most of all repetitions to the median that Google Benchmark gives. Others only ever slow a
/// benchmark down, so the best repetition tells most about the code.
inline benchmark::internal::Benchmark* withExtremes(benchmark::internal::Benchmark* made)
{
    made->ComputeStatistics(
        "min", [](const std::vector<double>& values) { return *std::min_element(values.begin(), values.end()); });
    made->ComputeStatistics(
        "max", [](const std::vector<double>& values) { return *std::max_element(values.begin(), values.end()); });
    return made->Unit(benchmark::kMillisecond);
}

} // namespace sheafscope::bench
