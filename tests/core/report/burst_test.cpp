// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/burst.h"

#include "core/report/capacity.h"

#include <gtest/gtest.h>

#include <fmt/format.h>

namespace sheafscope {
namespace {

using enum StatItem;

BurstFigures burstOf(const char* cache, const char* era, const BurstRequest& request)
{
    const auto figures =
        runBurst(findKnownCache(cache).value(), oneNodeMachine(16).value(), findEra(era)->mechanisms, request);
    EXPECT_TRUE(figures) << (figures ? "" : figures.error().text());
    return figures.value_or(BurstFigures{request, 1, {}});
}

/// As the table prints it: two decimals, halves to even.
std::string shown(double value)
{
    return fmt::format("{:.2f}", value);
}

struct MapleRow {
    unsigned burst;
    const char* slabs617;
    const char* drains617;
    const char* slabs619;
    const char* drains619;
    double objects619; ///< refilled, and as many flushed
    const char* slabs70;
    double objects70;
    const char* barnGet70;
    const char* barnGetFail70;
};

// The table of spec/objects-per-cpu section 4, maple_node, 16 CPUs on one node.
constexpr MapleRow kMapleRows[] = {
    {64, "0.00", "0.00", "0.00", "0.00", 0, "0.00", 0, "0.00", "0.00"},
    {80, "0.00", "0.00", "0.00", "0.00", 12, "0.06", 12, "0.62", "0.38"},
    {96, "0.00", "0.00", "0.00", "0.00", 12, "0.06", 12, "0.62", "0.38"},
    {112, "0.00", "0.00", "0.00", "0.00", 44, "0.25", 44, "0.62", "1.38"},
    {128, "0.00", "0.00", "0.00", "0.00", 44, "1.06", 44, "0.62", "1.38"},
    {160, "0.00", "0.00", "0.00", "0.00", 76, "2.06", 76, "0.62", "2.38"},
    {192, "3.69", "1.00", "0.00", "0.00", 108, "3.06", 108, "0.62", "3.38"},
    {224, "3.69", "1.00", "1.19", "0.38", 140, "4.06", 140, "0.62", "4.38"},
    {256, "3.69", "1.00", "3.69", "1.00", 172, "5.06", 172, "0.62", "5.38"},
};

TEST(Burst, MapleNodeOnSixteenCpusCountsWhatTheSpecSays)
{
    for (const MapleRow& row : kMapleRows) {
        SCOPED_TRACE(fmt::format("burst {}", row.burst));
        const BurstFigures v617 = burstOf("maple_node", "6.17", {row.burst});
        EXPECT_EQ(shown(v617.perCpu(ALLOC_SLAB)), row.slabs617);
        EXPECT_EQ(shown(v617.perCpu(CPU_PARTIAL_DRAIN)), row.drains617);
        for (const char* era : {"6.18", "6.19"}) {
            const BurstFigures figures = burstOf("maple_node", era, {row.burst});
            EXPECT_EQ(shown(figures.perCpu(ALLOC_SLAB)), row.slabs619);
            EXPECT_EQ(shown(figures.perCpu(CPU_PARTIAL_DRAIN)), row.drains619);
            EXPECT_EQ(figures.perCpu(SHEAF_REFILL), row.objects619);
            EXPECT_EQ(figures.perCpu(SHEAF_FLUSH), row.objects619);
        }
        const BurstFigures v70 = burstOf("maple_node", "7.0", {row.burst});
        EXPECT_EQ(shown(v70.perCpu(ALLOC_SLAB)), row.slabs70);
        EXPECT_EQ(v70.perCpu(SHEAF_REFILL), row.objects70);
        EXPECT_EQ(v70.perCpu(SHEAF_FLUSH), row.objects70);
        EXPECT_EQ(shown(v70.perCpu(BARN_GET)), row.barnGet70);
        EXPECT_EQ(shown(v70.perCpu(BARN_GET_FAIL)), row.barnGetFail70);
    }
}

// "6.17 frees ~all objects beyond the current cpu slab one by one (128 of 160), 6.19 and 7.0 only through batches."
TEST(Burst, FreeSlowpathIsPerObjectIn617AndInBatchesLater)
{
    EXPECT_EQ(burstOf("maple_node", "6.17", {160}).perCpu(FREE_SLOWPATH), 128);
    EXPECT_LT(burstOf("maple_node", "6.19", {160}).perCpu(FREE_SLOWPATH), 4);
    EXPECT_EQ(burstOf("maple_node", "7.0", {160}).perCpu(FREE_SLOWPATH), 0);
}

// "First page allocs in 7.0 at W ~ 128..160 and only 0.1..0.8 per round up to W = 256; 6.17/6.19 none up to 256."
TEST(Burst, VmAreaStructAllocatesFewPagesInSevenAndNoneBefore)
{
    for (const unsigned burst : {64U, 80U, 96U, 112U})
        EXPECT_EQ(burstOf("vm_area_struct", "7.0", {burst}).perCpu(ALLOC_SLAB), 0) << burst;
    for (const unsigned burst : {128U, 160U, 192U, 224U, 256U}) {
        const double slabs = burstOf("vm_area_struct", "7.0", {burst}).perCpu(ALLOC_SLAB);
        EXPECT_GE(slabs, 0.1) << burst;
        EXPECT_LE(slabs, 0.85) << burst;
    }
    for (const char* era : {"6.17", "6.19"})
        EXPECT_EQ(burstOf("vm_area_struct", era, {256}).perCpu(ALLOC_SLAB), 0) << era;
}

// "One active CPU of 16": 6.17 starts ALLOC_SLAB at 300 (3 a round); 6.19 and 7.0 stay in the barn until 400.
TEST(Burst, OneActiveCpuHasTheBarnForItself)
{
    EXPECT_EQ(burstOf("maple_node", "6.17", {300, 1, 1}).perCpu(ALLOC_SLAB), 3);
    for (const char* era : {"6.19", "7.0"}) {
        SCOPED_TRACE(era);
        const BurstFigures kept = burstOf("maple_node", era, {300, 1, 1});
        EXPECT_EQ(kept.perCpu(ALLOC_SLAB), 0);
        EXPECT_EQ(kept.perCpu(BARN_GET), 8);
        EXPECT_EQ(kept.perCpu(BARN_PUT), 8);
        EXPECT_EQ(kept.perCpu(SHEAF_FLUSH), 0);
        const BurstFigures overflowing = burstOf("maple_node", era, {400, 1, 1});
        EXPECT_EQ(overflowing.perCpu(SHEAF_REFILL), 32);
        EXPECT_EQ(overflowing.perCpu(SHEAF_FLUSH), 32);
    }
}

TEST(Burst, RefusesNumbersOutOfRange)
{
    const CacheSpec maple = findKnownCache("maple_node").value();
    const auto machine = oneNodeMachine(2).value();
    const Mechanisms seven = findEra("7.0")->mechanisms;
    for (const BurstRequest& request : {BurstRequest{0}, BurstRequest{kMostBurst + 1}, BurstRequest{UINT32_MAX},
                                        BurstRequest{1, 0}, BurstRequest{1, kMostRounds + 1}, BurstRequest{1, 1, 3}}) {
        const auto figures = runBurst(maple, machine, seven, request);
        ASSERT_FALSE(figures);
        EXPECT_FALSE(figures.error().message.empty());
    }
    const CacheSpec big = findKnownCache("kmalloc-8k").value();
    EXPECT_FALSE(runBurst(big, oneNodeMachine(8192).value(), seven, {kMostBurst}));    // 819 million objects
    EXPECT_FALSE(runBurst(big, oneNodeMachine(4).value(), seven, {kMostBurst, 1, 4})); // 3 GiB
}

} // namespace
} // namespace sheafscope
