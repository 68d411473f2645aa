// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/pages/gfp.h"
#include "core/slub/slab.h"

namespace sheafscope {

class Cache;

/// A chain of free objects of one slab, linked through their free pointers.
struct ObjectChain {
    SlabIndex slab = kNoSlab;
    void* head = nullptr;
    void* tail = nullptr;
    unsigned count = 0;
};

/// What stands below the sheaves: the node layer alone (7.0 on) or the cpu-slab layer over it (6.17 to 6.19). Called on
/// slow paths only, so the choice costs no virtual call per operation. All methods: the caller owns `cpu`.
class SlabLayer {
public:
    SlabLayer() = default;
    SlabLayer(const SlabLayer&) = delete;
    SlabLayer& operator=(const SlabLayer&) = delete;
    virtual ~SlabLayer() = default;

    /// One object for the caller; `want` may be kNoNode. nullptr: no memory.
    virtual void* allocOne(Cache& cache, CpuId cpu, NodeId want, Gfp gfp) = 0;
    /// Objects for a sheaf, written upwards from `out`; returns how many (6.17 to 6.19: all or nothing).
    virtual unsigned refill(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want) = 0;
    /// The rest of a bulk allocation, or an oversize prefill: all or nothing.
    virtual bool allocMany(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want) = 0;
    /// A caller's object that no sheaf took.
    virtual void freeOne(Cache& cache, CpuId cpu, void* object) = 0;
    /// One detached list of a raw bulk free (spec 4.1).
    virtual void freeChain(Cache& cache, CpuId cpu, const ObjectChain& chain) = 0;
    /// A caller-visible bulk free went to the slabs: FREE_SLOWPATH is per object from 7.0, per call before.
    virtual void countBulkFree(Cache& cache, CpuId cpu, unsigned objects) = 0;
    /// Anything of `cpu` that flushCpu() would give back?
    [[nodiscard]] virtual bool hasCpuState(const Cache& cache, CpuId cpu) const = 0;
    /// Gives the CPU's own slabs back; counters go to `runningOn`.
    virtual void flushCpu(Cache& cache, CpuId cpu, CpuId runningOn) = 0;
};

} // namespace sheafscope
