// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/geometry_table.h"

#include "core/machine/machine.h"
#include "core/slub/slub.h"

#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <optional>

namespace sheafscope {
namespace {

using Figure = std::optional<unsigned> (*)(const Geometry& geometry, const Mechanisms& mechanisms);

struct Row {
    const char* name;
    Figure figure;
};

constexpr std::array<Row, 12> kGeometryRows{{
    {"object_size", [](const Geometry& g, const Mechanisms&) { return std::optional(g.objectSize); }},
    {"align", [](const Geometry& g, const Mechanisms&) { return std::optional(g.align); }},
    {"slab_size", [](const Geometry& g, const Mechanisms&) { return std::optional(g.size); }},
    {"free_pointer", [](const Geometry& g, const Mechanisms&) { return std::optional(g.freePointerOffset); }},
    {"order", [](const Geometry& g, const Mechanisms&) { return std::optional(g.order); }},
    {"objs_per_slab", [](const Geometry& g, const Mechanisms&) { return std::optional(g.objects); }},
    {"min_order", [](const Geometry& g, const Mechanisms&) { return std::optional(g.minOrder); }},
    {"min_objects", [](const Geometry& g, const Mechanisms&) { return std::optional(g.minObjects); }},
    {"min_partial", [](const Geometry& g, const Mechanisms&) { return std::optional(g.minPartial); }},
    {"cpu_partial", [](const Geometry& g, const Mechanisms&) { return std::optional(g.cpuPartial); }},
    {"cpu_partial_slabs",
     [](const Geometry& g, const Mechanisms& m) {
         return m.fullSlabs == FullSlabGoes::toCpuPartial ? std::optional(g.cpuPartialSlabs) : std::nullopt;
     }},
    {"sheaf_capacity",
     [](const Geometry& g, const Mechanisms& m) {
         return m.sheafCaches == SheafCaches::none ? std::nullopt : std::optional(g.sheafCapacity);
     }},
}};

/// Eras that say the same share a line.
std::string mergingText(const GeometryTable& table)
{
    std::string text = "\nWithout slab_nomerge, with the kmalloc caches alone, it is\n";
    for (std::size_t i = 0; i < table.columns.size();) {
        const MergeVerdict& verdict = table.columns[i].merging;
        std::string eras;
        for (; i < table.columns.size() && table.columns[i].merging == verdict; ++i)
            eras += (eras.empty() ? "" : ", ") + std::string(table.columns[i].era.name);
        text += fmt::format("  {}\n      {}\n", eras, mergeText(verdict));
    }
    return text;
}

} // namespace

Result<GeometryTable> makeGeometryTable(const CacheSpec& spec, unsigned cpus, std::span<const Era> eras)
{
    if (cpus == 0 || cpus > Machine::kMaxCpus)
        return fail(fmt::format("{} CPUs; expected 1 to {}", cpus, Machine::kMaxCpus));
    GeometryTable table{spec, cpus, {}};
    const std::vector<CacheSpec> kmalloc = kmallocCacheSpecs();
    for (const Era& era : eras) {
        const auto geometry = computeGeometry(spec, cpus, era.mechanisms);
        if (!geometry)
            return Failure(geometry.error());
        table.columns.push_back({era, *geometry, mergeTarget(spec, kmalloc, cpus, era.mechanisms)});
    }
    return table;
}

std::string geometryText(const GeometryTable& table)
{
    std::string text = fmt::format("{:<18}", fmt::format("{} CPU{}", table.cpus, table.cpus == 1 ? "" : "s"));
    for (const auto& column : table.columns)
        text += fmt::format("{:>9}", column.era.name);
    text += "\n";
    for (const Row& row : kGeometryRows) {
        text += fmt::format("{:<18}", row.name);
        for (const auto& column : table.columns) {
            const auto figure = row.figure(column.geometry, column.era.mechanisms);
            text += fmt::format("{:>9}", figure ? std::to_string(*figure) : "-");
        }
        text += "\n";
    }
    return text + mergingText(table);
}

std::string geometryJson(const GeometryTable& table)
{
    nlohmann::ordered_json json;
    json["format"] = "sheafscope-geometry";
    json["version"] = 1;
    json["cpus"] = table.cpus;
    json["size"] = table.spec.objectSize;
    json["align"] = table.spec.align;
    json["hwcache_align"] = table.spec.hwcacheAlign;
    json["typesafe_by_rcu"] = table.spec.typesafeByRcu;
    json["constructor"] = table.spec.hasConstructor;
    json["capacity"] = table.spec.requestedCapacity;
    for (const auto& column : table.columns) {
        nlohmann::ordered_json era;
        era["era"] = column.era.name;
        for (const Row& row : kGeometryRows) {
            const auto figure = row.figure(column.geometry, column.era.mechanisms);
            era[row.name] = figure ? nlohmann::ordered_json(*figure) : nlohmann::ordered_json();
        }
        era["merged_into"] =
            column.merging.isMerged() ? nlohmann::ordered_json(column.merging.target) : nlohmann::ordered_json();
        era["merging"] = mergeText(column.merging);
        json["eras"].push_back(std::move(era));
    }
    return json.dump(2) + "\n";
}

} // namespace sheafscope
