// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hand-sized traces of spec section 17.1 that no recorded script reaches: release candidates, non-blocking
// allocations, other nodes.
#include "slub_fixture.h"

#include <map>

namespace sheafscope::test {
namespace {

using Counters = std::map<std::string, std::uint64_t>;

class Golden : public ::testing::Test {
protected:
    void make(const std::string& machine, std::string_view era, unsigned size, unsigned capacity)
    {
        m_slub = slubOf(machine, era, false);
        m_cache = *m_slub->createCache(cacheOf(size, capacity), CpuId{0});
        m_cache->setRemoteNodeDefragRatio(1024);
        m_cache->clearCounters();
    }
    void alloc(unsigned cpu, unsigned n, Gfp gfp = kGfpKernel)
    {
        for (unsigned i = 0; i < n; ++i)
            m_live.push_back(m_cache->alloc(CpuId{cpu}, gfp));
    }
    void freeAll(unsigned cpu)
    {
        for (void* object : m_live)
            m_cache->free(CpuId{cpu}, object);
        m_live.clear();
    }
    [[nodiscard]] Counters counters() const
    {
        Counters moved;
        const CounterValues totals = m_cache->totals();
        for (const StatDescription& d : statDescriptions())
            if (totals[d.item] != 0)
                moved[std::string(d.kernelName)] = totals[d.item];
        return moved;
    }

    std::unique_ptr<Slub> m_slub;
    Cache* m_cache = nullptr;
    std::vector<void*> m_live;
};

TEST_F(Golden, G1AllocatesAHundredFromNothing)
{
    make("gt-t2", "7.0", 256, 32);
    alloc(0, 100);
    EXPECT_EQ(counters(), (Counters{{"ALLOC_FASTPATH", 100},
                                    {"BARN_GET_FAIL", 4},
                                    {"SHEAF_ALLOC", 1},
                                    {"SHEAF_REFILL", 128},
                                    {"ALLOC_SLAB", 8}}));
    EXPECT_EQ(m_cache->fill(CpuId{0}), (SheafFill{28, 0, SheafFill::kNone}));
}

TEST_F(Golden, G3OverflowsSheavesAndBarn)
{
    make("gt-t2", "7.0", 256, 32);
    alloc(0, 2000);
    freeAll(0);
    EXPECT_EQ(counters(), (Counters{{"ALLOC_FASTPATH", 2000},
                                    {"FREE_FASTPATH", 2000},
                                    {"SHEAF_REFILL", 2016},
                                    {"SHEAF_FLUSH", 1632},
                                    {"SHEAF_ALLOC", 11},
                                    {"BARN_GET_FAIL", 63},
                                    {"BARN_PUT", 10},
                                    {"BARN_PUT_FAIL", 51},
                                    {"ALLOC_SLAB", 126},
                                    {"FREE_ADD_PARTIAL", 5},
                                    {"FREE_SLAB", 97}}));
}

TEST_F(Golden, G6NonBlockingAllocationsInTheReleaseCandidatesNeverRefill)
{
    make("gt-t2", "7.0-rc2", 256, 32);
    for (int round = 0; round < 5; ++round) {
        alloc(0, 100, kGfpNowait);
        freeAll(0);
    }
    EXPECT_EQ(counters(), (Counters{{"ALLOC_FASTPATH", 400},
                                    {"ALLOC_SLOWPATH", 100},
                                    {"FREE_FASTPATH", 500},
                                    {"BARN_GET", 8},
                                    {"BARN_GET_FAIL", 100},
                                    {"BARN_PUT", 10},
                                    {"SHEAF_ALLOC", 3},
                                    {"ALLOC_SLAB", 7}}));
}

TEST_F(Golden, G6NonBlockingAllocationsInTheFinalReleaseDoRefill)
{
    make("gt-t2", "7.0", 256, 32);
    for (int round = 0; round < 5; ++round) {
        alloc(0, 100, kGfpNowait);
        freeAll(0);
    }
    EXPECT_EQ(counters(), (Counters{{"ALLOC_FASTPATH", 500},
                                    {"FREE_FASTPATH", 500},
                                    {"BARN_GET", 8},
                                    {"BARN_GET_FAIL", 4},
                                    {"BARN_PUT", 10},
                                    {"SHEAF_ALLOC", 3},
                                    {"SHEAF_REFILL", 128},
                                    {"ALLOC_SLAB", 8}}));
}

TEST_F(Golden, AnOldReleaseLosesLocalObjectsOfABulkFreeWhoseLastIsTheThirtySecondRemote)
{
    // Trace Q of spec 17.2: 8 local objects followed by 32 remote ones.
    for (const auto& [era, kept] : std::map<std::string, std::uint64_t>{{"7.0", 0}, {"7.1", 8}, {"7.3", 8}}) {
        make("gt-t3", era, 256, 32);
        alloc(0, 8);
        alloc(2, 32);
        m_cache->clearCounters();
        m_cache->freeBulk(CpuId{0}, m_live);
        m_live.clear();
        EXPECT_EQ(m_cache->totals()[StatItem::FREE_FASTPATH], kept) << era;
        EXPECT_EQ(m_cache->totals()[StatItem::FREE_SLOWPATH], 32U) << era;
    }
}

TEST_F(Golden, KfreeRcuFillsSheavesThatTheBarnTakesAfterAGracePeriod)
{
    // Trace K of spec 17.2.
    make("gt-t2", "7.0", 256, 32);
    alloc(0, 100);
    for (void* object : m_live)
        m_cache->kfreeRcu(CpuId{0}, object);
    m_live.clear();
    EXPECT_EQ(m_cache->totals()[StatItem::FREE_RCU_SHEAF], 100U);
    EXPECT_EQ(m_cache->fill(CpuId{0}), (SheafFill{28, SheafFill::kNone, 4}));
    m_slub->rcuBarrier();
    EXPECT_EQ(m_cache->barn(NodeId{0})->fullCount(), 3U);
    alloc(0, 100);
    EXPECT_EQ(m_cache->totals()[StatItem::BARN_GET], 3U);
    EXPECT_EQ(m_cache->fill(CpuId{0}), (SheafFill{24, SheafFill::kNone, 4}));
}

TEST_F(Golden, WithoutPagesAllocationsFailAndTheCacheSurvives)
{
    make("gt-t2", "7.0", 256, 32);
    m_slub->pages().setFailureRule(FailureRule{1.0, std::nullopt, std::nullopt, 1});
    EXPECT_EQ(m_cache->alloc(CpuId{0}), nullptr);
    EXPECT_EQ(m_cache->totals()[StatItem::SHEAF_FREE], m_cache->totals()[StatItem::SHEAF_ALLOC]);
    m_slub->pages().setFailureRule(std::nullopt);
    EXPECT_NE(m_cache->alloc(CpuId{0}), nullptr);
}

} // namespace
} // namespace sheafscope::test
