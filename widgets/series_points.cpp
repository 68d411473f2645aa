// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/series_points.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sheafscope {

TimeWindow alignedWindow(double fromSec, double toSec, std::size_t columns)
{
    TimeWindow window;
    window.columns = std::max<std::size_t>(columns, 1);
    const double width = std::max(toSec - fromSec, 1e-9) / static_cast<double>(window.columns);
    // The right edge decides: while following it is the newest sample, which must not be cut off.
    window.toSec = std::ceil(toSec / width - 1e-9) * width;
    window.fromSec = window.toSec - width * static_cast<double>(window.columns);
    return window;
}

std::vector<Column> condensed(std::span<const Column> columns, const TimeWindow& window, std::size_t group)
{
    constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
    const double groupSec = window.columnSec() * static_cast<double>(group);
    std::vector<Column> groups;
    double sum = 0;
    int count = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto number = std::llround(window.fromSec / window.columnSec()) + static_cast<long long>(i);
        const bool isFirst = number % static_cast<long long>(group) == 0;
        if (isFirst || groups.empty()) {
            const double start = std::floor(static_cast<double>(number) / static_cast<double>(group)) * groupSec;
            groups.push_back({start, kNone, kNone, kNone});
            sum = 0;
            count = 0;
        }
        if (std::isnan(columns[i].last))
            continue;
        Column& target = groups.back();
        sum += static_cast<double>(columns[i].last);
        target.min = std::fmin(target.min, columns[i].min);
        target.max = std::fmax(target.max, columns[i].max);
        target.last = static_cast<float>(sum / ++count);
    }
    return groups;
}

std::vector<PlotPoint> lastLine(std::span<const Column> columns, double shiftSec, double scale)
{
    std::vector<PlotPoint> points;
    points.reserve(columns.size());
    for (const Column& column : columns)
        points.push_back({column.timeSec + shiftSec, static_cast<double>(column.last) * scale});
    return points;
}

std::vector<PlotPoint> extremesLine(std::span<const Column> columns, double columnSec, double scale)
{
    std::vector<PlotPoint> points;
    points.reserve(columns.size() * 2);
    bool isUp = true;
    for (const Column& column : columns) {
        const double low = static_cast<double>(column.min) * scale;
        const double high = static_cast<double>(column.max) * scale;
        const double time = column.timeSec + columnSec / 2;
        points.push_back({time, isUp ? low : high});
        points.push_back({time, isUp ? high : low});
        isUp = !isUp;
    }
    return points;
}

double largestValue(std::span<const Column> columns)
{
    double largest = std::numeric_limits<double>::quiet_NaN();
    for (const Column& column : columns) {
        const auto value = static_cast<double>(column.max);
        if (!std::isnan(value) && !(value <= largest))
            largest = value;
    }
    return largest;
}

const Column* columnAt(std::span<const Column> columns, double columnSec, double timeSec)
{
    if (columns.empty() || columnSec <= 0 || timeSec < columns.front().timeSec)
        return nullptr;
    const auto place = static_cast<std::size_t>((timeSec - columns.front().timeSec) / columnSec);
    return place < columns.size() ? &columns[place] : nullptr;
}

} // namespace sheafscope
