// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prefilled sheaves: spec 6.12, 9 items 2 and 4.
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <vector>

namespace sheafscope {

Sheaf* SheafLayer::prefill(Cache& cache, CpuId cpu, Gfp gfp, unsigned objects)
{
    if (objects == 0 && cache.m_slub.mechanisms().emptyPrefillIsNone)
        return nullptr;
    return objects > cache.m_capacity ? prefillOversize(cache, cpu, gfp, objects)
                                      : prefillRegular(cache, cpu, gfp, objects);
}

Sheaf* SheafLayer::prefillOversize(Cache& cache, CpuId cpu, Gfp gfp, unsigned objects)
{
    Sheaf* const sheaf = newSheaf(cache, cpu, gfp, objects);
    if (sheaf == nullptr)
        return nullptr;
    SlabOps::count(cache, cpu, StatItem::SHEAF_PREFILL_OVERSIZE);
    std::vector<void*> out(objects);
    if (!cache.m_slub.slabLayer().allocMany(cache, cpu, gfp, out.data(), objects)) {
        freeSheaf(cache, cpu, sheaf);
        return nullptr;
    }
    for (void* object : out)
        sheaf->push(object);
    return sheaf;
}

Sheaf* SheafLayer::prefillRegular(Cache& cache, CpuId cpu, Gfp gfp, unsigned objects)
{
    Hand hand(cache.m_slots[cpu.v]);
    Sheaf* sheaf = hand.spare();
    if (sheaf != nullptr) {
        hand.setSpare(nullptr);
        hand.publish();
        SlabOps::count(cache, cpu, StatItem::SHEAF_PREFILL_FAST);
    } else {
        SlabOps::count(cache, cpu, StatItem::SHEAF_PREFILL_SLOW);
        if (Barn* const barn = myBarn(cache, cpu))
            sheaf = barn->getFullOrEmpty();
        SlabOps::count(cache, cpu, sheaf != nullptr && sheaf->size != 0 ? StatItem::BARN_GET : StatItem::BARN_GET_FAIL);
        if (sheaf == nullptr)
            sheaf = newSheaf(cache, cpu, gfp, cache.m_capacity);
        if (sheaf == nullptr)
            return nullptr;
    }
    sheaf->capacity = cache.m_capacity;
    if (sheaf->size < objects && !fill(cache, cpu, gfp, *sheaf)) {
        flushUnused(cache, cpu, *sheaf);
        freeSheaf(cache, cpu, sheaf);
        return nullptr;
    }
    return sheaf;
}

int SheafLayer::refillPrefilled(Cache& cache, CpuId cpu, Gfp gfp, Sheaf*& sheaf, unsigned objects)
{
    constexpr int kNoMemory = -12;
    if (sheaf->size >= objects) {
        SlabOps::tell(cache, cpu, Decision::prefilledEnough, sheaf->size);
        return 0;
    }
    if (sheaf->capacity >= objects) {
        if (sheaf->capacity == cache.m_capacity)
            return fill(cache, cpu, gfp, *sheaf) ? 0 : kNoMemory;
        std::vector<void*> out(sheaf->capacity - sheaf->size);
        if (!cache.m_slub.slabLayer().allocMany(cache, cpu, gfp, out.data(), static_cast<unsigned>(out.size())))
            return kNoMemory;
        for (void* object : out)
            sheaf->push(object);
        return 0;
    }
    Sheaf* const larger = prefill(cache, cpu, gfp, objects);
    if (larger == nullptr)
        return kNoMemory;
    returnPrefilled(cache, cpu, gfp, sheaf);
    sheaf = larger;
    return 0;
}

void SheafLayer::returnPrefilled(Cache& cache, CpuId cpu, Gfp gfp, Sheaf* sheaf)
{
    if (sheaf->capacity != cache.m_capacity) {
        flushUnused(cache, cpu, *sheaf);
        freeSheaf(cache, cpu, sheaf);
        return;
    }
    Hand hand(cache.m_slots[cpu.v]);
    if (hand.spare() == nullptr) {
        hand.setSpare(sheaf);
        hand.publish();
        SlabOps::count(cache, cpu, StatItem::SHEAF_RETURN_FAST);
        SlabOps::tell(cache, cpu, Decision::prefilledToSpare, sheaf->size);
        return;
    }
    SlabOps::count(cache, cpu, StatItem::SHEAF_RETURN_SLOW);
    Barn* const barn = myBarn(cache, cpu);
    if (barn == nullptr || barn->fullCount() >= cache.m_barnLimits.maxFull || !fill(cache, cpu, gfp, *sheaf)) {
        flushUnused(cache, cpu, *sheaf);
        freeSheaf(cache, cpu, sheaf);
        return;
    }
    barn->putFull(sheaf);
    SlabOps::count(cache, cpu, StatItem::BARN_PUT);
}

} // namespace sheafscope
