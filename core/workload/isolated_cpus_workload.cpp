// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/parameters.h"
#include "core/workload/pause.h"

#include <algorithm>
#include <vector>

namespace sheafscope {

namespace {

struct IsolatedSettings {
    unsigned objectBytes = 256;
    double isolatedShare = 0.5;
    unsigned depth = 8;
    unsigned width = 300;
    unsigned drainEvery = 5000;
};

/// Allocates and frees the same few objects, in a loop that an isolated CPU can do from its sheaf for ever; or, on a
/// housekeeping CPU, bursts. The first housekeeping CPU drains the cache now and then.
class IsolatedProgram final : public CpuProgram {
public:
    IsolatedProgram(unsigned width, unsigned restOperations, unsigned drainEvery, std::uint64_t seed)
        : m_restOperations(restOperations), m_drainEvery(drainEvery), m_random(seed), m_width(width)
    {
        m_objects.reserve(width);
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        for (; done < operations; ++done) {
            if (m_isGrowing && m_tried == m_width)
                m_isGrowing = false;
            if (!m_isGrowing && m_objects.empty()) {
                m_isGrowing = true;
                m_tried = 0;
                if (restAbout(cpu, m_random, m_restOperations))
                    break;
            }
            allocateOrFree(cpu);
            if (m_drainEvery != 0 && ++m_sinceDrain >= m_drainEvery) {
                m_sinceDrain = 0;
                cpu.shrinkAfterRound(0);
            }
        }
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        for (; done < operations && !m_objects.empty(); ++done)
            freeLast(cpu);
        m_isGrowing = false;
        return done > 0;
    }

private:
    void allocateOrFree(CpuContext& cpu)
    {
        if (!m_isGrowing) {
            freeLast(cpu);
            return;
        }
        ++m_tried;
        if (void* object = cpu.alloc(0))
            m_objects.push_back(object);
    }
    void freeLast(CpuContext& cpu)
    {
        cpu.free(0, m_objects.back());
        m_objects.pop_back();
    }

    unsigned m_restOperations;
    unsigned m_drainEvery; ///< operations of this CPU; 0: never
    Random m_random;
    unsigned m_width;
    unsigned m_tried = 0; ///< allocations of this burst
    unsigned m_sinceDrain = 0;
    bool m_isGrowing = true;
    std::vector<void*> m_objects;
};

class IsolatedWorkload final : public Workload {
public:
    explicit IsolatedWorkload(const IsolatedSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::string name() const override { return "isolated-cpus"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec spec;
        spec.name = mainCache();
        spec.objectSize = m_settings.objectBytes;
        return {spec};
    }
    [[nodiscard]] std::string mainCache() const override { return "isolated"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        constexpr unsigned kHousekeepingRest = 128;
        const std::vector<CpuId>& onNode = machine.node(machine.nodeOf(cpu)).cpus;
        const auto rank = static_cast<std::size_t>(std::find(onNode.begin(), onNode.end(), cpu) - onNode.begin());
        const auto isolated = static_cast<std::size_t>(m_settings.isolatedShare * static_cast<double>(onNode.size()));
        if (cpu != CpuId{0} && rank >= onNode.size() - isolated) // the last ones of each node, never CPU 0
            return std::make_unique<IsolatedProgram>(m_settings.depth, 0, 0, seed);
        return std::make_unique<IsolatedProgram>(m_settings.width, kHousekeepingRest,
                                                 cpu == CpuId{0} ? m_settings.drainEvery : 0, seed);
    }

private:
    IsolatedSettings m_settings;
};

std::unique_ptr<Workload> makeIsolated(const ParameterValues& values, const Machine&)
{
    IsolatedSettings settings;
    settings.objectBytes = wholeParameter(values, "size");
    settings.isolatedShare = values.at("isolated");
    settings.depth = wholeParameter(values, "depth");
    settings.width = wholeParameter(values, "w");
    settings.drainEvery = wholeParameter(values, "drain-every");
    return std::make_unique<IsolatedWorkload>(settings);
}

} // namespace

WorkloadMaker isolatedCpusMaker()
{
    return {{"isolated-cpus",
             "Isolated CPUs and drains",
             "Part of each node's CPUs is isolated: a polling loop there allocates and frees a few objects, which its "
             "sheaf serves for ever. The others are housekeeping CPUs that burst, and CPU 0 shrinks the cache now and "
             "then, which drains every CPU, the isolated ones too. It leaves out the interrupt that does it. It helps "
             "with: what an isolated CPU pays after a drain: a miss, a barn visit, a refill where it never had one.",
             {{"isolated", "Share of each node's CPUs that is isolated; never CPU 0", 0.5, 0, 1},
              {"depth", "Objects that the loop on an isolated CPU holds", 8, 1, 10'000},
              {"w", "Objects of a burst on a housekeeping CPU", 300, 1, 100'000},
              {"drain-every", "Operations of CPU 0 between two drains; 0: no drain", 5000, 0, 100'000'000},
              {"size", "Object size in bytes", 256, 8, 8192}}},
            makeIsolated};
}

} // namespace sheafscope
