// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine.h"
#include "core/pages/pages.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sheafscope::test {

/// One CPU a node; `normal[n]` is the ZONE_NORMAL memory of node n.
inline Machine machineWith(const std::vector<Bytes>& normal, std::vector<std::vector<unsigned>> distances = {})
{
    MachineSpec spec;
    spec.name = "test";
    for (std::uint32_t n = 0; n < normal.size(); ++n)
        spec.nodes.push_back(NodeSpec{true, normal[n], {}, {CpuId{n}}});
    spec.distances = std::move(distances);
    return Machine::make(std::move(spec)).value();
}

inline std::unique_ptr<PageAllocator> pagesOf(const std::vector<Bytes>& normal, Bytes realMemory = gibibytes(1))
{
    return PageAllocator::create(machineWith(normal), PageLimits{realMemory}).value();
}

} // namespace sheafscope::test
