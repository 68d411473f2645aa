// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/slub_memory.h"

#include <algorithm>
#include <bit>

namespace sheafscope {

SlubMemory::SlubMemory(Slub& slub, const CpuOfThread& cpus)
    : m_slub(slub), m_cpus(cpus), m_lanes(std::make_unique<Lane[]>(slub.machine().cpuCount()))
{
}

Cache* SlubMemory::cacheFor(std::size_t bytes, std::size_t alignment) const
{
    if (bytes > kLargest || alignment > kPageSize)
        return nullptr;
    // Objects of kmalloc caches whose size is a power of two are aligned to it, the others to 8 bytes only.
    constexpr std::size_t kAlwaysAligned = 8;
    Cache* const cache = m_slub.kmallocCache(std::max<std::size_t>(bytes, alignment));
    if (cache == nullptr || alignment <= kAlwaysAligned || cache->geometry().size % alignment == 0)
        return cache;
    return m_slub.kmallocCache(std::bit_ceil(std::max(bytes, alignment)));
}

void* SlubMemory::allocate(std::size_t bytes, std::size_t alignment)
{
    Cache* const cache = cacheFor(bytes, alignment);
    if (cache == nullptr)
        return ::operator new (bytes, std::align_val_t{alignment});
    const CpuId cpu = m_cpus.current();
    void* const object = cache->alloc(cpu);
    std::atomic<std::uint64_t>& operations = m_lanes[cpu.v].operations;
    operations.store(operations.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    if (object == nullptr) {
        m_failures.fetch_add(1, std::memory_order_relaxed);
        throw std::bad_alloc();
    }
    return object;
}

void SlubMemory::deallocate(void* memory, std::size_t bytes, std::size_t alignment) noexcept
{
    Cache* const cache = cacheFor(bytes, alignment);
    if (cache == nullptr) {
        ::operator delete (memory, std::align_val_t{alignment});
        return;
    }
    const CpuId cpu = m_cpus.current();
    std::atomic<std::uint64_t>& operations = m_lanes[cpu.v].operations;
    operations.store(operations.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    cache->free(cpu, memory);
}

std::uint64_t SlubMemory::operations() const
{
    std::uint64_t sum = 0;
    for (unsigned cpu = 0; cpu < m_slub.machine().cpuCount(); ++cpu)
        sum += m_lanes[cpu].operations.load(std::memory_order_relaxed);
    return sum;
}

} // namespace sheafscope
