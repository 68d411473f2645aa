// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Frees into sheaves: spec 6.5, 6.7, 6.8, 6.11, 8 item 2 and 4, 10 item 1.
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sheafscope {

bool SheafLayer::mayCache(const Cache& cache, CpuId cpu, const void* object)
{
    const CpuSlot& slot = cache.m_slots[cpu.v];
    return reinterpret_cast<std::uintptr_t>(object) - slot.localBase < slot.localBytes;
}

void SheafLayer::free(Cache& cache, CpuId cpu, void* object)
{
    if (cache.m_capacity != 0) {
        if (!mayCache(cache, cpu, object)) {
            SlabOps::tell(cache, cpu, Decision::remoteFree, cache.m_slub.pages().nodeOf(object).v);
        } else {
            CpuSlot& slot = cache.m_slots[cpu.v];
            const bool hasRoom = slot.mainFill() < cache.m_capacity;
            if (hasRoom || makeRoom(cache, cpu, MayAllocate::yes)) {
                Hand hand(slot);
                hand.main->push(object);
                hand.publish();
                slot.countFrees(1);
                return;
            }
        }
    }
    SlabOps::countFreeToSlab(cache, cpu, object);
    cache.m_slub.slabLayer().freeOne(cache, cpu, object);
}

void SheafLayer::freeNolock(Cache& cache, CpuId cpu, void* object)
{
    // Sheaves are used only where that needs neither an allocation nor a flush.
    if (cache.m_capacity != 0 && cache.m_slub.mechanisms().nolockUsesSheaves && mayCache(cache, cpu, object)) {
        CpuSlot& slot = cache.m_slots[cpu.v];
        const bool hasRoom = slot.mainFill() < cache.m_capacity;
        if (hasRoom || makeRoom(cache, cpu, MayAllocate::no)) {
            Hand hand(slot);
            hand.main->push(object);
            hand.publish();
            slot.countFrees(1);
            return;
        }
    }
    // The kernel defers this to irq work on the same CPU; nothing can happen on the CPU in between here.
    SlabOps::countFreeToSlab(cache, cpu, object);
    cache.m_slub.slabLayer().freeOne(cache, cpu, object);
}

bool SheafLayer::makeRoom(Cache& cache, CpuId cpu, MayAllocate mayAllocate)
{
    Barn* const barn = myBarn(cache, cpu);
    if (barn == nullptr) {
        SlabOps::tell(cache, cpu, Decision::noBarn);
        return false;
    }
    Hand hand(cache.m_slots[cpu.v]);
    Sheaf* const spare = hand.spare();
    if (spare == nullptr) {
        Sheaf* const empty = barn->getEmpty();
        if (empty == nullptr)
            return makeRoomWithNewSheaf(cache, cpu, *barn, false, mayAllocate);
        SlabOps::tell(cache, cpu, Decision::takeEmptyFromBarn, barn->emptyCount());
        hand.setSpare(hand.main);
        hand.replaceMain(empty);
        hand.publish();
        SlabOps::count(cache, cpu, Turn::freeBarn);
        return true;
    }
    if (spare->size < cache.m_capacity) {
        hand.swapMainAndSpare();
        SlabOps::meter(cache, Path::spareSwap);
        hand.publish();
        SlabOps::count(cache, cpu, Turn::freeSpare);
        SlabOps::tell(cache, cpu, Decision::swapMainAndSpare);
        return true;
    }
    const Barn::ReplaceFull put = barn->replaceFull(hand.main, cache.m_barnLimits.maxFull);
    switch (put.refusal) {
    case Barn::PutRefusal::none:
        SlabOps::count(cache, cpu, StatItem::BARN_PUT);
        SlabOps::tell(cache, cpu, Decision::barnPut, barn->fullCount());
        SlabOps::count(cache, cpu, Turn::freeBarn);
        hand.replaceMain(put.empty);
        hand.publish();
        return true;
    case Barn::PutRefusal::tooManyFull:
        if (mayAllocate == MayAllocate::no)
            return false;
        SlabOps::count(cache, cpu, StatItem::BARN_PUT_FAIL);
        SlabOps::tell(cache, cpu, Decision::barnPutFail);
        SlabOps::count(cache, cpu, Turn::freeFlush);
        flushUnused(cache, cpu, *spare);
        hand.setSpare(hand.main);
        hand.replaceMain(spare);
        hand.publish();
        return true;
    case Barn::PutRefusal::noEmpty:
        return makeRoomWithNewSheaf(cache, cpu, *barn, true, mayAllocate);
    }
    return false;
}

bool SheafLayer::makeRoomWithNewSheaf(Cache& cache, CpuId cpu, Barn& barn, bool isPutRefused, MayAllocate mayAllocate)
{
    if (mayAllocate == MayAllocate::no)
        return false;
    CpuSlot& slot = cache.m_slots[cpu.v];
    Hand(slot).publish();
    Sheaf* const empty = newSheaf(cache, cpu, kGfpNowait, cache.m_capacity);
    Hand hand(slot);
    if (empty == nullptr) {
        if (isPutRefused)
            SlabOps::count(cache, cpu, StatItem::BARN_PUT_FAIL);
        flushMain(cache, cpu, cpu);
        SlabOps::count(cache, cpu, Turn::freeFlush);
        return true;
    }
    SlabOps::count(cache, cpu, Turn::freeNewSheaf);
    if (hand.main->size < cache.m_capacity) {
        // The nested kmalloc took an object of this very cache.
        barn.putEmpty(empty);
        return true;
    }
    if (hand.spare() == nullptr) {
        hand.setSpare(hand.main);
        hand.replaceMain(empty);
    } else if (hand.spare()->size < cache.m_capacity) {
        hand.swapMainAndSpare();
        SlabOps::meter(cache, Path::spareSwap);
        barn.putEmpty(empty);
    } else {
        barn.putFull(hand.main);
        SlabOps::count(cache, cpu, StatItem::BARN_PUT);
        SlabOps::tell(cache, cpu, Decision::barnPut, barn.fullCount());
        hand.replaceMain(empty);
    }
    hand.publish();
    return true;
}

void SheafLayer::flushUnused(Cache& cache, CpuId cpu, Sheaf& sheaf)
{
    if (sheaf.size == 0)
        return;
    SlabOps::count(cache, cpu, StatItem::SHEAF_FLUSH, sheaf.size);
    SlabOps::tell(cache, cpu, Decision::flush, sheaf.size);
    std::vector<void*> objects(sheaf.size);
    for (unsigned i = 0; i < sheaf.size; ++i)
        objects[i] = sheaf.at(i);
    sheaf.size = 0;
    SlabOps::bulkFree(cache.m_slub, cpu, objects, GroupOrder::asBuilt);
}

void SheafLayer::flushMain(Cache& cache, CpuId cpu, CpuId runningOn)
{
    constexpr unsigned kBatch = 32; // spec 6.8
    CpuSlot& slot = cache.m_slots[cpu.v];
    std::array<void*, kBatch> batch{};
    for (;;) {
        Hand hand(slot);
        const unsigned n = std::min(kBatch, hand.main->size);
        if (n == 0)
            return;
        hand.main->size -= n;
        for (unsigned i = 0; i < n; ++i)
            batch[i] = hand.main->at(hand.main->size + i);
        hand.publish();
        SlabOps::bulkFree(cache.m_slub, runningOn, std::span(batch).first(n), GroupOrder::asBuilt);
        SlabOps::count(cache, runningOn, StatItem::SHEAF_FLUSH, n);
        SlabOps::tell(cache, runningOn, Decision::flush, n);
    }
}

// --- bulk free ------------------------------------------------------------------------------------------------------

void SheafLayer::freeBulk(Cache& cache, CpuId cpu, std::span<void*> objects)
{
    if (cache.m_capacity == 0) {
        for (const void* object : objects)
            SlabOps::countFreeToSlab(cache, cpu, object);
        SlabOps::bulkFree(cache.m_slub, cpu, objects, GroupOrder::reversed);
        cache.m_slub.slabLayer().countBulkFree(cache, cpu, static_cast<unsigned>(objects.size()));
        return;
    }
    if (cache.m_slub.mechanisms().bulkFreeRemotes == BulkFreeRemotes::partitionInPlace)
        freeBulkPartitioned(cache, cpu, objects);
    else
        freeBulkWithSideArray(cache, cpu, objects);
}

void SheafLayer::freeBulkRemote(Cache& cache, CpuId cpu, std::span<void*> objects)
{
    for (const void* object : objects)
        SlabOps::countFreeToSlab(cache, cpu, object);
    SlabOps::bulkFree(cache.m_slub, cpu, objects, GroupOrder::asBuilt);
    cache.m_slub.slabLayer().countBulkFree(cache, cpu, static_cast<unsigned>(objects.size()));
}

void SheafLayer::freeBulkWithSideArray(Cache& cache, CpuId cpu, std::span<void*> objects)
{
    constexpr std::size_t kSideArray = 32; // spec 6.11 step 1
    std::array<void*, kSideArray> remote{};
    std::size_t remoteCount = 0;
    std::size_t n = objects.size();
    for (std::size_t i = 0; i < n;) {
        if (mayCache(cache, cpu, objects[i])) {
            ++i;
            continue;
        }
        remote[remoteCount++] = objects[i];
        objects[i] = objects[--n];
        if (remoteCount < kSideArray)
            continue;
        freeBulkRemote(cache, cpu, remote);
        remoteCount = 0;
        // The quirk of 6.18 to 7.0: with nothing left to look at, the local objects found so far are forgotten.
        if (i >= n && cache.m_slub.mechanisms().bulkFreeRemotes == BulkFreeRemotes::sideArrayLosingLocals)
            return;
    }
    freeBulkLocal(cache, cpu, objects.first(n));
    if (remoteCount != 0)
        freeBulkRemote(cache, cpu, std::span(remote).first(remoteCount));
}

void SheafLayer::freeBulkPartitioned(Cache& cache, CpuId cpu, std::span<void*> objects)
{
    std::size_t remoteCount = 0;
    for (std::size_t i = 0; i < objects.size(); ++i)
        if (!mayCache(cache, cpu, objects[i]))
            std::swap(objects[i], objects[remoteCount++]);
    freeBulkLocal(cache, cpu, objects.subspan(remoteCount));
    if (remoteCount != 0)
        freeBulkRemote(cache, cpu, objects.first(remoteCount));
}

std::size_t SheafLayer::freeBulkLocal(Cache& cache, CpuId cpu, std::span<void*> objects)
{
    std::size_t done = 0;
    CpuSlot& slot = cache.m_slots[cpu.v];
    while (done < objects.size()) {
        Hand hand(slot);
        const std::size_t room = cache.m_capacity - std::min(cache.capacity(), hand.main->size);
        if (room == 0) {
            if (!makeRoomForBulk(cache, cpu))
                break;
            continue;
        }
        const std::size_t batch = std::min(room, objects.size() - done);
        for (std::size_t i = 0; i < batch; ++i)
            hand.main->push(objects[done++]);
        hand.publish();
        slot.countFrees(batch);
    }
    if (done < objects.size())
        freeBulkRemote(cache, cpu, objects.subspan(done));
    return done;
}

bool SheafLayer::makeRoomForBulk(Cache& cache, CpuId cpu)
{
    Barn* const barn = myBarn(cache, cpu);
    if (barn == nullptr)
        return false;
    Hand hand(cache.m_slots[cpu.v]);
    if (hand.spare() == nullptr) {
        Sheaf* const empty = barn->getEmpty();
        if (empty == nullptr)
            return false;
        SlabOps::count(cache, cpu, Turn::freeBarn);
        hand.setSpare(hand.main);
        hand.replaceMain(empty);
    } else if (hand.spare()->size < cache.m_capacity) {
        SlabOps::count(cache, cpu, Turn::freeSpare);
        hand.swapMainAndSpare();
        SlabOps::meter(cache, Path::spareSwap);
    } else {
        const Barn::ReplaceFull put = barn->replaceFull(hand.main, cache.m_barnLimits.maxFull);
        if (put.refusal != Barn::PutRefusal::none) {
            SlabOps::count(cache, cpu, StatItem::BARN_PUT_FAIL);
            return false;
        }
        SlabOps::count(cache, cpu, StatItem::BARN_PUT);
        SlabOps::count(cache, cpu, Turn::freeBarn);
        hand.replaceMain(put.empty);
    }
    hand.publish();
    return true;
}

} // namespace sheafscope
