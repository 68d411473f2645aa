// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/history.h"
#include "core/observe/sampler.h"
#include "core/observe/simulation.h"
#include "tests/core/observe/made_up_snapshots.h"
#include "tests/core/observe/scenarios.h"

#include <functional>
#include <gtest/gtest.h>
#include <set>
#include <thread>

namespace sheafscope {
namespace {

using namespace std::chrono_literals;

/// True as soon as `done` is; false if it is not within 30 s.
bool eventually(const std::function<bool()>& done)
{
    const auto end = std::chrono::steady_clock::now() + 30s;
    while (!done()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(1ms);
    }
    return true;
}

Scenario busyScenario()
{
    auto scenario = test::scenarioOf(test::evenMachine(2, 8), "churn", EngineMode::concurrent);
    scenario.engine.pace = EngineSettings::kUnlimited;
    return scenario;
}

/// States that no instant can have had.
void expectPossible(const Snapshot& snapshot)
{
    for (const CacheInfo& cache : snapshot.info->caches) {
        const unsigned capacity = cache.geometry.sheafCapacity;
        for (std::uint32_t cpu = 0; cpu < snapshot.info->machine->cpuCount(); ++cpu) {
            const SheafFill fill = snapshot.fill(cache.id, CpuId{cpu});
            ASSERT_LE(fill.main, capacity) << cache.name;
            ASSERT_TRUE(!fill.hasSpare() || fill.spare <= capacity) << cache.name;
            ASSERT_TRUE(!fill.hasRcuFree() || fill.rcuFree <= capacity) << cache.name;
        }
        for (std::uint32_t n = 0; n < snapshot.info->machine->nodeCount(); ++n) {
            const CacheNodeState& state = snapshot.at(cache.id, NodeId{n});
            ASSERT_LE(state.barnLock.contended, state.barnLock.acquisitions + 16);
            // Racing CPUs may go over the limits by one sheaf each (spec 6.2), never by more.
            ASSERT_LE(state.barnFull, snapshot.info->mechanisms.maxFullSheaves + 16) << cache.name;
        }
    }
    for (const SlabPicture& slab : snapshot.slabs)
        ASSERT_EQ(slab.objects.size(), snapshot.info->caches[snapshot.focus.v].geometry.objects);
}

TEST(ObserveConcurrent, NeverShowsAStateThatCouldNotHaveBeen)
{
    auto simulation = Simulation::create(busyScenario()).value();
    simulation->start(500);
    History history;
    std::uint64_t sequence = 0;
    std::size_t pictures = 0;
    std::shared_ptr<const Snapshot> before;
    const auto look = [&] {
        for (const auto& snapshot : simulation->drain()) {
            expectPossible(*snapshot);
            if (before != nullptr) {
                EXPECT_GT(snapshot->sequence, sequence);
                EXPECT_GE(snapshot->operations, before->operations);
                EXPECT_GE(snapshot->time, before->time);
                for (const CacheInfo& cache : snapshot->info->caches)
                    for (const StatItem item : snapshot->info->counters)
                        EXPECT_GE(snapshot->totals(cache.id)[item], before->totals(cache.id)[item]);
            }
            sequence = snapshot->sequence;
            before = snapshot;
            pictures += snapshot->slabs.empty() ? 0U : 1U;
            history.append(snapshot);
        }
        return ::testing::Test::HasFailure() || (sequence > 100 && pictures > 0);
    };
    EXPECT_TRUE(eventually(look));
    EXPECT_GT(history.latest()->operations, 1000U);
}

TEST(ObserveConcurrent, ControlsAndFocusMayChangeWhileItSamples)
{
    auto simulation = Simulation::create(busyScenario()).value();
    simulation->start(1000);
    const auto caches = static_cast<std::uint32_t>(simulation->info()->caches.size());
    for (std::uint32_t i = 0; i < 60; ++i) {
        simulation->setFocus(CacheId{i % caches}, NodeId{i % 2});
        simulation->setSampleRate(i % 2 == 0 ? 1000 : 300);
        if (i % 3 == 0)
            simulation->engine().pause();
        const auto now = simulation->sampleNow();
        EXPECT_TRUE(now->isConsistent);
        EXPECT_EQ(now->focus, CacheId{i % caches});
        EXPECT_EQ(now->isPaused, i % 3 == 0);
        simulation->engine().step(3);
        simulation->engine().resume();
        std::this_thread::sleep_for(1ms);
        for (const auto& snapshot : simulation->drain())
            expectPossible(*snapshot);
    }
}

TEST(ObserveConcurrent, SysfsTextsAreRenewedWhileItRunsAndFollowTheFocus)
{
    auto simulation = Simulation::create(busyScenario()).value();
    simulation->start(200);
    const auto caches = static_cast<std::uint32_t>(simulation->info()->caches.size());
    for (const CacheId focus : {CacheId{0}, CacheId{caches - 1}}) {
        simulation->setFocus(focus, NodeId{0});
        std::set<std::chrono::nanoseconds> times;
        EXPECT_TRUE(eventually([&] {
            for (const auto& snapshot : simulation->drain()) {
                if (snapshot->focus != focus || snapshot->sysfs == nullptr)
                    continue;
                EXPECT_EQ(snapshot->sysfs->cache, focus);
                EXPECT_FALSE(snapshot->sysfs->attributes.empty());
                times.insert(snapshot->sysfs->time);
            }
            return times.size() >= 3;
        }));
    }
}

TEST(ObserveConcurrent, SnapshotsThatNobodyFetchesAreDroppedOldestFirstAndCounted)
{
    auto simulation = Simulation::create(busyScenario()).value();
    simulation->start(1000);
    std::vector<std::shared_ptr<const Snapshot>> kept;
    std::uint64_t dropped = 0;
    auto wait = 400ms; // longer each time: a busy host takes fewer samples in it than the queue has room for
    ASSERT_TRUE(eventually([&] {
        std::this_thread::sleep_for(wait);
        wait *= 2;
        kept = simulation->drain();
        dropped = kept.empty() ? 0 : kept.back()->cost.droppedRows;
        return dropped > 0;
    }));
    EXPECT_LE(kept.size(), Sampler::kMostQueued);
    for (std::size_t i = 1; i < kept.size(); ++i)
        EXPECT_EQ(kept[i]->sequence, kept[i - 1]->sequence + 1) << "only the oldest go";
    EXPECT_GT(kept.back()->cost.mean.count(), 0);
    EXPECT_GT(kept.back()->cost.shareOfOneCpu, 0);
    EXPECT_GE(kept.back()->sequence + 1, dropped + kept.size());
}

TEST(ObserveConcurrent, SnapshotsOutliveTheirSimulation)
{
    std::vector<std::shared_ptr<const Snapshot>> kept;
    {
        auto simulation = Simulation::create(busyScenario()).value();
        simulation->start(1000);
        ASSERT_TRUE(eventually([&] {
            for (auto& snapshot : simulation->drain())
                kept.push_back(std::move(snapshot));
            return kept.size() > 20;
        }));
    }
    for (const auto& snapshot : kept)
        expectPossible(*snapshot);
}

} // namespace
} // namespace sheafscope
