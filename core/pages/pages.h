// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/machine/machine.h"
#include "core/pages/gfp.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

/// core/pages: the physical pages of each node. A buddy allocator (orders 0 to 10) per node over address space that is
/// reserved for the whole machine and really mapped only where it is used, so objects are real memory and a machine of
/// several TB fits on a laptop.
///
/// Example: on "memory on nodes 0 and 4 only", allocate(NodeId{1}, 1, kGfpKernel) gives a block of two pages of node 0;
/// with Gfp::thisNode it gives nothing.
namespace sheafscope {

inline constexpr unsigned kMaxPageOrder = 10;

/// 2^order pages that lie together; `base` is aligned to their size.
struct PageBlock {
    std::byte* base = nullptr;
    NodeId node; ///< the node they really came from
    unsigned order = 0;
    friend bool operator==(const PageBlock&, const PageBlock&) = default;
};

/// Figures of one node; a consistent copy taken under its lock-free gauges (each value exact, not the set).
struct NodeMemory {
    Pages total;   ///< ZONE_NORMAL and below
    Pages movable; ///< ZONE_MOVABLE (never used by slabs)
    Pages free;    ///< of `total`
    Pages slab;    ///< of `total`: handed out
    std::uint64_t allocations = 0;
    std::uint64_t fallbackIn = 0;  ///< blocks given to a request that preferred another node
    std::uint64_t fallbackOut = 0; ///< requests that preferred this node and were served elsewhere
    std::uint64_t failures = 0;    ///< requests that preferred this node and got nothing
    std::uint64_t injected = 0;    ///< of the failed attempts: those an injection rule refused
};

/// Makes matching attempts fail, for what-if experiments and tests. An attempt is one node tried for one order.
struct FailureRule {
    double rate = 0.0;                ///< 0 never .. 1 always; drawn from `seed`, so repeatable in exact mode
    std::optional<unsigned> minOrder; ///< only this order and larger
    std::optional<NodeId> node;       ///< only this node
    std::uint64_t seed = 1;
};

struct PageLimits {
    /// Most real memory of the host that all nodes together may use; beyond it allocations fail like a full node.
    Bytes realMemory = gibibytes(2);
};

/// All nodes' pages. Thread-safe: one lock per node; the figures are relaxed atomics that any thread may read.
class PageAllocator {
public:
    /// Reserves the address space. Errors: the host refuses the reservation.
    static Result<std::unique_ptr<PageAllocator>> create(const Machine& machine, PageLimits limits);
    ~PageAllocator();
    PageAllocator(const PageAllocator&) = delete;
    PageAllocator& operator=(const PageAllocator&) = delete;

    /// 2^order pages from `preferred` or, unless Gfp::thisNode, from the nearest node of its zonelist (spec section 3).
    /// Nothing if none can give them. `preferred` may be a node without memory. Requests without directReclaim leave
    /// the node's low watermark untouched.
    std::optional<PageBlock> allocate(NodeId preferred, unsigned order, Gfp gfp);
    void release(PageBlock block);

    [[nodiscard]] NodeMemory memory(NodeId node) const;
    /// The real memory of the host that is mapped now.
    [[nodiscard]] Bytes realMemoryUsed() const;
    [[nodiscard]] PageLimits limits() const;
    /// The reason of the last refused request ("out of memory on node 3: ..."), empty if none; any thread.
    [[nodiscard]] std::string lastFailure() const;

    void setFailureRule(std::optional<FailureRule> rule);
    /// Takes pages of `node` away (a what-if "fill node N"), or gives them back; returns how many were moved.
    Pages occupy(NodeId node, Pages pages);
    Pages vacate(NodeId node, Pages pages);

    // Address arithmetic: every node owns a stretch of nodeStride() bytes from arenaBase(), so the node of an
    // address needs no memory access.
    [[nodiscard]] std::uintptr_t arenaBase() const { return m_arenaBase; }
    [[nodiscard]] unsigned nodeStrideShift() const { return m_nodeStrideShift; }
    [[nodiscard]] NodeId nodeOf(const void* address) const
    {
        return NodeId{
            static_cast<std::uint32_t>((reinterpret_cast<std::uintptr_t>(address) - m_arenaBase) >> m_nodeStrideShift)};
    }
    /// Number of the page that holds `address`, counted from arenaBase() over all nodes' stretches.
    [[nodiscard]] std::uint64_t frameOf(const void* address) const
    {
        return (reinterpret_cast<std::uintptr_t>(address) - m_arenaBase) >> kPageShift;
    }
    /// frameOf() is below this.
    [[nodiscard]] std::uint64_t frameCount() const { return m_frameCount; }
    [[nodiscard]] bool contains(const void* address) const
    {
        const auto a = reinterpret_cast<std::uintptr_t>(address);
        return a >= m_arenaBase && frameOf(address) < m_frameCount;
    }

private:
    struct Impl;
    explicit PageAllocator(std::unique_ptr<Impl> impl);

    std::unique_ptr<Impl> m_impl;
    std::uintptr_t m_arenaBase = 0;
    std::uint64_t m_frameCount = 0;
    unsigned m_nodeStrideShift = 0;
};

} // namespace sheafscope
