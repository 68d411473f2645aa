// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/statistics.h"

#include <cmath>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>
#include <vector>

namespace sheafscope {
namespace {

/// As the fleet tool prints one profile with --relative: all but the mean in
/// percent of it.
std::string relativeRow(const std::vector<double>& values)
{
    const Summary s = summarize(values).value();
    const auto percent = [&](double value) { return 100 * value / s.mean; };
    return fmt::format("{:.2f}% {:.2f}% {:.2f} {:.2f}% {:.2f}% {:.2f}% {}", percent(s.minimum - s.mean),
                       percent(-*s.ci95), s.mean, percent(*s.ci95), percent(s.maximum - s.mean), 100 * s.cv(), s.n);
}

Summary made(double mean, double halfWidth)
{
    Summary s;
    s.n = 6;
    s.mean = mean;
    s.ci95 = halfWidth;
    return s;
}

TEST(Statistics, GivesTheWorkedRowsOfTheFleetToolToTheLastDigit)
{
    EXPECT_EQ(relativeRow({217, 220, 222, 225}), "-1.81% -2.42% 221.00 2.42% 1.81% 1.52% 4");
    EXPECT_EQ(relativeRow({231, 232, 234, 235}), "-0.86% -1.25% 233.00 1.25% 0.86% 0.78% 4");
    EXPECT_EQ(fmt::format("{:.2f}", changePercent(221, 233, Better::higher).value()), "5.43");
}

TEST(Statistics, StudentsTIsThatOfTheTables)
{
    const std::vector<std::pair<unsigned, const char*>> table{
        {1, "12.7062"}, {2, "4.3027"},  {3, "3.1824"},  {4, "2.7764"},   {5, "2.5706"},   {9, "2.2622"},
        {11, "2.2010"}, {14, "2.1448"}, {30, "2.0423"}, {120, "1.9799"}, {1000, "1.9623"}};
    for (const auto& [degrees, expected] : table)
        EXPECT_EQ(fmt::format("{:.4f}", studentT975(degrees)), expected) << degrees;
    EXPECT_NEAR(studentT975(100'000'000), 1.959964, 1e-6);
}

TEST(Statistics, MedianOfEvenAndOddNumbers)
{
    EXPECT_EQ(summarize(std::vector<double>{9, 1, 5})->median, 5);
    EXPECT_EQ(summarize(std::vector<double>{9, 1, 5, 6})->median, 5.5);
    EXPECT_EQ(summarize(std::vector<double>{3})->median, 3);
}

TEST(Statistics, OneRunHasNoIntervalAndNoMark)
{
    const Summary one = summarize(std::vector<double>{5}).value();
    EXPECT_EQ(one.n, 1U);
    EXPECT_FALSE(one.ci95.has_value());
    EXPECT_EQ(one.deviation, 0);
    EXPECT_EQ(markOf(one, made(900, 1), Better::lower), Mark::none);
    EXPECT_EQ(markOf(made(900, 1), one, Better::lower), Mark::none);
}

TEST(Statistics, NothingForNoValuesAndForWhatIsNoNumber)
{
    EXPECT_FALSE(summarize({}).has_value());
    EXPECT_FALSE(summarize(std::vector<double>{1, std::nan("")}).has_value());
    EXPECT_FALSE(summarize(std::vector<double>{1, std::numeric_limits<double>::infinity()}).has_value());
}

TEST(Statistics, EqualRunsHaveAnIntervalWithoutWidth)
{
    const Summary equal = summarize(std::vector<double>(3001, 0.1)).value();
    EXPECT_EQ(equal.mean, 0.1);
    EXPECT_EQ(equal.deviation, 0);
    EXPECT_EQ(equal.ci95, 0);
    EXPECT_EQ(markOf(equal, equal, Better::lower), Mark::none);
    const Summary other = summarize(std::vector<double>(6, 0.2)).value();
    EXPECT_EQ(markOf(equal, other, Better::lower), Mark::regression);
    EXPECT_EQ(markOf(equal, other, Better::higher), Mark::improvement);
}

TEST(Statistics, MarksOnlyWhereTheIntervalsDoNotOverlap)
{
    EXPECT_EQ(markOf(made(10, 1), made(12.5, 1), Better::lower), Mark::regression);
    EXPECT_EQ(markOf(made(10, 1), made(12.5, 1), Better::higher), Mark::improvement);
    EXPECT_EQ(markOf(made(12.5, 1), made(10, 1), Better::lower), Mark::improvement);
    EXPECT_EQ(markOf(made(10, 1), made(12, 1), Better::lower), Mark::none) << "they touch";
    EXPECT_EQ(markOf(made(10, 1), made(11, 5), Better::lower), Mark::none) << "one lies in the other";
}

TEST(Statistics, NegativeIsWorseWhateverTheUnit)
{
    EXPECT_EQ(changePercent(200, 220, Better::lower), -10);
    EXPECT_EQ(changePercent(200, 220, Better::higher), 10);
    EXPECT_EQ(changePercent(200, 180, Better::higher), -10);
    EXPECT_FALSE(changePercent(0, 5, Better::lower).has_value());
    EXPECT_FALSE(changePercent(0, 0, Better::lower).has_value());
    EXPECT_FALSE(changePercent(5, std::nan(""), Better::lower).has_value());
    EXPECT_FALSE(std::signbit(changePercent(5, 5, Better::lower).value()));
}

TEST(Statistics, LargeValuesDoNotOverflow)
{
    const Summary s = summarize(std::vector<double>{1e308, 1.5e308, 1.7e308}).value();
    EXPECT_NEAR(s.mean / 1.4e308, 1, 1e-12);
    EXPECT_TRUE(std::isfinite(s.median));
}

RC_GTEST_PROP(Statistics, TheMeanAndTheMedianLieBetweenTheEnds, (const std::vector<std::int32_t>& raw))
{
    RC_PRE(!raw.empty());
    const std::vector<double> values(raw.begin(), raw.end());
    const Summary s = summarize(values).value();
    RC_ASSERT(s.minimum <= s.mean && s.mean <= s.maximum);
    RC_ASSERT(s.minimum <= s.median && s.median <= s.maximum);
    RC_ASSERT(s.deviation <= s.maximum - s.minimum);
    RC_ASSERT(s.ci95.has_value() == (values.size() > 1));
}

RC_GTEST_PROP(Statistics, AMarkSaysTheSameAsTheSignOfTheChange,
              (const std::vector<std::uint16_t>& a, const std::vector<std::uint16_t>& b, bool isLower))
{
    RC_PRE(!a.empty() && !b.empty());
    const Better better = isLower ? Better::lower : Better::higher;
    const Summary base = summarize(std::vector<double>(a.begin(), a.end())).value();
    const Summary other = summarize(std::vector<double>(b.begin(), b.end())).value();
    const auto change = changePercent(base.mean, other.mean, better);
    const Mark mark = markOf(base, other, better);
    if (mark != Mark::none && change)
        RC_ASSERT((*change > 0) == (mark == Mark::improvement));
}

} // namespace
} // namespace sheafscope
