// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/parameters.h"
#include "core/workload/pause.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace sheafscope {

namespace {

struct ChainSettings {
    unsigned objectBytes = 256;
    unsigned hops = 3;
    unsigned window = 128;
    std::uint32_t copies = 0; ///< Random::chance that a stage passes on a copy
    unsigned burst = 512;
    unsigned restOperations = 64;
};

/// A letter's tag: where the object began, and how many hops it has before it.
struct ChainTag {
    static constexpr unsigned kOriginBits = 14; // Machine::kMaxCpus is 2^13
    std::uint32_t origin;
    std::uint32_t hopsLeft;

    [[nodiscard]] std::uint32_t pack() const { return hopsLeft << kOriginBits | origin; }
    static ChainTag unpack(std::uint32_t tag) { return {tag & ((1U << kOriginBits) - 1), tag >> kOriginBits}; }
};

/// Begins objects of its own, and is a stage of the chains that come from the node before: passes an object on as it
/// is, or allocates a copy, passes that on and frees the original. The last stage frees.
class ChainProgram final : public CpuProgram {
public:
    ChainProgram(const ChainSettings& settings, CpuId next, std::uint64_t seed)
        : m_settings(settings), m_next(next), m_random(seed), m_credit(settings.window)
    {
        m_burstLeft = m_random.between(1, settings.burst);
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (done < operations) {
            if (m_original != nullptr) {
                cpu.free(0, std::exchange(m_original, nullptr));
                ++done;
            } else if (!m_waiting.empty()) {
                done += handle(cpu);
            } else if (m_credit == 0) {
                break;
            } else if (m_burstLeft == 0) {
                m_burstLeft = m_random.between(std::max(1U, m_settings.burst / 2), m_settings.burst * 3 / 2);
                if (restAbout(cpu, m_random, m_settings.restOperations))
                    break;
            } else {
                begin(cpu);
                ++done;
            }
        }
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        if (m_original != nullptr) {
            cpu.free(0, std::exchange(m_original, nullptr));
            ++done;
        }
        for (; done < operations && !m_waiting.empty(); ++done)
            end(cpu);
        return done > 0;
    }

private:
    void takeMail(CpuContext& cpu)
    {
        while (cpu.hasMail()) {
            const Letter letter = cpu.receive();
            if (letter.cache == Letter::kMessage)
                m_credit += letter.tag;
            else
                m_waiting.push_back(letter);
        }
    }
    void begin(CpuContext& cpu)
    {
        --m_burstLeft;
        void* object = cpu.alloc(0);
        if (object == nullptr)
            return;
        --m_credit;
        cpu.send(m_next, 0, object, ChainTag{cpu.id().v, m_settings.hops - 1}.pack());
    }
    /// Operations done.
    unsigned handle(CpuContext& cpu)
    {
        const Letter letter = m_waiting.front();
        const ChainTag tag = ChainTag::unpack(letter.tag);
        if (tag.hopsLeft == 0) {
            end(cpu);
            return 1;
        }
        m_waiting.pop_front();
        const std::uint32_t nextTag = ChainTag{tag.origin, tag.hopsLeft - 1}.pack();
        if (!m_random.hits(m_settings.copies)) {
            cpu.send(m_next, 0, letter.object, nextTag);
            return 0;
        }
        void* const copy = cpu.alloc(0);
        m_original = copy != nullptr ? letter.object : nullptr;
        cpu.send(m_next, 0, copy != nullptr ? copy : letter.object, nextTag);
        return 1;
    }
    void end(CpuContext& cpu)
    {
        const Letter letter = m_waiting.front();
        m_waiting.pop_front();
        cpu.free(0, letter.object);
        cpu.send(CpuId{ChainTag::unpack(letter.tag).origin}, Letter::kMessage, nullptr, 1);
    }

    const ChainSettings& m_settings;
    CpuId m_next;
    Random m_random;
    unsigned m_credit; ///< objects it may still begin
    unsigned m_burstLeft;
    std::deque<Letter> m_waiting;
    void* m_original = nullptr; ///< its copy is passed on; to be freed
};

class ChainWorkload final : public Workload {
public:
    explicit ChainWorkload(const ChainSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::string name() const override { return "producer-consumer"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec spec;
        spec.name = mainCache();
        spec.objectSize = m_settings.objectBytes;
        return {spec};
    }
    [[nodiscard]] std::string mainCache() const override { return "chain"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        return std::make_unique<ChainProgram>(m_settings, nextStage(machine, cpu), seed);
    }

private:
    /// The CPU of the same rank on the next node that has CPUs; on a machine of one node the next CPU.
    static CpuId nextStage(const Machine& machine, CpuId cpu)
    {
        const std::uint32_t own = machine.nodeOf(cpu).v;
        const std::vector<CpuId>& mine = machine.node(NodeId{own}).cpus;
        const auto rank = static_cast<std::size_t>(std::find(mine.begin(), mine.end(), cpu) - mine.begin());
        for (std::uint32_t n = 1; n < machine.nodeCount(); ++n) {
            const std::vector<CpuId>& there = machine.node(NodeId{(own + n) % machine.nodeCount()}).cpus;
            if (!there.empty())
                return there[rank % there.size()];
        }
        return mine[(rank + 1) % mine.size()];
    }

    ChainSettings m_settings;
};

std::unique_ptr<Workload> makeChain(const ParameterValues& values, const Machine&)
{
    ChainSettings settings;
    settings.objectBytes = wholeParameter(values, "size");
    settings.hops = wholeParameter(values, "hops");
    settings.window = wholeParameter(values, "window");
    settings.copies = Random::chance(values.at("copies"));
    settings.burst = wholeParameter(values, "burst");
    settings.restOperations = wholeParameter(values, "rest");
    return std::make_unique<ChainWorkload>(settings);
}

} // namespace

WorkloadMaker chainMaker()
{
    return {{"producer-consumer",
             "Producer to consumer over nodes",
             "Every CPU allocates objects and sends each over a chain of CPUs on one node after the other; a stage "
             "passes the object on or a copy of it, and the last one frees it. It leaves out the work of the stages. "
             "It helps with: frees of objects of another node, which bypass sheaves from 7.0 on, and who runs dry "
             "when objects always leave in the same direction.",
             {{"size", "Object size in bytes", 256, 8, 8192},
              {"hops", "CPUs that an object passes, the one that frees it included", 3, 1, 1000},
              {"copies", "Share of the hops that pass on a copy and free the original", 0.25, 0, 1},
              {"window", "Objects of a CPU that may be on their way", 128, 1, 65'536},
              {"burst", "Objects a CPU begins before it rests, on average", 512, 1, 1'000'000},
              {"rest", "Operations that a CPU lets pass between two bursts, on average", 64, 0, 1'000'000}}},
            makeChain};
}

} // namespace sheafscope
