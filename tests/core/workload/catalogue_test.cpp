// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fork_recipe.h"
#include "core/workload/workload.h"
#include "core/workload/workload_sources.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

namespace sheafscope {
namespace {

Machine smallMachine()
{
    MachineSpec spec;
    spec.name = "test";
    spec.nodes = {NodeSpec{true, gibibytes(1), {}, {CpuId{0}, CpuId{1}}}};
    return Machine::make(spec).value();
}

TEST(WorkloadCatalogue, EveryEntrySaysWhatItImitatesLeavesOutHelpsWithAndWhereItsCountsAreFrom)
{
    for (const WorkloadInfo& info : workloadCatalogue()) {
        EXPECT_FALSE(info.title.empty()) << info.name;
        EXPECT_GT(info.about.size(), 100U) << info.name;
        const WorkloadSource* source = workloadSource(info.name);
        ASSERT_NE(source, nullptr) << info.name;
        EXPECT_TRUE(source->counts.ends_with('.')) << info.name;
        const bool refers = info.about.starts_with("As ");
        EXPECT_TRUE(refers || info.about.find("leaves out") != std::string::npos) << info.name;
        EXPECT_TRUE(refers || info.about.find("helps with") != std::string::npos) << info.name;
    }
    EXPECT_EQ(workloadSource("trace"), nullptr);
}

TEST(WorkloadCatalogue, EveryEntryCanBeMadeWithItsDefaultsAndAtItsLimits)
{
    const Machine machine = smallMachine();
    for (const WorkloadInfo& info : workloadCatalogue()) {
        const auto made = makeWorkload(info.name, {}, machine);
        ASSERT_TRUE(made) << info.name;
        EXPECT_EQ((*made)->name(), info.name);
        const auto caches = (*made)->caches();
        EXPECT_TRUE(std::any_of(caches.begin(), caches.end(),
                                [&](const CacheSpec& spec) { return spec.name == (*made)->mainCache(); }));
        for (const ParameterInfo& parameter : info.parameters) {
            EXPECT_TRUE(makeWorkload(info.name, {{parameter.name, parameter.minimum}}, machine)) << parameter.name;
            EXPECT_TRUE(makeWorkload(info.name, {{parameter.name, parameter.maximum}}, machine)) << parameter.name;
            EXPECT_FALSE(makeWorkload(info.name, {{parameter.name, parameter.minimum - 1}}, machine)) << parameter.name;
            EXPECT_FALSE(makeWorkload(info.name, {{parameter.name, std::nan("")}}, machine)) << parameter.name;
        }
    }
}

TEST(WorkloadCatalogue, ErrorsNameWhatIsAccepted)
{
    const Machine machine = smallMachine();
    const auto unknown = makeWorkload("frok", {}, machine);
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().message.find("fork"), std::string::npos);
    const auto parameter = makeWorkload("fork", {{"children", 0}}, machine);
    ASSERT_FALSE(parameter);
    EXPECT_NE(parameter.error().message.find("1 to 4096"), std::string::npos);
}

unsigned allocationsOf(const ForkRecipe& recipe, ForkCache cache)
{
    return static_cast<unsigned>(std::count_if(recipe.fork.begin(), recipe.fork.end(), [cache](const ForkStep& step) {
        return step.cache == cache && (step.kind == ForkStep::Kind::alloc || step.kind == ForkStep::Kind::fromSheaf);
    }));
}

TEST(ForkRecipe, DefaultProcessTouchesTheCountsOfTheSpecification)
{
    const ForkRecipe recipe = makeForkRecipe({});
    EXPECT_EQ(allocationsOf(recipe, ForkCache::mapleNode), 6U); // root and a prefilled sheaf's five
    EXPECT_EQ(allocationsOf(recipe, ForkCache::vmAreaStruct), 30U);
    EXPECT_EQ(allocationsOf(recipe, ForkCache::anonVma), 14U);
    EXPECT_EQ(allocationsOf(recipe, ForkCache::anonVmaChain), 28U);
    const auto prefill = std::find_if(recipe.fork.begin(), recipe.fork.end(),
                                      [](const ForkStep& step) { return step.kind == ForkStep::Kind::prefill; });
    ASSERT_NE(prefill, recipe.fork.end());
    EXPECT_EQ(prefill->count, 5U);
}

/// Each slot that is filled is emptied exactly once, whatever the shape.
TEST(ForkRecipe, ExitFreesWhatForkAllocated)
{
    for (const ProcessShape& shape : {ProcessShape{1, 0, 0}, ProcessShape{30, 14, 4}, ProcessShape{30, 100, 9},
                                      ProcessShape{400, 200, 100}, ProcessShape{2000, 2000, 1000}}) {
        const ForkRecipe recipe = makeForkRecipe(shape);
        std::vector<int> filled(recipe.slotCache.size(), 0);
        const auto play = [&](const ForkStep& step) {
            switch (step.kind) {
            case ForkStep::Kind::alloc:
            case ForkStep::Kind::fromSheaf:
                EXPECT_EQ(filled[step.slot]++, 0);
                break;
            case ForkStep::Kind::free:
            case ForkStep::Kind::freeLater:
                EXPECT_EQ(filled[step.slot]--, 1);
                break;
            case ForkStep::Kind::freeBulk:
                for (unsigned i = 0; i < step.count; ++i)
                    EXPECT_EQ(filled[step.slot + i]--, 1);
                break;
            case ForkStep::Kind::replaceRcu:
                EXPECT_EQ(filled[step.slot]--, 1);
                EXPECT_EQ(filled[step.count], 1);
                break;
            case ForkStep::Kind::prefill:
            case ForkStep::Kind::refill:
            case ForkStep::Kind::returnSheaf:
                break;
            }
        };
        std::for_each(recipe.fork.begin(), recipe.fork.end(), play);
        std::for_each(recipe.exit.begin(), recipe.exit.end(), play);
        EXPECT_EQ(std::count(filled.begin(), filled.end(), 0), static_cast<std::ptrdiff_t>(filled.size()));
    }
}

/// The slots of one child while a recipe runs on it, with sheaves or (up to 6.17) bulk allocations.
class PlayedChild {
public:
    PlayedChild(std::size_t slots, bool hasSheaves) : m_filled(slots, false), m_hasSheaves(hasSheaves) {}

