// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/slub.h"

#include <memory>
#include <string_view>

namespace sheafscope::bench {

/// Most threads of a pattern; each is one virtual CPU of the sheaf heap.
inline constexpr unsigned kMostThreads = 2;

/// One of our caches: a machine of one node with kMostThreads CPUs, kmalloc caches included, all counters and the
/// published fill on. Thread n works as virtual CPU n.
class SheafHeap {
public:
    SheafHeap(std::string_view era, unsigned objectSize);

    void* alloc(unsigned thread) { return m_cache->alloc(CpuId{thread}); }
    void free(unsigned thread, void* object) { m_cache->free(CpuId{thread}, object); }
    [[nodiscard]] Cache& cache() const { return *m_cache; }

private:
    std::unique_ptr<Slub> m_slub;
    Cache* m_cache;
};

/// A general-purpose allocator out of a shared library, which does not replace malloc in the process: its symbols stay
/// in a scope of their own (RTLD_LOCAL). The calls go through two pointers, as calls into a library always do.
class LibraryHeap {
public:
    /// "mimalloc", "tcmalloc", "jemalloc" or "glibc". Throws std::runtime_error if it cannot be loaded.
    LibraryHeap(std::string_view name, unsigned objectSize);

    void* alloc(unsigned) { return m_alloc(m_objectSize); }
    void free(unsigned, void* object) { m_free(object); }

private:
    using Alloc = void* (*)(std::size_t);
    using Free = void (*)(void*);

    Alloc m_alloc = nullptr;
    Free m_free = nullptr;
    std::size_t m_objectSize;
};

} // namespace sheafscope::bench
