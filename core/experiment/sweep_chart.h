// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/knee.h"
#include "core/experiment/sweep_results.h"

#include <optional>
#include <string>
#include <vector>

/// What the pictures of a sweep show, for the drawing and its ASCII twin.
namespace sheafscope {

inline constexpr const char* kParkedMetric = "bytes_parked";

/// One thing varied: a metric on the left axis, bytes parked over all caches on the right one.
struct SweepCurve {
    std::string title; ///< scenario, machine, era
    std::string xName;
    std::vector<std::string> xLabels;
    std::vector<double> x; ///< where the values lie on a linear drawing axis: themselves, their logarithms, or 0, 1, 2
    bool isLogarithmic = false;
    const MetricInfo* metric = nullptr;
    std::vector<double> y;                    ///< means; NaN where the metric is missing
    std::vector<std::optional<double>> yCi95; ///< half widths
    std::vector<std::optional<Band>> bands;   ///< of a modelled cost, whose medians `y` are; empty: none
    std::vector<double> parkedBytes;          ///< means; empty: the metric is bytes parked itself, or there are none
    std::optional<std::size_t> knee;          ///< by kKneeRule
};

/// Two things varied: a metric as a colour.
struct SweepHeat {
    std::string title;
    std::string xName; ///< the second axis
    std::string yName; ///< the first one
    std::vector<std::string> xLabels;
    std::vector<std::string> yLabels;
    const MetricInfo* metric = nullptr;
    std::vector<double> values; ///< means, row by row; NaN where the metric is missing
    [[nodiscard]] double at(std::size_t row, std::size_t column) const { return values[row * xLabels.size() + column]; }
};

/// "fork on seed-1x64, 7.0"
std::string sweepTitle(const SweepHead& head);

/// Errors name --metric: unknown, or in no run; and what number of axes is expected.
Result<SweepCurve> curveOf(const SweepResults& results, const std::string& metric);
Result<SweepHeat> heatOf(const SweepResults& results, const std::string& metric);

/// As a mail: ASCII, at most 72 columns. A table for each metric, of a whole sweep; of more than two axes a line a
/// point. Error: as curveOf().
Result<std::string> sweepText(const SweepResults& results, const std::vector<std::string>& metrics);

} // namespace sheafscope
