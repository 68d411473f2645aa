// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/later_frees.h"
#include "core/workload/mail_flow.h"
#include "core/workload/parameters.h"
#include "core/workload/pause.h"
#include "core/workload/process_caches.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace sheafscope {

namespace {

constexpr unsigned kMaple = static_cast<unsigned>(ForkCache::mapleNode);
constexpr unsigned kVma = static_cast<unsigned>(ForkCache::vmAreaStruct);
constexpr unsigned kRebalanceAsks = 7; // 3h+1 nodes for a tree of height 2 (spec 15)
constexpr unsigned kRebalanceTakes = 3;

struct MmapSettings {
    unsigned writesBefore = 0; ///< maple tree writes of an iteration before its vm_area_struct is allocated
    unsigned writesAfter = 2;
    unsigned threads = 1;        ///< of a process; 1: every CPU is a process of its own
    unsigned cpus = 0;           ///< that take part; 0: all
    unsigned mapped = 1;         ///< mappings made before they are removed again
    std::uint32_t rebalance = 0; ///< Random::chance that a write rebalances
    unsigned gracePeriods = 1;
    unsigned restOperations = 0;
};

/// Maps and unmaps. The tree is kept as the leaf that the next write replaces: a process's own one, or, with threads,
/// the leaf that another CPU of the process wrote last, so that nodes are freed where they were not allocated.
class MmapProgram final : public CpuProgram {
public:
    MmapProgram(const MmapSettings& settings, CpuId nextThread, std::uint64_t seed)
        : m_settings(settings), m_nextThread(nextThread), m_random(seed), m_later(settings.gracePeriods)
    {
        m_vmas.reserve(settings.mapped);
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (done < operations) {
            if (m_sheaf != nullptr || m_old != nullptr)
                done += finishWrite(cpu);
            else if (m_later.freeOne(cpu, cpu.gracePeriod()))
                ++done;
            else if (m_writesLeft > 0 && m_leaves.empty() && m_hasLeaf)
                break; // another thread has the tree
            else if (m_writesLeft > 0)
                done += beginWrite(cpu);
            else if (m_phase == Phase::after && m_vmas.empty()) {
                m_phase = Phase::rest;
                if (restAbout(cpu, m_random, m_settings.restOperations))
                    break;
            } else
                done += nextPhase(cpu);
        }
        return done;
    }

    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (m_sheaf != nullptr || m_old != nullptr)
            done += finishWrite(cpu);
        while (done < operations && m_later.freeOneNow(cpu))
            ++done;
        for (; done < operations && !m_vmas.empty(); ++done)
            freeVma(cpu);
        for (; done < operations && !m_leaves.empty(); ++done) {
            cpu.free(kMaple, m_leaves.back());
            m_leaves.pop_back();
        }
        m_hasLeaf = false;
        m_writesLeft = 0;
        m_phase = Phase::rest;
        return done > 0;
    }

private:
    enum class Phase : std::uint8_t { rest, before, map, after };

    void takeMail(CpuContext& cpu)
    {
        while (cpu.hasMail())
            m_leaves.push_back(cpu.receive().object);
    }

    /// Operations done: 0 when the iteration went on to another phase.
    unsigned nextPhase(CpuContext& cpu)
    {
        switch (m_phase) {
        case Phase::rest:
            m_phase = Phase::before;
            m_writesLeft = m_settings.writesBefore;
            return 0;
        case Phase::before:
            m_phase = Phase::map;
            m_mapped = 0;
            return 0;
        case Phase::map:
            if (m_mapped++ < m_settings.mapped) {
                if (void* vma = cpu.alloc(kVma))
                    m_vmas.push_back(vma);
                m_writesLeft = m_settings.writesAfter / 2;
                return 1;
            }
            m_phase = Phase::after;
            return 0;
        case Phase::after:
            freeVma(cpu);
            m_writesLeft = m_settings.writesAfter - m_settings.writesAfter / 2;
            return 1;
        }
        return 0;
    }
    void freeVma(CpuContext& cpu)
    {
        cpu.free(kVma, m_vmas.back());
        m_vmas.pop_back();
    }

    /// A write in RCU mode: a new node takes the place of the old one. A rebalance prepares with a prefilled sheaf,
    /// takes three nodes of it, of which two replace neighbours that are modelled as made and gone at once.
    unsigned beginWrite(CpuContext& cpu)
    {
        --m_writesLeft;
        const bool rebalances = m_settings.rebalance != 0 && m_random.hits(m_settings.rebalance);
        if (rebalances && cpu.cache(kMaple).capacity() != 0) {
            m_sheaf = cpu.prefillSheaf(kMaple, kRebalanceAsks);
            m_takesLeft = m_sheaf != nullptr ? kRebalanceTakes : 0;
            return 1;
        }
        replaceLeaf(cpu, cpu.alloc(kMaple));
        return 1;
    }
    /// The next operation of a write that is begun.
    unsigned finishWrite(CpuContext& cpu)
    {
        if (m_old != nullptr) {
            void* const old = std::exchange(m_old, nullptr);
            if (cpu.cache(kMaple).capacity() != 0) {
                cpu.kfreeRcu(kMaple, old);
                return 1;
            }
            m_later.add(cpu, kMaple, old); // before 6.18 the tree's own RCU callback
            return 0;
        }
        if (m_takesLeft == 0) {
            cpu.returnSheaf(kMaple, std::exchange(m_sheaf, nullptr));
            return 1;
        }
        void* const node = cpu.allocFromSheaf(kMaple, m_sheaf);
        if (--m_takesLeft == 0)
            replaceLeaf(cpu, node);
        else
            m_old = node;
        return 1;
    }
    void replaceLeaf(CpuContext& cpu, void* node)
    {
        if (node == nullptr)
            return;
        if (!m_leaves.empty()) {
            m_old = m_leaves.front();
            m_leaves.erase(m_leaves.begin());
        }
        m_hasLeaf = true;
        if (m_nextThread == cpu.id())
            m_leaves.push_back(node);
        else
            cpu.send(m_nextThread, kMaple, node);
    }

