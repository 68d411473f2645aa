// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/capacity_table.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace sheafscope {
namespace {

CpuId firstCpuOf(const Machine& machine, NodeId node)
{
    CpuId cpu{0};
    while (machine.nodeOf(cpu) != node)
        ++cpu.v;
    return cpu;
}

std::vector<CapacityTable::Group> groupsOf(const Machine& machine)
{
    std::vector<CapacityTable::Group> groups;
    for (const bool hasMemory : {true, false}) {
        CapacityTable::Group group;
        group.hasMemory = hasMemory;
        for (std::uint32_t n = 0; n < machine.nodeCount(); ++n)
            if (!machine.node(NodeId{n}).cpus.empty() && machine.hasNormalMemory(NodeId{n}) == hasMemory)
                group.nodes.emplace_back(n);
        if (group.nodes.empty())
            continue;
        group.cpusOfFirst = static_cast<unsigned>(machine.node(group.nodes.front()).cpus.size());
        groups.push_back(std::move(group));
    }
    return groups;
}

/// The caches that exist when `spec` is made: kmalloc, then those of fork before it.
std::vector<CacheSpec> olderThan(const CacheSpec& spec)
{
    std::vector<CacheSpec> older;
    std::vector<CacheSpec> fork;
    for (CacheSpec& known : knownCaches())
        (known.isKmalloc ? older : fork).push_back(std::move(known));
    older.insert(older.end(), std::make_move_iterator(fork.begin()), std::make_move_iterator(fork.end()));
    std::erase_if(older, [&, isPast = false](const CacheSpec& known) mutable {
        isPast = isPast || known.name == spec.name;
        return isPast;
    });
    return older;
}

/// "0, 4" or "1-3, 5-7".
std::string nodeList(const std::vector<NodeId>& nodes)
{
    std::string text;
    for (std::size_t i = 0; i < nodes.size();) {
        std::size_t last = i;
        while (last + 1 < nodes.size() && nodes[last + 1].v == nodes[last].v + 1)
            ++last;
        text += (text.empty() ? "" : ", ") + std::to_string(nodes[i].v);
        if (last > i)
            text += fmt::format("-{}", nodes[last].v);
        i = last + 1;
    }
    return text;
}

std::string ratio(unsigned now, unsigned then)
{
    return then == 0 ? "-" : fmt::format("{:.2f}", static_cast<double>(now) / then);
}

std::string groupText(const CapacityTable::Group& group)
{
    std::string text = fmt::format("  CPUs of node{} {}, {}; {} on node {}\n", group.nodes.size() == 1 ? "" : "s",
                                   nodeList(group.nodes), group.hasMemory ? "with memory" : "without memory for slabs",
                                   group.cpusOfFirst, group.nodes.front().v);
    text += "              by the rules                held in a run      nominal\n";
    text += fmt::format("  {:<7}{:>8}{:>6}{:>6}{:>7}{:>9}{:>6}{:>7}{:>8}{:>6}\n", "era", "nominal", "most", "+rcu",
                        "barn", "CPU", "+rcu", "barn", "/first", "/last");
    unsigned before = group.rows.front().rules.nominal();
    for (const CapacityTable::Row& row : group.rows) {
        const CpuCapacity& rules = row.rules;
        text += fmt::format("  {:<7}{:>8}{:>6}{:>6}{:>7}{:>9}{:>6}{:>7}{:>8}{:>6}\n", row.era.name, rules.nominal(),
                            rules.most(), rules.most() + rules.rcuFree,
                            rules.barn == 0 ? "-" : std::to_string(rules.barn), row.held.cpu,
                            row.held.cpu + row.held.rcuFree, row.held.hasBarn ? std::to_string(row.held.barn) : "-",
                            ratio(rules.nominal(), group.rows.front().rules.nominal()), ratio(rules.nominal(), before));
        before = rules.nominal();
    }
    return text;
}

/// Lines of "eras: what they share".
template <class Same, class Text> std::string byEra(const CapacityTable& table, const Same& isSame, const Text& textOf)
{
    const auto& rows = table.groups.front().rows;
    std::string text;
    for (std::size_t i = 0; i < rows.size();) {
        const std::size_t first = i;
        while (i < rows.size() && isSame(first, i))
            ++i;
        const std::string eras = first + 1 == i ? std::string(rows[first].era.name)
                                                : fmt::format("{} to {}", rows[first].era.name, rows[i - 1].era.name);
        text += fmt::format("  {:<15} {}\n", eras, textOf(first));
    }
    return text;
}

nlohmann::ordered_json rowJson(const CapacityTable::Row& row)
{
    nlohmann::ordered_json json;
    json["era"] = row.era.name;
    json["slab_size"] = row.geometry.size;
    json["objs_per_slab"] = row.geometry.objects;
    json["sheaf_capacity"] = row.geometry.sheafCapacity;
    json["rules"] = {{"nominal", row.rules.nominal()},        {"most", row.rules.most()},
                     {"cpu_slab", row.rules.cpuSlab},         {"cpu_partial", row.rules.cpuPartial},
                     {"most_partial", row.rules.mostPartial}, {"main_and_spare", row.rules.sheaves},
                     {"rcu_free", row.rules.rcuFree},         {"barn", row.rules.barn}};
    json["held"] = {
        {"cpu", row.held.cpu}, {"rcu_free", row.held.rcuFree}, {"barn", row.held.barn}, {"has_barn", row.held.hasBarn}};
    return json;
}

nlohmann::ordered_json tableJson(const CapacityTable& table)
{
    nlohmann::ordered_json json;
    json["cache"] = table.spec.name;
    json["object_size"] = table.spec.objectSize;
    for (const CapacityTable::Group& group : table.groups) {
        nlohmann::ordered_json part;
        for (const NodeId node : group.nodes)
            part["nodes"].push_back(node.v);
        part["has_memory"] = group.hasMemory;
        part["cpus_of_first_node"] = group.cpusOfFirst;
        for (const CapacityTable::Row& row : group.rows)
            part["eras"].push_back(rowJson(row));
        json["cpus_of"].push_back(std::move(part));
    }
    for (std::size_t i = 0; i < table.merging.size(); ++i)
        json["merging"].push_back(
            {{"era", table.groups.front().rows[i].era.name},
             {"merged_into",
              table.merging[i].isMerged() ? nlohmann::ordered_json(table.merging[i].target) : nlohmann::ordered_json()},
             {"why", mergeText(table.merging[i])}});
    return json;
}

} // namespace

