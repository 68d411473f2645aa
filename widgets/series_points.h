// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/history.h"

#include <cstddef>
#include <span>
#include <vector>

/// From history columns to what is drawn; plain arithmetic, no display needed.
namespace sheafscope {

/// The stretch of time that a panel draws, in whole columns of absolute time: column k always starts at a multiple of
/// its width. Otherwise samples would fall into other columns with every scrolled pixel, and curves would shimmer.
struct TimeWindow {
    double fromSec = 0;
    double toSec = 1;
    std::size_t columns = 1;
    [[nodiscard]] double columnSec() const { return (toSec - fromSec) / static_cast<double>(columns); }
    friend bool operator==(const TimeWindow&, const TimeWindow&) = default;
};

/// The window of `columns` columns that shows [fromSec, toSec) to within a column.
[[nodiscard]] TimeWindow alignedWindow(double fromSec, double toSec, std::size_t columns);

struct PlotPoint {
    double timeSec = 0;
    double value = 0; ///< NaN breaks the line
    friend bool operator==(const PlotPoint&, const PlotPoint&) = default;
};

/// Groups of `group` columns, each with the extremes of all and, as `last`, the mean of their last values: with about
/// one sample a column that is the mean over the group's time. Groups begin at multiples of their width (TimeWindow).
[[nodiscard]] std::vector<Column> condensed(std::span<const Column> columns, const TimeWindow& window,
                                            std::size_t group);
/// Last value of each column, `shiftSec` after the column's start.
[[nodiscard]] std::vector<PlotPoint> lastLine(std::span<const Column> columns, double shiftSec = 0, double scale = 1);
/// A zigzag through all minima and maxima: with one or two pixels a column it reads as a band, and a spike of one
/// sample stays visible at any zoom.
[[nodiscard]] std::vector<PlotPoint> extremesLine(std::span<const Column> columns, double columnSec, double scale = 1);
/// NaN if there is no value.
[[nodiscard]] double largestValue(std::span<const Column> columns);
/// The column that holds `timeSec`; null outside.
[[nodiscard]] const Column* columnAt(std::span<const Column> columns, double columnSec, double timeSec);

} // namespace sheafscope
