// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/object_place.h"

#include <algorithm>

namespace sheafscope {
namespace {

/// The live slab with that number; kNoSlab: there is none.
SlabIndex findSlabOf(const Slub& slub, const ObjectId& object)
{
    const SlabTable& table = slub.slabs();
    for (SlabIndex index = 1; index < table.highWater(); ++index) {
        const SlabInfo info = table.readInfo(index);
        if (info.isLive && info.cache == object.cache && table.slab(index).serial == object.slab)
            return index;
    }
    return kNoSlab;
}

unsigned sizeIn(const SheafFill& fill, PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::main:
        return fill.main;
    case PlaceKind::spare:
        return fill.hasSpare() ? fill.spare : 0;
    case PlaceKind::rcuFree:
        return fill.hasRcuFree() ? fill.rcuFree : 0;
    case PlaceKind::gone:
    case PlaceKind::inSlab:
    case PlaceKind::inCpuSlab:
    case PlaceKind::inUse:
    case PlaceKind::barn:
    case PlaceKind::waitsForRcu:
    case PlaceKind::inBatch:
    case PlaceKind::prefilled:
        return 0;
    }
    return 0;
}

const Sheaf* sheafIn(const CpuSlot& slot, PlaceKind kind)
{
    if (kind == PlaceKind::main)
        return slot.main.load(std::memory_order_relaxed);
    if (kind == PlaceKind::spare)
        return slot.spare.load(std::memory_order_relaxed);
    return kind == PlaceKind::rcuFree ? slot.rcuFree.load(std::memory_order_relaxed) : nullptr;
}

std::optional<unsigned> find(const Sheaf& sheaf, unsigned size, const void* object)
{
    for (unsigned i = 0; i < size && i < sheaf.allocated; ++i)
        if (sheaf.at(i) == object)
            return i;
    return std::nullopt;
}

} // namespace

ObjectPlace ObjectTracker::locate(Slub& slub)
{
    m_holder = {};
    m_slab = findSlabOf(slub, m_object);
    if (m_slab == kNoSlab) {
        m_address = nullptr;
        return m_place = {};
    }
    Cache& cache = *slub.caches()[m_object.cache.v];
    const Slab& slab = slub.slabs().slab(m_slab);
    m_address = slab.base + std::size_t{m_object.index} * cache.geometry().size;
    m_slabWord = slub.slabs().word(m_slab).load(std::memory_order_relaxed);
    if (ObjectLedger* ledger = slub.ledger()) {
        if (const auto known = ledger->know(m_address); known && known->isLive)
            return m_place = {PlaceKind::inUse, known->allocated.cpu, slab.node, 0};
    }
    if (const auto place = inSheafOfCpu(cache))
        return m_place = *place;
    if (const auto place = inBarn(cache))
        return m_place = *place;
    if (const auto place = inRcu(slub))
        return m_place = *place;
    return m_place = outsideSheaves(slub, cache);
}

std::optional<ObjectPlace> ObjectTracker::inSheafOfCpu(const Cache& cache)
{
    for (std::uint32_t c = 0; c < cache.slub().machine().cpuCount(); ++c) {
        const CpuSlot& slot = cache.slot(CpuId{c});
        const SheafFill fill = cache.fill(CpuId{c});
        for (const PlaceKind kind : {PlaceKind::main, PlaceKind::spare, PlaceKind::rcuFree}) {
            const Sheaf* const sheaf = sheafIn(slot, kind);
            if (sheaf == nullptr)
                continue;
            if (const auto index = find(*sheaf, sizeIn(fill, kind), m_address)) {
                m_holder = {sheaf, *index};
                return ObjectPlace{kind, CpuId{c}, slot.node, *index};
            }
        }
    }
    return std::nullopt;
}

std::optional<ObjectPlace> ObjectTracker::inBarn(Cache& cache)
{
    for (std::uint32_t n = 0; n < cache.slub().machine().nodeCount(); ++n) {
        Barn* const barn = cache.barn(NodeId{n});
        if (barn == nullptr || barn->fullCount() == 0)
            continue;
        std::optional<ObjectPlace> place;
        unsigned number = 0;
        barn->visitFull([&](const Sheaf& sheaf) {
            if (const auto index = find(sheaf, sheaf.size, m_address)) {
                m_holder = {&sheaf, *index};
                place = ObjectPlace{PlaceKind::barn, {}, NodeId{n}, number};
            }
            ++number;
        });
        if (place) {
            m_barnTouches = barn->lockFigures().acquisitions;
            return place;
        }
    }
    return std::nullopt;
}

std::optional<ObjectPlace> ObjectTracker::inRcu(Slub& slub)
{
    for (std::uint32_t c = 0; c < slub.machine().cpuCount(); ++c) {
        const CpuId cpu{c};
        const NodeId node = slub.machine().nodeOf(cpu);
        for (const RcuCallback& callback : slub.rcu().callbacks(cpu)) {
            if (callback.sheaf == nullptr)
                continue;
            if (const auto index = find(*callback.sheaf, callback.sheaf->size, m_address)) {
                m_holder = {callback.sheaf, *index};
                return ObjectPlace{PlaceKind::waitsForRcu, cpu, node, *index};
            }
        }
        for (const BatchedFree& item : slub.rcu().batched(cpu))
            if (item.object == m_address)
                return ObjectPlace{PlaceKind::inBatch, cpu, node, 0};
    }
    return std::nullopt;
}

