// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/trace_stream.h"

#include "core/base/compressed_file.h"
#include "core/workload/text_lines.h"
#include "core/workload/trace_dat.h"

#include <archive.h>
#include <archive_entry.h>
#include <cstdio>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>
#include <unordered_map>

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
    std::string out(text.size() + 4096, '\0');
    std::size_t used = 0;
    archive* const writer = archive_write_new();
    archive_write_add_filter_zstd(writer);
    archive_write_set_format_raw(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, out.data(), out.size(), &used);
    archive_entry* const entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, text.data(), text.size());
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
    out.resize(used);
    return out;
}

TEST(TraceStream, CountsOfTheForkTraceAreThoseOfItsReadme)
{
    const auto trace = summarizeTrace(dataFile("fork.txt.zst"));
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.allocs, 65314U);
    EXPECT_EQ(trace->counts.frees, 60861U);
    EXPECT_EQ(trace->counts.nullFrees, 21377U);
    EXPECT_EQ(trace->counts.faults.lost, 0U);
    EXPECT_EQ(trace->counts.faults.malformed, 0U);
    EXPECT_GT(trace->counts.unmatchedFrees, 0U);
}

TEST(TraceStream, CountsOfTheCrossCpuTraceAreThoseOfItsReadme)
{
    const auto trace = summarizeTrace(dataFile("cross.txt.zst"));
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.allocs, 40655U);
    EXPECT_EQ(trace->counts.frees, 40579U);
    EXPECT_EQ(trace->counts.nullFrees, 88U);
    EXPECT_EQ(trace->counts.faults.malformed, 0U);
}

TEST(TraceStream, EveryFreeBelongsToTheAllocationInItsSlotAndSlotsAreUsedAgain)
{
    auto stream = TraceStream::open(dataFile("fork.txt.zst"));
    ASSERT_TRUE(stream);
    std::unordered_map<std::uint32_t, std::uint16_t> live;
    std::uint64_t allocs = 0;
    while (const auto operation = stream->next()) {
        if (operation->isFree) {
            const auto found = live.find(operation->slot);
            ASSERT_NE(found, live.end());
            ASSERT_EQ(found->second, operation->cache);
            live.erase(found);
        } else {
            ASSERT_TRUE(live.try_emplace(operation->slot, operation->cache).second);
            ++allocs;
        }
    }
    ASSERT_FALSE(stream->error());
    EXPECT_GT(allocs, 10U * stream->summary().slotCount);
    EXPECT_GE(stream->summary().counts.neverFreed, live.size());
}

TEST(TraceLine, ReadsCpuTimePointerNameAndSize)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    const std::string text = allocLine("00000000c0dd0319", "017");
    ASSERT_EQ(parseTraceLine(text, event, lost), TraceLine::event);
    EXPECT_EQ(event.kind, KmemEvent::Kind::kmemCacheAlloc);
    EXPECT_EQ(event.cpu, 17U);
    EXPECT_EQ(event.timeNs, 1'000'001'000U);
    EXPECT_EQ(event.pointer, 0xc0dd0319U);
    EXPECT_EQ(event.cacheName, "filp");
    EXPECT_EQ(event.bytesAlloc, 192U);
}

TEST(TraceLine, TaskNamesWithSpacesAndBracketsAndLinesWithoutFlagsAreUnderstood)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    ASSERT_EQ(parseTraceLine("my [9] task: x-12 [003] 7.5: kfree: call_site=f ptr=0x10", event, lost),
              TraceLine::event);
    EXPECT_EQ(event.cpu, 3U);
    EXPECT_EQ(event.timeNs, 7'500'000'000U);
    EXPECT_EQ(event.pointer, 0x10U);
}

TEST(TraceLine, LostEventsAreSummed)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    EXPECT_EQ(parseTraceLine("CPU:0 [LOST 12 EVENTS]", event, lost), TraceLine::lost);
    EXPECT_EQ(parseTraceLine("CPU:1 [LOST 30 EVENTS]", event, lost), TraceLine::lost);
    EXPECT_EQ(lost, 42U);
}

TEST(TraceLine, ImpossibleValuesAreMalformed)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    const std::string kfree = "kfree: call_site=f ptr=0000000000000010";
    EXPECT_EQ(parseTraceLine(line("001", "1.0", kfree), event, lost), TraceLine::event);
    for (const char* cpu : {"4294967296", "8192", "-1", "x", ""})
        EXPECT_EQ(parseTraceLine(line(cpu, "1.0", kfree), event, lost), TraceLine::malformed) << cpu;
    for (const char* time : {"-1.0", "1", "99999999999.0", "1.0000000001", "."})
        EXPECT_EQ(parseTraceLine(line("001", time, kfree), event, lost), TraceLine::malformed) << time;
    for (const char* fields :
         {"kfree: call_site=f ptr=zz", "kfree: call_site=f", "kmalloc: call_site=f ptr=0010 bytes_alloc=0",
          "kmem_cache_alloc: call_site=f ptr=10 name=x bytes_alloc=4294967296",
          "kmem_cache_free: call_site=f ptr=10 name="})
        EXPECT_EQ(parseTraceLine(line("001", "1.0", fields), event, lost), TraceLine::malformed) << fields;
}

