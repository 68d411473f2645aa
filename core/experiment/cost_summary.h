// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/results.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sheafscope {

/// The metric that RunRecord::costDraws are values of. Of other modelled metrics there are no draws.
inline constexpr std::string_view kCostMetric = "model_cycles";

/// What the draws of a cost profile make of a figure.
struct Band {
    double low = 0; ///< 5 %
    double median = 0;
    double high = 0; ///< 95 %
    friend bool operator==(const Band&, const Band&) = default;
};

/// Nothing for no values or where one is not finite.
std::optional<Band> bandOf(std::vector<double> values);

/// One era's modelled cost in one cell.
struct CellCost {
    CellKey cell;
    std::size_t draws = 0;
    Band cycles; ///< an operation
    friend bool operator==(const CellCost&, const CellCost&) = default;
};

/// One era against another, draw by draw: the same prices and the same seed on both sides.
struct CostVerdict {
    CellKey cell;     ///< of the era
    std::string base; ///< label of the other era
    std::size_t draws = 0;
    Band ratio;                   ///< cycles of the era / cycles of the base
    double probabilityFaster = 0; ///< share of the draws in which the era is cheaper, ties as half
    bool isClaim = false;         ///< the band of the ratio does not cover 1
    friend bool operator==(const CostVerdict&, const CostVerdict&) = default;
    /// "no claim", "faster" or "slower" than the base
    [[nodiscard]] std::string_view word() const;
};

/// By cell in the order of the runs. Cells without draws are left out.
std::vector<CellCost> cellCosts(const ResultSet& results);
/// Every other era of a cell's scenario and machine against `base`. Runs of a seed that only one side has, or with
/// other draws, are left out; where none is left there is no verdict.
std::vector<CostVerdict> costVerdicts(const ResultSet& results, const std::string& base);

} // namespace sheafscope
