// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/ftrace_text.h"

#include "core/workload/text_lines.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>
#include <zstd.h>

namespace sheafscope {
namespace {

std::string dataFile(const std::string& name)
{
    return std::string(SHEAFSCOPE_TEST_DATA) + "/data/traces/" + name;
}

/// A file that is gone at the end of the test.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& content)
    {
        static int number = 0;
        m_path = testing::TempDir() + "ftrace_text_test_" + std::to_string(getpid()) + "_" + std::to_string(number++);
        std::ofstream(m_path, std::ios::binary) << content;
    }
    ~TemporaryFile() { std::filesystem::remove(m_path); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

std::string line(const std::string& cpu, const std::string& time, const std::string& rest)
{
    return "  a task-1   [" + cpu + "] d..1.  " + time + ": " + rest;
}
std::string allocLine(const std::string& pointer, const std::string& cpu = "000")
{
    return line(cpu, "1.000001",
                "kmem_cache_alloc: call_site=f+0x1/0x2 ptr=" + pointer +
                    " name=filp bytes_req=184 bytes_alloc=192 gfp_flags=GFP_KERNEL node=-1 accounted=true\n");
}
std::string freeLine(const std::string& pointer, const std::string& cpu = "000")
{
    return line(cpu, "1.000002", "kmem_cache_free: call_site=f+0x1/0x2 ptr=" + pointer + " name=filp\n");
}

std::string compressed(const std::string& text)
{
    std::string out(ZSTD_compressBound(text.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
    return out;
}

TEST(FtraceText, CountsOfTheForkTraceAreThoseOfItsReadme)
{
    const auto trace = readFtraceText(dataFile("fork.txt.zst"));
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.allocs, 65314U);
    EXPECT_EQ(trace->counts.frees, 60861U);
    EXPECT_EQ(trace->counts.nullFrees, 21377U);
    EXPECT_EQ(trace->counts.lost, 0U);
    EXPECT_EQ(trace->counts.malformed, 0U);
    EXPECT_GT(trace->counts.unmatchedFrees, 0U);
}

TEST(FtraceText, CountsOfTheCrossCpuTraceAreThoseOfItsReadme)
{
    const auto trace = readFtraceText(dataFile("cross.txt.zst"));
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.allocs, 40655U);
    EXPECT_EQ(trace->counts.frees, 40579U);
    EXPECT_EQ(trace->counts.nullFrees, 88U);
    EXPECT_EQ(trace->counts.malformed, 0U);
}

TEST(FtraceText, EveryFreeBelongsToAnEarlierAllocationOfTheSameCache)
{
    const auto trace = readFtraceText(dataFile("fork.txt.zst"));
    ASSERT_TRUE(trace);
    std::vector<int> state(trace->objects, 0);
    std::vector<std::uint16_t> cache(trace->objects, 0);
    for (const TraceOperation& operation : trace->operations) {
        ASSERT_EQ(state[operation.object]++, operation.isFree ? 1 : 0);
        if (operation.isFree) {
            ASSERT_EQ(cache[operation.object], operation.cache);
        }
        cache[operation.object] = operation.cache;
    }
}

TEST(FtraceLine, ReadsCpuTimePointerNameAndSize)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    const std::string text = allocLine("00000000c0dd0319", "017");
    ASSERT_EQ(parseFtraceLine(text, event, lost), FtraceLine::event);
    EXPECT_EQ(event.kind, KmemEvent::Kind::kmemCacheAlloc);
    EXPECT_EQ(event.cpu, 17U);
    EXPECT_EQ(event.timeNs, 1'000'001'000U);
    EXPECT_EQ(event.pointer, 0xc0dd0319U);
    EXPECT_EQ(event.cacheName, "filp");
    EXPECT_EQ(event.bytesAlloc, 192U);
}

TEST(FtraceLine, TaskNamesWithSpacesAndBracketsAndLinesWithoutFlagsAreUnderstood)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    ASSERT_EQ(parseFtraceLine("my [9] task: x-12 [003] 7.5: kfree: call_site=f ptr=0x10", event, lost),
              FtraceLine::event);
    EXPECT_EQ(event.cpu, 3U);
    EXPECT_EQ(event.timeNs, 7'500'000'000U);
    EXPECT_EQ(event.pointer, 0x10U);
}

TEST(FtraceLine, LostEventsAreSummed)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    EXPECT_EQ(parseFtraceLine("CPU:0 [LOST 12 EVENTS]", event, lost), FtraceLine::lost);
    EXPECT_EQ(parseFtraceLine("CPU:1 [LOST 30 EVENTS]", event, lost), FtraceLine::lost);
    EXPECT_EQ(lost, 42U);
}

TEST(FtraceLine, ImpossibleValuesAreMalformed)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    const std::string kfree = "kfree: call_site=f ptr=0000000000000010";
    EXPECT_EQ(parseFtraceLine(line("001", "1.0", kfree), event, lost), FtraceLine::event);
    for (const char* cpu : {"4294967296", "8192", "-1", "x", ""})
        EXPECT_EQ(parseFtraceLine(line(cpu, "1.0", kfree), event, lost), FtraceLine::malformed) << cpu;
    for (const char* time : {"-1.0", "1", "99999999999.0", "1.0000000001", "."})
        EXPECT_EQ(parseFtraceLine(line("001", time, kfree), event, lost), FtraceLine::malformed) << time;
    for (const char* fields :
         {"kfree: call_site=f ptr=zz", "kfree: call_site=f", "kmalloc: call_site=f ptr=0010 bytes_alloc=0",
          "kmem_cache_alloc: call_site=f ptr=10 name=x bytes_alloc=4294967296",
          "kmem_cache_free: call_site=f ptr=10 name="})
        EXPECT_EQ(parseFtraceLine(line("001", "1.0", fields), event, lost), FtraceLine::malformed) << fields;
}

TEST(FtraceText, AnAddressAllocatedTwiceWasFreedSilently)
{
    const TemporaryFile file(allocLine("10") + allocLine("10") + freeLine("10") + freeLine("20"));
    const auto trace = readFtraceText(file.path());
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.silentFrees, 1U);
    EXPECT_EQ(trace->counts.unmatchedFrees, 1U);
    ASSERT_EQ(trace->operations.size(), 4U);
    EXPECT_TRUE(trace->operations[1].isFree);
    EXPECT_EQ(trace->operations[1].object, 0U);
    EXPECT_EQ(trace->operations[3].object, 1U);
}

