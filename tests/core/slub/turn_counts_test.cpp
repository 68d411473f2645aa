// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The paths that served programs, and what crossed between CPUs and slabs, are exact in every era.
#include "core/observe/paths.h"
#include "slub_fixture.h"

#include <algorithm>
#include <random>
#include <tuple>

namespace sheafscope::test {
namespace {

using TurnParameters = std::tuple<std::string, std::string>; // era, machine

PathTotals totalsOf(const Cache& cache)
{
    PathTotals sum;
    for (std::uint32_t c = 0; c < cache.slub().machine().cpuCount(); ++c)
        sum += pathTotals(cache.counters(CpuId{c}), cache.turns(CpuId{c}), cache.slub().mechanisms(),
                          cache.capacity() == 0);
    return sum;
}

/// Objects that some CPU has taken off their slabs' freelists.
std::uint64_t outOfSlabs(const Cache& cache)
{
    std::uint64_t sum = 0;
    const SlabTable& table = cache.slub().slabs();
    for (SlabIndex slab = 1; slab < table.highWater(); ++slab) {
        const SlabInfo info = table.readInfo(slab);
        if (info.isLive && info.cache == cache.id())
            sum += table.readWord(slab).inuse;
    }
    return sum;
}

std::uint64_t flowOf(const Cache& cache, NodeFlows::Direction direction)
{
    std::uint64_t sum = 0;
    for (std::uint32_t from = 0; from < cache.flows().nodes(); ++from)
        for (std::uint32_t to = 0; to < cache.flows().nodes(); ++to)
            sum += cache.flows().read(direction, NodeId{from}, NodeId{to});
    return sum;
}

class Paths : public ::testing::TestWithParam<TurnParameters> {
protected:
    Paths() : m_slub(slubOf(std::get<1>(GetParam()), std::get<0>(GetParam()), true)) {}

    std::size_t below(std::size_t n) { return m_random() % n; }
    CpuId anyCpu() { return CpuId{static_cast<std::uint32_t>(below(m_slub->machine().cpuCount()))}; }
    void take(void* object)
    {
        if (object == nullptr)
            return;
        m_live.push_back(object);
        ++m_allocated;
    }
    void* drop()
    {
        std::swap(m_live[below(m_live.size())], m_live.back());
        void* const object = m_live.back();
        m_live.pop_back();
        return object;
    }

    /// No prefilled sheaves: what is taken out of one is counted nowhere.
    void step(Cache& cache)
    {
        const CpuId cpu = anyCpu();
        const std::size_t kind = below(100);
        if (kind < 44 || m_live.empty()) {
            take(cache.alloc(cpu));
        } else if (kind < 74) {
            cache.free(cpu, drop());
            ++m_freed;
        } else if (kind < 80) {
            const NodeId node{static_cast<std::uint32_t>(below(m_slub->machine().nodeCount()))};
            take(cache.allocNode(cpu, node, below(2) == 0 ? kGfpKernel : kGfpKernel | Gfp::thisNode));
        } else if (kind < 86) {
            std::vector<void*> out(1 + below(40));
            if (cache.allocBulk(cpu, kGfpKernel, out))
                for (void* object : out)
                    take(object);
        } else if (kind < 92) {
            std::vector<void*> objects; // below 32, or 6.18 to 7.0 may lose some
            for (std::size_t n = 1 + below(31); n > 0 && !m_live.empty(); --n)
                objects.push_back(drop());
            m_freed += objects.size();
            cache.freeBulk(cpu, objects);
        } else if (kind < 96) {
            cache.kfreeRcu(cpu, drop());
            ++m_freed;
        } else if (kind == 96) {
            m_slub->rcuBarrier();
        } else if (kind == 97) {
            cache.flushCpu(cpu);
        } else {
            take(cache.allocNolock(cpu));
        }
    }

    void expectExact(Cache& cache)
    {
        const PathTotals totals = totalsOf(cache);
        const Inventory inventory = takeInventory(cache);
        EXPECT_EQ(totals.allocated(), m_allocated);
        EXPECT_EQ(totals.freed() + inventory.batched, m_freed);
        EXPECT_EQ(flowOf(cache, NodeFlows::Direction::toCpu) - flowOf(cache, NodeFlows::Direction::toSlab),
                  outOfSlabs(cache));
    }

