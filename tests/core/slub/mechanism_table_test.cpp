// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/mechanism_table.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace sheafscope {
namespace {

TEST(MechanismTable, EveryValueCanBeReadBackAndSetAgain)
{
    for (const Era& era : eras()) {
        for (const MechanismInfo& info : mechanismTable()) {
            Mechanisms copy = era.mechanisms;
            EXPECT_TRUE(info.set(copy, info.value(era.mechanisms))) << era.name << " " << info.name;
            EXPECT_EQ(copy, era.mechanisms) << era.name << " " << info.name;
        }
    }
}

TEST(MechanismTable, ClimbingAllDifferencesTurnsOneEraIntoTheOther)
{
    for (const Era& from : eras()) {
        for (const Era& to : eras()) {
            Mechanisms ladder = from.mechanisms;
            for (const MechanismInfo* step : mechanismDifferences(from.mechanisms, to.mechanisms))
                EXPECT_TRUE(step->set(ladder, step->value(to.mechanisms)));
            EXPECT_EQ(ladder, to.mechanisms)
                << from.name << " -> " << to.name << ": a mechanism is missing in the table";
        }
    }
}

TEST(MechanismTable, OverridesAreWrittenAndRefusedWithTheReason)
{
    const Mechanisms base = findEra("7.0")->mechanisms;
    Mechanisms m = base;
    EXPECT_TRUE(setMechanism(m, "barn-nodes=online"));
    EXPECT_TRUE(setMechanism(m, "max-full=20"));
    EXPECT_EQ(overridesText(base, m), "barn-nodes=online max-full=20");
    const Mechanisms before = m;
    for (const char* const bad : {"", "x", "barn-nodes", "barn-nodes=", "barn-nodes=moon", "max-full=-1", "max-full=0",
                                  "max-full=1e9", "max-full=99999999999", "sheaf-caches=none", "nonsense=on"}) {
        EXPECT_FALSE(setMechanism(m, bad)) << bad;
        EXPECT_EQ(m, before) << bad;
    }
}

std::string refusal(const char* era, const std::vector<std::string>& assignments)
{
    Mechanisms m = findEra(era)->mechanisms;
    const auto set = setMechanisms(m, assignments);
    return set ? std::string() : set.error().message;
}

TEST(MechanismTable, WhatMeansNothingIsRefusedWithTheReason)
{
    EXPECT_NE(refusal("6.17", {"barn-nodes=online"}).find("a barn keeps sheaves"), std::string::npos);
    EXPECT_EQ(refusal("6.17", {"max-full=20", "capacity=8"}), "") << "a limit holds where nothing reaches it";
    EXPECT_NE(refusal("6.17", {"bulk-free=partition"}), "");
    EXPECT_NE(refusal("6.19", {"refill-nodes=all"}).find("object by object"), std::string::npos);
    EXPECT_NE(refusal("6.19", {"refill-order=fifo"}).find("object by object"), std::string::npos);
    EXPECT_EQ(refusal("6.17", {"sheaf-caches=on-request", "barn-nodes=online"}), "");
    EXPECT_EQ(refusal("6.19", {"sheaf-caches=all"}), "");
    // What an era without sheaves has of itself is no fault: the sheaves alone may go, or all that came with them.
    EXPECT_EQ(refusal("7.1", {"sheaf-caches=none", "cpu-slabs=on", "stat-items=of-cpu-slabs"}), "");
    EXPECT_NE(refusal("6.19", {"quick-return=on"}).find("refill-source=node-lists"), std::string::npos);
    EXPECT_EQ(refusal("6.19", {"quick-return=on", "refill-source=node-lists"}), "");
    // What belongs together is named.
    EXPECT_NE(refusal("6.19", {"sheaf-caches=all", "cpu-slabs=off"}).find("refill-source=node-lists"),
              std::string::npos);
    EXPECT_NE(refusal("7.0", {"cpu-slabs=on"}).find("stat-items=of-cpu-slabs"), std::string::npos);
    EXPECT_NE(refusal("7.0", {"full-slabs=cpu-partial"}).find("stat-items=of-cpu-slabs"), std::string::npos);
    EXPECT_NE(refusal("7.0", {"recursion-guard=off"}).find("never end"), std::string::npos);
    for (const Era& from : eras()) {
        for (const Era& to : eras()) {
            std::vector<std::string> all;
            for (const MechanismInfo* row : mechanismDifferences(from.mechanisms, to.mechanisms))
                all.push_back(std::string(row->name) + "=" + row->value(to.mechanisms));
            Mechanisms m = from.mechanisms;
            EXPECT_TRUE(setMechanisms(m, all)) << from.name << " " << to.name;
            EXPECT_EQ(m, to.mechanisms) << from.name << " " << to.name;
        }
    }
}

TEST(MechanismTable, SaysWhatChangedBetweenTwoEras)
{
    const std::string text = eraDifferenceText(*findEra("7.0"), *findEra("7.1"));
    EXPECT_NE(text.find("barn-nodes: with-memory -> online"), std::string::npos) << text;
    EXPECT_EQ(text.find("cpu-slabs"), std::string::npos) << text;
    EXPECT_NE(eraDifferenceText(*findEra("7.0"), *findEra("7.0")).find("do not differ"), std::string::npos);
    EXPECT_NE(eraDifferenceText(*findEra("6.18"), *findEra("6.19")).find("recursion-guard: off -> on"),
              std::string::npos);
}

} // namespace
} // namespace sheafscope