TEST(TraceStream, AnAddressAllocatedTwiceWasFreedSilently)
{
    const TemporaryFile file(allocLine("10") + allocLine("10") + freeLine("10") + freeLine("20"));
    auto stream = TraceStream::open(file.path());
    ASSERT_TRUE(stream) << stream.error().text();
    std::vector<bool> isFree;
    while (const auto operation = stream->next())
        isFree.push_back(operation->isFree);
    EXPECT_EQ(isFree, (std::vector<bool>{false, true, false, true}));
    EXPECT_EQ(stream->summary().counts.silentFrees, 1U);
    EXPECT_EQ(stream->summary().counts.unmatchedFrees, 1U);
    EXPECT_EQ(stream->summary().slotCount, 1U);
}

TEST(TraceStream, BadLinesAreCountedAndTheFirstIsNamed)
{
    const TemporaryFile file("# tracer: nop\n" + allocLine("10") + allocLine("10", "4294967296") + freeLine("10"));
    const auto trace = summarizeTrace(file.path());
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.faults.malformed, 1U);
    EXPECT_EQ(trace->counts.faults.firstMalformedLine, 3U);
    EXPECT_EQ(trace->counts.frees, 1U);
    ASSERT_FALSE(trace->warnings().empty());
    EXPECT_NE(trace->warnings().front().find("line 3"), std::string::npos);
}

TEST(TraceStream, MegabyteLinesAreCutAndTheNextLineIsRead)
{
    std::string text(std::size_t{3} << 20U, 'x');
    text += '\n';
    text += allocLine("10");
    text.append(TextLines::kLongestLine + 1, 'y');
    text += '\n';
    text += freeLine("10");
    const TemporaryFile file(text);
    const auto trace = summarizeTrace(file.path());
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.faults.cutLines, 2U);
    EXPECT_EQ(trace->counts.faults.lines, 4U);
    EXPECT_EQ(trace->counts.frees, 1U);
}

TEST(TraceStream, CompressedTextReadsAsThePlainOne)
{
    const std::string text = allocLine("10") + freeLine("10");
    const TemporaryFile plain(text);
    const TemporaryFile packed(compressed(text));
    const auto a = summarizeTrace(plain.path());
    const auto b = summarizeTrace(packed.path());
    ASSERT_TRUE(a && b);
    EXPECT_EQ(a->counts, b->counts);
}

TEST(TraceStream, TruncatedOrDamagedCompressedDataIsAnErrorWithALine)
{
    std::ifstream stream(dataFile("cross.txt.zst"), std::ios::binary);
    std::string data(100'000, '\0');
    stream.read(data.data(), static_cast<std::streamsize>(data.size()));
    const TemporaryFile truncated(data);
    const auto cut = summarizeTrace(truncated.path());
    ASSERT_FALSE(cut);
    EXPECT_NE(cut.error().message.find("cut short"), std::string::npos) << cut.error().text();
    EXPECT_GT(cut.error().line, 1U);

    for (std::size_t i = 40'000; i < 40'200; ++i)
        data[i] = static_cast<char>(~data[i]);
    const TemporaryFile damaged(data);
    EXPECT_FALSE(summarizeTrace(damaged.path()));
}

TEST(TraceStream, PerfScriptTraceCmdReportAndTraceDatAreReadPackedOrNot)
{
    // Counted with awk from the same files when they were recorded.
    const auto perf = summarizeTrace(dataFile("true-perf.txt.gz"));
    ASSERT_TRUE(perf) << perf.error().text();
    EXPECT_EQ(perf->counts.allocs, 181U);
    EXPECT_EQ(perf->counts.frees, 515U);
    EXPECT_EQ(perf->counts.nullFrees, 219U);
    EXPECT_EQ(perf->counts.faults.malformed, 0U);
    const auto report = summarizeTrace(dataFile("true-report.txt.xz"));
    ASSERT_TRUE(report) << report.error().text();
    EXPECT_EQ(report->counts.allocs, 1885U);
    EXPECT_EQ(report->counts.frees, 1509U);
    EXPECT_EQ(report->counts.nullFrees, 608U);
    const auto dat = summarizeTrace(dataFile("true.dat.xz"));
    ASSERT_TRUE(dat) << dat.error().text();
    EXPECT_EQ(dat->format, "trace.dat");
    EXPECT_EQ(dat->operations, report->operations);
    EXPECT_EQ(dat->slotCount, report->slotCount);
    EXPECT_EQ(dat->eventsOfCpu, report->eventsOfCpu);
    TraceCounts same = dat->counts;
    same.faults = report->counts.faults; // counts records, not lines
    EXPECT_EQ(same, report->counts);
    ASSERT_EQ(dat->caches.size(), report->caches.size());
    for (std::size_t i = 0; i < dat->caches.size(); ++i) {
        EXPECT_EQ(dat->caches[i].name, report->caches[i].name);
        EXPECT_EQ(dat->caches[i].allocs, report->caches[i].allocs);
    }
}

TEST(TraceStream, EveryCutOfATraceDatIsReadOrRefusedWithoutHarm)
{
    const auto whole = readTextFile(dataFile("true.dat.xz"));
    ASSERT_TRUE(whole);
    for (std::size_t length = kTraceDatMagic.size(); length < whole->size(); length += 1 + length / 5) {
        const TemporaryFile file(whole->substr(0, length));
        const auto trace = summarizeTrace(file.path());
        EXPECT_TRUE(trace || !trace.error().message.empty());
    }
}

TEST(TraceLine, GfpFlagsAndNodeAreUnderstood)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    const auto parsed = [&](const char* flags, const char* node) {
        const std::string fields =
            fmt::format("kmalloc: call_site=f ptr=10 bytes_req=8 bytes_alloc=8 gfp_flags={} node={} "
                        "accounted=false",
                        flags, node);
        return parseTraceLine(line("001", "1.0", fields), event, lost) == TraceLine::event;
    };
    ASSERT_TRUE(parsed("GFP_KERNEL|__GFP_ZERO", "-1"));
    EXPECT_FALSE(event.isNowait);
    EXPECT_EQ(event.node, -1);
    ASSERT_TRUE(parsed("GFP_NOWAIT|__GFP_NOWARN", "3"));
    EXPECT_TRUE(event.isNowait);
    EXPECT_EQ(event.node, 3);
    ASSERT_TRUE(parsed("__GFP_RECLAIMABLE|__GFP_THISNODE", "0"));
    EXPECT_TRUE(event.isNowait);
    EXPECT_TRUE(event.isThisNode);
    ASSERT_TRUE(parsed("__GFP_DIRECT_RECLAIM", "99999999999"));
    EXPECT_FALSE(event.isNowait);
    EXPECT_EQ(event.node, -1);
}

