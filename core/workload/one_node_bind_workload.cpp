// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/mail_flow.h"
#include "core/workload/parameters.h"
#include "core/workload/pause.h"

#include <vector>

namespace sheafscope {

namespace {

struct BindSettings {
    unsigned objectBytes = 256;
    unsigned live = 400;
    unsigned leftovers = 2000;
    NodeId node{0};
};

/// On the bound node: grows to its live objects and replaces random ones. Elsewhere: once leaves partly filled slabs
/// behind, which are what a refill on the bound node might take instead of local ones.
class BindProgram final : public CpuProgram {
public:
    enum class Role : std::uint8_t { bound, leftover };

    BindProgram(const BindSettings& settings, Role role, std::uint64_t seed)
        : m_settings(settings), m_role(role), m_random(seed)
    {
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        if (m_role == Role::bound) {
            for (; done < operations; ++done)
                replaceOne(cpu);
            return done;
        }
        for (; done < operations && m_left < m_settings.leftovers * 2; ++done, ++m_left) {
            if (m_left < m_settings.leftovers)
                keep(cpu.alloc(0));
            else if (m_objects.size() > m_settings.leftovers / 2)
                freeAny(cpu);
            else
                break; // the other half stays
        }
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        for (; done < operations && !m_objects.empty(); ++done)
            freeAny(cpu);
        return done > 0;
    }

private:
    void keep(void* object)
    {
        if (object != nullptr)
            m_objects.push_back(object);
    }
    void replaceOne(CpuContext& cpu)
    {
        const bool grows = m_objects.size() < m_settings.live / 2 ||
                           (m_objects.size() < m_settings.live && m_random.hits(UINT32_MAX / 2));
        if (grows || m_objects.empty())
            keep(cpu.alloc(0));
        else
            freeAny(cpu);
    }
    void freeAny(CpuContext& cpu)
    {
        const std::size_t index = m_random.below(static_cast<std::uint32_t>(m_objects.size()));
        void* const object = m_objects[index];
        m_objects[index] = m_objects.back();
        m_objects.pop_back();
        cpu.free(0, object);
    }

    const BindSettings& m_settings;
    Role m_role;
    Random m_random;
    std::vector<void*> m_objects;
    unsigned m_left = 0; ///< operations of a leftover CPU
};

class BindWorkload final : public Workload {
public:
    explicit BindWorkload(const BindSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::string name() const override { return "one-node-bind"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec spec;
        spec.name = mainCache();
        spec.objectSize = m_settings.objectBytes;
        return {spec};
    }
    [[nodiscard]] std::string mainCache() const override { return "bound"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        const NodeId own = machine.nodeOf(cpu);
        if (own == m_settings.node)
            return std::make_unique<BindProgram>(m_settings, BindProgram::Role::bound, seed);
        if (machine.node(own).cpus.front() == cpu && m_settings.leftovers > 0)
            return std::make_unique<BindProgram>(m_settings, BindProgram::Role::leftover, seed);
        return makeIdleProgram();
    }

private:
    BindSettings m_settings;
};

/// The node of the parameter, or the next that has CPUs.
NodeId nodeWithCpus(const Machine& machine, unsigned wanted)
{
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        const NodeId node{(wanted + n) % machine.nodeCount()};
        if (!machine.node(node).cpus.empty())
            return node;
    }
    return NodeId{0};
}

std::unique_ptr<Workload> makeBind(const ParameterValues& values, const Machine& machine)
{
    BindSettings settings;
    settings.objectBytes = wholeParameter(values, "size");
    settings.live = wholeParameter(values, "live");
    settings.leftovers = wholeParameter(values, "leftovers");
    settings.node = nodeWithCpus(machine, wholeParameter(values, "node"));
    return std::make_unique<BindWorkload>(settings);
}

} // namespace

WorkloadMaker oneNodeBindMaker()
{
    return {{"one-node-bind",
             "All threads on one node",
             "The CPUs of one node replace random objects, while the other nodes only hold what they left behind: "
             "partly filled slabs of the same cache. It imitates a process bound to a node that is not short of "
             "memory, and leaves out the rest of the machine. It helps with: whether such a process gets local "
             "memory, or objects of other nodes' slabs by a refill from all nodes.",
             {{"node", "Node of the threads; one without CPUs means the next that has some", 0, 0, 255},
              {"size", "Object size in bytes", 256, 8, 8192},
              {"live", "Live objects of a thread", 400, 2, 1'000'000},
              {"leftovers", "Objects that one CPU of every other node allocates; it frees half of them", 2000, 0,
               1'000'000}}},
            makeBind};
}

} // namespace sheafscope
