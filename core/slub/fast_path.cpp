// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two functions that nearly every operation ends in. With sheaves they touch one cache line of the CPU's slot and
// the sheaf. Without (6.17 to 6.19) the sheaf looks empty and full, and the private freelist of the cpu slab comes
// next. The slow paths are tail calls, so nothing is saved on the stack. tests/bench/run counts the instructions.
#include "core/slub/cache.h"
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"

namespace sheafscope {

void* Cache::alloc(CpuId cpu)
{
    CpuSlot& slot = m_slots[cpu.v];
    const std::uint64_t word = slot.fastWord.load(std::memory_order_relaxed);
    const std::uint64_t fill = word & CpuSlot::kFillMask;
    if (fill == 0) [[unlikely]] {
        // None, or not to be used before the sheaves: both are not above 0.
        if (static_cast<std::intptr_t>(slot.freelistWord) <= 0)
            return SheafLayer::alloc(*this, cpu, kNoNode, kGfpKernel);
        void* const first = slot.freelist();
        slot.setFreelist(SlabOps::next(*this, first), false);
        slot.countAllocs(1);
        return first;
    }
    const std::atomic<void*>* const objects = slot.objects.load(std::memory_order_relaxed);
    slot.fastWord.store(word + CpuSlot::kOneAlloc - 1, std::memory_order_relaxed);
    return objects[fill - 1].load(std::memory_order_relaxed);
}

void Cache::free(CpuId cpu, void* object)
{
    CpuSlot& slot = m_slots[cpu.v];
    const auto address = reinterpret_cast<std::uintptr_t>(object);
    if (address - slot.localBase < slot.localBytes) [[likely]] {
        const std::uint64_t word = slot.fastWord.load(std::memory_order_relaxed);
        const std::uint64_t fill = word & CpuSlot::kFillMask;
        if (fill != slot.capacity) [[likely]] {
            slot.objects.load(std::memory_order_relaxed)[fill].store(object, std::memory_order_relaxed);
            slot.fastWord.store(word + 1, std::memory_order_relaxed);
            return;
        }
    }
    if (address - slot.quickBase >= slot.quickBytes)
        return SheafLayer::free(*this, cpu, object);
    SlabOps::setNext(*this, object, reinterpret_cast<void*>(slot.freelistWord)); // never behind sheaves here
    slot.setFreelist(object, false);
    slot.countFrees(1);
}

} // namespace sheafscope
