// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fork_recipe.h"

#include <algorithm>
#include <utility>

namespace sheafscope {

namespace {

using Kind = ForkStep::Kind;

constexpr unsigned kEntriesALeaf = 11;      // typical fill of 16 (spec section 15)
constexpr unsigned kLeavesOfOneParent = 10; // an internal node has up to 10 children
constexpr unsigned kTypicalChildren = 8;

struct Range {
    std::uint16_t first = 0;
    std::uint16_t count = 0;
};

/// Nodes of the tree copy: the root, internal nodes (if any), and leaves by parent.
struct MapleTree {
    std::uint16_t root = 0;
    Range internal;
    std::vector<Range> leaves;
};

class Builder {
public:
    explicit Builder(const ProcessShape& shape) : m_shape(shape) {}

    ForkRecipe build()
    {
        buildFork();
        buildWrites();
        buildExit();
        return std::move(m_recipe);
    }

private:
    std::uint16_t newSlot(ForkCache cache)
    {
        m_recipe.slotCache.push_back(cache);
        return static_cast<std::uint16_t>(m_recipe.slotCache.size() - 1);
    }
    std::uint16_t allocate(ForkCache cache)
    {
        const std::uint16_t slot = newSlot(cache);
        m_recipe.fork.push_back({Kind::alloc, cache, slot, 0});
        return slot;
    }
    void release(Kind kind, ForkCache cache, std::uint16_t slot, std::uint16_t count = 0)
    {
        m_recipe.exit.push_back({kind, cache, slot, count});
    }
    [[nodiscard]] bool hasAnon(unsigned vma) const
    {
        const unsigned anon = std::min(m_shape.anonVmas, m_shape.vmas);
        return (vma + 1) * anon / m_shape.vmas != vma * anon / m_shape.vmas;
    }

    /// All children of one node of the tree in one request.
    Range requestNodes(unsigned count)
    {
        const auto cache = ForkCache::mapleNode;
        if (count == 1 && !m_hasSheaf)
            return {allocate(cache), 1};
        const Range range{static_cast<std::uint16_t>(m_recipe.slotCache.size()), static_cast<std::uint16_t>(count)};
        m_recipe.fork.push_back({m_hasSheaf ? Kind::refill : Kind::prefill, cache, range.first, range.count});
        m_hasSheaf = true;
        for (unsigned i = 0; i < count; ++i)
            m_recipe.fork.push_back({Kind::fromSheaf, cache, newSlot(cache), 0});
        return range;
    }
    void copyMapleTree()
    {
        const unsigned entries = m_shape.vmas + m_shape.vmas / 2; // VMAs and the gaps between them
        unsigned leaves = (entries + kEntriesALeaf - 1) / kEntriesALeaf;
        m_tree.root = allocate(ForkCache::mapleNode);
        m_recipe.mapleNodes = 1;
        if (leaves > kLeavesOfOneParent)
            m_tree.internal = requestNodes((leaves + kTypicalChildren - 1) / kTypicalChildren);
        m_recipe.mapleNodes += m_tree.internal.count + leaves;
        const unsigned most = m_tree.internal.count > 0 ? kTypicalChildren : kLeavesOfOneParent;
        while (leaves > 0) {
            const unsigned children = std::min(leaves, most);
            m_tree.leaves.push_back(requestNodes(children));
            leaves -= children;
        }
        if (m_hasSheaf)
            m_recipe.fork.push_back({Kind::returnSheaf, ForkCache::mapleNode, 0, 0});
    }
    void buildFork()
    {
        m_task = allocate(ForkCache::taskStruct);
        m_cred = allocate(ForkCache::cred);
        m_files = allocate(ForkCache::filesCache);
        m_fs = allocate(ForkCache::fsCache);
        m_sighand = allocate(ForkCache::sighandCache);
        m_signal = allocate(ForkCache::signalCache);
        m_mm = allocate(ForkCache::mmStruct);
        copyMapleTree();
        for (unsigned vma = 0; vma < m_shape.vmas; ++vma) {
            m_vmas.push_back(allocate(ForkCache::vmAreaStruct));
            if (!hasAnon(vma))
                continue;
            m_anon.push_back(allocate(ForkCache::anonVma));
            allocate(ForkCache::anonVmaChain); // for itself
            allocate(ForkCache::anonVmaChain); // for the parent's
        }
        m_pid = allocate(ForkCache::pid);
    }
    /// A write in RCU mode makes a new leaf and lets the old one go after a grace period.
    void buildWrites()
    {
        const std::uint16_t spare = newSlot(ForkCache::mapleNode);
        for (unsigned write = 0; write < m_shape.mapleWrites; ++write) {
            const Range& leaves = m_tree.leaves[write % m_tree.leaves.size()];
            const std::size_t leaf = leaves.first + write / m_tree.leaves.size() % leaves.count;
            release(Kind::alloc, ForkCache::mapleNode, spare);
            release(Kind::replaceRcu, ForkCache::mapleNode, spare, static_cast<std::uint16_t>(leaf));
        }
    }
    void buildExit()
    {
        for (const std::uint16_t anon : m_anon) {
            release(Kind::free, ForkCache::anonVmaChain, static_cast<std::uint16_t>(anon + 1));
            release(Kind::free, ForkCache::anonVmaChain, static_cast<std::uint16_t>(anon + 2));
            release(Kind::free, ForkCache::anonVma, anon);
        }
        for (const std::uint16_t vma : m_vmas)
            release(Kind::free, ForkCache::vmAreaStruct, vma);
        for (const Range& leaves : m_tree.leaves)
            release(Kind::freeBulk, ForkCache::mapleNode, leaves.first, leaves.count);
        if (m_tree.internal.count > 0)
            release(Kind::freeBulk, ForkCache::mapleNode, m_tree.internal.first, m_tree.internal.count);
        release(Kind::free, ForkCache::mapleNode, m_tree.root);
        release(Kind::free, ForkCache::mmStruct, m_mm);
        release(Kind::free, ForkCache::filesCache, m_files);
        release(Kind::free, ForkCache::fsCache, m_fs);
        release(Kind::free, ForkCache::sighandCache, m_sighand);
        release(Kind::freeLater, ForkCache::pid, m_pid);
        release(Kind::freeLater, ForkCache::cred, m_cred);
        release(Kind::freeLater, ForkCache::signalCache, m_signal);
        release(Kind::freeLater, ForkCache::taskStruct, m_task);
    }

