// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/mechanisms.h"
#include "core/slub/node_layer.h"

namespace sheafscope {

struct CpuSlot;

/// The frozen cpu slab and the cpu partial list of 6.17 to 6.19, over the nodes' partial lists (spec section 5).
class CpuSlabLayer final : public SlabLayer {
public:
    explicit CpuSlabLayer(const Mechanisms& mechanisms) : m_mechanisms(mechanisms), m_nodes(mechanisms) {}

    void* allocOne(Cache& cache, CpuId cpu, NodeId want, Gfp gfp) override;
    unsigned refill(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want) override;
    bool allocMany(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want) override;
    void freeOne(Cache& cache, CpuId cpu, void* object) override;
    void freeChain(Cache& cache, CpuId cpu, const ObjectChain& chain) override;
    void countBulkFree(Cache& cache, CpuId cpu, unsigned objects) override;
    [[nodiscard]] bool hasCpuState(const Cache& cache, CpuId cpu) const override;
    void flushCpu(Cache& cache, CpuId cpu, CpuId runningOn) override;

private:
    static void* allocSlow(Cache& cache, CpuId cpu, NodeId want, Gfp gfp);
    static void* fromCpuPartial(Cache& cache, CpuId cpu, NodeId want);
    static void* fromNodes(Cache& cache, CpuId cpu, NodeId want, Gfp gfp);
    static SlabIndex takePartial(Cache& cache, CpuId cpu, NodeId node);
    static void* adopt(Cache& cache, CpuId cpu, SlabIndex slab);
    static void* pop(Cache& cache, CpuSlot& slot);
    /// Remembers a frozen slab, or kNoSlab, as the CPU's.
    static void setCpuSlab(Cache& cache, CpuSlot& slot, SlabIndex slab);
    static void deactivate(Cache& cache, CpuId cpu, SlabIndex slab, void* privateList);
    static void placeDeactivated(Cache& cache, CpuId cpu, SlabIndex slab, bool toTail);

    Mechanisms m_mechanisms;
    NodeLayer m_nodes; ///< for refills past the cpu slab
};

} // namespace sheafscope