    void play(const ForkStep& step)
    {
        switch (step.kind) {
        case ForkStep::Kind::alloc:
            fill(step.slot);
            break;
        case ForkStep::Kind::prefill:
        case ForkStep::Kind::refill:
            for (unsigned i = 0; i < step.count && !m_hasSheaves; ++i)
                fill(step.slot + i);
            break;
        case ForkStep::Kind::fromSheaf:
            if (m_hasSheaves)
                fill(step.slot);
            break;
        case ForkStep::Kind::free:
        case ForkStep::Kind::freeLater:
            m_filled[step.slot] = false; // may be empty: a node too many that came with a bulk allocation
            break;
        case ForkStep::Kind::freeBulk:
            for (unsigned i = 0; i < step.count; ++i) {
                EXPECT_TRUE(m_filled[step.slot + i]);
                m_filled[step.slot + i] = false;
            }
            break;
        case ForkStep::Kind::replaceRcu:
            EXPECT_TRUE(m_filled[step.slot]);
            m_filled[step.slot] = false;
            m_filled[step.count] = true;
            break;
        case ForkStep::Kind::returnSheaf:
            break;
        }
    }
    [[nodiscard]] std::ptrdiff_t filled() const { return std::count(m_filled.begin(), m_filled.end(), true); }

private:
    void fill(std::size_t slot)
    {
        EXPECT_FALSE(m_filled[slot]) << "the object in slot " << slot << " would be lost";
        m_filled[slot] = true;
    }
    std::vector<bool> m_filled;
    bool m_hasSheaves;
};

TEST(ExecveRecipe, LeavesNothingBehindWhateverTheProgram)
{
    for (const ImageShape& image : {ImageShape{1, 0, 0, false}, ImageShape{6, 1, 7, false}, ImageShape{11, 11, 3, true},
                                    ImageShape{22, 6, 26, true}, ImageShape{1000, 1000, 5000, true}}) {
        for (const bool hasSheaves : {true, false}) {
            const ForkRecipe recipe = makeExecveRecipe({11, 5, 0, 3, true}, image);
            PlayedChild child(recipe.slotCache.size(), hasSheaves);
            std::for_each(recipe.fork.begin(), recipe.fork.end(), [&](const ForkStep& step) { child.play(step); });
            EXPECT_EQ(child.filled(), 40); // 11 mappings, 5 + 10 for anon, a tree node, 3 of the id table, 10 others
            std::for_each(recipe.exit.begin(), recipe.exit.end(), [&](const ForkStep& step) { child.play(step); });
            EXPECT_EQ(child.filled(), 0) << image.vmas;
        }
    }
}

TEST(ExecveRecipe, TouchesEveryCacheOfExecve)
{
    const ForkRecipe recipe = makeExecveRecipe({11, 5, 0, 3, true}, {});
    const auto caches = processCaches(ProcessCacheSet::execve);
    for (std::size_t index = 0; index < caches.size(); ++index)
        EXPECT_TRUE(std::count(recipe.slotCache.begin(), recipe.slotCache.end(), static_cast<ForkCache>(index)) > 0)
            << caches[index].name;
}

} // namespace
} // namespace sheafscope
