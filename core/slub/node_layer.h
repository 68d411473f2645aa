// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/mechanisms.h"
#include "core/slub/slab_layer.h"

#include <vector>

namespace sheafscope {

/// The partial list of each node with memory, new slabs and discards: all that is below the sheaves from 7.0 on
/// (spec 7.2 to 7.4, 9 item 1). Before, with refill-source=node-lists, it refills sheaves past the cpu slabs.
class NodeLayer final : public SlabLayer {
public:
    explicit NodeLayer(const Mechanisms& mechanisms) : m_mechanisms(mechanisms) {}

    void* allocOne(Cache& cache, CpuId cpu, NodeId want, Gfp gfp) override;
    unsigned refill(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want) override;
    bool allocMany(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want) override;
    void freeOne(Cache& cache, CpuId cpu, void* object) override;
    void freeChain(Cache& cache, CpuId cpu, const ObjectChain& chain) override;
    void countBulkFree(Cache& cache, CpuId cpu, unsigned objects) override;
    [[nodiscard]] bool hasCpuState(const Cache& cache, CpuId cpu) const override;
    void flushCpu(Cache& cache, CpuId cpu, CpuId runningOn) override;

private:
    /// Objects on their way to a caller's array.
    struct Harvest {
        void** out;
        unsigned max;
        unsigned got = 0;
        unsigned fromNewSlabs = 0; ///< of `got`
        [[nodiscard]] unsigned room() const { return max - got; }
    };

    static void* oneFrom(Cache& cache, CpuId cpu, NodeId node);
    static void* oneFromNewSlab(Cache& cache, CpuId cpu, NodeId want, Gfp gfp);
    void gather(Cache& cache, CpuId cpu, Gfp gfp, Harvest& harvest);
    void refillFromNode(Cache& cache, CpuId cpu, NodeId node, Harvest& harvest, unsigned min);
    static std::vector<SlabIndex> takeSlabs(Cache& cache, NodeId node, unsigned min, unsigned max);
    void harvestLastTakenFirst(Cache& cache, CpuId cpu, NodeId node, std::vector<SlabIndex> taken, Harvest& harvest);
    void harvestFifo(Cache& cache, CpuId cpu, NodeId node, const std::vector<SlabIndex>& taken, Harvest& harvest);
    static bool harvestNewSlab(Cache& cache, CpuId cpu, Gfp gfp, Harvest& harvest);
    static void putBackUnused(Cache& cache, CpuId cpu, NodeId node, const std::vector<SlabIndex>& unused);
    static void* copyOut(const Cache& cache, void* first, Harvest& harvest);
    /// A taken slab and what is left of its freelist, whose objects never left for a CPU.
    void giveBack(Cache& cache, CpuId cpu, SlabIndex slab, void* rest);
    static ObjectChain chainOf(const Cache& cache, SlabIndex slab, void* head);
    static bool tryQuickReturn(Cache& cache, CpuId cpu, SlabIndex slab, const ObjectChain& rest);

    Mechanisms m_mechanisms;
};

} // namespace sheafscope
