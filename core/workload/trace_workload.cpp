// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/trace_workload.h"

#include "core/engine/cpu_context.h"
#include "core/workload/pace_curve.h"
#include "core/workload/replay.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

class ReplayProgram final : public CpuProgram {
public:
    ReplayProgram(Replay& replay, const Machine& machine, CpuId cpu) : m_replay(replay), m_machine(machine), m_cpu(cpu)
    {
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        return cpu.isExact() ? runInOrder(cpu, operations) : runBatch(cpu, operations);
    }

    /// Ends the replay and frees every slot whose number falls to this CPU.
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        m_replay.end();
        const std::uint32_t cpus = m_machine.cpuCount();
        unsigned done = 0;
        for (; m_released * std::uint64_t{cpus} + m_cpu.v < m_replay.slotCount() && done < operations; ++m_released)
            done += release(cpu, m_replay.slot(static_cast<std::uint32_t>(m_released * cpus + m_cpu.v)));
        return done > 0;
    }

private:
    unsigned runInOrder(CpuContext& cpu, unsigned operations)
    {
        unsigned done = 0;
        while (done < operations) {
            const TraceOperation* const next = m_replay.peek(m_cpu.v);
            if (next == nullptr)
                break;
            done += perform(cpu, *next);
            m_replay.pop();
        }
        return done;
    }
    unsigned runBatch(CpuContext& cpu, unsigned operations)
    {
        unsigned done = 0;
        while (done < operations) {
            if (m_next == m_batch.size()) {
                m_replay.takeBatch(m_cpu.v, m_batch.size(), m_batch);
                m_next = 0;
                if (m_batch.empty())
                    break;
            }
            if (!isReady(m_batch[m_next]))
                break;
            done += perform(cpu, m_batch[m_next++]);
        }
        return done;
    }
    /// A free waits for its allocation, an allocation for the free of the slot's last object; both may be on another
    /// CPU. The trace's order is one in which everything can be done, so nothing waits for ever.
    bool isReady(const TraceOperation& operation)
    {
        return m_replay.slot(operation.slot).turn.load(std::memory_order_acquire) == operation.turn;
    }
    unsigned perform(CpuContext& cpu, const TraceOperation& operation)
    {
        Replay::Slot& slot = m_replay.slot(operation.slot);
        unsigned done = 1;
        if (operation.isFree) {
            done = release(cpu, slot);
        } else {
            slot.cache = operation.cache;
            slot.object = allocate(cpu, operation);
        }
        slot.turn.store(operation.turn + 1, std::memory_order_release);
        return done;
    }
    void* allocate(CpuContext& cpu, const TraceOperation& operation) const
    {
        const Gfp gfp = operation.isNowait ? kGfpNowait : kGfpKernel;
        const NodeId node{static_cast<std::uint32_t>(operation.node)};
        const bool isNodeThere =
            operation.node >= 0 && node.v < m_machine.nodeCount() && m_machine.hasNormalMemory(node);
        if (isNodeThere)
            return cpu.allocNode(operation.cache, node, operation.isThisNode ? gfp | Gfp::thisNode : gfp);
        return operation.isNowait ? cpu.alloc(operation.cache, gfp) : cpu.alloc(operation.cache);
    }
    static unsigned release(CpuContext& cpu, Replay::Slot& slot)
    {
        if (slot.object == nullptr)
            return 0;
        cpu.free(slot.cache, std::exchange(slot.object, nullptr));
        return 1;
    }

    Replay& m_replay;
    const Machine& m_machine;
    CpuId m_cpu;
    std::vector<TraceOperation> m_batch;
    std::size_t m_next = 0;
    std::uint64_t m_released = 0; ///< slots of this CPU
};

class TraceWorkload final : public Workload {
public:
    TraceWorkload(TraceStream stream, TraceSummary summary, const Machine& machine, const ReplayOptions& options)
        : m_summary(std::move(summary)), m_replay(std::move(stream), m_summary, machine.cpuCount(), options.copies)
    {
        if (options.clock > 0)
            m_curve.emplace(curvePoints(m_summary, options));
    }

