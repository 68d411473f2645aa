// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_chart.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <limits>
#include <numeric>

namespace sheafscope {
namespace {

constexpr double kNoMean = std::numeric_limits<double>::quiet_NaN();

Result<const MetricInfo*> metricOfSweep(const SweepResults& results, const std::string& id)
{
    const std::vector<std::string> known = results.metrics();
    const MetricInfo* const info = findMetric(id);
    if (info == nullptr || std::ranges::find(known, id) == known.end())
        return fail("--metric", 0,
                    fmt::format("'{}' is in no run of this sweep; expected one of {}", id, fmt::join(known, ", ")));
    return info;
}

Result<void> checkShownAxes(const SweepResults& results, std::size_t expected)
{
    if (!results.shard.isWhole())
        return fail("merge", 0,
                    fmt::format("shard {}/{} is not the whole sweep; expected all shards merged first",
                                results.shard.index, results.shard.of));
    if (results.axes.size() != expected)
        return fail("--vary", 0,
                    fmt::format("{} things are varied, which no picture can show; expected one for curves or two for a "
                                "heat map (csv, json and txt take any number)",
                                results.axes.size()));
    return {};
}

std::vector<double> meansOf(const SweepResults& results, const std::string& metric)
{
    std::vector<double> values;
    for (std::size_t place = 0; place < results.points.size(); ++place) {
        const auto summary = results.summaryAt(place, metric);
        values.push_back(summary ? summary->mean : kNoMean);
    }
    return values;
}

bool hasBands(const SweepResults& results)
{
    return std::ranges::all_of(results.points, [](const SweepPoint& point) { return point.cost.has_value(); });
}

bool hasNoGap(const std::vector<double>& values)
{
    return !std::ranges::any_of(values, [](double value) { return std::isnan(value); });
}

} // namespace

std::string sweepTitle(const SweepHead& head)
{
    std::string title = head.scenario;
    if (head.machines.size() == 1)
        title += " on " + head.machines.begin()->first;
    if (!head.era.empty())
        title += ", " + head.era;
    return title;
}

Result<SweepCurve> curveOf(const SweepResults& results, const std::string& metric)
{
    if (const auto fits = checkShownAxes(results, 1); !fits)
        return Failure(fits.error());
    const auto info = metricOfSweep(results, metric);
    if (!info)
        return Failure(info.error());
    const SweepAxis& axis = results.axes.front();
    SweepCurve curve;
    curve.title = sweepTitle(results.head);
    curve.xName = axis.name;
    curve.xLabels = axis.values;
    curve.isLogarithmic = axis.isGeometric();
    curve.metric = *info;
    curve.y = meansOf(results, metric);
    for (std::size_t place = 0; place < results.points.size(); ++place) {
        const auto summary = results.summaryAt(place, metric);
        curve.yCi95.push_back(summary ? summary->ci95 : std::nullopt);
    }
    if (metric == kCostMetric && hasBands(results)) {
        curve.yCi95.assign(results.points.size(), std::nullopt);
        for (std::size_t place = 0; place < results.points.size(); ++place) {
            curve.bands.push_back(results.points[place].cost);
            curve.y[place] = results.points[place].cost->median;
        }
    }
    if (metric != kParkedMetric)
        curve.parkedBytes = meansOf(results, kParkedMetric);
    if (!hasNoGap(curve.parkedBytes))
        curve.parkedBytes.clear();
    if (axis.isNumeric()) {
        curve.x = axis.numbers();
        if (hasNoGap(curve.y))
            curve.knee =
                kneeOf(curve.x, curve.y, (*info)->better, curve.isLogarithmic ? Scale::logarithmic : Scale::linear);
        if (curve.isLogarithmic)
            for (double& x : curve.x)
                x = std::log2(x);
    } else {
        curve.x.resize(axis.values.size());
        std::iota(curve.x.begin(), curve.x.end(), 0.0);
    }
    return curve;
}

Result<SweepHeat> heatOf(const SweepResults& results, const std::string& metric)
{
    if (const auto fits = checkShownAxes(results, 2); !fits)
        return Failure(fits.error());
    const auto info = metricOfSweep(results, metric);
    if (!info)
        return Failure(info.error());
    SweepHeat heat;
    heat.title = sweepTitle(results.head);
    heat.yName = results.axes[0].name;
    heat.yLabels = results.axes[0].values;
    heat.xName = results.axes[1].name;
    heat.xLabels = results.axes[1].values;
    heat.metric = *info;
    heat.values = meansOf(results, metric);
    if (metric == kCostMetric && hasBands(results))
        std::ranges::transform(results.points, heat.values.begin(),
                               [](const SweepPoint& point) { return point.cost->median; });
    return heat;
}

} // namespace sheafscope
