// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/experiment_base.h"

#include <fmt/format.h>
#include <limits>

namespace sheafscope {
namespace {

constexpr unsigned kMostSeeds = 1000;
constexpr std::uint64_t kMostOperationsACpu = 1'000'000'000;

} // namespace

std::vector<std::uint64_t> ExperimentBase::seeds() const
{
    std::vector<std::uint64_t> all;
    for (unsigned run = 0; run < runs; ++run)
        all.push_back(seed + run);
    return all;
}

std::vector<std::string> ExperimentBase::allOverrides() const
{
    std::vector<std::string> all = scenario.choice.overrides;
    all.insert(all.end(), overrides.begin(), overrides.end());
    return all;
}

std::string ExperimentBase::machineSpec() const
{
    return machine.empty() ? machineOf(scenario) : machine;
}

RunLength ExperimentBase::lengthFor(unsigned cpus) const
{
    return {length.warmup * cpus, length.operations * cpus};
}

std::string ExperimentBase::profileText() const
{
    return profile ? fmt::format("{}: {}", profile->name, profile->about) : std::string();
}

Result<void> checkNumbers(const ExperimentBase& base)
{
    if (base.runs == 0 || base.runs > kMostSeeds)
        return fail("--runs", 0, fmt::format("{} runs; expected 1 to {}", base.runs, kMostSeeds));
    if (base.seed > std::numeric_limits<std::uint64_t>::max() - kMostSeeds)
        return fail("--seed", 0, "too large; expected room for the seeds of further runs after it");
    if (base.length.operations == 0 || base.length.operations > kMostOperationsACpu)
        return fail("--ops", 0, fmt::format("expected 1 to {} operations a CPU", kMostOperationsACpu));
    if (base.length.warmup > kMostOperationsACpu)
        return fail("--warmup", 0, fmt::format("expected at most {} operations a CPU", kMostOperationsACpu));
    return {};
}

} // namespace sheafscope
