// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Allocation in 6.17 to 6.19: spec 5.1, 5.2, 5.6.
#include "core/slub/cpu_slab_layer.h"

#include "core/slub/cpu_partial_list.h"
#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

#include <mutex>

namespace sheafscope {

void* CpuSlabLayer::pop(Cache& cache, CpuSlot& slot)
{
    void* const object = slot.freelist();
    slot.setFreelist(SlabOps::next(cache, object), cache.m_capacity != 0);
    return object;
}

void CpuSlabLayer::setCpuSlab(Cache& cache, CpuSlot& slot, SlabIndex index)
{
    slot.cpuSlab = index;
    slot.quickBytes = 0;
    if (index == kNoSlab || cache.m_capacity != 0)
        return;
    const Slab& slab = cache.m_slub.slabs().slab(index);
    slot.quickBase = reinterpret_cast<std::uintptr_t>(slab.base);
    slot.quickBytes = std::uintptr_t{slab.objects} * cache.m_geometry.size;
}

void* CpuSlabLayer::adopt(Cache& cache, CpuId cpu, SlabIndex slab)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    setCpuSlab(cache, slot, slab);
    const SlabOps::TakenFreelist taken = SlabOps::takeFreelist(cache, cpu, slab, true);
    SlabOps::countFlow(cache, cpu, NodeFlows::Direction::toCpu, cache.m_slub.slabs().slab(slab).node, taken.count);
    slot.setFreelist(taken.head, cache.m_capacity != 0);
    return pop(cache, slot);
}

void* CpuSlabLayer::allocOne(Cache& cache, CpuId cpu, NodeId want, Gfp gfp)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    if (slot.freelist() != nullptr && (!want.isValid() || cache.m_slub.pages().nodeOf(slot.freelist()) == want)) {
        SlabOps::count(cache, cpu, StatItem::ALLOC_FASTPATH);
        return pop(cache, slot);
    }
    return allocSlow(cache, cpu, want, gfp);
}

void* CpuSlabLayer::allocSlow(Cache& cache, CpuId cpu, NodeId want, Gfp gfp)
{
    SlabOps::count(cache, cpu, StatItem::ALLOC_SLOWPATH);
    SlabOps::meter(cache, Path::slowCall);
    SlabTable& table = cache.m_slub.slabs();
    CpuSlot& slot = cache.m_slots[cpu.v];
    const bool isUnknownNode = want.isValid() && cache.m_nodes[want] == nullptr;
    if (slot.cpuSlab == kNoSlab) {
        if (isUnknownNode)
            want = kNoNode;
    } else {
        const bool isWrongNode = want.isValid() && table.slab(slot.cpuSlab).node != want;
        if (isWrongNode && !isUnknownNode) {
            SlabOps::count(cache, cpu, StatItem::ALLOC_NODE_MISMATCH);
            SlabOps::tell(cache, cpu, Decision::nodeMismatch);
            const SlabIndex old = slot.cpuSlab;
            void* const privateList = slot.freelist();
            setCpuSlab(cache, slot, kNoSlab);
            slot.setFreelist(nullptr, cache.m_capacity != 0);
            deactivate(cache, cpu, old, privateList);
        } else {
            if (isWrongNode)
                want = kNoNode;
            if (slot.freelist() != nullptr)
                return pop(cache, slot);
            for (;;) {
                const SlabWord old = table.readWord(slot.cpuSlab);
                if (!old.isFull()) {
                    // Objects that others freed while the slab was frozen.
                    void* const object = adopt(cache, cpu, slot.cpuSlab);
                    SlabOps::count(cache, cpu, StatItem::ALLOC_REFILL);
                    return object;
                }
                SlabWord next = old;
                next.isFrozen = false;
                next.inuse = table.slab(slot.cpuSlab).objects;
                if (SlabOps::exchange(cache, cpu, slot.cpuSlab, old, next))
                    break;
            }
            setCpuSlab(cache, slot, kNoSlab);
            SlabOps::count(cache, cpu, StatItem::DEACTIVATE_BYPASS);
        }
    }
    if (void* const object = fromCpuPartial(cache, cpu, want))
        return object;
    return fromNodes(cache, cpu, want, gfp);
}

