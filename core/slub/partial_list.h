// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/lock.h"
#include "core/slub/slab.h"

#include <atomic>
#include <cstdint>
#include <vector>

namespace sheafscope {

/// A cache's record of one node (kmem_cache_node): the partial list and how many slabs there are. Empty slabs may sit
/// on the list. All list methods want `lock` held; the gauges may be read by anyone.
class PartialList {
public:
    CountedLock lock; ///< list_lock

    void pushFront(SlabTable& table, SlabIndex slab);
    void append(SlabTable& table, SlabIndex slab);
    void remove(SlabTable& table, SlabIndex slab);
    [[nodiscard]] SlabIndex front() const { return m_head; }
    /// All slabs from head to tail, or the first `most`.
    [[nodiscard]] std::vector<SlabIndex> order(const SlabTable& table, std::size_t most = SIZE_MAX) const;

    [[nodiscard]] unsigned count() const { return m_count.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t slabs() const { return m_slabs.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t totalObjects() const { return m_objects.load(std::memory_order_relaxed); }
    /// A slab was made for this node or given back; needs no lock.
    void slabAdded(unsigned objects);
    void slabRemoved(unsigned objects);

private:
    void setCount(unsigned count) { m_count.store(count, std::memory_order_relaxed); }

    SlabIndex m_head = kNoSlab;
    SlabIndex m_tail = kNoSlab;
    std::atomic<unsigned> m_count{0};
    std::atomic<std::uint64_t> m_slabs{0};
    std::atomic<std::uint64_t> m_objects{0};
};

} // namespace sheafscope