    [[nodiscard]] std::string name() const override { return "trace"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        std::vector<CacheSpec> specs;
        for (const TraceCache& cache : m_summary.caches) {
            CacheSpec spec;
            spec.name = cache.name;
            spec.objectSize = cache.bytes;
            spec.isKmalloc = cache.name.starts_with("kmalloc-");
            if (cache.name == "maple_node" || cache.name == "vm_area_struct")
                spec.requestedCapacity = 32; // spec 2.7
            spec.typesafeByRcu = cache.name == "vm_area_struct";
            if (spec.typesafeByRcu)
                spec.freePointerOffset = 0; // inside, or the object would grow
            specs.push_back(spec);
        }
        return specs;
    }
    /// The busiest named cache, or the busiest at all.
    [[nodiscard]] std::string mainCache() const override
    {
        const auto isLess = [](const TraceCache& a, const TraceCache& b) {
            const bool aIsNamed = !a.name.starts_with("kmalloc-");
            const bool bIsNamed = !b.name.starts_with("kmalloc-");
            return aIsNamed != bIsNamed ? bIsNamed : a.allocs < b.allocs;
        };
        return std::max_element(m_summary.caches.begin(), m_summary.caches.end(), isLess)->name;
    }
    [[nodiscard]] const TraceSummary* trace() const override { return &m_summary; }
    [[nodiscard]] const PaceCurve* paceCurve() const override { return m_curve ? &*m_curve : nullptr; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine, std::uint64_t) override
    {
        return std::make_unique<ReplayProgram>(m_replay, machine, cpu);
    }

private:
    static std::vector<PaceCurve::Point> curvePoints(const TraceSummary& summary, const ReplayOptions& options)
    {
        std::vector<PaceCurve::Point> points;
        std::uint64_t operations = 0;
        for (std::size_t step = 0; step < summary.operationsOfStep.size(); ++step) {
            operations += summary.operationsOfStep[step] * options.copies;
            points.push_back({static_cast<double>((step + 1) * summary.stepNs) / options.clock, operations});
        }
        return points;
    }

    TraceSummary m_summary;
    Replay m_replay;
    std::optional<PaceCurve> m_curve;
};

} // namespace

std::span<const ParameterInfo> traceParameters()
{
    static const std::vector<ParameterInfo> parameters{
        {"clock",
         "operations come by the trace's own clock, so many times as fast (0.1 is slow motion); 0: at the pace", 0, 0,
         ReplayOptions::kFastestClock},

        {"copies", "how often the trace runs side by side, each copy on other CPUs", 1, 1,
         static_cast<double>(ReplayOptions::kMostCopies)}};
    return parameters;
}

Result<std::unique_ptr<Workload>> makeTraceWorkload(const std::string& path, const Machine& machine,
                                                    const ReplayOptions& options, const TraceProgress& progress)
{
    if (options.copies < 1 || options.copies > ReplayOptions::kMostCopies)
        return fail("--param", 0,
                    fmt::format("copies is {}; expected 1 to {}", options.copies, ReplayOptions::kMostCopies));
    if (options.clock != 0 &&
        !(options.clock >= ReplayOptions::kSlowestClock && options.clock <= ReplayOptions::kFastestClock))
        return fail("--param", 0,
                    fmt::format("clock is {}; expected 0 or {} to {:.0f}", options.clock, ReplayOptions::kSlowestClock,
                                ReplayOptions::kFastestClock));
    Result<TraceSummary> summary = summarizeTrace(path, progress);
    if (!summary)
        return Failure(summary.error());
    if (summary->caches.empty())
        return fail(path, 0, "no allocation in it is of a slab; expected some of at most 8192 bytes");
    if (std::uint64_t{summary->slotCount} * options.copies > TraceStream::kMostLive)
        return fail("--param", 0,
                    fmt::format("{} copies of {} objects alive at once are too many; expected at most {} objects",
                                options.copies, summary->slotCount, TraceStream::kMostLive));
    Result<TraceStream> stream = TraceStream::open(path);
    if (!stream)
        return Failure(stream.error());
    return std::make_unique<TraceWorkload>(std::move(*stream), std::move(*summary), machine, options);
}

} // namespace sheafscope
