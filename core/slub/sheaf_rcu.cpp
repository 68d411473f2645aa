// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// kfree_rcu through the rcu_free sheaf: spec 6.9, 8 item 3.
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

namespace sheafscope {

void SheafLayer::kfreeRcu(Cache& cache, CpuId cpu, void* object)
{
    Slub& slub = cache.m_slub;
    CpuSlot& slot = cache.m_slots[cpu.v];
    // The entry test is on numa_mem_id() even where plain frees accept any node (spec 8 item 3).
    const bool isLocal = slub.pages().nodeOf(object) == slot.memNode;
    const auto batch = [&] {
        slub.rcu().batch(cpu, &cache, object);
        SlabOps::tell(cache, cpu, Decision::rcuBatch);
    };
    if (!isLocal || !slub.mechanisms().rcuSheaves || (cache.m_capacity == 0 && !slub.mechanisms().rcuFailCountsAll))
        return batch();
    const auto fallBack = [&] {
        SlabOps::count(cache, cpu, StatItem::FREE_RCU_SHEAF_FAIL);
        batch();
    };
    if (cache.m_capacity == 0)
        return fallBack();

    if (slot.rcuFree.load(std::memory_order_relaxed) == nullptr) {
        Hand hand(slot);
        Sheaf* sheaf = hand.spare();
        if (sheaf != nullptr && sheaf->size == 0) {
            hand.setSpare(nullptr);
        } else {
            Barn* const barn = myBarn(cache, cpu);
            if (barn == nullptr)
                return fallBack();
            sheaf = barn->getEmpty();
            if (sheaf == nullptr)
                sheaf = newSheaf(cache, cpu, kGfpNowait, cache.m_capacity);
            if (sheaf == nullptr)
                return fallBack();
        }
        slot.rcuFree.store(sheaf, std::memory_order_relaxed);
    }
    Hand hand(slot);
    Sheaf* const rcu = hand.rcuFree();
    rcu->push(object);
    if (rcu->size == cache.m_capacity) {
        rcu->node = slub.mechanisms().barnLookup == BarnLookup::node ? slot.node : slot.memNode;
        hand.setRcuFree(nullptr);
        RcuCallback callback;
        callback.kind = RcuCallback::Kind::sheafToBarn;
        callback.cache = &cache;
        callback.sheaf = rcu;
        slub.rcu().call(cpu, callback);
        SlabOps::tell(cache, cpu, Decision::rcuSheafWaits, rcu->size);
    }
    hand.publish();
    SlabOps::count(cache, cpu, StatItem::FREE_RCU_SHEAF);
}

void SheafLayer::rcuDone(Cache& cache, CpuId cpu, const RcuCallback& callback)
{
    Sheaf* const sheaf = callback.sheaf;
    // One that was filled before the capacity changed (Cache::setCapacity) fits in no barn any more.
    if (callback.kind == RcuCallback::Kind::sheafToSlabs || sheaf->capacity != cache.m_capacity) {
        flushUnused(cache, cpu, *sheaf);
        freeSheaf(cache, cpu, sheaf);
        return;
    }
    Barn* const barn = cache.barn(sheaf->node);
    if (barn != nullptr && barn->fullCount() < cache.m_barnLimits.maxFull) {
        SlabOps::count(cache, cpu, StatItem::BARN_PUT);
        barn->putFull(sheaf);
        SlabOps::tell(cache, cpu, Decision::barnPut, barn->fullCount());
        return;
    }
    SlabOps::count(cache, cpu, StatItem::BARN_PUT_FAIL);
    SlabOps::tell(cache, cpu, Decision::barnPutFail);
    flushUnused(cache, cpu, *sheaf);
    if (barn != nullptr && barn->emptyCount() < cache.m_barnLimits.maxEmpty)
        barn->putEmpty(sheaf);
    else
        freeSheaf(cache, cpu, sheaf);
}

void SheafLayer::detachRcuSheaf(Cache& cache, CpuId cpu, CpuId runningOn)
{
    Hand hand(cache.m_slots[cpu.v]);
    Sheaf* const rcu = hand.rcuFree();
    if (rcu == nullptr)
        return;
    hand.setRcuFree(nullptr);
    hand.publish();
    RcuCallback callback;
    callback.kind = RcuCallback::Kind::sheafToSlabs;
    callback.cache = &cache;
    callback.sheaf = rcu;
    cache.m_slub.rcu().call(runningOn, callback);
}

} // namespace sheafscope
