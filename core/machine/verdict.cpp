// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/verdict.h"

#include <fmt/format.h>

namespace sheafscope {
namespace {

NodeVerdict verdictOf(const Machine& machine, NodeId id)
{
    const NodeSpec& node = machine.node(id);
    NodeVerdict verdict;
    verdict.node = id;
    verdict.cpus = static_cast<unsigned>(node.cpus.size());
    verdict.memory = node.normal + node.movable;
    verdict.normal = node.normal;
    verdict.hasBarn70 = machine.hasMemory(id);
    verdict.hasBarn71 = machine.isOnline(id);
    const bool usesNearestNode = machine.spec().haveMemorylessNodes && !machine.hasMemory(id);
    verdict.isAffected = verdict.cpus != 0 && !machine.hasNormalMemory(id) && !usesNearestNode;
    return verdict;
}

std::string_view yesOrNo(bool yes)
{
    return yes ? "yes" : "no";
}

std::string amount(Bytes bytes, std::string_view what)
{
    if (bytes.v == 0)
        return fmt::format("no {}", what);
    return fmt::format("{} MB {}", bytes.v >> 20, what);
}

std::string cpuCount(unsigned cpus)
{
    if (cpus == 0)
        return "no CPUs";
    return fmt::format("{} CPU{}", cpus, cpus == 1 ? "" : "s");
}

} // namespace

std::vector<NodeVerdict> verdicts(const Machine& machine)
{
    std::vector<NodeVerdict> result;
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n)
        if (machine.isOnline(NodeId{n}))
            result.push_back(verdictOf(machine, NodeId{n}));
    return result;
}

std::string verdictText(const Machine& machine)
{
    std::string text;
    for (const NodeVerdict& v : verdicts(machine))
        text += fmt::format("node {}: {}, {}, {}, barn in 7.0: {}, barn in 7.1: {}, affected by the memoryless-node "
                            "follow-ups: {}\n",
                            v.node.v, cpuCount(v.cpus), amount(v.memory, "memory"), amount(v.normal, "normal memory"),
                            yesOrNo(v.hasBarn70), yesOrNo(v.hasBarn71), yesOrNo(v.isAffected));
    return text;
}

} // namespace sheafscope
