// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/node_pages.h"

#include <algorithm>
#include <cmath>
#include <sys/mman.h>

namespace sheafscope {
namespace {

/// The kernel's default: min_free_kbytes = 4 * sqrt(KiB of the zone) between 128 KiB and 256 MiB, and the low watermark
/// above it by a quarter of that or by 0.1 % of the zone, whichever is more (Documentation/admin-guide/sysctl/vm.rst).
/// Never more than a quarter of the node, so that invented tiny nodes stay usable.
Pages lowWatermarkFor(Pages total)
{
    constexpr std::uint64_t kLeastKib = 128;
    constexpr std::uint64_t kMostKib = 262144;
    const std::uint64_t kib = toBytes(total).v >> 10;
    const auto wanted = static_cast<std::uint64_t>(4.0 * std::sqrt(static_cast<double>(kib)));
    const Pages minimum = toPages({std::clamp(wanted, kLeastKib, kMostKib) << 10});
    const Pages low{minimum.v + std::max(minimum.v / 4, total.v / 1000)};
    return {std::min(low.v, total.v / 4)};
}

// All changes of a gauge happen under the node's lock, so a plain load and store is enough.
void add(std::atomic<std::uint64_t>& gauge, std::uint64_t amount)
{
    gauge.store(gauge.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
}

void subtract(std::atomic<std::uint64_t>& gauge, std::uint64_t amount)
{
    gauge.store(gauge.load(std::memory_order_relaxed) - amount, std::memory_order_relaxed);
}

} // namespace

Result<std::unique_ptr<NodePages>> NodePages::create(Pages total, ReservedMemory& arena, std::size_t stretch,
                                                     RealMemoryBudget& budget)
{
    auto buddy = Buddy::create(total);
    if (!buddy)
        return tl::unexpected(buddy.error());
    return std::unique_ptr<NodePages>(new NodePages(std::move(*buddy), arena, stretch, budget));
}

NodePages::NodePages(Buddy buddy, ReservedMemory& arena, std::size_t stretch, RealMemoryBudget& budget)
    : m_buddy(std::move(buddy)), m_arena(arena), m_stretch(stretch), m_budget(budget),
      m_lowWatermark(lowWatermarkFor({m_buddy.totalPages()})), m_free(m_buddy.totalPages())
{
}

tl::expected<std::byte*, Refusal> NodePages::take(unsigned order, Pages reserve)
{
    const std::uint64_t pages = std::uint64_t{1} << order;
    const std::scoped_lock lock(m_mutex);
    if (m_buddy.totalPages() == 0)
        return tl::unexpected(Refusal::noNormalMemory);
    if (free().v < pages)
        return tl::unexpected(Refusal::full);
    if (free().v - pages < reserve.v)
        return tl::unexpected(Refusal::watermark);

    std::optional<std::uint32_t> page = m_buddy.take(order);
    while (!page) {
        if (auto refusal = mapOneUnit())
            return tl::unexpected(*refusal);
        page = m_buddy.take(order);
    }
    subtract(m_free, pages);
    add(m_slab, pages);
    return m_arena.base() + m_stretch + (std::size_t{*page} << kPageShift);
}

std::optional<Refusal> NodePages::mapOneUnit()
{
    const auto unit = m_buddy.takeUnmapped();
    if (!unit)
        return Refusal::fragmented;
    const Bytes bytes = unitBytes(*unit);
    if (!m_budget.tryTake(bytes)) {
        m_buddy.returnUnmapped(*unit);
        return Refusal::realMemory;
    }
    if (!m_arena.commit(m_stretch + (std::size_t{*unit} << kPageShift), bytes.v)) {
        m_budget.giveBack(bytes);
        m_buddy.returnUnmapped(*unit);
        return Refusal::host;
    }
    m_buddy.addUnit(*unit);
    return std::nullopt;
}

void NodePages::release(const std::byte* base, unsigned order)
{
    const auto offset = static_cast<std::size_t>(base - (m_arena.base() + m_stretch));
    const std::scoped_lock lock(m_mutex);
    m_buddy.release(static_cast<std::uint32_t>(offset >> kPageShift), order);
    subtract(m_slab, std::uint64_t{1} << order);
    add(m_free, std::uint64_t{1} << order);
}

bool NodePages::unmapOneFreeUnit()
{
    const std::scoped_lock lock(m_mutex);
    const auto unit = m_buddy.takeFreeUnit();
    if (!unit)
        return false;
    const Bytes bytes = unitBytes(*unit);
    // Fails only for addresses that are not ours; the pages read as zero when they are used again.
    ::madvise(m_arena.base() + m_stretch + (std::size_t{*unit} << kPageShift), bytes.v, MADV_DONTNEED);
    m_buddy.returnUnmapped(*unit);
    m_budget.giveBack(bytes);
    return true;
}

Pages NodePages::occupy(Pages pages)
{
    const std::scoped_lock lock(m_mutex);
    const Pages moved{std::min(pages.v, free().v)};
    subtract(m_free, moved.v);
    add(m_occupied, moved.v);
    return moved;
}

Pages NodePages::vacate(Pages pages)
{
    const std::scoped_lock lock(m_mutex);
    const Pages moved{std::min(pages.v, m_occupied.load(std::memory_order_relaxed))};
    subtract(m_occupied, moved.v);
    add(m_free, moved.v);
    return moved;
}

} // namespace sheafscope
