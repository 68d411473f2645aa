// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/geometry_table.h"

#include "core/machine/machine.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <sstream>

namespace sheafscope {
namespace {

using nlohmann::json;

const std::map<std::string, unsigned> kCpusOfTopology{{"t1", 1}, {"t2", 4}, {"t3", 4},
                                                      {"t4", 8}, {"t5", 4}, {"t6", 16}};
/// Names of the recorded table's columns that the era's part of our JSON has, too.
const std::vector<std::string> kColumns{"objs_per_slab", "order",       "slab_size",   "object_size",
                                        "align",         "min_partial", "cpu_partial", "sheaf_capacity"};

/// "104" in group size, "100:64" in size_align, "256:32" in size_capacity.
CacheSpec recordedSpec(const std::string& group, const std::string& key)
{
    CacheSpec spec;
    spec.name = key;
    spec.objectSize = static_cast<unsigned>(std::stoul(key));
    spec.hwcacheAlign = group == "hwcache_align";
    if (const auto colon = key.find(':'); colon != std::string::npos)
        (group == "size_align" ? spec.align : spec.requestedCapacity) =
            static_cast<unsigned>(std::stoul(key.substr(colon + 1)));
    return spec;
}

json recordedGeometry()
{
    std::ifstream file(std::string(SHEAFSCOPE_TEST_DATA) + "/groundtruth/geometry.json");
    return json::parse(file);
}

TEST(GeometryTable, JsonHasTheFiguresOfRealKernelsForSizesUpTo8192)
{
    const json recorded = recordedGeometry();
    ASSERT_EQ(recorded.at("columns").get<std::vector<std::string>>(), kColumns);
    unsigned rows = 0;
    unsigned largest = 0;
    for (const auto& [version, topologies] : recorded.at("eras").items()) {
        const Era era = findEra(version.substr(0, version.rfind('.'))).value();
        for (const auto& [topology, groups] : topologies.items()) {
            for (const auto& [group, entries] : groups.items()) {
                if (group == "kernel")
                    continue; // the kernel's own caches have flags that the table does not tell
                for (const auto& [key, row] : entries.items()) {
                    const CacheSpec spec = recordedSpec(group, key);
                    const auto table = makeGeometryTable(spec, kCpusOfTopology.at(topology), {&era, 1});
                    ASSERT_TRUE(table) << table.error().text();
                    const json ours = json::parse(geometryJson(*table)).at("eras").at(0);
                    for (std::size_t i = 0; i < kColumns.size(); ++i)
                        EXPECT_EQ(ours.at(kColumns[i]), row.at(i))
                            << fmt::format("{} {} {} {} {}", version, topology, group, key, kColumns[i]);
                    ++rows;
                    largest = std::max(largest, spec.objectSize);
                }
            }
        }
    }
    EXPECT_GT(rows, 1000U);
    EXPECT_GE(largest, 8192U);
}

TEST(GeometryTable, TextPutsTheErasSideBySide)
{
    CacheSpec spec;
    spec.name = "c";
    spec.objectSize = 256;
    spec.requestedCapacity = 32;
    const std::string text = geometryText(makeGeometryTable(spec, 16, eras()).value());
    std::map<std::string, std::vector<std::string>> rows;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line) && !line.empty();) {
        std::istringstream words(line);
        std::string name;
        words >> name;
        for (std::string word; words >> word;)
            rows[name].push_back(word);
    }
    EXPECT_EQ(rows["order"], std::vector<std::string>(8, "1"));
    EXPECT_EQ(rows["cpu_partial"], (std::vector<std::string>{"52", "52", "52", "0", "0", "0", "0", "0"}));
    EXPECT_EQ(rows["cpu_partial_slabs"], (std::vector<std::string>{"4", "4", "4", "-", "-", "-", "-", "-"}));
    EXPECT_EQ(rows["sheaf_capacity"], (std::vector<std::string>{"-", "32", "32", "32", "32", "32", "32", "32"}));
    EXPECT_NE(text.find("  6.17\n      merged into kmalloc-256: slots of 256 bytes\n"), std::string::npos) << text;
    EXPECT_NE(text.find("on its own: it asks for a sheaf capacity of 32"), std::string::npos) << text;
}

TEST(GeometryTable, RefusesImpossibleCachesAndMachines)
{
    const auto isRefused = [](unsigned size, unsigned cpus, unsigned align = 0) {
        CacheSpec spec;
        spec.name = "bad";
        spec.objectSize = size;
        spec.align = align;
        return !makeGeometryTable(spec, cpus, eras());
    };
    EXPECT_FALSE(isRefused(64, 1));
    EXPECT_TRUE(isRefused(0, 4));
    EXPECT_TRUE(isRefused(UINT32_MAX, 4));
    EXPECT_TRUE(isRefused(64, 0));
    EXPECT_TRUE(isRefused(64, 100'000));
    EXPECT_TRUE(isRefused(64, 4, 24));
}

} // namespace
} // namespace sheafscope
