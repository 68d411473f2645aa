// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/script.h"

#include "core/machine/machine_spec.h"
#include "core/slub/mechanisms.h"
#include "core/workload/script_runner.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

const std::string kHead = "begin x\ncache c 256 0 32\n";

std::string faultOf(const std::string& text)
{
    const auto script = parseOpScript(text, "s.ops");
    return script ? std::string() : script.error().text();
}

std::string senseFaultOf(const std::string& ops)
{
    const auto script = parseOpScript(kHead + ops + "end\n", "s.ops");
    EXPECT_TRUE(script) << script.error().text();
    const auto machine = loadMachine("gt-t3");
    const auto sane = checkOpScript(*script, *machine, "s.ops");
    return sane ? std::string() : sane.error().text();
}

TEST(OpScript, ReadsEveryOperation)
{
    const auto script = parseOpScript(
        "# scenario: x\n# topology: t3\n# since: 6.18\n# about: all of them\n" + kHead +
            "trace on\na 0 -1 1\nat 1 1 2\nan 2 3\nf 0 1\nba 0 3 10\nbf 0 10 2\nbfl 0 12 2\nr 2 3\nrb\nq\n"
            "s 0\nss 0\npf 0 5 7\nprf 0 6 7\npa 0 7 20\npr 0 7\nset min_partial 3\ndefrag 0\nsleep 1\n"
            "c label slabs partial\nend\n",
        "s.ops");
    ASSERT_TRUE(script) << script.error().text();
    EXPECT_EQ(script->topology, "t3");
    EXPECT_EQ(script->since, "6.18");
    EXPECT_EQ(script->about, "all of them");
    EXPECT_EQ(script->ops.size(), 20U);
    EXPECT_EQ(script->ops[4].ids, (std::vector<std::uint32_t>{10, 11, 12}));
    EXPECT_EQ(script->ops.back().attributes, (std::vector<std::string>{"slabs", "partial"}));
}

TEST(OpScript, TakesCrlfAndAMissingFinalNewline)
{
    EXPECT_EQ(faultOf("begin x\r\ncache c 256 0 32\r\na 0 -1 1\r\nend"), "");
}

TEST(OpScript, NamesTheLineAndWhatIsWrong)
{
    const auto expectFault = [](const std::string& text, const std::string& part) {
        const std::string fault = faultOf(text);
        EXPECT_NE(fault.find(part), std::string::npos) << "got: " << fault << "\nfor: " << text.substr(0, 200);
    };
    expectFault("", "begin NAME");
    expectFault("cache c 8 0 0\n", "s.ops:1: 'cache' before 'begin'");
    expectFault(kHead + "x 1\nend\n", "s.ops:3: unknown operation 'x'");
    expectFault(kHead + "a 0 -1\nend\n", "s.ops:3: the line ends too early; expected object ID next");
    expectFault(kHead + "a 0 -1 1 1\nend\n", "after the end of the operation");
    expectFault(kHead + "a -2 -1 1\nend\n", "'-2' is no CPU");
    expectFault(kHead + "a 4294967296 -1 1\nend\n", "is no CPU");
    expectFault(kHead + "f 0 99999999999999999999\nend\n", "is no object ID");
    expectFault(kHead + "a 0 -1 1\n", "expected 'end'");
    expectFault(kHead + "end\nf 0 1\n", "after 'end'");
    expectFault("begin x\nbegin y\n", "a second 'begin'");
    expectFault(kHead + "cache d 8 0 0\n", "a second 'cache'");
    expectFault("begin x\ncache c 8 0 0 hz\nend\n", "no set of cache flags");
    expectFault("begin x\na 0 -1 1\n", "before 'cache'");
    expectFault(std::string("\x7f"
                            "ELF\0\0\x01\xff",
                            8),
                "s.ops:1:");
    expectFault(kHead + std::string(3'000'000, 'z') + "\nend\n", "s.ops:3: unknown operation 'zzz");
    expectFault(kHead + "ba 0 4000000000 1\nend\n", "is no count");
}

