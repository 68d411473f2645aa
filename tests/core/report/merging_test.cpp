// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/merging.h"

#include "core/report/capacity.h"
#include "core/slub/slub.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

CacheSpec plain(const char* name, unsigned size)
{
    CacheSpec spec;
    spec.name = name;
    spec.objectSize = size;
    return spec;
}

MergeVerdict verdictOf(const CacheSpec& spec, const char* era, std::vector<CacheSpec> existing = kmallocCacheSpecs())
{
    return mergeTarget(spec, existing, 16, findEra(era)->mechanisms);
}

TEST(Merging, APlainCacheBecomesAnAliasOfTheOldestWithItsSlots)
{
    for (const Era& era : eras())
        EXPECT_EQ(verdictOf(plain("a", 64), std::string(era.name).c_str()).target, "kmalloc-64") << era.name;
    // Both have slots of 40 bytes; the older one wins, in the order given.
    const std::vector<CacheSpec> existing{plain("older", 40), plain("newer", 40)};
    EXPECT_EQ(verdictOf(plain("a", 40), "7.0", existing).target, "older");
}

TEST(Merging, ASlotMayBeLargerByLessThanAPointer)
{
    EXPECT_EQ(verdictOf(plain("a", 60), "7.0").target, "kmalloc-64"); // rounded up to 64
    EXPECT_EQ(verdictOf(plain("a", 56), "7.0").target, "");           // 8 bytes smaller
    EXPECT_EQ(verdictOf(plain("a", 72), "7.0").target, "");
}

TEST(Merging, TheTargetMustLieOnTheAlignment)
{
    CacheSpec aligned = plain("a", 96);
    EXPECT_EQ(verdictOf(aligned, "7.0").target, "kmalloc-96");
    aligned.align = 64;
    EXPECT_EQ(verdictOf(aligned, "7.0").target, "kmalloc-128"); // its own slots are 128 bytes then
    // Slots of 88 bytes on 8 do not serve slots of 88 bytes that shall lie on 16 (96 with that alignment).
    CacheSpec on16 = plain("b", 88);
    on16.align = 16;
    EXPECT_EQ(verdictOf(on16, "7.0", {plain("c", 88)}).target, "");
}

TEST(Merging, FlagsKeepACacheOnItsOwnAndSayWhy)
{
    const auto whyOf = [](auto change) {
        CacheSpec spec = plain("a", 64);
        change(spec);
        const MergeVerdict verdict = verdictOf(spec, "7.0");
        EXPECT_FALSE(verdict.isMerged());
        return verdict.reason;
    };
    EXPECT_EQ(whyOf([](CacheSpec& s) { s.hasConstructor = true; }), "it has a constructor");
    EXPECT_EQ(whyOf([](CacheSpec& s) { s.typesafeByRcu = true; }), "it is SLAB_TYPESAFE_BY_RCU");
    EXPECT_EQ(whyOf([](CacheSpec& s) { s.requestedCapacity = 32; }), "it asks for a sheaf capacity of 32");
    EXPECT_EQ(whyOf([](CacheSpec& s) { s.noSheaves = true; }), "a bootstrap, debug or no-leak-trace cache");
    EXPECT_EQ(whyOf([](CacheSpec& s) { s.isKmalloc = true; }), "kmalloc caches are the first to be made");
}

TEST(Merging, NothingMergesIntoACacheThatDoesNotMergeItself)
{
    CacheSpec asking = plain("asking", 40);
    asking.requestedCapacity = 32;
    EXPECT_EQ(verdictOf(plain("a", 40), "7.0", {asking}).target, "");
    EXPECT_EQ(verdictOf(plain("a", 40), "7.0", {asking, plain("b", 40)}).target, "b");
}

// spec 2.7: sheaf caches are unmergeable in 6.18 and 6.19, explicit requests from 7.0; 6.17 knows no request.
TEST(Merging, ARequestedCapacityCountsOnlyWhereThereAreSheaves)
{
    const CacheSpec maple = findKnownCache("maple_node").value();
    EXPECT_EQ(verdictOf(maple, "6.17").target, "kmalloc-256");
    for (const char* era : {"6.18", "6.19", "7.0-rc2", "7.0", "7.3"})
        EXPECT_FALSE(verdictOf(maple, era).isMerged()) << era;
    // Without a request a cache of 7.0 merges, although it has sheaves.
    EXPECT_EQ(verdictOf(findKnownCache("anon_vma_chain").value(), "7.0").target, "kmalloc-64");
}

TEST(Merging, ACacheThatCannotBeMadeStaysOnItsOwn)
{
    EXPECT_FALSE(verdictOf(plain("none", 0), "7.0").isMerged());
    EXPECT_FALSE(verdictOf(plain("huge", UINT32_MAX), "7.0").isMerged());
    EXPECT_FALSE(verdictOf(plain("a", 64), "7.0", {}).isMerged());
}

TEST(Merging, IsToldInASentence)
{
    EXPECT_EQ(mergeText(verdictOf(plain("a", 64), "7.0")), "merged into kmalloc-64: slots of 64 bytes");
    EXPECT_EQ(mergeText(verdictOf(plain("a", 56), "7.0")), "on its own: no older cache with slots of 56 bytes");
}

} // namespace
} // namespace sheafscope
