// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/slub.h"

#include "core/slub/cpu_slab_layer.h"
#include "core/slub/node_layer.h"
#include "core/slub/path_meter.h"
#include "core/slub/sheaf_layer.h"
#include "core/slub/slab_ops.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr std::array<unsigned, 13> kKmallocSizes{8,   16,  32,   64,   96,   128, 192,
                                                 256, 512, 1024, 2048, 4096, 8192}; // spec 2.1

std::string kmallocName(unsigned size)
{
    return size >= 1024 ? fmt::format("kmalloc-{}k", size / 1024) : fmt::format("kmalloc-{}", size);
}

} // namespace

std::vector<CacheSpec> kmallocCacheSpecs()
{
    std::vector<CacheSpec> specs;
    for (const unsigned size : kKmallocSizes) {
        CacheSpec spec;
        spec.name = kmallocName(size);
        spec.objectSize = size;
        // The largest power of two that divides the size: 32 for 96 and 64 for 192 in the recorded kernels.
        spec.align = std::min(size & (~size + 1), static_cast<unsigned>(kPageSize));
        spec.isKmalloc = true;
        specs.push_back(std::move(spec));
    }
    return specs;
}

Slub::Slub(std::shared_ptr<const Machine> machine, const Mechanisms& mechanisms, SlubOptions options)
    : m_machine(std::move(machine)), m_mechanisms(mechanisms), m_options(options), m_rcu(m_machine->cpuCount())
{
}

Slub::~Slub() = default;

Result<std::unique_ptr<Slub>> Slub::create(std::shared_ptr<const Machine> machine, const Mechanisms& mechanisms,
                                           SlubOptions options)
{
    if (const std::string why = contradiction(mechanisms); !why.empty())
        return fail(why);
    std::unique_ptr<Slub> slub(new Slub(std::move(machine), mechanisms, options));
    auto pages = PageAllocator::create(*slub->m_machine, options.pages);
    if (!pages)
        return tl::unexpected(pages.error());
    slub->m_pages = std::move(*pages);
    auto slabs = SlabTable::create(*slub->m_pages);
    if (!slabs)
        return tl::unexpected(slabs.error());
    slub->m_slabs = std::move(*slabs);
    if (mechanisms.cpuSlabs)
        slub->m_slabLayer = std::make_unique<CpuSlabLayer>(mechanisms);
    else
        slub->m_slabLayer = std::make_unique<NodeLayer>(mechanisms);
    if (options.withKmalloc)
        if (auto made = slub->createKmallocCaches(); !made)
            return tl::unexpected(made.error());
    return slub;
}

Result<void> Slub::createKmallocCaches()
{
    std::vector<Cache*> made;
    for (const CacheSpec& spec : kmallocCacheSpecs()) {
        auto geometry = computeGeometry(spec, m_machine->cpuCount(), m_mechanisms);
        if (!geometry)
            return tl::unexpected(geometry.error());
        m_caches.push_back(
            std::make_unique<Cache>(*this, CacheId{static_cast<std::uint32_t>(m_caches.size())}, spec, *geometry));
        made.push_back(m_caches.back().get());
    }
    // Sheaves need kmalloc to exist: they come in a second pass (spec 2.7), first with no memory of their own.
    for (Cache* cache : made)
        for (std::uint32_t c = 0; c < m_machine->cpuCount(); ++c)
            SheafLayer::installMain(*cache, CpuId{c}, CpuId{0});
    m_kmalloc = std::move(made);
    return {};
}

Result<Cache*> Slub::createCache(const CacheSpec& spec, CpuId creator)
{
    if (findCache(spec.name) != nullptr)
        return fail(fmt::format("cache '{}' exists already; expected a new name", spec.name));
    auto geometry = computeGeometry(spec, m_machine->cpuCount(), m_mechanisms);
    if (!geometry)
        return tl::unexpected(geometry.error());
    const CacheId id{static_cast<std::uint32_t>(m_caches.size())};
    Cache& cache = *m_caches.emplace_back(std::make_unique<Cache>(*this, id, spec, *geometry));
    if (m_meter)
        cache.watchLocks(*m_meter);
    if (m_runsAlone)
        cache.setLocksAlone();
    if (cache.capacity() != 0 && !cache.takeBarnMemory(creator)) {
        m_caches.back().reset();
        return fail(fmt::format("cache '{}' cannot be made: there is no memory for its barns", spec.name));
    }
    for (std::uint32_t c = 0; c < m_machine->cpuCount(); ++c)
        SheafLayer::installMain(cache, CpuId{c}, creator);
    for (std::uint32_t c = 0; c < m_machine->cpuCount(); ++c) {
        if (cache.capacity() == 0 || cache.slot(CpuId{c}).capacity != 0)
            continue;
        // Half a cache is none: what follows relies on a main sheaf a CPU.
        if (auto gone = destroyCache(id, creator); !gone)
            return tl::unexpected(gone.error());
        return fail(fmt::format("cache '{}' cannot be made: there is no memory for the sheaf of CPU {}", spec.name, c));
    }
    return &cache;
}

void Slub::setRunsAlone()
{
    m_runsAlone = true;
    for (const auto& cache : m_caches)
        if (cache)
            cache->setLocksAlone();
}

void Slub::startMeter()
{
    m_meter = std::make_unique<PathMeter>(*m_machine);
    for (const auto& cache : m_caches)
        if (cache)
            cache->watchLocks(*m_meter);
}

Result<void> Slub::destroyCache(CacheId id, CpuId cpu)
{
    Cache* const cache = m_caches[id.v].get();
    if (!cache->drain(cpu))
        return fail(fmt::format("cache '{}' still has objects in use", cache->name()));
    m_caches[id.v].reset();
    return {};
}

Cache* Slub::findCache(std::string_view name) const
{
    const auto found = std::find_if(m_caches.begin(), m_caches.end(), [&](const std::unique_ptr<Cache>& cache) {
        return cache && cache->name() == name;
    });
    return found == m_caches.end() ? nullptr : found->get();
}

Cache* Slub::kmallocCache(std::size_t bytes) const
{
    if (m_kmalloc.empty())
        return nullptr;
    const auto* const size = std::lower_bound(kKmallocSizes.begin(), kKmallocSizes.end(), bytes);
    return size == kKmallocSizes.end() ? nullptr : m_kmalloc[static_cast<std::size_t>(size - kKmallocSizes.begin())];
}

} // namespace sheafscope
