// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/buddy.h"

#include <gtest/gtest.h>
#include <map>
#include <random>
#include <utility>
#include <vector>

namespace sheafscope {
namespace {

Buddy buddyWithAllUnits(std::uint64_t pages)
{
    Buddy buddy = Buddy::create({pages}).value();
    while (const auto unit = buddy.takeUnmapped())
        buddy.addUnit(*unit);
    return buddy;
}

TEST(Buddy, HasNothingToGiveBeforeAUnitIsAdded)
{
    Buddy buddy = Buddy::create({4096}).value();
    EXPECT_FALSE(buddy.take(0));
    const auto unit = buddy.takeUnmapped();
    ASSERT_EQ(unit, 0U);
    buddy.addUnit(*unit);
    EXPECT_EQ(buddy.take(0), 0U);
}

TEST(Buddy, SplitsALargeBlockAndLeavesTheUpperHalvesFree)
{
    Buddy buddy = buddyWithAllUnits(1024);
    ASSERT_EQ(buddy.take(3), 0U);
    EXPECT_EQ(buddy.freeBlocks(10), 0U);
    for (unsigned order = 3; order < 10; ++order)
        EXPECT_EQ(buddy.freeBlocks(order), 1U) << order;
    EXPECT_EQ(buddy.take(3), 8U) << "the buddy of the first block is the next one used";
}

TEST(Buddy, MergesOnlyWithTheBuddy)
{
    Buddy buddy = buddyWithAllUnits(1024);
    for (std::uint32_t page = 0; page < 4; ++page)
        ASSERT_EQ(buddy.take(0), page);
    buddy.release(1, 0);
    buddy.release(2, 0);
    EXPECT_EQ(buddy.freeBlocks(0), 2U) << "1 and 2 are neighbours, not buddies";
    buddy.release(0, 0);
    EXPECT_EQ(buddy.freeBlocks(0), 1U);
    EXPECT_EQ(buddy.freeBlocks(1), 1U);
    buddy.release(3, 0);
    EXPECT_EQ(buddy.freeBlocks(10), 1U);
}

TEST(Buddy, APartUnitAtTheEndIsUsedToTheLastPage)
{
    Buddy buddy = buddyWithAllUnits(1024 + 513);
    EXPECT_EQ(buddy.freeBlocks(10), 1U);
    EXPECT_EQ(buddy.freeBlocks(9), 1U);
    EXPECT_EQ(buddy.freeBlocks(0), 1U);
    std::uint64_t taken = 0;
    while (const auto page = buddy.take(0)) {
        ASSERT_LT(*page, 1537U);
        ++taken;
    }
    EXPECT_EQ(taken, 1537U);
}

TEST(Buddy, AUnitGivenBackIsTheNextOneUsed)
{
    Buddy buddy = Buddy::create({4096}).value();
    buddy.addUnit(buddy.takeUnmapped().value());
    buddy.addUnit(buddy.takeUnmapped().value());
    const auto unit = buddy.takeFreeUnit();
    ASSERT_TRUE(unit);
    buddy.returnUnmapped(*unit);
    EXPECT_EQ(buddy.freeBlocks(10), 1U);
    EXPECT_EQ(buddy.takeUnmapped(), unit);
    EXPECT_EQ(buddy.takeUnmapped(), 2048U);
}

TEST(Buddy, AUnitInUseIsNeverGivenBack)
{
    Buddy buddy = buddyWithAllUnits(1024);
    ASSERT_TRUE(buddy.take(0));
    EXPECT_FALSE(buddy.takeFreeUnit());
}

TEST(Buddy, RandomUseNeverOverlapsStaysAlignedAndMergesBackCompletely)
{
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        std::mt19937_64 random(seed);
        const std::uint64_t pages = 8 * 1024;
        Buddy buddy = buddyWithAllUnits(pages);
        std::map<std::uint32_t, unsigned> live;
        std::vector<bool> used(pages, false);
        for (int step = 0; step < 20000; ++step) {
            if (live.empty() || random() % 5 < 3) {
                const auto order = static_cast<unsigned>(random() % 11);
                const auto page = buddy.take(order);
                if (!page)
                    continue;
                ASSERT_EQ(*page % (1U << order), 0U);
                for (std::uint32_t p = *page; p < *page + (1U << order); ++p) {
                    ASSERT_FALSE(used[p]) << "seed " << seed << " page " << p;
                    used[p] = true;
                }
                live.emplace(*page, order);
            } else {
                auto victim = live.lower_bound(static_cast<std::uint32_t>(random() % pages));
                if (victim == live.end())
                    victim = live.begin();
                for (std::uint32_t p = victim->first; p < victim->first + (1U << victim->second); ++p)
                    used[p] = false;
                buddy.release(victim->first, victim->second);
                live.erase(victim);
            }
        }
        for (const auto& [page, order] : live)
            buddy.release(page, order);
        EXPECT_EQ(buddy.freeBlocks(10), 8U) << "seed " << seed;
        for (unsigned order = 0; order < 10; ++order)
            EXPECT_EQ(buddy.freeBlocks(order), 0U) << "seed " << seed;
    }
}

TEST(Buddy, RefusesMorePagesThanItCanNumber)
{
    EXPECT_FALSE(Buddy::create({Buddy::kMaxPages + 1}));
}

} // namespace
} // namespace sheafscope
