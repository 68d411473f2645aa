// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cpu_context.h"
#include "core/engine/random.h"
#include "core/workload/fork_recipe.h"
#include "core/workload/parameters.h"

#include <algorithm>
#include <deque>

namespace sheafscope {

namespace {

using Kind = ForkStep::Kind;

struct ForkSettings {
    ForkRecipe recipe;
    unsigned children = 16;
    unsigned restOperations = 200;
    std::uint32_t reapElsewhere = 0; ///< Random::chance
    std::uint32_t otherNode = 0;     ///< Random::chance
    bool usesPrefill = true;
};

struct Child {
    explicit Child(std::size_t slots) : objects(slots, nullptr) {}
    std::vector<void*> objects; ///< by slot
};

/// Forks a burst of children, lets those that live here run and exit, rests, and again.
class ForkProgram final : public CpuProgram {
public:
    ForkProgram(const ForkSettings& settings, const Machine& machine, CpuId cpu, std::uint64_t seed)
        : m_settings(settings), m_machine(machine), m_cpu(cpu), m_random(seed)
    {
        m_toFork = m_random.between(1, m_settings.children); // so that the CPUs are out of step from the beginning
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (done < operations) {
            if (m_step != m_end)
                done += perform(cpu, *m_step++);
            else if (freeOneLater(cpu, cpu.gracePeriod()))
                ++done;
            else if (!beginNext(cpu))
                break;
        }
        return done;
    }

    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        abandonActivity(cpu);
        unsigned done = 0;
        while (done < operations && freeOneLater(cpu, UINT64_MAX))
            ++done;
        for (; done < operations && !m_living.empty(); m_living.pop_front()) {
            done += releaseAll(cpu, *m_living.front());
            m_idle.push_back(m_living.front());
        }
        return done > 0;
    }

private:
    enum class Activity : std::uint8_t { none, fork, exit };

    struct LaterFree {
        std::uint64_t readyAt; ///< grace period
        void* object;
        ForkCache cache;
    };

    static unsigned index(ForkCache cache) { return static_cast<unsigned>(cache); }

    void takeMail(CpuContext& cpu)
    {
        while (cpu.hasMail())
            m_living.push_back(static_cast<Child*>(cpu.receive().object));
    }

    Child* newChild()
    {
        if (m_idle.empty()) {
            m_owned.push_back(std::make_unique<Child>(m_settings.recipe.slotCache.size()));
            return m_owned.back().get();
        }
        Child* child = m_idle.back();
        m_idle.pop_back();
        return child;
    }

    void begin(Activity activity, Child* child, const std::vector<ForkStep>& steps)
    {
        m_activity = activity;
        m_child = child;
        m_step = steps.data();
        m_end = steps.data() + steps.size();
    }

    /// False: the CPU rests now.
    bool beginNext(CpuContext& cpu)
    {
        endActivity(cpu);
        if (m_toFork > 0) {
            --m_toFork;
            begin(Activity::fork, newChild(), m_settings.recipe.fork);
            return true;
        }
        if (!m_living.empty()) {
            begin(Activity::exit, m_living.front(), m_settings.recipe.exit);
            m_living.pop_front();
            return true;
        }
        m_toFork =
            m_random.between(std::max(1U, m_settings.children / 2), m_settings.children + m_settings.children / 2);
        if (m_settings.restOperations == 0)
            return true;
        cpu.rest(m_random.between(m_settings.restOperations / 2, m_settings.restOperations * 3 / 2));
        return false;
    }

    void endActivity(CpuContext& cpu)
    {
        const Activity ended = m_activity;
        m_activity = Activity::none;
        if (ended == Activity::exit)
            m_idle.push_back(m_child);
        if (ended != Activity::fork)
            return;
        const CpuId home = chooseHome();
        if (home == m_cpu)
            m_living.push_back(m_child);
        else
            cpu.send(home, Letter::kMessage, m_child);
    }

