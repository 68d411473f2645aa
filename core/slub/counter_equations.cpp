// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/counter_equations.h"

#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <array>
#include <fmt/format.h>

namespace sheafscope {
namespace {

using enum StatItem;
using In = EquationInput;

bool hasSheaves(const Mechanisms&, const Cache& cache, const ProgramTally&)
{
    return cache.capacity() != 0;
}

bool hasMemoryEverywhere(const Machine& machine)
{
    bool hasMemory = true;
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c)
        hasMemory = hasMemory && machine.hasNormalMemory(machine.nodeOf(CpuId{c}));
    return hasMemory;
}

constexpr std::array<CounterEquation, 9> kEquations{{
    {"objects", "objects of all slabs = free in slabs + in sheaves + batched kfree_rcu + in programs' hands", "",
     [](const Mechanisms&, const Cache&, const ProgramTally&) { return true; },
     [](const In& in) { return in.inventory.objects; },
     [](const In& in) {
         return in.inventory.freeInSlabs + in.inventory.inSheaves() + in.inventory.batched + in.programs.inHeldSheaves +
                in.programs.lost + in.programs.allocated - in.programs.freed;
     }},
    {"sheaves", "SHEAF_ALLOC - SHEAF_FREE = sheaves of CPUs, barns, RCU and programs", "",
     [](const Mechanisms& m, const Cache&, const ProgramTally&) { return m.sheafCaches != SheafCaches::none; },
     [](const In& in) { return in.counters[SHEAF_ALLOC] - in.counters[SHEAF_FREE]; },
     [](const In& in) { return in.inventory.sheaves + in.programs.countedHeldSheaves; }},
    {"sheaf flow",
     "SHEAF_REFILL + frees into sheaves (FREE_FASTPATH, to 6.19 FREE_PCS) + FREE_RCU_SHEAF - allocations from sheaves "
     "(ALLOC_FASTPATH, to 6.19 ALLOC_PCS) - SHEAF_FLUSH = objects in sheaves",
     "no prefilled sheaf",
     [](const Mechanisms& m, const Cache& c, const ProgramTally& p) { return hasSheaves(m, c, p) && !p.usedPrefilled; },
     [](const In& in) {
         const CounterValues& v = in.counters;
         return v[SHEAF_REFILL] + v[in.hasPcs ? FREE_PCS : FREE_FASTPATH] + v[FREE_RCU_SHEAF] -
                v[in.hasPcs ? ALLOC_PCS : ALLOC_FASTPATH] - v[SHEAF_FLUSH];
     },
     [](const In& in) { return in.inventory.inSheaves(); }},
    {"barns", "BARN_PUT - BARN_GET = full sheaves in barns", "no shrink",
     [](const Mechanisms& m, const Cache& c, const ProgramTally& p) { return hasSheaves(m, c, p) && !p.shrank; },
     [](const In& in) { return in.counters[BARN_PUT] - in.counters[BARN_GET]; },
     [](const In& in) { return in.inventory.fullInBarns; }},
    {"slab flow",
     "ALLOC_SLOWPATH + SHEAF_REFILL - FREE_SLOWPATH - SHEAF_FLUSH = objects out of their slabs + failed (7.0 on)", "",
     [](const Mechanisms& m, const Cache&, const ProgramTally&) { return m.statItems == StatItems::ofSheaves; },
     [](const In& in) {
         return in.counters[ALLOC_SLOWPATH] + in.counters[SHEAF_REFILL] - in.counters[FREE_SLOWPATH] -
                in.counters[SHEAF_FLUSH];
     },
     [](const In& in) { return in.inventory.objects - in.inventory.freeInSlabs + in.programs.failed; }},
    {"allocations", "ALLOC_FASTPATH + ALLOC_SLOWPATH = objects that programs got + failed (7.0 on)",
     "no prefilled sheaf",
     [](const Mechanisms& m, const Cache&, const ProgramTally& p) {
         return m.statItems == StatItems::ofSheaves && !p.usedPrefilled;
     },
     [](const In& in) { return in.counters[ALLOC_FASTPATH] + in.counters[ALLOC_SLOWPATH]; },
     [](const In& in) { return in.programs.allocated + in.programs.failed; }},
    {"frees",
     "FREE_FASTPATH + FREE_SLOWPATH + FREE_RCU_SHEAF + batched kfree_rcu = objects that programs freed (7.0 on)",
     "no prefilled sheaf",
     [](const Mechanisms& m, const Cache&, const ProgramTally& p) {
         return m.statItems == StatItems::ofSheaves && !p.usedPrefilled;
     },
     [](const In& in) {
         return in.counters[FREE_FASTPATH] + in.counters[FREE_SLOWPATH] + in.counters[FREE_RCU_SHEAF] +
                in.inventory.batched + in.programs.lost;
     },
     [](const In& in) { return in.programs.freed; }},
    {"allocations with cpu slabs",
     "ALLOC_PCS + ALLOC_FASTPATH + ALLOC_SLOWPATH - SHEAF_REFILL (if through the cpu slab) = objects that programs got "
     "+ failed (to 6.19)",
     "no prefilled sheaf, memory at every CPU",
     [](const Mechanisms& m, const Cache& c, const ProgramTally& p) {
         return m.statItems == StatItems::ofCpuSlabs && !p.usedPrefilled && hasMemoryEverywhere(c.slub().machine());
     },
     [](const In& in) {
         return in.counters[ALLOC_PCS] + in.counters[ALLOC_FASTPATH] + in.counters[ALLOC_SLOWPATH] -
                (in.refillsAsAllocations ? in.counters[SHEAF_REFILL] : 0);
     },
     [](const In& in) { return in.programs.allocated + in.programs.failed; }},
    {"slabs", "ALLOC_SLAB - FREE_SLAB = slabs (to 6.19; later a refill drops slabs without FREE_SLAB)", "no shrink",
     [](const Mechanisms& m, const Cache&, const ProgramTally& p) {
         return m.refillSource == RefillSource::cpuSlab && !p.shrank;
     },
     [](const In& in) { return in.counters[ALLOC_SLAB] - in.counters[FREE_SLAB]; },
     [](const In& in) { return in.inventory.slabs; }},
}};

void countSheaf(Inventory& inventory, const Sheaf* sheaf)
{
    if (sheaf != nullptr && sheaf->isCounted)
        ++inventory.sheaves;
}

void addCpu(Inventory& inventory, Cache& cache, CpuId cpu)
{
    const CpuSlot& slot = cache.slot(cpu);
    inventory.inCpuSheaves += cache.fill(cpu).objects();
    for (const Sheaf* sheaf : {slot.main.load(), slot.spare.load(), slot.rcuFree.load()})
        countSheaf(inventory, sheaf);
    for (const void* o = slot.freelist(); o != nullptr; o = SlabOps::next(cache, o))
        ++inventory.freeInSlabs;
    RcuQueues& rcu = cache.slub().rcu();
    for (const RcuCallback& callback : rcu.callbacks(cpu)) {
        if (callback.cache != &cache || callback.kind == RcuCallback::Kind::slabPages)
            continue;
        inventory.inWaitingSheaves += callback.sheaf->size;
        countSheaf(inventory, callback.sheaf);
    }
    for (const BatchedFree& item : rcu.batched(cpu))
        if (item.cache == &cache)
            ++inventory.batched;
}

} // namespace

