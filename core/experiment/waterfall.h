// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/cost_summary.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sheafscope {

/// What a waterfall shows, for the picture and its ASCII twin: a bar from zero, steps that hang where the one before
/// ended, a bar from zero.
struct WaterfallBar {
    enum class Kind : std::uint8_t { whole, step };
    std::string label;
    std::string change; ///< "on -> off"; empty for whole bars
    Kind kind = Kind::step;
    double from = 0; ///< 0 for whole bars
    double to = 0;
    std::optional<double> ci95;    ///< half width of the interval of the bar's length
    std::optional<Band> band = {}; ///< of the bar's length, instead: a modelled cost
    /// Where a whisker at the bar's end goes from and to; nothing to show: both are `to`.
    [[nodiscard]] double whiskerLow() const { return band ? from + band->low : to - ci95.value_or(0); }
    [[nodiscard]] double whiskerHigh() const { return band ? from + band->high : to + ci95.value_or(0); }
    [[nodiscard]] double length() const { return to - from; }
    friend bool operator==(const WaterfallBar&, const WaterfallBar&) = default;
};

struct Waterfall {
    std::string title;          ///< "6.19 -> 7.0: slabs_allocated"
    std::string unit;           ///< "per 1000 op"
    std::string better;         ///< "lower is better"
    std::string caption;        ///< what the shares are, in a sentence
    std::string intervals = {}; ///< what the whiskers are; empty: there are none
    /// The largest interactions, "cpu-slabs with sheaves-for-all: -3.1 together"; empty: none worth a line.
    std::vector<std::string> interactions = {};
    std::vector<WaterfallBar> bars;

    struct Range {
        double lower = 0;
        double upper = 1;
        [[nodiscard]] bool isCut() const { return lower > 0; } ///< the axis does not begin at zero
    };
    /// What the value axis has to show: from zero, unless that would make the steps a tenth of it.
    [[nodiscard]] Range range() const;
};

} // namespace sheafscope
