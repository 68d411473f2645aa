// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/history.h"
#include "core/observe/replay.h"

#include "core/observe/object_place.h"
#include "core/observe/run_log.h"
#include "tests/core/engine/engine_fixture.h"
#include "tests/core/observe/scenarios.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

using test::machineOf;
using test::scenarioOf;
using test::stateOf;

Scenario exactFork()
{
    return scenarioOf(machineOf(2, 2), "fork", EngineMode::exact);
}

CacheId mainCacheOf(const ReplayedRun& run)
{
    return run.simulation->info()->mainCache;
}

/// A run that was driven forwards with things done from outside, and the log of them.
struct Driven {
    ReplayedRun run;
    RunLog log;
    std::map<std::uint64_t, std::vector<std::uint64_t>> states; ///< by operations, all actions of then done

    explicit Driven(const Scenario& scenario) : run(beginReplay(scenario).value()) {}

    void forward(std::uint64_t operations)
    {
        ASSERT_TRUE(run.simulation->engine().runOperations(operations));
        run.position.operations = run.simulation->engine().status().operations;
        note();
    }
    void act(const std::variant<SetPace, Change, HandOperation>& what)
    {
        const RunAction action{run.position.operations, what};
        ASSERT_TRUE(perform(*run.simulation, *run.hands, action));
        log.add(action);
        note();
    }
    void note() { states[run.position.operations] = stateOf(run.simulation->engine()); }
};

TEST(Replay, ReachesEveryStateOfARunWithActions)
{
    Driven driven(exactFork());
    const CacheId cache = mainCacheOf(driven.run);
    driven.forward(777);
    driven.act(HandOperation{HandVerb::alloc, cache, CpuId{1}, 0});
    driven.act(HandOperation{HandVerb::kfreeRcu, cache, CpuId{3}, 0});
    driven.forward(1);
    driven.act(Change{SetCache{"maple_node", CacheSetting::capacity, 16}});
    driven.forward(5000);
    driven.act(HandOperation{HandVerb::prefill, cache, CpuId{0}, 20});
    driven.act(HandOperation{HandVerb::takePrefill, cache, CpuId{0}, 0});
    driven.act(SetPace{1000});
    driven.forward(64);
    driven.act(Change{SetCpuOnline{CpuId{2}, false}});
    driven.act(HandOperation{HandVerb::gracePeriod, {}, {}, 0});
    driven.forward(900);
    for (const auto& [operations, state] : driven.states) {
        auto again = beginReplay(exactFork());
        ASSERT_TRUE(again);
        std::size_t actions = 0;
        while (actions < driven.log.actions().size() && driven.log.actions()[actions].afterOperations <= operations)
            ++actions;
        ASSERT_TRUE(replayTo(*again, driven.log.actions(), {operations, actions}, nullptr));
        EXPECT_EQ(stateOf(again->simulation->engine()), state) << "after operation " << operations;
        EXPECT_EQ(again->position, (RunPosition{operations, actions}));
    }
    EXPECT_EQ(driven.states.size(), 5U);
}

TEST(Replay, ModelTimeFollowsTheChangesOfPace)
{
    Scenario scenario = exactFork();
    scenario.engine.pace = 1e6;
    const std::vector<RunAction> actions{{1000, SetPace{1000}}};
    auto run = beginReplay(scenario).value();
    ASSERT_TRUE(replayTo(run, actions, {1100, 1}, nullptr));
    EXPECT_EQ(run.simulation->engine().status().modelTime, std::chrono::milliseconds(101));
}

