// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/pages.h"

#include "core/pages/node_pages.h"
#include "core/pages/page_failure.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cassert>
#include <span>
#include <vector>

namespace sheafscope {

static_assert(Buddy::kMaxOrder == kMaxPageOrder);

namespace {

struct NodeCounters {
    std::atomic<std::uint64_t> allocations{0};
    std::atomic<std::uint64_t> fallbackIn{0};
    std::atomic<std::uint64_t> fallbackOut{0};
    std::atomic<std::uint64_t> failures{0};
    std::atomic<std::uint64_t> injected{0};
};

void bump(std::atomic<std::uint64_t>& counter)
{
    counter.fetch_add(1, std::memory_order_relaxed);
}

std::uint64_t value(const std::atomic<std::uint64_t>& counter)
{
    return counter.load(std::memory_order_relaxed);
}

/// log2 of the stretch of address space each node gets: the largest node, and whole units of the buddy allocator.
unsigned strideShiftFor(const Machine& machine)
{
    std::uint64_t largest = kPageSize << kMaxPageOrder;
    for (const NodeSpec& node : machine.spec().nodes)
        largest = std::max(largest, node.normal.v);
    return static_cast<unsigned>(std::bit_width(largest - 1));
}

} // namespace

struct PageAllocator::Impl {
    Impl(const Machine& machineToUse, PageLimits limitsToUse)
        : machine(machineToUse), limits(limitsToUse), budget(limitsToUse.realMemory), counters(machine.nodeCount())
    {
    }

    tl::expected<std::byte*, Refusal> tryNode(NodeId node, unsigned order, Gfp gfp);
    bool unmapSomewhere();
    void recordFailure(NodeId preferred, NodeId tried, unsigned order, Refusal reason);

    const Machine machine;
    const PageLimits limits;
    RealMemoryBudget budget;
    ReservedMemory arena;
    IdVector<NodeId, std::unique_ptr<NodePages>> nodes;
    std::vector<NodeCounters> counters;
    FailureInjection injection;
    LastFailure lastFailure;
};

Result<std::unique_ptr<PageAllocator>> PageAllocator::create(const Machine& machine, PageLimits limits)
{
    auto impl = std::make_unique<Impl>(machine, limits);
    const unsigned shift = strideShiftFor(machine);
    const Bytes stride{std::uint64_t{1} << shift};
    constexpr unsigned kAddressBits = 47;
    if (shift + static_cast<unsigned>(std::bit_width(machine.nodeCount() - 1)) > kAddressBits)
        return fail(machine.name(), 0, "too much memory to represent; expected nodes x largest node below 128 TiB");
    auto arena = ReservedMemory::reserve({stride.v * machine.nodeCount()}, {kPageSize << kMaxPageOrder});
    if (!arena)
        return tl::unexpected(arena.error());
    impl->arena = std::move(*arena);
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        auto node = NodePages::create(toPages(machine.node(NodeId{n}).normal), impl->arena, stride.v * n, impl->budget);
        if (!node)
            return tl::unexpected(node.error());
        impl->nodes.push_back(std::move(*node));
    }
    std::unique_ptr<PageAllocator> pages(new PageAllocator(std::move(impl)));
    pages->m_nodeStrideShift = shift;
    pages->m_frameCount = std::uint64_t{machine.nodeCount()} << (shift - kPageShift);
    return pages;
}

PageAllocator::PageAllocator(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl)), m_arenaBase(reinterpret_cast<std::uintptr_t>(m_impl->arena.base()))
{
}

PageAllocator::~PageAllocator() = default;

std::optional<PageBlock> PageAllocator::allocate(NodeId preferred, unsigned order, Gfp gfp)
{
    assert(order <= kMaxPageOrder && m_impl->nodes.contains(preferred));
    const std::array<NodeId, 1> onlyPreferred{preferred};
    const std::span<const NodeId> candidates =
        has(gfp, Gfp::thisNode) ? std::span<const NodeId>(onlyPreferred) : m_impl->machine.fallbackOrder(preferred);

    Refusal firstRefusal = Refusal::noNormalMemory;
    for (NodeId node : candidates) {
        const auto base = m_impl->tryNode(node, order, gfp);
        if (base) {
            bump(m_impl->counters[node.v].allocations);
            if (node != preferred) {
                bump(m_impl->counters[node.v].fallbackIn);
                bump(m_impl->counters[preferred.v].fallbackOut);
            }
            return PageBlock{*base, node, order};
        }
        if (node == candidates.front())
            firstRefusal = base.error();
    }
    m_impl->recordFailure(preferred, candidates.front(), order, firstRefusal);
    return std::nullopt;
}

tl::expected<std::byte*, Refusal> PageAllocator::Impl::tryNode(NodeId node, unsigned order, Gfp gfp)
{
    if (injection.refuses(node, order, gfp)) {
        bump(counters[node.v].injected);
        return tl::unexpected(Refusal::injected);
    }
    NodePages& pages = *nodes[node];
    const Pages reserve = has(gfp, Gfp::directReclaim) ? Pages{} : pages.lowWatermark();
    auto base = pages.take(order, reserve);
    while (!base && base.error() == Refusal::realMemory && unmapSomewhere())
        base = pages.take(order, reserve);
    return base;
}

/// Takes the locks of the other nodes one by one, so the caller must hold none.
bool PageAllocator::Impl::unmapSomewhere()
{
    return std::any_of(nodes.begin(), nodes.end(), [](const auto& node) { return node->unmapOneFreeUnit(); });
}

void PageAllocator::Impl::recordFailure(NodeId preferred, NodeId tried, unsigned order, Refusal reason)
{
    bump(counters[preferred.v].failures);
    lastFailure.record({preferred, tried, order, reason, nodes[tried]->free(), nodes[tried]->total(), budget.limit()});
}

void PageAllocator::release(PageBlock block)
{
    assert(contains(block.base) && nodeOf(block.base) == block.node);
    m_impl->nodes[block.node]->release(block.base, block.order);
}

NodeMemory PageAllocator::memory(NodeId node) const
{
    const NodePages& pages = *m_impl->nodes[node];
    const NodeCounters& counters = m_impl->counters[node.v];
    NodeMemory figures;
    figures.total = pages.total();
    figures.movable = toPages(m_impl->machine.node(node).movable);
    figures.free = pages.free();
    figures.slab = pages.slab();
    figures.allocations = value(counters.allocations);
    figures.fallbackIn = value(counters.fallbackIn);
    figures.fallbackOut = value(counters.fallbackOut);
    figures.failures = value(counters.failures);
    figures.injected = value(counters.injected);
    return figures;
}

Bytes PageAllocator::realMemoryUsed() const
{
    return m_impl->budget.used();
}

PageLimits PageAllocator::limits() const
{
    return m_impl->limits;
}

std::string PageAllocator::lastFailure() const
{
    return m_impl->lastFailure.text();
}

void PageAllocator::setFailureRule(std::optional<FailureRule> rule)
{
    m_impl->injection.set(std::move(rule));
}

Pages PageAllocator::occupy(NodeId node, Pages pages)
{
    return m_impl->nodes[node]->occupy(pages);
}

Pages PageAllocator::vacate(NodeId node, Pages pages)
{
    return m_impl->nodes[node]->vacate(pages);
}

} // namespace sheafscope
