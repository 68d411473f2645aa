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

ObjectLedger::ObjectLedger(Slub& slub) : m_slub(slub), m_table(slub.slabs())
{
    for (SlabIndex slab = 1; slab < m_table.highWater(); ++slab)
        if (m_table.readInfo(slab).isLive)
            slabAdded(slab);
}

ObjectLedger::~ObjectLedger()
{
    for (SlabIndex slab = 1; slab < m_histories.size(); ++slab)
        if (m_histories[slab])
            m_table.slab(slab).history = nullptr;
}

void ObjectLedger::slabAdded(SlabIndex index)
{
    if (index >= m_histories.size())
        m_histories.resize(std::max<std::size_t>(index + std::size_t{1}, m_histories.size() * 2));
    Slab& slab = m_table.slab(index);
    std::size_t words = std::size_t{2} * slab.objects;
    if (slab.objects > Slab::kFewObjects)
        words += slab.objects / Slab::kFewObjects + std::size_t{1};
    m_histories[index] = std::make_unique<std::uint64_t[]>(words);
    slab.history = m_histories[index].get();
    slab.fewLive = 0;
}

void ObjectLedger::slabRemoved(SlabIndex slab)
{
    m_table.slab(slab).history = nullptr;
    m_histories[slab].reset();
}

Slab* ObjectLedger::slabAt(const void* object)
{
    const SlabIndex found = m_table.findSlab(object);
    return found == kNoSlab ? nullptr : &m_table.slab(found);
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
            Slab& slab = *slabAt(objects[j]);
            const unsigned index = cache.indexIn(slab, objects[j]);
            liveWord(slab, index) |= bitOf(index); // they stay live
        }
        return false;
    }
    return true;
}

std::optional<ObjectLedger::Knowledge> ObjectLedger::know(const void* object)
{
    Slab* const slab = slabAt(object);
    if (slab == nullptr)
        return std::nullopt;
    const unsigned index = m_slub.caches()[slab->cache]->indexIn(*slab, object);
    if (index >= slab->objects)
        return std::nullopt;
    const std::uint64_t* const history = slab->history + std::size_t{2} * index;
    return Knowledge{(liveWord(*slab, index) & bitOf(index)) != 0, event(history[0]), event(history[1])};
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
    const Slab* const slab = slabAt(object);
    if (slab == nullptr)
        return misuse;
    const Cache& owner = *m_slub.caches()[slab->cache];
    misuse.owner = owner.name();
    misuse.slab = slab->serial;
    misuse.object = std::min<unsigned>(owner.indexIn(*slab, object), slab->objects - 1U);
    misuse.past = misuse.address - reinterpret_cast<std::uintptr_t>(slab->base) -
                  std::uintptr_t{misuse.object} * owner.geometry().size;
    const std::uint64_t allocated = slab->history[std::size_t{2} * misuse.object];
    const std::uint64_t freed = slab->history[std::size_t{2} * misuse.object + 1];
    misuse.allocated = event(allocated);
    if (freed >= allocated) // a live object's last free belongs to another life
        misuse.freed = event(freed);
    if (misuse.past != 0)
        misuse.kind = Misuse::Kind::insideObject;
    else if (misuse.owner != misuse.givenTo)
        misuse.kind = Misuse::Kind::wrongCache;
    else if (allocated == 0)
        misuse.kind = Misuse::Kind::neverAllocated;
    else
        misuse.kind = Misuse::Kind::doubleFree;
    return misuse;
}

} // namespace sheafscope