Inventory takeInventory(Cache& cache)
{
    Inventory inventory;
    const SlabTable& table = cache.slub().slabs();
    for (SlabIndex slab = 1; slab < table.highWater(); ++slab) {
        const SlabInfo info = table.readInfo(slab);
        if (!info.isLive || info.cache != cache.id())
            continue;
        ++inventory.slabs;
        inventory.objects += info.objects;
        inventory.freeInSlabs += std::uint64_t{info.objects} - table.readWord(slab).inuse;
    }
    const Machine& machine = cache.slub().machine();
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c)
        addCpu(inventory, cache, CpuId{c});
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        Barn* const barn = cache.barn(NodeId{n});
        if (barn == nullptr)
            continue;
        inventory.fullInBarns += barn->fullCount();
        const auto visit = [&](const Sheaf& sheaf) {
            inventory.inBarns += sheaf.size;
            countSheaf(inventory, &sheaf);
        };
        barn->visitFull(visit);
        barn->visitEmpty(visit);
    }
    return inventory;
}

std::span<const CounterEquation> counterEquations()
{
    return kEquations;
}

std::vector<std::string> brokenEquations(Cache& cache, const ProgramTally& programs)
{
    const Mechanisms& mechanisms = cache.slub().mechanisms();
    const EquationInput in{mechanisms.refillSource == RefillSource::cpuSlab,
                           mechanisms.statItems == StatItems::ofCpuSlabs, cache.totals(), takeInventory(cache),
                           programs};
    std::vector<std::string> broken;
    for (const CounterEquation& equation : kEquations) {
        if (!equation.applies(cache.slub().mechanisms(), cache, programs))
            continue;
        const std::uint64_t left = equation.left(in);
        const std::uint64_t right = equation.right(in);
        if (left != right)
            broken.push_back(fmt::format("{}: {}, but {} is not {}", equation.name, equation.text,
                                         static_cast<std::int64_t>(left), static_cast<std::int64_t>(right)));
    }
    return broken;
}

} // namespace sheafscope
