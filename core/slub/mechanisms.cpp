// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/mechanisms.h"

#include <array>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr Mechanisms withoutSheaves()
{
    Mechanisms m;
    m.cpuSlabs = true;
    m.fullSlabs = FullSlabGoes::toCpuPartial;
    m.statItems = StatItems::ofCpuSlabs;
    m.recursionGuard = false;
    m.sheafCaches = SheafCaches::none;
    m.capacityBySize = false;
    m.barnNodes = BarnNodes::withMemory;
    m.barnLookup = BarnLookup::memNode;
    m.sheafFree = SheafFreeRule::memNodeOnly;
    m.emptyMain = EmptyMainGoes::toBarn;
    m.refillCallers = RefillCallers::mayBlock;
    m.refillSource = RefillSource::cpuSlab;
    m.refillOrder = RefillOrder::lastTakenFirst;
    m.quickReturn = false;
    m.refillTriesLocks = false;
    m.bulkFreeRemotes = BulkFreeRemotes::sideArrayLosingLocals;
    m.shrinkOrder = ShrinkOrder::nodeByNode;
    m.oversizeSheavesCounted = false;
    m.sheafStructDropsThisNode = false;
    m.ctorPlaceCounts = false;
    m.nolockUsesSheaves = false;
    m.rcuFailCountsAll = false;
    m.emptyPrefillIsNone = false;
    m.mismatchCountsSheaves = false;
    m.sheafCachesMerge = false;
    m.refillFromAllNodes = false;
    return m;
}

constexpr Mechanisms withSheavesOnRequest()
{
    Mechanisms m = withoutSheaves();
    m.sheafCaches = SheafCaches::onRequest;
    return m;
}

constexpr Mechanisms withRecursionGuard()
{
    Mechanisms m = withSheavesOnRequest();
    m.recursionGuard = true;
    return m;
}

constexpr Mechanisms withSheavesForAllEarly()
{
    Mechanisms m = withRecursionGuard();
    m.cpuSlabs = false;
    m.fullSlabs = FullSlabGoes::toNodeList;
    m.statItems = StatItems::ofSheaves;
    m.refillSource = RefillSource::nodeLists;
    m.refillTriesLocks = true;
    m.sheafCaches = SheafCaches::all;
    m.capacityBySize = true;
    m.emptyMain = EmptyMainGoes::toSpareElseBarn;
    m.ctorPlaceCounts = true;
    m.nolockUsesSheaves = true;
    m.rcuFailCountsAll = true;
    m.emptyPrefillIsNone = true;
    m.mismatchCountsSheaves = true;
    m.sheafCachesMerge = true;
    m.refillFromAllNodes = true;
    return m;
}

constexpr Mechanisms withSheavesForAll()
{
    Mechanisms m = withSheavesForAllEarly();
    m.refillCallers = RefillCallers::maySpin;
    return m;
}

constexpr Mechanisms withMemorylessBarns()
{
    Mechanisms m = withSheavesForAll();
    m.barnNodes = BarnNodes::online;
    m.barnLookup = BarnLookup::node;
    m.sheafFree = SheafFreeRule::anyOnNodeWithoutNormalMemory;
    m.bulkFreeRemotes = BulkFreeRemotes::sideArray;
    m.shrinkOrder = ShrinkOrder::barnsFirst;
    return m;
}

constexpr Mechanisms withFifoRefill()
{
    Mechanisms m = withMemorylessBarns();
    m.refillOrder = RefillOrder::firstTakenFirst;
    m.quickReturn = true;
    m.oversizeSheavesCounted = true;
    m.sheafStructDropsThisNode = true;
    return m;
}

constexpr Mechanisms withPartitionedBulkFree()
{
    Mechanisms m = withFifoRefill();
    m.bulkFreeRemotes = BulkFreeRemotes::partitionInPlace;
    return m;
}

// The columns of spec/eras-table.md. 6.18 and 6.19 count the same on every script (spec 6.13).
constexpr std::array<Era, 8> kEras{{
    {"6.17", "6.17.13", withoutSheaves()},
    {"6.18", "6.18.15", withSheavesOnRequest()},
    {"6.19", "6.19.14", withRecursionGuard()},
    {"7.0-rc2", "7.0-rc1 and -rc2", withSheavesForAllEarly()},
    {"7.0", "7.0.13", withSheavesForAll()},
    {"7.1", "7.1.13", withMemorylessBarns()},
    {"7.2", "7.2.12", withFifoRefill()},
    {"7.3", "7.3.4", withPartitionedBulkFree()},
}};