    std::unique_ptr<Slub> m_slub;
    std::vector<void*> m_live;
    std::uint64_t m_allocated = 0;
    std::uint64_t m_freed = 0;
    std::mt19937_64 m_random{7};
};

TEST_P(Paths, EveryObjectIsServedByOnePath)
{
    for (const unsigned capacity : {32U, 0U}) {
        m_allocated = m_freed = 0;
        m_live.clear();
        Cache& cache = **m_slub->createCache(cacheOf(160 + capacity, capacity), CpuId{0});
        for (int round = 0; round < 6; ++round) {
            for (int i = 0; i < 2000; ++i)
                step(cache);
            expectExact(cache);
        }
        while (!m_live.empty()) {
            cache.free(anyCpu(), drop());
            ++m_freed;
        }
        expectExact(cache);
        cache.clearCounters();
        EXPECT_EQ(totalsOf(cache), PathTotals{});
        EXPECT_EQ(flowOf(cache, NodeFlows::Direction::toCpu), 0U);
        EXPECT_TRUE(cache.drain(CpuId{0}));
    }
}

TEST_P(Paths, AllKindsThatTheEraHasAreSeen)
{
    Cache& cache = **m_slub->createCache(cacheOf(192, 32), CpuId{0});
    for (unsigned i = 0; i < 40'000; ++i)
        step(cache);
    SourceInfo info;
    info.machine = m_slub->machinePointer();
    info.mechanisms = m_slub->mechanisms();
    CacheInfo described;
    described.id = CacheId{0};
    described.geometry = cache.geometry();
    info.caches = {described};
    const PathTotals totals = totalsOf(cache);
    std::uint64_t seen = 0;
    // On a large machine random CPUs rarely fill or drain two sheaves, and nobody asks a single node for another one.
    const bool isLarge = m_slub->machine().nodeCount() > 1;
    for (const AllocPath path : allocPathsOf(info, CacheId{0})) {
        const bool isRare = isLarge ? path == AllocPath::barn : path == AllocPath::otherNode;
        EXPECT_TRUE(isRare || totals[path] > 0) << pathName(path);
        seen += totals[path];
    }
    EXPECT_EQ(seen, totals.allocated()) << "a path that the era is said not to have";
    for (const FreePath path : freePathsOf(info, CacheId{0})) {
        const bool isUsual = path == FreePath::sheaf || path == FreePath::rcu || (path == FreePath::barn && !isLarge);
        EXPECT_TRUE(!isUsual || totals[path] > 0) << pathName(path);
        seen += totals[path];
    }
    EXPECT_EQ(seen, totals.allocated() + totals.freed()) << "a path that the era is said not to have";
    for (void* object : m_live)
        cache.free(CpuId{0}, object);
}

INSTANTIATE_TEST_SUITE_P(Eras, Paths,
                         ::testing::Combine(::testing::Values("6.17", "6.18", "6.19", "7.0", "7.1", "7.2", "7.3"),
                                            ::testing::Values("laptop-4", "ublk-8x24-mem2")),
                         [](const auto& test) {
                             std::string name = std::get<0>(test.param) + "_" + std::get<1>(test.param);
                             std::ranges::replace_if(
                                 name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
                             return name;
                         });

/// On 7.0 a CPU without memory at its node takes every object from another node's slab, one by one.
TEST(TurnCounts, ANodeWithoutMemoryTakesSingleObjectsFromAnotherNode)
{
    const auto slub = slubOf("ublk-8x24-mem2", "7.0", true);
    Cache& cache = **slub->createCache(cacheOf(256, 32), CpuId{0});
    const CpuId cpu = slub->machine().node(NodeId{1}).cpus.front();
    ASSERT_FALSE(slub->machine().hasMemory(NodeId{1}));
    std::vector<void*> objects;
    for (int i = 0; i < 100; ++i)
        objects.push_back(cache.alloc(cpu));
    const PathTotals totals = totalsOf(cache);
    EXPECT_EQ(totals[AllocPath::main], 0U);
    EXPECT_EQ(totals[AllocPath::partial] + totals[AllocPath::newSlab], 100U);
    EXPECT_EQ(cache.flows().read(NodeFlows::Direction::toCpu, NodeId{1}, NodeId{0}), 100U);
    for (void* object : objects)
        cache.free(cpu, object);
    EXPECT_EQ(cache.flows().read(NodeFlows::Direction::toSlab, NodeId{1}, NodeId{0}), 100U);
}

} // namespace
} // namespace sheafscope::test
