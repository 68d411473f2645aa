// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sampler costs the run that it looks at: operations of a fork storm on 1024 virtual CPUs at full pace, sampled
// 60 times a second and practically not at all.
#include "core/machine/machine_spec.h"
#include "core/observe/simulation.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <thread>

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

void sampledRun(benchmark::State& state)
{
    constexpr auto kSlice = std::chrono::milliseconds(300);
    const std::unique_ptr<Simulation> run = makeRun();
    run->start(static_cast<double>(state.range(0)));
    std::this_thread::sleep_for(kSlice); // until the sheaves are there
    std::uint64_t operations = 0;
    double seconds = 0;
    for (auto _ : state) {
        const auto from = Clock::now();
        const std::uint64_t before = run->engine().status().operations;
        std::this_thread::sleep_for(kSlice);
        operations += run->engine().status().operations - before;
        const double elapsed = std::chrono::duration<double>(Clock::now() - from).count();
        seconds += elapsed;
        state.SetIterationTime(elapsed);
        benchmark::DoNotOptimize(run->drain());
    }
    state.counters["Mops"] = static_cast<double>(operations) / seconds / 1e6;
}
// The first is the sampler's slowest rate: one sample in the time of an iteration or less.
BENCHMARK(sampledRun)->Name("sampled-run")->Arg(1)->Arg(60)->UseManualTime()->Iterations(3);

} // namespace
} // namespace sheafscope::bench
