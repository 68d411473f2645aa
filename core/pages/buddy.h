// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/pages/reserved_memory.h"

#include <array>
#include <cstdint>
#include <optional>

namespace sheafscope {

/// The free lists of one node's pages: splitting and merging, nothing else. Pages are numbered from 0 in the node.
/// It never touches the pages themselves: its links live beside them, so free pages need no real memory.
///
/// Memory is handled in units of the largest block. A unit is *unmapped* (never used, or given back to the host) until
/// the owner takes it with takeUnmapped(), makes it real and adds it with addUnit(); only then its pages are on the
/// free lists. A wholly free unit can go the way back with takeFreeUnit() and returnUnmapped().
///
/// Not thread-safe: the node's lock guards it.
class Buddy {
public:
    static constexpr unsigned kMaxOrder = 10;
    static constexpr std::uint32_t kUnitPages = std::uint32_t{1} << kMaxOrder;
    /// Page numbers are 32 bits wide: almost 16 TiB a node.
    static constexpr std::uint64_t kMaxPages = (std::uint64_t{1} << 32) - kUnitPages;

    /// Errors: the host refuses the address space of the links; more than kMaxPages.
    static Result<Buddy> create(Pages total);

    /// First page of a free block of 2^order pages out of the mapped units; splits a larger one if need be.
    std::optional<std::uint32_t> take(unsigned order);
    /// Gives a block from take() back and merges it with its free buddies.
    void release(std::uint32_t page, unsigned order);

    /// First page of a unit that is to be made real: one given back earlier before one never used.
    std::optional<std::uint32_t> takeUnmapped();
    /// Puts the pages of a unit from takeUnmapped() on the free lists.
    void addUnit(std::uint32_t unit);
    /// A wholly free unit, off the free lists.
    std::optional<std::uint32_t> takeFreeUnit();
    /// The unit has no real memory (any more).
    void returnUnmapped(std::uint32_t unit);

    [[nodiscard]] std::uint64_t freeBlocks(unsigned order) const { return m_freeBlocks[order]; }
    [[nodiscard]] std::uint64_t totalPages() const { return m_total; }
    /// The node's last unit may be a part of one.
    [[nodiscard]] std::uint32_t pagesInUnit(std::uint32_t unit) const;

private:
    static constexpr std::uint32_t kNone = ~std::uint32_t{0};
    static constexpr std::uint8_t kFreeMark = 0x40;
    static constexpr std::uint8_t kUsedMark = 0x80;

    /// State of the block that starts at a page; zero for pages inside a block.
    struct Link {
        std::uint32_t next;
        std::uint32_t previous;
        std::uint8_t mark; ///< kFreeMark or kUsedMark, plus the block's order
    };

    void push(std::uint32_t page, unsigned order);
    void remove(std::uint32_t page, unsigned order);

    ReservedArray<Link> m_links;
    std::array<std::uint32_t, kMaxOrder + 1> m_head{};
    std::array<std::uint64_t, kMaxOrder + 1> m_freeBlocks{};
    std::uint32_t m_unmapped = kNone; ///< stack of units given back, linked by `next`
    std::uint64_t m_neverUsed = 0;    ///< first page of the first unit that was never used
    std::uint64_t m_total = 0;
};

} // namespace sheafscope
