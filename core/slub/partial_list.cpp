// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/partial_list.h"

namespace sheafscope {

void PartialList::pushFront(SlabTable& table, SlabIndex slab)
{
    Slab& entry = table.slab(slab);
    entry.prev = kNoSlab;
    entry.next = m_head;
    (m_head != kNoSlab ? table.slab(m_head).prev : m_tail) = slab;
    m_head = slab;
    entry.isOnPartial = true;
    setCount(count() + 1);
    table.publishOnPartial(slab, true);
}

void PartialList::append(SlabTable& table, SlabIndex slab)
{
    Slab& entry = table.slab(slab);
    entry.next = kNoSlab;
    entry.prev = m_tail;
    (m_tail != kNoSlab ? table.slab(m_tail).next : m_head) = slab;
    m_tail = slab;
    entry.isOnPartial = true;
    setCount(count() + 1);
    table.publishOnPartial(slab, true);
}

void PartialList::remove(SlabTable& table, SlabIndex slab)
{
    Slab& entry = table.slab(slab);
    (entry.prev != kNoSlab ? table.slab(entry.prev).next : m_head) = entry.next;
    (entry.next != kNoSlab ? table.slab(entry.next).prev : m_tail) = entry.prev;
    entry.prev = entry.next = kNoSlab;
    entry.isOnPartial = false;
    setCount(count() - 1);
    table.publishOnPartial(slab, false);
}

std::vector<SlabIndex> PartialList::order(const SlabTable& table, std::size_t most) const
{
    std::vector<SlabIndex> slabs;
    for (SlabIndex s = m_head; s != kNoSlab && slabs.size() < most; s = table.slab(s).next)
        slabs.push_back(s);
    return slabs;
}

void PartialList::slabAdded(unsigned objects)
{
    m_slabs.fetch_add(1, std::memory_order_relaxed);
    m_objects.fetch_add(objects, std::memory_order_relaxed);
}

void PartialList::slabRemoved(unsigned objects)
{
    m_slabs.fetch_sub(1, std::memory_order_relaxed);
    m_objects.fetch_sub(objects, std::memory_order_relaxed);
}

} // namespace sheafscope