TEST(FtraceText, BadLinesAreCountedAndTheFirstIsNamed)
{
    const TemporaryFile file("# tracer: nop\n" + allocLine("10") + allocLine("10", "4294967296") + freeLine("10"));
    const auto trace = readFtraceText(file.path());
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.malformed, 1U);
    EXPECT_EQ(trace->counts.firstMalformedLine, 3U);
    EXPECT_EQ(trace->counts.frees, 1U);
    ASSERT_FALSE(trace->warnings().empty());
    EXPECT_NE(trace->warnings().front().find("line 3"), std::string::npos);
}

TEST(FtraceText, MegabyteLinesAreCutAndTheNextLineIsRead)
{
    std::string text(std::size_t{3} << 20U, 'x');
    text += '\n';
    text += allocLine("10");
    text.append(TextLines::kLongestLine + 1, 'y');
    text += '\n';
    text += freeLine("10");
    const TemporaryFile file(text);
    const auto trace = readFtraceText(file.path());
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.cutLines, 2U);
    EXPECT_EQ(trace->counts.lines, 4U);
    EXPECT_EQ(trace->counts.frees, 1U);
}

TEST(FtraceText, CompressedTextReadsAsThePlainOne)
{
    const std::string text = allocLine("10") + freeLine("10");
    const TemporaryFile plain(text);
    const TemporaryFile packed(compressed(text));
    const auto a = readFtraceText(plain.path());
    const auto b = readFtraceText(packed.path());
    ASSERT_TRUE(a && b);
    EXPECT_EQ(a->counts, b->counts);
}

TEST(FtraceText, TruncatedOrDamagedCompressedDataIsAnErrorWithALine)
{
    std::ifstream stream(dataFile("cross.txt.zst"), std::ios::binary);
    std::string data(100'000, '\0');
    stream.read(data.data(), static_cast<std::streamsize>(data.size()));
    const TemporaryFile truncated(data);
    const auto cut = readFtraceText(truncated.path());
    ASSERT_FALSE(cut);
    EXPECT_NE(cut.error().message.find("ends in the middle"), std::string::npos) << cut.error().text();
    EXPECT_GT(cut.error().line, 1U);

    for (std::size_t i = 40'000; i < 40'200; ++i)
        data[i] = static_cast<char>(~data[i]);
    const TemporaryFile damaged(data);
    EXPECT_FALSE(readFtraceText(damaged.path()));
}

TEST(FtraceText, WhatIsNoTraceIsAnError)
{
    const TemporaryFile empty("");
    const TemporaryFile prose("Hello.\nThis is not a trace.\n");
    const TemporaryFile binary(std::string("\x7f"
                                           "ELF\0\0\1\2\n\0\xff",
                                           11));
    for (const TemporaryFile* file : {&empty, &prose, &binary}) {
        const auto trace = readFtraceText(file->path());
        ASSERT_FALSE(trace);
        EXPECT_NE(trace.error().message.find("expected"), std::string::npos);
    }
    EXPECT_FALSE(readFtraceText("/nonexistent/trace"));
    EXPECT_FALSE(readFtraceText(testing::TempDir())); // a folder
}

TEST(FtraceText, EveryPrefixOfATraceIsReadOrRefusedWithoutHarm)
{
    const std::string text = allocLine("10") + "CPU:0 [LOST 3 EVENTS]\n" + freeLine("10");
    for (std::size_t length = 0; length < text.size(); ++length) {
        const TemporaryFile file(text.substr(0, length));
        const auto trace = readFtraceText(file.path());
        EXPECT_TRUE(!trace || trace->counts.allocs == 1);
    }
}

} // namespace
} // namespace sheafscope
