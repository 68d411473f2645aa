// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/cache.h"

#include "core/slub/path_meter.h"
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <algorithm>

namespace sheafscope {
namespace {

/// The addresses whose objects this CPU may free into its sheaves (spec 6.5 step 1, 8 item 2).
void setLocalRange(CpuSlot& slot, const Machine& machine, const PageAllocator& pages, const Mechanisms& mechanisms)
{
    NodeId node = slot.memNode;
    if (mechanisms.sheafFree == SheafFreeRule::anyNode) {
        slot.localBase = 0;
        slot.localBytes = UINTPTR_MAX;
        return;
    }
    if (mechanisms.sheafFree == SheafFreeRule::anyOnNodeWithoutNormalMemory && !machine.spec().haveMemorylessNodes) {
        node = slot.node;
        if (!machine.hasNormalMemory(node)) {
            slot.localBase = 0;
            slot.localBytes = UINTPTR_MAX;
            return;
        }
    }
    slot.localBase = pages.arenaBase() + (std::uintptr_t{node.v} << pages.nodeStrideShift());
    slot.localBytes = std::uintptr_t{1} << pages.nodeStrideShift();
}

} // namespace

Cache::Cache(Slub& slub, CacheId id, CacheSpec spec, const Geometry& geometry)
    : m_slots(std::make_unique<CpuSlot[]>(slub.machine().cpuCount())),
      m_counters(std::make_unique<CpuCounters[]>(slub.machine().cpuCount())), m_slub(slub), m_id(id),
      m_spec(std::move(spec)), m_geometry(geometry), m_capacity(geometry.sheafCapacity),
      m_minPartial(geometry.minPartial), m_cpuPartialSlabs(geometry.cpuPartialSlabs),
      m_cpuPartialObjects(geometry.cpuPartial), m_barnLimits{slub.mechanisms().maxFullSheaves,
                                                             slub.mechanisms().maxEmptySheaves},
      m_turns(std::make_unique<CpuTurnCounts[]>(slub.machine().cpuCount())), m_flows(slub.machine().nodeCount()),
      m_reciprocal((std::uint64_t{1} << kReciprocalShift) / geometry.size + 1), m_nodes(slub.machine().nodeCount()),
      m_barns(slub.machine().nodeCount()), m_barnMemory(slub.machine().nodeCount())
{
    const Machine& machine = slub.machine();
    const Mechanisms& mechanisms = slub.mechanisms();
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        const NodeId node{n};
        if (machine.hasMemory(node))
            m_nodes[node] = std::make_unique<PartialList>();
        const bool wantsBarn =
            mechanisms.barnNodes == BarnNodes::online ? machine.isOnline(node) : machine.hasMemory(node);
        if (mechanisms.sheafCaches != SheafCaches::none && wantsBarn)
            m_barns[node] = std::make_unique<Barn>();
    }
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c) {
        CpuSlot& slot = m_slots[c];
        slot.node = machine.nodeOf(CpuId{c});
        slot.memNode = machine.memNodeOf(CpuId{c});
        slot.coin = 0x9e3779b97f4a7c15U * (c + 1) + id.v;
    }
    setLocalRanges();
}

Cache::~Cache() = default;

void Cache::setLocalRanges()
{
    const Machine& machine = m_slub.machine();
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c) {
        // Without sheaves nothing may go into one, which one comparison of the fast path tells.
        m_slots[c].localBytes = 0;
        if (m_capacity != 0)
            setLocalRange(m_slots[c], machine, m_slub.pages(), m_slub.mechanisms());
    }
}

void Cache::watchLocks(PathMeter& meter)
{
    for (std::uint32_t n = 0; n < m_slub.machine().nodeCount(); ++n) {
        const NodeId node{n};
        if (m_nodes[node])
            m_nodes[node]->lock.watch(&meter, meter.lockOf(m_id, node, false));
        if (m_barns[node])
            m_barns[node]->watchLock(&meter, meter.lockOf(m_id, node, true));
    }
}

void Cache::setLocksAlone()
{
    for (std::uint32_t n = 0; n < m_slub.machine().nodeCount(); ++n) {
        const NodeId node{n};
        if (m_nodes[node])
            m_nodes[node]->lock.setAlone();
        if (m_barns[node])
            m_barns[node]->setAlone();
    }
}

void* Cache::alloc(CpuId cpu, Gfp gfp)
{
    return SheafLayer::alloc(*this, cpu, kNoNode, gfp);
}

void* Cache::allocNode(CpuId cpu, NodeId node, Gfp gfp)
{
    return SheafLayer::alloc(*this, cpu, node, gfp);
}

bool Cache::allocBulk(CpuId cpu, Gfp gfp, std::span<void*> out)
{
    return SheafLayer::allocBulk(*this, cpu, gfp, out);
}

