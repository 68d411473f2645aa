// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frees and deactivation in 6.17 to 6.19: spec 5.3, 5.4, 11.
#include "core/slub/cpu_partial_list.h"
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
    SlabOps::meter(cache, Path::slowCall);
    SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toSlab, table.slab(chain.slab).node, chain.count);
    SlabOps::freeToSlab(cache, cpu, chain);
}

void CpuSlabLayer::countBulkFree(Cache&, CpuId, unsigned)
{
    // With cpu slabs FREE_SLOWPATH is counted by call.
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
    SlabWord next;
    for (;;) {
        const SlabWord old = table.readWord(index);
        toTail = !old.isFull();
        next = old;
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
    // What the slab was when it was unfrozen decides: of a full one the next free makes a listed slab, at once.
    if (next.isFull())
        SlabOps::count(cache, cpu, StatItem::DEACTIVATE_FULL);
    else
        placeDeactivated(cache, cpu, index, toTail);
}

void CpuSlabLayer::placeDeactivated(Cache& cache, CpuId cpu, SlabIndex index, bool toTail)
{
    SlabTable& table = cache.m_slub.slabs();
    PartialList& list = *cache.m_nodes[table.slab(index).node];
    list.lock.lock();
    if (table.readWord(index).inuse == 0 && list.count() >= cache.m_minPartial) {
        list.lock.unlock();
        SlabOps::count(cache, cpu, StatItem::DEACTIVATE_EMPTY);
        SlabOps::discard(cache, cpu, index);
        SlabOps::count(cache, cpu, StatItem::FREE_SLAB);
        return;
    }
    if (toTail) {
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
    CpuPartialList::flush(cache, cpu, runningOn);
}

} // namespace sheafscope
