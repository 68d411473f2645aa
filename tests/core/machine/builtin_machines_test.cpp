// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/builtin_machines.h"

#include "core/base/embedded.h"

#include <gtest/gtest.h>
#include <string>

namespace sheafscope {
namespace {

TEST(BuiltinMachines, AreNamedLikeTheirFilesAndHaveATitle)
{
    ASSERT_EQ(builtinMachines().size(), embeddedMachines().size());
    for (const EmbeddedFile& file : embeddedMachines()) {
        const Machine* machine = findBuiltinMachine(file.name);
        ASSERT_NE(machine, nullptr) << file.name;
        EXPECT_FALSE(machine->title().empty()) << file.name;
    }
    EXPECT_EQ(findBuiltinMachine("absent"), nullptr);
}

TEST(BuiltinMachines, AreTheMachinesOfTheReports)
{
    const Machine& seed = *findBuiltinMachine("seed-1x64");
    EXPECT_EQ(seed.cpuCount(), 64U);
    EXPECT_EQ(seed.node(NodeId{0}).normal, mebibytes(257218));
    const Machine& hao = *findBuiltinMachine("hao-8x24");
    EXPECT_EQ(hao.nodeCount(), 8U);
    EXPECT_EQ(hao.node(NodeId{7}).normal, mebibytes(193175));
    const Machine& ublk = *findBuiltinMachine("ublk-8x24-mem2");
    EXPECT_EQ(ublk.cpuCount(), 192U);
    for (std::uint32_t n = 0; n < 8; ++n)
        EXPECT_EQ(ublk.hasMemory(NodeId{n}), n == 0 || n == 4) << n;
    EXPECT_EQ(findBuiltinMachine("amd-4x48")->distance(NodeId{0}, NodeId{2}), 32U);
    EXPECT_EQ(findBuiltinMachine("orin-1x8")->node(NodeId{0}).normal, mebibytes(30517));
    EXPECT_TRUE(findBuiltinMachine("movable-2x8")->hasMemory(NodeId{1}));
    EXPECT_FALSE(findBuiltinMachine("movable-2x8")->hasNormalMemory(NodeId{1}));
    EXPECT_EQ(findBuiltinMachine("big-16x64")->cpuCount(), 1024U);
    EXPECT_EQ(findBuiltinMachine("laptop-4")->cpuCount(), 4U);
}

TEST(BuiltinMachines, TheTopologiesOfTheReferenceRunsAreThereButHidden)
{
    unsigned hidden = 0;
    for (const BuiltinMachine& builtin : builtinMachines()) {
        EXPECT_EQ(builtin.isHidden, builtin.machine.name().starts_with("gt-")) << builtin.machine.name();
        hidden += builtin.isHidden ? 1 : 0;
    }
    EXPECT_EQ(hidden, 6U);
    const Machine& t4 = *findBuiltinMachine("gt-t4");
    EXPECT_EQ(t4.distance(NodeId{0}, NodeId{3}), 22U);
    EXPECT_EQ(t4.fallbackOrder(NodeId{3}).front(), NodeId{2});
    const Machine& t6 = *findBuiltinMachine("gt-t6");
    EXPECT_EQ(t6.fallbackOrder(NodeId{7}).front(), NodeId{5});
    EXPECT_EQ(t6.fallbackOrder(NodeId{3}).front(), NodeId{1});
}

} // namespace
} // namespace sheafscope
