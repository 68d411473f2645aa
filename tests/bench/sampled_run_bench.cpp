// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sampler costs the run that it looks at: operations of a fork storm on 1024 virtual CPUs at full pace, sampled
// 60 times a second and practically not at all.
#include "core/machine/machine_spec.h"
#include "core/observe/simulation.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
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

/// Operations a second over a slice of host time.
double pace(Simulation& run, double samplesPerSecond)
{
    constexpr auto kSlice = std::chrono::milliseconds(150);
    run.setSampleRate(samplesPerSecond);
    benchmark::DoNotOptimize(run.drain());
    const auto from = Clock::now();
    const std::uint64_t before = run.engine().status().operations;
    std::this_thread::sleep_for(kSlice);
    const std::uint64_t operations = run.engine().status().operations - before;
    return static_cast<double>(operations) / std::chrono::duration<double>(Clock::now() - from).count();
}

/// Slices with and without take turns in one run, so that a disturbance hits both; each pair gives a ratio.
void sampledRun(benchmark::State& state)
{
    const std::unique_ptr<Simulation> run = makeRun();
    run->start(1);
    for (int i = 0; i < 4; ++i)
        pace(*run, 1); // until the sheaves are there
    std::vector<double> ratios;
    for (auto _ : state) {
        const bool isSampledFirst = ratios.size() % 2 == 0;
        const double first = pace(*run, isSampledFirst ? 60 : 1);
        const double second = pace(*run, isSampledFirst ? 1 : 60);
        ratios.push_back(isSampledFirst ? first / second : second / first);
    }
    std::sort(ratios.begin(), ratios.end());
    state.counters["ratio"] = ratios[ratios.size() / 2];
}
BENCHMARK(sampledRun)->Name("sampled-run")->Unit(benchmark::kMillisecond)->Iterations(60);

} // namespace
} // namespace sheafscope::bench
