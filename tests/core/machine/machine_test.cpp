// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/machine.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace sheafscope {
namespace {

MachineSpec twoNodes()
{
    MachineSpec spec;
    spec.name = "two";
    spec.nodes = {NodeSpec{true, mebibytes(64), {}, {CpuId{0}, CpuId{1}}}, NodeSpec{true, {}, {}, {CpuId{2}}}};
    return spec;
}

std::string faultOf(const MachineSpec& spec)
{
    const auto machine = Machine::make(spec);
    return machine ? std::string("none") : machine.error().text();
}

TEST(Machine, KnowsTheNodeOfEachCpuAndTheUsualDistances)
{
    const Machine machine = Machine::make(twoNodes()).value();
    EXPECT_EQ(machine.cpuCount(), 3U);
    EXPECT_EQ(machine.nodeOf(CpuId{2}), NodeId{1});
    EXPECT_EQ(machine.distance(NodeId{0}, NodeId{0}), 10U);
    EXPECT_EQ(machine.distance(NodeId{0}, NodeId{1}), 20U);
}

TEST(Machine, ACpuOfAMemorylessNodeKeepsItsNodeUnlessTheArchitectureSaysOtherwise)
{
    MachineSpec spec = twoNodes();
    EXPECT_EQ(Machine::make(spec)->memNodeOf(CpuId{2}), NodeId{1});
    spec.haveMemorylessNodes = true;
    EXPECT_EQ(Machine::make(spec)->memNodeOf(CpuId{2}), NodeId{0});
}

TEST(Machine, TheFallbackOrderGoesByDistanceThenUpwardsThenAround)
{
    MachineSpec spec;
    for (std::uint32_t n = 0; n < 4; ++n)
        spec.nodes.push_back(NodeSpec{true, n == 1 ? Bytes{} : mebibytes(64), {}, {CpuId{n}}});
    const Machine machine = Machine::make(spec).value();
    const auto order = [&](std::uint32_t n) {
        std::vector<std::uint32_t> numbers;
        for (NodeId node : machine.fallbackOrder(NodeId{n}))
            numbers.push_back(node.v);
        return numbers;
    };
    EXPECT_EQ(order(2), (std::vector<std::uint32_t>{2, 3, 0}));
    EXPECT_EQ(order(1), (std::vector<std::uint32_t>{2, 3, 0}));
}

TEST(Machine, ImpossibleMachinesAreRefusedWithASentence)
{
    MachineSpec spec = twoNodes();
    spec.nodes[1].cpus = {CpuId{1}};
    EXPECT_EQ(faultOf(spec), "two: CPU 1 is in node 0 and in node 1; expected one node a CPU");
    spec = twoNodes();
    spec.nodes[1].cpus = {CpuId{9}};
    EXPECT_EQ(faultOf(spec), "two: CPU 9 among 3 CPUs; expected numbers 0 to 2 without gaps");
    spec = twoNodes();
    spec.nodes[0].normal = {};
    EXPECT_EQ(faultOf(spec),
              "two: no node has memory in ZONE_NORMAL; expected at least one, slabs can live nowhere else");
    spec = twoNodes();
    spec.nodes[1].online = false;
    EXPECT_EQ(faultOf(spec), "two: node 1 is offline but has CPUs or memory");
    spec = twoNodes();
    spec.distances = {{10, 20}, {20, 11}};
    EXPECT_EQ(faultOf(spec), "two: the distance of node 1 to itself is 11; expected 10");
    spec.distances = {{10, 20}, {9, 10}};
    EXPECT_EQ(faultOf(spec), "two: the distance of node 1 to node 0 is 9; expected 10 or more");
    spec.distances = {{10, 20}};
    EXPECT_EQ(faultOf(spec), "two: the distance table has 1 rows for 2 nodes; expected one row a node");
    EXPECT_EQ(faultOf(MachineSpec{}), "0 NUMA nodes; expected 1 to 256");
    spec = twoNodes();
    for (NodeSpec& node : spec.nodes)
        node.cpus.clear();
    EXPECT_EQ(faultOf(spec), "two: 0 CPUs; expected 1 to 8192");
}

TEST(Machine, AHundredThousandCpusAreRefused)
{
    MachineSpec spec = twoNodes();
    for (std::uint32_t cpu = 3; cpu < 100000; ++cpu)
        spec.nodes[0].cpus.emplace_back(cpu);
    EXPECT_EQ(faultOf(spec), "two: 100000 CPUs; expected 1 to 8192");
}

} // namespace
} // namespace sheafscope
