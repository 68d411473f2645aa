// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <cmath>
#include <memory>
#include <random>
#include <vector>

/// Snapshots with known content for widget tests: a machine of `nodes` nodes with 64 GiB each on the nodes named, and a
/// run whose figures wander as those of a busy machine do. Same arguments, same snapshots.
namespace sheafscope::test {

inline std::shared_ptr<const Machine> makeMachine(unsigned nodes, unsigned cpusPerNode,
                                                  const std::vector<unsigned>& withMemory)
{
    MachineSpec spec;
    spec.name = "test";
    spec.title = "test machine";
    for (unsigned n = 0; n < nodes; ++n) {
        NodeSpec node;
        node.online = true;
        for (unsigned c = 0; c < cpusPerNode; ++c)
            node.cpus.push_back(CpuId{n * cpusPerNode + c});
        spec.nodes.push_back(node);
    }
    for (const unsigned n : withMemory)
        spec.nodes[n].normal = gibibytes(64);
    return std::make_shared<const Machine>(Machine::make(spec).value());
}

inline std::shared_ptr<const SourceInfo> makeInfo(std::shared_ptr<const Machine> machine)
{
    auto info = std::make_shared<SourceInfo>();
    info->machine = std::move(machine);
    info->era = "7.0";
    info->kernelVersion = "7.0.13";
    info->mechanisms.barnNodes = BarnNodes::withMemory;
    info->scenario = "fork";
    info->mode = "exact";
    info->seed = 42;
    CacheInfo cache;
    cache.id = CacheId{0};
    cache.name = "maple_node";
    cache.geometry.objectSize = cache.geometry.size = 256;
    cache.geometry.objects = 32;
    cache.geometry.order = 1;
    cache.geometry.minPartial = 5;
    cache.geometry.sheafCapacity = 32;
    cache.sheafState = "enabled";
    info->caches.push_back(cache);
    info->mainCache = CacheId{0};
    info->counters = {StatItem::ALLOC_FASTPATH, StatItem::BARN_GET,      StatItem::BARN_GET_FAIL,
                      StatItem::BARN_PUT,       StatItem::BARN_PUT_FAIL, StatItem::FREE_FASTPATH};
    return info;
}

class HandMadeRun {
public:
    explicit HandMadeRun(std::shared_ptr<const SourceInfo> info, double samplesPerSecond = 60)
        : m_info(std::move(info)), m_interval(1 / samplesPerSecond), m_sums(m_info->machine->nodeCount())
    {
    }

    [[nodiscard]] const std::shared_ptr<const SourceInfo>& info() const { return m_info; }

