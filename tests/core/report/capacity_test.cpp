// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/capacity.h"

#include "core/machine/machine_spec.h"

#include <gtest/gtest.h>

#include <fmt/format.h>
#include <initializer_list>

namespace sheafscope {
namespace {

/// A row of spec/objects-per-cpu section 2. For a cache without sheaves 6.18 is the same as 6.17.
struct SpecRow {
    const char* cache;
    std::initializer_list<unsigned> cpus;
    unsigned nominal617, most617;
    unsigned nominal618, most618, withRcu618;
    unsigned sheaves70, withRcu70;
    unsigned barn618, barn70;
};

const SpecRow kRows[] = {
    {"maple_node", {2, 4}, 68, 128, 132, 192, 223, 64, 95, 320, 320},
    {"maple_node", {8, 16, 64}, 84, 160, 148, 224, 255, 64, 95, 320, 320},
    {"maple_node", {128, 256}, 116, 192, 180, 256, 287, 64, 95, 320, 320},
    {"vm_area_struct", {2, 4, 8}, 141, 273, 205, 337, 368, 120, 179, 320, 600},
    {"vm_area_struct", {16, 64, 128, 256}, 162, 294, 226, 358, 389, 120, 179, 320, 600},
    {"kmalloc-8", {2, 16, 256}, 632, 1024, 632, 1024, 1024, 120, 179, 0, 600},
    {"kmalloc-16", {2, 16, 256}, 376, 512, 376, 512, 512, 120, 179, 0, 600},
    {"kmalloc-32", {2, 16, 256}, 248, 384, 248, 384, 384, 120, 179, 0, 600},
    {"kmalloc-64", {2, 16, 256}, 184, 320, 184, 320, 320, 120, 179, 0, 600},
    {"kmalloc-96", {2, 16, 256}, 162, 294, 162, 294, 294, 120, 179, 0, 600},
    {"kmalloc-128", {2, 16, 64}, 152, 288, 152, 288, 288, 120, 179, 0, 600},
    {"kmalloc-128", {128, 256}, 184, 320, 184, 320, 320, 120, 179, 0, 600},
    {"kmalloc-192", {2, 8}, 141, 273, 141, 273, 273, 120, 179, 0, 600},
    {"kmalloc-192", {16, 128}, 162, 294, 162, 294, 294, 120, 179, 0, 600},
    {"kmalloc-256", {2, 4}, 68, 128, 68, 128, 128, 56, 83, 0, 280},
    {"kmalloc-512", {2, 4}, 68, 128, 68, 128, 128, 56, 83, 0, 280},
    {"kmalloc-256", {8, 64}, 84, 160, 84, 160, 160, 56, 83, 0, 280},
    {"kmalloc-512", {8, 64}, 84, 160, 84, 160, 160, 56, 83, 0, 280},
    {"kmalloc-256", {128}, 116, 192, 116, 192, 192, 56, 83, 0, 280},
    {"kmalloc-512", {128}, 116, 192, 116, 192, 192, 56, 83, 0, 280},
    {"kmalloc-1k", {2, 4}, 40, 64, 40, 64, 64, 24, 35, 0, 120},
    {"kmalloc-1k", {8, 128}, 56, 96, 56, 96, 96, 24, 35, 0, 120},
    {"kmalloc-2k", {2, 16, 256}, 40, 64, 40, 64, 64, 24, 35, 0, 120},
    {"kmalloc-4k", {2, 16, 256}, 14, 24, 14, 24, 24, 8, 11, 0, 40},
    {"kmalloc-8k", {2, 16, 256}, 10, 16, 10, 16, 16, 8, 11, 0, 40},
};

/// The rules, and what the allocator keeps when it is run: both must be the table's.
void expectCapacity(const SpecRow& row, unsigned cpus, const Era& era)
{
    SCOPED_TRACE(fmt::format("{} on {} CPUs in {}", row.cache, cpus, era.name));
    const CacheSpec spec = findKnownCache(row.cache).value();
    const auto machine = oneNodeMachine(cpus).value();
    const Mechanisms& mechanisms = era.mechanisms;
    const CpuCapacity rules = cpuCapacity(computeGeometry(spec, cpus, mechanisms).value(), mechanisms);
    const bool hasSheaves = mechanisms.sheafCaches != SheafCaches::none;
    const unsigned nominal = !mechanisms.cpuSlabs ? row.sheaves70 : hasSheaves ? row.nominal618 : row.nominal617;
    const unsigned most = !mechanisms.cpuSlabs ? row.sheaves70 : hasSheaves ? row.most618 : row.most617;
    const unsigned withRcu = !mechanisms.cpuSlabs ? row.withRcu70 : hasSheaves ? row.withRcu618 : row.most617;
    const unsigned barn = !mechanisms.cpuSlabs ? row.barn70 : hasSheaves ? row.barn618 : 0;
    EXPECT_EQ(rules.nominal(), nominal);
    EXPECT_EQ(rules.most(), most);
    EXPECT_EQ(rules.most() + rules.rcuFree, withRcu);
    EXPECT_EQ(rules.barn, barn);
    const auto held = measureHeldObjects(spec, machine, mechanisms, CpuId{0});
    ASSERT_TRUE(held) << held.error().text();
    EXPECT_EQ(held->cpu, most);
    EXPECT_EQ(held->cpu + held->rcuFree, withRcu);
    EXPECT_EQ(held->barn, barn);
    EXPECT_EQ(held->hasBarn, barn != 0);
}

TEST(Capacity, RulesAndRunsGiveTheTableOfTheSpecInEveryEra)
{
    for (const SpecRow& row : kRows)
        for (const unsigned cpus : row.cpus)
            for (const Era& era : eras())
                expectCapacity(row, cpus, era);
}

TEST(Capacity, ACpuWithoutMemoryKeepsNothingInSevenZeroAndItsSheavesInSevenOne)
{
    const CacheSpec maple = findKnownCache("maple_node").value();
    const auto machine = std::make_shared<const Machine>(loadMachine("ublk-8x24-mem2").value());
    CpuId memoryless{0};
    while (machine->hasNormalMemory(machine->nodeOf(memoryless)))
        ++memoryless.v;
    const auto held = [&](const char* era, CpuId cpu) {
        return measureHeldObjects(maple, machine, findEra(era)->mechanisms, cpu).value();
    };
    EXPECT_EQ(held("7.0", memoryless), (HeldObjects{0, 0, 0, false}));
    EXPECT_EQ(held("7.0", CpuId{0}), (HeldObjects{64, 31, 320, true}));
    // kfree_rcu() asks whether the object is local to numa_mem_id() even there (spec 8 item 3): nothing in rcu_free.
    EXPECT_EQ(held("7.1", memoryless), (HeldObjects{64, 0, 320, true}));
}

TEST(Capacity, ChangedBarnLimitShowsInRulesAndRun)
{
    Mechanisms seven = findEra("7.0")->mechanisms;
    seven.maxFullSheaves = 3;
    const CacheSpec maple = findKnownCache("maple_node").value();
    EXPECT_EQ(cpuCapacity(computeGeometry(maple, 4, seven).value(), seven).barn, 96U);
    EXPECT_EQ(measureHeldObjects(maple, oneNodeMachine(4).value(), seven, CpuId{2})->barn, 96U);
}

TEST(Capacity, TermsOfTheNominalNumberAreNamed)
{
    const CacheSpec maple = findKnownCache("maple_node").value();
    const auto terms = [&](const char* era) {
        const Mechanisms mechanisms = findEra(era)->mechanisms;
        return nominalTerms(computeGeometry(maple, 16, mechanisms).value(), mechanisms);
    };
    EXPECT_EQ(terms("6.17"), "cpu slab 32 + cpu_partial 52");
    EXPECT_EQ(terms("6.18"), "cpu slab 32 + cpu_partial 52 + main and spare 2 x 32");
    EXPECT_EQ(terms("7.0"), "main and spare 2 x 32");
}

TEST(Capacity, RefusesUnknownCachesAndImpossibleMachines)
{
    EXPECT_NE(findKnownCache("no_such_cache").error().message.find("maple_node"), std::string::npos);
    EXPECT_FALSE(findKnownCache(""));
    for (const unsigned cpus : {0U, Machine::kMaxCpus + 1, UINT32_MAX})
        EXPECT_FALSE(oneNodeMachine(cpus)) << cpus;
    // A cache that is too big for any slab.
    CacheSpec huge;
    huge.name = "huge";
    huge.objectSize = UINT32_MAX;
    EXPECT_FALSE(measureHeldObjects(huge, oneNodeMachine(1).value(), findEra("7.0")->mechanisms, CpuId{0}));
}

TEST(Capacity, OneCpuAloneHoldsWhatTheRulesSay)
{
    for (const char* era : {"6.17", "7.0"}) {
        const Mechanisms mechanisms = findEra(era)->mechanisms;
        const CacheSpec maple = findKnownCache("maple_node").value();
        const CpuCapacity rules = cpuCapacity(computeGeometry(maple, 1, mechanisms).value(), mechanisms);
        EXPECT_EQ(measureHeldObjects(maple, oneNodeMachine(1).value(), mechanisms, CpuId{0})->cpu, rules.most()) << era;
    }
}

} // namespace
} // namespace sheafscope
