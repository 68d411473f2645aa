// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <cstdint>

namespace sheafscope {

/// A turn that an operation took below the fast path; what the decision log tells in a sentence.
enum class Decision : std::uint8_t {
    swapMainAndSpare,  ///< main was of no use, spare was
    noBarn,            ///< the CPU's node has no barn
    barnGet,           ///< an empty sheaf was exchanged for a full one; value: full ones left
    barnGetFail,       ///< the barn had no full sheaf
    barnPut,           ///< a full sheaf went to the barn; value: full ones now
    barnPutFail,       ///< the barn was full
    takeEmptyFromBarn, ///< an empty sheaf was taken; value: empty ones left
    putEmptyToBarn,    ///< an empty sheaf went to the barn; value: empty ones now
    newSheaf,          ///< a sheaf was allocated
    freeSheaf,         ///< a sheaf was freed
    refill,            ///< objects were put into a sheaf from slabs; value: how many
    flush,             ///< objects went from a sheaf back to slabs; value: how many
    nodeMismatch,      ///< the wanted node is not that of the CPU or of the object
    slowPath,          ///< one object straight from a slab; value: node searched
    fromPartial,       ///< taken from a node's partial list; value: slab number
    newSlab,           ///< value: slab number
    discardSlab,       ///< value: slab number
    remoteFree,        ///< object of another node, not into a sheaf; value: the object's node
    freeToSlab,        ///< value: slab number
    slabToPartial,     ///< a full slab got a free object and joined the list; value: slab number
    prefilledTake,     ///< taken from a prefilled sheaf; value: objects left in it
    prefilledEnough,   ///< a prefilled sheaf had as many objects as wanted; value: how many
    prefilledToSpare,  ///< a prefilled sheaf came back and is the spare now; value: its objects
    rcuSheafWaits,     ///< the rcu_free sheaf is full and waits for a grace period; value: its objects
    rcuBatch,          ///< not into a sheaf: the object waits for a grace period in the classic batch
    allocationFailed   ///< no page could be had
};

/// Listener for what happens inside; for traces, the decision log and step mode. Called on the thread that runs the CPU
/// and only while a listener is set, so it costs a test of a pointer on slow paths and nothing on fast ones.
class SlubEvents {
public:
    SlubEvents() = default;
    SlubEvents(const SlubEvents&) = delete;
    SlubEvents& operator=(const SlubEvents&) = delete;
    virtual ~SlubEvents() = default;

    virtual void slabAllocated(CacheId cache, std::uint64_t serial, NodeId node) = 0;
    /// The pages of a slab went back (for SLAB_TYPESAFE_BY_RCU caches after a grace period).
    virtual void slabReleased(CacheId cache, std::uint64_t serial) = 0;
    virtual void decided(CacheId cache, CpuId cpu, Decision decision, std::uint64_t value) = 0;
};

} // namespace sheafscope
