// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/pages.h"

#include "tests/core/pages/test_machines.h"

#include <algorithm>
#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace sheafscope {
namespace {

using test::machineWith;
using test::pagesOf;

constexpr NodeId kNode0{0};
constexpr NodeId kNode1{1};
constexpr NodeId kNode2{2};

TEST(Pages, ABlockIsRealAlignedMemoryOfThePreferredNode)
{
    auto pages = pagesOf({mebibytes(64), mebibytes(64)});
    for (unsigned order = 0; order <= kMaxPageOrder; ++order) {
        const auto block = pages->allocate(kNode1, order, kGfpKernel);
        ASSERT_TRUE(block);
        EXPECT_EQ(block->node, kNode1);
        EXPECT_EQ(block->order, order);
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(block->base) % (kPageSize << order), 0U);
        EXPECT_EQ(pages->nodeOf(block->base), kNode1);
        EXPECT_EQ(pages->nodeOf(block->base + (kPageSize << order) - 1), kNode1);
        EXPECT_LT(pages->frameOf(block->base), pages->frameCount());
        std::memset(block->base, 0x5a, kPageSize << order);
    }
    EXPECT_FALSE(pages->contains(&pages));
}

TEST(Pages, FiguresFollowEveryBlock)
{
    auto pages = pagesOf({mebibytes(64)});
    const Pages total = toPages(mebibytes(64));
    const auto block = pages->allocate(kNode0, 3, kGfpKernel);
    ASSERT_TRUE(block);
    EXPECT_EQ(pages->memory(kNode0).total, total);
    EXPECT_EQ(pages->memory(kNode0).free, Pages{total.v - 8});
    EXPECT_EQ(pages->memory(kNode0).slab, Pages{8});
    EXPECT_EQ(pages->memory(kNode0).allocations, 1U);
    pages->release(*block);
    EXPECT_EQ(pages->memory(kNode0).free, total);
    EXPECT_EQ(pages->memory(kNode0).slab, Pages{0});
}

TEST(Pages, FreeingEverythingGivesEveryLargestBlockBack)
{
    auto pages = pagesOf({mebibytes(64)});
    std::vector<PageBlock> blocks;
    std::mt19937_64 random(7);
    while (const auto block = pages->allocate(kNode0, static_cast<unsigned>(random() % 4), kGfpKernel))
        blocks.push_back(*block);
    for (const PageBlock& block : blocks)
        pages->release(block);
    unsigned largest = 0;
    while (pages->allocate(kNode0, kMaxPageOrder, kGfpKernel))
        ++largest;
    EXPECT_EQ(largest, 16U);
    EXPECT_EQ(pages->memory(kNode0).free, Pages{0});
}

TEST(Pages, ANodeWithoutMemoryIsServedByItsNearestNode)
{
    auto machine = machineWith({mebibytes(64), {}, mebibytes(64)}, {{10, 30, 40}, {30, 10, 12}, {40, 12, 10}});
    auto pages = PageAllocator::create(machine, PageLimits{}).value();
    const auto block = pages->allocate(kNode1, 1, kGfpKernel);
    ASSERT_TRUE(block);
    EXPECT_EQ(block->node, kNode2);
    EXPECT_EQ(pages->memory(kNode2).fallbackIn, 1U);
    EXPECT_EQ(pages->memory(kNode1).fallbackOut, 1U);
    EXPECT_EQ(pages->memory(kNode1).failures, 0U);
    EXPECT_FALSE(pages->allocate(kNode1, 1, kGfpKernel | Gfp::thisNode));
    EXPECT_EQ(pages->memory(kNode1).failures, 1U);
    EXPECT_EQ(pages->lastFailure(), "out of memory on node 1: the node has no memory that slabs can use");
}

TEST(Pages, MovableMemoryIsShownButNeverGiven)
{
    MachineSpec spec;
    spec.nodes = {NodeSpec{true, mebibytes(64), {}, {CpuId{0}}}, NodeSpec{true, {}, mebibytes(128), {CpuId{1}}}};
    auto pages = PageAllocator::create(Machine::make(spec).value(), PageLimits{}).value();
    EXPECT_EQ(pages->memory(kNode1).movable, toPages(mebibytes(128)));
    EXPECT_EQ(pages->memory(kNode1).total, Pages{0});
    EXPECT_EQ(pages->allocate(kNode1, 0, kGfpKernel)->node, kNode0);
}

