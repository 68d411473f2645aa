// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/file_kind.h"

#include "core/base/atomic_file.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <string>

using namespace sheafscope;

namespace {

class FileKindTest : public testing::Test {
protected:
    void SetUp() override
    {
        std::string pattern = (std::filesystem::temp_directory_path() / "file-kind-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        m_path = pattern + "/what";
    }
    void TearDown() override
    {
        std::error_code ignored;
        std::filesystem::remove_all(std::filesystem::path(m_path).parent_path(), ignored);
    }
    Result<FileKind> kindOf(const std::string& text)
    {
        const auto written = writeAtomically(m_path, text);
        return written ? fileKind(m_path) : Result<FileKind>(Failure(written.error()));
    }

private:
    std::string m_path;
};

} // namespace

TEST_F(FileKindTest, IsToldByTheContent)
{
    EXPECT_EQ(kindOf("{\"format\": \"sheafscope-scenario\", \"version\": 1}"), FileKind::scenario);
    EXPECT_EQ(kindOf("// mine\n{\"workload\": \"fork\"}"), FileKind::scenario);
    EXPECT_EQ(kindOf("{\"format\": \"sheafscope-results\", \"version\": 1,\n"), FileKind::results);
    EXPECT_EQ(kindOf("\n {\n  \"format\" : \"sheafscope-ladder\","), FileKind::ladder);
    EXPECT_EQ(kindOf("\xEF\xBB\xBF{\"format\": \"sheafscope-sweep\""), FileKind::sweep);
    EXPECT_EQ(kindOf("<?xml version=\"1.0\"?><topology/>"), FileKind::machine);
    EXPECT_EQ(kindOf("> node 0 cpus: 0 1 2\n"), FileKind::machine);
    EXPECT_EQ(kindOf("# tracer: nop\n"), FileKind::trace);
}

TEST_F(FileKindTest, AResultIsNotWhatOnlyMentionsOne)
{
    EXPECT_EQ(kindOf("{\"title\": \"\\\"format\\\": \\\"sheafscope-results\\\"\"}"), FileKind::scenario);
    EXPECT_EQ(kindOf("{\"format\": \"sheafscope-resultsx\"}"), FileKind::scenario);
    EXPECT_EQ(kindOf("{" + std::string(1 << 20, ' ')), FileKind::scenario);
}

TEST_F(FileKindTest, NothingKnownIsAnErrorThatNamesTheFile)
{
    for (const std::string& text :
         {std::string(), std::string("hello\n"), std::string(3000, '\0'), std::string("\xff\xfe\x00\x01", 4)}) {
        const auto kind = kindOf(text);
        ASSERT_FALSE(kind.has_value());
        EXPECT_NE(kind.error().text().find("/what"), std::string::npos);
        EXPECT_NE(kind.error().text().find("expected"), std::string::npos);
    }
}
