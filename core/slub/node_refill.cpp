// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// REFILL_OBJECTS of spec 7.3 and 9 item 1.
#include "core/slub/node_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <algorithm>
#include <mutex>

namespace sheafscope {

unsigned NodeLayer::refill(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want)
{
    Harvest harvest{out, want};
    gather(cache, cpu, gfp, harvest);
    return harvest.got;
}

void NodeLayer::gather(Cache& cache, CpuId cpu, Gfp gfp, Harvest& harvest)
{
    refillFromNode(cache, cpu, cache.slub().machine().memNodeOf(cpu), harvest, harvest.max);
    if (harvest.room() != 0 && m_mechanisms.refillFromAllNodes) {
        SlabOps::searchOtherNodes(cache, cpu, gfp, [&](NodeId node) {
            refillFromNode(cache, cpu, node, harvest, harvest.room());
            return harvest.room() == 0;
        });
    }
    while (harvest.room() != 0 && harvestNewSlab(cache, cpu, gfp, harvest)) {
    }
}

void NodeLayer::refillFromNode(Cache& cache, CpuId cpu, NodeId node, Harvest& harvest, unsigned min)
{
    PartialList* const list = cache.partial(node);
    if (list == nullptr || list->count() == 0)
        return;
    // Other nodes' locks are only tried: a busy one is skipped (spec 7.3 step B).
    if (node == cache.slub().machine().memNodeOf(cpu) || !m_mechanisms.refillTriesLocks)
        list->lock.lock();
    else if (!list->lock.try_lock())
        return;
    std::vector<SlabIndex> taken = takeSlabs(cache, node, min, harvest.room());
    list->lock.unlock();
    SlabOps::meter(cache, Path::slabMoved, taken.size());

    const unsigned before = harvest.got;
    switch (m_mechanisms.refillOrder) {
    case RefillOrder::lastTakenFirst:
        harvestLastTakenFirst(cache, cpu, node, std::move(taken), harvest);
        break;
    case RefillOrder::firstTakenFirst:
        harvestFifo(cache, cpu, node, taken, harvest);
        break;
    }
    if (harvest.got != before)
        SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toCpu, node, harvest.got - before);
}

std::vector<SlabIndex> NodeLayer::takeSlabs(Cache& cache, NodeId node, unsigned min, unsigned max)
{
    SlabTable& table = cache.slub().slabs();
    PartialList& list = *cache.partial(node);
    std::vector<SlabIndex> taken;
    unsigned total = 0;
    for (SlabIndex index = list.front(); index != kNoSlab;) {
        const unsigned available = table.slab(index).objects - table.readWord(index).inuse;
        if (total >= min && total + available > max)
            break;
        const SlabIndex following = table.slab(index).next;
        list.remove(table, index);
        taken.push_back(index);
        total += available;
        if (total >= max)
            break;
        index = following;
    }
    return taken;
}

void* NodeLayer::copyOut(const Cache& cache, void* first, Harvest& harvest)
{
    const unsigned before = harvest.got;
    while (first != nullptr && harvest.room() != 0) {
        harvest.out[harvest.got++] = first;
        first = SlabOps::next(cache, first);
    }
    SlabOps::meter(cache, Path::objectTaken, harvest.got - before);
    return first;
}

ObjectChain NodeLayer::chainOf(const Cache& cache, SlabIndex slab, void* head)
{
    ObjectChain chain{slab, head, head, 1};
    for (void* o = SlabOps::next(cache, head); o != nullptr; o = SlabOps::next(cache, o)) {
        chain.tail = o;
        ++chain.count;
    }
    return chain;
}

void NodeLayer::harvestLastTakenFirst(Cache& cache, CpuId cpu, NodeId node, std::vector<SlabIndex> taken,
                                      Harvest& harvest)
{
    while (!taken.empty() && harvest.room() != 0) {
        const SlabIndex index = taken.back();
        taken.pop_back();
        void* const rest = copyOut(cache, SlabOps::takeFreelist(cache, cpu, index, false).head, harvest);
        if (rest != nullptr)
            giveBack(cache, cpu, index, rest);
    }
    putBackUnused(cache, cpu, node, taken);
}

