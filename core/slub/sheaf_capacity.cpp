// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Another sheaf capacity while the cache is in use. No kernel has this; Cache::setCapacity() says what is meant.
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <fmt/format.h>

namespace sheafscope {

std::string Cache::whyNotCapacity(unsigned objects) const
{
    const Mechanisms& mechanisms = m_slub.mechanisms();
    if (objects > kMaxSheafCapacity)
        return fmt::format("a sheaf of {} objects is too large; expected at most {}", objects, kMaxSheafCapacity);
    if (objects != 0 && mechanisms.sheafCaches == SheafCaches::none)
        return "this era has no sheaves; expected an era from 6.18 on";
    if (objects != 0 && m_spec.noSheaves)
        return fmt::format("'{}' is a bootstrap or debug cache, which gets no sheaves", name());
    if (objects != 0 && m_spec.isKmalloc && !mechanisms.recursionGuard)
        return fmt::format("a sheaf is a kmalloc object: without recursion-guard those of '{}' may never end", name());
    if (objects == 0 && mechanisms.sheafCaches == SheafCaches::all && !m_spec.noSheaves)
        return "without cpu slabs every cache needs sheaves; expected a capacity of at least 1 object";
    return {};
}

Result<void> Cache::setCapacity(unsigned objects, CpuId runningOn)
{
    const auto refuse = [&](const std::string& why) {
        return fail(fmt::format("cannot set the sheaf capacity of '{}' to {}: {}", name(), objects, why));
    };
    if (const std::string why = whyNotCapacity(objects); !why.empty())
        return refuse(why);
    if (objects == m_capacity)
        return {};
    if (!SheafLayer::changeCapacity(*this, runningOn, objects))
        return refuse("there is no memory for the new sheaves");
    return {};
}

std::vector<Sheaf*> SheafLayer::newMains(Cache& cache, CpuId cpu, unsigned objects)
{
    std::vector<Sheaf*> mains;
    for (std::uint32_t c = 0; c < cache.m_slub.machine().cpuCount(); ++c) {
        // Without sheaves the dummy stands in, as in installMain().
        Sheaf* const sheaf =
            objects == 0 ? cache.m_slub.sheafPool().take(0) : newSheaf(cache, cpu, kGfpKernel, objects);
        if (sheaf == nullptr) {
            for (Sheaf* made : mains)
                freeSheaf(cache, cpu, made);
            return {};
        }
        if (objects != 0 && !sheaf->isCounted) {
            sheaf->isCounted = true;
            SlabOps::count(cache, cpu, StatItem::SHEAF_ALLOC);
        }
        mains.push_back(sheaf);
    }
    return mains;
}

// The slots' fast counts belong to another pair of counters with sheaves than without (fastAllocItem()).
void SheafLayer::moveFastCounts(Cache& cache)
{
    for (std::uint32_t c = 0; c < cache.m_slub.machine().cpuCount(); ++c) {
        const FastState fast = cache.fastState(CpuId{c});
        SlabOps::count(cache, CpuId{c}, cache.fastAllocItem(), fast.allocs);
        SlabOps::count(cache, CpuId{c}, cache.fastFreeItem(), fast.frees);
        cache.m_slots[c].clearCounters();
    }
}

void SheafLayer::retireSheaf(Cache& cache, CpuId cpu, Sheaf* sheaf)
{
    if (sheaf == nullptr)
        return;
    flushUnused(cache, cpu, *sheaf);
    if (sheaf->allocated == 0)
        cache.m_slub.sheafPool().give(sheaf); // the dummy
    else
        freeSheaf(cache, cpu, sheaf);
}

bool SheafLayer::changeCapacity(Cache& cache, CpuId runningOn, unsigned objects)
{
    struct Old {
        CpuId cpu;
        Sheaf* main = nullptr;
        Sheaf* spare = nullptr;
    };
    const Machine& machine = cache.m_slub.machine();
    // First what may fail. A kmalloc cache may be asked for the memory of its own sheaves, so everything below has to
    // stand allocations and frees of this very cache: old sheaves are retired when all CPUs have new ones.
    if (objects != 0 && !cache.takeBarnMemory(runningOn))
        return false;
    const std::vector<Sheaf*> mains = newMains(cache, runningOn, objects);
    if (mains.empty())
        return false;
    const bool isOtherKind = (cache.m_capacity == 0) != (objects == 0);
    std::vector<std::pair<std::vector<Sheaf*>, std::vector<Sheaf*>>> fromBarns;
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n)
        if (Barn* const barn = cache.barn(NodeId{n}))
            fromBarns.push_back(barn->takeAll());
    std::vector<Old> old;
    if (isOtherKind)
        moveFastCounts(cache);
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c) {
        CpuSlot& slot = cache.m_slots[c];
        detachRcuSheaf(cache, CpuId{c}, CpuId{c});
        Hand hand(slot);
        old.push_back({CpuId{c}, hand.main, hand.spare()});
        hand.setSpare(nullptr);
        hand.replaceMain(mains[c]);
        slot.capacity = static_cast<std::uint16_t>(objects);
        hand.publish();
    }
    cache.m_capacity = objects;
    cache.setLocalRanges();
    cache.m_geometry.sheafCapacity = objects;
    for (const Old& of : old) {
        retireSheaf(cache, of.cpu, of.spare);
        retireSheaf(cache, of.cpu, of.main);
    }
    for (const auto& [full, empty] : fromBarns) {
        for (Sheaf* sheaf : full)
            retireSheaf(cache, runningOn, sheaf);
        for (Sheaf* sheaf : empty)
            retireSheaf(cache, runningOn, sheaf);
    }
    if (isOtherKind)
        for (std::uint32_t c = 0; c < machine.cpuCount(); ++c)
            cache.m_slub.slabLayer().flushCpu(cache, CpuId{c}, CpuId{c});
    return true;
}

} // namespace sheafscope
