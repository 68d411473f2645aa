// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/embedded.h"
#include "core/experiment/cost_profile.h"
#include "core/experiment/cost_replay.h"
#include "core/experiment/cost_summary.h"
#include "core/experiment/host_calibration.h"
#include "tests/core/experiment/measurements.h"

#include <cmath>
#include <gtest/gtest.h>
#include <numeric>

namespace sheafscope {
namespace {

CostProfile published()
{
    return loadCostProfile("published").value();
}

constexpr std::size_t at(Cost cost)
{
    return static_cast<std::size_t>(cost);
}
constexpr std::size_t at(Path path)
{
    return static_cast<std::size_t>(path);
}

TEST(CostProfile, TheBuiltInOnesAreGoodAndNameTheirSources)
{
    ASSERT_FALSE(embeddedProfiles().empty());
    for (const EmbeddedFile& file : embeddedProfiles()) {
        const auto profile = loadCostProfile(std::string(file.name));
        ASSERT_TRUE(profile.has_value()) << profile.error().text();
        EXPECT_EQ(profile->name, file.name);
        for (const CostRange& range : profile->costs)
            EXPECT_GT(range.source.size(), 20U);
        EXPECT_EQ(parseCostProfile(costProfileJson(*profile), "x").value(), *profile);
    }
}

TEST(CostProfile, RefusesWhatIsWrong)
{
    const std::string good = costProfileJson(published());
    const auto messageOf = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const std::size_t place = text.find(from);
        EXPECT_NE(place, std::string::npos) << from;
        text.replace(place, from.size(), to);
        const auto profile = parseCostProfile(text, "p.json");
        return profile ? std::string("accepted") : profile.error().text();
    };
    EXPECT_NE(messageOf("\"version\": 1", "\"version\": 2").find("versions up to 1"), std::string::npos);
    EXPECT_NE(messageOf("sheafscope-cost-profile", "x").find("is no cost profile"), std::string::npos);
    EXPECT_NE(messageOf("\"barn_hold\"", "\"barn\"").find("unknown cost \"barn\""), std::string::npos);
    EXPECT_NE(messageOf("\"mode\": 60.0", "\"mode\": 10.0").find("\"lock\" is [30, 10, 80]"), std::string::npos);
    EXPECT_NE(messageOf("\"low\": 30.0", "\"low\": 0").find("0 < low"), std::string::npos);
    EXPECT_NE(messageOf("\"low\": 30.0", "\"low\": \"30\"").find("has no number \"low\""), std::string::npos);
    EXPECT_NE(messageOf("{", "").find("no JSON"), std::string::npos);
    EXPECT_FALSE(loadCostProfile("/nowhere/p.json").has_value());
}

TEST(CostProfile, DrawsAreTheSameEachTimeAndFollowTheTriangle)
{
    const CostProfile profile = published();
    const auto draws = drawCosts(profile, 4000);
    EXPECT_EQ(drawCosts(profile, 4000), draws);
    for (std::size_t i = 0; i < kCostCount; ++i) {
        const CostRange& range = profile.costs[i];
        double sum = 0;
        for (const CostVector& draw : draws) {
            EXPECT_GE(draw[i], range.low);
            EXPECT_LE(draw[i], range.high);
            sum += draw[i];
        }
        const double mean = (range.low + range.mode + range.high) / 3;
        EXPECT_NEAR(sum / 4000, mean, 0.02 * (range.high - range.low) + 1e-9) << costId(static_cast<Cost>(i));
    }
}

/// CPUs that take lock 0 at once, hold it for 20 cycles, and do nothing else.
CostedRun crowd(std::uint32_t cpus)
{
    CostedRun run;
    run.operations = cpus;
    for (std::uint32_t cpu = 0; cpu < cpus; ++cpu) {
        PathSegment segment;
        segment.lock = 0;
        segment.cpu = cpu;
        segment.operations = 1;
        segment.counts[at(Path::listLock)] = 1;
        run.record.push_back(segment);
    }
    run.paths[Path::listLock] = cpus;
    return run;
}

TEST(CostReplay, WaitingIsThatOfAQueue)
{
    CostVector costs{};
    costs[at(Cost::listHold)] = 20;
    costs[at(Cost::lock)] = 5;
    // The k-th waits for k others: 20 (0 + 1 + 2 + 3) / 4.
    const ModelCost cost = CostReplay(crowd(4)).under(costs);
    EXPECT_DOUBLE_EQ(cost.lockWait, 30);
    EXPECT_DOUBLE_EQ(cost.cycles, 30 + 20 + 5);
    EXPECT_DOUBLE_EQ(CostReplay(crowd(1)).under(costs).lockWait, 0);
}

TEST(CostReplay, ServesInTheOrderOfTheClocks)
{
    // CPU 0 comes late (it works through three operations first) although it was first in the run.
    CostedRun run = crowd(2);
    run.record[0].operations = 3;
    run.operations = 4;
    CostVector costs{};
    costs[at(Cost::work)] = 100;
    costs[at(Cost::listHold)] = 150;
    // CPU 1: 100 to 250; CPU 0 arrives at 300.
    EXPECT_DOUBLE_EQ(CostReplay(run).under(costs).lockWait, 0);
    costs[at(Cost::listHold)] = 250;
    EXPECT_DOUBLE_EQ(CostReplay(run).under(costs).lockWait, 50.0 / 4);
}

TEST(CostReplay, TwoLocksDoNotMeet)
{
    CostedRun run = crowd(2);
    run.record[1].lock = 2;
    CostVector costs{};
    costs[at(Cost::listHold)] = 20;
    EXPECT_DOUBLE_EQ(CostReplay(run).under(costs).lockWait, 0);
}

TEST(CostReplay, FarTransfersGrowWithTheDistance)
{
    CostedRun run = crowd(1);
    run.record.clear();
    CostVector costs{};
    costs[at(Cost::farTransfer)] = 600;
    run.paths[Path::farDistance] = 20;
    EXPECT_DOUBLE_EQ(CostReplay(run).under(costs).cycles, 600);
    run.paths[Path::farDistance] = 32;
    EXPECT_DOUBLE_EQ(CostReplay(run).under(costs).cycles, 960);
}

TEST(CostReplay, EveryPathButThoseThatOthersContainHasAPrice)
{
    CostVector costs{};
    costs.fill(1);
    for (std::size_t p = 0; p < kPathCount; ++p) {
        CostedRun run;
        run.operations = 1;
        run.paths[static_cast<Path>(p)] = 20;
        const auto path = static_cast<Path>(p);
        // The first three: their distance is priced, or they are part of slab updates; the last is taken off the fast
        // path's counts before.
        const bool isFree = path == Path::farTransfer || path == Path::farSlabUpdate || path == Path::remoteRefill ||
                            path == Path::chainSurplus;
        EXPECT_EQ(CostReplay(run).under(costs).cycles > 0, !isFree) << p;
    }
}

/// Published as a whole-path figure, and no input of the profile: 71 to 102 cycles for an alloc and free pair of the
/// cpu-slab allocator once a batch exceeds one slab.
TEST(CostModel, ComesNearThePublishedFallbackPairOfCpuSlabs)
{
    for (const double width : {64.0, 128.0, 250.0}) {
        Measurement measurement = test::measurementOf("burst", "6.17", "numa:1 core:1 pu:1");
        measurement.scenario.parameters = {{"w", width}, {"size", 256}, {"rest", 0}};
        measurement.length = {20'000, 100'000};
        auto prices = std::make_shared<RunPrices>();
        prices->mode = modeOf(published());
        measurement.prices = prices;
        const auto record = measureRun(measurement);
        ASSERT_TRUE(record.has_value());
        const double pair = 2 * record->metrics.at("model_cycles");
        EXPECT_GT(pair, 0.6 * 71) << width;
        EXPECT_LT(pair, 1.4 * 102) << width;
    }
}

ResultSet twoEras(const std::vector<double>& before, const std::vector<double>& after)
{
    ResultSet results;
    RunRecord run;
    run.cell = {"fork", "m", "6.19"};
    run.costDraws = before;
    results.runs.push_back(run);
    run.cell.era = "7.0";
    run.costDraws = after;
    results.runs.push_back(run);
    return results;
}

std::vector<double> ramp(double from, double to)
{
    std::vector<double> values;
    for (unsigned i = 0; i <= 100; ++i)
        values.push_back(from + (to - from) * i / 100);
    return values;
}

TEST(CostSummary, BandsAreQuantiles)
{
    const Band band = bandOf(ramp(0, 100)).value();
    EXPECT_DOUBLE_EQ(band.low, 5);
    EXPECT_DOUBLE_EQ(band.median, 50);
    EXPECT_DOUBLE_EQ(band.high, 95);
    EXPECT_EQ(bandOf({7}), (Band{7, 7, 7}));
    EXPECT_FALSE(bandOf({}).has_value());
    EXPECT_FALSE(bandOf({1, std::nan("")}).has_value());
}

TEST(CostSummary, ClaimsOnlyWhatEveryDrawNearlyAgreesOn)
{
    // The bands overlap widely, yet draw by draw the second is always 10 % dearer.
    const auto slower = costVerdicts(twoEras(ramp(100, 200), ramp(110, 220)), "6.19");
    ASSERT_EQ(slower.size(), 1U);
    EXPECT_TRUE(slower[0].isClaim);
    EXPECT_EQ(slower[0].word(), "slower");
    EXPECT_DOUBLE_EQ(slower[0].probabilityFaster, 0);
    EXPECT_NEAR(slower[0].ratio.median, 1.1, 1e-9);
    EXPECT_EQ(slower[0].draws, 101U);

    const auto either = costVerdicts(twoEras(ramp(100, 100), ramp(80, 120)), "6.19");
    EXPECT_FALSE(either.at(0).isClaim);
    EXPECT_EQ(either.at(0).word(), "no claim");
    EXPECT_NEAR(either.at(0).probabilityFaster, 0.5, 0.01);

    const auto same = costVerdicts(twoEras(ramp(80, 120), ramp(80, 120)), "6.19");
    EXPECT_FALSE(same.at(0).isClaim);
    EXPECT_DOUBLE_EQ(same.at(0).probabilityFaster, 0.5);
}

TEST(CostSummary, ComparesOnlyWhatBelongsTogether)
{
    ResultSet results = twoEras({1, 2}, {1, 2, 3});
    EXPECT_TRUE(costVerdicts(results, "6.19").empty());
    results.runs[1].costDraws = {1, 2};
    EXPECT_EQ(costVerdicts(results, "6.19").size(), 1U);
    results.runs[1].seed = 7;
    EXPECT_TRUE(costVerdicts(results, "6.19").empty());
    EXPECT_TRUE(costVerdicts(results, "7.3").empty());
    results.runs[1].costDraws.clear();
    EXPECT_EQ(cellCosts(results).size(), 1U);
}

HostFigures quietHost()
{
    const auto constant = [](const char* what, double ns) { return HostSamples{what, std::vector<double>(15, ns)}; };
    HostFigures figures;
    figures.host = "a host";
    figures.gigahertzBefore = figures.gigahertzAfter = 2;
    figures.nearLoad = constant("l1", 2);
    figures.middleLoad = constant("l2", 7);
    figures.lateLoad = constant("l3", 30);
    figures.compareAndSwap = constant("a locked compare-and-swap", 9);
    figures.spinLock = constant("a spin lock", 12);
    figures.nearTransfer = constant("a line", 70);
    figures.farTransfer = constant("a far line", 200);
    figures.farDistance = 40;
    return figures;
}

TEST(Calibration, TakesTheHostsFiguresInCycles)
{
    const CostProfile base = published();
    const CostProfile profile = calibratedProfile(base, quietHost()).value();
    EXPECT_EQ(profile.name, "host");
    EXPECT_DOUBLE_EQ(profile[Cost::slabUpdate].mode, 18);
    EXPECT_DOUBLE_EQ(profile[Cost::lock].mode, 24 + 37);
    EXPECT_DOUBLE_EQ(profile[Cost::objectTouch].low, 4);
    EXPECT_DOUBLE_EQ(profile[Cost::objectTouch].high, 60);
    EXPECT_DOUBLE_EQ(profile[Cost::nearTransfer].mode, 140);
    EXPECT_DOUBLE_EQ(profile[Cost::farTransfer].mode, 200);
    EXPECT_EQ(profile[Cost::sheafOp], base[Cost::sheafOp]);
    EXPECT_EQ(parseCostProfile(costProfileJson(profile), "x").value(), profile);
}

TEST(Calibration, RefusesANoisyHost)
{
    HostFigures figures = quietHost();
    for (std::size_t i = 0; i < figures.compareAndSwap.ns.size(); i += 2)
        figures.compareAndSwap.ns[i] = 12.5;
    const auto noisy = calibratedProfile(published(), figures);
    ASSERT_FALSE(noisy.has_value());
    EXPECT_NE(noisy.error().message.find("too noisy: a locked compare-and-swap takes 9.00 ns at best and 12.50 ns"),
              std::string::npos);

    figures = quietHost();
    figures.gigahertzAfter = 2.2;
    EXPECT_NE(calibratedProfile(published(), figures).error().message.find("clock moved from 2.00 to 2.20"),
              std::string::npos);

    figures = quietHost();
    figures.spinLock.ns.clear();
    EXPECT_NE(calibratedProfile(published(), figures).error().message.find("could not be measured"), std::string::npos);
    // One CPU and one node: the published transfers stay.
    figures = quietHost();
    figures.nearTransfer.reset();
    figures.farTransfer.reset();
    EXPECT_EQ(calibratedProfile(published(), figures).value()[Cost::nearTransfer], published()[Cost::nearTransfer]);
}

TEST(Calibration, MeasuresThisHost)
{
    const HostFigures figures = measureHost();
    EXPECT_FALSE(figures.host.empty());
    EXPECT_GT(figures.gigahertzBefore, 0.1);
    EXPECT_EQ(figures.spinLock.ns.size(), 15U);
    for (const double ns : figures.spinLock.ns)
        EXPECT_GT(ns, 0);
    // Whatever it says of a host under test, it says it, or gives a profile that can be read.
    const auto profile = calibratedProfile(published(), figures);
    EXPECT_TRUE(profile ? parseCostProfile(costProfileJson(*profile), "x").has_value()
                        : !profile.error().message.empty());
}

} // namespace
} // namespace sheafscope
