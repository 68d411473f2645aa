// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/capacity_table.h"

#include "core/machine/machine_spec.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <sstream>

namespace sheafscope {
namespace {

using nlohmann::json;

void expectNarrow(const std::string& text)
{
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        EXPECT_LE(line.size(), 72U) << line;
}

TEST(CapacityTable, MapleNodeOnSixteenCpusReadsAsInTheSpec)
{
    const auto table = makeCapacityTable(findKnownCache("maple_node").value(), oneNodeMachine(16).value(), eras());
    ASSERT_TRUE(table) << table.error().text();
    const std::string text = capacityText(*table);
    // era, nominal, most, +rcu, barn; held the same; ratios 1.76, 0.43 and 0.76 of the spec's table.
    for (const char* line : {"  6.17         84   160   160      -      160   160      -    1.00  1.00\n",
                             "  6.18        148   224   255    320      224   255    320    1.76  1.76\n",
                             "  7.0-rc2      64    64    95    320       64    95    320    0.76  0.43\n",
                             "  6.18 to 6.19    cpu slab 32 + cpu_partial 52 + main and spare 2 x 32\n",
                             "  6.17            merged into kmalloc-256: slots of 256 bytes\n",
                             "  6.18 to 7.3     on its own: it asks for a sheaf capacity of 32\n"})
        EXPECT_NE(text.find(line), std::string::npos) << line << text;
    expectNarrow(text + capacityLegend());
}

TEST(CapacityTable, CpusWithAndWithoutMemoryAreToldApart)
{
    const auto machine = std::make_shared<const Machine>(loadMachine("ublk-8x24-mem2").value());
    const auto table = makeCapacityTable(findKnownCache("vm_area_struct").value(), machine, eras());
    ASSERT_TRUE(table) << table.error().text();
    ASSERT_EQ(table->groups.size(), 2U);
    EXPECT_TRUE(table->groups[0].hasMemory);
    EXPECT_FALSE(table->groups[1].hasMemory);
    const std::string text = capacityText(*table);
    EXPECT_NE(text.find("CPUs of nodes 0, 4, with memory"), std::string::npos) << text;
    EXPECT_NE(text.find("CPUs of nodes 1-3, 5-7, without memory"), std::string::npos) << text;
    expectNarrow(text);
}

TEST(CapacityTable, TextsOfAllKnownCachesFitAMail)
{
    const auto machine = oneNodeMachine(256).value();
    for (const CacheSpec& spec : knownCaches()) {
        const auto table = makeCapacityTable(spec, machine, eras());
        ASSERT_TRUE(table) << spec.name << ": " << table.error().text();
        expectNarrow(capacityText(*table));
    }
}

TEST(CapacityTable, AliasesAreLookedForAmongOlderCachesOnly)
{
    const Era seven = findEra("7.0").value();
    const auto verdict = [&](const char* name) {
        return makeCapacityTable(findKnownCache(name).value(), oneNodeMachine(16).value(), {&seven, 1})
            ->merging.front();
    };
    EXPECT_EQ(verdict("cred").target, "kmalloc-192");
    EXPECT_EQ(verdict("pid").target, "kmalloc-192"); // not cred, which is younger than kmalloc
    EXPECT_FALSE(verdict("kmalloc-192").isMerged());
    EXPECT_FALSE(verdict("anon_vma").isMerged());
}

TEST(CapacityTable, JsonHasRulesHeldAndMerging)
{
    const auto table = makeCapacityTable(findKnownCache("maple_node").value(), oneNodeMachine(16).value(), eras());
    const json parsed = json::parse(capacityJson({&*table, 1}));
    EXPECT_EQ(parsed.at("format"), "sheafscope-capacity");
    const json& rows = parsed.at("caches").at(0).at("cpus_of").at(0).at("eras");
    ASSERT_EQ(rows.size(), eras().size());
    EXPECT_EQ(rows.at(1).at("rules").at("nominal"), 148);
    EXPECT_EQ(rows.at(1).at("held").at("cpu"), 224);
    EXPECT_EQ(rows.at(1).at("held").at("barn"), 320);
    EXPECT_TRUE(parsed.at("caches").at(0).at("merging").at(1).at("merged_into").is_null());
}

TEST(BurstTable, TextAndJsonGiveTheCountersOfTheEra)
{
    const std::vector<BurstRequest> requests{{112}, {192}};
    const auto table =
        makeBurstTable(findKnownCache("maple_node").value(), oneNodeMachine(16).value(), eras(), requests);
    ASSERT_TRUE(table) << table.error().text();
    const std::string text = burstText(*table);
    expectNarrow(text);
    EXPECT_NE(text.find("    192    3.06    108.00   108.00   0.62    3.38   0.62    0.00\n"), std::string::npos)
        << text;
    const json parsed = json::parse(burstJson(*table));
    EXPECT_EQ(parsed.at("eras").at(0).at("bursts").at(1).at("per_cpu_and_round").at("cpu_partial_drain"), 1.0);
    EXPECT_FALSE(parsed.at("eras").at(4).at("bursts").at(1).at("per_cpu_and_round").contains("cpu_partial_drain"));
}

} // namespace
} // namespace sheafscope
