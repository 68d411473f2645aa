// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fork and execve against what real kernels counted (tests/groundtruth/forkexec.json): 2000 times fork, exit and wait,
// or fork, execve of a tiny static program, exit and wait, by one process on a CPU with local memory (t1) and on one
// without (t4).
#include "core/machine/builtin_machines.h"
#include "tests/core/engine/engine_fixture.h"
#include "tests/core/workload/forkexec_reasons.h"

#include <cmath>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

constexpr std::uint64_t kIterations = 2000;

const nlohmann::json& kernelCounts()
{
    static const nlohmann::json counts = [] {
        std::ifstream file(std::string(SHEAFSCOPE_TEST_DATA) + "/groundtruth/forkexec.json");
        return nlohmann::json::parse(file);
    }();
    return counts;
}

struct ForkExecCase {
    std::string loop;     ///< "fork" or "exec"
    std::string topology; ///< "t1" or "t4"
    std::string version;  ///< "7.0.13"
    [[nodiscard]] std::string era() const { return version.substr(0, version.find('.', 2)); }
    [[nodiscard]] bool hasSmallNames() const { return version[0] == '7'; }
    [[nodiscard]] bool hasExecState() const { return version >= "7.2"; }
};

using Figures = std::map<std::string, double>;

/// What is compared, of the counters of one cache; `count` gives a counter by its sysfs name.
Figures figuresOf(const std::function<double(const char*)>& count)
{
    const double allocations = count("alloc_fastpath") + count("alloc_slowpath") + count("alloc_cpu_sheaf");
    const double frees =
        count("free_fastpath") + count("free_slowpath") + count("free_cpu_sheaf") + count("free_rcu_sheaf");
    const auto share = [](double part, double whole) { return whole > 0 ? 100 * part / whole : 0; };
    return {{"allocs/op", allocations / kIterations},
            {"slow allocs %", share(count("alloc_slowpath"), allocations)},
            {"slow frees %", share(count("free_slowpath"), frees)},
            {"rcu sheaf %", share(count("free_rcu_sheaf"), frees)},
            {"barn get+put %", share(count("barn_get") + count("barn_put"), allocations)},
            {"barn get fail %", share(count("barn_get_fail"), allocations)}};
}

bool isOff(const std::string& figure, double model, double kernel)
{
    const double difference = std::abs(model - kernel);
    if (figure == "allocs/op")
        return difference > 0.01 * kernel; // the boot's other work is in the kernel's
    if (figure.starts_with("barn"))
        return difference > 0.1 * kernel && difference > 0.5;
    return difference > 0.1 * kernel && difference > 1; // of shares: the second in points
}

/// Over 10 %, but of so little that one boot and the next differ as much (tests/groundtruth: "small noise").
bool isNoise(const std::string& figure, double model, double kernel)
{
    return !isOff(figure, model, kernel) && std::abs(model - kernel) > 0.1 * kernel;
}

/// nullptr: there is none.
const test::ForkExecReason* reasonFor(const ForkExecCase& run, const std::string& cache, const std::string& figure)
{
    const auto fits = [](const char* wanted, const std::string& actual) { return actual.starts_with(wanted); };
    for (const test::ForkExecReason& reason : test::kForkExecReasons) {
        if (fits(reason.loop, run.loop) && fits(reason.topology, run.topology) && fits(reason.era, run.version) &&
            fits(reason.cache, cache) && fits(reason.figure, figure))
            return &reason;
    }
    return nullptr;
}

ParameterValues parametersOf(const ForkExecCase& run)
{
    const bool isExec = run.loop == "exec";
    const bool isNear = run.topology == "t1";
    // How many of the engine's grace periods one of the emulated kernel's lasted, by the share of slow allocations of
    // cred, signal_cache and task_struct up to 6.19.
    const double grace = isNear ? (isExec ? 5 : 4) : (isExec ? 6 : 10);
    ParameterValues values{{"vmas", 11},
                           {"anon", 5},
                           {"children", 1},
                           {"reap-elsewhere", 0},
                           {"rest", 0},
                           {"grace", grace},
                           {"only-cpu", isNear ? 0 : 2},
                           {"radix-nodes", isExec ? 3 : (isNear ? 2 : 1)},
                           {"exec-state", run.hasExecState() ? 1 : 0},
                           {"task-bytes", 3008},
                           {"signal-bytes", 960},
                           {"mm-bytes", 1280}};
    if (!isExec) {
        values["maple-writes"] = 0;
        return values;
    }
    values["exec-vmas"] = 6;
    values["exec-anon"] = 1;
    values["exec-writes"] = 7;
    values["interpreter"] = 0;
    values["name-bytes"] = run.hasSmallNames() ? 192 : 4096;
    return values;
}

/// The kernels had other processes whose objects leave partly filled slabs on node 0. Without such slabs every object
/// that a CPU without memory asks for would be the first of a new slab.
void makeBackground(Slub& slub)
{
    constexpr unsigned kSlabs = 10;
    const CpuId near{0};
    const CpuId far{3};
    for (const auto& cache : slub.caches()) {
        if (cache->spec().isKmalloc)
            continue;
        std::vector<void*> objects(std::size_t{kSlabs} * cache->geometry().objects);
        for (void*& object : objects)
            object = cache->alloc(near);
        for (std::size_t i = 0; i < objects.size(); i += 2)
            cache->free(far, objects[i]);
    }
}

