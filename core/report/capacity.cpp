// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/capacity.h"

#include "core/slub/slub.h"
#include "core/workload/process_caches.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {

CpuCapacity cpuCapacity(const Geometry& geometry, const Mechanisms& mechanisms)
{
    CpuCapacity capacity;
    if (mechanisms.cpuSlabs)
        capacity.cpuSlab = geometry.objects;
    if (mechanisms.fullSlabs == FullSlabGoes::toCpuPartial) {
        capacity.cpuPartial = geometry.cpuPartial;
        capacity.mostPartial = geometry.cpuPartialSlabs * geometry.objects;
    }
    if (geometry.sheafCapacity > 0) {
        capacity.sheaves = 2 * geometry.sheafCapacity;
        // A full rcu_free sheaf leaves the CPU at once (spec 6.9).
        capacity.rcuFree = geometry.sheafCapacity - 1;
        capacity.barn = mechanisms.maxFullSheaves * geometry.sheafCapacity;
    }
    return capacity;
}

std::string nominalTerms(const Geometry& geometry, const Mechanisms& mechanisms)
{
    std::vector<std::string> terms;
    if (mechanisms.cpuSlabs)
        terms.push_back(fmt::format("cpu slab {}", geometry.objects));
    if (mechanisms.fullSlabs == FullSlabGoes::toCpuPartial)
        terms.push_back(fmt::format("cpu_partial {}", geometry.cpuPartial));
    if (geometry.sheafCapacity > 0)
        terms.push_back(fmt::format("main and spare 2 x {}", geometry.sheafCapacity));
    return terms.empty() ? "nothing is kept by a CPU" : fmt::format("{}", fmt::join(terms, " + "));
}

Result<std::shared_ptr<const Machine>> oneNodeMachine(unsigned cpus)
{
    if (cpus == 0 || cpus > Machine::kMaxCpus)
        return fail(fmt::format("{} CPUs; expected 1 to {}", cpus, Machine::kMaxCpus));
    MachineSpec spec;
    spec.name = fmt::format("numa:1 core:{} pu:1", cpus);
    spec.title = fmt::format("{} CPU{} on one node", cpus, cpus == 1 ? "" : "s");
    NodeSpec node;
    node.online = true;
    node.normal = gibibytes(64);
    for (unsigned cpu = 0; cpu < cpus; ++cpu)
        node.cpus.emplace_back(cpu);
    spec.nodes.push_back(std::move(node));
    return Machine::make(std::move(spec)).map([](Machine machine) -> std::shared_ptr<const Machine> {
        return std::make_shared<const Machine>(std::move(machine));
    });
}

std::vector<CacheSpec> knownCaches()
{
    std::vector<CacheSpec> caches = processCaches(ProcessCacheSet::execve);
    std::erase_if(caches, [](const CacheSpec& spec) { return spec.isKmalloc; });
    for (CacheSpec& spec : kmallocCacheSpecs())
        caches.push_back(std::move(spec));
    return caches;
}

Result<CacheSpec> findKnownCache(const std::string& name)
{
    std::vector<std::string> known;
    for (CacheSpec& spec : knownCaches()) {
        if (spec.name == name)
            return spec;
        known.push_back(spec.name);
    }
    return fail(fmt::format("unknown cache '{}'; expected one of {}", name, fmt::join(known, ", ")));
}

} // namespace sheafscope
