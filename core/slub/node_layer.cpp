// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/node_layer.h"

#include "core/slub/cpu_partial_list.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <mutex>

namespace sheafscope {

void* NodeLayer::oneFrom(Cache& cache, CpuId cpu, NodeId node)
{
    PartialList* const list = cache.partial(node);
    if (list == nullptr || list->count() == 0)
        return nullptr;
    SlabTable& table = cache.slub().slabs();
    const std::lock_guard lock(list->lock);
    const SlabIndex index = list->front();
    if (index == kNoSlab)
        return nullptr;
    const Slab& slab = table.slab(index);
    SlabOps::meterTaken(cache, cpu, index);
    for (;;) {
        // Only a holder of the list_lock takes objects from a listed slab, so the first free one stays free meanwhile.
        const SlabWord old = table.readWord(index);
        void* const object = SlabOps::objectAt(cache, slab, old.head);
        SlabWord next = old;
        next.head = SlabOps::indexOfObject(cache, slab, SlabOps::next(cache, object));
        ++next.inuse;
        // Off the list first: whoever frees into a full slab may take it to a cpu partial list without the lock.
        if (next.isFull())
            list->remove(table, index);
        if (!SlabOps::exchange(cache, cpu, index, old, next)) {
            if (next.isFull())
                list->pushFront(table, index);
            continue;
        }
        SlabOps::tell(cache, cpu, Decision::fromPartial, slab.serial);
        SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toCpu, node, 1);
        return object;
    }
}

void* NodeLayer::oneFromNewSlab(Cache& cache, CpuId cpu, NodeId want, Gfp gfp)
{
    const SlabIndex index = SlabOps::newSlab(cache, cpu, want, gfp);
    if (index == kNoSlab)
        return nullptr;
    SlabOps::meterTaken(cache, cpu, index);
    SlabOps::count(cache, cpu, StatItem::ALLOC_SLAB);
    SlabTable& table = cache.slub().slabs();
    const Slab& slab = table.slab(index);
    SlabOps::tell(cache, cpu, Decision::newSlab, slab.serial);
    const SlabWord old = table.readWord(index);
    void* const object = SlabOps::objectAt(cache, slab, old.head);
    SlabWord next = old;
    next.head = SlabOps::indexOfObject(cache, slab, SlabOps::next(cache, object));
    next.inuse = 1;
    // Nobody else knows the slab yet, so a plain store would do; the tag must still grow.
    SlabOps::exchange(cache, cpu, index, old, next);
    SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toCpu, slab.node, 1);
    if (!next.isFull()) {
        PartialList& list = *cache.partial(slab.node);
        const std::lock_guard lock(list.lock);
        list.pushFront(table, index);
    }
    return object;
}

void* NodeLayer::allocOne(Cache& cache, CpuId cpu, NodeId want, Gfp gfp)
{
    SlabOps::count(cache, cpu, StatItem::ALLOC_SLOWPATH);
    SlabOps::meter(cache, Path::slowCall);
    const NodeId search = want.isValid() ? want : cache.slub().machine().memNodeOf(cpu);
    SlabOps::tell(cache, cpu, Decision::slowPath, search.v);

    // A wish for a node without THISNODE is first tried strictly and without waiting (spec 5.1 S5).
    const bool hasStrictRound = want.isValid() && !has(gfp, Gfp::thisNode);
    for (const bool isStrict : {true, false}) {
        if (isStrict && !hasStrictRound)
            continue;
        const Gfp flags = isStrict ? Gfp::thisNode | Gfp::noWarn : gfp;
        void* object = oneFrom(cache, cpu, search);
        if (object == nullptr && !(want.isValid() && has(flags, Gfp::thisNode))) {
            SlabOps::searchOtherNodes(cache, cpu, flags, [&](NodeId node) {
                object = oneFrom(cache, cpu, node);
                return object != nullptr;
            });
        }
        if (object == nullptr)
            object = oneFromNewSlab(cache, cpu, want, flags);
        if (object != nullptr)
            return object;
    }
    SlabOps::tell(cache, cpu, Decision::allocationFailed);
    return nullptr;
}

bool NodeLayer::allocMany(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want)
{
    Harvest harvest{out, want};
    gather(cache, cpu, gfp, harvest);
    if (harvest.got < want) {
        SlabOps::bulkFree(cache.slub(), cpu, {out, harvest.got}, GroupOrder::asBuilt);
        return false;
    }
    SlabOps::count(cache, cpu, StatItem::ALLOC_SLOWPATH, want);
    SlabOps::count(cache, cpu, Turn::allocPartial, want - harvest.fromNewSlabs);
    SlabOps::count(cache, cpu, Turn::allocNewSlab, harvest.fromNewSlabs);
    return true;
}

void NodeLayer::freeOne(Cache& cache, CpuId cpu, void* object)
{
    const SlabIndex slab = cache.slub().slabs().slabOf(object);
    SlabOps::tell(cache, cpu, Decision::freeToSlab, cache.slub().slabs().slab(slab).serial);
    SlabOps::meter(cache, Path::slowCall);
    freeChain(cache, cpu, {slab, object, object, 1});
    countBulkFree(cache, cpu, 1);
}

void NodeLayer::freeChain(Cache& cache, CpuId cpu, const ObjectChain& chain)
{
    SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toSlab, cache.slub().slabs().slab(chain.slab).node,
                       chain.count);
    SlabOps::freeToSlab(cache, cpu, chain);
}

void NodeLayer::countBulkFree(Cache& cache, CpuId cpu, unsigned objects)
{
    if (objects != 0 && m_mechanisms.statItems == StatItems::ofSheaves)
        SlabOps::count(cache, cpu, StatItem::FREE_SLOWPATH, objects);
}

bool NodeLayer::hasCpuState(const Cache& cache, CpuId cpu) const
{
    return cache.slot(cpu).cpuPartial != kNoSlab;
}

void NodeLayer::flushCpu(Cache& cache, CpuId cpu, CpuId runningOn)
{
    // Only with full-slabs=cpu-partial does a CPU have slabs of its own here.
    CpuPartialList::flush(cache, cpu, runningOn);
}

} // namespace sheafscope
