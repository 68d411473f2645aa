// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/trace_workload.h"

#include "core/engine/cpu_context.h"

#include <algorithm>

namespace sheafscope {

namespace {

/// An operation in the stream of its CPU.
struct ReplayStep {
    std::uint32_t object;
    std::uint32_t order; ///< place in the whole trace
    std::uint16_t cache;
    std::uint16_t peer; ///< alloc: CPU that frees it; free: CPU that allocated it
    bool isFree;
};

constexpr std::uint16_t kNoPeer = UINT16_MAX; ///< never freed, or on the same CPU

/// What all CPUs share. An element of `objects` is touched by one CPU only: the one that frees the object, or else the
/// one that allocates it (in exact mode by both, one after the other).
struct Replay {
    std::vector<std::vector<ReplayStep>> streams; ///< by CPU
    std::vector<void*> objects;                   ///< nullptr: not allocated yet, or freed
    std::uint32_t nextOrder = 0;                  ///< exact mode only
};

class ReplayProgram final : public CpuProgram {
public:
    ReplayProgram(Replay& replay, CpuId cpu) : m_replay(replay), m_steps(replay.streams[cpu.v]) {}

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (done < operations && m_next < m_steps.size() && mayRun(cpu, m_steps[m_next])) {
            done += perform(cpu, m_steps[m_next]);
            ++m_next;
            if (cpu.isExact())
                ++m_replay.nextOrder;
        }
        return done;
    }

    /// Ends the replay.
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        m_next = m_steps.size();
        if (takeMail(cpu))
            m_released = 0;
        unsigned done = 0;
        for (; done < operations && m_released < m_steps.size(); ++m_released) {
            const ReplayStep& step = m_steps[m_released];
            if (isMine(cpu, step))
                done += release(cpu, step);
        }
        return done > 0;
    }

private:
    /// Stands for an object that could not be allocated.
    static void* missing()
    {
        static std::byte place{};
        return &place;
    }
    /// Does `objects` of this step belong to this CPU?
    static bool isMine(const CpuContext& cpu, const ReplayStep& step)
    {
        return cpu.isExact() || step.isFree || step.peer == kNoPeer;
    }
    bool takeMail(CpuContext& cpu)
    {
        const bool hadMail = cpu.hasMail();
        while (cpu.hasMail()) {
            const Letter letter = cpu.receive();
            m_replay.objects[letter.tag] = letter.object != nullptr ? letter.object : missing();
        }
        return hadMail;
    }
    [[nodiscard]] bool mayRun(const CpuContext& cpu, const ReplayStep& step) const
    {
        if (cpu.isExact())
            return step.order == m_replay.nextOrder;
        return !step.isFree || step.peer == kNoPeer || m_replay.objects[step.object] != nullptr;
    }
    unsigned perform(CpuContext& cpu, const ReplayStep& step)
    {
        if (step.isFree)
            return release(cpu, step);
        void* object = cpu.alloc(step.cache);
        if (isMine(cpu, step))
            m_replay.objects[step.object] = object;
        else
            cpu.send(CpuId{step.peer}, step.cache, object, step.object);
        return 1;
    }
    unsigned release(CpuContext& cpu, const ReplayStep& step)
    {
        void*& object = m_replay.objects[step.object];
        const bool isThere = object != nullptr && object != missing();
        if (isThere)
            cpu.free(step.cache, object);
        object = nullptr;
        return isThere ? 1 : 0;
    }

    Replay& m_replay;
    const std::vector<ReplayStep>& m_steps;
    std::size_t m_next = 0;
    std::size_t m_released = 0;
};

class TraceWorkload final : public Workload {
public:
    TraceWorkload(const KernelTrace& trace, unsigned cpuCount) : m_caches(trace.caches)
    {
        m_replay.objects.resize(trace.objects, nullptr);
        m_replay.streams.resize(cpuCount);
        const std::vector<std::uint16_t> allocCpu = cpusOf(trace, cpuCount, false);
        const std::vector<std::uint16_t> freeCpu = cpusOf(trace, cpuCount, true);
        std::uint32_t order = 0;
        for (const TraceOperation& operation : trace.operations) {
            const auto cpu = static_cast<std::uint16_t>(operation.cpu % cpuCount);
            const std::uint16_t other = (operation.isFree ? allocCpu : freeCpu)[operation.object];
            m_replay.streams[cpu].push_back(
                {operation.object, order++, operation.cache, other == cpu ? kNoPeer : other, operation.isFree});
        }
    }

    [[nodiscard]] std::string name() const override { return "trace"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        std::vector<CacheSpec> specs;
        for (const TraceCache& cache : m_caches) {
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
        return std::max_element(m_caches.begin(), m_caches.end(), isLess)->name;
    }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine&, std::uint64_t) override
    {
        return std::make_unique<ReplayProgram>(m_replay, cpu);
    }

private:
    /// By object, the CPU of its allocation or of its free.
    static std::vector<std::uint16_t> cpusOf(const KernelTrace& trace, unsigned cpuCount, bool ofFree)
    {
        std::vector<std::uint16_t> cpus(trace.objects, kNoPeer);
        for (const TraceOperation& operation : trace.operations) {
            if (operation.isFree == ofFree)
                cpus[operation.object] = static_cast<std::uint16_t>(operation.cpu % cpuCount);
        }
        return cpus;
    }

    std::vector<TraceCache> m_caches;
    Replay m_replay;
};

} // namespace

std::unique_ptr<Workload> makeTraceWorkload(const KernelTrace& trace, const Machine& machine)
{
    return std::make_unique<TraceWorkload>(trace, machine.cpuCount());
}

Result<std::unique_ptr<Workload>> makeTraceWorkload(const std::string& path, const Machine& machine)
{
    const Result<KernelTrace> trace = readFtraceText(path);
    if (!trace)
        return Failure(trace.error());
    return makeTraceWorkload(*trace, machine);
}

} // namespace sheafscope
