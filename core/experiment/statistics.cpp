// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/statistics.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <numeric>
#include <vector>

namespace sheafscope {
namespace {

double medianOf(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : std::midpoint(sorted[middle - 1], sorted[middle]);
}

/// The sums are wider than the values: equal values have no deviation, and
/// large ones do not overflow.
void addMoments(std::span<const double> values, Summary& summary)
{
    const auto n = static_cast<long double>(values.size());
    long double sum = 0;
    for (const double value : values)
        sum += value;
    const long double mean = sum / n;
    long double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    summary.mean = static_cast<double>(mean);
    if (values.size() > 1)
        summary.deviation = static_cast<double>(std::sqrt(squares / (n - 1)));
}

} // namespace

double Summary::cv() const
{
    return mean == 0 ? 0 : deviation / mean;
}

std::optional<Summary> summarize(std::span<const double> values)
{
    if (values.empty() || !std::ranges::all_of(values, [](double value) { return std::isfinite(value); }))
        return std::nullopt;
    const auto [least, most] = std::ranges::minmax(values);
    Summary summary;
    summary.n = static_cast<unsigned>(values.size());
    summary.minimum = least;
    summary.maximum = most;
    summary.median = medianOf(values);
    if (least == most)
        summary.mean = least;
    else
        addMoments(values, summary);
    if (summary.n > 1)
        summary.ci95 = studentT975(summary.n - 1) * summary.deviation / std::sqrt(static_cast<double>(summary.n));
    return summary;
}

Mark markOf(const Summary& base, const Summary& other, Better better)
{
    if (!base.ci95 || !other.ci95)
        return Mark::none;
    const bool isAbove = other.mean - *other.ci95 > base.mean + *base.ci95;
    const bool isBelow = other.mean + *other.ci95 < base.mean - *base.ci95;
    if (!isAbove && !isBelow)
        return Mark::none;
    return isAbove == (better == Better::higher) ? Mark::improvement : Mark::regression;
}

std::optional<double> changePercent(double base, double other, Better better)
{
    const double gain = better == Better::higher ? other - base : base - other;
    const double percent = 100 * (gain / std::abs(base));
    if (!std::isfinite(percent)) // the base is 0, or one is no number
        return std::nullopt;
    return percent == 0 ? 0.0 : percent; // no "-0"
}

double studentT975(unsigned degrees)
{
    // Not in long double, as is the default: that adds nothing here, and its tables throw when they are made under
    // valgrind, which has no such numbers; then no program with this in it could be profiled.
    namespace policies = boost::math::policies;
    using Students = boost::math::students_t_distribution<double, policies::policy<policies::promote_double<false>>>;
    return boost::math::quantile(Students(std::max(1U, degrees)), 0.975);
}

} // namespace sheafscope
