// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frees, deactivation and drains in 6.17 to 6.19: spec 5.3, 5.4, 5.5, 11.
#include "core/slub/cpu_slab_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <mutex>

namespace sheafscope {

void CpuSlabLayer::freeOne(Cache& cache, CpuId cpu, void* object)
{
    const SlabIndex slab = cache.m_slub.slabs().slabOf(object);
    if (slab != cache.m_slots[cpu.v].cpuSlab) // that would be the fast path, of which nothing is told
        SlabOps::tell(cache, cpu, Decision::freeToSlab, cache.m_slub.slabs().slab(slab).serial);
    freeChain(cache, cpu, {slab, object, object, 1});
}

void CpuSlabLayer::freeChain(Cache& cache, CpuId cpu, const ObjectChain& chain)
{
    SlabTable& table = cache.m_slub.slabs();
    CpuSlot& slot = cache.m_slots[cpu.v];
    if (chain.slab == slot.cpuSlab) {
        SlabOps::setNext(cache, chain.tail, slot.freelist());
        slot.setFreelist(chain.head, cache.m_capacity != 0);
        SlabOps::count(cache, cpu, StatItem::FREE_FASTPATH, chain.count);
        SlabOps::meter(cache, Path::chainSurplus, chain.count - 1);
        return;
    }
    SlabOps::count(cache, cpu, StatItem::FREE_SLOWPATH);
    SlabOps::meter(cache, Path::slowCall);
    const Slab& slab = table.slab(chain.slab);
    SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toSlab, slab.node, chain.count);
    const std::uint16_t head = SlabOps::indexOfObject(cache, slab, chain.head);
    for (;;) {
        const SlabWord old = table.readWord(chain.slab);
        SlabOps::setNext(cache, chain.tail, SlabOps::objectAt(cache, slab, old.head));
        SlabWord next = old;
        next.head = head;
        next.inuse = static_cast<std::uint16_t>(old.inuse - chain.count);
        const bool needsLock = !old.isFrozen && !old.isFull() && next.inuse == 0;
        if (needsLock)
            cache.m_nodes[slab.node]->lock.lock();
        if (!SlabOps::exchange(cache, cpu, chain.slab, old, next)) {
            if (needsLock)
                cache.m_nodes[slab.node]->lock.unlock();
            continue;
        }
        if (old.isFrozen) {
            SlabOps::count(cache, cpu, StatItem::FREE_FROZEN);
        } else if (old.isFull()) {
            cpuPartialAdd(cache, cpu, chain.slab, MayDrain::yes);
            SlabOps::count(cache, cpu, StatItem::CPU_PARTIAL_FREE);
        } else if (needsLock) {
            // On a cpu partial list an empty slab stays where it is (spec 5.3).
            PartialList& list = *cache.m_nodes[slab.node];
            const bool isDropped = slab.isOnPartial && list.count() >= cache.m_minPartial;
            if (isDropped)
                list.remove(table, chain.slab);
            list.lock.unlock();
            if (isDropped) {
                SlabOps::count(cache, cpu, StatItem::FREE_REMOVE_PARTIAL);
                SlabOps::count(cache, cpu, StatItem::FREE_SLAB);
                SlabOps::discard(cache, cpu, chain.slab);
            }
        }
        return;
    }
}

void CpuSlabLayer::countBulkFree(Cache&, CpuId, unsigned)
{
    // FREE_SLOWPATH is counted per call in freeChain().
}

void CpuSlabLayer::cpuPartialAdd(Cache& cache, CpuId cpu, SlabIndex index, MayDrain mayDrain)
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
        putPartials(cache, cpu, drained);
        SlabOps::count(cache, cpu, StatItem::CPU_PARTIAL_DRAIN);
    }
}

void CpuSlabLayer::putPartials(Cache& cache, CpuId cpu, SlabIndex first)
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

void CpuSlabLayer::deactivate(Cache& cache, CpuId cpu, SlabIndex index, void* privateList)
{
    SlabTable& table = cache.m_slub.slabs();
    const Slab& slab = table.slab(index);
    void* privateTail = privateList;
    unsigned privateCount = privateList != nullptr ? 1 : 0;
    for (void* o = privateList; o != nullptr && SlabOps::next(cache, o) != nullptr; ++privateCount)
        privateTail = o = SlabOps::next(cache, o);
    bool toTail = false;
    for (;;) {
        const SlabWord old = table.readWord(index);
        toTail = !old.isFull();
        SlabWord next = old;
        next.isFrozen = false;
        if (privateList != nullptr) {
            SlabOps::setNext(cache, privateTail, SlabOps::objectAt(cache, slab, old.head));
            next.head = SlabOps::indexOfObject(cache, slab, privateList);
            next.inuse = static_cast<std::uint16_t>(old.inuse - privateCount);
        }
        if (SlabOps::exchange(cache, cpu, index, old, next))
            break;
    }
    if (privateCount != 0)
        SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toSlab, slab.node, privateCount);
    if (toTail)
        SlabOps::count(cache, cpu, StatItem::DEACTIVATE_REMOTE_FREES);
    placeDeactivated(cache, cpu, index, toTail);
}

void CpuSlabLayer::placeDeactivated(Cache& cache, CpuId cpu, SlabIndex index, bool toTail)
{
    SlabTable& table = cache.m_slub.slabs();
    PartialList& list = *cache.m_nodes[table.slab(index).node];
    list.lock.lock();
    const SlabWord now = table.readWord(index);
    if (now.inuse == 0 && list.count() >= cache.m_minPartial) {
        list.lock.unlock();
        SlabOps::count(cache, cpu, StatItem::DEACTIVATE_EMPTY);
        SlabOps::discard(cache, cpu, index);
        SlabOps::count(cache, cpu, StatItem::FREE_SLAB);
        return;
    }
    if (now.isFull()) {
        SlabOps::count(cache, cpu, StatItem::DEACTIVATE_FULL);
    } else if (toTail) {
        list.append(table, index);
        SlabOps::count(cache, cpu, StatItem::DEACTIVATE_TO_TAIL);
    } else {
        list.pushFront(table, index);
        SlabOps::count(cache, cpu, StatItem::DEACTIVATE_TO_HEAD);
    }
    list.lock.unlock();
}

bool CpuSlabLayer::hasCpuState(const Cache& cache, CpuId cpu) const
{
    const CpuSlot& slot = cache.m_slots[cpu.v];
    return slot.cpuSlab != kNoSlab || slot.cpuPartial != kNoSlab;
}

void CpuSlabLayer::flushCpu(Cache& cache, CpuId cpu, CpuId runningOn)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    if (slot.cpuSlab != kNoSlab) {
        const SlabIndex slab = slot.cpuSlab;
        void* const privateList = slot.freelist();
        setCpuSlab(cache, slot, kNoSlab);
        slot.setFreelist(nullptr, cache.m_capacity != 0);
        deactivate(cache, runningOn, slab, privateList);
        SlabOps::count(cache, runningOn, StatItem::CPUSLAB_FLUSH);
    }
    const SlabIndex partial = slot.cpuPartial;
    slot.cpuPartial = kNoSlab;
    putPartials(cache, runningOn, partial);
}

} // namespace sheafscope
