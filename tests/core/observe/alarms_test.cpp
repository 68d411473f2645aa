// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/alarms.h"

#include "tests/core/observe/made_up_snapshots.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

class Alarms : public ::testing::Test {
protected:
    Alarms()
    {
        auto info = std::make_shared<SourceInfo>(*test::infoOf(test::evenMachine(2, 2), 1));
        info->caches[0].geometry.sheafCapacity = 32;
        snapshot = test::snapshotAt(info, 1);
        snapshot->focus = CacheId{0};
        snapshot->focusCpus.assign(4, {});
        for (CacheNodeState& state : snapshot->cacheNodes)
            state.hasBarn = true;
    }
    void slow(std::uint32_t cpu, std::uint64_t n) { snapshot->focusCpus[cpu][StatItem::ALLOC_SLOWPATH] = n; }

    std::shared_ptr<Snapshot> snapshot;
};

TEST_F(Alarms, AreNotRaisedForIdleOrHealthyCpus)
{
    EXPECT_TRUE(findAlarms(*snapshot).empty());
    slow(0, kLeastForAlarm - 1);
    slow(1, 100'000);
    snapshot->focusCpus[1][StatItem::ALLOC_FASTPATH] = 1;
    EXPECT_TRUE(findAlarms(*snapshot).empty());
}

TEST_F(Alarms, NameTheCpusThatNeverHitASheaf)
{
    slow(2, 300);
    slow(3, 400);
    snapshot->cacheNodes[1].hasBarn = false;
    const auto alarms = findAlarms(*snapshot);
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(alarms[0].kind, Alarm::Kind::sheavesNeverHit);
    EXPECT_EQ(alarms[0].cpus, (std::vector<CpuId>{CpuId{2}, CpuId{3}}));
    EXPECT_EQ(alarms[0].node, NodeId{1});
    EXPECT_TRUE(alarms[0].isWithoutBarn);
    EXPECT_EQ(alarms[0].count, 700U);
    slow(0, 300);
    EXPECT_EQ(findAlarms(*snapshot)[0].node, kNoNode);
    EXPECT_FALSE(findAlarms(*snapshot)[0].isWithoutBarn) << "node 0 has one, so that is not why";
}

TEST_F(Alarms, NameABarnThatNeverGives)
{
    snapshot->cacheNodes[1].counters[StatItem::BARN_GET_FAIL] = 999;
    auto alarms = findAlarms(*snapshot);
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_EQ(alarms[0].kind, Alarm::Kind::barnNeverGives);
    EXPECT_EQ(alarms[0].node, NodeId{1});
    snapshot->cacheNodes[1].counters[StatItem::BARN_GET] = 1;
    EXPECT_TRUE(findAlarms(*snapshot).empty());
}

TEST_F(Alarms, ACacheWithoutSheavesHasNone)
{
    auto info = std::make_shared<SourceInfo>(*snapshot->info);
    info->caches[0].geometry.sheafCapacity = 0;
    snapshot->info = info;
    slow(0, 10'000);
    EXPECT_TRUE(findAlarms(*snapshot).empty());
}

} // namespace
} // namespace sheafscope
