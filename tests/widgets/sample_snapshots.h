// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine.h"
#include "core/observe/snapshot.h"
#include "core/slub/mechanisms.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

/// Snapshots with known content for tests of widgets: two caches (maple_node with sheaves of 32, kmem_cache without) on
/// a machine of `nodes` x `cpusEach`.
namespace sheafscope::sample {

struct MachineShape {
    unsigned nodes = 1;
    unsigned cpusEach = 4;
    std::vector<unsigned> memoryOn = {0}; ///< nodes with 64 GiB of Normal memory
    std::vector<unsigned> movableOn = {}; ///< nodes with 16 GiB of Movable memory
};

inline std::shared_ptr<const Machine> machine(const MachineShape& shape)
{
    MachineSpec spec;
    spec.name = "sample";
    spec.title = "sample";
    std::uint32_t cpu = 0;
    for (unsigned n = 0; n < shape.nodes; ++n) {
        NodeSpec node;
        node.online = true;
        for (unsigned i = 0; i < shape.cpusEach; ++i)
            node.cpus.emplace_back(cpu++);
        spec.nodes.push_back(node);
    }
    for (const unsigned n : shape.memoryOn)
        spec.nodes[n].normal = gibibytes(64);
    for (const unsigned n : shape.movableOn)
        spec.nodes[n].movable = gibibytes(16);
    auto made = Machine::make(spec);
    if (!made)
        throw std::runtime_error(made.error().text());
    return std::make_shared<const Machine>(std::move(*made));
}

inline CacheInfo cacheInfo(std::uint32_t id, std::string name, unsigned size, unsigned capacity)
{
    CacheInfo cache;
    cache.id = CacheId{id};
    cache.name = std::move(name);
    cache.geometry.objectSize = size;
    cache.geometry.size = size;
    cache.geometry.order = 1;
    cache.geometry.objects = 8192 / size;
    cache.geometry.minPartial = 5;
    cache.geometry.sheafCapacity = capacity;
    cache.sheafState = capacity > 0 ? "enabled" : "bypassed: made before sheaves exist";
    return cache;
}

inline std::shared_ptr<const SourceInfo> info(std::shared_ptr<const Machine> machine, std::string era)
{
    auto made = std::make_shared<SourceInfo>();
    const Era found = findEra(era).value();
    made->machine = std::move(machine);
    made->era = std::move(era);
    made->kernelVersion = found.kernelVersion;
    made->mechanisms = found.mechanisms;
    made->scenario = "sample";
    made->mode = "exact";
    made->caches = {cacheInfo(0, "maple_node", 256, 32), cacheInfo(1, "kmem_cache", 256, 0)};
    made->mainCache = CacheId{0};
    made->counters = countersOf(found.mechanisms);
    return made;
}

/// All sheaves empty, barns as the era gives them, no slabs.
inline std::shared_ptr<Snapshot> empty(std::shared_ptr<const SourceInfo> source)
{
    auto snapshot = std::make_shared<Snapshot>();
    const Machine& machine = *source->machine;
    snapshot->info = source;
    snapshot->focus = CacheId{0};
    snapshot->isConsistent = true;
    snapshot->fills.assign(source->caches.size() * machine.cpuCount(), SheafFill{}.pack());
    snapshot->cacheNodes.resize(source->caches.size() * machine.nodeCount());
    snapshot->focusCpus.resize(machine.cpuCount());
    snapshot->memory.resize(machine.nodeCount());
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        const NodeId node{n};
        snapshot->memory[n].total = toPages(machine.node(node).normal);
        snapshot->memory[n].movable = toPages(machine.node(node).movable);
        snapshot->memory[n].free = snapshot->memory[n].total;
        for (const CacheInfo& cache : source->caches) {
            CacheNodeState& state = snapshot->cacheNodes[cache.id.v * machine.nodeCount() + n];
            state.hasRecord = machine.hasMemory(node);
            state.hasBarn = cache.geometry.sheafCapacity > 0 && source->mechanisms.sheafCaches != SheafCaches::none &&
                            (machine.hasMemory(node) || source->mechanisms.barnNodes == BarnNodes::online);
        }
    }
    return snapshot;
}

inline CacheNodeState& nodeState(Snapshot& snapshot, std::uint32_t cache, std::uint32_t node)
{
    return snapshot.cacheNodes[std::size_t{cache} * snapshot.info->machine->nodeCount() + node];
}

/// Something in every place, different for each `step`, the same for the same step.
inline std::shared_ptr<Snapshot> busy(const std::shared_ptr<const SourceInfo>& source, unsigned step)
{
    auto snapshot = empty(source);
    snapshot->sequence = step;
    snapshot->time = std::chrono::milliseconds(16) * step;
    std::uint64_t seed = 88172645463325252ULL + step * 7919ULL;
    const auto draw = [&seed](unsigned below) {
        seed ^= seed << 13U;
        seed ^= seed >> 7U;
        seed ^= seed << 17U;
        return static_cast<unsigned>(seed % below);
    };
    const Machine& machine = *source->machine;
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        CacheNodeState& state = nodeState(*snapshot, 0, n);
        if (state.hasBarn) {
            state.barnFull = draw(11);
            state.barnEmpty = draw(11);
        }
        if (machine.hasNormalMemory(NodeId{n})) {
            for (auto& bin : state.occupancy)
                state.partialSlabs += bin = draw(9);
            state.slabs = state.partialSlabs + draw(5000);
            state.totalObjects = state.slabs * 32;
            snapshot->memory[n].slab = Pages{200'000ULL + draw(900'000)};
            snapshot->memory[n].free = snapshot->memory[n].free - snapshot->memory[n].slab;
        }
        for (const CpuId cpu : machine.node(NodeId{n}).cpus) {
            const bool hasBarn = state.hasBarn;
            const SheafFill fill{hasBarn ? draw(33) : 0, draw(4) != 0 ? draw(2) * 32 : SheafFill::kNone,
                                 draw(3) == 0 ? draw(32) : SheafFill::kNone};
            snapshot->fills[cpu.v] = hasBarn ? fill.pack() : SheafFill{}.pack();
            CounterValues& counters = snapshot->focusCpus[cpu.v];
            counters[StatItem::ALLOC_FASTPATH] = 1000ULL * step + cpu.v;
            counters[StatItem::BARN_GET] = 31ULL * step;
            counters[StatItem::BARN_GET_FAIL] = step / 40ULL;
            state.counters += counters;
        }
    }
    return snapshot;
}

} // namespace sheafscope::sample
