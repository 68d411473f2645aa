// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/hwloc_import.h"

#include "core/machine/cpu_owner.h"
#include "core/machine/text_scan.h"

#include <algorithm>
#include <cerrno>
#include <fmt/format.h>
#include <hwloc.h>
#include <hwloc/distances.h>
#include <memory>
#include <optional>
#include <system_error>
#include <vector>

namespace sheafscope {
namespace {

struct DestroyTopology {
    void operator()(hwloc_topology* topology) const { hwloc_topology_destroy(topology); }
};
using Topology = std::unique_ptr<hwloc_topology, DestroyTopology>;

Topology newTopology()
{
    hwloc_topology_t topology = nullptr;
    if (hwloc_topology_init(&topology) != 0)
        return nullptr;
    // A machine is more than the CPUs our control group may use. (Filtering levels out to save time would widen the
    // reach of the NUMA nodes that hang below them.)
    hwloc_topology_set_flags(topology, HWLOC_TOPOLOGY_FLAG_INCLUDE_DISALLOWED);
    return Topology(topology);
}

std::vector<hwloc_obj_t> objectsOf(hwloc_topology_t topology, hwloc_obj_type_t type)
{
    std::vector<hwloc_obj_t> objects;
    for (hwloc_obj_t o = hwloc_get_next_obj_by_type(topology, type, nullptr); o != nullptr;
         o = hwloc_get_next_obj_by_type(topology, type, o))
        objects.push_back(o);
    return objects;
}

std::optional<std::string> addNodes(MachineSpec& spec, const std::vector<hwloc_obj_t>& nodes)
{
    for (hwloc_obj_t object : nodes) {
        const unsigned number = object->os_index;
        if (number >= Machine::kMaxNodes)
            return fmt::format("NUMA node {}; expected numbers from 0 to {}", number, Machine::kMaxNodes - 1);
        if (spec.nodes.size() <= number)
            spec.nodes.resize(number + 1);
        NodeSpec& node = spec.nodes[number];
        if (node.online)
            return fmt::format("NUMA node {} exists twice; expected once", number);
        node.online = true;
        node.normal = {object->attr->numanode.local_memory};
    }
    return std::nullopt;
}

std::vector<bool> cpusOf(hwloc_obj_t node)
{
    std::vector<bool> cpus(Machine::kMaxCpus);
    for (unsigned cpu = 0; cpu < Machine::kMaxCpus; ++cpu)
        cpus[cpu] = hwloc_bitmap_isset(node->cpuset, cpu) != 0;
    return cpus;
}

std::optional<std::string> addCpus(MachineSpec& spec, hwloc_topology_t topology, const std::vector<hwloc_obj_t>& nodes)
{
    std::vector<NodeReach> reaches;
    reaches.reserve(nodes.size());
    for (hwloc_obj_t node : nodes)
        reaches.push_back(NodeReach{node->os_index, cpusOf(node)});
    std::vector<std::uint32_t> cpus;
    for (hwloc_obj_t cpu : objectsOf(topology, HWLOC_OBJ_PU)) {
        if (cpu->os_index >= Machine::kMaxCpus)
            return fmt::format("CPU {}; expected numbers from 0 to {}", cpu->os_index, Machine::kMaxCpus - 1);
        cpus.push_back(cpu->os_index);
    }
    if (const auto lost = assignCpus(spec, std::move(reaches), std::move(cpus)))
        return fmt::format("CPU {} is in no NUMA node; expected one node a CPU", *lost);
    return std::nullopt;
}

std::optional<std::string> addDistances(MachineSpec& spec, hwloc_topology_t topology)
{
    unsigned count = 1;
    hwloc_distances_s* matrix = nullptr;
    if (hwloc_distances_get_by_type(topology, HWLOC_OBJ_NUMANODE, &count, &matrix, HWLOC_DISTANCES_KIND_MEANS_LATENCY,
                                    0) != 0 ||
        count == 0 || matrix == nullptr)
        return std::nullopt;
    const auto release = [topology](hwloc_distances_s* m) { hwloc_distances_release(topology, m); };
    const std::unique_ptr<hwloc_distances_s, decltype(release)> owner(matrix, release);

    spec.distances.assign(spec.nodes.size(), std::vector<unsigned>(spec.nodes.size(), kRemoteDistance));
    for (std::size_t n = 0; n < spec.nodes.size(); ++n)
        spec.distances[n][n] = kLocalDistance;
    for (std::size_t a = 0; a < matrix->nbobjs; ++a) {
        for (std::size_t b = 0; b < matrix->nbobjs; ++b) {
            if (matrix->objs[a] == nullptr || matrix->objs[b] == nullptr)
                continue;
            const std::uint64_t value = matrix->values[a * matrix->nbobjs + b];
            if (value > 0xffff)
                return fmt::format("a distance of {} between NUMA nodes; expected numbers like those of numactl -H",
                                   value);
            spec.distances[matrix->objs[a]->os_index][matrix->objs[b]->os_index] = static_cast<unsigned>(value);
        }
    }
    return std::nullopt;
}

Result<MachineSpec> specOf(hwloc_topology_t topology, const std::string& name)
{
    MachineSpec spec;
    spec.name = scan::printable(name);
    const std::vector<hwloc_obj_t> nodes = objectsOf(topology, HWLOC_OBJ_NUMANODE);
    if (auto fault = addNodes(spec, nodes))
        return fail(name, 0, *fault);
    if (auto fault = addCpus(spec, topology, nodes))
        return fail(name, 0, *fault);
    if (auto fault = addDistances(spec, topology))
        return fail(name, 0, *fault);
    return spec;
}

std::string systemMessage(int number)
{
    return std::generic_category().message(number);
}

/// Whether the text says memory=0 at a place where hwloc does not heed it.
bool hasZeroMemoryOutsideBrackets(std::string_view text)
{
    constexpr std::string_view kMemory = "memory=";
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
        if (depth > 0 || !text.substr(i).starts_with(kMemory))
            continue;
        const std::string_view rest = text.substr(i + kMemory.size());
        const std::size_t end = std::min(rest.find_first_not_of('0'), rest.size());
        const bool isZero = end > 0 && (end == rest.size() ||
                                        std::string_view("123456789xX").find(rest[end]) == std::string_view::npos);
        if (isZero)
            return true;
    }
    return false;
}

/// How many CPUs the string asks for, at most `limit` + 1: hwloc would build any number of them.
std::uint64_t cpusOfSynthetic(std::string_view text, std::uint64_t limit)
{
    std::uint64_t product = 1;
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '[' || text[i] == '(' ? 1 : text[i] == ']' || text[i] == ')' ? -1 : 0;
        const bool startsCount = i == 0 || text[i - 1] == ':' || text[i - 1] == ' ';
        if (depth != 0 || !startsCount)
            continue;
        const std::string_view rest = text.substr(i);
        const std::string_view digits = rest.substr(0, rest.find_first_not_of("0123456789"));
        if (digits.empty())
            continue;
        const std::uint64_t count = scan::number(digits).value_or(limit + 1);
        product = std::min(limit + 1, product * std::min(count, limit + 1));
    }
    return product;
}

} // namespace

