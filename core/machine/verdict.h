// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/units.h"
#include "core/machine/machine.h"

#include <string>
#include <vector>

namespace sheafscope {

/// What sheaves make of one online node (spec section 13).
struct NodeVerdict {
    NodeId node;
    unsigned cpus = 0;
    Bytes memory;           ///< of all zones
    Bytes normal;           ///< that slabs can use
    bool hasBarn70 = false; ///< 7.0: nodes of N_MEMORY
    bool hasBarn71 = false; ///< 7.1 and later: online nodes
    /// The follow-ups for memoryless nodes (merged for 7.1) change what happens on its CPUs: they allocate or free
    /// outside of sheaves before, and inside after. Not on powerpc, where such CPUs share the nearest node's barn.
    bool isAffected = false;
    friend bool operator==(const NodeVerdict&, const NodeVerdict&) = default;
};

/// The online nodes in order.
std::vector<NodeVerdict> verdicts(const Machine& machine);

/// One line a node: "node 1: 24 CPUs, no memory, no normal memory, barn in 7.0: no, barn in 7.1: yes, affected by the
/// memoryless-node follow-ups: yes".
std::string verdictText(const Machine& machine);

} // namespace sheafscope