    const MmapSettings& m_settings;
    CpuId m_nextThread;
    Random m_random;
    LaterFrees m_later;
    Phase m_phase = Phase::rest;
    unsigned m_mapped = 0;
    unsigned m_writesLeft = 0;
    std::vector<void*> m_vmas;
    std::vector<void*> m_leaves; ///< oldest first; seldom more than one
    bool m_hasLeaf = false;      ///< this CPU's leaf is made; it may be with another thread
    Sheaf* m_sheaf = nullptr;
    unsigned m_takesLeft = 0;
    void* m_old = nullptr; ///< replaced, not yet given to RCU
};

class MmapWorkload final : public Workload {
public:
    MmapWorkload(std::string name, const MmapSettings& settings) : m_name(std::move(name)), m_settings(settings) {}

    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        const std::vector<CacheSpec> all = processCaches(ProcessCacheSet::fork);
        return {all[kMaple], all[kVma]};
    }
    [[nodiscard]] std::string mainCache() const override { return "maple_node"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        const unsigned cpus = m_settings.cpus == 0 ? machine.cpuCount() : std::min(m_settings.cpus, machine.cpuCount());
        if (cpu.v >= cpus)
            return makeIdleProgram();
        const unsigned first = cpu.v / m_settings.threads * m_settings.threads;
        const unsigned threads = std::min(m_settings.threads, cpus - first);
        return std::make_unique<MmapProgram>(m_settings, CpuId{first + (cpu.v - first + 1) % threads}, seed);
    }

private:
    std::string m_name;
    MmapSettings m_settings;
};

MmapSettings mmapSettings(const ParameterValues& values)
{
    MmapSettings settings;
    settings.threads = wholeParameter(values, "threads");
    settings.cpus = wholeParameter(values, "cpus");
    settings.writesAfter = wholeParameter(values, "writes");
    settings.rebalance = Random::chance(values.at("rebalance"));
    settings.gracePeriods = wholeParameter(values, "grace");
    settings.restOperations = wholeParameter(values, "rest");
    return settings;
}

std::unique_ptr<Workload> makeMmap(const ParameterValues& values, const Machine&)
{
    MmapSettings settings = mmapSettings(values);
    settings.mapped = wholeParameter(values, "mapped");
    return std::make_unique<MmapWorkload>("mmap2", settings);
}

std::unique_ptr<Workload> makeBrk(const ParameterValues& values, const Machine&)
{
    MmapSettings settings = mmapSettings(values);
    settings.writesBefore = 1; // growing the heap widens its mapping
    return std::make_unique<MmapWorkload>("brk1", settings);
}

std::vector<ParameterInfo> mmapParameters()
{
    return {
        {"threads", "Threads of a process, on neighbouring CPUs; 1: every CPU is a process of its own", 1, 1, 8192},
        {"cpus", "CPUs that take part, the first ones; 0: all", 0, 0, 8192},
        {"writes", "Maple tree writes for each vm_area_struct, half at its making and half at its end", 2, 0, 64},
        {"rebalance", "Share of the writes that rebalance: 7 nodes prefilled, 3 used, the rest returned", 0.05, 0, 1},
        {"grace", "Grace periods of the run that make one for call_rcu (eras without maple sheaves)", 4, 1, 1000},
        {"rest", "Operations that a CPU lets pass between two iterations, on average", 0, 0, 1'000'000}};
}

std::vector<ParameterInfo> mmapOnlyParameters()
{
    std::vector<ParameterInfo> list = mmapParameters();
    list.push_back({"mapped", "Mappings made before they are removed again; will-it-scale makes one", 1, 1, 10'000});
    return list;
}

} // namespace

WorkloadMaker mmapMaker()
{
    return {{"mmap2", "will-it-scale mmap2",
             "Every CPU maps a file and unmaps it, without end: a vm_area_struct, and writes to the maple tree that "
             "each make a node and free one by kfree_rcu, as the description of mmap in the specification has it. With "
             "threads, the CPUs of a process write the same tree in turn, so a node is freed on another CPU than it "
             "was allocated on. It leaves out the mmap lock, page tables and the file. It helps with: the 25 to 29 % "
             "between 6.19 and 7.0 that were measured with it on 192 CPUs, of which 6.17 shows nothing, and how "
             "kfree_rcu batches return through the barn.",
             mmapOnlyParameters()},
            makeMmap};
}

WorkloadMaker brkMaker()
{
    return {{"brk1", "will-it-scale brk1",
             "Every CPU grows its heap by a page and shrinks it again, without end: growing is one write to the maple "
             "tree, shrinking splits off a vm_area_struct and writes again. With threads, the CPUs of a process write "
             "the same tree in turn. It leaves out the mmap lock and page tables. It helps with: the same question as "
             "mmap2 where tree nodes, not mappings, are most of the traffic.",
             mmapParameters()},
            makeBrk};
}

} // namespace sheafscope
