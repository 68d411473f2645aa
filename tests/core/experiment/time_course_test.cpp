// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/time_course.h"
#include "tests/core/experiment/measurements.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

using test::measurementOf;

TEST(TimeCourse, IsTheSameEveryTimeAndAscends)
{
    const Measurement measurement = measurementOf("fork", "7.0", "laptop-4");
    const auto course = measureCourse(measurement, 20);
    ASSERT_TRUE(course.has_value());
    ASSERT_EQ(course->size(), 20U);
    EXPECT_EQ(*course, *measureCourse(measurement, 20));
    for (std::size_t i = 1; i < course->size(); ++i)
        EXPECT_GT((*course)[i].timeSec, (*course)[i - 1].timeSec);
    EXPECT_GT(course->back().fillPerCpu, 0);
    EXPECT_GT(course->back().slabBytes, 0);
}

TEST(TimeCourse, SlowPathsAreThoseOfTheMetric)
{
    Measurement measurement = measurementOf("burst", "7.0", "laptop-4");
    measurement.length.warmup = 0;
    const auto course = measureCourse(measurement, 1);
    const auto record = measureRun(measurement);
    ASSERT_TRUE(course.has_value() && record.has_value());
    EXPECT_DOUBLE_EQ(course->front().slowpathPercent, record->metrics.at("slowpath_share"));
}

TEST(TimeCourse, AnEraWithoutSheavesHasNoFill)
{
    const auto course = measureCourse(measurementOf("fork", "6.17", "laptop-4"), 3);
    ASSERT_TRUE(course.has_value());
    EXPECT_EQ(course->back().fillPerCpu, 0);
    EXPECT_GT(course->back().parkedBytes, 0);
}

TEST(TimeCourse, CanBeStopped)
{
    std::stop_source stop;
    stop.request_stop();
    const auto course = measureCourse(measurementOf("fork", "7.0", "laptop-4"), 3, stop.get_token());
    ASSERT_FALSE(course.has_value());
    EXPECT_EQ(course.error().message, kCancelled);
    EXPECT_FALSE(measureCourse(measurementOf("fork", "7.0", "laptop-4"), 0).has_value());
}

} // namespace
} // namespace sheafscope