std::uint64_t processesOf(const Slub& slub)
{
    const CounterValues sum = slub.findCache("task_struct")->totals();
    return sum[StatItem::ALLOC_FASTPATH] + sum[StatItem::ALLOC_SLOWPATH] + sum[StatItem::ALLOC_PCS];
}

std::map<std::string, CounterValues> steadyRound(const ForkExecCase& run)
{
    const auto machine = std::make_shared<const Machine>(*findBuiltinMachine(run.topology == "t1" ? "gt-t1" : "gt-t4"));
    EngineSettings settings = test::settingsOf(EngineMode::exact);
    const std::string scenario = run.loop == "exec" ? "execve" : "fork";
    const auto engine = Engine::create(test::slubOn(machine, run.era()),
                                       makeWorkload(scenario, parametersOf(run), *machine).value(), settings)
                            .value();
    if (run.topology == "t4")
        engine->whileQuiesced(makeBackground);
    const auto runUntil = [&](std::uint64_t processes) {
        while (processesOf(engine->slub()) < processes)
            engine->runOperations(20);
    };
    const std::uint64_t begin = processesOf(engine->slub());
    runUntil(begin + kIterations); // round 0 warms up
    std::map<std::string, CounterValues> round;
    for (const auto& cache : engine->slub().caches())
        round[cache->name()] = cache->totals();
    runUntil(begin + 2 * kIterations);
    for (auto& [name, values] : round) {
        const CounterValues now = engine->slub().findCache(name)->totals();
        for (std::size_t i = 0; i < kStatCount; ++i)
            values.values[i] = now.values[i] - values.values[i];
    }
    return round;
}

struct ForkExecRow {
    std::string cache;
    std::string figure;
    double model = 0;
    double kernel = 0;
    bool isOff = false;
    const test::ForkExecReason* reason = nullptr; ///< of a row that is off
};

std::vector<ForkExecRow> compare(const ForkExecCase& run)
{
    const auto model = steadyRound(run);
    const auto& caches = kernelCounts()["eras"][run.version][run.topology][run.loop + " round 1"]["caches"];
    std::vector<ForkExecRow> rows;
    for (const auto& [name, counters] : caches.items()) {
        const auto ours = model.find(name);
        if (ours == model.end())
            continue; // of other work
        const Figures ourFigures = figuresOf([&, &values = ours->second](const char* counter) {
            return static_cast<double>(values[statFromSysfsName(counter).value()]);
        });
        const Figures kernelFigures =
            figuresOf([&counts = counters](const char* counter) { return counts.value(counter, 0.0); });
        for (const auto& [figure, ourValue] : ourFigures) {
            const double kernelValue = kernelFigures.at(figure);
            const bool differs = isOff(figure, ourValue, kernelValue);
            rows.push_back(
                {name, figure, ourValue, kernelValue, differs, differs ? reasonFor(run, name, figure) : nullptr});
        }
    }
    return rows;
}

class ForkExec : public testing::TestWithParam<ForkExecCase> {};

TEST_P(ForkExec, CountsWhatRealKernelsCounted)
{
    const ForkExecCase& run = GetParam();
    const std::vector<ForkExecRow> rows = compare(run);
    std::string table = fmt::format("{} of {} on {}\n{:<18}{:<17}{:>9}{:>9}  {}\n", run.loop, run.version, run.topology,
                                    "cache", "", "model", "kernel", "reason");
    for (const ForkExecRow& row : rows) {
        const char* const why = row.reason != nullptr                        ? row.reason->why
                                : isNoise(row.figure, row.model, row.kernel) ? test::kNoiseOfABoot
                                                                             : "";
        if (row.isOff || row.model != 0 || row.kernel != 0)
            table +=
                fmt::format("{:<18}{:<17}{:>9.2f}{:>9.2f}  {}\n", row.cache, row.figure, row.model, row.kernel, why);
        EXPECT_FALSE(row.isOff && row.reason == nullptr)
            << fmt::format("{} {}: {:.2f}, kernel {:.2f}", row.cache, row.figure, row.model, row.kernel);
    }
    EXPECT_GE(rows.size(), 60U);
    std::printf("%s", table.c_str());
}

std::vector<ForkExecCase> allCases()
{
    std::vector<ForkExecCase> cases;
    for (const auto& [version, topologies] : kernelCounts()["eras"].items())
        for (const auto& [topology, rounds] : topologies.items())
            for (const char* loop : {"fork", "exec"})
                cases.push_back({loop, topology, version});
    return cases;
}

TEST(ForkExecReasons, EachStillExplainsADifference)
{
    std::vector<bool> isUsed(test::kForkExecReasons.size(), false);
    for (const ForkExecCase& run : allCases()) {
        for (const ForkExecRow& row : compare(run)) {
            if (row.reason != nullptr)
                isUsed[static_cast<std::size_t>(row.reason - test::kForkExecReasons.data())] = true;
        }
    }
    for (std::size_t i = 0; i < isUsed.size(); ++i)
        EXPECT_TRUE(isUsed[i]) << test::kForkExecReasons[i].cache << ": " << test::kForkExecReasons[i].why;
}

INSTANTIATE_TEST_SUITE_P(GroundTruth, ForkExec, testing::ValuesIn(allCases()), [](const auto& parameter) {
    std::string name = parameter.param.loop + "_" + parameter.param.topology + "_" + parameter.param.version;
    std::replace(name.begin(), name.end(), '.', '_');
    return name;
});

} // namespace
} // namespace sheafscope
