// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Double and foreign frees in exact mode: each is refused, told with both histories, and ends the run; wherever the
// object is parked, in every kind of era.
#include "core/slub/counter_equations.h"
#include "tests/core/engine/engine_fixture.h"

#include <gtest/gtest.h>

namespace sheafscope {
namespace {

using test::machineOf;
using test::settingsOf;
using test::slubOn;

/// Two caches, "ours" with sheaves where the era has any and "other"; the body runs once, on CPU 0 and then on CPU 1.
class OnceWorkload final : public Workload {
public:
    using Body = std::function<void(CpuContext&)>;

    OnceWorkload(Body first, Body second) : m_bodies{std::move(first), std::move(second)} {}
    [[nodiscard]] std::string name() const override { return "once"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec ours;
        ours.name = "ours";
        ours.objectSize = 256;
        ours.requestedCapacity = 32;
        CacheSpec other;
        other.name = "other";
        other.objectSize = 256;
        return {ours, other};
    }
    [[nodiscard]] std::string mainCache() const override { return "ours"; }
    std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine&, std::uint64_t) override
    {
        return std::make_unique<Program>(cpu.v < 2 ? m_bodies[cpu.v] : Body());
    }

private:
    class Program final : public CpuProgram {
    public:
        explicit Program(Body body) : m_body(std::move(body)) {}
        unsigned run(CpuContext& cpu, unsigned) override
        {
            const Body body = std::exchange(m_body, {});
            if (body)
                body(cpu);
            return body ? 1 : 0;
        }
        bool releaseSome(CpuContext&, unsigned) override { return false; }

    private:
        Body m_body;
    };

