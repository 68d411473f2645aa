// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/cpu_partial_list.h"

#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <mutex>
#include <vector>

namespace sheafscope {

void CpuPartialList::add(Cache& cache, CpuId cpu, SlabIndex index, MayDrain mayDrain)
{
    SlabTable& table = cache.m_slub.slabs();
    CpuSlot& slot = cache.m_slots[cpu.v];
    SlabIndex drained = kNoSlab;
    unsigned depth = slot.cpuPartial != kNoSlab ? table.slab(slot.cpuPartial).cpuPartialDepth : 0;
    if (slot.cpuPartial != kNoSlab && mayDrain == MayDrain::yes && depth >= cache.m_cpuPartialSlabs) {
        drained = slot.cpuPartial;
        slot.cpuPartial = kNoSlab;
        depth = 0;
    }
    Slab& slab = table.slab(index);
    slab.next = slot.cpuPartial;
    slab.cpuPartialDepth = static_cast<std::uint16_t>(depth + 1);
    slot.cpuPartial = index;
    if (drained != kNoSlab) {
        put(cache, cpu, drained);
        SlabOps::count(cache, cpu, StatItem::CPU_PARTIAL_DRAIN);
    }
}

void CpuPartialList::put(Cache& cache, CpuId cpu, SlabIndex first)
{
    SlabTable& table = cache.m_slub.slabs();
    std::vector<SlabIndex> dropped;
    for (SlabIndex index = first; index != kNoSlab;) {
        Slab& slab = table.slab(index);
        const SlabIndex following = slab.next;
        slab.next = kNoSlab;
        PartialList& list = *cache.m_nodes[slab.node];
        const std::lock_guard lock(list.lock);
        if (table.readWord(index).inuse == 0 && list.count() >= cache.m_minPartial) {
            dropped.push_back(index);
        } else {
            list.append(table, index);
            SlabOps::count(cache, cpu, StatItem::FREE_ADD_PARTIAL);
            SlabOps::tell(cache, cpu, Decision::slabToPartial, slab.serial);
        }
        index = following;
    }
    for (auto it = dropped.rbegin(); it != dropped.rend(); ++it) {
        SlabOps::count(cache, cpu, StatItem::DEACTIVATE_EMPTY);
        SlabOps::discard(cache, cpu, *it);
        SlabOps::count(cache, cpu, StatItem::FREE_SLAB);
    }
}

void CpuPartialList::flush(Cache& cache, CpuId cpu, CpuId runningOn)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    const SlabIndex first = slot.cpuPartial;
    slot.cpuPartial = kNoSlab;
    put(cache, runningOn, first);
}

} // namespace sheafscope