    /// The CPU on which the new child will live and exit.
    CpuId chooseHome()
    {
        if (!m_random.hits(m_settings.reapElsewhere))
            return m_cpu;
        const NodeId node = m_machine.nodeOf(m_cpu);
        if (!m_random.hits(m_settings.otherNode)) {
            const std::vector<CpuId>& cpus = m_machine.node(node).cpus;
            return cpus[m_random.below(static_cast<std::uint32_t>(cpus.size()))];
        }
        constexpr int kTries = 8; // a machine of one node has no other
        CpuId home = m_cpu;
        for (int i = 0; i < kTries && m_machine.nodeOf(home) == node; ++i)
            home = CpuId{m_random.below(m_machine.cpuCount())};
        return home;
    }

    /// Returns the number of operations: 0 where memory was missing at fork, so that there is nothing to do.
    unsigned perform(CpuContext& cpu, const ForkStep& step)
    {
        void*& object = m_child->objects[step.slot];
        const unsigned cache = index(step.cache);
        switch (step.kind) {
        case Kind::alloc:
            object = cpu.alloc(cache);
            return 1;
        case Kind::free:
            return release(cpu, cache, object);
        case Kind::freeLater:
            if (object != nullptr)
                m_later.push_back({cpu.gracePeriod() + RcuQueues::kPeriodsToWait, object, step.cache});
            object = nullptr;
            return 0;
        case Kind::freeBulk:
            return releaseRange(cpu, cache, step.slot, step.count);
        case Kind::replaceRcu:
            return replace(cpu, cache, object, m_child->objects[step.count]);
        case Kind::prefill:
        case Kind::refill:
            return takeSheaf(cpu, cache, step);
        case Kind::fromSheaf:
            if (object != nullptr) // came with a bulk allocation
                return 0;
            object = m_sheaf != nullptr ? cpu.allocFromSheaf(cache, m_sheaf) : cpu.alloc(cache);
            return 1;
        case Kind::returnSheaf:
            return giveSheafBack(cpu);
        }
        return 0;
    }

    static unsigned release(CpuContext& cpu, unsigned cache, void*& object)
    {
        if (object == nullptr)
            return 0;
        cpu.free(cache, object);
        object = nullptr;
        return 1;
    }

    unsigned releaseRange(CpuContext& cpu, unsigned cache, std::size_t first, std::size_t count)
    {
        const auto begin = m_child->objects.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = begin + static_cast<std::ptrdiff_t>(count);
        const auto present = std::remove(begin, end, nullptr);
        if (present != begin)
            cpu.freeBulk(cache, {begin, present});
        const unsigned operations = present != begin ? 1 : 0;
        std::fill(begin, end, nullptr);
        return operations;
    }

    static unsigned replace(CpuContext& cpu, unsigned cache, void*& newer, void*& older)
    {
        if (newer == nullptr)
            return 0;
        std::swap(newer, older);
        if (newer == nullptr)
            return 0;
        cpu.kfreeRcu(cache, newer);
        newer = nullptr;
        return 1;
    }

    unsigned takeSheaf(CpuContext& cpu, unsigned cache, const ForkStep& step)
    {
        if (!m_settings.usesPrefill || cpu.cache(cache).capacity() == 0)
            cpu.allocBulk(cache, {m_child->objects.data() + step.slot, step.count});
        else if (m_sheaf == nullptr)
            m_sheaf = cpu.prefillSheaf(cache, step.count);
        else
            cpu.refillSheaf(cache, m_sheaf, step.count);
        return 1;
    }

    unsigned giveSheafBack(CpuContext& cpu)
    {
        if (m_sheaf == nullptr)
            return 0;
        cpu.returnSheaf(index(ForkCache::mapleNode), m_sheaf);
        m_sheaf = nullptr;
        return 1;
    }

    bool freeOneLater(CpuContext& cpu, std::uint64_t period)
    {
        if (m_later.empty() || m_later.front().readyAt > period)
            return false;
        cpu.free(index(m_later.front().cache), m_later.front().object);
        m_later.pop_front();
        return true;
    }

