// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fork_program.h"

#include "core/workload/later_frees.h"
#include "core/workload/pause.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace sheafscope {

namespace {

using Kind = ForkStep::Kind;

struct Child {
    explicit Child(std::size_t slots) : objects(slots, nullptr) {}
    std::vector<void*> objects; ///< by slot
};

/// Forks a burst of children, lets those that live here run and exit, rests, and again.
class ForkProgram final : public CpuProgram {
public:
    enum class Role : std::uint8_t { forks, reapsOnly };

    ForkProgram(const ForkSettings& settings, const Machine& machine, CpuId cpu, std::uint64_t seed, Role role)
        : m_settings(settings), m_machine(machine), m_cpu(cpu), m_random(seed), m_role(role),
          m_later(settings.gracePeriods)
    {
        if (role == Role::forks)
            m_toFork = m_random.between(1, m_settings.children); // so that the CPUs are out of step from the beginning
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (done < operations) {
            if (m_step != m_end)
                done += perform(cpu, *m_step++);
            else if (m_later.freeOne(cpu, cpu.gracePeriod()))
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
        while (done < operations && m_later.freeOneNow(cpu))
            ++done;
        for (; done < operations && !m_living.empty(); m_living.pop_front()) {
            done += releaseAll(cpu, *m_living.front());
            m_idle.push_back(m_living.front());
        }
        return done > 0;
    }

private:
    enum class Activity : std::uint8_t { none, fork, exit };

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
        if (m_role == Role::reapsOnly)
            return false;
        m_toFork =
            m_random.between(std::max(1U, m_settings.children / 2), m_settings.children + m_settings.children / 2);
        return !restAbout(cpu, m_random, m_settings.restOperations);
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
                m_later.add(cpu, cache, object);
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

    unsigned replace(CpuContext& cpu, unsigned cache, void*& newer, void*& older)
    {
        if (newer == nullptr)
            return 0;
        std::swap(newer, older);
        if (newer == nullptr)
            return 0;
        void* const replaced = std::exchange(newer, nullptr);
        // Before 6.18, when maple_node got sheaves, the maple tree freed nodes by an RCU callback of its own.
        const bool isByKfreeRcu = cpu.cache(cache).capacity() != 0;
        if (isByKfreeRcu)
            cpu.kfreeRcu(cache, replaced);
        else
            m_later.add(cpu, cache, replaced);
        return isByKfreeRcu ? 1 : 0;
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
    Role m_role;
    const ForkStep* m_step = nullptr;
    const ForkStep* m_end = nullptr;
    Child* m_child = nullptr;
    Sheaf* m_sheaf = nullptr; ///< in hand between prefill and return
    Activity m_activity = Activity::none;
    unsigned m_toFork = 0;
    std::deque<Child*> m_living; ///< oldest first
    LaterFrees m_later;
    std::vector<Child*> m_idle;
    /// Children made here. They may live in any program's lists, and go with the programs, all at once.
    std::vector<std::unique_ptr<Child>> m_owned;
};

} // namespace

std::unique_ptr<CpuProgram> makeForkProgram(const ForkSettings& settings, const Machine& machine, CpuId cpu,
                                            std::uint64_t seed)
{
    return std::make_unique<ForkProgram>(settings, machine, cpu, seed, ForkProgram::Role::forks);
}

std::unique_ptr<CpuProgram> makeReapProgram(const ForkSettings& settings, const Machine& machine, CpuId cpu,
                                            std::uint64_t seed)
{
    return std::make_unique<ForkProgram>(settings, machine, cpu, seed, ForkProgram::Role::reapsOnly);
}

} // namespace sheafscope
