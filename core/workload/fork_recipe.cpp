// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fork_recipe.h"

#include <algorithm>
#include <utility>

namespace sheafscope {

namespace {

using Kind = ForkStep::Kind;

constexpr unsigned kLeafSlots = 16;
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
        freeMemoryMap();
        buildExit();
        return std::move(m_recipe);
    }
    ForkRecipe buildWith(const ImageShape& image)
    {
        buildFork();
        buildExecve(image);
        freeMemoryMap();
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
        if (entries <= kLeafSlots) {                              // the root is the only leaf
            m_tree.root = allocate(ForkCache::mapleNode);
            m_recipe.mapleNodes = 1;
            return;
        }
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
        m_hasSheaf = false;
    }
    void buildFork()
    {
        m_task = allocate(ForkCache::taskStruct);
        m_cred = allocate(ForkCache::cred);
        if (m_shape.hasExecState) {
            m_execState = allocate(ForkCache::taskExecState);
            m_small = allocate(ForkCache::kmalloc128);
        }
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
            m_anon.push_back({allocate(ForkCache::anonVma), 2});
            allocate(ForkCache::anonVmaChain); // for itself
            allocate(ForkCache::anonVmaChain); // for the parent's
        }
        m_pid = allocate(ForkCache::pid);
        for (unsigned i = 0; i < m_shape.radixNodes; ++i)
            m_radix.push_back(allocate(ForkCache::radixTreeNode));
    }
    /// A write in RCU mode makes a new leaf and lets the old one go after a grace period.
    void buildWrites()
    {
        const std::uint16_t spare = newSlot(ForkCache::mapleNode);
        for (unsigned write = 0; write < m_shape.mapleWrites; ++write)
            writeNode(spare, leafOfWrite(write));
    }
    [[nodiscard]] std::uint16_t leafOfWrite(unsigned write) const
    {
        if (m_tree.leaves.empty())
            return m_tree.root;
        const Range& leaves = m_tree.leaves[write % m_tree.leaves.size()];
        return static_cast<std::uint16_t>(leaves.first + write / m_tree.leaves.size() % leaves.count);
    }
    void writeNode(std::uint16_t spare, std::uint16_t node)
    {
        release(Kind::alloc, ForkCache::mapleNode, spare);
        release(Kind::replaceRcu, ForkCache::mapleNode, spare, node);
    }

    std::uint16_t acquire(ForkCache cache)
    {
        const std::uint16_t slot = newSlot(cache);
        release(Kind::alloc, cache, slot);
        return slot;
    }
    /// Opening the program, the new mm with the stack, the old mm's end, the mappings, and what was only for the way.
    void buildExecve(const ImageShape& image)
    {
        std::vector<std::pair<ForkCache, std::uint16_t>> passing;
        const auto take = [&](ForkCache cache) { passing.emplace_back(cache, acquire(cache)); };
        take(ForkCache::namesCache);
        take(ForkCache::kmalloc512); // linux_binprm
        take(ForkCache::filp);
        const std::uint16_t mm = acquire(ForkCache::mmStruct);
        const std::uint16_t stack = acquire(ForkCache::vmAreaStruct);
        const std::uint16_t root = acquire(ForkCache::mapleNode);
        const std::uint16_t cred = acquire(ForkCache::cred);
        take(ForkCache::kmalloc1k); // program headers
        if (image.hasInterpreter) {
            take(ForkCache::kmalloc32); // its path
            take(ForkCache::namesCache);
            take(ForkCache::filp);
            take(ForkCache::kmalloc64);  // its ELF header
            take(ForkCache::kmalloc512); // its program headers
        }
        release(Kind::freeLater, ForkCache::cred, m_cred);
        m_cred = cred;
        renewExecState();
        freeMemoryMap();
        m_mm = mm;
        m_vmas = {stack};
        m_anon.clear();
        m_tree = MapleTree{root, {}, {}};
        mapImage(image);
        for (const auto& [cache, slot] : passing)
            release(Kind::free, cache, slot);
    }
    void renewExecState()
    {
        if (!m_shape.hasExecState)
            return;
        const std::uint16_t state = acquire(ForkCache::taskExecState);
        const std::uint16_t small = acquire(ForkCache::kmalloc128);
        release(Kind::freeLater, ForkCache::taskExecState, m_execState);
        release(Kind::freeLater, ForkCache::kmalloc128, m_small);
        m_execState = state;
        m_small = small;
    }
    /// The writes are spread evenly over the mappings.
    void mapImage(const ImageShape& image)
    {
        const std::uint16_t spare = newSlot(ForkCache::mapleNode);
        const unsigned leaves = (image.vmas + image.vmas / 2 + kEntriesALeaf - 1) / kEntriesALeaf;
        const bool isOneNode = image.vmas + image.vmas / 2 <= kLeafSlots;
        const Range all{static_cast<std::uint16_t>(m_recipe.slotCache.size()), static_cast<std::uint16_t>(leaves)};
        for (unsigned leaf = 0; leaf < leaves && !isOneNode; ++leaf)
            newSlot(ForkCache::mapleNode);
        unsigned written = 0;
        unsigned used = 0; // leaves
        for (unsigned vma = 1; vma <= image.vmas; ++vma) {
            if (vma < image.vmas)
                m_vmas.push_back(acquire(ForkCache::vmAreaStruct));
            if (vma * image.anonVmas / image.vmas != (vma - 1) * image.anonVmas / image.vmas) {
                m_anon.push_back({acquire(ForkCache::anonVma), 1});
                acquire(ForkCache::anonVmaChain);
            }
            for (; written < vma * image.mapleWrites / image.vmas; ++written)
                writeNode(spare, used == 0 ? m_tree.root : static_cast<std::uint16_t>(all.first + written % used));
            const unsigned wanted = (vma + vma / 2 + kEntriesALeaf - 1) / kEntriesALeaf;
            while (!isOneNode && used < wanted && wanted > 1)
                used = splitLeaf(all, used);
        }
        if (used > 0)
            m_tree.leaves = {all};
    }
    /// A split takes 3h+1 nodes at worst with a prefilled sheaf and uses three: a new root and two leaves. The old root
    /// and, if there were leaves, the old leaf go after a grace period. Returns how many leaves there are then.
    unsigned splitLeaf(const Range& all, unsigned used)
    {
        constexpr std::uint16_t kAsked = 4;
        constexpr std::uint16_t kTaken = 3;
        const auto cache = ForkCache::mapleNode;
        const auto first = static_cast<std::uint16_t>(m_recipe.slotCache.size());
        release(Kind::prefill, cache, first, kAsked);
        for (std::uint16_t i = 0; i < kAsked; ++i)
            newSlot(cache);
        for (std::uint16_t i = 0; i < kTaken; ++i)
            release(Kind::fromSheaf, cache, static_cast<std::uint16_t>(first + i));
        release(Kind::returnSheaf, cache, 0);
        release(Kind::free, cache, static_cast<std::uint16_t>(first + kTaken)); // came with a bulk allocation
        const unsigned old = used == 0 ? 0 : used - 1;
        release(Kind::replaceRcu, cache, first, m_tree.root);
        release(Kind::replaceRcu, cache, static_cast<std::uint16_t>(first + 1),
                static_cast<std::uint16_t>(all.first + old));
        release(Kind::replaceRcu, cache, static_cast<std::uint16_t>(first + 2),
                static_cast<std::uint16_t>(all.first + old + 1));
        return old + 2;
    }
    void freeMemoryMap()
    {
        for (const auto& [anon, chain] : m_anon) {
            for (std::uint16_t i = 1; i <= chain; ++i)
                release(Kind::free, ForkCache::anonVmaChain, static_cast<std::uint16_t>(anon + i));
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
    }
    void buildExit()
    {
        release(Kind::free, ForkCache::filesCache, m_files);
        release(Kind::free, ForkCache::fsCache, m_fs);
        release(Kind::free, ForkCache::sighandCache, m_sighand);
        release(Kind::freeLater, ForkCache::pid, m_pid);
        for (const std::uint16_t node : m_radix)
            release(Kind::freeLater, ForkCache::radixTreeNode, node);
        release(Kind::freeLater, ForkCache::cred, m_cred);
        if (m_shape.hasExecState) {
            release(Kind::freeLater, ForkCache::taskExecState, m_execState);
            release(Kind::freeLater, ForkCache::kmalloc128, m_small);
        }
        release(Kind::freeLater, ForkCache::signalCache, m_signal);
        release(Kind::freeLater, ForkCache::taskStruct, m_task);
    }

    ProcessShape m_shape;
    ForkRecipe m_recipe;
    MapleTree m_tree;
    bool m_hasSheaf = false;
    std::vector<std::uint16_t> m_vmas;
    struct Anon {
        std::uint16_t slot;
        std::uint16_t chain; ///< its chain elements are in the next slots
    };
    std::vector<Anon> m_anon;
    std::vector<std::uint16_t> m_radix;
    std::uint16_t m_task = 0, m_cred = 0, m_files = 0, m_fs = 0, m_sighand = 0, m_signal = 0, m_mm = 0, m_pid = 0;
    std::uint16_t m_execState = 0, m_small = 0;
};

} // namespace

ForkRecipe makeForkRecipe(const ProcessShape& shape)
{
    return Builder(shape).build();
}

ForkRecipe makeExecveRecipe(const ProcessShape& shape, const ImageShape& image)
{
    return Builder(shape).buildWith(image);
}

} // namespace sheafscope
