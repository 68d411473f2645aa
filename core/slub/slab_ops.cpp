// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/slab_ops.h"

#include "core/slub/slub.h"

#include <utility>

namespace sheafscope {

void SlabOps::meterTaken(const Cache& cache, CpuId cpu, SlabIndex slab)
{
    if (PathMeter* const meter = cache.m_slub.meter())
        if (cache.m_slub.slabs().slab(slab).node != cache.m_slots[cpu.v].memNode)
            meter->count(cache.m_id, Path::remoteRefill);
}

SlabIndex SlabOps::newSlab(Cache& cache, CpuId cpu, NodeId preferred, Gfp gfp)
{
    Slub& slub = cache.m_slub;
    const Geometry& g = cache.m_geometry;
    const NodeId node = preferred.isValid() ? preferred : slub.machine().nodeOf(cpu);

    // The high-order attempt is opportunistic: it must not make the caller wait (spec 2.5 step 1).
    Gfp eager = without(gfp | Gfp::noWarn | Gfp::noRetry, Gfp::noFail);
    if (has(gfp, Gfp::directReclaim) && g.order > g.minOrder)
        eager = without(eager | Gfp::noMemalloc, Gfp::directReclaim | Gfp::kswapdReclaim);
    unsigned objects = g.objects;
    auto block = slub.pages().allocate(node, g.order, eager);
    if (!block) {
        block = slub.pages().allocate(node, g.minOrder, gfp);
        objects = g.minObjects;
        if (!block)
            return kNoSlab;
        count(cache, cpu, StatItem::ORDER_FALLBACK);
    }
    const std::uint64_t serial = cache.m_nextSerial.fetch_add(1, std::memory_order_relaxed);
    const SlabIndex slab = slub.slabs().add(*block, cache.m_id, static_cast<std::uint16_t>(objects), serial);
    if (slab == kNoSlab) {
        slub.pages().release(*block);
        return kNoSlab;
    }
    cache.m_nodes[block->node]->slabAdded(objects);
    buildFreelist(cache, slab);
    meter(cache, block->order == 0 ? Path::slabAllocated : Path::bigSlabAllocated);
    meter(cache, Path::objectBuilt, objects);
    if (ObjectLedger* ledger = slub.ledger())
        ledger->slabAdded(slab);
    if (SlubEvents* events = slub.events())
        events->slabAllocated(cache.m_id, serial, block->node);
    return slab;
}

void SlabOps::buildFreelist(Cache& cache, SlabIndex index)
{
    SlabTable& table = cache.m_slub.slabs();
    const Slab& slab = table.slab(index);
    std::byte* object = slab.base;
    for (unsigned i = 1; i < slab.objects; ++i) {
        setNext(cache, object, object + cache.m_geometry.size);
        object += cache.m_geometry.size;
    }
    setNext(cache, object, nullptr);
    SlabWord word = table.readWord(index);
    word = SlabWord{0, 0, false, word.tag + 1};
    table.word(index).store(word.pack(), std::memory_order_release);
}

void SlabOps::discard(Cache& cache, CpuId cpu, SlabIndex index)
{
    Slub& slub = cache.m_slub;
    const Slab slab = slub.slabs().slab(index);
    cache.m_nodes[slab.node]->slabRemoved(slab.objects);
    tell(cache, cpu, Decision::discardSlab, slab.serial);
    meter(cache, slab.order == 0 ? Path::slabFreed : Path::bigSlabFreed);
    if (ObjectLedger* ledger = slub.ledger())
        ledger->slabRemoved(index);
    slub.slabs().remove(index);
    const PageBlock block{slab.base, slab.node, slab.order};
    if (cache.m_spec.typesafeByRcu) {
        RcuCallback callback;
        callback.kind = RcuCallback::Kind::slabPages;
        callback.cache = &cache;
        callback.block = block;
        callback.serial = slab.serial;
        slub.rcu().call(cpu, callback);
        return;
    }
    slub.pages().release(block);
    if (SlubEvents* events = slub.events())
        events->slabReleased(cache.m_id, slab.serial);
}

void SlabOps::countFreeToSlab(Cache& cache, CpuId cpu, const void* object)
{
    const CpuSlot& slot = cache.m_slots[cpu.v];
    const bool isInCpuSlab = slot.cpuSlab != kNoSlab && cache.m_slub.slabs().slabOf(object) == slot.cpuSlab;
    if (isInCpuSlab && cache.m_capacity == 0)
        return; // FREE_FASTPATH tells, which flushed sheaves do not mix with there
    const bool isLocal = cache.m_slub.pages().nodeOf(object) == slot.memNode;
    count(cache, cpu, isInCpuSlab ? Turn::freeCpuSlab : isLocal ? Turn::freeSlab : Turn::freeRemote);
}

SlabOps::TakenFreelist SlabOps::takeFreelist(Cache& cache, CpuId cpu, SlabIndex index, bool isFrozen)
{
    SlabTable& table = cache.m_slub.slabs();
    const Slab& slab = table.slab(index);
    meterTaken(cache, cpu, index);
    for (;;) {
        const SlabWord old = table.readWord(index);
        if (exchange(cache, cpu, index, old, SlabWord{kNoObject, slab.objects, isFrozen}))
            return {objectAt(cache, slab, old.head), static_cast<unsigned>(slab.objects - old.inuse)};
    }
}

bool SlabOps::coinAllows(Cache& cache, CpuId cpu)
{
    if (cache.m_defragRatio >= 1024)
        return true;
    if (cache.m_defragRatio == 0)
        return false;
    // xorshift64 stands for the cycle counter, so that a run can be repeated.
    std::uint64_t& x = cache.m_slots[cpu.v].coin;
    x ^= x << 13U;
    x ^= x >> 7U;
    x ^= x << 17U;
    return (x & 1023U) <= cache.m_defragRatio;
}

std::span<const NodeId> SlabOps::zonelist(const Cache& cache, CpuId cpu)
{
    const Machine& machine = cache.m_slub.machine();
    return machine.fallbackOrder(machine.memNodeOf(cpu));
}

ObjectChain SlabOps::detachGroup(Slub& slub, std::span<void*>& objects, GroupOrder order)
{
    // The scan gives up at the third object of another slab (spec 4.1 step 1).
    constexpr unsigned kLookAhead = 3;
    const SlabTable& table = slub.slabs();
    std::size_t keep = objects.size() - 1;
    void* const last = objects[keep];
    ObjectChain chain{table.slabOf(last), last, last, 1};
    const Cache& cache = *slub.caches()[table.readInfo(chain.slab).cache.v];
    unsigned look = kLookAhead;
    for (std::size_t j = keep; j-- > 0;) {
        if (table.slabOf(objects[j]) != chain.slab) {
            if (--look == 0)
                break;
            continue;
        }
        void* const object = objects[j];
        if (order == GroupOrder::asBuilt) {
            setNext(cache, object, chain.head);
            chain.head = object;
        } else {
            setNext(cache, chain.tail, object);
            chain.tail = object;
        }
        ++chain.count;
        --keep;
        std::swap(objects[j], objects[keep]);
    }
    objects = objects.first(keep);
    return chain;
}

void SlabOps::bulkFree(Slub& slub, CpuId cpu, std::span<void*> objects, GroupOrder order)
{
    while (!objects.empty()) {
        const ObjectChain chain = detachGroup(slub, objects, order);
        if (PathMeter* const meter = slub.meter())
            meter->count(slub.slabs().readInfo(chain.slab).cache, Path::objectReturned, chain.count);
        slub.slabLayer().freeChain(*slub.caches()[slub.slabs().readInfo(chain.slab).cache.v], cpu, chain);
    }
}

} // namespace sheafscope
