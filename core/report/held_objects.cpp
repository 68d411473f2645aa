// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/capacity.h"
#include "core/slub/slub.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>
#include <map>

namespace sheafscope {
namespace {

using Objects = std::vector<void*>;

/// One cache on a Slub of its own, and how much one of its CPUs has at hand.
class Watched {
public:
    static Result<std::unique_ptr<Watched>> create(const CacheSpec& spec, std::shared_ptr<const Machine> machine,
                                                   const Mechanisms& mechanisms, CpuId cpu)
    {
        SlubOptions options;
        options.withKmalloc = false; // the sheaves' own memory is not looked at
        auto slub = Slub::create(std::move(machine), mechanisms, options);
        if (!slub)
            return Failure(slub.error());
        const auto cache = (*slub)->createCache(spec, cpu);
        if (!cache)
            return Failure(cache.error());
        return std::unique_ptr<Watched>(new Watched(*std::move(slub), **cache, cpu));
    }

    [[nodiscard]] Cache& cache() const { return m_cache; }
    [[nodiscard]] CpuId cpu() const { return m_cpu; }
    [[nodiscard]] const Mechanisms& mechanisms() const { return m_slub->mechanisms(); }
    [[nodiscard]] SlabIndex slabOf(const void* object) const { return m_slub->slabs().slabOf(object); }
    [[nodiscard]] const HeldObjects& most() const { return m_most; }

    bool alloc(std::size_t count, Objects& into)
    {
        for (std::size_t i = 0; i < count; ++i) {
            void* const object = m_cache.alloc(m_cpu);
            if (object == nullptr)
                return false;
            into.push_back(object);
        }
        return true;
    }
    /// Allocates what the sheaves still hold, so that every object of the cpu slab is free in the slab or ours.
    bool emptySheaves(Objects& into)
    {
        const SheafFill fill = m_cache.fill(m_cpu);
        return alloc(fill.main + (fill.hasSpare() ? fill.spare : 0), into);
    }
    void free(void* object)
    {
        m_cache.free(m_cpu, object);
        look();
    }
    void kfreeRcu(void* object)
    {
        m_cache.kfreeRcu(m_cpu, object);
        look();
    }
    [[nodiscard]] unsigned inBarn() const
    {
        unsigned objects = 0;
        if (Barn* const barn = m_cache.barn(m_slub->machine().nodeOf(m_cpu)); barn != nullptr)
            for (const unsigned size : barn->fullSizes())
                objects += size;
        return objects;
    }

private:
    Watched(std::unique_ptr<Slub> slub, Cache& cache, CpuId cpu) : m_slub(std::move(slub)), m_cache(cache), m_cpu(cpu)
    {
        m_most.hasBarn = cache.capacity() > 0 && cache.barn(m_slub->machine().nodeOf(cpu)) != nullptr;
    }

    [[nodiscard]] unsigned freeIn(SlabIndex slab) const
    {
        return m_slub->slabs().slab(slab).objects - unsigned{m_slub->slabs().readWord(slab).inuse};
    }
    [[nodiscard]] unsigned inCpuSlabs() const
    {
        const CpuSlot& slot = m_cache.slot(m_cpu);
        unsigned objects = slot.cpuSlab == kNoSlab ? 0 : freeIn(slot.cpuSlab);
        const std::size_t link = m_cache.geometry().freePointerOffset;
        for (const void* object = slot.freelist(); object != nullptr; ++objects)
            std::memcpy(&object, static_cast<const std::byte*>(object) + link, sizeof object);
        for (SlabIndex slab = slot.cpuPartial; slab != kNoSlab; slab = m_slub->slabs().slab(slab).next)
            objects += freeIn(slab);
        return objects;
    }
    void look()
    {
        const SheafFill fill = m_cache.fill(m_cpu);
        const unsigned rcuFree = fill.hasRcuFree() ? fill.rcuFree : 0;
        m_most.cpu = std::max(m_most.cpu, inCpuSlabs() + fill.objects() - rcuFree);
        m_most.rcuFree = std::max(m_most.rcuFree, rcuFree);
        m_most.barn = std::max(m_most.barn, inBarn());
    }

