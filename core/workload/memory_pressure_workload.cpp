// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/parameters.h"
#include "core/workload/pause.h"

#include <algorithm>
#include <vector>

namespace sheafscope {

namespace {

constexpr unsigned kLargeObjects = 0; ///< index of the cache of slabs of several pages
constexpr unsigned kSmallObjects = 1;
constexpr unsigned kPagesAMib = 256;

struct PressureSettings {
    unsigned objectBytes = 1024;
    unsigned freeMib = 8;
    unsigned otherMib = 16;
    double fragmentation = 0.5;
    double keep = 0.25;
    unsigned most = 20'000;
    unsigned restOperations = 2000;
    NodeId node{0};
};

/// Grows until memory is refused several times in a row, frees most of what it has in random order, rests, and again.
/// CPU 0 also takes the memory away at the beginning, and shrinks the caches after its frees.
class PressureProgram final : public CpuProgram {
public:
    PressureProgram(const PressureSettings& settings, const Machine& machine, CpuId cpu, std::uint64_t seed)
        : m_settings(settings), m_machine(machine), m_isGovernor(cpu == CpuId{0}), m_random(seed)
    {
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        if (m_isGovernor && !m_hasOccupied)
            occupy(cpu);
        unsigned done = 0;
        for (; done < operations; ++done) {
            if (m_isGrowing) {
                grow(cpu);
            } else if (m_objects.size() > m_target) {
                freeAny(cpu);
            } else {
                m_isGrowing = true;
                m_refused = 0;
                if (m_isGovernor) {
                    cpu.shrinkAfterRound(kLargeObjects);
                    cpu.shrinkAfterRound(kSmallObjects);
                }
                if (restAbout(cpu, m_random, m_settings.restOperations))
                    break;
                grow(cpu);
            }
        }
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        for (; done < operations && !m_objects.empty(); ++done)
            freeAny(cpu);
        m_isGrowing = true;
        if (m_hasOccupied)
            vacate(cpu);
        return done > 0;
    }

private:
    static constexpr unsigned kRefusals = 8;

    struct Object {
        void* object;
        unsigned cache;
    };

    static PageAllocator& pagesOf(CpuContext& cpu) { return cpu.cache(0).slub().pages(); }

    /// Leaves `freeMib` on the node and `otherMib` on each other one.
    void occupy(CpuContext& cpu)
    {
        m_hasOccupied = true;
        PageAllocator& pages = pagesOf(cpu);
        for (std::uint32_t n = 0; n < m_machine.nodeCount(); ++n) {
            const unsigned left = NodeId{n} == m_settings.node ? m_settings.freeMib : m_settings.otherMib;
            const std::uint64_t wanted = std::uint64_t{left} * kPagesAMib;
            const std::uint64_t free = pages.memory(NodeId{n}).free.v;
            m_taken.push_back(pages.occupy(NodeId{n}, Pages{free > wanted ? free - wanted : 0}));
        }
        if (m_settings.fragmentation > 0)
            pages.setFailureRule(FailureRule{m_settings.fragmentation, 1, {}, m_random.next()});
    }
    void vacate(CpuContext& cpu)
    {
        m_hasOccupied = false;
        PageAllocator& pages = pagesOf(cpu);
        for (std::uint32_t n = 0; n < m_taken.size(); ++n)
            pages.vacate(NodeId{n}, m_taken[n]);
        m_taken.clear();
        pages.setFailureRule({});
    }

    void grow(CpuContext& cpu)
    {
        const unsigned cache = m_random.below(4) == 0 ? kSmallObjects : kLargeObjects;
        if (void* object = cpu.alloc(cache)) {
            m_objects.push_back({object, cache});
            m_refused = 0;
        } else {
            ++m_refused;
        }
        if (m_refused >= kRefusals || m_objects.size() >= m_settings.most) {
            m_isGrowing = false;
            m_target = static_cast<std::size_t>(static_cast<double>(m_objects.size()) * m_settings.keep);
        }
    }
    void freeAny(CpuContext& cpu)
    {
        const std::size_t index = m_random.below(static_cast<std::uint32_t>(m_objects.size()));
        const Object object = m_objects[index];
        m_objects[index] = m_objects.back();
        m_objects.pop_back();
        cpu.free(object.cache, object.object);
    }

    const PressureSettings& m_settings;
    const Machine& m_machine;
    bool m_isGovernor;
    bool m_hasOccupied = false;
    Random m_random;
    bool m_isGrowing = true;
    unsigned m_refused = 0; ///< in a row
    std::size_t m_target = 0;
    std::vector<Object> m_objects;
    std::vector<Pages> m_taken; ///< by node; the governor's
};

class PressureWorkload final : public Workload {
public:
    explicit PressureWorkload(const PressureSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::string name() const override { return "memory-pressure"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        std::vector<CacheSpec> specs(2);
        specs[kLargeObjects].name = mainCache();
        specs[kLargeObjects].objectSize = m_settings.objectBytes;
        specs[kSmallObjects].name = "pressure_small";
        specs[kSmallObjects].objectSize = 64;
        return specs;
    }
    [[nodiscard]] std::string mainCache() const override { return "pressure"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        return std::make_unique<PressureProgram>(m_settings, machine, cpu, seed);
    }

private:
    PressureSettings m_settings;
};

std::unique_ptr<Workload> makePressure(const ParameterValues& values, const Machine& machine)
{
    PressureSettings settings;
    settings.objectBytes = wholeParameter(values, "size");
    settings.freeMib = wholeParameter(values, "free-mib");
    settings.otherMib = wholeParameter(values, "other-mib");
    settings.fragmentation = values.at("fragmentation");
    settings.keep = values.at("keep");
    settings.most = wholeParameter(values, "most");
    settings.restOperations = wholeParameter(values, "rest");
    settings.node = NodeId{wholeParameter(values, "node") % machine.nodeCount()};
    return std::make_unique<PressureWorkload>(settings);
}

} // namespace

WorkloadMaker memoryPressureMaker()
{
    return {{"memory-pressure",
             "Memory pressure",
             "Little memory is left on one node and not much on the others. All CPUs grow until allocations fail: "
             "first pages come from other nodes (fallback), blocks of several pages are refused as in fragmented "
             "memory (slabs of the smallest order), at last objects are refused; then each frees most of what it has, "
             "CPU 0 shrinks the caches, and it begins again. It leaves out reclaim, compaction and the OOM killer. It "
             "helps with: what the allocator holds back in sheaves and barns while others starve, and what a shrink "
             "brings back.",
             {{"node", "Node that is nearly full", 0, 0, 255},
              {"free-mib", "Memory left on that node in MiB", 8, 1, 65'536},
              {"other-mib", "Memory left on each other node in MiB", 16, 1, 65'536},
              {"fragmentation", "Share of the requests for more than one page that a node refuses", 0.5, 0, 1},
              {"size", "Size of three objects in four, in bytes; the fourth has 64", 1024, 8, 8192},
              {"keep", "Share of its objects that a CPU keeps when it frees", 0.25, 0, 1},
              {"most", "Objects of a CPU, at most", 20'000, 1, 10'000'000},
              {"rest", "Operations that a CPU lets pass after its frees, on average", 2000, 0, 1'000'000}}},
            makePressure};
}

} // namespace sheafscope
