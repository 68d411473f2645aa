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

} // namespace
} // namespace sheafscope