TEST(TraceLine, AnRcuFreeIsTheObjectBeforeItsHead)
{
    KmemEvent event;
    std::uint64_t lost = 0;
    const std::string text =
        line("002", "5.0", "rcu_invoke_kvfree_callback: rcu_preempt rhp=0xffff888104357ef0 func=16");
    ASSERT_EQ(parseTraceLine(text, event, lost), TraceLine::event);
    EXPECT_EQ(event.kind, KmemEvent::Kind::rcuFree);
    EXPECT_EQ(event.pointer, 0xffff888104357ee0U);
    EXPECT_EQ(event.cpu, 2U);
    EXPECT_EQ(parseTraceLine(line("002", "5.0", "rcu_invoke_kvfree_callback: x rhp=0x10 func=99"), event, lost),
              TraceLine::other);
}

TEST(TraceStream, TimeThatGoesBackIsCountedAndTheOrderOfTheFileCounts)
{
    const TemporaryFile file(line("000", "9.0", "kmalloc: call_site=f ptr=10 bytes_alloc=8\n") +
                             line("000", "8.0", "kfree: call_site=f ptr=10\n"));
    const auto trace = summarizeTrace(file.path());
    ASSERT_TRUE(trace) << trace.error().text();
    EXPECT_EQ(trace->counts.backwards, 1U);
    EXPECT_EQ(trace->operations, 2U);
}

TEST(TraceStream, WhatUnpacksWithoutEndIsRefused)
{
    // Two times 1 GiB of zeros are 100 KB of zstd.
    std::string zeros(std::size_t{64} << 20U, '\0');
    const std::string packed = compressed(zeros);
    std::string bomb;
    for (int i = 0; i < 17; ++i)
        bomb += packed;
    const TemporaryFile file(bomb);
    const auto trace = summarizeTrace(file.path());
    ASSERT_FALSE(trace);
    EXPECT_NE(trace.error().message.find("unpacks to more than"), std::string::npos) << trace.error().text();
}

TEST(TraceStream, WhatIsNoTraceIsAnError)
{
    const TemporaryFile empty("");
    const TemporaryFile prose("Hello.\nThis is not a trace.\n");
    const TemporaryFile binary(std::string("\x7f"
                                           "ELF\0\0\1\2\n\0\xff",
                                           11));
    for (const TemporaryFile* file : {&empty, &prose, &binary}) {
        const auto trace = summarizeTrace(file->path());
        ASSERT_FALSE(trace);
        EXPECT_NE(trace.error().message.find("expected"), std::string::npos);
    }
    EXPECT_FALSE(summarizeTrace("/nonexistent/trace"));
    EXPECT_FALSE(summarizeTrace(testing::TempDir())); // a folder
}

TEST(TraceStream, EveryPrefixOfATraceIsReadOrRefusedWithoutHarm)
{
    const std::string text = allocLine("10") + "CPU:0 [LOST 3 EVENTS]\n" + freeLine("10");
    for (std::size_t length = 0; length < text.size(); ++length) {
        const TemporaryFile file(text.substr(0, length));
        const auto trace = summarizeTrace(file.path());
        EXPECT_TRUE(!trace || trace->counts.allocs == 1);
    }
}

} // namespace
} // namespace sheafscope
