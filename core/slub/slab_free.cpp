// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A free to a slab that is not the CPU's own cpu slab: spec 5.3 and 7.4, which differ in three mechanisms only.
#include "core/slub/cpu_partial_list.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

namespace sheafscope {
namespace {

/// What an update of the slab's word found and left.
struct Freed {
    bool wasFrozen = false;
    bool wasFull = false;
    bool isEmpty = false;
};

} // namespace

void SlabOps::freeToSlab(Cache& cache, CpuId cpu, const ObjectChain& chain)
{
    const Mechanisms& mechanisms = cache.m_slub.mechanisms();
    if (mechanisms.statItems == StatItems::ofCpuSlabs)
        count(cache, cpu, StatItem::FREE_SLOWPATH); // by call; of 7.0's by object the callers know
    SlabTable& table = cache.m_slub.slabs();
    const Slab& slab = table.slab(chain.slab);
    PartialList& list = *cache.m_nodes[slab.node];
    const std::uint16_t head = indexOfObject(cache, slab, chain.head);
    Freed freed;
    bool goesToCpu = false;
    for (;;) {
        const SlabWord old = table.readWord(chain.slab);
        setNext(cache, chain.tail, objectAt(cache, slab, old.head));
        SlabWord next = old;
        next.head = head;
        next.inuse = static_cast<std::uint16_t>(old.inuse - chain.count);
        freed = {old.isFrozen, old.isFull(), next.inuse == 0};
        goesToCpu = !freed.wasFrozen && freed.wasFull && mechanisms.fullSlabs == FullSlabGoes::toCpuPartial;
        // Whether the list will be touched is decided before the update, and its lock taken first (pseudocode D).
        const bool needsLock = !freed.wasFrozen && !goesToCpu && (freed.wasFull || freed.isEmpty);
        if (needsLock)
            list.lock.lock();
        if (exchange(cache, cpu, chain.slab, old, next)) {
            if (needsLock)
                break;
            if (freed.wasFrozen)
                count(cache, cpu, StatItem::FREE_FROZEN);
            if (goesToCpu) {
                CpuPartialList::add(cache, cpu, chain.slab, CpuPartialList::MayDrain::yes);
                count(cache, cpu, StatItem::CPU_PARTIAL_FREE);
            }
            return;
        }
        if (needsLock)
            list.lock.unlock();
    }
    if (!freed.wasFull && !slab.isOnPartial) { // on a cpu partial list an empty slab stays where it is
        list.lock.unlock();
        return;
    }
    if (freed.isEmpty && list.count() >= cache.m_minPartial) {
        if (!freed.wasFull) {
            list.remove(table, chain.slab);
            count(cache, cpu, StatItem::FREE_REMOVE_PARTIAL);
        }
        list.lock.unlock();
        count(cache, cpu, StatItem::FREE_SLAB);
        discard(cache, cpu, chain.slab);
        return;
    }
    if (freed.wasFull) {
        list.append(table, chain.slab);
        count(cache, cpu, StatItem::FREE_ADD_PARTIAL);
        tell(cache, cpu, Decision::slabToPartial, slab.serial);
    }
    list.lock.unlock();
}

} // namespace sheafscope
