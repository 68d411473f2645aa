// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/buddy.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <fmt/format.h>

namespace sheafscope {

Result<Buddy> Buddy::create(Pages total)
{
    if (total.v > kMaxPages)
        return fail(fmt::format("a node of {} pages; expected at most {}", total.v, kMaxPages));
    auto links = ReservedArray<Link>::reserve(total.v);
    if (!links)
        return tl::unexpected(links.error());
    Buddy buddy;
    buddy.m_links = std::move(*links);
    buddy.m_head.fill(kNone);
    buddy.m_total = total.v;
    return buddy;
}

std::uint32_t Buddy::pagesInUnit(std::uint32_t unit) const
{
    return static_cast<std::uint32_t>(std::min<std::uint64_t>(kUnitPages, m_total - unit));
}

void Buddy::push(std::uint32_t page, unsigned order)
{
    Link& link = m_links[page];
    link.next = m_head[order];
    link.previous = kNone;
    link.mark = static_cast<std::uint8_t>(kFreeMark + order);
    if (link.next != kNone)
        m_links[link.next].previous = page;
    m_head[order] = page;
    ++m_freeBlocks[order];
}

void Buddy::remove(std::uint32_t page, unsigned order)
{
    Link& link = m_links[page];
    if (link.previous != kNone)
        m_links[link.previous].next = link.next;
    else
        m_head[order] = link.next;
    if (link.next != kNone)
        m_links[link.next].previous = link.previous;
    link.mark = 0;
    --m_freeBlocks[order];
}

std::optional<std::uint32_t> Buddy::take(unsigned order)
{
    assert(order <= kMaxOrder);
    unsigned found = order;
    while (found <= kMaxOrder && m_head[found] == kNone)
        ++found;
    if (found > kMaxOrder)
        return std::nullopt;
    const std::uint32_t page = m_head[found];
    remove(page, found);
    while (found > order) {
        --found;
        push(page + (std::uint32_t{1} << found), found);
    }
    m_links[page].mark = static_cast<std::uint8_t>(kUsedMark + order);
    return page;
}

void Buddy::release(std::uint32_t page, unsigned order)
{
    assert(page < m_total && m_links[page].mark == kUsedMark + order && "released twice, or with another order");
    m_links[page].mark = 0;
    while (order < kMaxOrder) {
        const std::uint32_t buddy = page ^ (std::uint32_t{1} << order);
        if (buddy >= m_total || m_links[buddy].mark != kFreeMark + order)
            break;
        remove(buddy, order);
        page = std::min(page, buddy);
        ++order;
    }
    push(page, order);
}

std::optional<std::uint32_t> Buddy::takeUnmapped()
{
    if (m_unmapped != kNone) {
        const std::uint32_t unit = m_unmapped;
        m_unmapped = m_links[unit].next;
        return unit;
    }
    if (m_neverUsed >= m_total)
        return std::nullopt;
    const auto unit = static_cast<std::uint32_t>(m_neverUsed);
    if (!m_links.commit(unit, pagesInUnit(unit)))
        return std::nullopt;
    m_neverUsed += kUnitPages;
    return unit;
}

void Buddy::addUnit(std::uint32_t unit)
{
    std::uint32_t page = unit;
    for (std::uint32_t left = pagesInUnit(unit); left != 0;) {
        const auto order = static_cast<unsigned>(std::bit_width(left) - 1);
        push(page, order);
        page += std::uint32_t{1} << order;
        left -= std::uint32_t{1} << order;
    }
}

std::optional<std::uint32_t> Buddy::takeFreeUnit()
{
    const std::uint32_t unit = m_head[kMaxOrder];
    if (unit == kNone)
        return std::nullopt;
    remove(unit, kMaxOrder);
    return unit;
}

void Buddy::returnUnmapped(std::uint32_t unit)
{
    m_links[unit].next = m_unmapped;
    m_unmapped = unit;
}

} // namespace sheafscope