TEST(Replay, StopsWhenProgressSaysSo)
{
    auto run = beginReplay(exactFork()).value();
    const auto reached =
        replayTo(run, {}, {10'000'000, 0}, [](std::uint64_t operations) { return operations < 150'000; });
    ASSERT_FALSE(reached);
    EXPECT_EQ(reached.error().message, "cancelled");
    EXPECT_EQ(run.position.operations, 200'000U);
}

TEST(Replay, WantsExactMode)
{
    const auto run = beginReplay(scenarioOf(machineOf(1, 2), "fork", EngineMode::concurrent));
    ASSERT_FALSE(run);
    EXPECT_NE(run.error().message.find("--mode exact"), std::string::npos);
}

TEST(RunLog, GoesBackOverOperationsAndActions)
{
    RunLog log;
    log.add({10, SetPace{5}});
    log.add({10, HandOperation{}});
    log.add({10, HandOperation{}});
    log.add({12, HandOperation{}});
    const RunPosition end = log.position(13);
    EXPECT_EQ(end, (RunPosition{13, 4}));
    EXPECT_EQ(log.before(end, 1), (RunPosition{12, 4}));
    EXPECT_EQ(log.before(end, 2), (RunPosition{12, 3}));
    EXPECT_EQ(log.before(end, 4), (RunPosition{10, 3}));
    EXPECT_EQ(log.before(end, 6), (RunPosition{10, 1}));
    EXPECT_EQ(log.before(end, 7), (RunPosition{9, 0})) << "a change of pace is no moment";
    EXPECT_EQ(log.before(end, 1000), (RunPosition{0, 0}));
}

TEST(RunLog, RepeatsWhatLiesAheadUntilSomethingNewIsDone)
{
    RunLog log;
    log.add({5, HandOperation{HandVerb::alloc, CacheId{0}, CpuId{0}, 0}});
    log.add({7, HandOperation{HandVerb::free, CacheId{0}, CpuId{0}, 0}});
    log.moveTo({4, 0});
    EXPECT_EQ(log.next(4), nullptr);
    ASSERT_NE(log.next(5), nullptr);
    EXPECT_EQ(std::get<HandOperation>(log.next(5)->what).verb, HandVerb::alloc);
    log.advance();
    EXPECT_EQ(log.next(6), nullptr);
    log.add({6, HandOperation{HandVerb::alloc, CacheId{0}, CpuId{1}, 0}});
    EXPECT_EQ(log.next(100), nullptr) << "the free at 7 did not happen any more";
    EXPECT_EQ(log.actions().size(), 2U);
}

// --- hands ----------------------------------------------------------------------------------------------------------

TEST(Hands, CountLikeAProgramAndAreKnownToTheLedger)
{
    auto run = beginReplay(exactFork()).value();
    Engine& engine = run.simulation->engine();
    const CacheId cache = mainCacheOf(run);
    Hands& hands = *run.hands;
    ASSERT_TRUE(hands.perform(engine, {HandVerb::alloc, cache, CpuId{1}, 0}));
    EXPECT_EQ(hands.held(cache), 1U);
    const Cache& c = *engine.slub().caches()[cache.v];
    EXPECT_EQ(c.counter(CpuId{1}, StatItem::ALLOC_FASTPATH), 1U);
    EXPECT_EQ(engine.status().operations, 0U) << "not one of the workload's";
    const auto known = engine.slub().ledger()->know(hands.lastObject());
    ASSERT_TRUE(known);
    EXPECT_TRUE(known->isLive);
    EXPECT_EQ(known->allocated.cpu, CpuId{1});
    ASSERT_TRUE(hands.perform(engine, {HandVerb::free, cache, CpuId{0}, 0}));
    EXPECT_FALSE(engine.slub().ledger()->know(hands.lastObject())->isLive);
    EXPECT_EQ(c.counter(CpuId{0}, StatItem::FREE_FASTPATH), 1U);
}

TEST(Hands, RefuseInASentence)
{
    auto run = beginReplay(exactFork()).value();
    Engine& engine = run.simulation->engine();
    const CacheId cache = mainCacheOf(run);
    Hands& hands = *run.hands;
    const auto refusal = [&](const HandOperation& operation) {
        const auto done = hands.perform(engine, operation);
        return done ? std::string() : done.error().message;
    };
    EXPECT_NE(refusal({HandVerb::free, cache, CpuId{0}, 0}).find("allocate one first"), std::string::npos);
    EXPECT_NE(refusal({HandVerb::returnSheaf, cache, CpuId{0}, 0}).find("prefill one first"), std::string::npos);
    EXPECT_NE(refusal({HandVerb::alloc, cache, CpuId{99}, 0}).find("expected 0 to 3"), std::string::npos);
    EXPECT_NE(refusal({HandVerb::alloc, CacheId{999}, CpuId{0}, 0}).find("no such cache"), std::string::npos);
    EXPECT_NE(refusal({HandVerb::prefill, cache, CpuId{0}, 0}).find("expected 1 to 4096"), std::string::npos);
    ASSERT_TRUE(engine.takeCpuOffline(CpuId{2}));
    EXPECT_NE(refusal({HandVerb::alloc, cache, CpuId{2}, 0}).find("offline"), std::string::npos);
}

TEST(Hands, GracePeriodBringsAFullRcuSheafToTheBarn)
{
    auto run = beginReplay(exactFork()).value();
    Engine& engine = run.simulation->engine();
    const CacheId cache = mainCacheOf(run);
    const unsigned capacity = engine.slub().caches()[cache.v]->capacity();
    for (unsigned i = 0; i < capacity; ++i)
        ASSERT_TRUE(run.hands->perform(engine, {HandVerb::alloc, cache, CpuId{0}, 0}));
    for (unsigned i = 0; i < capacity; ++i)
        ASSERT_TRUE(run.hands->perform(engine, {HandVerb::kfreeRcu, cache, CpuId{0}, 0}));
    const Cache& c = *engine.slub().caches()[cache.v];
    EXPECT_EQ(c.barn(NodeId{0})->fullCount(), 0U);
    ASSERT_TRUE(run.hands->perform(engine, {HandVerb::gracePeriod, {}, {}, 0}));
    EXPECT_EQ(c.barn(NodeId{0})->fullCount(), 1U);
}

// --- an object's places ---------------------------------------------------------------------------------------------

struct Followed {
    ReplayedRun run = beginReplay(exactFork()).value();
    CacheId cache = mainCacheOf(run);
    std::optional<ObjectTracker> tracker;

    void hand(HandVerb verb, unsigned cpu)
    {
        ASSERT_TRUE(run.hands->perform(run.simulation->engine(), {verb, cache, CpuId{cpu}, 0}));
    }
    void follow()
    {
        run.simulation->engine().whileQuiesced([this](Slub& slub) {
            tracker.emplace(objectAt(slub, run.hands->lastObject()).value());
            tracker->locate(slub);
        });
    }
    bool moved()
    {
        bool hasMoved = false;
        run.simulation->engine().whileQuiesced([&](Slub& slub) { hasMoved = tracker->hasMoved(slub); });
        return hasMoved;
    }
    PlaceKind kind() const { return tracker->place().kind; }
};

TEST(ObjectTracker, SeesAnObjectGoThroughSheavesAndBarnToAnotherCpu)
{
    Followed f;
    f.hand(HandVerb::alloc, 0);
    f.follow();
    EXPECT_EQ(f.kind(), PlaceKind::inUse);
    EXPECT_EQ(f.tracker->place().cpu, CpuId{0});
    EXPECT_FALSE(f.moved());
    f.hand(HandVerb::free, 1);
    ASSERT_TRUE(f.moved());
    EXPECT_EQ(f.kind(), PlaceKind::main);
    EXPECT_EQ(f.tracker->place().cpu, CpuId{1});
    // Two more sheaves of frees on CPU 1 push the one with the object to the barn.
    const unsigned capacity = f.run.simulation->engine().slub().caches()[f.cache.v]->capacity();
    for (unsigned i = 0; i < 2 * capacity + 1; ++i)
        f.hand(HandVerb::alloc, 0);
    std::vector<PlaceKind> seen;
    for (unsigned i = 0; i < 2 * capacity + 1; ++i) {
        f.hand(HandVerb::free, 1);
        if (f.moved())
            seen.push_back(f.kind());
    }
    // Main fills and becomes the spare; the spare stays while main goes to the barn, then they trade places.
    ASSERT_FALSE(seen.empty());
    EXPECT_EQ(seen.front(), PlaceKind::spare);
}

TEST(ObjectTracker, SeesTheGracePeriod)
{
    Followed f;
    const unsigned capacity = f.run.simulation->engine().slub().caches()[f.cache.v]->capacity();
    for (unsigned i = 0; i < capacity; ++i)
        f.hand(HandVerb::alloc, 0);
    f.follow();
    f.hand(HandVerb::kfreeRcu, 0);
    ASSERT_TRUE(f.moved());
    EXPECT_EQ(f.kind(), PlaceKind::rcuFree);
    for (unsigned i = 1; i < capacity; ++i)
        f.hand(HandVerb::kfreeRcu, 0);
    ASSERT_TRUE(f.moved());
    EXPECT_EQ(f.kind(), PlaceKind::waitsForRcu);
    f.hand(HandVerb::gracePeriod, 0);
    ASSERT_TRUE(f.moved());
    EXPECT_EQ(f.kind(), PlaceKind::barn);
    EXPECT_EQ(f.tracker->place().node, NodeId{0});
    const auto shrunk = f.run.simulation->apply(ShrinkCache{"maple_node"});
    ASSERT_TRUE(shrunk);
    ASSERT_TRUE(f.moved());
    EXPECT_TRUE(f.kind() == PlaceKind::gone || f.kind() == PlaceKind::inSlab);
}

TEST(ObjectTracker, QuickLookAgreesWithAFullOneOverARun)
{
    // Asked after every operation, hasMoved() must tell each change of station that a search from scratch finds.
    auto run = beginReplay(exactFork()).value();
    Engine& engine = run.simulation->engine();
    ASSERT_TRUE(engine.runOperations(3000));
    std::optional<ObjectId> object;
    engine.whileQuiesced([&](Slub& slub) { object = objectOf(slub, mainCacheOf(run), CpuId{0}); });
    ASSERT_TRUE(object);
    ObjectTracker quick(*object);
    ObjectPlace known;
    engine.whileQuiesced([&](Slub& slub) { known = quick.locate(slub); });
    unsigned moves = 0;
    engine.stepUntil(20'000, [&](Slub& slub) {
        const bool hasMoved = quick.hasMoved(slub);
        const ObjectPlace now = ObjectTracker(*object).locate(slub);
        EXPECT_EQ(hasMoved, !now.isSameStation(known))
            << static_cast<int>(known.kind) << " to " << static_cast<int>(now.kind);
        moves += hasMoved ? 1 : 0;
        known = now;
        return testing::Test::HasFailure();
    });
    EXPECT_GT(moves, 3U);
}

TEST(History, RewindKeepsWhatCameBefore)
{
    auto run = beginReplay(exactFork()).value();
    History history;
    for (int i = 0; i < 10; ++i) {
        ASSERT_TRUE(run.simulation->engine().runOperations(1000));
        history.append(run.simulation->sampleNow());
    }
    const auto middle = history.at((history.startSec() + history.endSec()) / 2);
    const double middleSec = std::chrono::duration<double>(middle->time).count();
    const std::uint64_t revision = history.revision();
    history.rewind(middleSec);
    EXPECT_EQ(history.latest(), middle);
    EXPECT_DOUBLE_EQ(history.endSec(), middleSec);
    EXPECT_GT(history.revision(), revision);
    history.rewind(-1);
    EXPECT_TRUE(history.isEmpty());
}

} // namespace
} // namespace sheafscope
