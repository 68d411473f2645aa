// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/machine_spec.h"

#include "core/machine/builtin_machines.h"
#include "core/machine/hwloc_import.h"
#include "core/machine/numactl_text.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

class MachineSpelling : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "machine-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        m_folder = name;
    }
    void TearDown() override { fs::remove_all(m_folder); }

    [[nodiscard]] std::string file(const std::string& name, const std::string& text) const
    {
        const fs::path path = m_folder / name;
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    /// The message, without the folder's name.
    [[nodiscard]] std::string faultOf(const std::string& spec) const
    {
        const auto machine = loadMachine(spec);
        std::string text = machine ? std::string("none") : machine.error().text();
        const std::string folder = m_folder.string() + "/";
        if (const std::size_t place = text.find(folder); place != std::string::npos)
            text.erase(place, folder.size());
        return text;
    }

    fs::path m_folder;
};

TEST_F(MachineSpelling, ABuiltInMachineIsFoundByName)
{
    EXPECT_EQ(loadMachine("ublk-8x24-mem2")->cpuCount(), 192U);
    EXPECT_EQ(loadMachine("gt-t6")->nodeCount(), 8U) << "hidden ones too";
}

TEST_F(MachineSpelling, ThisAndHostAreTheSameComputer)
{
    const auto machine = loadMachine("this");
    ASSERT_TRUE(machine) << machine.error().text();
    EXPECT_EQ(machine->cpuCount(), loadMachine("host")->cpuCount());
    EXPECT_EQ(machine->title().substr(0, 13), "This computer");
}

TEST_F(MachineSpelling, AFileMayHoldEitherForm)
{
    const Machine& expected = *findBuiltinMachine("gt-t5");
    EXPECT_EQ(*loadMachine(file("a.txt", toNumactlText(expected))), expected);
    EXPECT_EQ(*loadMachine(file("b.anything", "\n  " + toHwlocXml(expected))), expected);
    EXPECT_EQ(*loadMachine(file("bom", "\xEF\xBB\xBF" + toNumactlText(expected))), expected);
}

TEST_F(MachineSpelling, ADashReadsTheInput)
{
    std::istringstream input(toNumactlText(*findBuiltinMachine("laptop-4")));
    EXPECT_EQ(*loadMachine("-", input), *findBuiltinMachine("laptop-4"));
    std::istringstream nothing;
    EXPECT_EQ(loadMachine("-", nothing).error().text(),
              "standard input: is empty; expected numactl -H text or hwloc XML");
}

TEST_F(MachineSpelling, AColonMeansASyntheticStringUnlessThereIsSuchAFile)
{
    EXPECT_EQ(loadMachine("numa:2 core:3 pu:1")->cpuCount(), 6U);
    EXPECT_EQ(loadMachine("numa:2 core:3 pu:1")->title(), "2 nodes, 6 CPUs, 2048 MB");
    const std::string path = file("numa:2", toNumactlText(*findBuiltinMachine("gt-t1")));
    EXPECT_EQ(loadMachine(path)->name(), "gt-t1");
}

TEST_F(MachineSpelling, WhatIsNoMachineFileIsRefusedWithItsName)
{
    EXPECT_EQ(faultOf(m_folder.string() + "/"), ": is a directory; expected a file with numactl -H text or hwloc XML");
    EXPECT_EQ(faultOf(file("empty", " \n")), "empty: is empty; expected numactl -H text or hwloc XML");
    EXPECT_EQ(faultOf(file("binary", std::string("ok\n\x7f"
                                                 "ELF\0\1\2",
                                                 10))),
              "binary:2: a zero byte; expected text: numactl -H or hwloc XML");
    EXPECT_EQ(faultOf(file("garbage.xml", "<\xde\xad\xbe\xef")),
              "garbage.xml:1: '<' without the name of an element; expected hwloc XML");
    EXPECT_EQ(faultOf((m_folder / "absent.txt").string()),
              "absent.txt: no such file; expected one with numactl -H text or hwloc XML");
    EXPECT_EQ(faultOf(file("nomemory", "node 0 cpus: 0\nnode 0 size: 0 MB\n")),
              "nomemory: no node has memory in ZONE_NORMAL; expected at least one, slabs can live nowhere else");
    EXPECT_EQ(faultOf("/dev/zero"), "/dev/zero: more than 64 MiB; expected numactl -H text or hwloc XML");
}

TEST_F(MachineSpelling, AnUnknownNameIsAnsweredWithTheNearestOnes)
{
    const std::string fault = faultOf("seed-1x46");
    EXPECT_NE(fault.find("unknown machine 'seed-1x46'; expected a built-in one (seed-1x64), 'this'"), std::string::npos)
        << fault;
    EXPECT_NE(faultOf("orin").find("(orin-1x8)"), std::string::npos);
    EXPECT_NE(faultOf("zzzzzzzzzz").find("amd-4x48, big-16x64"), std::string::npos) << "none is near: all";
    EXPECT_EQ(faultOf("zzzzzzzzzz").find("gt-t1"), std::string::npos) << "hidden ones are not offered";
    EXPECT_NE(faultOf(std::string(100000, 'a')).find("unknown machine 'aaaaa"), std::string::npos);
    EXPECT_NE(faultOf("").find("unknown machine ''"), std::string::npos);
}

TEST_F(MachineSpelling, GapsInTheCpuNumbersAreClosedAndSaid)
{
    const auto machine =
        machineFromText("node 0 cpus: 0 2 4\nnode 0 size: 100 MB\nnode 1 cpus: 9 6\nnode 1 size: 0 MB\n", "x");
    ASSERT_TRUE(machine) << machine.error().text();
    EXPECT_EQ(machine->node(NodeId{0}).cpus, (std::vector<CpuId>{CpuId{0}, CpuId{1}, CpuId{2}}));
    EXPECT_EQ(machine->node(NodeId{1}).cpus, (std::vector<CpuId>{CpuId{4}, CpuId{3}}));
    EXPECT_EQ(machine->title(), "2 nodes, 5 CPUs, 100 MB (CPUs numbered anew: 5 of 0-9 exist)");
}

} // namespace
} // namespace sheafscope
