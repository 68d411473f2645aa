// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>

namespace sheafscope {

/// Address space that is reserved at once, costs nothing, never moves, and is committed in chunks when first used.
/// Committed memory reads as zero. Thread-safe: commit() may be called from any thread.
class ReservedMemory {
public:
    static constexpr std::size_t kChunkBytes = std::size_t{1} << 21;

    /// `alignment` is a power of two. Errors: the host refuses the reservation.
    static Result<ReservedMemory> reserve(Bytes size, Bytes alignment = {kChunkBytes});
    ReservedMemory() = default;
    ReservedMemory(ReservedMemory&& other) noexcept;
    ReservedMemory& operator=(ReservedMemory&& other) noexcept;
    ReservedMemory(const ReservedMemory&) = delete;
    ReservedMemory& operator=(const ReservedMemory&) = delete;
    ~ReservedMemory();

    [[nodiscard]] std::byte* base() const { return m_base; }
    [[nodiscard]] Bytes size() const { return m_size; }
    [[nodiscard]] Bytes committed() const;
    [[nodiscard]] bool isCommitted(std::size_t offset) const
    {
        const std::size_t chunk = offset / kChunkBytes;
        return ((m_committedBits[chunk / 64].load(std::memory_order_acquire) >> (chunk % 64)) & 1U) != 0;
    }
    /// Makes [offset, offset + bytes) usable; false if the host has no memory left.
    [[nodiscard]] bool commit(std::size_t offset, std::size_t bytes);

private:
    std::byte* m_base = nullptr;
    void* m_mapping = nullptr;
    std::size_t m_mappingBytes = 0;
    Bytes m_size;
    std::unique_ptr<std::atomic<std::uint64_t>[]> m_committedBits;
    std::atomic<std::uint64_t> m_committedChunks{0};
};

/// An array of `T` that is all zero bytes at first, in reserved memory. `T` must be valid as zero bytes and trivially
/// destructible (atomics of integers, plain structs).
template <class T> class ReservedArray {
public:
    static Result<ReservedArray> reserve(std::uint64_t count)
    {
        auto memory = ReservedMemory::reserve(Bytes{count * sizeof(T)});
        if (!memory)
            return tl::unexpected(memory.error());
        ReservedArray array;
        array.m_memory = std::move(*memory);
        array.m_count = count;
        return array;
    }
    [[nodiscard]] std::uint64_t size() const { return m_count; }
    /// Commits elements [first, first + count); false if the host has no memory left.
    [[nodiscard]] bool commit(std::uint64_t first, std::uint64_t count = 1)
    {
        return m_memory.commit(first * sizeof(T), count * sizeof(T));
    }
    [[nodiscard]] bool isCommitted(std::uint64_t index) const { return m_memory.isCommitted(index * sizeof(T)); }
    [[nodiscard]] Bytes committed() const { return m_memory.committed(); }
    /// `index` must have been committed.
    [[nodiscard]] T& operator[](std::uint64_t index) const
    {
        return *std::launder(reinterpret_cast<T*>(m_memory.base() + index * sizeof(T)));
    }

private:
    ReservedMemory m_memory;
    std::uint64_t m_count = 0;
};

} // namespace sheafscope
