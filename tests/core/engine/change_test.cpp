// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/change.h"

#include "core/slub/counter_equations.h"
#include "tests/core/engine/engine_fixture.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

using namespace std::chrono_literals;
using test::engineOf;
using test::machineOf;
using test::settingsOf;

std::string refusalOf(const Result<void>& result)
{
    return result ? std::string() : result.error().message;
}

class ChangeWords : public testing::TestWithParam<const char*> {};

TEST_P(ChangeWords, AreReadAndWrittenAlike)
{
    const auto change = parseChange(GetParam());
    ASSERT_TRUE(change) << change.error().text();
    EXPECT_EQ(changeText(*change), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Every, ChangeWords,
                         testing::Values("set maple_node capacity 64", "set kmalloc-8 min_partial 0",
                                         "set x cpu_partial 30", "set x remote_node_defrag_ratio 100",
                                         "set x max_full 1", "set x max_empty 0", "shrink maple_node", "cpu 3 offline",
                                         "cpu 0 online", "fill node 1 90%", "empty node 7", "fail pages 100%",
                                         "fail pages 0%", "fail pages 2.5% order 1 node 3"));

class HostileWords : public testing::TestWithParam<const char*> {};

TEST_P(HostileWords, GetOneClearSentence)
{
    const auto change = parseChange(GetParam());
    ASSERT_FALSE(change) << "accepted: " << GetParam();
    EXPECT_NE(change.error().message.find("expected"), std::string::npos) << change.error().message;
    EXPECT_EQ(change.error().message.find('\n'), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Every, HostileWords,
                         testing::Values("", "   ", "dance", "set", "set x", "set x capacity", "set x capacity 70000",
                                         "set x capacity -1", "set x capacity 1e3", "set x capacity 64 now",
                                         "set x max_full 0", "set x colour 3", "set x capacity 99999999999999999999",
                                         "shrink", "shrink a b", "cpu x offline", "cpu -1 offline", "cpu 1 sideways",
                                         "cpu 4294967296 offline", "fill node 1", "fill node 1 0%", "fill node 1 101%",
                                         "fill node 1 90", "fill node one 90%", "empty node", "empty node -1", "fail",
                                         "fail pages", "fail pages 10", "fail pages 101%", "fail pages -1%",
                                         "fail pages nan%", "fail pages 1% order", "fail pages 1% order 11",
                                         "fail pages 1% order 1 order 2", "fail pages 1% zone 0"));

TEST(TimedChange, TimesAreReadStrictly)
{
    EXPECT_EQ(parseTimedChange("2s: shrink x")->at, 2s);
    EXPECT_EQ(parseTimedChange("1.5s:shrink x")->at, 1500ms);
    EXPECT_EQ(parseTimedChange("250us: shrink x")->at, 250us);
    EXPECT_EQ(parseTimedChange("0s: shrink x")->at, 0s);
    for (const char* text :
         {"shrink x", ": shrink x", "2: shrink x", "-1s: shrink x", "-0s: shrink x", "nans: shrink x", "infs: shrink x",
          "1e99s: shrink x", "86401s: shrink x", "2 s: shrink x", "2h: shrink x", "2s shrink x", "2s:"}) {
        const auto change = parseTimedChange(text);
        ASSERT_FALSE(change) << text;
        EXPECT_NE(change.error().message.find("expected"), std::string::npos) << change.error().message;
    }
}

Result<void> checkAll(Engine& engine, std::initializer_list<const char*> texts)
{
    std::vector<TimedChange> changes;
    for (const char* text : texts)
        changes.push_back(parseTimedChange(text).value());
    return checkChanges(engine, changes);
}

TEST(TimedChange, ThatContradictAreRefused)
{
    const auto engine = engineOf(machineOf(2, 2), "churn", settingsOf(EngineMode::exact));
    EXPECT_EQ(refusalOf(checkAll(*engine, {"1s: cpu 1 offline", "2s: cpu 1 online", "3s: cpu 1 offline"})), "");
    EXPECT_NE(refusalOf(checkAll(*engine, {"2s: cpu 1 offline", "1s: cpu 1 offline"})).find("offline already"),
              std::string::npos);
    EXPECT_NE(refusalOf(checkAll(*engine, {"1s: cpu 1 online"})).find("online already"), std::string::npos);
    EXPECT_NE(refusalOf(checkAll(*engine,
                                 {"1s: cpu 0 offline", "1s: cpu 1 offline", "1s: cpu 2 offline", "1s: cpu 3 offline"}))
                  .find("last one online"),
              std::string::npos);
    EXPECT_NE(refusalOf(checkAll(*engine, {"1s: set kmalloc-64 capacity 8", "1s: set kmalloc-64 capacity 9"}))
                  .find("contradicts"),
              std::string::npos);
    EXPECT_NE(refusalOf(checkAll(*engine, {"1s: fill node 0 50%", "1s: empty node 0"})).find("contradicts"),
              std::string::npos);
    EXPECT_NE(refusalOf(checkAll(*engine, {"1s: fail pages 5%", "1s: fail pages 0%"})).find("contradicts"),
              std::string::npos);
}

TEST(ChangeOfARun, IsRefusedForWhatDoesNotExist)
{
    const auto engine = engineOf(machineOf(2, 2), "churn", settingsOf(EngineMode::exact));
    const auto refusal = [&](const char* text) { return refusalOf(applyChange(*engine, parseChange(text).value())); };
    EXPECT_NE(refusal("set nothing capacity 3").find("unknown cache 'nothing'"), std::string::npos);
    EXPECT_NE(refusal("shrink nothing").find("unknown cache 'nothing'"), std::string::npos);
    EXPECT_NE(refusal("cpu 4 offline").find("0 to 3"), std::string::npos);
    EXPECT_NE(refusal("cpu 3 online").find("online already"), std::string::npos);
    EXPECT_NE(refusal("fill node 2 10%").find("0 to 1"), std::string::npos);
    EXPECT_NE(refusal("fail pages 10% node 2").find("0 to 1"), std::string::npos);
    EXPECT_NE(refusal("set kmalloc-64 cpu_partial 30").find("no cpu partial lists"), std::string::npos);
    EXPECT_NE(refusal("set kmalloc-64 capacity 0").find("needs sheaves"), std::string::npos);
    EXPECT_EQ(refusal("set kmalloc-64 cpu_partial 0"), "");
}

TEST(ChangeOfARun, FillsAndEmptiesANode)
{
    const auto engine = engineOf(machineOf(2, 2), "churn", settingsOf(EngineMode::exact));
    ASSERT_TRUE(engine->runOperations(10'000));
    const auto before = engine->slub().pages().memory(NodeId{1});
    ASSERT_TRUE(applyChange(*engine, FillNode{NodeId{1}, 90}));
    const auto full = engine->slub().pages().memory(NodeId{1});
    EXPECT_EQ(full.free.v, full.total.v - full.total.v * 90 / 100);
    ASSERT_TRUE(applyChange(*engine, FillNode{NodeId{1}, 50})) << "more is in use: nothing to do";
    EXPECT_EQ(engine->slub().pages().memory(NodeId{1}).free, full.free);
    ASSERT_TRUE(applyChange(*engine, EmptyNode{NodeId{1}}));
    EXPECT_EQ(engine->slub().pages().memory(NodeId{1}).free, before.free);
}

TEST(ChangeOfARun, FailsPagesOfOneNodeOrOneOrderAndEndsIt)
{
    const auto engine = engineOf(machineOf(2, 2), "churn", settingsOf(EngineMode::exact));
    const auto injected = [&](std::uint32_t node) { return engine->slub().pages().memory(NodeId{node}).injected; };
    const auto fallbacks = [&] {
        std::uint64_t count = 0;
        for (const auto& cache : engine->slub().caches())
            count += cache->totals()[StatItem::ORDER_FALLBACK];
        return count;
    };
    ASSERT_TRUE(applyChange(*engine, parseChange("fail pages 100% node 1").value()));
    ASSERT_TRUE(engine->runOperations(20'000));
    EXPECT_EQ(injected(0), 0U);
    EXPECT_GT(injected(1), 0U);
    EXPECT_EQ(engine->slub().pages().memory(NodeId{1}).slab.v, 0U);

    const std::uint64_t smallBefore = fallbacks();
    ASSERT_TRUE(applyChange(*engine, parseChange("fail pages 100% order 1").value()));
    ASSERT_TRUE(engine->runOperations(100'000));
    EXPECT_GT(fallbacks(), smallBefore) << "large blocks failed, so there are slabs of the smallest order";

    ASSERT_TRUE(applyChange(*engine, parseChange("fail pages 0%").value()));
    const std::uint64_t before = injected(0) + injected(1);
    ASSERT_TRUE(engine->runOperations(20'000));
    EXPECT_EQ(injected(0) + injected(1), before);
}

class Hotplug : public testing::TestWithParam<const char*> {};

/// Objects that the program of CPU 0 mails to CPU 1, which frees them.
std::unique_ptr<Workload> mailing()
{
    return std::make_unique<test::FunctionWorkload>([](CpuContext& cpu, unsigned operations) -> unsigned {
        if (cpu.id() == CpuId{0}) {
            for (unsigned i = 0; i < operations; ++i)
                cpu.send(CpuId{1}, 0, cpu.alloc(0));
            return operations;
        }
        unsigned done = 0;
        while (cpu.id() == CpuId{1} && done < operations && cpu.hasMail()) {
            cpu.kfreeRcu(0, cpu.receive().object);
            ++done;
        }
        return done;
    });
}

TEST_P(Hotplug, FlushesTheDeadCpuAndLosesNothing)
{
    const auto engine =
        Engine::create(test::slubOn(machineOf(2, 2), GetParam()), mailing(), settingsOf(EngineMode::exact)).value();
    Cache& cache = *engine->slub().findCache("test_cache");
    ASSERT_TRUE(engine->runOperations(20'000));
    ASSERT_TRUE(engine->takeCpuOffline(CpuId{1}));
    EXPECT_FALSE(engine->isCpuOnline(CpuId{1}));
    EXPECT_EQ(cache.fill(CpuId{1}), SheafFill{});
    EXPECT_TRUE(engine->slub().rcu().callbacks(CpuId{1}).empty());
    EXPECT_TRUE(engine->slub().rcu().batched(CpuId{1}).empty());
    const CounterValues before = cache.counters(CpuId{1});
    ASSERT_TRUE(engine->runOperations(20'000));
    EXPECT_EQ(cache.counters(CpuId{1}), before) << "a dead CPU did something";
    ASSERT_TRUE(engine->bringCpuOnline(CpuId{1}));
    ASSERT_TRUE(engine->runOperations(60'000));
    EXPECT_NE(cache.counters(CpuId{1}), before) << "its mail still waits";
    const Inventory now = takeInventory(cache);
    ProgramTally programs;
    programs.allocated = now.objects - now.freeInSlabs - now.inSheaves() - now.batched;
    for (const std::string& broken : brokenEquations(cache, programs))
        if (broken.starts_with("sheaves") || broken.starts_with("sheaf flow") || broken.starts_with("slab flow"))
            ADD_FAILURE() << broken;
}

INSTANTIATE_TEST_SUITE_P(Eras, Hotplug, testing::Values("6.17", "6.19", "7.0", "7.3"), [](const auto& test) {
    std::string name = test.param;
    name[1] = '_';
    return name;
});

TEST(HotplugOfARun, EndsWhenAllThatIsLeftWaitsForADeadCpu)
{
    const auto engine = engineOf(machineOf(1, 2), "churn", settingsOf(EngineMode::exact));
    ASSERT_TRUE(engine->takeCpuOffline(CpuId{1}));
    const auto last = engine->takeCpuOffline(CpuId{0});
    ASSERT_FALSE(last);
    EXPECT_NE(last.error().message.find("last one online"), std::string::npos);
    ASSERT_TRUE(engine->runOperations(1000));
    EXPECT_EQ(engine->status().operations, 1000U);
}

TEST(HotplugOfARun, IsTheSameInEveryRunOfOneSeed)
{
    const auto run = [] {
        const auto engine = engineOf(machineOf(2, 2), "fork", settingsOf(EngineMode::exact));
        EXPECT_TRUE(engine->runOperations(12'345));
        EXPECT_TRUE(engine->takeCpuOffline(CpuId{2}));
        EXPECT_TRUE(engine->runOperations(12'345));
        EXPECT_TRUE(engine->bringCpuOnline(CpuId{2}));
        EXPECT_TRUE(engine->runOperations(12'345));
        return test::stateOf(*engine);
    };
    EXPECT_EQ(run(), run());
}

} // namespace
} // namespace sheafscope