bool isCpuSlabCounter(StatItem item)
{
    using enum StatItem;
    switch (item) {
    case FREE_FROZEN:
    case ALLOC_FROM_PARTIAL:
    case ALLOC_REFILL:
    case CPUSLAB_FLUSH:
    case DEACTIVATE_FULL:
    case DEACTIVATE_EMPTY:
    case DEACTIVATE_TO_HEAD:
    case DEACTIVATE_TO_TAIL:
    case DEACTIVATE_REMOTE_FREES:
    case DEACTIVATE_BYPASS:
    case CMPXCHG_DOUBLE_CPU_FAIL:
    case CPU_PARTIAL_ALLOC:
    case CPU_PARTIAL_FREE:
    case CPU_PARTIAL_NODE:
    case CPU_PARTIAL_DRAIN:
        return true;
    case ALLOC_PCS:
    case ALLOC_FASTPATH:
    case ALLOC_SLOWPATH:
    case FREE_PCS:
    case FREE_RCU_SHEAF:
    case FREE_RCU_SHEAF_FAIL:
    case FREE_FASTPATH:
    case FREE_SLOWPATH:
    case FREE_ADD_PARTIAL:
    case FREE_REMOVE_PARTIAL:
    case ALLOC_SLAB:
    case ALLOC_NODE_MISMATCH:
    case FREE_SLAB:
    case ORDER_FALLBACK:
    case CMPXCHG_DOUBLE_FAIL:
    case SHEAF_FLUSH:
    case SHEAF_REFILL:
    case SHEAF_ALLOC:
    case SHEAF_FREE:
    case BARN_GET:
    case BARN_GET_FAIL:
    case BARN_PUT:
    case BARN_PUT_FAIL:
    case SHEAF_PREFILL_FAST:
    case SHEAF_PREFILL_SLOW:
    case SHEAF_PREFILL_OVERSIZE:
    case SHEAF_RETURN_FAST:
    case SHEAF_RETURN_SLOW:
        return false;
    }
    return false;
}

/// Counters that came with the sheaves of 6.18.
bool isSheafCounter(StatItem item)
{
    using enum StatItem;
    return item == ALLOC_PCS || item == FREE_PCS || item == FREE_RCU_SHEAF || item == FREE_RCU_SHEAF_FAIL ||
           indexOf(item) >= indexOf(SHEAF_FLUSH);
}

} // namespace

std::span<const Era> eras()
{
    return kEras;
}

Result<Era> findEra(std::string_view name)
{
    if (name == "7.0-rc1") // no row of spec/eras-table.md tells the two apart
        name = "7.0-rc2";
    std::string known;
    for (const Era& era : kEras) {
        if (era.name == name)
            return era;
        known += (known.empty() ? "" : ", ") + std::string(era.name);
    }
    return fail(fmt::format("unknown era '{}'; expected one of {}", name, known));
}

std::vector<StatItem> countersOf(const Mechanisms& mechanisms)
{
    std::vector<StatItem> items;
    for (const StatDescription& d : statDescriptions()) {
        if (mechanisms.statItems == StatItems::ofSheaves &&
            (isCpuSlabCounter(d.item) || d.item == StatItem::ALLOC_PCS || d.item == StatItem::FREE_PCS))
            continue;
        if (mechanisms.sheafCaches == SheafCaches::none && isSheafCounter(d.item))
            continue;
        items.push_back(d.item);
    }
    return items;
}

std::string contradiction(const Mechanisms& mechanisms)
{
    if (!mechanisms.cpuSlabs && mechanisms.sheafCaches != SheafCaches::all)
        return "without cpu slabs every cache needs sheaves: no kernel had neither";
    if (!mechanisms.cpuSlabs && mechanisms.refillSource == RefillSource::cpuSlab)
        return "without cpu slabs a sheaf cannot be refilled through one; refill-source=node-lists belongs to it";
    if (mechanisms.statItems == StatItems::ofSheaves &&
        (mechanisms.cpuSlabs || mechanisms.fullSlabs == FullSlabGoes::toCpuPartial))
        return "the counters of 7.0 have no words for cpu slabs and cpu partial lists; stat-items=of-cpu-slabs belongs "
               "to them";
    if (!mechanisms.recursionGuard && mechanisms.sheafCaches == SheafCaches::all)
        return "a sheaf of kmalloc-256 is itself a kmalloc-256: without recursion-guard sheaves for all never end";
    if (mechanisms.maxFullSheaves == 0 || mechanisms.maxFullSheaves > 65535 || mechanisms.maxEmptySheaves > 65535)
        return "a barn limit is out of range; expected 1 to 65535 full and 0 to 65535 empty sheaves";
    if (mechanisms.fixedCapacity > kMaxSheafCapacity)
        return fmt::format("a sheaf of {} objects is too large; expected a capacity of at most {}, or 0 for the rule",
                           mechanisms.fixedCapacity, kMaxSheafCapacity);
    return {};
}

} // namespace sheafscope
