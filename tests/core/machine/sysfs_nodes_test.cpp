// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/hwloc_import.h"

#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>
#include <string>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

/// A tree like /sys with two nodes in it; gone afterwards.
class SysfsNodes : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "sysfs-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        m_root = name;
    }
    void TearDown() override { fs::remove_all(m_root); }

    void write(const std::string& path, const std::string& text) const
    {
        const fs::path file = m_root / "devices/system/node" / path;
        fs::create_directories(file.parent_path());
        std::ofstream(file) << text << '\n';
    }
    void writeBlock(unsigned node, unsigned number, const std::string& state, const std::string& zones) const
    {
        write(fmt::format("node{}/memory{}/state", node, number), state);
        write(fmt::format("node{}/memory{}/valid_zones", node, number), zones);
    }

    fs::path m_root;
};

MachineSpec nodesOfTwo()
{
    MachineSpec spec;
    spec.nodes = {NodeSpec{true, mebibytes(4000), {}, {CpuId{0}, CpuId{1}}}, NodeSpec{true, mebibytes(1000), {}, {}}};
    return spec;
}

TEST_F(SysfsNodes, AnAbsentTreeChangesNothing)
{
    MachineSpec spec = nodesOfTwo();
    refineFromSysfs(spec, m_root / "absent");
    EXPECT_EQ(spec, nodesOfTwo());
}

TEST_F(SysfsNodes, MemoryIsSplitAsTheOnlineBlocksAre)
{
    write("has_normal_memory", "0-1");
    for (unsigned block = 0; block < 6; ++block)
        writeBlock(0, block, "online", block == 0 ? "none" : "Normal");
    writeBlock(0, 6, "online", "Movable");
    writeBlock(0, 7, "online", "Movable");
    writeBlock(0, 8, "offline", "Normal Movable");
    write("node0/memory_failure/total", "0");
    MachineSpec spec = nodesOfTwo();
    refineFromSysfs(spec, m_root);
    EXPECT_EQ(spec.nodes[0].movable, mebibytes(1000));
    EXPECT_EQ(spec.nodes[0].normal, mebibytes(3000));
}

TEST_F(SysfsNodes, ANodeOutsideOfHasNormalMemoryIsAllMovable)
{
    write("has_normal_memory", "0");
    writeBlock(0, 0, "online", "Normal");
    writeBlock(1, 1, "online", "Movable");
    MachineSpec spec = nodesOfTwo();
    refineFromSysfs(spec, m_root);
    EXPECT_EQ(spec.nodes[0].normal, mebibytes(4000));
    EXPECT_EQ(spec.nodes[1].normal, Bytes{0});
    EXPECT_EQ(spec.nodes[1].movable, mebibytes(1000));
}

TEST_F(SysfsNodes, TheKernelsCpuListsWinOverHwlocsLocality)
{
    write("node0/cpulist", "0");
    write("node1/cpulist", "1,4-5");
    MachineSpec spec = nodesOfTwo();
    refineFromSysfs(spec, m_root);
    EXPECT_EQ(spec.nodes[0].cpus, (std::vector<CpuId>{CpuId{0}}));
    EXPECT_EQ(spec.nodes[1].cpus, (std::vector<CpuId>{CpuId{1}, CpuId{4}, CpuId{5}}));
}

TEST_F(SysfsNodes, GarbageInTheTreeIsNotBelieved)
{
    write("has_normal_memory", "0-4000000000");
    write("node0/cpulist", "0-99999999999");
    writeBlock(0, 0, "on fire", "Movable");
    MachineSpec spec = nodesOfTwo();
    refineFromSysfs(spec, m_root);
    EXPECT_EQ(spec, nodesOfTwo());
}

} // namespace
} // namespace sheafscope
