// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/reserved_memory.h"

#include <algorithm>
#include <cerrno>
#include <fmt/format.h>
#include <limits>
#include <sys/mman.h>
#include <system_error>
#include <utility>

namespace sheafscope {
namespace {

constexpr std::uint64_t roundUp(std::uint64_t value, std::uint64_t powerOfTwo)
{
    return (value + powerOfTwo - 1) & ~(powerOfTwo - 1);
}

} // namespace

Result<ReservedMemory> ReservedMemory::reserve(Bytes size, Bytes alignment)
{
    const std::uint64_t align = std::max<std::uint64_t>(alignment.v, kChunkBytes);
    constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max() / 4;
    if (size.v > kMost || align > kMost)
        return fail(fmt::format("cannot reserve {} bytes of address space; expected at most {}", size.v, kMost));

    // At least one chunk, so that an empty reservation still has an address and bits to ask.
    const std::uint64_t bytes = roundUp(std::max<std::uint64_t>(size.v, 1), kChunkBytes);
    const std::size_t mappingBytes = bytes + align;
    void* mapping = ::mmap(nullptr, mappingBytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (mapping == MAP_FAILED)
        return fail(
            fmt::format("cannot reserve {} GiB of address space: {}; expected a smaller machine or a higher limit "
                        "(ulimit -v)",
                        (mappingBytes >> 30) + 1, std::generic_category().message(errno)));

    ReservedMemory memory;
    const auto address = reinterpret_cast<std::uintptr_t>(mapping);
    memory.m_base = static_cast<std::byte*>(mapping) + (roundUp(address, align) - address);
    memory.m_mapping = mapping;
    memory.m_mappingBytes = mappingBytes;
    memory.m_size = size;
    memory.m_committedBits = std::make_unique<std::atomic<std::uint64_t>[]>((bytes / kChunkBytes + 63) / 64);
    return memory;
}

ReservedMemory::ReservedMemory(ReservedMemory&& other) noexcept
    : m_base(std::exchange(other.m_base, nullptr)), m_mapping(std::exchange(other.m_mapping, nullptr)),
      m_mappingBytes(std::exchange(other.m_mappingBytes, 0)), m_size(std::exchange(other.m_size, Bytes{})),
      m_committedBits(std::move(other.m_committedBits)), m_committedChunks(other.m_committedChunks.exchange(0))
{
}

ReservedMemory& ReservedMemory::operator=(ReservedMemory&& other) noexcept
{
    std::swap(m_base, other.m_base);
    std::swap(m_mapping, other.m_mapping);
    std::swap(m_mappingBytes, other.m_mappingBytes);
    std::swap(m_size, other.m_size);
    std::swap(m_committedBits, other.m_committedBits);
    m_committedChunks = other.m_committedChunks.exchange(m_committedChunks.load());
    return *this;
}

ReservedMemory::~ReservedMemory()
{
    if (m_mapping != nullptr)
        ::munmap(m_mapping, m_mappingBytes);
}

Bytes ReservedMemory::committed() const
{
    return {m_committedChunks.load(std::memory_order_relaxed) * kChunkBytes};
}

bool ReservedMemory::commit(std::size_t offset, std::size_t bytes)
{
    if (bytes == 0)
        return true;
    for (std::size_t chunk = offset / kChunkBytes; chunk <= (offset + bytes - 1) / kChunkBytes; ++chunk) {
        if (isCommitted(chunk * kChunkBytes))
            continue;
        // Two threads may both get here: making a chunk accessible twice is harmless, and only one of them counts it.
        if (::mprotect(m_base + chunk * kChunkBytes, kChunkBytes, PROT_READ | PROT_WRITE) != 0)
            return false;
        // Only a wish: with 4 KiB pages every other access of a big run walks the host's page tables. Not for the first
        // ones, which would have to be zeroed whole for the sake of a script's few pages.
        constexpr std::uint64_t kSmallChunks = 2;
        if (m_committedChunks.load(std::memory_order_relaxed) >= kSmallChunks)
            ::madvise(m_base + chunk * kChunkBytes, kChunkBytes, MADV_HUGEPAGE);
        const std::uint64_t bit = std::uint64_t{1} << (chunk % 64);
        if ((m_committedBits[chunk / 64].fetch_or(bit, std::memory_order_acq_rel) & bit) == 0)
            m_committedChunks.fetch_add(1, std::memory_order_relaxed);
    }
    return true;
}

} // namespace sheafscope
