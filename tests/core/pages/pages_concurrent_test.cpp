// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pages/pages.h"

#include "tests/core/pages/test_machines.h"

#include <atomic>
#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <thread>
#include <vector>

namespace sheafscope {
namespace {

constexpr unsigned kThreads = 4;

/// Allocates, stamps, checks and frees; counts stamps that somebody else overwrote.
void churn(PageAllocator& pages, unsigned thread, std::atomic<unsigned>& damaged)
{
    std::mt19937_64 random(thread);
    std::vector<PageBlock> live;
    for (int step = 0; step < 8000; ++step) {
        if (live.size() < 64 && random() % 2 == 0) {
            const NodeId node{static_cast<std::uint32_t>(random() % 3)};
            const auto order = static_cast<unsigned>(random() % 6);
            if (const auto block = pages.allocate(node, order, kGfpKernel)) {
                std::memset(block->base, static_cast<int>(thread + 1), 64);
                live.push_back(*block);
            }
        } else if (!live.empty()) {
            std::swap(live[random() % live.size()], live.back());
            for (std::size_t i = 0; i < 64; ++i)
                if (live.back().base[i] != static_cast<std::byte>(thread + 1))
                    ++damaged;
            pages.release(live.back());
            live.pop_back();
        }
    }
    for (const PageBlock& block : live)
        pages.release(block);
}

TEST(PagesConcurrent, BlocksOfDifferentThreadsNeverOverlapEvenAtTheLimit)
{
    // 12 MiB of real memory for three nodes: units travel between the nodes all the time.
    auto pages = test::pagesOf({mebibytes(64), mebibytes(64), {}}, mebibytes(12));
    std::atomic<unsigned> damaged{0};
    {
        std::vector<std::jthread> threads;
        for (unsigned t = 0; t < kThreads; ++t)
            threads.emplace_back([&, t] { churn(*pages, t, damaged); });
    }
    EXPECT_EQ(damaged.load(), 0U);
    for (std::uint32_t n = 0; n < 3; ++n) {
        EXPECT_EQ(pages->memory(NodeId{n}).slab, Pages{0});
        EXPECT_EQ(pages->memory(NodeId{n}).free, pages->memory(NodeId{n}).total);
    }
    EXPECT_LE(pages->realMemoryUsed(), mebibytes(12));
}

TEST(PagesConcurrent, FiguresRulesAndReasonsMayBeReadAndChangedMeanwhile)
{
    auto pages = test::pagesOf({mebibytes(64), mebibytes(64), {}}, mebibytes(16));
    std::atomic<unsigned> damaged{0};
    std::atomic<bool> isPossible{true};
    {
        std::jthread reader([&](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                pages->setFailureRule(FailureRule{0.1, {}, {}, 5});
                const NodeMemory figures = pages->memory(NodeId{0});
                if (figures.free > figures.total || figures.slab > figures.total)
                    isPossible = false;
                const std::string reason = pages->lastFailure();
                if (!reason.empty() && !reason.starts_with("out of memory on node "))
                    isPossible = false;
                pages->vacate(NodeId{1}, pages->occupy(NodeId{1}, Pages{100}));
                pages->setFailureRule(std::nullopt);
            }
        });
        std::vector<std::jthread> threads;
        for (unsigned t = 0; t < kThreads; ++t)
            threads.emplace_back([&, t] { churn(*pages, t, damaged); });
    }
    EXPECT_TRUE(isPossible.load());
    EXPECT_EQ(damaged.load(), 0U);
    EXPECT_EQ(pages->memory(NodeId{1}).free, pages->memory(NodeId{1}).total);
}

} // namespace
} // namespace sheafscope