ObjectPlace ObjectTracker::outsideSheaves(Slub& slub, const Cache& cache)
{
    const NodeId node = slub.slabs().slab(m_slab).node;
    const std::vector<std::uint16_t> free = cache.freeObjects(m_slab);
    if (std::find(free.begin(), free.end(), m_object.index) != free.end())
        return {PlaceKind::inSlab, {}, node, 0};
    for (std::uint32_t c = 0; c < slub.machine().cpuCount(); ++c) {
        const CpuSlot& slot = cache.slot(CpuId{c});
        // Neither on the slab's list nor with a program: on the private list of the CPU that has the slab frozen.
        if (slot.cpuSlab == m_slab && slub.slabs().readWord(m_slab).isFrozen) {
            m_freelistWord = slot.freelistWord;
            return {PlaceKind::inCpuSlab, CpuId{c}, node, 0};
        }
    }
    // Without a ledger nobody knows which of the two it is; a prefilled sheaf is rare.
    return {slub.ledger() == nullptr ? PlaceKind::inUse : PlaceKind::prefilled, {}, node, 0};
}

bool ObjectTracker::isStillIn(const Slub& slub) const
{
    const Cache& cache = *slub.caches()[m_object.cache.v];
    const CpuSlot& slot = cache.slot(m_place.cpu);
    return sheafIn(slot, m_place.kind) == m_holder.sheaf &&
           m_holder.index < sizeIn(cache.fill(m_place.cpu), m_place.kind) &&
           m_holder.sheaf->at(m_holder.index) == m_address;
}

bool ObjectTracker::hasMoved(Slub& slub)
{
    const auto looksAgain = [&] {
        const ObjectPlace before = m_place;
        return !locate(slub).isSameStation(before);
    };
    switch (m_place.kind) {
    case PlaceKind::main:
    case PlaceKind::spare:
    case PlaceKind::rcuFree:
        return !isStillIn(slub) && looksAgain();
    case PlaceKind::inUse:
        if (ObjectLedger* ledger = slub.ledger()) {
            const auto known = ledger->know(m_address);
            if (known && known->isLive && known->allocated.cpu == m_place.cpu)
                return false;
        }
        return looksAgain();
    case PlaceKind::inSlab:
        return (slub.slabs().word(m_slab).load(std::memory_order_relaxed) != m_slabWord ||
                !slub.slabs().readInfo(m_slab).isLive) &&
               looksAgain();
    case PlaceKind::barn: {
        const Barn* const barn = slub.caches()[m_object.cache.v]->barn(m_place.node);
        return (barn == nullptr || barn->lockFigures().acquisitions != m_barnTouches) && looksAgain();
    }
    case PlaceKind::inCpuSlab: {
        const CpuSlot& slot = slub.caches()[m_object.cache.v]->slot(m_place.cpu);
        return (slot.freelistWord != m_freelistWord || slot.cpuSlab != m_slab) && looksAgain();
    }
    case PlaceKind::waitsForRcu:
    case PlaceKind::inBatch:
    case PlaceKind::prefilled:
        return looksAgain();
    case PlaceKind::gone: // numbers of slabs are not used again
        return false;
    }
    return false;
}

std::optional<ObjectId> objectAt(const Slub& slub, const void* address)
{
    const SlabIndex index = slub.slabs().findSlab(address);
    if (index == kNoSlab)
        return std::nullopt;
    const SlabInfo info = slub.slabs().readInfo(index);
    const Slab& slab = slub.slabs().slab(index);
    return ObjectId{info.cache, slab.serial, slub.caches()[info.cache.v]->indexIn(slab, address)};
}

std::optional<ObjectId> objectOf(Slub& slub, CacheId cacheId, CpuId cpu)
{
    Cache& cache = *slub.caches()[cacheId.v];
    const SheafFill fill = cache.fill(cpu);
    const CpuSlot& slot = cache.slot(cpu);
    if (fill.main != 0)
        return objectAt(slub, sheafIn(slot, PlaceKind::main)->at(fill.main - 1));
    if (fill.hasSpare() && fill.spare != 0)
        return objectAt(slub, sheafIn(slot, PlaceKind::spare)->at(fill.spare - 1));
    if (const void* next = slot.freelist(); next != nullptr)
        return objectAt(slub, next);
    const PartialList* const list = cache.partial(slub.machine().nodeOf(cpu));
    if (list == nullptr || list->count() == 0)
        return std::nullopt;
    const SlabIndex first = list->order(slub.slabs(), 1).front();
    const std::vector<std::uint16_t> free = cache.freeObjects(first);
    if (free.empty())
        return std::nullopt;
    return ObjectId{cacheId, slub.slabs().slab(first).serial, free.front()};
}

} // namespace sheafscope
