// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace sheafscope {

/// The CPUs near to a node, as hwloc sees it; those of several nodes may overlap.
struct NodeReach {
    std::uint32_t node = 0;
    std::vector<bool> cpus; ///< by CPU number; may end early
};

/// Gives each CPU to the one node that reaches it with the fewest CPUs, then with the lowest number, as the kernel has
/// it: memory without CPUs of its own (high-bandwidth, CXL) reaches those of other nodes. Returns a CPU that no node
/// reaches, if any.
std::optional<std::uint32_t> assignCpus(MachineSpec& spec, std::vector<NodeReach> reaches,
                                        std::vector<std::uint32_t> cpus);

} // namespace sheafscope
