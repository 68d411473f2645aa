// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sysfs_export.h"

#include "core/machine/machine_spec.h"
#include "core/observe/simulation.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <unistd.h>

namespace sheafscope {
namespace {

namespace fs = std::filesystem;

class SysfsExport : public testing::Test {
protected:
    void SetUp() override
    {
        std::string name = (fs::temp_directory_path() / "sheafscope-sysfs-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        m_root = name;
    }
    void TearDown() override
    {
        std::error_code ignored;
        fs::permissions(m_root, fs::perms::owner_all, ignored);
        fs::remove_all(m_root, ignored);
    }

    static std::unique_ptr<Simulation> finishedRun(const char* era)
    {
        Scenario scenario;
        scenario.machine = std::make_shared<const Machine>(loadMachine("ublk-8x24-mem2").value());
        scenario.era = era;
        scenario.mechanisms = findEra(era)->mechanisms;
        scenario.engine.mode = EngineMode::exact;
        auto simulation = Simulation::create(scenario);
        EXPECT_TRUE(simulation);
        (*simulation)->engine().runOperations(30'000);
        return std::move(*simulation);
    }

    static std::string contentOf(const fs::path& path)
    {
        std::ifstream file(path, std::ios::binary);
        EXPECT_TRUE(file) << path;
        return {std::istreambuf_iterator<char>(file), {}};
    }
    /// The number before " C0=..." or " N0=...".
    static std::uint64_t numberIn(const fs::path& path) { return std::stoull(contentOf(path)); }

    [[nodiscard]] std::set<std::string> namesIn(const fs::path& folder) const
    {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder))
            names.insert(entry.path().filename().string());
        return names;
    }