void* CpuSlabLayer::fromCpuPartial(Cache& cache, CpuId cpu, NodeId want)
{
    SlabTable& table = cache.m_slub.slabs();
    CpuSlot& slot = cache.m_slots[cpu.v];
    while (slot.cpuPartial != kNoSlab) {
        const SlabIndex index = slot.cpuPartial;
        Slab& slab = table.slab(index);
        slot.cpuPartial = slab.next;
        slab.next = kNoSlab;
        if (!want.isValid() || slab.node == want) {
            void* const object = adopt(cache, cpu, index);
            SlabOps::count(cache, cpu, StatItem::CPU_PARTIAL_ALLOC);
            return object;
        }
        CpuPartialList::put(cache, cpu, index);
    }
    return nullptr;
}

void* CpuSlabLayer::fromNodes(Cache& cache, CpuId cpu, NodeId want, Gfp gfp)
{
    const NodeId search = want.isValid() ? want : cache.m_slub.machine().memNodeOf(cpu);
    SlabOps::tell(cache, cpu, Decision::slowPath, search.v);
    const bool hasStrictRound = want.isValid() && !has(gfp, Gfp::thisNode);
    for (const bool isStrict : {true, false}) {
        if (isStrict && !hasStrictRound)
            continue;
        const Gfp flags = isStrict ? Gfp::thisNode | Gfp::noWarn : gfp;
        SlabIndex slab = takePartial(cache, cpu, search);
        if (slab == kNoSlab && !(want.isValid() && has(flags, Gfp::thisNode))) {
            SlabOps::searchOtherNodes(cache, cpu, flags, [&](NodeId node) {
                slab = takePartial(cache, cpu, node);
                return slab != kNoSlab;
            });
        }
        if (slab == kNoSlab) {
            slab = SlabOps::newSlab(cache, cpu, want, flags);
            if (slab != kNoSlab) {
                SlabOps::count(cache, cpu, StatItem::ALLOC_SLAB);
                SlabOps::tell(cache, cpu, Decision::newSlab, cache.m_slub.slabs().slab(slab).serial);
            }
        }
        if (slab != kNoSlab)
            return adopt(cache, cpu, slab);
    }
    SlabOps::tell(cache, cpu, Decision::allocationFailed);
    return nullptr;
}

SlabIndex CpuSlabLayer::takePartial(Cache& cache, CpuId cpu, NodeId node)
{
    PartialList* const list = cache.m_nodes[node].get();
    if (list == nullptr || list->count() == 0)
        return kNoSlab;
    SlabTable& table = cache.m_slub.slabs();
    const std::lock_guard lock(list->lock);
    const SlabIndex first = list->front();
    if (first == kNoSlab)
        return kNoSlab;
    list->remove(table, first);
    SlabOps::count(cache, cpu, StatItem::ALLOC_FROM_PARTIAL);
    SlabOps::tell(cache, cpu, Decision::fromPartial, table.slab(first).serial);
    if (cache.m_cpuPartialSlabs == 0)
        return first;
    unsigned extra = 0;
    while (list->front() != kNoSlab) {
        const SlabIndex index = list->front();
        list->remove(table, index);
        CpuPartialList::add(cache, cpu, index, CpuPartialList::MayDrain::no);
        SlabOps::meter(cache, Path::slabMoved);
        SlabOps::count(cache, cpu, StatItem::CPU_PARTIAL_NODE);
        if (++extra > cache.m_cpuPartialSlabs / 2)
            break;
    }
    return first;
}

bool CpuSlabLayer::allocMany(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want)
{
    CpuSlot& slot = cache.m_slots[cpu.v];
    for (unsigned i = 0; i < want; ++i) {
        if (slot.freelist() != nullptr) {
            SlabOps::count(cache, cpu, StatItem::ALLOC_FASTPATH);
            SlabOps::meter(cache, Path::cpuSlabPop);
            out[i] = pop(cache, slot);
            continue;
        }
        out[i] = allocSlow(cache, cpu, kNoNode, gfp);
        if (out[i] == nullptr) {
            SlabOps::bulkFree(cache.m_slub, cpu, {out, i}, GroupOrder::asBuilt);
            return false;
        }
    }
    return true;
}

unsigned CpuSlabLayer::refill(Cache& cache, CpuId cpu, Gfp gfp, void** out, unsigned want)
{
    if (m_mechanisms.refillSource == RefillSource::nodeLists)
        return m_nodes.refill(cache, cpu, gfp, out, want);
    return allocMany(cache, cpu, gfp, out, want) ? want : 0;
}

} // namespace sheafscope
