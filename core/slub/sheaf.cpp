// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/sheaf.h"

namespace sheafscope {

Sheaf* SheafPool::take(unsigned capacity)
{
    const std::lock_guard lock(m_mutex);
    std::vector<Sheaf*>& ready = m_free[capacity];
    Sheaf* sheaf = nullptr;
    if (!ready.empty()) {
        sheaf = ready.back();
        ready.pop_back();
    } else {
        sheaf = m_all.emplace_back(std::make_unique<Sheaf>()).get();
        // One word more than asked for, so that the dummy sheaf of capacity 0 has an address too.
        sheaf->objects = std::make_unique<std::atomic<void*>[]>(capacity + 1);
        sheaf->allocated = capacity;
    }
    sheaf->next = nullptr;
    sheaf->size = 0;
    sheaf->capacity = capacity;
    sheaf->node = kNoNode;
    sheaf->kmalloc = nullptr;
    sheaf->kmallocBytes = 0;
    sheaf->isCounted = false;
    return sheaf;
}

void SheafPool::give(Sheaf* sheaf)
{
    const std::lock_guard lock(m_mutex);
    m_free[sheaf->allocated].push_back(sheaf);
}

} // namespace sheafscope