    fs::path m_root;
};

TEST_F(SysfsExport, FilesHoldTheNumbersOfTheRunInEveryEra)
{
    for (const Era& era : eras()) {
        SCOPED_TRACE(era.name);
        const auto simulation = finishedRun(std::string(era.name).c_str());
        const fs::path folder = m_root / std::string(era.name);
        const auto written = exportSysfs(simulation->engine().slub(), folder);
        ASSERT_TRUE(written) << written.error().text();
        const auto snapshot = simulation->sampleNow();
        EXPECT_EQ(namesIn(folder).size(), snapshot->info->caches.size());
        for (const CacheInfo& cache : snapshot->info->caches) {
            const fs::path files = folder / cache.name;
            EXPECT_EQ(numberIn(files / "slab_size"), cache.geometry.size);
            EXPECT_EQ(numberIn(files / "objs_per_slab"), cache.geometry.objects);
            std::uint64_t slabs = 0;
            std::uint64_t partial = 0;
            for (std::uint32_t n = 0; n < snapshot->info->machine->nodeCount(); ++n) {
                slabs += snapshot->at(cache.id, NodeId{n}).slabs;
                partial += snapshot->at(cache.id, NodeId{n}).partialSlabs;
            }
            EXPECT_EQ(numberIn(files / "slabs"), slabs);
            EXPECT_EQ(numberIn(files / "partial"), partial);
            const CounterValues totals = snapshot->totals(cache.id);
            for (const StatItem item : snapshot->info->counters)
                EXPECT_EQ(numberIn(files / describe(item).sysfsName), totals[item]) << describe(item).sysfsName;
        }
    }
}

TEST_F(SysfsExport, FormatIsTheKernelsWithOneFinalNewline)
{
    const auto simulation = finishedRun("7.0");
    ASSERT_TRUE(exportSysfs(simulation->engine().slub(), m_root / "out"));
    const fs::path maple = m_root / "out" / "maple_node";
    EXPECT_EQ(contentOf(maple / "slab_size"), "256\n");
    EXPECT_EQ(contentOf(maple / "cpu_partial"), "0\n");
    EXPECT_EQ(contentOf(maple / "slabs_cpu_partial"), "0(0)\n");
    EXPECT_EQ(contentOf(maple / "ctor"), ""); // nothing to read, as in the kernel
    EXPECT_EQ(contentOf(maple / "shrink"), "");
    EXPECT_EQ(contentOf(m_root / "out" / "anon_vma" / "ctor"), "anon_vma_ctor\n");
    Cache& cache = *simulation->engine().slub().findCache("maple_node");
    for (const SysfsAttribute& attribute : sysfsListing(cache)) {
        if (!attribute.text.empty()) {
            EXPECT_EQ(contentOf(maple / attribute.name), attribute.text + "\n");
        }
    }
    const std::string counter = contentOf(maple / "alloc_fastpath");
    EXPECT_NE(counter.find(" C0="), std::string::npos) << counter;
    EXPECT_NE(contentOf(maple / "slabs").find(" N0="), std::string::npos);
    EXPECT_NE(fs::status(m_root / "out").permissions() & fs::perms::others_read, fs::perms::none);
}

TEST_F(SysfsExport, AnEraHasOnlyItsOwnFiles)
{
    for (const char* era : {"6.17", "6.18", "7.0"})
        ASSERT_TRUE(exportSysfs(finishedRun(era)->engine().slub(), m_root / era));
    const auto has = [&](const char* era, const char* name) { return fs::exists(m_root / era / "maple_node" / name); };
    EXPECT_FALSE(has("6.17", "sheaf_capacity"));
    EXPECT_TRUE(has("6.18", "sheaf_capacity"));
    EXPECT_TRUE(has("6.18", "alloc_cpu_sheaf"));
    EXPECT_FALSE(has("7.0", "alloc_cpu_sheaf"));
    EXPECT_TRUE(has("6.17", "cpu_partial_drain"));
    EXPECT_FALSE(has("7.0", "cpu_partial_drain"));
    // What the recorded kernels could be asked for: 51, 69 and 52 files, and the two that only take orders.
    EXPECT_EQ(namesIn(m_root / "6.17" / "maple_node").size(), 53U);
    EXPECT_EQ(namesIn(m_root / "6.18" / "maple_node").size(), 71U);
    EXPECT_EQ(namesIn(m_root / "7.0" / "maple_node").size(), 54U);
}

TEST_F(SysfsExport, AnEarlierExportOrAnEmptyFolderIsReplacedAsAWhole)
{
    const fs::path folder = m_root / "out";
    fs::create_directory(folder);
    ASSERT_TRUE(exportSysfs(finishedRun("6.18")->engine().slub(), folder));
    ASSERT_TRUE(exportSysfs(finishedRun("7.0")->engine().slub(), folder.string() + "/"));
    EXPECT_FALSE(fs::exists(folder / "maple_node" / "alloc_cpu_sheaf"));
    EXPECT_EQ(namesIn(m_root), std::set<std::string>{"out"});
}

TEST_F(SysfsExport, FoldersWithOtherThingsStayAsTheyAre)
{
    const auto simulation = finishedRun("7.0");
    const fs::path folder = m_root / "mine";
    fs::create_directories(folder / "maple_node");
    std::ofstream(folder / "letter.txt") << "dear";
    std::ofstream(m_root / "file") << "x";
    fs::create_directory_symlink(folder, m_root / "link");
    for (const fs::path& bad : {folder, m_root / "file", m_root / "link", m_root / "no" / "such", fs::path(),
                                fs::path("."), fs::path("/"), m_root / "file" / "below"}) {
        const auto refused = exportSysfs(simulation->engine().slub(), bad);
        ASSERT_FALSE(refused) << bad;
        EXPECT_FALSE(refused.error().message.empty());
        EXPECT_EQ(refused.error().message.find('\n'), std::string::npos);
    }
    EXPECT_EQ(contentOf(folder / "letter.txt"), "dear");
    EXPECT_EQ(namesIn(m_root), (std::set<std::string>{"mine", "file", "link"}));
}

TEST_F(SysfsExport, AFolderThatNobodyMayMakeIsKnownBeforeTheRun)
{
    const auto refused = checkSysfsFolder("/proc/sheafscope-export"); // not even root
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().text().find("/proc/sheafscope-export"), std::string::npos);
    EXPECT_TRUE(checkSysfsFolder(m_root / "out"));
    EXPECT_TRUE(namesIn(m_root).empty()); // looking leaves nothing behind
}

TEST_F(SysfsExport, ACacheNameThatLeadsElsewhereIsRefusedAndNothingIsLeft)
{
    for (const char* name : {"../escape", "a/b", "..", "."}) {
        SlubOptions options;
        auto slub = Slub::create(std::make_shared<const Machine>(loadMachine("seed-1x64").value()),
                                 findEra("7.0")->mechanisms, options);
        ASSERT_TRUE(slub);
        CacheSpec spec;
        spec.name = name;
        spec.objectSize = 64;
        ASSERT_TRUE((*slub)->createCache(spec, CpuId{0}));
        const auto refused = exportSysfs(**slub, m_root / "out");
        ASSERT_FALSE(refused);
        EXPECT_NE(refused.error().message.find(name), std::string::npos);
    }
    EXPECT_TRUE(namesIn(m_root).empty());
}

} // namespace
} // namespace sheafscope
