// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/burst.h"

#include "core/slub/slub.h"

#include <fmt/format.h>
#include <vector>

namespace sheafscope {
namespace {

/// false: no memory.
bool runBurstRound(Cache& cache, unsigned cpus, std::size_t count, std::vector<void*>& objects)
{
    objects.clear();
    for (std::size_t i = 0; i < count; ++i) {
        void* const object = cache.alloc(CpuId{static_cast<std::uint32_t>(i % cpus)});
        if (object == nullptr)
            break;
        objects.push_back(object);
    }
    for (std::size_t i = 0; i < objects.size(); ++i)
        cache.free(CpuId{static_cast<std::uint32_t>(i % cpus)}, objects[i]);
    return objects.size() == count;
}

Result<void> checkBurst(const BurstRequest& request, unsigned cpus)
{
    if (request.burst == 0 || request.burst > kMostBurst)
        return fail(fmt::format("a burst of {} objects; expected 1 to {}", request.burst, kMostBurst));
    if (request.rounds == 0 || request.rounds > kMostRounds)
        return fail(fmt::format("{} rounds; expected 1 to {}", request.rounds, kMostRounds));
    if (request.active > cpus)
        return fail(fmt::format("{} active CPUs; the machine has {}", request.active, cpus));
    const std::uint64_t together = std::uint64_t{request.burst} * (request.active == 0 ? cpus : request.active);
    if (together > kMostBurstTogether)
        return fail(fmt::format("bursts of {} objects on all CPUs are {} objects; expected at most {} together",
                                request.burst, together, kMostBurstTogether));
    return {};
}

} // namespace

Result<BurstFigures> runBurst(const CacheSpec& spec, const std::shared_ptr<const Machine>& machine,
                              const Mechanisms& mechanisms, const BurstRequest& request)
{
    if (auto checked = checkBurst(request, machine->cpuCount()); !checked)
        return Failure(checked.error());
    const unsigned active = request.active == 0 ? machine->cpuCount() : request.active;
    SlubOptions options;
    options.withKmalloc = false; // the sheaves' own memory is not looked at
    auto slub = Slub::create(machine, mechanisms, options);
    if (!slub)
        return Failure(slub.error());
    const auto cache = (*slub)->createCache(spec, CpuId{0});
    if (!cache)
        return Failure(cache.error());
    std::vector<void*> objects;
    for (unsigned round = 0; round < kBurstWarmUp + request.rounds; ++round) {
        if (round == kBurstWarmUp)
            (*cache)->clearCounters();
        if (!runBurstRound(**cache, active, std::size_t{request.burst} * active, objects))
            return fail(
                fmt::format("a burst of {} objects of {} bytes on {} CPUs takes more memory than the model may use",
                            request.burst, (*cache)->geometry().size, active));
    }
    return BurstFigures{request, active, (*cache)->totals()};
}

} // namespace sheafscope
