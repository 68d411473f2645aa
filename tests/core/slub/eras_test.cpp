// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/mechanisms.h"

#include <gtest/gtest.h>

#include <set>

namespace sheafscope {
namespace {

TEST(Eras, EachHasTheNumberOfCountersOfItsKernel)
{
    const auto counters = [](const char* era) { return countersOf(findEra(era)->mechanisms).size(); };
    EXPECT_EQ(counters("6.17"), 26U);
    EXPECT_EQ(counters("6.18"), 43U);
    EXPECT_EQ(counters("6.19"), 43U);
    for (const char* const era : {"7.0-rc2", "7.0", "7.1", "7.2", "7.3"})
        EXPECT_EQ(counters(era), 26U) << era;
}

TEST(Eras, TheFirstReleaseCandidateOf70IsTheSecond)
{
    EXPECT_EQ(findEra("7.0-rc1")->name, "7.0-rc2");
    EXPECT_EQ(findEra("7.0-rc1")->kernelVersion, "7.0-rc1 and -rc2");
}

TEST(Eras, CounterNamesAreUniqueAndFoundAgain)
{
    std::set<std::string_view> names;
    for (const StatDescription& d : statDescriptions()) {
        EXPECT_TRUE(names.insert(d.sysfsName).second) << d.sysfsName;
        EXPECT_EQ(statFromSysfsName(d.sysfsName), d.item);
    }
    EXPECT_EQ(statFromSysfsName("no_such_counter"), std::nullopt);
}

TEST(Eras, NoneContradictsItselfAndUnknownOnesAreNamed)
{
    for (const Era& era : eras())
        EXPECT_EQ(contradiction(era.mechanisms), "") << era.name;
    const auto unknown = findEra("8.0");
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().message.find("'8.0'"), std::string::npos);
    EXPECT_NE(unknown.error().message.find("7.3"), std::string::npos);
}

TEST(Eras, NeitherCpuSlabsNorSheavesIsRefusedWithTheReason)
{
    Mechanisms m = findEra("7.0")->mechanisms;
    m.sheafCaches = SheafCaches::none;
    EXPECT_NE(contradiction(m), "");
    m = findEra("7.0")->mechanisms;
    m.maxFullSheaves = 0;
    EXPECT_NE(contradiction(m), "");
}

} // namespace
} // namespace sheafscope
