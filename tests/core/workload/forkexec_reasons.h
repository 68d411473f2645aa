// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace sheafscope::test {

/// Why a figure of the model is off from the kernel's by more than the test allows. Empty fields fit everything.
struct ForkExecReason {
    const char* loop;     ///< "fork" or "exec"
    const char* topology; ///< "t1" or "t4"
    const char* era;      ///< prefix of the version
    const char* cache;
    const char* figure;
    const char* why;
};

inline constexpr const char* kDepthOfCallbacks =
    "up to 6.19 a free is fast only into the CPU's current slab: the share follows how many forks fell into one grace "
    "period, which varied with the emulator's timing; here that number is the same for all";
inline constexpr const char* kDeepBatch =
    "some of the boot's grace periods gathered more callbacks than two sheaves hold; ours are all equally long";

inline constexpr const char* kNoiseOfABoot = "less than one in a hundred: so much differs between two boots, too";

inline constexpr const char* kBatchedPointers =
    "without a barn kfree_rcu is batched: the kernel gathers some hundred pointers before it frees them in bulk, the "
    "model what one grace period brought, so fewer of its slabs become free as a whole";

inline constexpr std::array kForkExecReasons{
    ForkExecReason{"exec", "t1", "6.17", "maple_node", "slow", kDepthOfCallbacks},
    ForkExecReason{"exec", "t4", "6.18", "maple_node", "slow", kBatchedPointers},
    ForkExecReason{"exec", "t4", "6.19", "maple_node", "slow", kBatchedPointers},
    ForkExecReason{"", "", "6.", "cred", "slow", kDepthOfCallbacks},
    ForkExecReason{"", "", "6.", "pid", "slow", kDepthOfCallbacks},
    ForkExecReason{"", "", "6.", "radix_tree_node", "slow", kDepthOfCallbacks},
    ForkExecReason{"", "", "6.", "signal_cache", "slow", kDepthOfCallbacks},
    ForkExecReason{"", "", "6.", "task_struct", "slow", kDepthOfCallbacks},
    ForkExecReason{"", "t1", "6.17", "vm_area_struct", "slow",
                   "other processes held part of the CPU's slab, so a fork's mappings lay across two slabs; the kernel "
                   "on the other machine shows 0 as we do"},
    ForkExecReason{"exec", "t4", "6.18", "radix_tree_node", "allocs/op",
                   "the kernel's table of process ids needs nodes by where the ids are; 3 in every other boot"},
    ForkExecReason{"exec", "t4", "6.18", "kmalloc-192", "allocs/op",
                   "one allocation that only this boot has among its twelve busiest caches; its purpose is not known"},
    ForkExecReason{"fork", "", "7.", "task_struct", "barn get+put", kDeepBatch},
    ForkExecReason{"", "", "7.1", "radix_tree_node", "barn get+put", kDeepBatch},
    ForkExecReason{"fork", "t4", "7.1", "maple_node", "slow frees",
                   "278 frees of one boot; 7.2 and 7.3 show 0 as we do"},
};

} // namespace sheafscope::test
