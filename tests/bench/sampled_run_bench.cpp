// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sampler costs the run that it looks at: operations of a fork storm on 1024 virtual CPUs at full pace, sampled
// 60 times a second and practically not at all: by host time, and by the CPU time of the whole process, sampler
// included, which other programs on the host disturb less.
#include "core/machine/machine_spec.h"
#include "core/observe/simulation.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>
#include <vector>

namespace sheafscope::bench {
namespace {

using Clock = std::chrono::steady_clock;

std::unique_ptr<Simulation> makeRun()
{
    Scenario scenario;
    scenario.machine = std::make_shared<const Machine>(loadMachine("big-16x64").value());
    scenario.mechanisms = findEra("7.0").value().mechanisms;
    scenario.workload = "fork";
    scenario.engine.mode = EngineMode::concurrent;
    scenario.engine.pace = EngineSettings::kUnlimited;
    return Simulation::create(scenario).value();
}

double cpuSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Operations over a slice of host time.
struct Pace {
    double perSecond = 0;
    double perCpuSecond = 0;
};

Pace pace(Simulation& run, double samplesPerSecond)
{
    constexpr auto kSlice = std::chrono::milliseconds(150);
    run.setSampleRate(samplesPerSecond);
    benchmark::DoNotOptimize(run.drain());
    const auto from = Clock::now();
    const double cpuFrom = cpuSeconds();
    const std::uint64_t before = run.engine().status().operations;
    std::this_thread::sleep_for(kSlice);
    const auto operations = static_cast<double>(run.engine().status().operations - before);
    return {operations / std::chrono::duration<double>(Clock::now() - from).count(),
            operations / (cpuSeconds() - cpuFrom)};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Slices with and without take turns in one run, so that a disturbance hits both; each pair gives a ratio.
void sampledRun(benchmark::State& state)
{
    const std::unique_ptr<Simulation> run = makeRun();
    run->start(1);
    for (int i = 0; i < 4; ++i)
        pace(*run, 1); // until the sheaves are there
    std::vector<double> ratios;
    std::vector<double> cpuRatios;
    for (auto _ : state) {
        const bool isSampledFirst = ratios.size() % 2 == 0;
        const Pace first = pace(*run, isSampledFirst ? 60 : 1);
        const Pace second = pace(*run, isSampledFirst ? 1 : 60);
        const Pace& sampled = isSampledFirst ? first : second;
        const Pace& plain = isSampledFirst ? second : first;
        ratios.push_back(sampled.perSecond / plain.perSecond);
        cpuRatios.push_back(sampled.perCpuSecond / plain.perCpuSecond);
    }
    state.counters["ratio"] = median(ratios);
    state.counters["cpu_ratio"] = median(cpuRatios);
}
BENCHMARK(sampledRun)->Name("sampled-run")->Unit(benchmark::kMillisecond)->Iterations(60);

} // namespace
} // namespace sheafscope::bench
