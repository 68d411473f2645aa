// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/snapshot.h"

namespace sheafscope {

CounterValues Snapshot::totals(CacheId cache) const
{
    CounterValues sum;
    for (std::uint32_t n = 0; n < info->machine->nodeCount(); ++n)
        sum += at(cache, NodeId{n}).counters;
    return sum;
}

std::uint64_t Snapshot::parkedObjects(CacheId cache, NodeId node) const
{
    const std::uint64_t capacity = info->caches[cache.v].geometry.sheafCapacity;
    std::uint64_t parked = capacity * at(cache, node).barnFull;
    for (const CpuId cpu : info->machine->node(node).cpus)
        parked += fill(cache, cpu).objects();
    return parked;
}

std::chrono::nanoseconds Snapshot::counterTime(CacheId cache) const
{
    return counterTimes.empty() ? time : counterTimes[cache.v];
}

} // namespace sheafscope
