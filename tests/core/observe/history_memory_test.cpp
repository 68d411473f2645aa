// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/history.h"
#include "core/observe/key_snapshots.h"

#include "tests/core/observe/made_up_snapshots.h"

#include <cmath>
#include <gtest/gtest.h>

namespace sheafscope {
namespace {

/// Every series moves all the time.
void disturb(Snapshot& snapshot, unsigned i)
{
    for (std::size_t c = 0; c < snapshot.cacheNodes.size(); ++c) {
        snapshot.cacheNodes[c].barnFull = i % 7;
        snapshot.cacheNodes[c].partialSlabs = i % 11;
        for (const StatItem item : snapshot.info->counters)
            snapshot.cacheNodes[c].counters[item] = std::uint64_t{i} * (c + 1) + i % 5;
    }
}

TEST(HistoryMemory, StaysBoundedOverAMillionSamples)
{
    const auto info = test::infoOf(test::evenMachine(1, 2), 1);
    History::Limits limits{
        .levelCells = 256, .levels = 4, .fillRows = {100'000}, .snapshots = {200'000}, .series = mebibytes(2)};
    History history(limits);
    std::uint64_t most = 0;
    for (unsigned i = 0; i < 1'000'000; ++i) {
        auto snapshot = test::snapshotAt(info, 0.001 * i);
        disturb(*snapshot, i);
        history.append(std::move(snapshot));
        most = std::max(most, history.memoryUsed().v);
    }
    EXPECT_LT(most, 2'700'000U);
    EXPECT_EQ(history.endSec(), 999.999);
    EXPECT_LE(history.fillRows(0, 1000).size(), 100'000 / sizeof(History::FillRow));
    EXPECT_GE(history.fillRows(0, 1000).size(), 1000U);
}

TEST(HistoryMemory, TextsThatSnapshotsShareCountOnceAndCountAgainWhenThinned)
{
    const auto info = test::infoOf(test::evenMachine(1, 2), 1);
    KeySnapshots snapshots({400'000});
    std::uint64_t plain = 0;
    for (unsigned i = 0; i < 5000; ++i) {
        auto snapshot = test::snapshotAt(info, 0.02 * i);
        if (i % 25 == 0) {
            auto picture = std::make_shared<SysfsPicture>();
            picture->attributes.push_back({"slabs", std::string(3000, 'x')});
            snapshot->sysfs = picture;
        } else {
            snapshot->sysfs = snapshots.newest()->sysfs;
        }
        plain = sizeOf(*snapshot).v;
        snapshots.append(std::move(snapshot));
        // Recount what is really held.
        if (i % 499 == 0) {
            std::uint64_t bytes = 0;
            const Snapshot* last = nullptr;
            const SysfsPicture* lastTexts = nullptr;
            for (unsigned k = 0; k <= i; ++k) {
                const auto at = snapshots.at(0.02 * k);
                if (at.get() == last)
                    continue;
                bytes += sizeOf(*at).v + (at->sysfs.get() == lastTexts ? 0 : sizeOf(*at->sysfs).v);
                last = at.get();
                lastTexts = at->sysfs.get();
            }
            EXPECT_GE(snapshots.memoryUsed().v, bytes);
            EXPECT_LT(snapshots.memoryUsed().v, bytes + 32 * 1024U) << "besides the list itself";
        }
    }
    EXPECT_GT(snapshots.size() * (plain + 3000), 400'000U) << "shared texts must not cost history";
}

TEST(HistoryMemory, SpentSeriesBudgetGoesToTheFocusAndTheSums)
{
    const auto info = test::infoOf(test::evenMachine(4, 1), 8);
    History::Limits limits{.levelCells = 64, .levels = 3};
    limits.series = Bytes{64 * (4 + 2 * 12) * 100}; // a hundred series
    History history(limits);
    const auto isKept = [&](unsigned cache, NodeId node) {
        const auto columns = history.series({Metric::counterRate, CacheId{cache}, node, StatItem::BARN_GET},
                                            history.endSec() - 1, history.endSec() - 0.7, 1);
        return !std::isnan(columns[0].last);
    };
    for (unsigned i = 0; i < 600; ++i) {
        auto snapshot = test::snapshotAt(info, 0.01 * i);
        disturb(*snapshot, i);
        snapshot->focus = CacheId{i < 300 ? 0U : 7U};
        history.append(std::move(snapshot));
        if (i == 299) {
            EXPECT_TRUE(isKept(0, NodeId{3}));
            EXPECT_FALSE(isKept(7, NodeId{3}));
        }
    }
    for (unsigned cache = 0; cache < 8; ++cache)
        EXPECT_TRUE(isKept(cache, kNoNode)) << cache;
    EXPECT_TRUE(isKept(7, NodeId{3}));
    EXPECT_LT(history.memoryUsed().v, limits.series.v + limits.snapshots.v);
}

TEST(KeySnapshots, KeepsEveryOneOfTheLastSecondsAndThinsThePast)
{
    const auto info = test::infoOf(test::evenMachine(1, 2), 1);
    const std::uint64_t each = sizeOf(*test::snapshotAt(info, 1)).v;
    KeySnapshots keys(Bytes{each * 400});
    constexpr int kSamples = 10'000;
    for (int i = 0; i <= kSamples; ++i)
        keys.append(test::snapshotAt(info, 0.1 * i));
    EXPECT_LE(keys.size(), 400U);
    EXPECT_GE(keys.size(), 390U);
    // The last 10 s are complete, and what is far away is kept about as thinly as it is far.
    for (int i = kSamples - 99; i <= kSamples; ++i)
        EXPECT_NEAR(std::chrono::duration<double>(keys.at(0.1 * i + 0.001)->time).count(), 0.1 * i, 1e-6);
    for (double age = 20; age < 990; age += 7) {
        const double t = 0.1 * kSamples - age;
        const double found = std::chrono::duration<double>(keys.at(t)->time).count();
        EXPECT_LE(found, t);
        EXPECT_GE(found, t - 0.2 * age - 0.2) << "age " << age;
    }
    EXPECT_EQ(keys.at(-5)->time.count(), 0) << "the first, if none is before";
}

TEST(KeySnapshots, OrderHoldsAndBudgetHoldsEvenIfTheLastSecondsDoNotFit)
{
    const auto info = test::infoOf(test::evenMachine(1, 2), 1);
    const std::uint64_t each = sizeOf(*test::snapshotAt(info, 1)).v;
    KeySnapshots keys(Bytes{each * 20});
    for (int i = 0; i <= 5000; ++i) {
        keys.append(test::snapshotAt(info, 0.001 * i));
        ASSERT_LE(keys.size(), 20U);
    }
    std::chrono::nanoseconds before{-1};
    for (double t = 0; t <= 5; t += 0.01) {
        const auto found = keys.at(t);
        EXPECT_GE(found->time, before);
        before = found->time;
    }
    EXPECT_EQ(keys.newest()->time, std::chrono::seconds(5));
}

} // namespace
} // namespace sheafscope
