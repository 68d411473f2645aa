// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/cpu_owner.h"

#include <algorithm>
#include <utility>

namespace sheafscope {

std::optional<std::uint32_t> assignCpus(MachineSpec& spec, std::vector<NodeReach> reaches,
                                        std::vector<std::uint32_t> cpus)
{
    std::sort(reaches.begin(), reaches.end(), [](const NodeReach& a, const NodeReach& b) {
        const auto rank = [](const NodeReach& reach) {
            return std::pair(std::count(reach.cpus.begin(), reach.cpus.end(), true), reach.node);
        };
        return rank(a) < rank(b);
    });
    std::sort(cpus.begin(), cpus.end());
    for (std::uint32_t cpu : cpus) {
        const auto owner = std::find_if(reaches.begin(), reaches.end(), [cpu](const NodeReach& reach) {
            return cpu < reach.cpus.size() && reach.cpus[cpu];
        });
        if (owner == reaches.end())
            return cpu;
        spec.nodes[owner->node].cpus.emplace_back(cpu);
    }
    return std::nullopt;
}

} // namespace sheafscope