TEST(Pages, AFullNodeFallsBackUnlessThisNodeIsAskedFor)
{
    auto pages = pagesOf({mebibytes(8), mebibytes(8)});
    ASSERT_EQ(pages->occupy(kNode0, toPages(gibibytes(1))), toPages(mebibytes(8)));
    EXPECT_EQ(pages->allocate(kNode0, 0, kGfpKernel)->node, kNode1);
    EXPECT_FALSE(pages->allocate(kNode0, 0, kGfpKernel | Gfp::thisNode));
    EXPECT_EQ(pages->lastFailure(), "out of memory on node 0: 4 KiB wanted, 0 KiB free of 8192 KiB");
    EXPECT_EQ(pages->vacate(kNode0, Pages{5}), Pages{5});
    EXPECT_EQ(pages->memory(kNode0).free, Pages{5});
    EXPECT_EQ(pages->allocate(kNode0, 0, kGfpKernel | Gfp::thisNode)->node, kNode0);
}

TEST(Pages, RequestsThatCannotWaitLeaveTheLowWatermarkUntouched)
{
    auto pages = pagesOf({mebibytes(64)});
    std::uint64_t given = 0;
    while (pages->allocate(kNode0, 0, kGfpNowait))
        ++given;
    const std::uint64_t kept = pages->memory(kNode0).free.v;
    EXPECT_EQ(given + kept, toPages(mebibytes(64)).v);
    // 4 * sqrt(65536 KiB) = 1024 KiB = 256 pages, and a quarter more.
    EXPECT_EQ(kept, 320U);
    EXPECT_NE(pages->lastFailure().find("are kept for requests that can wait"), std::string::npos);
    EXPECT_TRUE(pages->allocate(kNode0, 0, kGfpKernel));
}

TEST(Pages, EnoughPagesWithoutALargeBlockIsSaidToBeFragmented)
{
    auto pages = pagesOf({mebibytes(4)});
    std::vector<PageBlock> blocks;
    while (const auto block = pages->allocate(kNode0, 0, kGfpKernel))
        blocks.push_back(*block);
    for (std::size_t i = 0; i < blocks.size(); i += 2)
        pages->release(blocks[i]);
    EXPECT_FALSE(pages->allocate(kNode0, 1, kGfpKernel));
    EXPECT_EQ(pages->lastFailure(), "out of memory on node 0: 2048 KiB free, but no block of 8 KiB");
    EXPECT_TRUE(pages->allocate(kNode0, 0, kGfpKernel));
}

TEST(Pages, TheRealMemoryLimitRefusesAndRecoversAfterFrees)
{
    auto pages = pagesOf({gibibytes(4), gibibytes(4)}, mebibytes(16));
    std::vector<PageBlock> blocks;
    while (const auto block = pages->allocate(kNode0, 3, kGfpKernel))
        blocks.push_back(*block);
    EXPECT_EQ(blocks.size(), mebibytes(16).v / (kPageSize << 3));
    EXPECT_EQ(pages->realMemoryUsed(), mebibytes(16));
    EXPECT_EQ(pages->lastFailure(),
              "out of memory on node 0: the limit of 16 MiB of this computer's memory is reached");
    EXPECT_FALSE(pages->allocate(kNode1, 0, kGfpKernel));

    for (const PageBlock& block : blocks)
        pages->release(block);
    const auto elsewhere = pages->allocate(kNode1, kMaxPageOrder, kGfpKernel | Gfp::thisNode);
    ASSERT_TRUE(elsewhere) << "what node 0 no longer uses serves node 1";
    std::memset(elsewhere->base, 1, kPageSize << kMaxPageOrder);
    EXPECT_LE(pages->realMemoryUsed(), mebibytes(16));
}

TEST(Pages, AMachineOfATerabyteIsRepresentable)
{
    auto pages = pagesOf({gibibytes(512), gibibytes(512)});
    EXPECT_EQ(pages->realMemoryUsed(), Bytes{0});
    EXPECT_EQ(pages->memory(kNode1).free, toPages(gibibytes(512)));
    const auto block = pages->allocate(kNode1, 0, kGfpKernel);
    ASSERT_TRUE(block);
    block->base[0] = std::byte{1};
    EXPECT_LE(pages->realMemoryUsed(), mebibytes(4));
}

