// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/geometry.h"

#include <span>
#include <string>

namespace sheafscope {

/// What a kernel without slab_nomerge would make of a new cache. The model never merges (spec 0): a cache keeps its
/// name and counters; this only tells what else would be counted with it on such a kernel.
struct MergeVerdict {
    std::string target; ///< the older cache whose alias it would be; empty: a cache of its own
    std::string reason; ///< "asks for a sheaf capacity of 32", ...; completes "maple_node: stays on its own: it ..."
    [[nodiscard]] bool isMerged() const { return !target.empty(); }
    friend bool operator==(const MergeVerdict&, const MergeVerdict&) = default;
};

/// A constructor, SLAB_TYPESAFE_BY_RCU, no-leak-trace and debug flags, and where there are sheaves an explicit capacity
/// (spec 2.7) keep a cache on its own. Others become an alias of the oldest such cache in `existing` whose slots have
/// their size, or less than a pointer more, and lie on their alignment. Not considered, since a CacheSpec does not say
/// it: accounting (SLAB_ACCOUNT), reclaim and DMA flags and usercopy regions, which also keep caches apart. `spec` must
/// be one that computeGeometry() takes; others stay on their own.
MergeVerdict mergeTarget(const CacheSpec& spec, std::span<const CacheSpec> existing, unsigned presentCpus,
                         const Mechanisms& mechanisms);

/// "merged into kmalloc-64: slots of 64 bytes" or "on its own: it has a constructor".
std::string mergeText(const MergeVerdict& verdict);

} // namespace sheafscope
