// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/simulation.h"

#include "core/observe/history.h"
#include "core/observe/source_info.h"
#include "tests/core/observe/made_up_snapshots.h"
#include "tests/core/observe/scenarios.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

namespace sheafscope {
namespace {

using namespace std::chrono_literals;

/// All that the model decides; not what looking at it cost.
void expectSameModel(const Snapshot& a, const Snapshot& b)
{
    EXPECT_EQ(a.time, b.time);
    EXPECT_EQ(a.operations, b.operations);
    EXPECT_EQ(a.failedAllocations, b.failedAllocations);
    EXPECT_EQ(a.fills, b.fills);
    EXPECT_EQ(a.focusCpus, b.focusCpus);
    EXPECT_EQ(a.counterTimes, b.counterTimes);
    ASSERT_EQ(a.cacheNodes.size(), b.cacheNodes.size());
    for (std::size_t i = 0; i < a.cacheNodes.size(); ++i) {
        const CacheNodeState& x = a.cacheNodes[i];
        const CacheNodeState& y = b.cacheNodes[i];
        EXPECT_EQ(std::tie(x.barnFull, x.barnEmpty, x.partialSlabs, x.slabs, x.totalObjects, x.occupancy, x.barnLock,
                           x.listLock, x.counters),
                  std::tie(y.barnFull, y.barnEmpty, y.partialSlabs, y.slabs, y.totalObjects, y.occupancy, y.barnLock,
                           y.listLock, y.counters))
            << "cache and node " << i;
    }
    for (std::size_t n = 0; n < a.memory.size(); ++n)
        EXPECT_EQ(a.memory[n].free, b.memory[n].free);
    ASSERT_EQ(a.slabs.size(), b.slabs.size());
    for (std::size_t i = 0; i < a.slabs.size(); ++i) {
        EXPECT_EQ(a.slabs[i].serial, b.slabs[i].serial);
        EXPECT_EQ(a.slabs[i].objects, b.slabs[i].objects);
    }
}

std::vector<std::shared_ptr<const Snapshot>> headless(const Scenario& scenario)
{
    auto simulation = Simulation::create(scenario);
    if (!simulation)
        throw std::runtime_error(simulation.error().text());
    (*simulation)->runHeadless(400ms, 20ms);
    return (*simulation)->drain();
}

TEST(Simulation, HeadlessRunsOfOneSeedGiveTheSameSnapshots)
{
    auto scenario = test::scenarioOf(test::evenMachine(2, 4), "churn", EngineMode::exact);
    scenario.engine.pace = 1e6;
    const auto first = headless(scenario);
    const auto second = headless(scenario);
    ASSERT_EQ(first.size(), 20U);
    ASSERT_EQ(second.size(), first.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        expectSameModel(*first[i], *second[i]);
    EXPECT_GT(first.back()->operations, 300'000U);
    scenario.engine.seed = 7;
    EXPECT_NE(headless(scenario).back()->fills, first.back()->fills) << "the comparison can tell runs apart";
}

TEST(Simulation, ExactSnapshotAddsUp)
{
    auto scenario = test::scenarioOf(test::evenMachine(2, 4), "churn", EngineMode::exact);
    scenario.engine.pace = 1e6;
    for (const auto& snapshot : headless(scenario)) {
        EXPECT_TRUE(snapshot->isConsistent);
        EXPECT_EQ(snapshot->cost.last.count(), 0) << "host time does not belong into a repeatable run";
        for (const CacheInfo& cache : snapshot->info->caches) {
            CounterValues perCpu;
            for (const CounterValues& values : snapshot->focusCpus)
                perCpu += values;
            if (cache.id == snapshot->focus) {
                EXPECT_EQ(perCpu, snapshot->totals(cache.id));
            }
            for (std::uint32_t n = 0; n < 2; ++n) {
                const CacheNodeState& state = snapshot->at(cache.id, NodeId{n});
                const auto counted = std::accumulate(state.occupancy.begin(), state.occupancy.end(), 0U);
                EXPECT_EQ(counted, state.partialSlabs) << cache.name << " node " << n;
                EXPECT_LE(state.partialSlabs, state.slabs);
            }
        }
    }
}

TEST(Simulation, PictureShowsFreeParkedAndLiveObjectsOfTheListInOrder)
{
    auto scenario = test::scenarioOf(test::evenMachine(2, 4), "churn", EngineMode::exact);
    scenario.engine.pace = 1e6;
    auto simulation = Simulation::create(scenario).value();
    simulation->runHeadless(400ms, 400ms);
    const auto snapshot = simulation->sampleNow();
    const CacheNodeState& state = snapshot->at(snapshot->focus, snapshot->pictureNode);
    EXPECT_EQ(snapshot->slabs.size(), std::min<std::size_t>(32, state.partialSlabs));
    ASSERT_FALSE(snapshot->slabs.empty());
    std::array<std::size_t, 3> seen{};
    std::array<std::uint32_t, kOccupancyBins> occupancy{};
    for (const SlabPicture& slab : snapshot->slabs) {
        ASSERT_EQ(slab.objects.size(), snapshot->info->caches[snapshot->focus.v].geometry.objects);
        for (const ObjectState object : slab.objects)
            ++seen[static_cast<std::size_t>(object)];
        const auto inuse =
            slab.objects.size() -
            static_cast<std::size_t>(std::count(slab.objects.begin(), slab.objects.end(), ObjectState::free));
        ++occupancy[std::min<std::size_t>(inuse * kOccupancyBins / slab.objects.size(), kOccupancyBins - 1)];
    }
    EXPECT_GT(seen[static_cast<std::size_t>(ObjectState::free)], 0U);
    EXPECT_GT(seen[static_cast<std::size_t>(ObjectState::live)] + seen[static_cast<std::size_t>(ObjectState::parked)],
              0U);
    if (state.partialSlabs <= 32) {
        EXPECT_EQ(occupancy, state.occupancy);
    }
}

TEST(Simulation, SysfsTextsAreThoseOfTheFocusAndOfTheSnapshotsMoment)
{
    auto scenario = test::scenarioOf(test::evenMachine(2, 4), "fork", EngineMode::exact);
    scenario.engine.pace = 1e6;
    auto simulation = Simulation::create(scenario).value();
    simulation->runHeadless(100ms, 10ms);
    for (const auto& snapshot : simulation->drain())
        EXPECT_EQ(snapshot->sysfs, nullptr) << "nobody looks at it";
    for (const CacheInfo& cache : simulation->info()->caches) {
        simulation->setFocus(cache.id, NodeId{0});
        const LockFigures before = simulation->engine().slub().caches()[cache.id.v]->partial(NodeId{0})->lock.figures();
        const auto snapshot = simulation->sampleNow();
        ASSERT_NE(snapshot->sysfs, nullptr);
        EXPECT_EQ(snapshot->sysfs->cache, cache.id);
        EXPECT_EQ(snapshot->sysfs->time, snapshot->time);
        const LockFigures after = snapshot->at(cache.id, NodeId{0}).listLock;
        EXPECT_EQ(before.acquisitions, after.acquisitions) << "looking must not show";
        const CounterValues totals = snapshot->totals(cache.id);
        std::size_t counters = 0;
        for (const SysfsAttribute& attribute : snapshot->sysfs->attributes) {
            if (const auto item = statFromSysfsName(attribute.name)) {
                EXPECT_EQ(std::stoull(attribute.text), totals[*item]) << attribute.name;
                ++counters;
            }
        }
        EXPECT_EQ(counters, snapshot->info->counters.size());
    }
}

TEST(Simulation, InfoSaysWhatRuns)
{
    auto scenario = test::scenarioOf(test::evenMachine(2, 1), "churn", EngineMode::exact);
    const ParameterInfo parameter = [] {
        for (const WorkloadInfo& info : workloadCatalogue())
            if (info.name == "churn")
                return info.parameters.at(0);
        throw std::runtime_error("no churn in the catalogue");
    }();
    scenario.parameters[parameter.name] = parameter.minimum;
    const auto info = Simulation::create(scenario).value()->info();
    EXPECT_EQ(info->era, "7.0");
    EXPECT_EQ(info->kernelVersion, findEra("7.0").value().kernelVersion);
    EXPECT_EQ(info->mode, "exact");
    EXPECT_EQ(info->seed, 42U);
    EXPECT_NE(info->scenario.find("churn, " + parameter.name), std::string::npos) << info->scenario;
    ASSERT_TRUE(info->mainCache.isValid());
    EXPECT_EQ(info->caches[info->mainCache.v].sheafState, "enabled");
    EXPECT_FALSE(info->counters.empty());
}

TEST(Simulation, SaysWhyACacheHasNoSheaves)
{
    Mechanisms mechanisms = findEra("7.0").value().mechanisms;
    const auto stateOf = [&](const CacheSpec& spec) {
        auto slub = Slub::create(test::evenMachine(1, 1), mechanisms, {}).value();
        return sheafStateOf(*slub->createCache(spec, CpuId{0}).value());
    };
    CacheSpec spec;
    spec.name = "probe";
    spec.objectSize = 256;
    EXPECT_EQ(stateOf(spec), "enabled");
    spec.noSheaves = true;
    EXPECT_TRUE(stateOf(spec).starts_with("bypassed: ")) << stateOf(spec);
}

TEST(Simulation, RefusesWhatMakesNoSense)
{
    const auto messageOf = [](const Scenario& scenario) { return Simulation::create(scenario).error().text(); };
    auto good = test::scenarioOf(test::evenMachine(1, 1), "churn", EngineMode::exact);
    Scenario bad = good;
    bad.machine = nullptr;
    EXPECT_NE(messageOf(bad).find("machine"), std::string::npos);
    bad = good;
    bad.era = "5.4";
    EXPECT_NE(messageOf(bad).find("5.4"), std::string::npos);
    bad = good;
    bad.workload = "nonsense";
    EXPECT_NE(messageOf(bad).find("nonsense"), std::string::npos);
    bad = good;
    bad.workload = "trace";
    EXPECT_NE(messageOf(bad).find("file"), std::string::npos);
    bad = good;
    bad.file = "x.txt";
    EXPECT_NE(messageOf(bad).find("x.txt"), std::string::npos);
}

} // namespace
} // namespace sheafscope
