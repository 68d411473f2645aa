// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/page_failure.h"

#include <fmt/format.h>

namespace sheafscope {
namespace {

/// splitmix64 (Steele, Lea, Flood 2014): a good 64-bit value for each position of a sequence.
std::uint64_t mix(std::uint64_t seed, std::uint64_t position)
{
    std::uint64_t z = seed + (position + 1) * 0x9e3779b97f4a7c15U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

double unitInterval(std::uint64_t bits)
{
    return static_cast<double>(bits >> 11) * 0x1.0p-53;
}

bool matches(const FailureRule& rule, NodeId node, unsigned order)
{
    return (!rule.minOrder || order >= *rule.minOrder) && (!rule.node || *rule.node == node);
}

std::string reasonText(const LastFailure::Facts& facts)
{
    const std::uint64_t wantedKib = toBytes({std::uint64_t{1} << facts.order}).v >> 10;
    const std::uint64_t freeKib = toBytes(facts.free).v >> 10;
    switch (facts.reason) {
    case Refusal::noNormalMemory:
        return "the node has no memory that slabs can use";
    case Refusal::full:
        return fmt::format("{} KiB wanted, {} KiB free of {} KiB", wantedKib, freeKib, toBytes(facts.total).v >> 10);
    case Refusal::watermark:
        return fmt::format("{} KiB wanted, {} KiB free are kept for requests that can wait", wantedKib, freeKib);
    case Refusal::fragmented:
        return fmt::format("{} KiB free, but no block of {} KiB", freeKib, wantedKib);
    case Refusal::realMemory:
        return fmt::format("the limit of {} MiB of this computer's memory is reached", facts.realLimit.v >> 20);
    case Refusal::host:
        return "this computer has no memory left";
    case Refusal::injected:
        return fmt::format("an injected failure refused {} KiB", wantedKib);
    }
    return {};
}

} // namespace

void FailureInjection::set(std::optional<FailureRule> rule)
{
    const std::scoped_lock lock(m_mutex);
    m_rule = std::move(rule);
    m_draws = 0;
    m_isActive.store(m_rule.has_value(), std::memory_order_relaxed);
}

bool FailureInjection::refuses(NodeId node, unsigned order, Gfp gfp)
{
    if (!m_isActive.load(std::memory_order_relaxed) || has(gfp, Gfp::noFail))
        return false;
    const std::scoped_lock lock(m_mutex);
    return m_rule && matches(*m_rule, node, order) && unitInterval(mix(m_rule->seed, m_draws++)) < m_rule->rate;
}

void LastFailure::record(const Facts& facts)
{
    const std::scoped_lock lock(m_mutex);
    m_facts = facts;
}

std::string LastFailure::text() const
{
    std::optional<Facts> facts;
    {
        const std::scoped_lock lock(m_mutex);
        facts = m_facts;
    }
    if (!facts)
        return {};
    const std::string where = facts->tried == facts->preferred
                                  ? fmt::format("node {}", facts->preferred.v)
                                  : fmt::format("node {} (asked for node {})", facts->tried.v, facts->preferred.v);
    return fmt::format("out of memory on {}: {}", where, reasonText(*facts));
}

} // namespace sheafscope
