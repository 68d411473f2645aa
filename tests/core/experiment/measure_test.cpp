// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/measure.h"
#include "core/experiment/metric.h"
#include "core/scenario/scenario_choice.h"
#include "core/slub/path_meter.h"
#include "tests/core/experiment/measurements.h"

#include <cmath>
#include <future>
#include <gtest/gtest.h>

namespace sheafscope {
namespace {

using test::measurementOf;

RunRecord measured(const Measurement& measurement)
{
    auto record = measureRun(measurement);
    EXPECT_TRUE(record.has_value()) << (record ? "" : record.error().text());
    return record.value_or(RunRecord{});
}

TEST(Measure, EveryMetricIsKnownAndFinite)
{
    for (const char* era : {"6.17", "6.19", "7.0", "7.3"}) {
        const RunRecord record = measured(measurementOf("fork", era, "laptop-4"));
        EXPECT_GT(record.metrics.size(), 12U) << era;
        for (const auto& [id, value] : record.metrics) {
            ASSERT_NE(findMetric(id), nullptr) << id;
            EXPECT_EQ(findMetric(id)->kind, FigureKind::counted) << id;
            EXPECT_TRUE(std::isfinite(value)) << id;
            EXPECT_GE(value, 0) << id;
        }
    }
}

TEST(Measure, AnEraWithoutSheavesHasNoSheafFigures)
{
    const RunRecord record = measured(measurementOf("fork", "6.17", "laptop-4"));
    EXPECT_FALSE(record.metrics.contains("barn_get"));
    EXPECT_FALSE(record.metrics.contains("objects_refilled"));
    EXPECT_FALSE(record.metrics.contains("spare_swaps"));
    EXPECT_TRUE(record.metrics.contains("slowpath_share"));
}

TEST(Measure, RatesAreThoseOfTheKernelsCounters)
{
    Measurement measurement = measurementOf("burst", "7.0", "laptop-4");
    measurement.scenario.parameters["w"] = 1000;
    const RunRecord record = measured(measurement);
    std::uint64_t refilled = 0;
    std::uint64_t slow = 0;
    for (const auto& [cache, counters] : record.counters) {
        refilled += counters.at("sheaf_refill");
        slow += counters.at("alloc_slowpath");
    }
    const auto operations = static_cast<double>(measurement.length.operations);
    EXPECT_GT(refilled, 0U);
    EXPECT_DOUBLE_EQ(record.metrics.at("objects_refilled"), 1000.0 * static_cast<double>(refilled) / operations);
    EXPECT_DOUBLE_EQ(record.metrics.at("alloc_slowpath"), 1000.0 * static_cast<double>(slow) / operations);
}

/// tests/groundtruth/results/barnover-A@7.0.json, its last checkpoint: what a real kernel counted for this script.
TEST(Measure, AScriptThatAKernelRan)
{
    ScenarioChoice choice;
    choice.machine = "gt-t1";
    choice.workload = "script";
    choice.file = SHEAFSCOPE_TEST_DATA "/groundtruth/scripts/barnover-A.ops";
    Measurement measurement;
    measurement.scenario = makeScenario(choice).value();
    measurement.length = {0, 100'000};
    const RunRecord record = measured(measurement);
    const auto& counters = record.counters.at("gt-barnover-A");
    EXPECT_EQ(counters.at("alloc_fastpath"), 848U);
    EXPECT_EQ(counters.at("barn_get"), 12U);
    EXPECT_EQ(counters.at("barn_put"), 22U);
    EXPECT_EQ(counters.at("barn_put_fail"), 4U);
    EXPECT_EQ(counters.at("sheaf_flush"), 448U);
    // It ends with a shrink that leaves no slab of the 38, which FREE_SLAB (34) does not count in full.
    EXPECT_EQ(counters.at("free_slab"), 34U);
    const double operations = 1000.0 * 22 / record.metrics.at("barn_put");
    EXPECT_NEAR(record.metrics.at("slabs_allocated") * operations / 1000, 38, 1e-6);
    EXPECT_NEAR(record.metrics.at("slabs_freed") * operations / 1000, 38, 1e-6);
}

/// The split that was published for one CPU, capacity 60: see also the bursts of the command line's capacity verb.
TEST(Measure, SharesOfABurstOfOneCpu)
{
    const auto sharesOf = [](double width) {
        Measurement measurement = measurementOf("burst", "7.0", "numa:1 core:1 pu:1");
        measurement.scenario.parameters = {{"w", width}, {"capacity", 60}, {"size", 128}, {"rest", 0}};
        measurement.length = {40'000, 200'000};
        return measured(measurement).metrics;
    };
    const auto fits = sharesOf(120);
    EXPECT_EQ(fits.at("slowpath_share"), 0);
    // Of 200 objects the 80 beyond main and spare go through the barn, both ways.
    const auto barn = sharesOf(200);
    EXPECT_EQ(barn.at("slab_share"), 0);
    EXPECT_NEAR(barn.at("barn_share"), 1, 0.5);
    const auto beyond = sharesOf(1000);
    EXPECT_NEAR(beyond.at("barn_share"), 1.25, 0.3);
    EXPECT_NEAR(beyond.at("slab_share"), 0.5, 0.3);
}

TEST(Measure, TheMeterDisturbsNothing)
{
    const Measurement measurement = measurementOf("fork", "7.0", "movable-2x8");
    const RunRecord record = measured(measurement);
    Scenario plain = measurement.scenario;
    plain.engine.mode = EngineMode::exact;
    auto simulation = Simulation::create(plain);
    ASSERT_TRUE(simulation.has_value());
    Engine& engine = (*simulation)->engine();
    std::map<std::string, CounterValues> before;
    ASSERT_TRUE(engine.runOperations(measurement.length.warmup).has_value());
    for (const auto& cache : engine.slub().caches())
        before[cache->name()] = cache->totals();
    ASSERT_TRUE(engine.runOperations(measurement.length.operations).has_value());
    std::uint64_t compared = 0;
    for (const auto& [name, counters] : record.counters) {
        const CounterValues now = engine.slub().findCache(name)->totals();
        for (const auto& [counter, value] : counters) {
            const StatItem item = *statFromSysfsName(counter);
            EXPECT_EQ(value, now[item] - before[name][item]) << name << " " << counter;
            compared += value != 0 ? 1 : 0;
        }
    }
    EXPECT_GT(compared, 50U);
}

TEST(Measure, LocksAreCountedAsTheLocksThemselvesDo)
{
    Scenario scenario = measurementOf("ublk", "7.0", "ublk-8x24-mem2").scenario;
    scenario.engine.mode = EngineMode::exact;
    scenario.engine.metersPaths = true;
    scenario.parameters["cpus"] = 192;
    auto simulation = Simulation::create(scenario);
    ASSERT_TRUE(simulation.has_value());
    Slub& slub = (*simulation)->engine().slub();
    const auto acquisitions = [&] {
        std::pair<std::uint64_t, std::uint64_t> sum;
        for (const auto& cache : slub.caches()) {
            for (std::uint32_t n = 0; n < slub.machine().nodeCount(); ++n) {
                if (const PartialList* list = std::as_const(*cache).partial(NodeId{n}))
                    sum.first += list->lock.figures().acquisitions;
                if (const Barn* barn = std::as_const(*cache).barn(NodeId{n}))
                    sum.second += barn->lockFigures().acquisitions;
            }
        }
        return sum;
    };
    const auto before = acquisitions();
    ASSERT_TRUE((*simulation)->engine().runOperations(100'000).has_value());
    const auto after = acquisitions();
    const PathCounts& counts = slub.meter()->counts();
    EXPECT_GT(counts[Path::listLock], 1000U);
    EXPECT_EQ(counts[Path::listLock], after.first - before.first);
    EXPECT_EQ(counts[Path::barnLock], after.second - before.second);
    EXPECT_LE(counts[Path::nearTransfer] + counts[Path::farTransfer], counts[Path::listLock] + counts[Path::barnLock]);
    EXPECT_EQ(slub.meter()->depths().operations, 100'000U);
}

TEST(Measure, MemorylessNodesRefillFromElsewhereUntilTheyHaveABarn)
{
    Measurement old = measurementOf("ublk", "7.0", "ublk-8x24-mem2");
    Measurement now = measurementOf("ublk", "7.1", "ublk-8x24-mem2");
    old.scenario.parameters["cpus"] = now.scenario.parameters["cpus"] = 192;
    const RunRecord before = measured(old);
    const RunRecord after = measured(now);
    EXPECT_GT(before.metrics.at("slab_share"), 5 * after.metrics.at("slab_share"));
}

TEST(Measure, TheSameOnManyThreads)
{
    const Measurement measurement = measurementOf("fork", "7.1", "movable-2x8");
    const RunRecord alone = measured(measurement);
    std::vector<std::future<RunRecord>> beside;
    for (int i = 0; i < 4; ++i)
        beside.push_back(std::async(std::launch::async, [&] { return measured(measurement); }));
    for (auto& run : beside)
        EXPECT_EQ(run.get(), alone);
}

TEST(Measure, CachesApartAddUpToTheWhole)
{
    Measurement measurement = measurementOf("fork", "7.0", "laptop-4");
    measurement.caches = {"maple_node", "vm_area_struct"};
    const RunRecord record = measured(measurement);
    ASSERT_EQ(record.caches.size(), 3U);
    double share = 0;
    for (const char* id : {"slowpath_share", "list_lock", "slabs_allocated", "barn_get", "objects_refilled"}) {
        double sum = 0;
        for (const auto& [cache, metrics] : record.caches)
            sum += metrics.at(id) * metrics.at("op_share") / 100;
        EXPECT_NEAR(sum, record.metrics.at(id), 1e-9 + 1e-9 * sum) << id;
    }
    for (const auto& [cache, metrics] : record.caches)
        share += metrics.at("op_share");
    EXPECT_NEAR(share, 100, 1e-9);
    const auto counted = static_cast<double>(record.counters.at("maple_node").at("barn_get"));
    const double operations =
        record.caches.at("maple_node").at("op_share") / 100 * static_cast<double>(measurement.length.operations);
    EXPECT_NEAR(record.caches.at("maple_node").at("barn_get"), 1000 * counted / operations, 1e-6);

    measurement.caches = {"maple"};
    const auto unknown = measureRun(measurement);
    ASSERT_FALSE(unknown.has_value());
    EXPECT_NE(unknown.error().text().find("unknown cache 'maple'"), std::string::npos);
}

TEST(Measure, TheSeedMatters)
{
    Measurement measurement = measurementOf("fork", "7.0", "laptop-4");
    const RunRecord first = measured(measurement);
    measurement.scenario.engine.seed = 43;
    EXPECT_NE(measured(measurement).metrics, first.metrics);
}

TEST(Measure, CanBeStopped)
{
    Measurement measurement = measurementOf("fork", "7.0", "laptop-4");
    measurement.length.operations = 1'000'000'000;
    std::stop_source source;
    source.request_stop();
    const auto record = measureRun(measurement, source.get_token());
    ASSERT_FALSE(record.has_value());
    EXPECT_EQ(record.error().message, kCancelled);
}

TEST(Measure, RefusesAWorkloadThatNeedsHostThreads)
{
    const auto record = measureRun(measurementOf("tbb-pipeline", "7.0", "laptop-4"));
    ASSERT_FALSE(record.has_value());
    EXPECT_NE(record.error().message.find("concurrent"), std::string::npos);
}

TEST(Measure, ChangesComeAtTheirTimes)
{
    Measurement measurement = measurementOf("fork", "7.0", "laptop-4");
    measurement.scenario.engine.pace = 1'000'000;
    const RunRecord plain = measured(measurement);
    // After the warm-up of 20 ms.
    measurement.scenario.changes.push_back(*parseTimedChange("30ms: shrink maple_node"));
    const RunRecord shrunk = measured(measurement);
    EXPECT_GT(shrunk.counters.at("maple_node").at("sheaf_flush"), plain.counters.at("maple_node").at("sheaf_flush"));
}

} // namespace
} // namespace sheafscope
