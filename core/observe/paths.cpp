// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/paths.h"

#include <numeric>

namespace sheafscope {
namespace {

/// What is left of a whole; the parts may have been read a moment later.
std::uint64_t rest(std::uint64_t whole, std::uint64_t parts)
{
    return whole - std::min(whole, parts);
}

} // namespace

std::uint64_t PathTotals::allocated() const
{
    return std::accumulate(values.begin(), values.begin() + kAllocPathCount, std::uint64_t{0});
}

std::uint64_t PathTotals::freed() const
{
    return std::accumulate(values.begin() + kAllocPathCount, values.end(), std::uint64_t{0});
}

PathTotals& PathTotals::operator+=(const PathTotals& other)
{
    for (std::size_t i = 0; i < kPathKinds; ++i)
        values[i] += other.values[i];
    return *this;
}

PathTotals pathTotals(const CounterValues& counters, const TurnCounts& turns, const Mechanisms& mechanisms,
                      bool isPlain)
{
    using enum Turn;
    PathTotals totals;
    const auto alloc = [&](AllocPath path) -> std::uint64_t& { return totals.values[static_cast<std::size_t>(path)]; };
    const auto free = [&](FreePath path) -> std::uint64_t& {
        return totals.values[kAllocPathCount + static_cast<std::size_t>(path)];
    };
    const bool isToldByFastpath = mechanisms.cpuSlabs && isPlain;
    const bool hasPcs = mechanisms.statItems == StatItems::ofCpuSlabs;

    const std::uint64_t fromSheaves = counters[hasPcs ? StatItem::ALLOC_PCS : StatItem::ALLOC_FASTPATH];
    alloc(AllocPath::main) =
        rest(fromSheaves, turns[allocSpare] + turns[allocBarn] + turns[allocRefill] + turns[allocRefillNewSlab]);
    alloc(AllocPath::spare) = turns[allocSpare];
    alloc(AllocPath::barn) = turns[allocBarn];
    alloc(AllocPath::refill) = turns[allocRefill];
    alloc(AllocPath::cpuSlab) = turns[allocCpuSlab] + (isToldByFastpath ? counters[StatItem::ALLOC_FASTPATH] : 0);
    alloc(AllocPath::cpuPartial) = turns[allocCpuPartial];
    alloc(AllocPath::partial) = turns[allocPartial];
    alloc(AllocPath::newSlab) = turns[allocNewSlab] + turns[allocRefillNewSlab];
    alloc(AllocPath::otherNode) = turns[allocOtherNode];

    const std::uint64_t intoSheaves = counters[hasPcs ? StatItem::FREE_PCS : StatItem::FREE_FASTPATH];
    free(FreePath::sheaf) = rest(intoSheaves, turns[freeBarn] + turns[freeNewSheaf] + turns[freeFlush]);
    free(FreePath::barn) = turns[freeBarn];
    free(FreePath::newSheaf) = turns[freeNewSheaf];
    free(FreePath::flush) = turns[freeFlush];
    free(FreePath::cpuSlab) = turns[freeCpuSlab] + (isToldByFastpath ? counters[StatItem::FREE_FASTPATH] : 0);
    free(FreePath::slab) = turns[freeSlab];
    free(FreePath::remote) = turns[freeRemote];
    free(FreePath::rcu) = counters[StatItem::FREE_RCU_SHEAF];
    return totals;
}

PathTotals pathTotals(const Snapshot& snapshot, CacheId cache, NodeId node)
{
    const CacheNodeState& state = snapshot.at(cache, node);
    return pathTotals(state.counters, state.turns, snapshot.info->mechanisms,
                      snapshot.info->caches[cache.v].geometry.sheafCapacity == 0);
}

PathTotals pathTotals(const Snapshot& snapshot, CacheId cache)
{
    PathTotals sum;
    for (std::uint32_t n = 0; n < snapshot.info->machine->nodeCount(); ++n)
        sum += pathTotals(snapshot, cache, NodeId{n});
    return sum;
}

std::vector<AllocPath> allocPathsOf(const SourceInfo& info, CacheId cache)
{
    using enum AllocPath;
    const bool hasSheaves = info.caches[cache.v].geometry.sheafCapacity != 0;
    if (info.mechanisms.cpuSlabs && hasSheaves)
        return {main, spare, barn, refill, cpuSlab, cpuPartial, partial, newSlab, otherNode};
    if (info.mechanisms.cpuSlabs)
        return {cpuSlab, cpuPartial, partial, newSlab, otherNode};
    if (hasSheaves)
        return {main, spare, barn, refill, partial, newSlab, otherNode};
    return {partial, newSlab, otherNode};
}

std::vector<FreePath> freePathsOf(const SourceInfo& info, CacheId cache)
{
    using enum FreePath;
    const bool hasSheaves = info.caches[cache.v].geometry.sheafCapacity != 0;
    if (info.mechanisms.cpuSlabs && hasSheaves)
        return {sheaf, barn, newSheaf, flush, rcu, cpuSlab, slab, remote};
    if (info.mechanisms.cpuSlabs)
        return {cpuSlab, slab, remote};
    if (hasSheaves)
        return {sheaf, barn, newSheaf, flush, rcu, slab, remote};
    return {slab, remote};
}

std::string_view pathName(AllocPath path)
{
    switch (path) {
    case AllocPath::main:
        return "main";
    case AllocPath::spare:
        return "spare";
    case AllocPath::barn:
        return "barn";
    case AllocPath::refill:
        return "refill";
    case AllocPath::cpuSlab:
        return "cpu_slab";
    case AllocPath::cpuPartial:
        return "cpu_partial";
    case AllocPath::partial:
        return "partial_slab";
    case AllocPath::newSlab:
        return "new_slab";
    case AllocPath::otherNode:
        return "other_node";
    }
    return {};
}

std::string_view pathName(FreePath path)
{
    switch (path) {
    case FreePath::sheaf:
        return "sheaf";
    case FreePath::barn:
        return "barn";
    case FreePath::newSheaf:
        return "new_sheaf";
    case FreePath::flush:
        return "flush";
    case FreePath::cpuSlab:
        return "cpu_slab";
    case FreePath::slab:
        return "slab";
    case FreePath::remote:
        return "remote";
    case FreePath::rcu:
        return "rcu";
    }
    return {};
}

} // namespace sheafscope
