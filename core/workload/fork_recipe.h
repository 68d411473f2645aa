// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/geometry.h"

#include <cstdint>
#include <vector>

namespace sheafscope {

/// Index of each cache that a fork touches.
enum class ForkCache : std::uint8_t {
    mapleNode,
    vmAreaStruct,
    anonVma,
    anonVmaChain,
    taskStruct,
    cred,
    filesCache,
    fsCache,
    sighandCache,
    signalCache,
    mmStruct,
    pid
};

/// One operation on a child process. A slot is a place in the child where an object is kept.
struct ForkStep {
    enum class Kind : std::uint8_t {
        alloc,
        prefill, ///< a sheaf with `count` objects in hand; without sheaves a bulk allocation into the slots
        refill,  ///< the same with the sheaf that is in hand
        fromSheaf,
        returnSheaf,
        free,
        freeBulk,  ///< `count` slots from `slot`
        freeLater, ///< after a grace period
        replaceRcu ///< the object in `count` is kfree_rcu'd and the one in `slot` takes its place
    };
    Kind kind = Kind::alloc;
    ForkCache cache = ForkCache::mapleNode;
    std::uint16_t slot = 0;
    std::uint16_t count = 0;
};

/// What fork and exit of one kind of process do to the slab allocator (spec section 15, synthetic fork storm).
struct ForkRecipe {
    std::vector<ForkStep> fork;
    std::vector<ForkStep> exit;       ///< maple writes of the living process, then exit and reap
    std::vector<ForkCache> slotCache; ///< cache of each slot's object
    unsigned mapleNodes = 0;          ///< nodes of the maple tree
};

/// Shape of the process: vmas 1..2000, of which `anonVmas` have an anon_vma; `mapleWrites` tree writes while it lives.
struct ProcessShape {
    unsigned vmas = 30;
    unsigned anonVmas = 14;
    unsigned mapleWrites = 4;
};

ForkRecipe makeForkRecipe(const ProcessShape& shape);

/// The caches by index of ForkCache; sizes as seen in a trace of Linux 6.18 on x86-64.
std::vector<CacheSpec> forkCaches();

} // namespace sheafscope
