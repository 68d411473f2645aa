// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/observe/made_up_snapshots.h"

#include <cmath>

namespace sheafscope::test {

std::shared_ptr<const Machine> evenMachine(unsigned nodes, unsigned cpusEach)
{
    MachineSpec spec;
    spec.name = "even";
    for (unsigned n = 0; n < nodes; ++n) {
        NodeSpec node{true, gibibytes(1), {}, {}};
        for (unsigned c = 0; c < cpusEach; ++c)
            node.cpus.push_back(CpuId{n * cpusEach + c});
        spec.nodes.push_back(std::move(node));
    }
    return std::make_shared<const Machine>(Machine::make(std::move(spec)).value());
}

std::shared_ptr<const SourceInfo> infoOf(std::shared_ptr<const Machine> machine, unsigned caches)
{
    auto info = std::make_shared<SourceInfo>();
    info->machine = std::move(machine);
    info->era = "7.0";
    info->mainCache = CacheId{0};
    info->counters = {StatItem::ALLOC_FASTPATH, StatItem::BARN_GET, StatItem::BARN_GET_FAIL};
    for (unsigned c = 0; c < caches; ++c) {
        CacheInfo cache{CacheId{c}, "cache-" + std::to_string(c), {}, "enabled", {}};
        cache.geometry.sheafCapacity = 32;
        info->caches.push_back(cache);
    }
    return info;
}

std::shared_ptr<Snapshot> snapshotAt(std::shared_ptr<const SourceInfo> info, double timeSec)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->info = info;
    snapshot->time = std::chrono::nanoseconds(std::llround(timeSec * 1e9));
    snapshot->focus = CacheId{0};
    snapshot->fills.assign(info->caches.size() * info->machine->cpuCount(), SheafFill{}.pack());
    CacheNodeState state;
    state.hasRecord = true;
    state.hasBarn = true;
    snapshot->cacheNodes.assign(info->caches.size() * info->machine->nodeCount(), state);
    snapshot->focusCpus.resize(info->machine->cpuCount());
    snapshot->memory.resize(info->machine->nodeCount());
    return snapshot;
}

} // namespace sheafscope::test
