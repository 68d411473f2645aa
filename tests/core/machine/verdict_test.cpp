// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/verdict.h"

#include "core/machine/builtin_machines.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

TEST(Verdict, AMemorylessNodeHasNoBarnIn70AndOneIn71)
{
    const auto all = verdicts(*findBuiltinMachine("gt-t4"));
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[0], (NodeVerdict{NodeId{0}, 2, mebibytes(2048), mebibytes(2048), true, true, false}));
    EXPECT_EQ(all[1], (NodeVerdict{NodeId{1}, 2, {}, {}, false, true, true}));
}

TEST(Verdict, AMovableNodeHasABarnButIsAffected)
{
    const auto all = verdicts(*findBuiltinMachine("movable-2x8"));
    EXPECT_EQ(all[1], (NodeVerdict{NodeId{1}, 8, mebibytes(16384), {}, true, true, true}));
}

TEST(Verdict, MemoryWithoutCpusIsNotAffectedAndOfflineNodesAreLeftOut)
{
    MachineSpec spec;
    spec.nodes = {NodeSpec{true, mebibytes(64), {}, {CpuId{0}}}, NodeSpec{}, NodeSpec{true, {}, mebibytes(64), {}}};
    const auto all = verdicts(Machine::make(spec).value());
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[1].node, NodeId{2});
    EXPECT_FALSE(all[1].isAffected);
}

TEST(Verdict, WithMemorylessNodeSupportTheNearestNodesBarnIsShared)
{
    MachineSpec spec = findBuiltinMachine("gt-t4")->spec();
    spec.haveMemorylessNodes = true;
    EXPECT_FALSE(verdicts(Machine::make(spec).value())[1].isAffected);
}

TEST(Verdict, SaysItInOneLineANode)
{
    MachineSpec spec;
    spec.nodes = {NodeSpec{true, mebibytes(64), {}, {CpuId{0}}}, NodeSpec{true, {}, {}, {CpuId{1}, CpuId{2}}}};
    EXPECT_EQ(verdictText(Machine::make(spec).value()),
              "node 0: 1 CPU, 64 MB memory, 64 MB normal memory, barn in 7.0: yes, barn in 7.1: yes, affected by the "
              "memoryless-node follow-ups: no\n"
              "node 1: 2 CPUs, no memory, no normal memory, barn in 7.0: no, barn in 7.1: yes, affected by the "
              "memoryless-node follow-ups: yes\n");
}

} // namespace
} // namespace sheafscope