TEST(OpScript, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(senseFaultOf("a 0 -1 1\nf 0 1\n"), "");
    EXPECT_EQ(senseFaultOf("f 0 1\n"), "s.ops:3: object 1 was never allocated");
    EXPECT_EQ(senseFaultOf("a 0 -1 1\nf 0 1\nf 1 1\n"),
              "s.ops:5: object 1 was freed already in line 4 (allocated in line 3)");
    EXPECT_EQ(senseFaultOf("a 0 -1 1\na 0 -1 1\n"),
              "s.ops:4: object 1 is live since line 3; expected an ID that is not in use");
    EXPECT_EQ(senseFaultOf("a 4 -1 1\n"), "s.ops:3: CPU 4 on a machine with 4 CPUs; expected 0 to 3");
    EXPECT_EQ(senseFaultOf("a 0 2 1\n"), "s.ops:3: node 2 does not exist on this machine of 2 nodes");
    EXPECT_EQ(senseFaultOf("pf 0 3 1\npf 0 3 1\n"), "s.ops:4: sheaf 1 is in use since line 3; expected a new sheaf ID");
    EXPECT_EQ(senseFaultOf("pr 0 1\n"), "s.ops:3: there is no prefilled sheaf 1 now");
}

TEST(OpScript, RunsTheSameTwice)
{
    const auto machine = std::make_shared<const Machine>(*loadMachine("gt-t3"));
    const auto script =
        parseOpScript(kHead + "ba 0 90 0\nbf 2 0 90\na 2 0 200\ns 1\nf 2 200\nq\nc end\nend\n", "s.ops");
    const auto trail = [&] {
        std::string text;
        ScriptListener listener;
        listener.onStep = [&](const ScriptStep& step) {
            text += step.result + "|" + step.slabs + "|";
            for (const auto& [name, value] : step.counters)
                text += name + "+" + std::to_string(value) + " ";
        };
        listener.onCheckpoint = [&](const ScriptCheckpoint& c) {
            for (const std::string& line : c.state)
                text += line + "\n";
        };
        EXPECT_TRUE(runOpScript(*script, machine, findEra("7.0")->mechanisms, listener));
        return text;
    };
    EXPECT_EQ(trail(), trail());
    EXPECT_NE(trail().find("barn_full="), std::string::npos);
}

TEST(OpScript, RefusesAnAttributeThatCannotBeSet)
{
    EXPECT_EQ(senseFaultOf("set min_partial 3\nset cpu_partial 9\nset remote_node_defrag_ratio 100\n"), "");
    EXPECT_EQ(senseFaultOf("set order 3\n").substr(0, 30), "s.ops:3: cannot set 'order' to");
    EXPECT_NE(senseFaultOf("set remote_node_defrag_ratio 101\n"), "");
}

TEST(OpScript, CpuPartialMeansNothingToKernelsWithoutCpuSlabs)
{
    const auto machine = std::make_shared<const Machine>(*loadMachine("gt-t1"));
    const auto script =
        parseOpScript(kHead + "ba 0 70 0\nbf 0 0 70\nset cpu_partial 0\nset cpu_partial 9\nc end\nend\n", "s.ops");
    const auto stateIn = [&](const char* era) {
        std::string text;
        ScriptListener listener;
        listener.onCheckpoint = [&](const ScriptCheckpoint& c) {
            text = c.state.front() + " cpu_partial=" + c.attributes.at("cpu_partial");
        };
        EXPECT_TRUE(runOpScript(*script, machine, findEra(era)->mechanisms, listener));
        return text;
    };
    // A flush would empty the main sheaf (7.0) and the cpu slab (6.17).
    EXPECT_EQ(stateIn("7.0"), "cpu 0 main=32 spare=- rcu_free=- cpu_partial=0");
    EXPECT_EQ(stateIn("6.17"), "cpu 0 slab=- free=0 partial=- cpu_partial=9");
}

} // namespace
} // namespace sheafscope
