// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/object_ledger.h"

#include "core/slub/slub.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

std::string eventText(const Misuse::Event& event)
{
    return fmt::format("operation {} on CPU {}", event.operation, event.cpu.v);
}

/// "it was allocated by operation 5 on CPU 0 and freed by operation 9 on CPU 1"
std::string historyText(const Misuse& misuse)
{
    if (misuse.allocated.operation == 0)
        return "no program ever got it";
    std::string text = "it was allocated by " + eventText(misuse.allocated);
    if (misuse.freed.operation != 0)
        text += " and freed by " + eventText(misuse.freed);
    else
        text += " and is live";
    return text;
}

} // namespace

std::string Misuse::text() const
{
    const std::string place = fmt::format("object {} of slab {} of cache '{}'", object, slab, owner);
    const std::string by = fmt::format("{} frees 0x{:x} to cache '{}'", eventText(now), address, givenTo);
    switch (kind) {
    case Kind::doubleFree:
        return fmt::format("double free: {}, which is {}; {}", by, place, historyText(*this));
    case Kind::neverAllocated:
        return fmt::format("free of an object that was never allocated: {}, which is {}; {}", by, place,
                           historyText(*this));
    case Kind::wrongCache:
        return fmt::format("free to the wrong cache: {}, but it is {}; {}", by, place, historyText(*this));
    case Kind::insideObject:
        return fmt::format("free of a wrong pointer: {}, which is {} bytes into {}; {}", by, past, place,
                           historyText(*this));
    case Kind::noSlab:
        break;
    }
    return fmt::format("free of a wrong pointer: {}, where no slab is: it never was an object, or its slab has gone "
                       "back to the pages",
                       by);
}

ObjectLedger::ObjectLedger(const Slub& slub) : m_slub(slub), m_table(slub.slabs())
{
    for (SlabIndex slab = 1; slab < m_table.highWater(); ++slab) {
        const SlabInfo info = m_table.readInfo(slab);
        if (info.isLive)
            slabAdded(*slub.caches()[info.cache.v], slab);
    }
}

void ObjectLedger::slabAdded(const Cache& cache, SlabIndex index)
{
    if (index >= m_slabs.size())
        m_slabs.resize(std::max<std::size_t>(index + std::size_t{1}, m_slabs.size() * 2));
    const Slab& slab = m_table.slab(index);
    Records& records = m_slabs[index];
    records.base = reinterpret_cast<std::uintptr_t>(slab.base);
    records.records = std::make_unique<Record[]>(slab.objects);
    records.reciprocal = cache.m_reciprocal;
    records.size = cache.geometry().size;
    records.objects = slab.objects;
    records.few = 0;
    records.many.reset();
    if (slab.objects > Records::kFew)
        records.many = std::make_unique<std::uint64_t[]>(slab.objects / Records::kFew + 1);
    records.cache = static_cast<std::uint16_t>(cache.id().v);
}

void ObjectLedger::slabRemoved(SlabIndex slab)
{
    m_slabs[slab] = {};
}

bool ObjectLedger::refuse(const Cache& cache, const void* object)
{
    if (!m_misuse)
        m_misuse = explain(cache, object);
    return false;
}

bool ObjectLedger::freed(const Cache& cache, std::span<void* const> objects)
{
    for (std::size_t i = 0; i < objects.size(); ++i) {
        if (freed(cache, objects[i]))
            continue;
        for (std::size_t j = 0; j < i; ++j) {
            const Slot slot = find(objects[j]);
            slot.records->wordOf(slot.index) |= bitOf(slot.index); // they stay live
        }
        return false;
    }
    return true;
}

std::optional<ObjectLedger::Knowledge> ObjectLedger::know(const void* object)
{
    const Slot slot = find(object);
    if (slot.records == nullptr || slot.index >= slot.records->objects)
        return std::nullopt;
    const Record& record = slot.records->records[slot.index];
    return Knowledge{(slot.records->wordOf(slot.index) & bitOf(slot.index)) != 0, event(record.allocated),
                     event(record.freed)};
}

Misuse::Event ObjectLedger::event(std::uint64_t stamp)
{
    return {stamp >> kCpuBits, CpuId{static_cast<std::uint32_t>(stamp & kCpuMask)}};
}

Misuse ObjectLedger::explain(const Cache& cache, const void* object)
{
    Misuse misuse;
    misuse.address = reinterpret_cast<std::uintptr_t>(object);
    misuse.givenTo = cache.name();
    misuse.now = event(m_now);
    const Slot slot = find(object);
    if (slot.records == nullptr || slot.records->objects == 0)
        return misuse;
    const Cache& owner = *m_slub.caches()[slot.records->cache];
    misuse.owner = owner.name();
    misuse.slab = m_table.slab(m_table.findSlab(object)).serial;
    misuse.object = std::min<unsigned>(slot.index, slot.records->objects - 1U);
    misuse.past = slot.offset + std::uintptr_t{slot.index - misuse.object} * slot.records->size;
    const Record& record = slot.records->records[misuse.object];
    misuse.allocated = event(record.allocated);
    if (record.freed >= record.allocated) // a live object's last free belongs to another life
        misuse.freed = event(record.freed);
    if (misuse.past != 0)
        misuse.kind = Misuse::Kind::insideObject;
    else if (misuse.owner != misuse.givenTo)
        misuse.kind = Misuse::Kind::wrongCache;
    else if (record.allocated == 0)
        misuse.kind = Misuse::Kind::neverAllocated;
    else
        misuse.kind = Misuse::Kind::doubleFree;
    return misuse;
}

} // namespace sheafscope
