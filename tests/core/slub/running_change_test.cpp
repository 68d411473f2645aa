// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of a cache in use: whatever is set in the midst of whatever is done, in every era no object is lost or handed
// out twice, the counters add up, and all is free at the end.
#include "slub_fixture.h"

#include <fmt/format.h>
#include <random>
#include <tuple>

namespace sheafscope::test {
namespace {

using ChangeParameters = std::tuple<std::string, std::string, std::string>; // era, machine, cache

/// A cache of the test's own, or the kmalloc cache that sheaf structs come from: its sheaves are made of its objects.
Cache& cacheOfKind(Slub& slub, const std::string& kind)
{
    return kind == "own" ? **slub.createCache(cacheOf(256, 32), CpuId{0}) : *slub.findCache(kind);
}

class RunningChange : public ::testing::TestWithParam<ChangeParameters> {
protected:
    RunningChange()
        : m_slub(slubOf(std::get<1>(GetParam()), std::get<0>(GetParam()), true)),
          m_cache(cacheOfKind(*m_slub, std::get<2>(GetParam()))), m_isOwn(std::get<2>(GetParam()) == "own"),
          m_mayPrefill(m_slub->mechanisms().sheafCaches != SheafCaches::none && std::get<1>(GetParam()) != "gt-t4")
    {
    }

    std::size_t below(std::size_t n) { return m_random() % n; }
    CpuId anyCpu() { return CpuId{static_cast<std::uint32_t>(below(m_slub->machine().cpuCount()))}; }

    void take(void* object)
    {
        if (object == nullptr) {
            ++m_tally.failed;
            return;
        }
        ASSERT_TRUE(m_known.insert(object).second) << "an object was handed out twice";
        std::memset(object, 0x5a, m_cache.geometry().objectSize);
        m_live.push_back(object);
        ++m_tally.allocated;
    }
    void* drop()
    {
        std::swap(m_live[below(m_live.size())], m_live.back());
        void* const object = m_live.back();
        m_live.pop_back();
        m_known.erase(object);
        ++m_tally.freed;
        return object;
    }

    void useObjects()
    {
        const CpuId cpu = anyCpu();
        const std::size_t kind = below(10);
        if (kind < 5 || m_live.empty()) {
            take(m_cache.alloc(cpu));
        } else if (kind < 8) {
            m_cache.free(cpu, drop());
        } else if (kind == 8) {
            m_cache.kfreeRcu(cpu, drop());
        } else {
            std::vector<void*> objects;
            while (objects.size() < 20 && !m_live.empty())
                objects.push_back(drop());
            m_cache.freeBulk(cpu, objects);
        }
    }

    /// Prefilled sheaves stay in hand over many changes.
    void useSheaves()
    {
        if (!m_mayPrefill)
            return;
        const CpuId cpu = anyCpu();
        m_tally.usedPrefilled = true;
        if (m_held.size() < 4) {
            if (Sheaf* sheaf = m_cache.prefillSheaf(cpu, kGfpKernel, static_cast<unsigned>(1 + below(60))))
                m_held.push_back(sheaf);
            return;
        }
        Sheaf*& sheaf = m_held[below(m_held.size())];
        const std::size_t kind = below(3);
        if (kind == 0) {
            if (sheaf->size != 0)
                take(m_cache.allocFromSheaf(cpu, sheaf));
        } else if (kind == 1) {
            m_cache.refillSheaf(cpu, kGfpKernel, sheaf, static_cast<unsigned>(1 + below(80)));
        } else {
            m_cache.returnSheaf(cpu, kGfpKernel, sheaf);
            std::swap(sheaf, m_held.back());
            m_held.pop_back();
        }
    }

