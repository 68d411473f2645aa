// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/numactl_text.h"

#include "core/machine/builtin_machines.h"
#include "tests/core/machine/random_machine.h"
#include "tests/core/machine/replaced.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <string>

namespace sheafscope {
namespace {

constexpr const char* kTwoNodes = R"(available: 2 nodes (0-1)
node 0 cpus: 0 1
node 0 size: 1000 MB
node 0 free: 900 MB
node 1 cpus: 2 3
node 1 size: 0 MB
node 1 free: 0 MB
node distances:
node   0   1
  0:  10  32
  1:  32  10
)";

MachineSpec parsed(const std::string& text)
{
    auto spec = parseNumactl(text, "text");
    EXPECT_TRUE(spec) << spec.error().text();
    return spec.value_or(MachineSpec{});
}

std::string faultOfText(const std::string& text)
{
    const auto spec = parseNumactl(text, "text");
    return spec ? std::string("none") : spec.error().text();
}

TEST(NumactlText, ReadsWhatNumactlPrints)
{
    const MachineSpec spec = parsed(kTwoNodes);
    EXPECT_EQ(spec.name, "text");
    ASSERT_EQ(spec.nodes.size(), 2U);
    EXPECT_EQ(spec.nodes[0], (NodeSpec{true, mebibytes(1000), {}, {CpuId{0}, CpuId{1}}}));
    EXPECT_EQ(spec.nodes[1], (NodeSpec{true, {}, {}, {CpuId{2}, CpuId{3}}}));
    EXPECT_EQ(spec.distances, (std::vector<std::vector<unsigned>>{{10, 32}, {32, 10}}));
}

TEST(NumactlText, ReadsQuotedMailWithWrappedCpuLists)
{
    const MachineSpec spec = parsed(R"(On Friday, somebody wrote:
> > Could you share the output of numactl -H? node 0 is fine.
>
> Sure:
>
> [root@box ~]# numactl -H
> available: 2 nodes (0-1)
> node 0 cpus: 0 1 2 3
> 4 5
6 7
> node 0 size: 257218 MB
> node 0 free: 255376 MB
> node 1 cpus:
> 8 9
> > node 1 size: 0 MB
> node 1 free: 0 MB
> node distances:
> node   0   1
>   0:  10
>  21
>   1:  21  10

Thanks, 42 times.
--
12
)");
    ASSERT_EQ(spec.nodes.size(), 2U);
    EXPECT_EQ(spec.nodes[0].cpus.size(), 8U);
    EXPECT_EQ(spec.nodes[0].cpus[7], CpuId{7});
    EXPECT_EQ(spec.nodes[1].cpus, (std::vector<CpuId>{CpuId{8}, CpuId{9}}));
    EXPECT_EQ(spec.nodes[0].normal, mebibytes(257218));
    EXPECT_EQ(spec.distances[0][1], 21U);
}

TEST(NumactlText, TabsCarriageReturnsAndAMissingFinalNewlineDoNotMatter)
{
    std::string text;
    for (char c : std::string(kTwoNodes))
        text += c == '\n' ? std::string("\r\n") : std::string(1, c);
    text.resize(text.size() - 2);
    EXPECT_EQ(parsed(text), parsed(kTwoNodes));
    EXPECT_EQ(parsed(replaced(kTwoNodes, "  0:  10  32", "\t0:\t10\t32")), parsed(kTwoNodes));
}

TEST(NumactlText, WithoutDistancesTheUsualOnesAreLeftToTheMachine)
{
    const MachineSpec spec = parsed("node 0 cpus: 0\nnode 0 size: 5 MB\nNo distance information available.\n");
    EXPECT_TRUE(spec.distances.empty());
}

TEST(NumactlText, NodeNumbersMayHaveGaps)
{
    const MachineSpec spec = parsed("available: 2 nodes (0,3)\nnode 0 cpus: 0\nnode 0 size: 5 MB\nnode 3 cpus: 1\n"
                                    "node 3 size: 6 MB\nnode distances:\nnode 0 3\n 0: 10 40\n 3: 41 10\n");
    ASSERT_EQ(spec.nodes.size(), 4U);
    EXPECT_FALSE(spec.nodes[1].online);
    EXPECT_EQ(spec.nodes[3].normal, mebibytes(6));
    EXPECT_EQ(spec.distances[3][0], 41U);
    EXPECT_EQ(spec.distances[1][3], 20U);
}

TEST(NumactlText, OurOwnLinesNameTheMachineAndItsMovableMemory)
{
    const MachineSpec spec = parsed("# name: mine\n# title: My machine\n# have-memoryless-nodes: yes\n# anything else\n"
                                    "node 0 cpus: 0-2 5\nnode 0 size: 100 MB\nnode 0 movable: 30 MB\n");
    EXPECT_EQ(spec.name, "mine");
    EXPECT_EQ(spec.title, "My machine");
    EXPECT_TRUE(spec.haveMemorylessNodes);
    EXPECT_EQ(spec.nodes[0].normal, mebibytes(70));
    EXPECT_EQ(spec.nodes[0].movable, mebibytes(30));
    EXPECT_EQ(spec.nodes[0].cpus, (std::vector<CpuId>{CpuId{0}, CpuId{1}, CpuId{2}, CpuId{5}}));
}

TEST(NumactlText, TheSameTextTwiceIsOneMachineAndTwoMachinesAreAnError)
{
    const std::string text = kTwoNodes;
    EXPECT_EQ(parsed(text + "> " + text), parsed(text));
    EXPECT_EQ(faultOfText(text + replaced(text, "1000 MB", "999 MB")),
              "text:14: the size of node 0 is 999 MB, but line 3 says 1000 MB; expected one machine");
    EXPECT_EQ(faultOfText(text + "node 0 cpus: 0 1 4\n"),
              "text:12: the CPU list of node 0 differs from the one in line 2; expected one machine");
}

TEST(NumactlText, ContradictionsAreNamedWithTheirLine)
{
    const std::string text = kTwoNodes;
    EXPECT_EQ(faultOfText(replaced(text, "2 nodes", "3 nodes")),
              "text:1: 3 nodes available, but the text describes 2; expected as many");
    EXPECT_EQ(faultOfText(replaced(text, "cpus: 2 3", "cpus: 1 2")),
              "text:5: CPU 1 is in node 0 and in node 1; expected one node a CPU");
    EXPECT_EQ(faultOfText(replaced(text, "cpus: 2 3", "cpus: 2 2")),
              "text:5: CPU 2 is named twice in node 1; expected once");
    EXPECT_EQ(faultOfText(replaced(text, "node 0 size: 1000 MB\n", "")),
              "text:2: no line 'node 0 size: ... MB' found; expected one a node");
    EXPECT_EQ(faultOfText(replaced(text, "node 1 cpus: 2 3\n", "")),
              "text:5: no line 'node 1 cpus: ...' found; expected one a node");
    EXPECT_EQ(faultOfText(replaced(text, "node 0 free: 900 MB", "node 0 movable: 1001 MB")),
              "text:4: 1001 MB of node 0 are movable; expected at most its size, 1000 MB");
}

TEST(NumactlText, ADistanceTableMustBeWholeAndPossible)
{
    const std::string text = kTwoNodes;
    EXPECT_EQ(faultOfText(replaced(text, "  1:  32  10\n", "")), "text:9: the distance row of node 1 is missing");
    EXPECT_EQ(faultOfText(replaced(text, "  1:  32  10", "  1:  32")),
              "text:11: the distance row of node 1 has 1 numbers; expected 2, as in the head of the table");
    EXPECT_EQ(faultOfText(replaced(text, "  1:  32  10", "  1:  32  11")),
              "text:11: the distance of node 1 to itself is 11; expected 10");
    EXPECT_EQ(faultOfText(replaced(text, "  1:  32  10", "  1:  3  10")),
              "text:11: distance '3'; expected numbers from 10 to 255");
    EXPECT_EQ(faultOfText(replaced(text, "  1:  32  10", "  1:  32  10\n  2: 32 32")),
              "text:12: a distance row of node 2, which has no other line");
    EXPECT_EQ(faultOfText(replaced(text, "node   0   1", "node   0   2")),
              "text:9: the head of the distance table names other nodes than the lines above; expected each node once");
    EXPECT_EQ(faultOfText(replaced(text, "node   0   1\n", "")),
              "text:9: a distance row without the head 'node 0 1 ...'; expected it before the rows");
}

TEST(NumactlText, HostileNumbersAreRefusedWithTheirLine)
{
    const std::string text = kTwoNodes;
    EXPECT_EQ(faultOfText(replaced(text, "1000 MB", "-5 MB")),
              "text:3: the size of node 0 is '-5 MB'; expected a number from 0 to 16777212 and MB");
    EXPECT_EQ(
        faultOfText(replaced(text, "1000 MB", "99999999999999999999999 MB")),
        "text:3: the size of node 0 is '99999999999999999999999 MB'; expected a number from 0 to 16777212 and MB");
    EXPECT_EQ(faultOfText(replaced(text, "1000 MB", "1000")),
              "text:3: the size of node 0 is '1000'; expected a number from 0 to 16777212 and MB");
    EXPECT_EQ(faultOfText("node 4294967296 cpus: 0\n"), "text:1: node '4294967296'; expected a number from 0 to 255");
    EXPECT_EQ(faultOfText("node -1 size: 0 MB\n"), "text:1: node '-1'; expected a number from 0 to 255");
    EXPECT_EQ(faultOfText(replaced(text, "cpus: 2 3", "cpus: 2 -3")),
              "text:5: CPU '-3'; expected numbers from 0 to 8191");
    EXPECT_EQ(faultOfText(replaced(text, "cpus: 2 3", "cpus: 2 x")),
              "text:5: CPU 'x'; expected numbers from 0 to 8191");
    EXPECT_EQ(faultOfText(replaced(text, "cpus: 2 3", "cpus: 9-2")),
              "text:5: CPU '9-2'; expected numbers from 0 to 8191");
    EXPECT_EQ(faultOfText(replaced(text, "2 nodes", "-2 nodes")), "text:1: '-2' nodes available; expected a number");
}

TEST(NumactlText, AHundredThousandCpusAreRefusedAtTheFirstTooMany)
{
    std::string text = "node 0 cpus:";
    for (int cpu = 0; cpu < 100000; ++cpu)
        text += fmt::format(" {}", cpu);
    EXPECT_EQ(faultOfText(text), "text:1: CPU '8192'; expected numbers from 0 to 8191");
    EXPECT_EQ(faultOfText("node 0 cpus: 0-99999"), "text:1: CPU '0-99999'; expected numbers from 0 to 8191");
    std::string repeated = "node 0 cpus:";
    for (int i = 0; i < 100; ++i)
        repeated += " 0-8191";
    EXPECT_EQ(faultOfText(repeated), "text:1: more than 8192 CPU numbers in one list");
}

TEST(NumactlText, TextWithoutAMachineSaysWhatWasExpected)
{
    const std::string expected = "text: no line 'node 0 cpus: ...' found; expected the text that 'numactl -H' prints";
    EXPECT_EQ(faultOfText(""), expected);
    EXPECT_EQ(faultOfText("Dear all,\nnode 0 is broken.\n"), expected);
    EXPECT_EQ(faultOfText("\x7f\x45LF\x02\x01\xff\xfe"), expected);
}

TEST(NumactlText, NamesCannotSteerATerminal)
{
    EXPECT_EQ(parsed("# name: a\x1b[31mb\nnode 0 cpus: 0\nnode 0 size: 1 MB\n").name, "a?[31mb");
}

TEST(NumactlText, WhatIsWrittenReadsBackAsTheSameMachine)
{
    const auto check = [](const Machine& machine) {
        const std::string text = toNumactlText(machine);
        const auto again = parseNumactl(text, "again").and_then(&Machine::make);
        ASSERT_TRUE(again) << again.error().text() << "\n" << text;
        ASSERT_EQ(*again, machine) << text;
    };
    for (const BuiltinMachine& builtin : builtinMachines())
        check(builtin.machine);
    for (std::uint64_t seed = 0; seed < 300; ++seed)
        check(test::randomMachine(seed));
}

} // namespace
} // namespace sheafscope
