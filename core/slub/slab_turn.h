// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

namespace sheafscope {

/// Tells by what the kernel's counters grew where the objects of an allocation past the sheaves came from. Made before
/// the allocation; the owner of `cpu` only.
class SlabTurn {
public:
    SlabTurn(Cache& cache, CpuId cpu) : m_cache(cache), m_cpu(cpu), m_before(now()) {}

    /// One object; `isForOtherNode`: the sheaves would have had one, but of the wrong node.
    void countOne(bool isForOtherNode) const
    {
        const Marks grown = growth();
        if (grown.fast != 0 && isTold())
            return;
        SlabOps::count(m_cache, m_cpu, isForOtherNode ? Turn::allocOtherNode : itemOf(grown));
    }

    /// That many objects at once. From 7.0 on the node layer counts them itself, as it alone knows.
    void countMany(std::uint64_t objects) const
    {
        if (!m_cache.slub().mechanisms().cpuSlabs || objects == 0)
            return;
        // Each slab that became the cpu slab gave one object to the allocation that needed it.
        const Marks grown = growth();
        const std::uint64_t slow = grown.newSlab + grown.cpuPartial + grown.partial;
        SlabOps::count(m_cache, m_cpu, Turn::allocNewSlab, grown.newSlab);
        SlabOps::count(m_cache, m_cpu, Turn::allocCpuPartial, grown.cpuPartial);
        SlabOps::count(m_cache, m_cpu, Turn::allocPartial, grown.partial);
        SlabOps::count(m_cache, m_cpu, Turn::allocCpuSlab, objects - slow - (isTold() ? grown.fast : 0));
    }

private:
    struct Marks {
        std::uint64_t fast = 0;
        std::uint64_t newSlab = 0;
        std::uint64_t cpuPartial = 0;
        std::uint64_t partial = 0;
    };

    [[nodiscard]] Marks now() const
    {
        const auto read = [this](StatItem item) { return SlabOps::counted(m_cache, m_cpu, item); };
        return {read(StatItem::ALLOC_FASTPATH), read(StatItem::ALLOC_SLAB), read(StatItem::CPU_PARTIAL_ALLOC),
                read(StatItem::ALLOC_FROM_PARTIAL)};
    }
    [[nodiscard]] Marks growth() const
    {
        const Marks then = now();
        return {then.fast - m_before.fast, then.newSlab - m_before.newSlab, then.cpuPartial - m_before.cpuPartial,
                then.partial - m_before.partial};
    }
    /// ALLOC_FASTPATH tells of the cpu slab's objects; in a cache with sheaves refills mix with them.
    [[nodiscard]] bool isTold() const { return m_cache.slub().mechanisms().cpuSlabs && m_cache.capacity() == 0; }
    [[nodiscard]] Turn itemOf(const Marks& grown) const
    {
        if (grown.newSlab != 0)
            return Turn::allocNewSlab;
        if (!m_cache.slub().mechanisms().cpuSlabs || grown.partial != 0)
            return Turn::allocPartial;
        return grown.cpuPartial != 0 ? Turn::allocCpuPartial : Turn::allocCpuSlab;
    }

    Cache& m_cache;
    CpuId m_cpu;
    Marks m_before;
};

} // namespace sheafscope