    void changeSomething()
    {
        const std::size_t kind = below(8);
        if (kind < 3) {
            constexpr std::array<unsigned, 7> kCapacities{0, 1, 4, 28, 32, 60, 200};
            const unsigned capacity = kCapacities[below(kCapacities.size())];
            const bool isRefused = !m_cache.whyNotCapacity(capacity).empty();
            EXPECT_EQ(!m_cache.setCapacity(capacity, anyCpu()), isRefused) << capacity;
            if (!isRefused) {
                EXPECT_EQ(m_cache.capacity(), capacity);
            }
            m_tally.shrank = true;
        } else if (kind == 3) {
            m_cache.setBarnLimits({static_cast<unsigned>(1 + below(12)), static_cast<unsigned>(below(12))});
        } else if (kind == 4) {
            m_cache.setMinPartial(static_cast<unsigned>(below(10)));
        } else if (kind == 5) {
            m_cache.setRemoteNodeDefragRatio(static_cast<unsigned>(below(1100)));
        } else if (kind == 6) {
            m_cache.setCpuPartial(
                m_slub->mechanisms().fullSlabs == FullSlabGoes::toCpuPartial ? static_cast<unsigned>(below(100)) : 0);
        } else {
            const CpuId dead = anyCpu();
            m_cache.flushDeadCpu(dead, anyCpu());
        }
    }

    void expectNothingLost()
    {
        m_tally.inHeldSheaves = 0;
        m_tally.countedHeldSheaves = 0;
        for (const Sheaf* sheaf : m_held) {
            m_tally.inHeldSheaves += sheaf->size;
            m_tally.countedHeldSheaves += sheaf->isCounted ? 1U : 0U;
        }
        // The structs of all caches' sheaves are objects of a kmalloc cache that no program holds.
        if (m_isOwn) {
            EXPECT_EQ(faults(m_cache, m_tally), "");
        }
        for (std::uint32_t c = 0; c < m_slub->machine().cpuCount(); ++c)
            EXPECT_LE(m_cache.fill(CpuId{c}).main, m_cache.capacity());
    }

