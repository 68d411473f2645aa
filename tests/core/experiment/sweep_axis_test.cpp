// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/sweep_axis.h"

#include "core/experiment/value_range.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <gtest/gtest.h>

namespace sheafscope {
namespace {

std::string valuesOf(const std::string& text, const std::string& workload = "burst")
{
    const auto axis = parseAxis(text, workload);
    return axis ? fmt::format("{}", fmt::join(axis->values, " ")) : axis.error().text();
}

AxisKind kindOf(const std::string& text, const std::string& workload = "burst")
{
    return parseAxis(text, workload).value().kind;
}

/// Refused with a sentence that names the option and has this in it.
void expectRefused(const std::string& text, const std::string& why)
{
    const auto axis = parseAxis(text, "burst");
    ASSERT_FALSE(axis) << text;
    EXPECT_EQ(axis.error().source, "--vary") << text;
    EXPECT_NE(axis.error().message.find(why), std::string::npos) << text << ": " << axis.error().message;
    EXPECT_NE(axis.error().message.find("expected"), std::string::npos) << axis.error().message;
}

TEST(SweepAxis, ListsAndRanges)
{
    EXPECT_EQ(valuesOf("capacity=8..256"), "8 16 32 64 128 256");
    EXPECT_EQ(valuesOf("capacity=8..200"), "8 16 32 64 128 200");
    EXPECT_EQ(valuesOf("capacity=8..24:8"), "8 16 24");
    EXPECT_EQ(valuesOf("capacity=8..30:8"), "8 16 24");
    EXPECT_EQ(valuesOf("capacity=1..100:x10"), "1 10 100");
    EXPECT_EQ(valuesOf("capacity=1..4:x1.1"), "1 2 3 4");
    EXPECT_EQ(valuesOf("max_full=5,10,20"), "5 10 20");
    EXPECT_EQ(valuesOf("max_full=1..4,20..40:10"), "1 2 3 4 20 30 40");
    EXPECT_EQ(valuesOf("max-empty=0..64"), "0 1 2 4 8 16 32 64");
    EXPECT_EQ(valuesOf("w=5..5"), "5");
    EXPECT_EQ(valuesOf("w=0.1..0.3:0.1"), "0.1 0.2 0.3");
    EXPECT_EQ(valuesOf("era=6.18..7.0"), "6.18 6.19 7.0-rc2 7.0");
    EXPECT_EQ(valuesOf("barn-nodes=with-memory,online"), "with-memory online");
    EXPECT_EQ(valuesOf("machine=seed-1x64,numa:2 core:4 pu:1"), "seed-1x64 numa:2 core:4 pu:1");
}

TEST(SweepAxis, NamesAreFound)
{
    EXPECT_EQ(kindOf("capacity=8"), AxisKind::mechanism) << "not burst's parameter";
    EXPECT_EQ(kindOf("param.capacity=8"), AxisKind::parameter);
    EXPECT_EQ(kindOf("w=8"), AxisKind::parameter);
    EXPECT_EQ(kindOf("maple_node.max_full=8"), AxisKind::cacheSetting);
    EXPECT_EQ(kindOf("cpus=8"), AxisKind::cpus);
    EXPECT_EQ(kindOf("machine=a"), AxisKind::machine);
    EXPECT_EQ(kindOf("era=7.0"), AxisKind::era);
    EXPECT_EQ(kindOf("seed=1..3"), AxisKind::seed);
    EXPECT_EQ(parseAxis("max_full=1", "fork")->name, "max-full");
}

TEST(SweepAxis, WhatCannotBeIsRefused)
{
    expectRefused("magazine=1,2", "no 'magazine' to vary");
    expectRefused("live=1", "parameter of scenario 'burst'");
    expectRefused("capacity", "varies nothing");
    expectRefused("=5", "varies nothing");
    expectRefused("", "varies nothing");
    expectRefused("capacity=", "empty value");
    expectRefused("capacity=8,,16", "empty value");
    expectRefused("capacity=8,", "empty value");
    expectRefused("capacity=256..8", "backwards");
    expectRefused("era=7.0..6.19", "backwards");
    expectRefused("era=7.0..9.9", "unknown era '9.9'");
    expectRefused("capacity=8..16,16", "16 twice");
    expectRefused("capacity=1..1000000000:1", "more than 10000 values");
    expectRefused("w=0..1e300:1", "more than 10000 values");
    expectRefused("w=1..1e9:x1.0000000001", "more than 10000 values");
    expectRefused("w=1..2:x1.00000000000000001", "factor above 1");
    expectRefused("capacity=8..16:0", "step above 0");
    expectRefused("capacity=8..16:-4", "step above 0");
    expectRefused("capacity=8..16:x1", "factor above 1");
    expectRefused("capacity=0..16:x2", "first number above 0");
    expectRefused("capacity=a..b", "no range");
    expectRefused("capacity=8..", "no range");
    expectRefused("capacity=..8", "no range");
    expectRefused("capacity=8..nan", "no range");
    expectRefused("capacity=8..inf", "no range");
    expectRefused("w=0.5..0.9", "expected a step");
    expectRefused("w=-5..50", "expected a step");
}

TEST(SweepAxis, KnowsItsScale)
{
    EXPECT_TRUE(parseAxis("capacity=8..256", "fork")->isGeometric());
    EXPECT_FALSE(parseAxis("capacity=8..64:8", "fork")->isGeometric());
    EXPECT_TRUE(parseAxis("capacity=8..64:8", "fork")->isNumeric());
    EXPECT_FALSE(parseAxis("max-empty=0..64", "fork")->isGeometric()) << "0 has no logarithm";
    EXPECT_FALSE(parseAxis("capacity=16,8", "fork")->isNumeric()) << "not ascending: as categories";
    EXPECT_FALSE(parseAxis("era=6.17,6.18,6.19", "fork")->isNumeric());
    EXPECT_FALSE(parseAxis("cpu-slabs=on,off", "fork")->isNumeric());
}

TEST(ValueRange, AnyOtherTextIsItself)
{
    EXPECT_EQ(expandRange("on", 10).value(), std::vector<std::string>{"on"});
}

} // namespace
} // namespace sheafscope
