// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Exact mode: operations a second on one host CPU with 64 virtual CPUs, by era and workload, with the check of all
// frees and without (core/slub/object_ledger.h); and what the operation trace adds to the engine's fast path.
#include "core/engine/cpu_context.h"
#include "core/engine/engine.h"
#include "core/machine/machine_spec.h"
#include "tests/bench/statistics.h"

#include <benchmark/benchmark.h>

#include <string>

namespace sheafscope::bench {
namespace {

EngineSettings exactSettings()
{
    EngineSettings settings;
    settings.mode = EngineMode::exact;
    settings.pace = EngineSettings::kUnlimited;
    return settings;
}

void exactMode(benchmark::State& state, const char* workload, const char* era, bool checkFrees)
{
    constexpr std::uint64_t kWarmUp = 2'000'000;
    constexpr std::uint64_t kOperations = 2'000'000;
    const auto machine = std::make_shared<const Machine>(loadMachine("seed-1x64").value());
    EngineSettings settings = exactSettings();
    settings.checkFrees = checkFrees;
    const auto engine = Engine::create(Slub::create(machine, findEra(era).value().mechanisms, {}).value(),
                                       makeWorkload(workload, {}, *machine).value(), settings)
                            .value();
    engine->runOperations(kWarmUp);
    for (auto _ : state)
        engine->runOperations(kOperations);
    state.counters["Mops"] =
        benchmark::Counter(static_cast<double>(kOperations * static_cast<std::uint64_t>(state.iterations())) * 1e-6,
                           benchmark::Counter::kIsRate);
}

/// Allocates one object and frees it, for ever.
class PairProgram final : public CpuProgram {
public:
    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        for (unsigned i = 0; i < operations; i += 2)
            cpu.free(0, cpu.alloc(0));
        return operations;
    }
    bool releaseSome(CpuContext&, unsigned) override { return false; }
};

class PairWorkload final : public Workload {
public:
    [[nodiscard]] std::string name() const override { return "pairs"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec spec;
        spec.name = "pairs";
        spec.objectSize = 64;
        return {spec};
    }
    [[nodiscard]] std::string mainCache() const override { return "pairs"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId, const Machine&, std::uint64_t) override
    {
        return std::make_unique<PairProgram>();
    }
};

void operationTrace(benchmark::State& state, bool isTracing)
{
    constexpr std::uint64_t kOperations = 200'000;
    MachineSpec spec;
    spec.name = "bench";
    spec.nodes.push_back({true, gibibytes(1), {}, {CpuId{0}}});
    const auto machine = std::make_shared<const Machine>(Machine::make(std::move(spec)).value());
    EngineSettings settings = exactSettings();
    settings.turnOps = 8192; // little but the operations themselves, so that the ratio is the trace's worst
    settings.traceOperations = isTracing;
    const auto engine = Engine::create(Slub::create(machine, findEra("7.0").value().mechanisms, {}).value(),
                                       std::make_unique<PairWorkload>(), settings)
                            .value();
    engine->runOperations(kOperations);
    for (auto _ : state)
        engine->runOperations(kOperations);
    state.counters["ns"] =
        benchmark::Counter(static_cast<double>(kOperations / 2 * static_cast<std::uint64_t>(state.iterations())) * 1e-9,
                           benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

const bool kEnginesAdded = [] {
    for (const char* workload : {"fork", "churn"}) {
        for (const char* era : {"6.17", "6.18", "6.19", "7.0", "7.1", "7.2", "7.3"}) {
            const std::string name = std::string("exact/") + workload + "/" + era;
            withExtremes(benchmark::RegisterBenchmark(name.c_str(), exactMode, workload, era, true));
            const std::string unchecked = std::string("unchecked/") + workload + "/" + era;
            withExtremes(benchmark::RegisterBenchmark(unchecked.c_str(), exactMode, workload, era, false));
        }
    }
    withExtremes(benchmark::RegisterBenchmark("trace/off", operationTrace, false));
    withExtremes(benchmark::RegisterBenchmark("trace/on", operationTrace, true));
    return true;
}();

} // namespace
} // namespace sheafscope::bench
