// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pages/buddy.h"
#include "core/pages/reserved_memory.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>

namespace sheafscope {

/// How much real memory of the host all nodes together may have mapped. Any thread.
class RealMemoryBudget {
public:
    explicit RealMemoryBudget(Bytes limit) : m_limit(limit) {}

    [[nodiscard]] bool tryTake(Bytes bytes)
    {
        std::uint64_t used = m_used.load(std::memory_order_relaxed);
        do {
            if (bytes.v > m_limit.v || used > m_limit.v - bytes.v)
                return false;
        } while (!m_used.compare_exchange_weak(used, used + bytes.v, std::memory_order_relaxed));
        return true;
    }
    void giveBack(Bytes bytes) { m_used.fetch_sub(bytes.v, std::memory_order_relaxed); }
    [[nodiscard]] Bytes used() const { return {m_used.load(std::memory_order_relaxed)}; }
    [[nodiscard]] Bytes limit() const { return m_limit; }

private:
    Bytes m_limit;
    std::atomic<std::uint64_t> m_used{0};
};

/// Why a node gave no block.
enum class Refusal : std::uint8_t {
    noNormalMemory, ///< the node has no memory that slabs can use
    full,           ///< not enough free pages
    watermark,      ///< enough pages, but the request may not use the last ones
    fragmented,     ///< enough pages, but no block as large as asked for
    realMemory,     ///< the limit on the host's real memory
    host,           ///< the host itself refused
    injected        ///< an injection rule
};

/// One node's pages: its lock, its free lists, its figures and the mapping of what is used.
class NodePages {
public:
    /// `stretch` is the offset of the node's pages in `arena`; arena and budget must outlive the node.
    static Result<std::unique_ptr<NodePages>> create(Pages total, ReservedMemory& arena, std::size_t stretch,
                                                     RealMemoryBudget& budget);

    /// The first byte of a block, or why not. `reserve` pages must stay free. Locks.
    tl::expected<std::byte*, Refusal> take(unsigned order, Pages reserve);
    void release(const std::byte* base, unsigned order);
    /// Gives one wholly free unit's memory back to the host; false if there is none. Locks.
    bool unmapOneFreeUnit();
    /// Moves free pages to "used by something else" or back; returns how many.
    Pages occupy(Pages pages);
    Pages vacate(Pages pages);

    [[nodiscard]] Pages total() const { return {m_buddy.totalPages()}; }
    [[nodiscard]] Pages free() const { return {m_free.load(std::memory_order_relaxed)}; }
    [[nodiscard]] Pages slab() const { return {m_slab.load(std::memory_order_relaxed)}; }
    /// The low watermark of the node's ZONE_NORMAL.
    [[nodiscard]] Pages lowWatermark() const { return m_lowWatermark; }

private:
    NodePages(Buddy buddy, ReservedMemory& arena, std::size_t stretch, RealMemoryBudget& budget);
    [[nodiscard]] std::optional<Refusal> mapOneUnit();
    [[nodiscard]] Bytes unitBytes(std::uint32_t unit) const { return toBytes({m_buddy.pagesInUnit(unit)}); }

    std::mutex m_mutex;
    Buddy m_buddy;
    ReservedMemory& m_arena;
    std::size_t m_stretch;
    RealMemoryBudget& m_budget;
    Pages m_lowWatermark;
    // Written with the lock held, read by anyone.
    std::atomic<std::uint64_t> m_free;
    std::atomic<std::uint64_t> m_slab{0};
    std::atomic<std::uint64_t> m_occupied{0};
};

} // namespace sheafscope
