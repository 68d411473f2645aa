// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/hwloc_import.h"

#include "core/machine/builtin_machines.h"
#include "tests/core/machine/random_machine.h"
#include "tests/core/machine/replaced.h"

#include <gtest/gtest.h>
#include <hwloc.h>
#include <random>
#include <string>

namespace sheafscope {
namespace {

Result<Machine> machineFromXml(const std::string& xml)
{
    return machineFromHwlocXml(xml, "file.xml").and_then(&Machine::make);
}

std::string faultOfXml(const std::string& xml)
{
    const auto machine = machineFromXml(xml);
    return machine ? std::string("none") : machine.error().text();
}

std::string xmlOf(const char* builtin)
{
    return toHwlocXml(*findBuiltinMachine(builtin));
}

TEST(HwlocXml, WhatIsWrittenReadsBackAsTheSameMachine)
{
    const auto check = [](const Machine& machine) {
        const auto again = machineFromXml(toHwlocXml(machine));
        ASSERT_TRUE(again) << again.error().text();
        ASSERT_EQ(again->name(), machine.name());
        ASSERT_EQ(*again, machine) << toHwlocXml(machine);
    };
    for (const BuiltinMachine& builtin : builtinMachines())
        check(builtin.machine);
    for (std::uint64_t seed = 0; seed < 300; ++seed)
        check(test::randomMachine(seed));
}

TEST(HwlocXml, HwlocItselfReadsWhatIsWritten)
{
    const std::string xml = xmlOf("ublk-8x24-mem2");
    hwloc_topology_t topology = nullptr;
    ASSERT_EQ(hwloc_topology_init(&topology), 0);
    ASSERT_EQ(hwloc_topology_set_xmlbuffer(topology, xml.c_str(), static_cast<int>(xml.size() + 1)), 0);
    ASSERT_EQ(hwloc_topology_load(topology), 0);
    EXPECT_EQ(hwloc_get_nbobjs_by_type(topology, HWLOC_OBJ_PU), 192);
    ASSERT_EQ(hwloc_get_nbobjs_by_type(topology, HWLOC_OBJ_NUMANODE), 8);
    const hwloc_obj_t node4 = hwloc_get_numanode_obj_by_os_index(topology, 4);
    EXPECT_EQ(node4->attr->numanode.local_memory, mebibytes(193175).v);
    EXPECT_EQ(hwloc_bitmap_weight(node4->cpuset), 24);

    char* exported = nullptr;
    int size = 0;
    ASSERT_EQ(hwloc_topology_export_xmlbuffer(topology, &exported, &size, 0), 0);
    const auto again = machineFromXml(exported);
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(*again, *findBuiltinMachine("ublk-8x24-mem2")) << "also after hwloc wrote it anew";
    hwloc_free_xmlbuffer(topology, exported);
    hwloc_topology_destroy(topology);
}

TEST(HwlocXml, MemoryWithoutOwnCpusLeavesThemToTheSmallerNode)
{
    const auto machine = machineFromXml(R"(<topology version="2.0"><object type="Machine" cpuset="0xf">
        <object type="NUMANode" os_index="2" cpuset="0xf" local_memory="4294967296"/>
        <object type="NUMANode" os_index="0" cpuset="0x3" local_memory="4294967296"/>
        <object type="NUMANode" os_index="1" cpuset="0xc"/>
        <object type="PU" os_index="0"/><object type="PU" os_index="1"/>
        <object type="PU" os_index="2"/><object type="PU" os_index="3"/></object></topology>)");
    ASSERT_TRUE(machine) << machine.error().text();
    EXPECT_EQ(machine->nodeOf(CpuId{1}), NodeId{0});
    EXPECT_EQ(machine->nodeOf(CpuId{3}), NodeId{1});
    EXPECT_FALSE(machine->hasMemory(NodeId{1}));
    EXPECT_TRUE(machine->node(NodeId{2}).cpus.empty());
    EXPECT_TRUE(machine->hasNormalMemory(NodeId{2}));
}

TEST(HwlocXml, DistancesMayBeIndexedByGpIndex)
{
    const auto machine = machineFromXml(R"(<topology version="2.0"><object type="Machine">
        <object type="NUMANode" gp_index="70" os_index="0" cpuset="0x1" local_memory="4294967296"/>
        <object type="NUMANode" gp_index="60" os_index="1" cpuset="0x2"/>
        <object type="PU" os_index="0"/><object type="PU" os_index="1"/></object>
        <distances2 type="NUMANode" nbobjs="2" kind="5" indexing="gp"><indexes length="6">60 70 </indexes>
        <u64values length="6">10 21 </u64values><u64values length="6">17 10 </u64values></distances2></topology>)");
    ASSERT_TRUE(machine) << machine.error().text();
    EXPECT_EQ(machine->distance(NodeId{1}, NodeId{0}), 21U);
    EXPECT_EQ(machine->distance(NodeId{0}, NodeId{1}), 17U);
}

TEST(HwlocXml, DamagedFilesAreRefusedWithTheirLine)
{
    const std::string xml = xmlOf("gt-t3");
    EXPECT_EQ(faultOfXml("<html>\n</html>"), "file.xml:1: <html>; expected <topology>, as 'lstopo --of xml' prints it");
    EXPECT_EQ(faultOfXml("<?xml version=\"1.0\"?>\n"),
              "file.xml:2: no <topology>; expected what 'lstopo --of xml' prints");
    EXPECT_EQ(faultOfXml("<topology>\n</topology>"),
              "file.xml:1: hwloc XML of version '1'; expected 2.0 or later (convert it: lstopo -i old.xml new.xml)");
    EXPECT_EQ(faultOfXml("<\x01\x02\xff garbage"),
              "file.xml:1: '<' without the name of an element; expected hwloc XML");
    EXPECT_EQ(faultOfXml(replaced(xml, "</topology>", "")),
              "file.xml:33: the file ends inside <topology>; expected a whole XML file");
    EXPECT_EQ(faultOfXml(replaced(xml, "gp_index=\"5\" os_index=\"0\"", "os_index=\"4294967295\"")),
              "file.xml:11: os_index='4294967295' of <object>; expected a number below 8192");
    EXPECT_EQ(
        faultOfXml(replaced(xml, "type=\"NUMANode\" cpuset=\"0x0000000c\"", "type=\"NUMANode\" cpuset=\"0xf...f\"")),
        "file.xml:18: cpuset='0xf...f' of a NUMA node; expected hexadecimal words of CPUs 0 to 8191");
    EXPECT_EQ(faultOfXml(replaced(xml, "10 20 20 10", "10 20 20")),
              "file.xml:28: 2 indexes and 3 values in the distances of 2 NUMA nodes; expected 2 and 4");
    EXPECT_EQ(faultOfXml(replaced(xml, "10 20 20 10", "10 20 20 x")),
              "file.xml:30: 'x' in the distances of 2 NUMA nodes; expected 4 numbers");
}

TEST(HwlocXml, CpusTwiceOrInNoNodeAreRefused)
{
    const std::string head = "<topology version=\"2.0\"><object type=\"NUMANode\" os_index=\"0\" cpuset=\"0x1\" "
                             "local_memory=\"1048576\"/><object type=\"PU\" os_index=\"0\"/>\n";
    EXPECT_EQ(faultOfXml(head + "<object type=\"PU\" os_index=\"0\"/></topology>"),
              "file.xml:2: CPU 0 a second time; expected once");
    EXPECT_EQ(faultOfXml(head + "<object type=\"PU\" os_index=\"1\"/></topology>"),
              "file.xml: CPU 1 is in no NUMA node's cpuset; expected one node a CPU");
    EXPECT_EQ(faultOfXml(head + "<object type=\"NUMANode\" os_index=\"0\" cpuset=\"0x2\"/></topology>"),
              "file.xml:2: NUMA node 0 a second time; expected once");
}

TEST(HwlocXml, DepthAndEntityDefinitionsAreLimited)
{
    std::string deep = "<topology version=\"2.0\">";
    for (int i = 0; i < 100000; ++i)
        deep += "<object type=\"Group\">";
    EXPECT_EQ(faultOfXml(deep), "file.xml:1: elements nested more than 256 deep");
    EXPECT_NE(
        faultOfXml("<!DOCTYPE x [<!ENTITY a \"aaaa\">]><topology version=\"2.0\"/>").find("a DOCTYPE with definitions"),
        std::string::npos);
    EXPECT_EQ(faultOfXml("<topology version=\"&a;\"/>"),
              "file.xml:1: '&' without a known name; expected &amp; and the like");
}

TEST(HwlocXml, EveryCutAndEveryDamageIsSurvived)
{
    const std::string whole = xmlOf("gt-t5");
    for (std::size_t length = 0; length + 12 < whole.size(); ++length)
        ASSERT_FALSE(machineFromXml(whole.substr(0, length))) << length;
    std::mt19937_64 random(4);
    for (int round = 0; round < 5000; ++round) {
        std::string damaged = whole;
        for (std::uint64_t i = 0, count = 1 + random() % 4; i < count; ++i) {
            const std::size_t place = random() % damaged.size();
            if (random() % 2 == 0)
                damaged[place] = static_cast<char>(random() % 256);
            else
                damaged.insert(place, damaged.substr(random() % damaged.size(), random() % 100));
        }
        const auto machine = machineFromXml(damaged);
        ASSERT_TRUE(machine ? machine->cpuCount() > 0 : !machine.error().message.empty());
    }
}

TEST(HwlocSynthetic, ReadsNodesCpusAndMemory)
{
    const auto spec = machineFromSynthetic("numa:2(memory=16GiB) core:4 pu:2");
    ASSERT_TRUE(spec) << spec.error().text();
    const Machine machine = Machine::make(*spec).value();
    EXPECT_EQ(machine.name(), "numa:2(memory=16GiB) core:4 pu:2");
    EXPECT_EQ(machine.cpuCount(), 16U);
    EXPECT_EQ(machine.nodeCount(), 2U);
    EXPECT_EQ(machine.node(NodeId{1}).normal, gibibytes(16));
    EXPECT_EQ(machine.nodeOf(CpuId{8}), NodeId{1});
}

TEST(HwlocSynthetic, MemorylessNodesNeedBrackets)
{
    const auto memoryless = machineFromSynthetic("group:8 [numa(memory=0)] core:24 pu:1");
    ASSERT_TRUE(memoryless) << memoryless.error().text();
    EXPECT_EQ(memoryless->nodes[3].cpus.size(), 24U);
    EXPECT_EQ(memoryless->nodes[3].normal, Bytes{0});
    const auto ignored = machineFromSynthetic("numa:8(memory=0) core:24 pu:1");
    ASSERT_FALSE(ignored);
    EXPECT_NE(ignored.error().message.find("hwloc replaces memory=0"), std::string::npos);
}

TEST(HwlocSynthetic, TwoKindsOfMemoryLeaveTheCpusToTheFirst)
{
    const auto spec = machineFromSynthetic("pack:2 [numa(memory=16GiB)] [numa(memory=64GiB)] core:2 pu:2");
    ASSERT_TRUE(spec) << spec.error().text();
    ASSERT_EQ(spec->nodes.size(), 4U);
    EXPECT_EQ(spec->nodes[0].cpus.size(), 4U);
    EXPECT_TRUE(spec->nodes[1].cpus.empty());
    EXPECT_EQ(spec->nodes[1].normal, gibibytes(64));
    EXPECT_EQ(spec->nodes[2].cpus.size(), 4U);
}

TEST(HwlocSynthetic, BadAndHugeStringsAreRefusedAtOnce)
{
    for (const char* text :
         {"numa:x pu:1", ":", "numa:2:3", "numa:-1 pu:2", "numa:0 pu:1", "pack:2 [numa(memory=1GB,indexes=0)]"})
        EXPECT_FALSE(machineFromSynthetic(text)) << text;
    const auto huge = machineFromSynthetic("numa:100000 core:100000 pu:100000");
    ASSERT_FALSE(huge);
    EXPECT_NE(huge.error().message.find("more than 8192 CPUs"), std::string::npos);
    EXPECT_FALSE(machineFromSynthetic("numa:300 core:2 pu:1")) << "300 nodes";
}

TEST(HwlocHost, ThisComputerIsAMachine)
{
    const auto spec = machineFromThisHost();
    ASSERT_TRUE(spec) << spec.error().text();
    EXPECT_EQ(spec->name, "this");
    Bytes normal;
    std::size_t cpus = 0;
    for (const NodeSpec& node : spec->nodes) {
        normal += node.normal;
        cpus += node.cpus.size();
    }
    EXPECT_GT(normal.v, mebibytes(16).v);
    EXPECT_GE(cpus, 1U);
}

} // namespace
} // namespace sheafscope