Result<CapacityTable> makeCapacityTable(const CacheSpec& spec, const std::shared_ptr<const Machine>& machine,
                                        std::span<const Era> eras)
{
    CapacityTable table{spec, machine, groupsOf(*machine), {}};
    const std::vector<CacheSpec> older = olderThan(spec);
    for (const Era& era : eras) {
        const auto geometry = computeGeometry(spec, machine->cpuCount(), era.mechanisms);
        if (!geometry)
            return Failure(geometry.error());
        table.merging.push_back(mergeTarget(spec, older, machine->cpuCount(), era.mechanisms));
        for (CapacityTable::Group& group : table.groups) {
            const CpuId cpu = firstCpuOf(*machine, group.nodes.front());
            const auto held = measureHeldObjects(spec, machine, era.mechanisms, cpu);
            if (!held)
                return Failure(held.error());
            group.rows.push_back({era, *geometry, cpuCapacity(*geometry, era.mechanisms), *held});
        }
    }
    return table;
}

std::string capacityText(const CapacityTable& table)
{
    const auto& rows = table.groups.front().rows;
    std::string text = fmt::format("{}: objects of {} bytes, {} CPUs\n", table.spec.name, table.spec.objectSize,
                                   table.machine->cpuCount());
    for (const CapacityTable::Group& group : table.groups)
        text += groupText(group);
    text += "  nominal is\n";
    const auto terms = [&](std::size_t i) { return nominalTerms(rows[i].geometry, rows[i].era.mechanisms); };
    text += byEra(
        table, [&](std::size_t a, std::size_t b) { return terms(a) == terms(b); }, terms);
    text += "  without slab_nomerge it is\n";
    text += byEra(
        table, [&](std::size_t a, std::size_t b) { return table.merging[a] == table.merging[b]; },
        [&](std::size_t i) { return mergeText(table.merging[i]); });
    return text;
}

std::string capacityLegend()
{
    return "Counts are objects. By the rules, of a CPU whose node has memory:\n"
           "nominal: cpu slab, cpu_partial (its slabs half full), main and spare.\n"
           "most: listed slabs empty. +rcu: with rcu_free. barn: of a node, for all\n"
           "its CPUs. held: the most that one CPU kept when the era was run and many\n"
           "objects were freed on it; nominal is an estimate that no run can show.\n"
           "/first, /last: nominal against the first era and the one before.\n"
           "Merging knows no accounting, reclaim or usercopy flags.\n";
}

std::string capacityJson(std::span<const CapacityTable> tables)
{
    nlohmann::ordered_json json;
    json["format"] = "sheafscope-capacity";
    json["version"] = 1;
    json["note"] = "userspace model of SLUB, not a kernel measurement";
    if (!tables.empty())
        json["machine"] = {{"name", tables.front().machine->name()}, {"cpus", tables.front().machine->cpuCount()}};
    for (const CapacityTable& table : tables)
        json["caches"].push_back(tableJson(table));
    return json.dump(2) + "\n";
}

} // namespace sheafscope