    std::shared_ptr<const Snapshot> next()
    {
        const Machine& machine = *m_info->machine;
        auto snapshot = std::make_shared<Snapshot>();
        m_time += m_interval;
        snapshot->info = m_info;
        snapshot->sequence = ++m_sequence;
        snapshot->time = std::chrono::nanoseconds(std::llround(m_time * 1e9));
        snapshot->operations = m_operations += static_cast<std::uint64_t>(50'000 * m_interval * (1 + 0.3 * wave(7, 0)));
        snapshot->focus = CacheId{0};
        snapshot->pictureNode = m_pictureNode;
        snapshot->focusCpus.resize(machine.cpuCount());
        snapshot->memory.resize(machine.nodeCount());
        snapshot->flows.toCpus.resize(std::size_t{machine.nodeCount()} * machine.nodeCount());
        snapshot->flows.toSlabs.resize(snapshot->flows.toCpus.size());
        for (std::uint32_t c = 0; c < machine.cpuCount(); ++c)
            snapshot->fills.push_back(fillOf(CpuId{c}).pack());
        for (std::uint32_t n = 0; n < machine.nodeCount(); ++n)
            addNode(*snapshot, NodeId{n});
        return snapshot;
    }

    void setPictureNode(NodeId node) { m_pictureNode = node; }

private:
    double wave(double period, double phase) const { return std::sin(6.2831853 * (m_time / period + phase)); }
    double noise() { return std::normal_distribution<double>(0, 1)(m_random); }

    SheafFill fillOf(CpuId cpu)
    {
        const bool hasMemory = m_info->machine->hasNormalMemory(m_info->machine->nodeOf(cpu));
        if (!hasMemory)
            return {};
        const double level = 32 + 30 * wave(5 + 3 * ((cpu.v * 7) % 5), cpu.v * 0.02) + 4 * noise();
        const auto objects = static_cast<unsigned>(std::min(std::max(level, 0.0), 64.0));
        return {objects / 2, objects - objects / 2, 3};
    }

    void addNode(Snapshot& snapshot, NodeId node)
    {
        const bool hasMemory = m_info->machine->hasNormalMemory(node);
        CacheNodeState state;
        state.hasRecord = state.hasBarn = hasMemory;
        NodeMemory& memory = snapshot.memory[node.v];
        if (hasMemory) {
            state.barnFull = static_cast<unsigned>(5 + 4.4 * wave(9, node.v * 0.3));
            state.barnEmpty = static_cast<unsigned>(3 + 2.5 * wave(6, 0.2));
            state.partialSlabs = static_cast<unsigned>(30 + 12 * wave(14, node.v * 0.4) + noise());
            state.slabs = 5000 + state.partialSlabs;
            state.totalObjects = state.slabs * 32;
            const auto count = [&](StatItem item, double perSecond) {
                m_sums[node.v][item] += static_cast<std::uint64_t>(
                    std::max(perSecond * m_interval + std::sqrt(perSecond * m_interval) * noise(), 0.0));
            };
            count(StatItem::BARN_GET, 640 + 200 * wave(11, node.v * 0.2));
            count(StatItem::BARN_PUT, 700 + 150 * wave(8, 0.5));
            count(StatItem::BARN_GET_FAIL, 210 + 90 * wave(17, 0));
            count(StatItem::BARN_PUT_FAIL, 60 + 40 * wave(6, 0));
            count(StatItem::ALLOC_FASTPATH, 20'000);
            count(StatItem::FREE_FASTPATH, 18'000);
            state.counters = m_sums[node.v];
            state.barnLock = {state.counters[StatItem::BARN_GET] + state.counters[StatItem::BARN_PUT],
                              state.counters[StatItem::BARN_GET] / 20, state.counters[StatItem::BARN_GET] * 40};
            state.listLock = {m_sequence * 30, m_sequence * 12, m_sequence * 9'000};
            state.turns[Turn::allocSpare] = m_sequence * 20;
            state.turns[Turn::allocBarn] = state.counters[StatItem::BARN_GET];
            state.turns[Turn::allocPartial] = m_sequence * 100;
            state.turns[Turn::freeRemote] = m_sequence * 60;
            // Half of what CPUs of this node took came from its own slabs.
            const std::size_t nodes = m_info->machine->nodeCount();
            for (std::size_t other = 0; other < nodes; ++other) {
                snapshot.flows.toCpus[node.v * nodes + other] = m_sequence * (other == node.v ? 30
                                                                              : other == 0    ? 30
                                                                                              : 0);
                snapshot.flows.toSlabs[node.v * nodes + other] = m_sequence * (other == node.v ? 10 : 0);
            }
            memory.total = toPages(gibibytes(64));
            memory.slab = Pages{10'500 + static_cast<std::uint64_t>(1500 * (1 + wave(20, node.v * 0.3)))};
            memory.free = memory.total - memory.slab - toPages(gibibytes(node.v));
        }
        snapshot.cacheNodes.push_back(state);
        if (node == m_pictureNode && hasMemory)
            addSlabs(snapshot, state.partialSlabs);
    }

    void addSlabs(Snapshot& snapshot, unsigned slabs)
    {
        for (unsigned s = 0; s < slabs; ++s) {
            SlabPicture picture;
            picture.serial = 118 - 3 * std::uint64_t{s % 39};
            for (unsigned o = 0; o < 32; ++o) {
                const unsigned dice = (s * 131 + o * 37 + s * o * 11) % 100;
                picture.objects.push_back(dice < 55 - s   ? ObjectState::live
                                          : dice < 70 - s ? ObjectState::parked
                                                          : ObjectState::free);
            }
            snapshot.slabs.push_back(picture);
        }
    }

    std::shared_ptr<const SourceInfo> m_info;
    double m_interval;
    double m_time = 0;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_operations = 0;
    NodeId m_pictureNode{0};
    std::vector<CounterValues> m_sums;
    std::mt19937 m_random{42};
};

} // namespace sheafscope::test
