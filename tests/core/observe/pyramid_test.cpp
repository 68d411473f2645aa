// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/pyramid.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck/gtest.h>
#include <vector>

namespace sheafscope {
namespace {

constexpr std::size_t kCells = 64;

struct Sample {
    double timeSec;
    float value;
};

/// A pyramid and beside it everything that ever went into it.
struct Recorded {
    explicit Recorded(std::size_t levels, std::size_t cells = kCells) : times(cells, levels) {}

    void add(double timeSec, float value)
    {
        times.append(timeSec);
        values.append(times, samples.size(), value);
        samples.push_back({timeSec, value});
    }
    [[nodiscard]] std::vector<Extent> read(double fromSec, double toSec, std::size_t columns) const
    {
        std::vector<Extent> out(columns);
        values.read(times, times.plan(fromSec, toSec, columns), out);
        return out;
    }

    TimePyramid times;
    ValuePyramid values;
    std::vector<Sample> samples;
};

Extent bruteForce(const std::vector<Sample>& samples, double fromSec, double toSec)
{
    Extent e = kNoExtent;
    for (const Sample& s : samples) {
        if (s.timeSec < fromSec || s.timeSec >= toSec || std::isnan(s.value))
            continue;
        e.min = std::isnan(e.min) ? s.value : std::min(e.min, s.value);
        e.max = std::isnan(e.max) ? s.value : std::max(e.max, s.value);
        e.last = s.value;
    }
    return e;
}

bool isSame(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool isSame(const Extent& a, const Extent& b)
{
    return isSame(a.min, b.min) && isSame(a.max, b.max) && isSame(a.last, b.last);
}

// Sample k lies at second k, so that stretches of 8^l seconds are exactly what level l can tell.
RC_GTEST_PROP(ValuePyramid, EqualsBruteForceWhereverItStillKnows, ())
{
    const auto count = *rc::gen::inRange<unsigned>(1, 6000);
    const auto seed = *rc::gen::arbitrary<std::uint32_t>();
    std::mt19937 random(seed);
    Recorded recorded(4);
    float level = 0;
    for (unsigned i = 0; i < count; ++i) {
        if (random() % 3 == 0)
            level = static_cast<float>(random() % 1000);
        recorded.add(i, random() % 50 == 0 ? kNoValue : level);
    }
    constexpr std::size_t kColumns = 16;
    for (unsigned width = 1; width <= 512; width *= 8) {
        // The newest stretch of this width that its level covers for sure.
        const double span = static_cast<double>(width) * kColumns;
        const double to = std::ceil(count / static_cast<double>(width)) * width;
        const auto columns = recorded.read(to - span, to, kColumns);
        for (std::size_t c = 0; c < kColumns; ++c) {
            const double from = to - span + static_cast<double>(width * c);
            RC_ASSERT(isSame(columns[c], bruteForce(recorded.samples, from, from + width)));
        }
    }
}

RC_GTEST_PROP(ValuePyramid, ColumnsOfAnyWidthNeitherLoseNorInventExtremes, ())
{
    const auto count = *rc::gen::inRange<unsigned>(100, 20000);
    const auto columns = *rc::gen::inRange<std::size_t>(1, 700);
    std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
    Recorded recorded(4);
    double t = 0;
    for (unsigned i = 0; i < count; ++i) {
        t += 0.01 + 0.0001 * static_cast<double>(random() % 100);
        recorded.add(t, static_cast<float>(random() % 100000));
    }
    const auto answer = recorded.read(recorded.times.startSec(), t + 1, columns);
    Extent all{INFINITY, -INFINITY, 0};
    for (const Extent& e : answer) {
        if (std::isnan(e.min))
            continue;
        RC_ASSERT(e.min <= e.last && e.last <= e.max);
        all = {std::min(all.min, e.min), std::max(all.max, e.max), e.last};
    }
    RC_ASSERT(isSame(all, bruteForce(recorded.samples, recorded.times.startSec(), t + 1)));
}

TEST(ValuePyramid, OneSampleSpikeStaysVisibleOnEveryLevel)
{
    Recorded recorded(4);
    const unsigned spike = 700;
    for (unsigned i = 0; i < 20000; ++i) {
        recorded.add(i, i == spike ? 99.0F : 1.0F);
        if (i <= spike || i % 97 != 0)
            continue;
        for (const std::size_t columns : {1U, 7U, 100U, 1000U}) {
            const auto answer = recorded.read(0, i + 1.0, columns);
            const auto high =
                std::count_if(answer.begin(), answer.end(), [](const Extent& e) { return e.max == 99.0F; });
            ASSERT_GE(high, 1) << "sample " << i << ", columns " << columns;
        }
    }
}

TEST(ValuePyramid, GapStaysAGapUntilItIsNarrowerThanAColumn)
{
    Recorded recorded(3);
    for (int i = 0; i < 100; ++i)
        recorded.add(i * 0.1, 5);
    for (int i = 0; i < 100; ++i)
        recorded.add(60 + i * 0.1, static_cast<float>(i));
    const auto answer = recorded.read(0, 70, 70);
    for (std::size_t second = 0; second < 70; ++second)
        EXPECT_EQ(std::isnan(answer[second].min), second >= 10 && second < 60) << second;
}

TEST(ValuePyramid, ColumnBetweenTwoSamplesHasTheValuesOfTheOneBefore)
{
    Recorded recorded(3);
    for (int i = 0; i < 10; ++i)
        recorded.add(i, static_cast<float>(i * i));
    const auto answer = recorded.read(0, 12, 48); // four columns a second
    EXPECT_EQ(answer[4 * 3 + 2].last, 9.0F);
    EXPECT_EQ(answer[4 * 9].last, 81.0F);
    EXPECT_TRUE(std::isnan(answer[4 * 9 + 1].last)) << "after the newest sample nothing is known";
    EXPECT_TRUE(std::isnan(recorded.read(-2, 0, 1)[0].last)) << "before the first, too";
}

TEST(ValuePyramid, MissingValueIsNotCarriedOver)
{
    Recorded recorded(3);
    for (int i = 0; i < 100; ++i)
        recorded.add(i, i >= 40 && i < 60 ? kNoValue : 7.0F);
    const auto answer = recorded.read(0, 100, 100);
    for (std::size_t i = 0; i < 100; ++i)
        EXPECT_EQ(std::isnan(answer[i].last), i >= 40 && i < 60) << i;
}

TEST(ValuePyramid, ConstantNeedsNoCellsAndReadsTheSame)
{
    Recorded constant(4, 1024);
    for (int i = 0; i < 5000; ++i)
        constant.add(i, i < 80 ? kNoValue : 3.0F);
    EXPECT_FALSE(constant.values.hasCells());
    const auto before = constant.read(0, 4000, 50);
    EXPECT_TRUE(constant.values.needsCells(4));
    constant.add(5000, 4);
    EXPECT_TRUE(constant.values.hasCells());
    const auto after = constant.read(0, 4000, 50);
    for (std::size_t i = 0; i < 50; ++i)
        EXPECT_TRUE(isSame(before[i], after[i])) << i;
    EXPECT_TRUE(std::isnan(before[0].last));
    EXPECT_EQ(before[1].last, 3.0F);
}

TEST(TimePyramid, ReachesBackEightTimesAsFarWithEveryLevel)
{
    for (std::size_t levels = 1; levels <= 4; ++levels) {
        TimePyramid times(kCells, levels);
        for (int i = 0; i < 200'000; ++i)
            times.append(i);
        const double reach = 200'000 - times.startSec();
        const double cellSec = std::pow(8.0, static_cast<double>(levels - 1));
        EXPECT_GE(reach, cellSec * (kCells - 2)) << levels;
        EXPECT_LE(reach, cellSec * (kCells + 1)) << levels;
    }
}

} // namespace
} // namespace sheafscope
