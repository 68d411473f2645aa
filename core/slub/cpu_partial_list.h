// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/slub/slab.h"

#include <cstdint>

namespace sheafscope {

class Cache;

/// The partial slabs that a CPU keeps for itself, newest first (spec 5.5): full slabs that got a free object, and with
/// cpu slabs those that it took from a node's list along with the one it needed. All methods: the caller owns `cpu`.
class CpuPartialList {
public:
    enum class MayDrain : std::uint8_t { no, yes };

    static void add(Cache& cache, CpuId cpu, SlabIndex slab, MayDrain mayDrain);
    /// Slabs that are on no CPU's list any more go to their nodes' lists, or are discarded. `first` links the others.
    static void put(Cache& cache, CpuId cpu, SlabIndex first);
    /// All that `cpu` has; counters go to `runningOn`.
    static void flush(Cache& cache, CpuId cpu, CpuId runningOn);
};

} // namespace sheafscope