    std::unique_ptr<Slub> m_slub;
    Cache& m_cache;
    CpuId m_cpu;
    HeldObjects m_most;
};

/// What the objects are for. Overflow of the sheaves goes to the slabs in whole sheaves, oldest first.
struct Parts {
    Objects kept;   ///< to end free in the CPU's slabs: padding, the cpu slab, then as many slabs as its list takes
    Objects filler; ///< to end in the sheaves and the barn
};

/// The sheaves flush `capacity` objects at once, and a flush that reaches into a slab too many would drain the cpu
/// partial list. So whole flushes are wanted: this many objects more, of slabs that the list does not get.
std::size_t paddingFor(std::size_t kept, unsigned capacity)
{
    return capacity == 0 ? 0 : (capacity - kept % capacity) % capacity;
}

/// Frees one object of each of `slabs` on another CPU and flushes that, so that they lie on their node's partial list.
void putOnNodeList(Cache& cache, CpuId other, std::map<SlabIndex, Objects>& slabs)
{
    for (auto& [index, objects] : slabs) {
        cache.free(other, objects.back());
        objects.pop_back();
    }
    cache.flushCpu(other);
}

/// Sorts `objects` for an era with cpu slabs, and makes the padding.
Parts sortBySlab(Watched& watched, const Objects& objects)
{
    Cache& cache = watched.cache();
    const Geometry& geometry = cache.geometry();
    const SlabIndex cpuSlab = cache.slot(watched.cpu()).cpuSlab;
    Parts parts;
    std::map<SlabIndex, Objects> whole;
    for (void* object : objects) {
        const SlabIndex slab = watched.slabOf(object);
        (slab == cpuSlab ? parts.kept : whole[slab]).push_back(object);
    }
    // A slab of which somebody else has an object cannot get empty.
    std::erase_if(whole, [&](auto& entry) {
        if (entry.second.size() == geometry.objects)
            return false;
        parts.filler.insert(parts.filler.end(), entry.second.begin(), entry.second.end());
        return true;
    });
    for (unsigned slabs = 0; slabs < geometry.cpuPartialSlabs && !whole.empty(); ++slabs) {
        const auto taken = whole.extract(whole.begin());
        parts.kept.insert(parts.kept.end(), taken.mapped().begin(), taken.mapped().end());
    }
    std::map<SlabIndex, Objects> padding;
    const std::size_t wanted = paddingFor(parts.kept.size(), cache.capacity());
    const unsigned cpus = cache.slub().machine().cpuCount();
    for (std::size_t got = 0; got < wanted && cpus > 1 && geometry.objects > 1 && !whole.empty();
         got += geometry.objects - 1)
        padding.insert(whole.extract(whole.begin()));
    if (!padding.empty())
        putOnNodeList(cache, CpuId{watched.cpu().v == 0 ? 1U : 0U}, padding);
    Objects padded;
    for (const auto& [slab, some] : padding)
        padded.insert(padded.end(), some.begin(), some.end());
    padded.resize(std::min(padded.size(), wanted));
    parts.kept.insert(parts.kept.begin(), padded.begin(), padded.end());
    for (const auto& [slab, rest] : whole)
        parts.filler.insert(parts.filler.end(), rest.begin(), rest.end());
    return parts;
}

/// The first sheaf that fills stays on the CPU and is the first to be flushed when the barn is full; after it come
/// those that filled since (spec 6.5). So the first sheaf and all after the barn get what the slabs are to have, and
/// two more sheaves push it out.
void freeAll(Watched& watched, const Parts& parts)
{
    const std::size_t first = std::min<std::size_t>(watched.cache().capacity(), parts.kept.size());
    const std::size_t barn = std::min<std::size_t>(
        std::size_t{watched.mechanisms().maxFullSheaves} * watched.cache().capacity(), parts.filler.size());
    const auto freePart = [&](const Objects& objects, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            watched.free(objects[i]);
    };
    freePart(parts.kept, 0, first);
    freePart(parts.filler, 0, barn);
    freePart(parts.kept, first, parts.kept.size());
    freePart(parts.filler, barn, parts.filler.size());
}

bool keepsSlabs(const Mechanisms& mechanisms)
{
    return mechanisms.cpuSlabs || mechanisms.fullSlabs == FullSlabGoes::toCpuPartial;
}

std::size_t objectsToAllocate(const Cache& cache, const Mechanisms& mechanisms)
{
    const Geometry& geometry = cache.geometry();
    const std::size_t sheaves = std::size_t{mechanisms.maxFullSheaves + 6} * geometry.sheafCapacity;
    if (!keepsSlabs(mechanisms))
        return sheaves;
    // Padding slabs, the kept ones, and two at the rims that are not whole.
    const std::size_t slabs =
        geometry.cpuPartialSlabs + 4 + (geometry.objects > 1 ? geometry.sheafCapacity / (geometry.objects - 1) + 1 : 0);
    return sheaves + slabs * geometry.objects;
}

} // namespace

Result<HeldObjects> measureHeldObjects(const CacheSpec& spec, const std::shared_ptr<const Machine>& machine,
                                       const Mechanisms& mechanisms, CpuId cpu)
{
    auto made = Watched::create(spec, machine, mechanisms, cpu);
    if (!made)
        return Failure(made.error());
    Watched& watched = **made;
    Objects objects;
    Objects forRcu;
    const std::size_t waiting = watched.cache().capacity() > 0 ? watched.cache().capacity() - 1 : 0;
    if (!watched.alloc(waiting, forRcu) || !watched.alloc(objectsToAllocate(watched.cache(), mechanisms), objects) ||
        !watched.emptySheaves(objects))
        return fail(fmt::format("cache '{}': the machine's memory is too small to fill a CPU", spec.name));
    Parts parts;
    if (keepsSlabs(mechanisms))
        parts = sortBySlab(watched, objects);
    else
        parts.filler = std::move(objects);
    freeAll(watched, parts);
    for (void* const object : forRcu)
        watched.kfreeRcu(object);
    return watched.most();
}

} // namespace sheafscope
