// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/barn.h"

#include <mutex>

namespace sheafscope {

void Barn::push(Sheaf*& head, std::atomic<unsigned>& count, Sheaf* sheaf)
{
    sheaf->next = head;
    head = sheaf;
    count.store(count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

Sheaf* Barn::pop(Sheaf*& head, std::atomic<unsigned>& count)
{
    Sheaf* const sheaf = head;
    if (sheaf != nullptr) {
        head = sheaf->next;
        sheaf->next = nullptr;
        count.store(count.load(std::memory_order_relaxed) - 1, std::memory_order_relaxed);
    }
    return sheaf;
}

// The levels are first read without the lock, as the kernel does (6.18: "determine barn status racily"): an empty list
// costs no lock.

Sheaf* Barn::getEmpty()
{
    if (emptyCount() == 0)
        return nullptr;
    const std::lock_guard lock(m_lock);
    return pop(m_empty, m_emptyCount);
}

Sheaf* Barn::getFullOrEmpty()
{
    if (fullCount() == 0 && emptyCount() == 0)
        return nullptr;
    const std::lock_guard lock(m_lock);
    if (Sheaf* full = pop(m_full, m_fullCount))
        return full;
    return pop(m_empty, m_emptyCount);
}

void Barn::putEmpty(Sheaf* sheaf)
{
    const std::lock_guard lock(m_lock);
    push(m_empty, m_emptyCount, sheaf);
}

void Barn::putFull(Sheaf* sheaf)
{
    const std::lock_guard lock(m_lock);
    push(m_full, m_fullCount, sheaf);
}

Sheaf* Barn::replaceEmpty(Sheaf* empty)
{
    if (fullCount() == 0)
        return nullptr;
    const std::lock_guard lock(m_lock);
    Sheaf* const full = pop(m_full, m_fullCount);
    if (full != nullptr)
        push(m_empty, m_emptyCount, empty);
    return full;
}

Barn::ReplaceFull Barn::replaceFull(Sheaf* full, unsigned maxFull)
{
    if (fullCount() >= maxFull)
        return {nullptr, PutRefusal::tooManyFull};
    if (emptyCount() == 0)
        return {nullptr, PutRefusal::noEmpty};
    const std::lock_guard lock(m_lock);
    Sheaf* const empty = pop(m_empty, m_emptyCount);
    if (empty == nullptr)
        return {nullptr, PutRefusal::noEmpty};
    push(m_full, m_fullCount, full);
    return {empty, PutRefusal::none};
}

std::pair<std::vector<Sheaf*>, std::vector<Sheaf*>> Barn::takeAll()
{
    std::pair<std::vector<Sheaf*>, std::vector<Sheaf*>> all;
    const std::lock_guard lock(m_lock);
    while (Sheaf* sheaf = pop(m_full, m_fullCount))
        all.first.push_back(sheaf);
    while (Sheaf* sheaf = pop(m_empty, m_emptyCount))
        all.second.push_back(sheaf);
    return all;
}

std::vector<unsigned> Barn::fullSizes()
{
    std::vector<unsigned> sizes;
    visitFull([&](const Sheaf& sheaf) { sizes.push_back(sheaf.size); });
    return sizes;
}

} // namespace sheafscope