    Body m_bodies[2];
};

class Ledger : public testing::TestWithParam<const char*> {
protected:
    /// What the run ends with; "" if nothing was wrong. `live`: objects of "ours" that the programs still hold.
    std::string verdict(const OnceWorkload::Body& first, const OnceWorkload::Body& second, std::uint64_t live)
    {
        const auto engine = Engine::create(slubOn(machineOf(1, 2), GetParam()),
                                           std::make_unique<OnceWorkload>(first, second), settingsOf(EngineMode::exact))
                                .value();
        const auto ran = engine->runOperations(100);
        Cache& ours = *engine->slub().findCache("ours");
        const Inventory now = takeInventory(ours);
        EXPECT_EQ(now.objects, now.freeInSlabs + now.inSheaves() + now.batched + live) << "something was corrupted";
        EXPECT_EQ(engine->status().misuse, ran ? std::string() : ran.error().message);
        return ran ? std::string() : ran.error().message;
    }
    std::string verdict(const OnceWorkload::Body& body, std::uint64_t live)
    {
        return verdict(
            body, [](CpuContext&) {}, live);
    }
};

void expectParts(const std::string& text, std::initializer_list<const char*> parts)
{
    for (const char* part : parts)
        EXPECT_NE(text.find(part), std::string::npos) << "'" << part << "' in: " << text;
}

TEST_P(Ledger, LetsEveryRightFreePass)
{
    EXPECT_EQ(verdict(
                  [](CpuContext& cpu) {
                      std::vector<void*> objects(40);
                      ASSERT_TRUE(cpu.allocBulk(0, objects));
                      cpu.free(0, objects.back());
                      objects.pop_back();
                      cpu.kfreeRcu(0, objects.back());
                      objects.pop_back();
                      objects.resize(20);
                      cpu.freeBulk(0, objects);
                      cpu.free(1, cpu.alloc(1));
                      void* const again = cpu.alloc(0);
                      cpu.free(0, again);
                      EXPECT_EQ(cpu.alloc(0), again);
                  },
                  19),
              "");
}

TEST_P(Ledger, TellsADoubleFreeWithBothHistories)
{
    void* object = nullptr;
    const std::string text = verdict(
        [&](CpuContext& cpu) {
            cpu.alloc(0); // operation 1
            object = cpu.alloc(0);
        },
        [&](CpuContext& cpu) {
            cpu.free(0, object);
            cpu.free(0, object);
        },
        1);
    expectParts(text, {"double free", "operation 4 on CPU 1", "to cache 'ours'", "of cache 'ours'",
                       "allocated by operation 2 on CPU 0 and freed by operation 3 on CPU 1"});
}

TEST_P(Ledger, TellsADoubleFreeOfAnObjectParkedAnywhere)
{
    // Deep in a barn or on a slab's freelist: many were freed after it. The others keep its slab alive.
    expectParts(verdict(
                    [](CpuContext& cpu) {
                        std::vector<void*> objects;
                        for (int i = 0; i < 300; ++i)
                            objects.push_back(cpu.alloc(0));
                        for (std::size_t i = 0; i < objects.size(); i += 2)
                            cpu.free(0, objects[i]);
                        cpu.free(0, objects[4]);
                    },
                    150),
                {"double free", "allocated by operation 5 ", "freed by operation 303 ", "operation 451 "});
    // On its way through RCU, in a sheaf or in a batch.
    expectParts(verdict(
                    [](CpuContext& cpu) {
                        void* const object = cpu.alloc(0);
                        cpu.kfreeRcu(0, object);
                        cpu.kfreeRcu(0, object);
                    },
                    0),
                {"double free", "allocated by operation 1 ", "freed by operation 2 "});
}

TEST_P(Ledger, RefusesAWholeBulkFreeWithOneObjectTwice)
{
    const std::string text = verdict(
        [](CpuContext& cpu) {
            std::vector<void*> objects(10);
            ASSERT_TRUE(cpu.allocBulk(0, objects));
            std::vector<void*> twice = objects;
            twice.push_back(objects[3]);
            cpu.freeBulk(0, twice);
            // None of them was freed, so each may be.
            cpu.freeBulk(0, objects);
        },
        0);
    expectParts(text, {"double free", "allocated by operation 1 on CPU 0 and freed by operation 2 on CPU 0"});
}

TEST_P(Ledger, TellsAFreeToTheWrongCache)
{
    expectParts(verdict([](CpuContext& cpu) { cpu.free(1, cpu.alloc(0)); }, 1),
                {"free to the wrong cache", "to cache 'other'", "of cache 'ours'",
                 "allocated by operation 1 on CPU 0 and is live"});
}

TEST_P(Ledger, TellsAFreeOfAnObjectThatNobodyGot)
{
    expectParts(verdict(
                    [](CpuContext& cpu) {
                        // The neighbour in the slab: one of several objects of which the first came now.
                        auto* const object = static_cast<std::byte*>(cpu.alloc(0));
                        const SlabTable& slabs = cpu.cache(0).slub().slabs();
                        std::byte* const base = slabs.slab(slabs.slabOf(object)).base;
                        cpu.free(0, object == base ? base + 256 : base);
                    },
                    1),
                {"never allocated", "no program ever got it", "of cache 'ours'"});
}

TEST_P(Ledger, TellsAPointerIntoAnObjectAndOneToNowhere)
{
    expectParts(verdict([](CpuContext& cpu) { cpu.free(0, static_cast<std::byte*>(cpu.alloc(0)) + 8); }, 1),
                {"wrong pointer", "8 bytes into object", "allocated by operation 1"});
    int onTheStack = 0;
    expectParts(verdict([&](CpuContext& cpu) { cpu.free(0, &onTheStack); }, 0), {"wrong pointer", "no slab is"});
    expectParts(verdict([&](CpuContext& cpu) { cpu.kfreeRcu(0, nullptr); }, 0), {"wrong pointer", "no slab is"});
}

TEST_P(Ledger, KnowsObjectsOfPrefilledSheaves)
{
    if (findEra(GetParam())->mechanisms.sheafCaches == SheafCaches::none)
        GTEST_SKIP() << "no sheaves in this era";
    expectParts(verdict(
                    [](CpuContext& cpu) {
                        Sheaf* const sheaf = cpu.prefillSheaf(0, 8);
                        void* const parked = sheaf->at(0);
                        cpu.free(0, cpu.allocFromSheaf(0, sheaf));
                        cpu.returnSheaf(0, sheaf);
                        cpu.free(0, parked); // nobody took it out
                    },
                    0),
                {"never allocated"});
}

TEST_P(Ledger, EndsTheRunThere)
{
    auto body = [](CpuContext& cpu) {
        void* const object = cpu.alloc(0);
        cpu.free(0, object);
        cpu.free(0, object);
    };
    const auto engine = Engine::create(slubOn(machineOf(1, 2), GetParam()), std::make_unique<OnceWorkload>(body, body),
                                       settingsOf(EngineMode::exact))
                            .value();
    EXPECT_FALSE(engine->runOperations(1));
    EXPECT_TRUE(engine->status().isFinished);
    EXPECT_FALSE(engine->runOperations(1000));
    EXPECT_EQ(engine->status().operations, 1U) << "CPU 1 had a turn after the run was over";
}

INSTANTIATE_TEST_SUITE_P(Eras, Ledger, testing::Values("6.17", "6.19", "7.0", "7.3"), [](const auto& test) {
    std::string name = test.param;
    name[1] = '_';
    return name;
});

} // namespace
} // namespace sheafscope