    void abandonActivity(CpuContext& cpu)
    {
        giveSheafBack(cpu);
        if (m_activity != Activity::none)
            m_living.push_back(m_child);
        m_activity = Activity::none;
        m_step = m_end;
    }

    unsigned releaseAll(CpuContext& cpu, Child& child)
    {
        unsigned done = 0;
        for (std::size_t slot = 0; slot < child.objects.size(); ++slot)
            done += release(cpu, index(m_settings.recipe.slotCache[slot]), child.objects[slot]);
        return std::max(1U, done);
    }

    const ForkSettings& m_settings;
    const Machine& m_machine;
    CpuId m_cpu;
    Random m_random;
    const ForkStep* m_step = nullptr;
    const ForkStep* m_end = nullptr;
    Child* m_child = nullptr;
    Sheaf* m_sheaf = nullptr; ///< in hand between prefill and return
    Activity m_activity = Activity::none;
    unsigned m_toFork = 0;
    std::deque<Child*> m_living; ///< oldest first
    std::deque<LaterFree> m_later;
    std::vector<Child*> m_idle;
    /// Children made here. They may live in any program's lists, and go with the programs, all at once.
    std::vector<std::unique_ptr<Child>> m_owned;
};

class ForkWorkload final : public Workload {
public:
    explicit ForkWorkload(ForkSettings settings) : m_settings(std::move(settings)) {}

    [[nodiscard]] std::string name() const override { return "fork"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override { return forkCaches(); }
    [[nodiscard]] std::string mainCache() const override { return "maple_node"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        return std::make_unique<ForkProgram>(m_settings, machine, cpu, seed);
    }

private:
    ForkSettings m_settings;
};

std::unique_ptr<Workload> makeFork(const ParameterValues& values, const Machine&)
{
    ForkSettings settings;
    ProcessShape shape;
    shape.vmas = wholeParameter(values, "vmas");
    shape.anonVmas = wholeParameter(values, "anon");
    shape.mapleWrites = wholeParameter(values, "maple-writes");
    settings.recipe = makeForkRecipe(shape);
    settings.children = wholeParameter(values, "children");
    settings.restOperations = wholeParameter(values, "rest");
    settings.reapElsewhere = Random::chance(values.at("reap-elsewhere"));
    settings.otherNode = Random::chance(values.at("other-node"));
    settings.usesPrefill = values.at("prefill") != 0;
    return std::make_unique<ForkWorkload>(std::move(settings));
}

} // namespace

WorkloadMaker forkMaker()
{
    return {
        {"fork",
         "Fork storm",
         "Every CPU forks a burst of child processes, lets the children that live on it write to their maple trees "
         "and exit, rests, and begins again. It touches the twelve caches of a fork without threads, at the counts of "
         "a small shell, with prefilled sheaves for the tree copy and kfree_rcu for replaced tree nodes. It leaves out "
         "execve, page tables, kernel stacks and open files. It helps with: how many live children a CPU's sheaves "
         "can take before objects go through the barn and slabs are allocated and discarded, and what children that "
         "exit on other CPUs change.",
         {{"vmas", "Mappings (vm_area_struct) of a child process", 30, 1, 2000},
          {"anon", "Mappings of them that have an anon_vma and two anon_vma_chain", 14, 0, 2000},
          {"children", "Children a CPU forks in one burst, on average", 16, 1, 4096},
          {"reap-elsewhere", "Share of children that live and exit on another CPU", 0.5, 0, 1},
          {"other-node", "Share of those that do so on another NUMA node", 0.5, 0, 1},
          {"maple-writes", "Maple tree writes of a living child, each frees a node by kfree_rcu", 4, 0, 1000},
          {"prefill", "1: tree copies take prefilled sheaves (6.18 and later), 0: bulk allocations", 1, 0, 1},
          {"rest", "Operations that a CPU lets pass between two bursts, on average", 200, 0, 1000000}}},
        makeFork};
}

} // namespace sheafscope
