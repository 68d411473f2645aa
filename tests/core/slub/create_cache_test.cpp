// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/slub/slub_fixture.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

TEST(CreateCache, WithoutMemoryForItsSheavesThereIsNoCacheAndNothingIsLost)
{
    const auto slub = test::slubOf("seed-1x64", "7.0", true);
    std::uint64_t refused = 0;
    // More and more caches of large sheaves, until the kmalloc cache of the sheaf structs needs a page.
    CacheSpec first = test::cacheOf(64, 200);
    first.name = "first"; // so that there is a slab of kmalloc-64 for the barns
    ASSERT_TRUE(slub->createCache(first, CpuId{0}));
    slub->pages().setFailureRule(FailureRule{1.0, std::nullopt, std::nullopt, 1});
    for (unsigned i = 0; i < 64 && refused == 0; ++i) {
        CacheSpec spec = test::cacheOf(64, 200);
        spec.name = "many-" + std::to_string(i);
        const auto cache = slub->createCache(spec, CpuId{0});
        if (cache)
            continue;
        ++refused;
        EXPECT_NE(cache.error().message.find("no memory for the sheaf of CPU"), std::string::npos);
        EXPECT_EQ(slub->findCache(spec.name), nullptr);
        slub->pages().setFailureRule(std::nullopt);
        ASSERT_TRUE(slub->createCache(spec, CpuId{0}));
        EXPECT_NE(slub->findCache(spec.name)->alloc(CpuId{63}), nullptr);
    }
    EXPECT_EQ(refused, 1U);
}

TEST(CreateCache, TakesTheBarnOfEachNodeFromKmalloc)
{
    const auto allocationsFor = [](const char* machine, const char* era, unsigned capacity) {
        const auto slub = test::slubOf(machine, era, true);
        Cache& kmalloc = *slub->findCache("kmalloc-64");
        const auto count = [&] {
            const CounterValues v = kmalloc.totals();
            return v[StatItem::ALLOC_FASTPATH] + v[StatItem::ALLOC_SLOWPATH];
        };
        const auto before = count();
        const auto cache = slub->createCache(test::cacheOf(256, capacity), CpuId{0});
        const auto taken = count() - before;
        EXPECT_TRUE(slub->destroyCache((*cache)->id(), CpuId{0}));
        const CounterValues v = kmalloc.totals();
        EXPECT_EQ(v[StatItem::FREE_FASTPATH] + v[StatItem::FREE_SLOWPATH], taken) << machine << " " << era;
        return taken;
    };
    EXPECT_EQ(allocationsFor("gt-t3", "6.17", 32), 0U);
    EXPECT_EQ(allocationsFor("gt-t3", "6.19", 0), 0U);
    EXPECT_EQ(allocationsFor("gt-t3", "6.19", 32), 2U);
    EXPECT_EQ(allocationsFor("gt-t6", "7.0", 32), 2U) << "memory on two nodes";
    EXPECT_EQ(allocationsFor("gt-t6", "7.1", 32), 8U) << "all nodes online";
}

} // namespace
} // namespace sheafscope
