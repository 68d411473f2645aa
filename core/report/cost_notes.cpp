// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cost_notes.h"

#include "core/experiment/cost_summary.h"

#include <fmt/format.h>

namespace sheafscope {

std::vector<std::string> costNotes(const ResultSet& results, const std::string& scenario, const std::string& machine,
                                   std::span<const std::string> bases)
{
    const auto belongs = [&](const CellKey& cell) { return cell.scenario == scenario && cell.machine == machine; };
    std::vector<std::string> notes;
    for (const CellCost& cost : cellCosts(results)) {
        if (belongs(cost.cell))
            notes.push_back(fmt::format("{}: median {:.2f} cycles/op, 5 to 95% {:.2f} to {:.2f} ({} draws)",
                                        cost.cell.era, cost.cycles.median, cost.cycles.low, cost.cycles.high,
                                        cost.draws));
    }
    for (const std::string& base : bases) {
        for (const CostVerdict& verdict : costVerdicts(results, base)) {
            if (!belongs(verdict.cell))
                continue;
            notes.push_back(fmt::format("{} to {}: x{:.3f}, 5 to 95% x{:.3f} to x{:.3f}, P(faster) {:.0f}%: {}",
                                        verdict.cell.era, base, verdict.ratio.median, verdict.ratio.low,
                                        verdict.ratio.high, 100 * verdict.probabilityFaster, verdict.word()));
        }
    }
    return notes;
}

} // namespace sheafscope
