// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/knee.h"

#include <gtest/gtest.h>
#include <vector>

namespace sheafscope {
namespace {

using Values = std::vector<double>;

std::optional<std::size_t> kneeAt(const Values& x, const Values& y, Better better = Better::lower,
                                  Scale scale = Scale::linear)
{
    return kneeOf(x, y, better, scale);
}

TEST(Knee, IsWhereTheCurveBends)
{
    EXPECT_EQ(kneeAt({1, 2, 3, 4, 5}, {100, 20, 10, 5, 0}), std::optional<std::size_t>(1));
    EXPECT_EQ(kneeAt({1, 2, 3, 4, 5}, {0, 40, 90, 95, 100}, Better::higher), std::optional<std::size_t>(2));
}

TEST(Knee, IsTheFirstOfALevelStretch)
{
    EXPECT_EQ(kneeAt({8, 16, 24, 32, 40}, {9, 5, 1, 1, 1}), std::optional<std::size_t>(2));
}

TEST(Knee, LooksAtTheAxisAsItIsDrawn)
{
    const Values x{1, 2, 4, 8, 16};
    const Values halving{16, 12, 8, 4, 0}; // straight on a logarithmic axis, bent on a linear one
    EXPECT_EQ(kneeAt(x, halving, Better::lower, Scale::logarithmic), std::nullopt);
    EXPECT_TRUE(kneeAt(x, halving, Better::lower, Scale::linear));
}

TEST(Knee, IsNotMadeUp)
{
    EXPECT_EQ(kneeAt({1, 2, 3, 4}, {4, 3, 2, 1}), std::nullopt) << "a straight line";
    EXPECT_EQ(kneeAt({1, 2, 3, 4}, {5, 5, 5, 5}), std::nullopt) << "nothing changes";
    EXPECT_EQ(kneeAt({1, 2, 3, 4}, {1, 2, 3, 4}), std::nullopt) << "it gets worse";
    EXPECT_EQ(kneeAt({1, 2, 3, 4}, {4, 3.9, 3.5, 0}), std::nullopt) << "the gain comes at the end";
    EXPECT_EQ(kneeAt({1, 2}, {4, 1}), std::nullopt) << "two values";
    EXPECT_EQ(kneeAt({}, {}), std::nullopt);
}

TEST(Knee, DoesNotLookBeyondTheBest)
{
    EXPECT_EQ(kneeAt({1, 2, 3, 4, 5}, {10, 2, 0, 6, 9}), std::optional<std::size_t>(1));
}

} // namespace
} // namespace sheafscope
