// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/slub.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <memory_resource>
#include <new>

namespace sheafscope {

/// Which virtual CPU the calling thread is. Whoever implements it promises that no two threads are the same CPU at the
/// same time, and that what one did as a CPU is visible to the next that becomes it.
class CpuOfThread {
public:
    CpuOfThread() = default;
    CpuOfThread(const CpuOfThread&) = delete;
    CpuOfThread& operator=(const CpuOfThread&) = delete;
    virtual ~CpuOfThread() = default;

    /// The calling thread must be one of those that have a CPU.
    [[nodiscard]] virtual CpuId current() const = 0;
};

/// Memory for C++ programs from the kmalloc caches of a Slub, on the virtual CPU of the calling thread: how a real
/// program's containers and TBB's stealing drive the sheaves. Any thread that has a CPU may call it, and what one
/// allocated another may free. The Slub and the CpuOfThread must outlive it, and it all memory taken from it.
///
/// Example, on a worker that is CPU 5: allocate(100, 8) is kmalloc(100) on CPU 5, an object of kmalloc-128; a thief
/// that is CPU 9 calls deallocate() with it, and the object goes to CPU 9's sheaf, or to its slab if it is remote.
class SlubMemory {
public:
    static constexpr std::size_t kLargest = 8192; ///< bytes; more comes from operator new, as the kernel's from pages

    SlubMemory(Slub& slub, const CpuOfThread& cpus);

    /// `bytes` aligned to `alignment`, a power of two. Throws std::bad_alloc when there is no memory.
    [[nodiscard]] void* allocate(std::size_t bytes, std::size_t alignment);
    /// With the size and alignment of the allocation.
    void deallocate(void* memory, std::size_t bytes, std::size_t alignment) noexcept;

    /// Allocations and frees so far, those from operator new not counted; any thread.
    [[nodiscard]] std::uint64_t operations() const;
    /// Allocations that were refused; any thread.
    [[nodiscard]] std::uint64_t failures() const { return m_failures.load(std::memory_order_relaxed); }

private:
    /// nullptr: not from a cache.
    [[nodiscard]] Cache* cacheFor(std::size_t bytes, std::size_t alignment) const;

    struct alignas(64) Lane {
        std::atomic<std::uint64_t> operations{0}; ///< written by the CPU's owner only
    };

    Slub& m_slub;
    const CpuOfThread& m_cpus;
    std::unique_ptr<Lane[]> m_lanes; ///< by CPU
    std::atomic<std::uint64_t> m_failures{0};
};

/// The same as a standard allocator, for containers. Copies share the SlubMemory, and are equal if they do.
template <class T> class SlubAllocator {
public:
    using value_type = T;

    explicit SlubAllocator(SlubMemory& memory) noexcept : m_memory(&memory) {}
    template <class Other>
    SlubAllocator(const SlubAllocator<Other>& other) noexcept // implicit, as containers convert their allocators
        : m_memory(&other.memory())
    {
    }

    /// Throws std::bad_alloc, also if n objects are more than a size can say.
    [[nodiscard]] T* allocate(std::size_t n)
    {
        if (n > static_cast<std::size_t>(-1) / sizeof(T))
            throw std::bad_array_new_length();
        return static_cast<T*>(m_memory->allocate(n * sizeof(T), alignof(T)));
    }
    void deallocate(T* objects, std::size_t n) noexcept { m_memory->deallocate(objects, n * sizeof(T), alignof(T)); }
    [[nodiscard]] SlubMemory& memory() const noexcept { return *m_memory; }

    template <class Other> friend bool operator==(const SlubAllocator& a, const SlubAllocator<Other>& b) noexcept
    {
        return &a.memory() == &b.memory();
    }

private:
    SlubMemory* m_memory;
};

/// The same as a polymorphic memory resource.
class SlubResource final : public std::pmr::memory_resource {
public:
    explicit SlubResource(SlubMemory& memory) : m_memory(memory) {}

private:
    void* do_allocate(std::size_t bytes, std::size_t alignment) override { return m_memory.allocate(bytes, alignment); }
    void do_deallocate(void* memory, std::size_t bytes, std::size_t alignment) override
    {
        m_memory.deallocate(memory, bytes, alignment);
    }
    [[nodiscard]] bool do_is_equal(const std::pmr::memory_resource& other) const noexcept override
    {
        const auto* same = dynamic_cast<const SlubResource*>(&other);
        return same != nullptr && &same->m_memory == &m_memory;
    }

    SlubMemory& m_memory;
};

} // namespace sheafscope
