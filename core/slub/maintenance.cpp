// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flush, shrink, CPU offline, destroy: spec 11.
#include "core/slub/cache.h"
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <array>
#include <mutex>

namespace sheafscope {
namespace {

constexpr unsigned kShrinkBuckets = 32; ///< spec 11, kmem_cache_shrink step 3

/// Takes the empty slabs off the list and sorts those with few free objects to its front, fullest first.
std::vector<SlabIndex> sortPartialList(SlabTable& table, PartialList& list)
{
    std::array<std::vector<SlabIndex>, kShrinkBuckets + 1> buckets;
    std::vector<SlabIndex> empty;
    const std::lock_guard lock(list.lock);
    for (const SlabIndex index : list.order(table)) {
        const unsigned inuse = table.readWord(index).inuse;
        const unsigned available = table.slab(index).objects - inuse;
        if (inuse == 0) {
            list.remove(table, index);
            empty.push_back(index);
        } else if (available <= kShrinkBuckets) {
            list.remove(table, index);
            buckets[available].push_back(index);
        }
    }
    for (unsigned available = kShrinkBuckets; available > 0; --available)
        for (const SlabIndex index : buckets[available]) // each is pushed: later-seen ones come first
            list.pushFront(table, index);
    return empty;
}

} // namespace

void Cache::flushCpu(CpuId cpu)
{
    SlabLayer& layer = m_slub.slabLayer();
    if (!SheafLayer::hasCpuState(*this, cpu) && !layer.hasCpuState(*this, cpu))
        return;
    SheafLayer::flushCpu(*this, cpu, cpu, false);
    layer.flushCpu(*this, cpu, cpu);
}

void Cache::flushDeadCpu(CpuId cpu, CpuId runningOn)
{
    m_slub.slabLayer().flushCpu(*this, cpu, runningOn);
    SheafLayer::flushCpu(*this, cpu, runningOn, true);
}

void Cache::detachRcuSheaf(CpuId cpu)
{
    SheafLayer::detachRcuSheaf(*this, cpu, cpu);
}

bool Cache::shrink(CpuId cpu)
{
    const Machine& machine = m_slub.machine();
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c)
        flushCpu(CpuId{c});
    const bool barnsFirst = m_slub.mechanisms().shrinkOrder == ShrinkOrder::barnsFirst;
    if (barnsFirst)
        for (std::uint32_t n = 0; n < machine.nodeCount(); ++n)
            SheafLayer::emptyBarn(*this, cpu, NodeId{n});
    bool isAnyLeft = false;
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        if (!barnsFirst)
            SheafLayer::emptyBarn(*this, cpu, NodeId{n});
        PartialList* const list = m_nodes[NodeId{n}].get();
        if (list == nullptr)
            continue;
        const std::vector<SlabIndex> empty = sortPartialList(m_slub.slabs(), *list);
        for (auto it = empty.rbegin(); it != empty.rend(); ++it)
            SlabOps::discard(*this, cpu, *it);
        isAnyLeft = isAnyLeft || list->slabs() != 0;
    }
    return isAnyLeft;
}

bool Cache::drain(CpuId cpu)
{
    const Machine& machine = m_slub.machine();
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c)
        detachRcuSheaf(CpuId{c});
    m_slub.rcuBarrier();
    m_slub.runBatchedFrees(cpu);
    // One pass may leave slabs that its own flushes emptied too late: on cpu partial lists (<= 6.19), or on the list of
    // a node that was done before another node's barn gave back objects of it (7.0).
    constexpr int kPasses = 3;
    bool isAnyLeft = true;
    for (int pass = 0; pass < kPasses && isAnyLeft; ++pass) {
        isAnyLeft = shrink(cpu);
        m_slub.rcuBarrier();
    }
    if (isAnyLeft)
        return false;
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c)
        SheafLayer::releaseMain(*this, CpuId{c});
    giveBarnMemory(cpu);
    return true;
}

} // namespace sheafscope
