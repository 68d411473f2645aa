// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/history.h"

#include "core/observe/paths.h"
#include "tests/core/observe/made_up_snapshots.h"

#include <cmath>
#include <gtest/gtest.h>

namespace sheafscope {
namespace {

SeriesKey keyOf(Metric metric, NodeId node, StatItem item = StatItem::ALLOC_FASTPATH, CacheId cache = CacheId{0})
{
    return {metric, cache, node, item};
}

class HistoryTest : public ::testing::Test {
protected:
    std::shared_ptr<const SourceInfo> info = test::infoOf(test::evenMachine(2, 4), 3);

    float lastIn(const History& history, const SeriesKey& key, double fromSec, double toSec) const
    {
        return history.series(key, fromSec, toSec, 1)[0].last;
    }
};

TEST_F(HistoryTest, AnswersNaNForWhatItDoesNotHave)
{
    History history;
    EXPECT_TRUE(history.isEmpty());
    EXPECT_EQ(history.at(3), nullptr);
    EXPECT_EQ(history.latest(), nullptr);
    const auto empty = history.series(keyOf(Metric::barnFull, NodeId{0}), 0, 1, 5);
    ASSERT_EQ(empty.size(), 5U);
    EXPECT_TRUE(std::isnan(empty[4].max));
    EXPECT_DOUBLE_EQ(empty[4].timeSec, 0.8);
    history.append(test::snapshotAt(info, 1));
    EXPECT_TRUE(std::isnan(lastIn(history, keyOf(Metric::barnFull, NodeId{7}), 0, 2)));
    EXPECT_TRUE(std::isnan(lastIn(history, keyOf(Metric::counterRate, NodeId{0}, StatItem::CPUSLAB_FLUSH), 0, 2)));
    EXPECT_TRUE(std::isnan(lastIn(history, keyOf(Metric::barnFull, NodeId{0}, StatItem::BARN_GET, CacheId{9}), 0, 2)));
    EXPECT_TRUE(history.series(keyOf(Metric::barnFull, NodeId{0}), 0, 2, 0).empty());
}

TEST_F(HistoryTest, GaugesOfNodesAndTheirSums)
{
    History history;
    auto snapshot = test::snapshotAt(info, 1);
    snapshot->cacheNodes[0].barnFull = 3;
    snapshot->cacheNodes[1].barnFull = 4;
    snapshot->cacheNodes[1].hasRecord = false;
    snapshot->cacheNodes[0].partialSlabs = 9;
    snapshot->fills[0] = SheafFill{10, 32, 5}.pack();
    snapshot->fills[1] = SheafFill{6, SheafFill::kNone, SheafFill::kNone}.pack();
    snapshot->memory[1].free = Pages{10};
    history.append(snapshot);
    EXPECT_EQ(lastIn(history, keyOf(Metric::barnFull, NodeId{1}), 0, 2), 4.0F);
    EXPECT_EQ(lastIn(history, keyOf(Metric::barnFull, kNoNode), 0, 2), 7.0F);
    EXPECT_EQ(lastIn(history, keyOf(Metric::partialSlabs, kNoNode), 0, 2), 9.0F);
    EXPECT_TRUE(std::isnan(lastIn(history, keyOf(Metric::partialSlabs, NodeId{1}), 0, 2))) << "no record, no length";
    EXPECT_EQ(lastIn(history, keyOf(Metric::parkedObjects, NodeId{0}), 0, 2), 10 + 32 + 5 + 6 + 3 * 32.0F);
    EXPECT_EQ(snapshot->parkedObjects(CacheId{0}, NodeId{0}), 10U + 32 + 5 + 6 + 3 * 32);
    EXPECT_EQ(lastIn(history, keyOf(Metric::fillMean, NodeId{0}), 0, 2), (42 + 6) / 4.0F);
    EXPECT_EQ(lastIn(history, keyOf(Metric::fillMax, kNoNode), 0, 2), 42.0F);
    EXPECT_EQ(lastIn(history, keyOf(Metric::fillMin, NodeId{0}), 0, 2), 0.0F);
    EXPECT_EQ(lastIn(history, keyOf(Metric::memoryFree, NodeId{1}), 0, 2), 40960.0F);
}

TEST_F(HistoryTest, ParkedBytesAreThoseOfAllCaches)
{
    auto sized = std::make_shared<SourceInfo>(*info);
    for (CacheInfo& cache : sized->caches)
        cache.geometry.size = 100 * (cache.id.v + 1);
    History history;
    auto snapshot = test::snapshotAt(sized, 1);
    snapshot->cacheNodes[1].barnFull = 1;                          // cache 0, node 1: 32 objects of 100 B
    snapshot->fills[8] = SheafFill{3, 4, SheafFill::kNone}.pack(); // cache 1, CPU 0: 7 objects of 200 B
    history.append(snapshot);
    EXPECT_EQ(lastIn(history, keyOf(Metric::parkedBytes, NodeId{0}), 0, 2), 1400.0F);
    EXPECT_EQ(lastIn(history, keyOf(Metric::parkedBytes, NodeId{1}), 0, 2), 3200.0F);
    EXPECT_EQ(lastIn(history, keyOf(Metric::parkedBytes, kNoNode), 0, 2), 4600.0F);
}

TEST_F(HistoryTest, PathsAreRatesOfWhatTheyServed)
{
    History history;
    const SeriesKey main{Metric::allocPathRate, CacheId{0}, NodeId{0}, {}, static_cast<std::uint8_t>(AllocPath::main)};
    const SeriesKey spare{Metric::allocPathRate, CacheId{0}, kNoNode, {}, static_cast<std::uint8_t>(AllocPath::spare)};
    const SeriesKey remote{
        Metric::freePathRate, CacheId{0}, NodeId{1}, {}, static_cast<std::uint8_t>(FreePath::remote)};
    for (int i = 0; i < 3; ++i) {
        auto snapshot = test::snapshotAt(info, 1 + i);
        const auto n = static_cast<std::uint64_t>(i);
        snapshot->cacheNodes[0].counters[StatItem::ALLOC_FASTPATH] = 100 * n;
        snapshot->cacheNodes[0].turns[Turn::allocSpare] = 7 * n;
        snapshot->cacheNodes[1].turns[Turn::allocSpare] = n;
        snapshot->cacheNodes[1].counters[StatItem::ALLOC_FASTPATH] = n;
        snapshot->cacheNodes[1].turns[Turn::freeRemote] = 5 * n;
        history.append(snapshot);
    }
    EXPECT_EQ(lastIn(history, main, 0, 4), 93.0F);
    EXPECT_EQ(lastIn(history, spare, 0, 4), 8.0F);
    EXPECT_EQ(lastIn(history, remote, 0, 4), 5.0F);
    EXPECT_TRUE(std::isnan(lastIn(history, {Metric::freePathRate, CacheId{0}, kNoNode, {}, 99}, 0, 4)));
}

TEST_F(HistoryTest, NeighboursOfATimeAreSamples)
{
    History history;
    EXPECT_TRUE(std::isnan(history.neighbourSec(1, 1)));
    for (int i = 1; i <= 5; ++i)
        history.append(test::snapshotAt(info, i));
    EXPECT_DOUBLE_EQ(history.neighbourSec(2, 1), 3);
    EXPECT_DOUBLE_EQ(history.neighbourSec(2, -1), 1);
    EXPECT_DOUBLE_EQ(history.neighbourSec(2.5, 1), 3);
    EXPECT_DOUBLE_EQ(history.neighbourSec(2.5, -1), 2);
    EXPECT_DOUBLE_EQ(history.neighbourSec(0, 1), 1);
    EXPECT_DOUBLE_EQ(history.neighbourSec(99, -1), 5);
    EXPECT_TRUE(std::isnan(history.neighbourSec(5, 1)));
    EXPECT_TRUE(std::isnan(history.neighbourSec(1, -1)));
}

TEST_F(HistoryTest, RatesUseTheMeasuredInterval)
{
    History history;
    std::uint64_t count = 0;
    double t = 0;
    for (const double interval : {1.0, 0.5, 0.25, 2.0, 0.1}) {
        t += interval;
        count += static_cast<std::uint64_t>(std::llround(1000 * interval));
        auto snapshot = test::snapshotAt(info, t);
        snapshot->cacheNodes[0].counters[StatItem::BARN_GET] = count;
        snapshot->cacheNodes[1].counters[StatItem::BARN_GET] = 2 * count;
        snapshot->operations = 4 * count;
        history.append(snapshot);
        const bool isFirst = t == 1.0;
        const float rate = lastIn(history, keyOf(Metric::counterRate, kNoNode, StatItem::BARN_GET), t, t + 1);
        EXPECT_EQ(std::isnan(rate), isFirst);
        if (!isFirst) {
            EXPECT_FLOAT_EQ(rate, 3000);
            EXPECT_FLOAT_EQ(lastIn(history, keyOf(Metric::counterRate, NodeId{0}, StatItem::BARN_GET), t, t + 1), 1000);
            EXPECT_FLOAT_EQ(lastIn(history, keyOf(Metric::operationRate, kNoNode), t, t + 1), 4000);
        }
    }
}

TEST_F(HistoryTest, ClearedCounterIsAGapNotAnEnormousRate)
{
    History history;
    const std::uint64_t counts[] = {100, 200, 50, 150};
    for (int i = 0; i < 4; ++i) {
        auto snapshot = test::snapshotAt(info, i);
        snapshot->cacheNodes[0].counters[StatItem::BARN_GET] = counts[i];
        history.append(snapshot);
    }
    const auto columns = history.series(keyOf(Metric::counterRate, NodeId{0}, StatItem::BARN_GET), 0, 4, 4);
    EXPECT_TRUE(std::isnan(columns[0].max));
    EXPECT_EQ(columns[1].max, 100.0F);
    EXPECT_TRUE(std::isnan(columns[2].max));
    EXPECT_EQ(columns[3].max, 100.0F);
}

TEST_F(HistoryTest, RateOfARotatedCacheIsOverTheTimeBetweenItsReadings)
{
    History history;
    std::uint64_t count = 0;
    for (int i = 0; i <= 16; ++i) {
        auto snapshot = test::snapshotAt(info, i);
        const int read = i / 4 * 4; // counters of cache 1 are read every fourth sample only
        if (read == i)
            count += 40;
        snapshot->counterTimes.assign(3, snapshot->time);
        snapshot->counterTimes[1] = std::chrono::seconds(read);
        snapshot->cacheNodes[2].counters[StatItem::BARN_GET] = count;
        history.append(snapshot);
    }
    const auto columns =
        history.series(keyOf(Metric::counterRate, NodeId{0}, StatItem::BARN_GET, CacheId{1}), 0, 17, 17);
    for (std::size_t i = 4; i < 17; ++i)
        EXPECT_EQ(columns[i].last, 10.0F) << i;
}

TEST_F(HistoryTest, RowsOfTheFocusCacheOldestFirst)
{
    History history;
    for (int i = 0; i < 10; ++i) {
        auto snapshot = test::snapshotAt(info, i);
        snapshot->focus = CacheId{i < 5 ? 0U : 2U};
        snapshot->fills[2 * 8 + 3] = SheafFill{static_cast<unsigned>(i), 30, 7}.pack();
        history.append(snapshot);
    }
    const auto rows = history.fillRows(2, 7);
    ASSERT_EQ(rows.size(), 5U);
    EXPECT_EQ(rows.front()->timeSec, 2);
    EXPECT_EQ(rows.back()->timeSec, 6);
    EXPECT_EQ(rows.front()->cache, CacheId{0});
    EXPECT_EQ(rows.front()->objects[3], 0);
    EXPECT_EQ(rows.back()->cache, CacheId{2});
    ASSERT_EQ(rows.back()->objects.size(), 8U);
    EXPECT_EQ(rows.back()->objects[3], 36) << "main and spare, without rcu_free";
}

TEST_F(HistoryTest, SameTimeReplacesAndEarlierTimeBeginsAnew)
{
    History history;
    history.append(test::snapshotAt(info, 1));
    history.append(test::snapshotAt(info, 2));
    const auto revision = history.revision();
    auto again = test::snapshotAt(info, 2);
    again->isPaused = true;
    history.append(again);
    EXPECT_GT(history.revision(), revision);
    EXPECT_TRUE(history.latest()->isPaused);
    EXPECT_EQ(history.at(2), again);
    EXPECT_EQ(history.fillRows(0, 10).size(), 2U);
    EXPECT_EQ(history.endSec(), 2);
    history.append(test::snapshotAt(info, 0.5));
    EXPECT_EQ(history.startSec(), 0.5);
    EXPECT_EQ(history.endSec(), 0.5);
    EXPECT_EQ(history.at(2)->time, std::chrono::milliseconds(500));
}

TEST_F(HistoryTest, SourceOfAnotherShapeBeginsAnew)
{
    History history;
    history.append(test::snapshotAt(info, 1));
    history.append(test::snapshotAt(test::infoOf(test::evenMachine(3, 1), 2), 2));
    EXPECT_EQ(history.startSec(), 2);
    EXPECT_EQ(history.fillRows(0, 10).size(), 1U);
}

TEST_F(HistoryTest, SurvivesBeingMoved)
{
    History first;
    first.append(test::snapshotAt(info, 1));
    History second = std::move(first);
    auto snapshot = test::snapshotAt(info, 2);
    snapshot->cacheNodes[0].barnFull = 8;
    second.append(snapshot);
    EXPECT_EQ(lastIn(second, keyOf(Metric::barnFull, NodeId{0}), 0, 3), 8.0F);
}

} // namespace
} // namespace sheafscope
