// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What looking costs: one sample, one append to the history and one frame of questions to it, on a machine of
// 1024 CPUs on 16 nodes with 20 caches.
#include "core/observe/history.h"
#include "core/observe/snapshot_pool.h"
#include "core/observe/state_reader.h"
#include "core/slub/slub.h"

#include <benchmark/benchmark.h>
#include <fmt/format.h>
#include <random>

namespace sheafscope {
namespace {

constexpr unsigned kNodes = 16;
constexpr unsigned kCpus = 1024;
constexpr unsigned kCaches = 20;

/// The allocator of that machine after some random work on all CPUs and caches.
class BigMachine {
public:
    BigMachine()
    {
        MachineSpec spec;
        spec.name = "16x64";
        for (unsigned n = 0; n < kNodes; ++n) {
            NodeSpec node{true, gibibytes(64), {}, {}};
            for (unsigned c = 0; c < kCpus / kNodes; ++c)
                node.cpus.push_back(CpuId{n * (kCpus / kNodes) + c});
            spec.nodes.push_back(std::move(node));
        }
        auto machine = std::make_shared<const Machine>(Machine::make(std::move(spec)).value());
        const Era era = findEra("7.0").value();
        m_slub = Slub::create(machine, era.mechanisms, {.pages = {}, .withKmalloc = false}).value();
        auto info = std::make_shared<SourceInfo>();
        info->machine = std::move(machine);
        info->counters = countersOf(era.mechanisms);
        info->mainCache = CacheId{0};
        for (unsigned i = 0; i < kCaches; ++i) {
            CacheSpec cache;
            cache.name = fmt::format("bench-{}", i);
            cache.objectSize = 64 * (1 + i % 4);
            Cache* made = m_slub->createCache(cache, CpuId{0}).value();
            info->caches.push_back({made->id(), made->name(), made->geometry(), "enabled", made->spec()});
        }
        m_info = std::move(info);
        for (std::uint32_t cpu = 0; cpu < kCpus; ++cpu)
            work(CpuId{cpu}, 200);
    }

    void work(CpuId cpu, unsigned operations)
    {
        for (unsigned i = 0; i < operations; ++i) {
            Cache& cache = *m_slub->caches()[m_random() % kCaches];
            if (m_random() % 3 != 0 || m_live.size() < 1000) {
                if (void* object = cache.alloc(cpu))
                    m_live.push_back({&cache, object});
            } else {
                std::swap(m_live[m_random() % m_live.size()], m_live.back());
                m_live.back().first->free(cpu, m_live.back().second);
                m_live.pop_back();
            }
        }
    }

    std::shared_ptr<Snapshot> sample(StateReader& reader, StateReader::Depth depth)
    {
        auto snapshot = m_pool.take();
        snapshot->info = m_info;
        snapshot->focus = CacheId{0};
        m_time += std::chrono::microseconds(16667);
        snapshot->time = m_time;
        reader.read(*snapshot, depth);
        return snapshot;
    }

    Slub& slub() { return *m_slub; }
    [[nodiscard]] const std::shared_ptr<const SourceInfo>& info() const { return m_info; }

private:
    std::unique_ptr<Slub> m_slub;
    std::shared_ptr<const SourceInfo> m_info;
    SnapshotPool m_pool;
    std::chrono::nanoseconds m_time{0};
    std::mt19937 m_random{1};
    std::vector<std::pair<Cache*, void*>> m_live;
};

BigMachine& bigMachine()
{
    static BigMachine machine;
    return machine;
}

void sampleLive(benchmark::State& state)
{
    BigMachine& machine = bigMachine();
    StateReader reader(machine.slub(), machine.info());
    for (auto _ : state)
        benchmark::DoNotOptimize(machine.sample(reader, StateReader::Depth::live));
    state.counters["table"] = machine.slub().slabs().highWater();
}
BENCHMARK(sampleLive)->Unit(benchmark::kMicrosecond);

void sampleExact(benchmark::State& state)
{
    BigMachine& machine = bigMachine();
    StateReader reader(machine.slub(), machine.info());
    for (auto _ : state)
        benchmark::DoNotOptimize(machine.sample(reader, StateReader::Depth::exact));
}
BENCHMARK(sampleExact)->Unit(benchmark::kMicrosecond);

/// Snapshots of a machine at work, so that most series move.
std::vector<std::shared_ptr<const Snapshot>> busySnapshots(std::size_t count)
{
    BigMachine& machine = bigMachine();
    StateReader reader(machine.slub(), machine.info());
    std::vector<std::shared_ptr<const Snapshot>> snapshots;
    for (std::size_t i = 0; i < count; ++i) {
        for (std::uint32_t cpu = 0; cpu < kCpus; cpu += 3)
            machine.work(CpuId{cpu}, 4);
        snapshots.push_back(machine.sample(reader, StateReader::Depth::live));
    }
    return snapshots;
}

void appendToHistory(benchmark::State& state)
{
    const auto snapshots = busySnapshots(64);
    History history;
    std::chrono::nanoseconds time{0};
    for (auto _ : state) {
        state.PauseTiming();
        auto snapshot = std::make_shared<Snapshot>(*snapshots[history.revision() % snapshots.size()]);
        const auto shift = time - snapshot->time;
        for (auto& counterTime : snapshot->counterTimes)
            counterTime += shift;
        snapshot->time = time += std::chrono::microseconds(16667);
        state.ResumeTiming();
        history.append(std::move(snapshot));
    }
    state.counters["MiB"] = static_cast<double>(history.memoryUsed().v) / (1 << 20);
}
BENCHMARK(appendToHistory)->Unit(benchmark::kMicrosecond)->Iterations(3000);

/// Thirty series of 600 columns over the last `range` seconds, after four minutes of samples.
void queryFrame(benchmark::State& state)
{
    const auto snapshots = busySnapshots(16);
    History history;
    for (int i = 0; i < 15000; ++i) {
        auto snapshot = std::make_shared<Snapshot>(*snapshots[static_cast<std::size_t>(i) % snapshots.size()]);
        snapshot->time = std::chrono::microseconds(16667) * i;
        snapshot->counterTimes.clear();
        history.append(std::move(snapshot));
    }
    const double span = static_cast<double>(state.range(0));
    double to = history.endSec();
    for (auto _ : state) {
        to += 1e-6; // a new plan for every frame
        for (std::uint32_t s = 0; s < 30; ++s)
            benchmark::DoNotOptimize(history.series(
                {Metric::barnFull, CacheId{s % 2}, NodeId{s / 2}, StatItem::BARN_GET}, to - span, to, 600));
    }
}
BENCHMARK(queryFrame)->Arg(10)->Arg(30)->Arg(200)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace sheafscope
