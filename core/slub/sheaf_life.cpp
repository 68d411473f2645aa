// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Making, freeing and flushing sheaves: spec 6.6, 11.
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <utility>

namespace sheafscope {
namespace {

constexpr std::size_t kSheafHeaderBytes = 32; ///< spec 2.7
constexpr std::size_t kBarnBytes = 48;        ///< spec 6.6

/// What is left of the caller's flags for the kmalloc of a sheaf struct (spec 6.6).
Gfp structFlags(const Cache& cache, Gfp gfp)
{
    Gfp flags = without(gfp, Gfp::noFail);
    if (cache.slub().mechanisms().sheafStructDropsThisNode)
        flags = without(flags, Gfp::thisNode);
    if (cache.spec().isKmalloc && cache.slub().mechanisms().recursionGuard)
        flags = flags | Gfp::noSheafRecursion;
    return flags;
}

} // namespace

Barn* SheafLayer::myBarn(Cache& cache, CpuId cpu)
{
    const CpuSlot& slot = cache.m_slots[cpu.v];
    const bool byNodeId = cache.m_slub.mechanisms().barnLookup == BarnLookup::node;
    return cache.barn(byNodeId ? slot.node : slot.memNode);
}

bool Cache::takeBarnMemory(CpuId creator)
{
    Cache* const kmalloc = m_spec.isKmalloc ? nullptr : m_slub.kmallocCache(kBarnBytes);
    if (kmalloc == nullptr)
        return true;
    for (std::uint32_t n = 0; n < m_slub.machine().nodeCount(); ++n) {
        if (m_barns[NodeId{n}] == nullptr || m_barnMemory[NodeId{n}] != nullptr)
            continue;
        m_barnMemory[NodeId{n}] = kmalloc->allocNode(creator, NodeId{n}, kGfpKernel);
        if (m_barnMemory[NodeId{n}] == nullptr) {
            giveBarnMemory(creator);
            return false;
        }
    }
    return true;
}

void Cache::giveBarnMemory(CpuId cpu)
{
    for (std::uint32_t n = 0; n < m_slub.machine().nodeCount(); ++n)
        if (void* const memory = std::exchange(m_barnMemory[NodeId{n}], nullptr))
            m_slub.kmallocCache(kBarnBytes)->free(cpu, memory);
}

void SheafLayer::setMain(CpuSlot& slot, Sheaf* sheaf)
{
    slot.main.store(sheaf, std::memory_order_relaxed);
    slot.objects.store(sheaf->objects.get(), std::memory_order_relaxed);
}

Sheaf* SheafLayer::newSheaf(Cache& cache, CpuId cpu, Gfp gfp, unsigned capacity)
{
    const std::size_t bytes = kSheafHeaderBytes + sizeof(void*) * capacity;
    void* memory = nullptr;
    if (Cache* const kmalloc = cache.m_slub.kmallocCache(bytes)) {
        memory = kmalloc->alloc(cpu, structFlags(cache, gfp));
        if (memory == nullptr)
            return nullptr;
    }
    Sheaf* const sheaf = cache.m_slub.sheafPool().take(capacity);
    sheaf->kmalloc = memory;
    sheaf->kmallocBytes = memory != nullptr ? static_cast<unsigned>(bytes) : 0;
    sheaf->isCounted = capacity == cache.m_capacity || cache.m_slub.mechanisms().oversizeSheavesCounted;
    if (sheaf->isCounted)
        SlabOps::count(cache, cpu, StatItem::SHEAF_ALLOC);
    SlabOps::tell(cache, cpu, Decision::newSheaf);
    return sheaf;
}

void SheafLayer::freeSheaf(Cache& cache, CpuId cpu, Sheaf* sheaf)
{
    if (sheaf->isCounted)
        SlabOps::count(cache, cpu, StatItem::SHEAF_FREE);
    SlabOps::tell(cache, cpu, Decision::freeSheaf);
    giveBackMemory(cache, cpu, sheaf);
}

void SheafLayer::giveBackMemory(Cache& cache, CpuId cpu, Sheaf* sheaf)
{
    void* const memory = sheaf->kmalloc;
    Cache* const kmalloc = memory != nullptr ? cache.m_slub.kmallocCache(sheaf->kmallocBytes) : nullptr;
    cache.m_slub.sheafPool().give(sheaf);
    if (kmalloc != nullptr)
        kmalloc->free(cpu, memory);
}

void SheafLayer::installMain(Cache& cache, CpuId cpu, CpuId creator)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    Sheaf* sheaf = nullptr;
    if (cache.m_capacity != 0)
        sheaf = newSheaf(cache, creator, kGfpKernel, cache.m_capacity);
    // Without sheaves (or without memory for one) the shared dummy is both empty and full (spec 7): capacity 0.
    if (sheaf == nullptr)
        sheaf = cache.m_slub.sheafPool().take(0);
    slot.capacity = static_cast<std::uint16_t>(sheaf->capacity);
    setMain(slot, sheaf);
    Hand(slot).publish();
}

void SheafLayer::releaseMain(Cache& cache, CpuId cpu)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    if (Sheaf* const main = slot.main.load(std::memory_order_relaxed)) {
        slot.main.store(nullptr, std::memory_order_relaxed);
        giveBackMemory(cache, cpu, main);
    }
}

bool SheafLayer::hasCpuState(const Cache& cache, CpuId cpu)
{
    const SheafFill fill = cache.fill(cpu);
    return fill.main != 0 || fill.hasSpare() || fill.hasRcuFree();
}

void SheafLayer::flushCpu(Cache& cache, CpuId cpu, CpuId runningOn, bool isDead)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    Sheaf* spare = nullptr;
    {
        const Hand hand(slot);
        spare = hand.spare();
        hand.setSpare(nullptr);
        hand.publish();
    }
    if (isDead) {
        Hand hand(slot);
        flushUnused(cache, runningOn, *hand.main);
        hand.publish();
    }
    if (spare != nullptr) {
        flushUnused(cache, runningOn, *spare);
        freeSheaf(cache, runningOn, spare);
    }
    detachRcuSheaf(cache, cpu, runningOn);
    if (!isDead)
        flushMain(cache, cpu, runningOn);
}

void SheafLayer::emptyBarn(Cache& cache, CpuId cpu, NodeId node)
{
    Barn* const barn = cache.barn(node);
    if (barn == nullptr)
        return;
    const auto [full, empty] = barn->takeAll();
    for (Sheaf* sheaf : full) {
        flushUnused(cache, cpu, *sheaf);
        freeSheaf(cache, cpu, sheaf);
    }
    for (Sheaf* sheaf : empty)
        freeSheaf(cache, cpu, sheaf);
}

} // namespace sheafscope
