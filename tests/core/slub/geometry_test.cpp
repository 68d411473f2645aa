// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/slub/geometry.h"

#include "core/slub/slub.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

using nlohmann::json;

const std::map<std::string, unsigned> kCpusOf{{"t1", 1}, {"t2", 4}, {"t3", 4}, {"t4", 8}, {"t5", 4}, {"t6", 16}};

json measuredGeometry()
{
    std::ifstream file(std::string(SHEAFSCOPE_TEST_DATA) + "/groundtruth/geometry.json");
    return json::parse(file);
}

/// "104" in group size, "100:64" in size_align, "256:32" in size_capacity.
CacheSpec specOf(const std::string& group, const std::string& key)
{
    CacheSpec spec;
    spec.name = key;
    spec.objectSize = static_cast<unsigned>(std::stoul(key));
    spec.hwcacheAlign = group == "hwcache_align";
    if (const auto colon = key.find(':'); colon != std::string::npos) {
        const auto second = static_cast<unsigned>(std::stoul(key.substr(colon + 1)));
        (group == "size_align" ? spec.align : spec.requestedCapacity) = second;
    }
    return spec;
}

void expectRow(const json& row, const Geometry& g, const Mechanisms& mechanisms, const std::string& where)
{
    EXPECT_EQ(row[0].get<unsigned>(), g.objects) << where;
    EXPECT_EQ(row[1].get<unsigned>(), g.order) << where;
    EXPECT_EQ(row[2].get<unsigned>(), g.size) << where;
    EXPECT_EQ(row[3].get<unsigned>(), g.objectSize) << where;
    EXPECT_EQ(row[4].get<unsigned>(), g.align) << where;
    EXPECT_EQ(row[5].get<unsigned>(), g.minPartial) << where;
    EXPECT_EQ(row[6].get<unsigned>(), g.cpuPartial) << where;
    EXPECT_EQ(row[7].is_null(), mechanisms.sheafCaches == SheafCaches::none) << where;
    if (!row[7].is_null()) {
        EXPECT_EQ(row[7].get<unsigned>(), g.sheafCapacity) << where;
    }
}

TEST(Geometry, EqualsThatOfRealKernelsForAllSizesAlignmentsAndCapacities)
{
    unsigned rows = 0;
    const json measured = measuredGeometry();
    for (const auto& [version, topologies] : measured.at("eras").items()) {
        const std::string eraName = version.substr(0, version.rfind('.'));
        const auto era = findEra(eraName);
        ASSERT_TRUE(era) << eraName;
        for (const auto& [topology, groups] : topologies.items()) {
            for (const auto& [group, entries] : groups.items()) {
                if (group == "kernel")
                    continue; // the kernel's own caches have flags that the table does not tell
                for (const auto& [key, row] : entries.items()) {
                    const auto g = computeGeometry(specOf(group, key), kCpusOf.at(topology), era->mechanisms);
                    ASSERT_TRUE(g) << g.error().text();
                    expectRow(row, *g, era->mechanisms, eraName + " " + topology + " " + group + " " + key);
                    ++rows;
                }
            }
        }
    }
    EXPECT_GT(rows, 1000U);
}

TEST(Geometry, KmallocCachesAreThoseOfRealKernels)
{
    const json measured = measuredGeometry();
    unsigned rows = 0;
    for (const auto& [version, topologies] : measured.at("eras").items()) {
        const auto era = findEra(version.substr(0, version.rfind('.')));
        ASSERT_TRUE(era) << version;
        for (const auto& [topology, groups] : topologies.items()) {
            for (const CacheSpec& spec : kmallocCacheSpecs()) {
                const auto row = groups.at("kernel").find(spec.name);
                if (row == groups.at("kernel").end())
                    continue; // an alias of it was recorded instead
                const auto g = computeGeometry(spec, kCpusOf.at(topology), era->mechanisms);
                ASSERT_TRUE(g) << g.error().text();
                std::string where = version;
                where.append(" ").append(topology).append(" ").append(spec.name);
                expectRow(*row, *g, era->mechanisms, where);
                ++rows;
            }
        }
    }
    EXPECT_GT(rows, 100U);
}

TEST(Geometry, SheafCapacitiesOfTheKernelsOwnCaches)
{
    const Mechanisms seven = findEra("7.0")->mechanisms;
    const auto capacity = [&](unsigned size, unsigned asked) {
        CacheSpec spec;
        spec.name = "c";
        spec.objectSize = size;
        spec.requestedCapacity = asked;
        return computeGeometry(spec, 4, seven)->sheafCapacity;
    };
    EXPECT_EQ(capacity(256, 32), 32U); // maple_node
    EXPECT_EQ(capacity(192, 32), 60U); // vm_area_struct
    EXPECT_EQ(capacity(64, 0), 60U);
    EXPECT_EQ(capacity(512, 0), 28U);
    EXPECT_EQ(capacity(1024, 0), 12U);
    EXPECT_EQ(capacity(4096, 0), 4U);
}

TEST(Geometry, RefusesWhatNoCacheCanBe)
{
    const Mechanisms seven = findEra("7.0")->mechanisms;
    const auto refused = [&](auto change) {
        CacheSpec spec;
        spec.name = "bad";
        spec.objectSize = 64;
        change(spec);
        const auto g = computeGeometry(spec, 4, seven);
        return !g && g.error().message.find("bad") != std::string::npos;
    };
    EXPECT_TRUE(refused([](CacheSpec& s) { s.objectSize = 0; }));
    EXPECT_TRUE(refused([](CacheSpec& s) { s.objectSize = UINT32_MAX; }));
    EXPECT_TRUE(refused([](CacheSpec& s) { s.align = 24; }));
    EXPECT_TRUE(refused([](CacheSpec& s) { s.align = 1U << 30U; }));
    EXPECT_TRUE(refused([](CacheSpec& s) { s.requestedCapacity = 100'000; }));
    EXPECT_TRUE(refused([](CacheSpec& s) { s.freePointerOffset = 60; }));
}

} // namespace
} // namespace sheafscope
