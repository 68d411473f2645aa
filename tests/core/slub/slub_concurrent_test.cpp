// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Many CPUs at once: each thread owns its CPUs, objects travel between them, a reader looks on. Run under
// ThreadSanitizer.
#include "slub_fixture.h"

#include <atomic>
#include <mutex>
#include <random>
#include <thread>

namespace sheafscope::test {
namespace {

/// Objects on their way to another CPU.
class Mailbox {
public:
    void put(void* object)
    {
        const std::lock_guard lock(m_mutex);
        m_objects.push_back(object);
    }
    std::vector<void*> takeAll()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_objects, {});
    }

private:
    std::mutex m_mutex;
    std::vector<void*> m_objects;
};

class ConcurrentSlub : public ::testing::TestWithParam<std::string> {};

struct Tally {
    std::uint64_t allocs = 0;
    std::uint64_t frees = 0;
};

/// One CPU's life: allocates, frees its own objects or mails them to another CPU, frees what it gets.
Tally runCpu(Cache& cache, CpuId cpu, std::vector<Mailbox>& mail, unsigned operations)
{
    std::mt19937_64 random(cpu.v + 1);
    std::vector<void*> live;
    Tally tally;
    for (unsigned i = 0; i < operations; ++i) {
        const auto dice = random() % 100;
        if (live.empty() || (dice < 55 && live.size() < 400)) {
            if (void* object = cache.alloc(cpu)) {
                std::memset(object, static_cast<int>(cpu.v), cache.geometry().objectSize);
                live.push_back(object);
                ++tally.allocs;
            }
        } else if (dice < 80) {
            cache.free(cpu, live.back());
            live.pop_back();
            ++tally.frees;
        } else {
            mail[random() % mail.size()].put(live.back());
            live.pop_back();
        }
        if (i % 64 == 0) {
            for (void* object : mail[cpu.v].takeAll()) {
                cache.free(cpu, object);
                ++tally.frees;
            }
        }
    }
    for (void* object : live)
        cache.free(cpu, object);
    tally.frees += live.size();
    return tally;
}

TEST_P(ConcurrentSlub, KeepsEveryObjectAndItsCountersAddUp)
{
    const auto slub = slubOf("gt-t4", GetParam(), true);
    Cache& cache = **slub->createCache(cacheOf(256, 32), CpuId{0});
    const unsigned cpus = slub->machine().cpuCount();
    std::vector<Mailbox> mail(cpus);
    std::vector<Tally> tallies(cpus);
    const CounterValues base = cache.totals();
    {
        std::vector<std::jthread> threads;
        for (std::uint32_t c = 0; c < cpus; ++c)
            threads.emplace_back([&, c] { tallies[c] = runCpu(cache, CpuId{c}, mail, 20'000); });
        std::jthread reader([&](const std::stop_token& stop) {
            while (!stop.stop_requested())
                for (std::uint32_t c = 0; c < cpus; ++c) {
                    EXPECT_LE(cache.fill(CpuId{c}).main, cache.capacity());
                    EXPECT_LE(cache.counter(CpuId{c}, StatItem::BARN_PUT), UINT32_MAX);
                }
        });
        threads.clear();
    }
    Tally sum;
    for (std::uint32_t c = 0; c < cpus; ++c) {
        for (void* object : mail[c].takeAll()) {
            cache.free(CpuId{c}, object);
            ++sum.frees;
        }
        sum.allocs += tallies[c].allocs;
        sum.frees += tallies[c].frees;
    }
    ASSERT_EQ(sum.allocs, sum.frees);
    const ObjectCensus now = census(cache);
    EXPECT_EQ(now.total, now.freeInSlabs + now.parked);
    ProgramTally programs;
    programs.allocated = sum.allocs;
    programs.freed = sum.frees;
    EXPECT_EQ(faults(cache, programs), "");

    const CounterValues totals = cache.totals();
    if (slub->mechanisms().statItems == StatItems::ofSheaves) {
        // spec 12.1: without bulk and prefill, every caller's operation is in one of two counters.
        EXPECT_EQ(totals[StatItem::ALLOC_FASTPATH] + totals[StatItem::ALLOC_SLOWPATH], sum.allocs);
        EXPECT_EQ(totals[StatItem::FREE_FASTPATH] + totals[StatItem::FREE_SLOWPATH], sum.frees);
    } else if (slub->mechanisms().sheafCaches == SheafCaches::none) {
        EXPECT_EQ(totals[StatItem::ALLOC_FASTPATH] + totals[StatItem::ALLOC_SLOWPATH], sum.allocs);
        EXPECT_EQ(totals[StatItem::FREE_FASTPATH] + totals[StatItem::FREE_SLOWPATH], sum.frees);
    } else {
        // What did not come from a sheaf came from the slabs; what refills put into sheaves may count in the same way.
        const bool countsRefills = slub->mechanisms().refillSource == RefillSource::cpuSlab;
        EXPECT_EQ(totals[StatItem::ALLOC_PCS] + totals[StatItem::ALLOC_FASTPATH] + totals[StatItem::ALLOC_SLOWPATH] -
                      (countsRefills ? totals[StatItem::SHEAF_REFILL] : 0),
                  sum.allocs);
    }
    EXPECT_EQ(base[StatItem::ALLOC_SLAB], 0U);
    ASSERT_TRUE(slub->destroyCache(cache.id(), CpuId{0}));
}

INSTANTIATE_TEST_SUITE_P(Eras, ConcurrentSlub,
                         ::testing::Values("6.17", "6.18", "6.19", "7.0-rc2", "7.0", "7.1", "7.2", "7.3"),
                         [](const auto& test) {
                             std::string name = test.param;
                             for (char& c : name)
                                 if (c == '.' || c == '-')
                                     c = '_';
                             return name;
                         });

INSTANTIATE_TEST_SUITE_P(KernelsBetweenEras, ConcurrentSlub, ::testing::ValuesIn(kernelsBetween()),
                         [](const auto& test) { return testName(test.param); });

} // namespace
} // namespace sheafscope::test
