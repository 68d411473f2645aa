// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/lock.h"
#include "core/slub/sheaf.h"

#include <atomic>
#include <cstdint>
#include <utility>
#include <vector>

namespace sheafscope {

/// The barn of one cache on one node: full and empty sheaves in two LIFO lists (spec 6.2). The limits are enforced only
/// where a method says so. Thread-safe; fill levels may be read by anyone.
class Barn {
public:
    enum class PutRefusal : std::uint8_t { none, tooManyFull, noEmpty };

    struct ReplaceFull {
        Sheaf* empty = nullptr; ///< what the caller gets for its full sheaf
        PutRefusal refusal = PutRefusal::none;
    };

    [[nodiscard]] unsigned fullCount() const { return m_fullCount.load(std::memory_order_relaxed); }
    [[nodiscard]] unsigned emptyCount() const { return m_emptyCount.load(std::memory_order_relaxed); }
    [[nodiscard]] LockFigures lockFigures() const { return m_lock.figures(); }

    /// As CountedLock::setAlone().
    void setAlone() { m_lock.setAlone(); }
    /// As CountedLock::watch().
    void watchLock(LockWatcher* watcher, std::uint32_t number) { m_lock.watch(watcher, number); }

    /// The first empty sheaf or none.
    Sheaf* getEmpty();
    /// The first full one, else the first empty one, else none.
    Sheaf* getFullOrEmpty();
    /// No limit checks.
    void putEmpty(Sheaf* sheaf);
    void putFull(Sheaf* sheaf);
    /// A full sheaf for an empty one, or none and the empty one stays with the caller. No limit check.
    Sheaf* replaceEmpty(Sheaf* empty);
    /// An empty sheaf for a full one, unless there are `maxFull` full ones already or no empty one.
    ReplaceFull replaceFull(Sheaf* full, unsigned maxFull);
    /// Takes everything out, list order kept: {full, empty}.
    std::pair<std::vector<Sheaf*>, std::vector<Sheaf*>> takeAll();
    /// Sizes of the full sheaves from the head of the list; for state dumps.
    std::vector<unsigned> fullSizes();
    /// Calls `visit(Sheaf&)` for each full sheaf under the lock; for pictures of parked objects.
    template <class Visit> void visitFull(Visit&& visit)
    {
        m_lock.lock();
        for (Sheaf* sheaf = m_full; sheaf != nullptr; sheaf = sheaf->next)
            visit(*sheaf);
        m_lock.unlock();
    }
    /// The same for each empty one.
    template <class Visit> void visitEmpty(Visit&& visit)
    {
        m_lock.lock();
        for (Sheaf* sheaf = m_empty; sheaf != nullptr; sheaf = sheaf->next)
            visit(*sheaf);
        m_lock.unlock();
    }

private:
    static void push(Sheaf*& head, std::atomic<unsigned>& count, Sheaf* sheaf);
    static Sheaf* pop(Sheaf*& head, std::atomic<unsigned>& count);

    CountedLock m_lock;
    Sheaf* m_full = nullptr;
    Sheaf* m_empty = nullptr;
    std::atomic<unsigned> m_fullCount{0};
    std::atomic<unsigned> m_emptyCount{0};
};

} // namespace sheafscope
