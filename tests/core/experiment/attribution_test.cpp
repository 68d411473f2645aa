// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/attribution.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck/gtest.h>

namespace sheafscope {
namespace {

bool always(StepSet)
{
    return true;
}

/// The shares as they are defined: every order, one after the other.
std::vector<double> byTrying(unsigned steps, const std::vector<double>& values,
                             const std::function<bool(StepSet)>& isPossible)
{
    std::vector<unsigned> order(steps);
    std::iota(order.begin(), order.end(), 0U);
    std::vector<double> sums(steps);
    double orders = 0;
    do {
        std::vector<double> worth(steps);
        StepSet done = 0;
        bool isWay = true;
        for (const unsigned step : order) {
            const StepSet next = done | StepSet{1} << step;
            isWay = isWay && isPossible(next);
            worth[step] = values[next] - values[done];
            done = next;
        }
        if (!isWay)
            continue;
        ++orders;
        for (unsigned i = 0; i < steps; ++i)
            sums[i] += worth[i];
    } while (std::ranges::next_permutation(order).found);
    for (double& sum : sums)
        sum /= orders;
    return sums;
}

struct Game {
    unsigned steps = 0;
    std::vector<double> values;
    std::vector<bool> possible; ///< holds along 0, 1, 2 ...
};

Game anyGame()
{
    Game game;
    game.steps = *rc::gen::inRange(1U, 7U);
    const std::size_t sets = std::size_t{1} << game.steps;
    for (std::size_t set = 0; set < sets; ++set) {
        game.values.push_back(*rc::gen::inRange(-1'000'000, 1'000'000) / 64.0);
        const bool isOnTimeline = (set & (set + 1)) == 0;
        game.possible.push_back(isOnTimeline || *rc::gen::inRange(0, 3) != 0);
    }
    return game;
}

RC_GTEST_PROP(Attribution, SharesAddUpToTheWholeDifference, ())
{
    const Game game = anyGame();
    const StepOrders orders(game.steps, [&](StepSet set) { return game.possible[set]; });
    const Attribution result = attribute(orders, game.values);
    double average = 0;
    double inOrder = 0;
    for (const StepShare& share : result.shares) {
        average += share.average;
        inOrder += share.inOrder;
        RC_ASSERT(share.least <= share.average + 1e-6);
        RC_ASSERT(share.average <= share.most + 1e-6);
        RC_ASSERT(share.least <= share.inOrder && share.inOrder <= share.most);
    }
    const double whole = game.values.back() - game.values.front();
    RC_ASSERT(std::abs(average - whole) < 1e-6);
    RC_ASSERT(std::abs(inOrder - whole) < 1e-6);
}

RC_GTEST_PROP(Attribution, IsWhatTryingEveryOrderGives, ())
{
    const Game game = anyGame();
    const auto isPossible = [&](StepSet set) { return game.possible[set]; };
    const Attribution result = attribute(StepOrders(game.steps, isPossible), game.values);
    const std::vector<double> tried = byTrying(game.steps, game.values, isPossible);
    for (unsigned i = 0; i < game.steps; ++i)
        RC_ASSERT(std::abs(result.shares[i].average - tried[i]) < 1e-6);
}

TEST(Attribution, ExampleOfTheHeader)
{
    const StepOrders orders(2, always);
    const Attribution result = attribute(orders, std::vector<double>{10, 14, 10, 20});
    EXPECT_EQ(result.from, 10);
    EXPECT_EQ(result.to, 20);
    EXPECT_EQ(result.shares[0], (StepShare{4, 7, 4, 10, 4, 10}));
    EXPECT_EQ(result.shares[1], (StepShare{6, 3, 0, 6, 0, 6}));
    EXPECT_EQ(result.interactions[0][1], std::optional(6.0));
}

TEST(Attribution, StepsThatKnowNothingOfEachOtherHaveNoInteraction)
{
    std::vector<double> values;
    for (StepSet set = 0; set < 8; ++set)
        values.push_back((set & 1U ? 5 : 0) + (set & 2U ? -2 : 0) + (set & 4U ? 0.5 : 0));
    const Attribution result = attribute(StepOrders(3, always), values);
    const std::vector<double> worth{5, -2, 0.5};
    for (unsigned i = 0; i < 3; ++i) {
        EXPECT_DOUBLE_EQ(result.shares[i].average, worth[i]);
        EXPECT_DOUBLE_EQ(result.shares[i].least, result.shares[i].most);
        for (unsigned j = i + 1; j < 3; ++j)
            EXPECT_NEAR(*result.interactions[i][j], 0, 1e-12);
    }
}

TEST(Attribution, OrdersThroughWhatCannotBeAreLeftOut)
{
    // Step 1 without step 0 cannot be: only the orders 0 1 2, 0 2 1 and 2 0 1 are left.
    const auto isPossible = [](StepSet set) { return (set & 2U) == 0 || (set & 1U) != 0; };
    const StepOrders orders(3, isPossible);
    EXPECT_EQ(orders.count(), 3);
    EXPECT_EQ(orders.countOfAny(), 6);
    EXPECT_EQ(std::vector<StepSet>(orders.passed().begin(), orders.passed().end()),
              (std::vector<StepSet>{0, 1, 3, 4, 5, 7}));
    const Attribution result = attribute(orders, std::vector<double>{0, 1, -99, 3, 0, 1, -99, 9});
    EXPECT_DOUBLE_EQ(result.shares[0].average, 1);
    EXPECT_DOUBLE_EQ(result.shares[1].average, (2 + 8 + 8) / 3.0);
    EXPECT_DOUBLE_EQ(result.shares[2].average, (6 + 0 + 0) / 3.0);
    EXPECT_FALSE(result.shares[1].first) << "it never comes first";
    EXPECT_FALSE(result.shares[0].last) << "it never comes last";
    EXPECT_FALSE(result.interactions[0][1]) << "their order is not free";
    EXPECT_TRUE(result.interactions[1][2]);
}

TEST(Attribution, OneStepIsWorthAll)
{
    const Attribution result = attribute(StepOrders(1, always), std::vector<double>{3, 2});
    EXPECT_EQ(result.shares[0], (StepShare{-1, -1, -1, -1, -1, -1}));
}

} // namespace
} // namespace sheafscope
