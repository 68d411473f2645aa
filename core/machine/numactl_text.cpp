// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/numactl_text.h"

#include "core/machine/numactl_reader.h"

#include <fmt/format.h>
#include <iterator>

namespace sheafscope {
namespace {

std::vector<std::uint32_t> onlineNodes(const Machine& machine)
{
    std::vector<std::uint32_t> nodes;
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n)
        if (machine.isOnline(NodeId{n}))
            nodes.push_back(n);
    return nodes;
}

/// "0-3,8", the form numactl uses behind "available:".
std::string rangesOf(const std::vector<std::uint32_t>& sorted)
{
    std::string text;
    for (std::size_t i = 0; i < sorted.size();) {
        std::size_t last = i;
        while (last + 1 < sorted.size() && sorted[last + 1] == sorted[last] + 1)
            ++last;
        text += fmt::format("{}{}", text.empty() ? "" : ",", sorted[i]);
        if (last > i)
            text += fmt::format("-{}", sorted[last]);
        i = last + 1;
    }
    return text;
}

void writeNode(std::string& out, const Machine& machine, std::uint32_t n)
{
    const NodeSpec& node = machine.node(NodeId{n});
    auto end = std::back_inserter(out);
    fmt::format_to(end, "node {} cpus:", n);
    for (CpuId cpu : node.cpus)
        fmt::format_to(end, " {}", cpu.v);
    const std::uint64_t movableMb = node.movable.v >> 20;
    fmt::format_to(end, "\nnode {} size: {} MB\n", n, (node.normal.v >> 20) + movableMb);
    if (movableMb != 0)
        fmt::format_to(end, "node {} movable: {} MB\n", n, movableMb);
}

void writeDistances(std::string& out, const Machine& machine, const std::vector<std::uint32_t>& nodes)
{
    auto end = std::back_inserter(out);
    out += "node distances:\nnode ";
    for (std::uint32_t n : nodes)
        fmt::format_to(end, "{:4}", n);
    out += '\n';
    for (std::uint32_t from : nodes) {
        fmt::format_to(end, "{:4}:", from);
        for (std::uint32_t to : nodes)
            fmt::format_to(end, " {:3}", machine.distance(NodeId{from}, NodeId{to}));
        out += '\n';
    }
}

} // namespace

Result<MachineSpec> parseNumactl(std::string_view text, std::string sourceName)
{
    return NumactlReader(std::move(sourceName)).read(text);
}

std::string toNumactlText(const Machine& machine)
{
    std::string out = fmt::format("# name: {}\n", machine.name());
    if (!machine.title().empty())
        out += fmt::format("# title: {}\n", machine.title());
    if (machine.spec().haveMemorylessNodes)
        out += "# have-memoryless-nodes: yes\n";
    const std::vector<std::uint32_t> nodes = onlineNodes(machine);
    out += fmt::format("available: {} nodes ({})\n", nodes.size(), rangesOf(nodes));
    for (std::uint32_t n : nodes)
        writeNode(out, machine, n);
    writeDistances(out, machine, nodes);
    return out;
}

} // namespace sheafscope
