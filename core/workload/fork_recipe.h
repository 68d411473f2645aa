// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/process_caches.h"

#include <cstdint>
#include <vector>

namespace sheafscope {

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

/// What fork, execve and exit of one kind of process do to the slab allocator (spec section 15).
struct ForkRecipe {
    std::vector<ForkStep> fork;
    std::vector<ForkStep> exit;       ///< execve or maple writes of the living process, then exit and reap
    std::vector<ForkCache> slotCache; ///< cache of each slot's object
    unsigned mapleNodes = 0;          ///< nodes of the maple tree after fork
};

/// Shape of the process: vmas 1..2000, of which `anonVmas` have an anon_vma; `mapleWrites` tree writes while it lives.
struct ProcessShape {
    unsigned vmas = 30;
    unsigned anonVmas = 14;
    unsigned mapleWrites = 4;
    unsigned radixNodes = 0;   ///< radix_tree_node of a process, freed after a grace period
    bool hasExecState = false; ///< 7.2 and later
};

/// The program that a child starts with execve: `vmas` 1..1000 mappings of which `anonVmas` get an anon_vma and one
/// anon_vma_chain, mapped with `mapleWrites` writes to its maple tree.
struct ImageShape {
    unsigned vmas = 22;
    unsigned anonVmas = 6;
    unsigned mapleWrites = 26;
    bool hasInterpreter = true; ///< a dynamic loader is opened and mapped too
};

ForkRecipe makeForkRecipe(const ProcessShape& shape);
/// fork, execve of the image in the child, exit.
ForkRecipe makeExecveRecipe(const ProcessShape& shape, const ImageShape& image);

} // namespace sheafscope
