// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace sheafscope {

/// The three kinds of figure, which are never mixed in one chart or column.
enum class FigureKind : std::uint8_t {
    counted,       ///< from the counters of an exact run: the same on every host
    modelledCost,  ///< counts x a cost profile, kernel cycles as far as the profile is right
    hostThroughput ///< of our own code under oneTBB on this host
};

/// Which way a metric is good; percentages are signed so that negative is worse, whatever the unit.
enum class Better : std::uint8_t { lower, higher };

/// What can be compared. `id` is what `--fail-if`, CSV and JSON say; never translated.
struct MetricInfo {
    std::string_view id;   ///< "slowpath_share"
    std::string_view unit; ///< "%", "objects/op", "bytes"; ASCII
    FigureKind kind = FigureKind::counted;
    Better better = Better::lower;
    std::string_view description; ///< one sentence: what it is, when it grows
};

/// All metrics, the counted ones first, in the order of reports.
std::span<const MetricInfo> metricTable();
/// nullptr: there is none of that id.
const MetricInfo* findMetric(std::string_view id);

} // namespace sheafscope