    ProcessShape m_shape;
    ForkRecipe m_recipe;
    MapleTree m_tree;
    bool m_hasSheaf = false;
    std::vector<std::uint16_t> m_vmas;
    std::vector<std::uint16_t> m_anon; ///< the two chain elements are in the next two slots
    std::uint16_t m_task = 0, m_cred = 0, m_files = 0, m_fs = 0, m_sighand = 0, m_signal = 0, m_mm = 0, m_pid = 0;
};

CacheSpec spec(const char* name, unsigned size)
{
    CacheSpec cache;
    cache.name = name;
    cache.objectSize = size;
    return cache;
}

CacheSpec aligned(CacheSpec cache)
{
    cache.hwcacheAlign = true;
    return cache;
}

} // namespace

ForkRecipe makeForkRecipe(const ProcessShape& shape)
{
    return Builder(shape).build();
}

std::vector<CacheSpec> forkCaches()
{
    constexpr unsigned kSheafCapacity = 32; // asked for by maple_node and vm_area_struct (spec 2.7)
    CacheSpec maple = spec("maple_node", 256);
    maple.align = 256;
    maple.requestedCapacity = kSheafCapacity;
    CacheSpec vma = aligned(spec("vm_area_struct", 192));
    vma.requestedCapacity = kSheafCapacity;
    vma.typesafeByRcu = true;
    vma.freePointerOffset = 0;
    CacheSpec anon = spec("anon_vma", 96); // 104 with the free pointer behind the object
    anon.typesafeByRcu = true;
    anon.hasConstructor = true;
    CacheSpec sighand = aligned(spec("sighand_cache", 2080));
    sighand.typesafeByRcu = true;
    sighand.hasConstructor = true;
    return {maple,
            vma,
            anon,
            spec("anon_vma_chain", 64),
            aligned(spec("task_struct", 5888)),
            aligned(spec("cred", 184)),
            aligned(spec("files_cache", 704)),
            aligned(spec("fs_cache", 56)),
            sighand,
            aligned(spec("signal_cache", 1152)),
            aligned(spec("mm_struct", 1568)),
            aligned(spec("pid", 184))};
}

} // namespace sheafscope