void NodeLayer::putBackUnused(Cache& cache, CpuId cpu, NodeId node, const std::vector<SlabIndex>& unused)
{
    if (unused.empty())
        return;
    SlabTable& table = cache.slub().slabs();
    PartialList& list = *cache.partial(node);
    std::vector<SlabIndex> empty;
    {
        const std::lock_guard lock(list.lock);
        for (auto it = unused.rbegin(); it != unused.rend(); ++it) {
            if (table.readWord(*it).inuse == 0 && list.count() >= cache.minPartial())
                empty.push_back(*it);
            else
                list.pushFront(table, *it);
        }
    }
    // These discards are not counted as FREE_SLAB (spec 7.3 step 3).
    for (const SlabIndex index : empty)
        SlabOps::discard(cache, cpu, index);
}

void NodeLayer::giveBack(Cache& cache, CpuId cpu, SlabIndex index, void* rest)
{
    const ObjectChain chain = chainOf(cache, index, rest);
    if (!m_mechanisms.quickReturn || !tryQuickReturn(cache, cpu, index, chain))
        SlabOps::freeToSlab(cache, cpu, chain);
}

bool NodeLayer::tryQuickReturn(Cache& cache, CpuId cpu, SlabIndex index, const ObjectChain& rest)
{
    SlabTable& table = cache.slub().slabs();
    const Slab& slab = table.slab(index);
    const SlabWord old = table.readWord(index);
    if (!old.isFull() || old.inuse != slab.objects)
        return false;
    SlabWord next = old;
    next.head = SlabOps::indexOfObject(cache, slab, rest.head);
    next.inuse = static_cast<std::uint16_t>(old.inuse - rest.count);
    PartialList& list = *cache.partial(slab.node);
    const std::lock_guard lock(list.lock);
    if (!SlabOps::exchange(cache, cpu, index, old, next))
        return false;
    list.append(table, index);
    return true;
}

void NodeLayer::harvestFifo(Cache& cache, CpuId cpu, NodeId node, const std::vector<SlabIndex>& taken, Harvest& harvest)
{
    std::size_t used = 0;
    while (used < taken.size() && harvest.room() != 0) {
        const SlabIndex index = taken[used++];
        void* const rest = copyOut(cache, SlabOps::takeFreelist(cache, cpu, index, false).head, harvest);
        if (rest == nullptr)
            continue;
        giveBack(cache, cpu, index, rest);
        break;
    }
    if (used == taken.size())
        return;
    // Only a race can leave slabs over: somebody freed into one of them after it was counted (spec 9 item 1).
    PartialList& list = *cache.partial(node);
    const std::lock_guard lock(list.lock);
    for (; used < taken.size(); ++used)
        list.append(cache.slub().slabs(), taken[used]);
}

bool NodeLayer::harvestNewSlab(Cache& cache, CpuId cpu, Gfp gfp, Harvest& harvest)
{
    const SlabIndex index = SlabOps::newSlab(cache, cpu, cache.slub().machine().memNodeOf(cpu), gfp);
    if (index == kNoSlab)
        return false;
    SlabOps::count(cache, cpu, StatItem::ALLOC_SLAB);
    SlabOps::meterTaken(cache, cpu, index);
    SlabTable& table = cache.slub().slabs();
    const Slab& slab = table.slab(index);
    SlabOps::tell(cache, cpu, Decision::newSlab, slab.serial);
    const unsigned before = harvest.got;
    const SlabWord old = table.readWord(index);
    void* const rest = copyOut(cache, SlabOps::objectAt(cache, slab, old.head), harvest);
    SlabWord next = old;
    next.head = SlabOps::indexOfObject(cache, slab, rest);
    next.inuse = static_cast<std::uint16_t>(harvest.got - before);
    harvest.fromNewSlabs += harvest.got - before;
    SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toCpu, slab.node, harvest.got - before);
    SlabOps::exchange(cache, cpu, index, old, next);
    if (rest != nullptr) {
        PartialList& list = *cache.partial(slab.node);
        const std::lock_guard lock(list.lock);
        list.pushFront(table, index);
    }
    return true;
}

} // namespace sheafscope
