// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/cost_summary.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sheafscope {
namespace {

/// Cells in the order of their first run, with their costed runs by seed.
struct CostedCells {
    std::vector<CellKey> order;
    std::map<CellKey, std::map<std::uint64_t, const RunRecord*>> runs;
};

CostedCells costedCells(const ResultSet& results)
{
    CostedCells cells;
    for (const RunRecord& run : results.runs) {
        if (run.costDraws.empty())
            continue;
        if (!cells.runs.contains(run.cell))
            cells.order.push_back(run.cell);
        cells.runs[run.cell].try_emplace(run.seed, &run);
    }
    return cells;
}

/// Between the two neighbours of the place that the share falls on.
double quantile(const std::vector<double>& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

std::optional<CostVerdict> verdictOf(const CellKey& cell, const std::map<std::uint64_t, const RunRecord*>& runs,
                                     const std::string& base, const std::map<std::uint64_t, const RunRecord*>& others)
{
    std::vector<double> ratios;
    double faster = 0;
    for (const auto& [seed, run] : runs) {
        const auto other = others.find(seed);
        if (other == others.end() || other->second->costDraws.size() != run->costDraws.size())
            continue;
        for (std::size_t d = 0; d < run->costDraws.size(); ++d) {
            const double cycles = run->costDraws[d];
            const double before = other->second->costDraws[d];
            if (!(before > 0))
                continue;
            ratios.push_back(cycles / before);
            constexpr double kTie = 0.5;
            faster += cycles < before ? 1 : cycles == before ? kTie : 0;
        }
    }
    const std::size_t draws = ratios.size();
    const auto band = bandOf(std::move(ratios));
    if (!band)
        return std::nullopt;
    return CostVerdict{cell, base, draws, *band, faster / static_cast<double>(draws), band->low > 1 || band->high < 1};
}

} // namespace

std::optional<Band> bandOf(std::vector<double> values)
{
    constexpr double kLow = 0.05;
    constexpr double kHigh = 0.95;
    constexpr double kMiddle = 0.5;
    if (values.empty() || !std::ranges::all_of(values, [](double v) { return std::isfinite(v); }))
        return std::nullopt;
    std::ranges::sort(values);
    return Band{quantile(values, kLow), quantile(values, kMiddle), quantile(values, kHigh)};
}

std::string_view CostVerdict::word() const
{
    if (!isClaim)
        return "no claim";
    return ratio.high < 1 ? "faster" : "slower";
}

std::vector<CellCost> cellCosts(const ResultSet& results)
{
    const CostedCells cells = costedCells(results);
    std::vector<CellCost> costs;
    for (const CellKey& cell : cells.order) {
        std::vector<double> draws;
        for (const auto& [seed, run] : cells.runs.at(cell))
            draws.insert(draws.end(), run->costDraws.begin(), run->costDraws.end());
        const std::size_t count = draws.size();
        if (const auto band = bandOf(std::move(draws)))
            costs.push_back({cell, count, *band});
    }
    return costs;
}

std::vector<CostVerdict> costVerdicts(const ResultSet& results, const std::string& base)
{
    const CostedCells cells = costedCells(results);
    std::vector<CostVerdict> verdicts;
    for (const CellKey& cell : cells.order) {
        const auto others = cells.runs.find({cell.scenario, cell.machine, base});
        if (cell.era == base || others == cells.runs.end())
            continue;
        if (const auto verdict = verdictOf(cell, cells.runs.at(cell), base, others->second))
            verdicts.push_back(*verdict);
    }
    return verdicts;
}

} // namespace sheafscope