TEST(Pages, MoreThanTheAddressSpaceIsRefusedWithASentence)
{
    std::vector<Bytes> nodes(64, gibibytes(8192));
    auto pages = PageAllocator::create(machineWith(nodes), PageLimits{});
    ASSERT_FALSE(pages);
    EXPECT_NE(pages.error().message.find("128 TiB"), std::string::npos);
}

TEST(PagesInjection, RefusesOnlyTheNodeAndOrdersOfTheRule)
{
    auto pages = pagesOf({mebibytes(64), mebibytes(64)});
    pages->setFailureRule(FailureRule{1.0, 2U, kNode1, 1});
    EXPECT_EQ(pages->allocate(kNode1, 2, kGfpKernel)->node, kNode0);
    EXPECT_FALSE(pages->allocate(kNode1, 2, kGfpKernel | Gfp::thisNode));
    EXPECT_EQ(pages->lastFailure(), "out of memory on node 1: an injected failure refused 16 KiB");
    EXPECT_EQ(pages->allocate(kNode1, 1, kGfpKernel)->node, kNode1);
    EXPECT_EQ(pages->memory(kNode1).injected, 2U);
    EXPECT_EQ(pages->memory(kNode0).injected, 0U);
    pages->setFailureRule(std::nullopt);
    EXPECT_EQ(pages->allocate(kNode1, 2, kGfpKernel)->node, kNode1);
}

TEST(PagesInjection, ARequestThatMustNotFailIsNotRefused)
{
    auto pages = pagesOf({mebibytes(64)});
    pages->setFailureRule(FailureRule{1.0, {}, {}, 1});
    EXPECT_FALSE(pages->allocate(kNode0, 0, kGfpKernel));
    EXPECT_TRUE(pages->allocate(kNode0, 0, kGfpKernel | Gfp::noFail));
}

std::vector<bool> outcomes(std::uint64_t seed, double rate)
{
    auto pages = pagesOf({mebibytes(64)});
    pages->setFailureRule(FailureRule{rate, {}, {}, seed});
    std::vector<bool> result;
    for (int i = 0; i < 10000; ++i)
        result.push_back(pages->allocate(kNode0, 0, kGfpKernel).has_value());
    return result;
}

TEST(PagesInjection, TheRateIsKeptAndTheSeedRepeatsIt)
{
    const auto first = outcomes(11, 0.25);
    const auto refused = std::count(first.begin(), first.end(), false);
    EXPECT_NEAR(static_cast<double>(refused), 2500.0, 200.0);
    EXPECT_EQ(first, outcomes(11, 0.25));
    EXPECT_NE(first, outcomes(12, 0.25));
}

TEST(Pages, RandomUseOverAllNodesNeverOverlaps)
{
    auto pages = pagesOf({mebibytes(16), {}, mebibytes(24)}, mebibytes(32));
    std::mt19937_64 random(3);
    std::vector<PageBlock> live;
    std::vector<bool> used(pages->frameCount(), false);
    const auto mark = [&](const PageBlock& block, bool isUsed) {
        for (std::uint64_t f = pages->frameOf(block.base); f < pages->frameOf(block.base) + (1U << block.order); ++f) {
            if (used[f] == isUsed)
                return false;
            used[f] = isUsed;
        }
        return true;
    };
    for (int step = 0; step < 50000; ++step) {
        if (live.empty() || random() % 100 < 55) {
            const NodeId node{static_cast<std::uint32_t>(random() % 3)};
            if (const auto block = pages->allocate(node, static_cast<unsigned>(random() % 11), kGfpKernel)) {
                ASSERT_TRUE(mark(*block, true));
                ASSERT_EQ(pages->frameOf(block->base) % (1U << block->order), 0U);
                *block->base = std::byte{1};
                live.push_back(*block);
            }
        } else {
            std::swap(live[random() % live.size()], live.back());
            ASSERT_TRUE(mark(live.back(), false));
            pages->release(live.back());
            live.pop_back();
        }
        ASSERT_LE(pages->realMemoryUsed(), mebibytes(32));
    }
    std::uint64_t livePages = 0;
    for (const PageBlock& block : live)
        livePages += 1U << block.order;
    EXPECT_EQ(pages->memory(kNode0).slab + pages->memory(kNode2).slab, Pages{livePages});
}

} // namespace
} // namespace sheafscope
