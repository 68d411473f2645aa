// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The what-if "capacity": one sheaf capacity for all caches that have sheaves, also below what the kernel's rule gives.
#include "core/slub/mechanism_table.h"
#include "slub_fixture.h"

#include <fmt/format.h>
#include <random>

namespace sheafscope::test {
namespace {

std::unique_ptr<Slub> slubWithCapacity(std::string_view era, unsigned capacity)
{
    Mechanisms mechanisms = findEra(era)->mechanisms;
    EXPECT_TRUE(setMechanism(mechanisms, fmt::format("capacity={}", capacity)));
    auto slub = Slub::create(machineNamed("gt-t6"), mechanisms, SlubOptions{});
    EXPECT_TRUE(slub) << (slub ? "" : slub.error().text());
    return std::move(*slub);
}

TEST(FixedCapacity, HoldsForEveryCacheThatHasSheavesAndForNoOther)
{
    for (const unsigned capacity : {1U, 8U, 4096U}) {
        const auto now = slubWithCapacity("7.0", capacity);
        EXPECT_EQ((*now->createCache(cacheOf(256, 32), CpuId{0}))->capacity(), capacity);
        EXPECT_EQ((*now->createCache(cacheOf(64, 0), CpuId{0}))->capacity(), capacity);
        EXPECT_EQ(now->findCache("kmalloc-512")->capacity(), capacity);
        const auto early = slubWithCapacity("6.19", capacity);
        EXPECT_EQ((*early->createCache(cacheOf(256, 32), CpuId{0}))->capacity(), capacity);
        EXPECT_EQ((*early->createCache(cacheOf(64, 0), CpuId{0}))->capacity(), 0U) << "it asked for no sheaves";
        const auto none = slubWithCapacity("6.17", capacity);
        EXPECT_EQ((*none->createCache(cacheOf(256, 32), CpuId{0}))->capacity(), 0U);
    }
}

TEST(FixedCapacity, ZeroIsTheRule)
{
    const auto slub = slubWithCapacity("7.0", 0);
    EXPECT_EQ((*slub->createCache(cacheOf(192, 32), CpuId{0}))->capacity(), 60U);
    Mechanisms mechanisms;
    EXPECT_FALSE(setMechanism(mechanisms, "capacity=4097"));
    EXPECT_FALSE(setMechanism(mechanisms, "capacity=-1"));
}

TEST(FixedCapacity, NoObjectIsLostWhateverItIs)
{
    for (const Era& era : eras()) {
        for (const unsigned capacity : {1U, 2U, 3U, 31U, 300U}) {
            SCOPED_TRACE(fmt::format("{} capacity {}", era.name, capacity));
            const auto slub = slubWithCapacity(era.name, capacity);
            Cache& cache = **slub->createCache(cacheOf(256, 32), CpuId{0});
            std::mt19937 random(capacity);
            const auto anyCpu = [&] { return CpuId{static_cast<std::uint32_t>(random() % 16)}; };
            std::vector<void*> live;
            std::unordered_set<void*> known;
            ProgramTally tally;
            for (int i = 0; i < 4000; ++i) {
                if (live.empty() || (live.size() < 900 && random() % 5 < 3)) {
                    live.push_back(cache.alloc(anyCpu()));
                    ASSERT_TRUE(known.insert(live.back()).second) << "an object was handed out twice";
                    ++tally.allocated;
                } else {
                    std::swap(live[random() % live.size()], live.back());
                    known.erase(live.back());
                    cache.free(anyCpu(), live.back());
                    live.pop_back();
                    ++tally.freed;
                }
            }
            EXPECT_EQ(faults(cache, tally), "");
            for (void* object : live)
                cache.free(anyCpu(), object);
            EXPECT_TRUE(slub->destroyCache(cache.id(), CpuId{0}));
        }
    }
}

} // namespace
} // namespace sheafscope::test