void Cache::freeBulk(CpuId cpu, std::span<void*> objects)
{
    SheafLayer::freeBulk(*this, cpu, objects);
}

void Cache::kfreeRcu(CpuId cpu, void* object)
{
    SheafLayer::kfreeRcu(*this, cpu, object);
}

void* Cache::allocNolock(CpuId cpu)
{
    if (!m_slub.mechanisms().nolockUsesSheaves)
        return SheafLayer::allocFromSlabs(*this, cpu, kNoNode, Gfp::noSpin | Gfp::noWarn, SheafLayer::Reason::noSheaf);
    return SheafLayer::alloc(*this, cpu, kNoNode, Gfp::noSpin | Gfp::noWarn);
}

void Cache::freeNolock(CpuId cpu, void* object)
{
    SheafLayer::freeNolock(*this, cpu, object);
}

Sheaf* Cache::prefillSheaf(CpuId cpu, Gfp gfp, unsigned objects)
{
    return SheafLayer::prefill(*this, cpu, gfp, objects);
}

int Cache::refillSheaf(CpuId cpu, Gfp gfp, Sheaf*& sheaf, unsigned objects)
{
    return SheafLayer::refillPrefilled(*this, cpu, gfp, sheaf, objects);
}

void* Cache::allocFromSheaf(CpuId cpu, Sheaf* sheaf)
{
    if (sheaf->size == 0)
        return nullptr;
    void* const object = sheaf->pop();
    SlabOps::tell(*this, cpu, Decision::prefilledTake, sheaf->size);
    return object;
}

void Cache::returnSheaf(CpuId cpu, Gfp gfp, Sheaf* sheaf)
{
    SheafLayer::returnPrefilled(*this, cpu, gfp, sheaf);
}

void Cache::setCpuPartial(unsigned objects)
{
    if (m_slub.mechanisms().fullSlabs == FullSlabGoes::toNodeList)
        return;
    m_cpuPartialObjects = objects;
    m_cpuPartialSlabs = cpuPartialSlabs(objects, m_geometry.objects);
    for (std::uint32_t c = 0; c < m_slub.machine().cpuCount(); ++c)
        flushCpu(CpuId{c});
}

std::uint64_t Cache::counter(CpuId cpu, StatItem item) const
{
    std::uint64_t value = m_counters[cpu.v].read(item);
    if (item == fastAllocItem())
        value += fastState(cpu).allocs;
    if (item == fastFreeItem())
        value += fastState(cpu).frees;
    return value;
}

StatItem Cache::fastAllocItem() const
{
    return m_slub.mechanisms().statItems == StatItems::ofCpuSlabs && m_capacity != 0 ? StatItem::ALLOC_PCS
                                                                                     : StatItem::ALLOC_FASTPATH;
}

StatItem Cache::fastFreeItem() const
{
    return m_slub.mechanisms().statItems == StatItems::ofCpuSlabs && m_capacity != 0 ? StatItem::FREE_PCS
                                                                                     : StatItem::FREE_FASTPATH;
}

CounterValues Cache::counters(CpuId cpu) const
{
    CounterValues values;
    for (std::size_t i = 0; i < kStatCount; ++i)
        values.values[i] = m_counters[cpu.v].read(static_cast<StatItem>(i));
    const FastState fast = fastState(cpu);
    values[fastAllocItem()] += fast.allocs;
    values[fastFreeItem()] += fast.frees;
    return values;
}

CounterValues Cache::totals() const
{
    CounterValues sum;
    for (std::uint32_t c = 0; c < m_slub.machine().cpuCount(); ++c)
        sum += counters(CpuId{c});
    return sum;
}

void Cache::clearCounters()
{
    for (std::uint32_t c = 0; c < m_slub.machine().cpuCount(); ++c) {
        for (std::size_t i = 0; i < kStatCount; ++i)
            m_counters[c].clear(static_cast<StatItem>(i));
        m_slots[c].clearCounters();
        m_turns[c].clear();
    }
    m_flows.clear();
}

std::vector<SlabIndex> Cache::partialOrder(NodeId node, std::size_t most)
{
    PartialList* const list = m_nodes[node].get();
    if (list == nullptr)
        return {};
    const std::lock_guard lock(list->lock);
    return list->order(m_slub.slabs(), most);
}

std::vector<std::uint16_t> Cache::freeObjects(SlabIndex index) const
{
    const SlabTable& table = m_slub.slabs();
    const Slab& slab = table.slab(index);
    std::vector<std::uint16_t> free;
    for (void* o = SlabOps::objectAt(*this, slab, table.readWord(index).head);
         o != nullptr && free.size() < slab.objects; o = SlabOps::next(*this, o))
        free.push_back(SlabOps::indexOfObject(*this, slab, o));
    return free;
}

} // namespace sheafscope