    std::unique_ptr<Slub> m_slub;
    Cache& m_cache;
    bool m_isOwn;
    bool m_mayPrefill; ///< without, more equations apply
    ProgramTally m_tally;
    std::mt19937_64 m_random{7};
    std::vector<void*> m_live;
    std::unordered_set<void*> m_known;
    std::vector<Sheaf*> m_held;
};

TEST_P(RunningChange, LosesNothingAndItsCountersAddUp)
{
    for (int round = 0; round < 60; ++round) {
        for (std::size_t i = below(400); i > 0; --i) {
            if (below(40) == 0)
                useSheaves();
            else
                useObjects();
        }
        if (below(8) == 0)
            m_slub->rcuBarrier();
        changeSomething();
        expectNothingLost();
        if (HasFatalFailure())
            return;
    }
    for (Sheaf* sheaf : m_held)
        m_cache.returnSheaf(anyCpu(), kGfpKernel, sheaf);
    m_held.clear();
    while (!m_live.empty())
        m_cache.free(anyCpu(), drop());
    m_slub->rcuBarrier();
    m_slub->runBatchedFrees(CpuId{0});
    expectNothingLost();
    if (!m_isOwn)
        return;
    const CacheId id = m_cache.id();
    EXPECT_TRUE(m_slub->destroyCache(id, CpuId{0}));
}

INSTANTIATE_TEST_SUITE_P(ErasMachinesAndCaches, RunningChange,
                         ::testing::Combine(::testing::Values("6.17", "6.18", "6.19", "7.0-rc2", "7.0", "7.1", "7.2",
                                                              "7.3"),
                                            ::testing::Values("gt-t1", "gt-t4", "gt-t6"),
                                            ::testing::Values("own", "kmalloc-512", "kmalloc-256")),
                         [](const auto& test) {
                             std::string name = fmt::format("{}_{}_{}", std::get<0>(test.param),
                                                            std::get<1>(test.param), std::get<2>(test.param));
                             for (char& c : name)
                                 if (c == '.' || c == '-')
                                     c = '_';
                             return name;
                         });

TEST(SheafCapacityChange, FlushesAndFreesTheOldSheavesAsAFlushWould)
{
    const auto slub = slubOf("gt-t1", "7.0", true);
    Cache& cache = **slub->createCache(cacheOf(256, 32), CpuId{0});
    const unsigned cpus = slub->machine().cpuCount();
    ASSERT_EQ(cache.capacity(), 32U);
    void* const object = cache.alloc(CpuId{0}); // main has 31 of 32 left, the first empty main is the spare
    ASSERT_TRUE(cache.setCapacity(64, CpuId{0}));
    const CounterValues totals = cache.totals();
    EXPECT_EQ(cache.capacity(), 64U);
    EXPECT_EQ(totals[StatItem::SHEAF_FLUSH], 31U);
    EXPECT_EQ(totals[StatItem::SHEAF_ALLOC], 2U * cpus + 1);
    EXPECT_EQ(totals[StatItem::SHEAF_FREE], cpus + 1U);
    EXPECT_EQ(cache.fill(CpuId{0}), SheafFill{});
    cache.free(CpuId{0}, object);
    EXPECT_EQ(cache.fill(CpuId{0}).main, 1U);
    EXPECT_NE(cache.alloc(CpuId{0}), nullptr);
}

TEST(SheafCapacityChange, IsRefusedWhereTheEraForbidsIt)
{
    const auto refusal = [](std::string_view era, unsigned objects) {
        const auto slub = slubOf("gt-t1", era, false);
        Cache& cache = **slub->createCache(cacheOf(256, 32), CpuId{0});
        const unsigned before = cache.capacity();
        const auto result = cache.setCapacity(objects, CpuId{0});
        EXPECT_EQ(cache.capacity(), result ? objects : before);
        return result ? std::string() : result.error().message;
    };
    EXPECT_NE(refusal("6.17", 32).find("no sheaves"), std::string::npos);
    EXPECT_EQ(refusal("6.17", 0), "");
    EXPECT_EQ(refusal("6.19", 0), "");
    EXPECT_NE(refusal("7.0", 0).find("every cache needs sheaves"), std::string::npos);
    EXPECT_NE(refusal("7.3", 4097).find("at most 4096"), std::string::npos);
    EXPECT_EQ(refusal("7.3", 4096), "");
}

TEST(SheafCapacityChange, WithoutMemoryForTheNewSheavesChangesNothing)
{
    const auto slub = slubOf("gt-t1", "7.0", true);
    Cache& cache = **slub->createCache(cacheOf(256, 32), CpuId{0});
    const ProgramTally nothing;
    for (std::uint32_t n = 0; n < slub->machine().nodeCount(); ++n)
        slub->pages().occupy(NodeId{n}, slub->pages().memory(NodeId{n}).total);
    const auto result = cache.setCapacity(1000, CpuId{0});
    ASSERT_FALSE(result);
    EXPECT_NE(result.error().message.find("no memory"), std::string::npos);
    EXPECT_EQ(cache.capacity(), 32U);
    EXPECT_EQ(faults(cache, nothing), "");
}

TEST(BarnLimits, AreThoseOfTheCacheAtTheTime)
{
    const auto slub = slubOf("gt-t1", "7.0", false);
    Cache& cache = **slub->createCache(cacheOf(256, 32), CpuId{0});
    EXPECT_EQ(cache.barnLimits(), (BarnLimits{10, 10}));
    cache.setBarnLimits({2, 0});
    std::vector<void*> objects;
    for (int i = 0; i < 1000; ++i)
        objects.push_back(cache.alloc(CpuId{0}));
    for (void* object : objects)
        cache.free(CpuId{0}, object);
    EXPECT_EQ(cache.barn(NodeId{0})->fullCount(), 2U);
    cache.setBarnLimits({5, 10});
    objects.clear();
    for (int i = 0; i < 1000; ++i)
        objects.push_back(cache.alloc(CpuId{0}));
    for (void* object : objects)
        cache.free(CpuId{0}, object);
    EXPECT_EQ(cache.barn(NodeId{0})->fullCount(), 5U);
}

} // namespace
} // namespace sheafscope::test