Result<MachineSpec> machineFromSynthetic(std::string_view text)
{
    const std::string string(text);
    if (hasZeroMemoryOutsideBrackets(text))
        return fail(scan::quoted(text), 0,
                    "hwloc replaces memory=0 of a level by 1 GiB; expected it in brackets, as in 'group:8 "
                    "[numa(memory=0)] core:24 pu:1'");
    if (cpusOfSynthetic(text, Machine::kMaxCpus) > Machine::kMaxCpus)
        return fail(scan::quoted(text), 0, fmt::format("more than {} CPUs; expected 1 to that", Machine::kMaxCpus));
    const Topology topology = newTopology();
    if (!topology || hwloc_topology_set_synthetic(topology.get(), string.c_str()) != 0 ||
        hwloc_topology_load(topology.get()) != 0)
        return fail(scan::quoted(text), 0,
                    "hwloc cannot read this synthetic string; expected e.g. 'numa:2(memory=16GiB) core:8 pu:1' "
                    "(attributes separated by "
                    "spaces)");
    return specOf(topology.get(), string);
}

Result<MachineSpec> machineFromThisHost(const std::filesystem::path& sysfs)
{
    const Topology topology = newTopology();
    errno = 0;
    if (!topology || hwloc_topology_load(topology.get()) != 0)
        return fail("this", 0,
                    fmt::format("hwloc cannot find this computer's CPUs and nodes: {}", systemMessage(errno)));
    auto spec = specOf(topology.get(), "this");
    if (spec) {
        refineFromSysfs(*spec, sysfs);
        spec->title = "This computer";
    }
    return spec;
}

} // namespace sheafscope
