// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/memory_held.h"

#include "core/slub/slab_ops.h"
#include "core/slub/slub.h"

namespace sheafscope {
namespace {

/// Objects of a CPU's sheaves, and free ones of its cpu slab and cpu partial list.
std::uint64_t parkedOn(const Cache& cache, CpuId cpu)
{
    const SlabTable& table = cache.slub().slabs();
    const auto freeIn = [&](SlabIndex slab) {
        return table.slab(slab).objects - std::uint64_t{table.readWord(slab).inuse};
    };
    const CpuSlot& slot = cache.slot(cpu);
    std::uint64_t objects = cache.fill(cpu).objects();
    if (slot.cpuSlab != kNoSlab)
        objects += freeIn(slot.cpuSlab);
    for (const void* object = slot.freelist(); object != nullptr; object = SlabOps::next(cache, object))
        ++objects;
    for (SlabIndex slab = slot.cpuPartial; slab != kNoSlab; slab = table.slab(slab).next)
        objects += freeIn(slab);
    return objects;
}

std::uint64_t parkedIn(Cache& cache)
{
    const Machine& machine = cache.slub().machine();
    std::uint64_t objects = 0;
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c)
        objects += parkedOn(cache, CpuId{c});
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        // A sheaf is only put among the full ones when it is.
        if (const Barn* const barn = cache.barn(NodeId{n}); barn != nullptr)
            objects += std::uint64_t{barn->fullCount()} * cache.capacity();
    }
    return objects;
}

/// Objects that wait for a grace period, in sheaves or not.
double waitingBytes(Slub& slub)
{
    double bytes = 0;
    for (std::uint32_t c = 0; c < slub.machine().cpuCount(); ++c) {
        for (const RcuCallback& callback : slub.rcu().callbacks(CpuId{c}))
            if (callback.kind != RcuCallback::Kind::slabPages)
                bytes += static_cast<double>(callback.sheaf->size) * callback.cache->geometry().size;
        for (const BatchedFree& item : slub.rcu().batched(CpuId{c}))
            bytes += item.cache->geometry().size;
    }
    return bytes;
}

} // namespace

MemoryHeld memoryHeld(Slub& slub)
{
    MemoryHeld held;
    for (const auto& cache : slub.caches()) {
        if (cache == nullptr)
            continue;
        const Geometry& geometry = cache->geometry();
        held.parkedBytes += static_cast<double>(parkedIn(*cache)) * geometry.size;
        for (std::uint32_t n = 0; n < slub.machine().nodeCount(); ++n) {
            const PartialList* const list = std::as_const(*cache).partial(NodeId{n});
            if (list == nullptr)
                continue;
            held.partialSlabs += list->count();
            // A slab of the fallback order is smaller, with fewer objects: bytes follow the objects.
            held.slabBytes += static_cast<double>(list->totalObjects()) *
                              static_cast<double>(kPageSize << geometry.order) / geometry.objects;
        }
    }
    held.parkedBytes += waitingBytes(slub);
    return held;
}

} // namespace sheafscope
