// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/groundtruth.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

const std::string kFolder = std::string(SHEAFSCOPE_TEST_DATA) + "/groundtruth";

class GroundTruth : public ::testing::TestWithParam<std::string> {};

TEST_P(GroundTruth, EveryScriptEqualsTheRealKernelInCountersPlacesAndLists)
{
    VerifyOptions options;
    options.eras = {GetParam()};
    const auto report = verifyFolder(kFolder, options);
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_TRUE(report->isEqual()) << report->text();
    EXPECT_GE(report->runs.size(), 40U);
    for (const VerifyRun& run : report->runs) {
        EXPECT_GT(run.steps, 0U) << run.script;
        EXPECT_GT(run.checkpoints, 0U) << run.script;
    }
}

INSTANTIATE_TEST_SUITE_P(Eras, GroundTruth, ::testing::Values("6.17", "6.18", "6.19", "7.0", "7.1", "7.2", "7.3"),
                         [](const auto& test) {
                             std::string name = test.param;
                             name[1] = '_';
                             return name;
                         });

/// A folder of the ground truth's layout with one scenario, to be damaged.
class DamagedGroundTruth : public ::testing::Test {
protected:
    DamagedGroundTruth() : m_folder(fs::temp_directory_path() / ("sheafscope-verify-" + std::to_string(::getpid())))
    {
        for (const char* const part : {"scripts/tiny-A.ops", "results/tiny-A@7.0.json", "traces/tiny-A.txt.xz"}) {
            fs::create_directories((m_folder / part).parent_path());
            fs::copy_file(fs::path(kFolder) / part, m_folder / part);
        }
    }
    ~DamagedGroundTruth() override { fs::remove_all(m_folder); }

    void write(const char* part, const std::string& text) const
    {
        std::ofstream(m_folder / part, std::ios::binary) << text;
    }
    [[nodiscard]] std::string read(const char* part) const
    {
        std::ifstream file(m_folder / part, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    fs::path m_folder;
};

TEST_F(DamagedGroundTruth, IsEqualWhileItIsWhole)
{
    const auto report = verifyFolder(m_folder.string(), {});
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_TRUE(report->isEqual()) << report->text();
}

TEST_F(DamagedGroundTruth, OneChangedCounterIsReportedWithExpectedAndGot)
{
    std::string result = read("results/tiny-A@7.0.json");
    const auto at = result.find("\"objs_per_slab\": \"512\"");
    ASSERT_NE(at, std::string::npos);
    result.replace(at, 22, "\"objs_per_slab\": \"513\"");
    write("results/tiny-A@7.0.json", result);
    const auto report = verifyFolder(m_folder.string(), {});
    ASSERT_TRUE(report);
    ASSERT_FALSE(report->isEqual());
    EXPECT_NE(report->text().find("objs_per_slab: expected '513', got '512'"), std::string::npos) << report->text();
}

TEST_F(DamagedGroundTruth, BrokenFilesAreNamed)
{
    write("traces/tiny-A.txt.xz", read("traces/tiny-A.txt.xz").substr(0, 100));
    auto report = verifyFolder(m_folder.string(), {});
    ASSERT_FALSE(report);
    EXPECT_NE(report.error().text().find("tiny-A.txt.xz"), std::string::npos);

    fs::remove(m_folder / "traces/tiny-A.txt.xz");
    write("results/tiny-A@7.0.json", "{\"checkpoints\": [1,2");
    report = verifyFolder(m_folder.string(), {});
    ASSERT_FALSE(report);
    EXPECT_NE(report.error().text().find("tiny-A@7.0.json"), std::string::npos);

    write("results/tiny-A@7.0.json", "{\"checkpoints\": {\"a\": 7}}");
    EXPECT_FALSE(verifyFolder(m_folder.string(), {}));
    EXPECT_FALSE(verifyFolder("/nowhere", {}));
}

} // namespace
} // namespace sheafscope
