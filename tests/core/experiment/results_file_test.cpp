// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"
#include "core/experiment/results_file.h"

#include <cmath>
#include <filesystem>
#include <gtest/gtest.h>
#include <limits>

namespace sheafscope {
namespace {

ResultSet someResults()
{
    ResultSet results;
    results.head.version = "1.2";
    results.head.command = "sheafscope compare --eras '6.19,7.0'";
    results.head.scenarios = {{"fork", "abc"}};
    results.head.machines = {{"seed-1x64", "available: 1 nodes (0)\nnode 0 cpus: 0 1\n"}};
    results.head.eras = {"6.19", "7.0 + max-full=20"};
    results.head.base = "6.19";
    results.head.seeds = {1, 2, UINT64_MAX};
    results.head.runs = 3;
    results.head.warmup = 100'000;
    results.head.warmupUnit = "operations";
    RunRecord run;
    run.cell = {"fork", "seed-1x64", "6.19"};
    run.seed = UINT64_MAX;
    run.metrics = {{"slowpath_share", 0.1}, {"bytes_parked", 1e12 / 3}};
    run.costDraws = {20.125, 1e3};
    run.counters = {{"maple_node", {{"alloc_slab", 7}, {"barn_get", UINT64_MAX}}}};
    run.caches = {{"maple_node", {{"op_share", 25}}}};
    results.runs = {run, run};
    results.runs[1].seed = 2;
    results.runs[1].counters.clear();
    return results;
}

TEST(ResultsFile, ReadsBackWhatItWrote)
{
    const ResultSet results = someResults();
    const auto read = parseResults(resultsJson(results), "x.json");
    ASSERT_TRUE(read.has_value()) << read.error().text();
    EXPECT_EQ(*read, results);
    EXPECT_EQ(resultsJson(*read), resultsJson(results));
    EXPECT_EQ(*parseResults(resultsJson({}), "x.json"), ResultSet{});
}

TEST(ResultsFile, LeavesOutWhatIsNotFinite)
{
    ResultSet results = someResults();
    results.runs[0].metrics["list_lock"] = std::numeric_limits<double>::quiet_NaN();
    results.runs[0].metrics["barn_lock"] = std::numeric_limits<double>::infinity();
    EXPECT_EQ(*parseResults(resultsJson(results), "x.json"), someResults());
}

TEST(ResultsFile, RefusesWhatItDoesNotKnow)
{
    const std::string good = resultsJson(someResults());
    const auto messageOf = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const std::size_t at = text.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        text.replace(at, from.size(), to);
        const auto read = parseResults(text, "x.json");
        return read ? std::string("accepted") : read.error().text();
    };
    EXPECT_EQ(messageOf("\"version\": 1", "\"version\": 2"),
              "x.json: has version 2 of the results format; this sheafscope knows versions up to 1");
    EXPECT_NE(messageOf("sheafscope-results", "something").find("is no results file"), std::string::npos);
    EXPECT_NE(messageOf("\"seed\":2", "\"seed\":-2").find("expected a whole number"), std::string::npos);
    EXPECT_NE(messageOf("\"seed\":2", "\"speed\":2").find("run 2 has no \"seed\""), std::string::npos);
    EXPECT_NE(messageOf("0.1", "null").find("expected a number"), std::string::npos);
    EXPECT_NE(messageOf("0.1", "NaN").find("x.json:4: is no JSON here"), std::string::npos);
    EXPECT_NE(messageOf("\"runs\": [", "\"runs\": 7, \"x\": [").find("is no list"), std::string::npos);
    EXPECT_NE(messageOf("\"alloc_slab\":7", "\"alloc_slab\":\"7\"").find("expected a whole number"), std::string::npos);
    EXPECT_NE(messageOf("\"counters\":{", "\"counters\":3,\"y\":{"), "accepted");
}

TEST(ResultsFile, NoPrefixOfItIsAcceptedOrCrashes)
{
    const std::string good = resultsJson(someResults());
    for (std::size_t n = 0; n + 2 < good.size(); ++n)
        EXPECT_FALSE(parseResults(good.substr(0, n), "x.json").has_value()) << n;
}

TEST(ResultsFile, SavesWholeOrNotAtAll)
{
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / "sheafscope-results-file-test";
    fs::remove_all(folder);
    fs::create_directories(folder);
    const std::string path = (folder / "r.json").string();
    ASSERT_TRUE(saveResults(path, someResults()).has_value());
    EXPECT_EQ(*loadResults(path), someResults());
    fs::create_symlink("r.json", folder / "link.json");
    ASSERT_TRUE(saveResults((folder / "link.json").string(), ResultSet{}).has_value());
    EXPECT_TRUE(fs::is_symlink(folder / "link.json"));
    EXPECT_EQ(*loadResults(path), ResultSet{});
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), {}), 2);

    EXPECT_NE(saveResults((folder / "no" / "r.json").string(), {}).error().text().find("cannot be written"),
              std::string::npos);
    EXPECT_NE(saveResults(folder.string(), {}).error().text().find("is a folder"), std::string::npos);
    EXPECT_NE(loadResults((folder / "none.json").string()).error().text().find("cannot be read"), std::string::npos);
    EXPECT_NE(loadResults(folder.string()).error().text().find("is a folder"), std::string::npos);
    if (fs::exists("/dev/full")) {
        EXPECT_NE(saveResults("/dev/full", someResults()).error().text().find("No space left"), std::string::npos);
    }
    fs::remove_all(folder);
}

} // namespace
} // namespace sheafscope
