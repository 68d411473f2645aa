// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/parameters.h"
#include "core/workload/pause.h"

#include <vector>

namespace sheafscope {

namespace {

struct BurstSettings {
    unsigned objectBytes = 256;
    unsigned capacity = 32;
    unsigned width = 160;
    unsigned cpusANode = 0; ///< 0: all
    unsigned restOperations = 64;
};

/// Allocates W, frees the same W in the order of their allocation, rests, and again.
class BurstProgram final : public CpuProgram {
public:
    BurstProgram(const BurstSettings& settings, bool isActive, std::uint64_t seed)
        : m_settings(settings), m_isActive(isActive), m_random(seed), m_objects(settings.width, nullptr)
    {
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        if (!m_isActive)
            return 0;
        unsigned done = 0;
        while (done < operations) {
            if (m_allocated < m_objects.size()) {
                m_objects[m_allocated++] = cpu.alloc(0);
                ++done;
            } else if (m_freed < m_objects.size()) {
                done += freeNext(cpu);
            } else {
                m_allocated = m_freed = 0;
                if (restAbout(cpu, m_random, m_settings.restOperations))
                    break;
            }
        }
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        while (done < operations && m_freed < m_allocated)
            done += freeNext(cpu);
        if (m_freed == m_allocated)
            m_freed = m_allocated = m_objects.size();
        return done > 0;
    }

private:
    /// 0 where there was no memory for the object.
    unsigned freeNext(CpuContext& cpu)
    {
        void* object = m_objects[m_freed++];
        if (object == nullptr)
            return 0;
        cpu.free(0, object);
        return 1;
    }

    const BurstSettings& m_settings;
    bool m_isActive;
    Random m_random;
    std::vector<void*> m_objects;
    std::size_t m_allocated = 0;
    std::size_t m_freed = 0;
};

class BurstWorkload final : public Workload {
public:
    explicit BurstWorkload(const BurstSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::string name() const override { return "burst"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec spec;
        spec.name = mainCache();
        spec.objectSize = m_settings.objectBytes;
        spec.requestedCapacity = m_settings.capacity;
        return {spec};
    }
    [[nodiscard]] std::string mainCache() const override { return "burst"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        const std::vector<CpuId>& onNode = machine.node(machine.nodeOf(cpu)).cpus;
        const bool isActive =
            m_settings.cpusANode == 0 || m_settings.cpusANode >= onNode.size() || cpu < onNode[m_settings.cpusANode];
        return std::make_unique<BurstProgram>(m_settings, isActive, seed);
    }

private:
    BurstSettings m_settings;
};

std::unique_ptr<Workload> makeBurst(const ParameterValues& values, const Machine&)
{
    BurstSettings settings;
    settings.objectBytes = wholeParameter(values, "size");
    settings.capacity = wholeParameter(values, "capacity");
    settings.width = wholeParameter(values, "w");
    settings.cpusANode = wholeParameter(values, "cpus-per-node");
    settings.restOperations = wholeParameter(values, "rest");
    return std::make_unique<BurstWorkload>(settings);
}

} // namespace

WorkloadMaker burstMaker()
{
    return {
        {"burst",
         "Burst",
         "Every CPU allocates W objects of one cache, frees the same W, and again. It is the plainest picture of how "
         "many objects a CPU can hold before slabs and pages move, and leaves out everything else: no object changes "
         "CPU, no other cache is used. With the defaults the cache is as maple_node. It helps with: the W from which "
         "an era asks the page allocator, and how much of it the barn takes when all CPUs of a node burst together or "
         "only some.",
         {{"w", "W, the objects a CPU allocates and then frees", 160, 1, 100'000},
          {"size", "Object size in bytes", 256, 8, 8192},
          {"capacity", "Sheaf capacity the cache asks for; 0: none, as most caches do", 32, 0, 1024},
          {"cpus-per-node", "CPUs of each node that take part, the first ones; 0: all", 0, 0, 8192},
          {"rest", "Operations that a CPU lets pass between two bursts, on average; 0: all CPUs keep in step", 64, 0,
           1'000'000}}},
        makeBurst};
}

} // namespace sheafscope
