// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/kmalloc_sizes.h"
#include "core/workload/mail_flow.h"
#include "core/workload/parameters.h"
#include "core/workload/pause.h"

#include <vector>

namespace sheafscope {

namespace {

struct LarsonSettings {
    unsigned slots = 1000;
    unsigned rounds = 10'000; ///< replacements before the objects go to the next thread
    unsigned smallest = 8;
    unsigned largest = 1000;
    unsigned threads = 0; ///< 0: one a CPU
};

/// A server thread: frees a random one of its objects and allocates another of a random size in its place. After a
/// while a successor on the next CPU gets all of them, and this one takes over what the previous CPU hands on.
class LarsonProgram final : public CpuProgram {
public:
    LarsonProgram(const LarsonSettings& settings, CpuId successor, std::uint64_t seed)
        : m_settings(settings), m_successor(successor), m_random(seed)
    {
        m_objects.reserve(settings.slots);
        m_left = m_random.between(settings.rounds / 2, settings.rounds); // so that the CPUs are out of step
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        while (done < operations) {
            if (m_objects.size() < m_settings.slots && (m_isNew || m_isReplacing)) {
                allocate(cpu);
                ++done;
            } else if (m_objects.empty()) {
                break; // waits for its predecessor's
            } else if (m_left > 0) {
                m_isNew = false;
                --m_left;
                m_isReplacing = true;
                freeAny(cpu);
                ++done;
            } else {
                handOver(cpu);
            }
        }
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        takeMail(cpu);
        unsigned done = 0;
        for (; done < operations && !m_objects.empty(); ++done)
            freeAny(cpu);
        m_isNew = m_objects.empty();
        m_isReplacing = false;
        return done > 0;
    }

private:
    struct Object {
        void* object;
        unsigned cache;
    };

    void takeMail(CpuContext& cpu)
    {
        while (cpu.hasMail()) {
            const Letter letter = cpu.receive();
            m_objects.push_back({letter.object, letter.cache});
        }
    }
    void allocate(CpuContext& cpu)
    {
        m_isReplacing = false;
        const unsigned cache = kmallocIndex(m_random.between(m_settings.smallest, m_settings.largest));
        if (void* object = cpu.alloc(cache))
            m_objects.push_back({object, cache});
        else
            m_isNew = false; // goes on with what it has
    }
    void freeAny(CpuContext& cpu)
    {
        const std::size_t index = m_random.below(static_cast<std::uint32_t>(m_objects.size()));
        const Object object = m_objects[index];
        m_objects[index] = m_objects.back();
        m_objects.pop_back();
        cpu.free(object.cache, object.object);
    }
    void handOver(CpuContext& cpu)
    {
        m_left = m_settings.rounds;
        m_isReplacing = false;
        if (m_successor == cpu.id())
            return;
        for (const Object& object : m_objects)
            cpu.send(m_successor, object.cache, object.object);
        m_objects.clear();
    }

    const LarsonSettings& m_settings;
    CpuId m_successor;
    Random m_random;
    std::vector<Object> m_objects;
    unsigned m_left;
    bool m_isNew = true; ///< its first objects are still to be made
    bool m_isReplacing = false;
};

class LarsonWorkload final : public Workload {
public:
    explicit LarsonWorkload(const LarsonSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::string name() const override { return "larson"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override { return kmallocSpecs(); }
    [[nodiscard]] std::string mainCache() const override { return "kmalloc-512"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        const unsigned cpus = machine.cpuCount();
        const unsigned threads = m_settings.threads == 0 ? cpus : std::min(m_settings.threads, cpus);
        if (cpu.v >= threads)
            return makeIdleProgram();
        return std::make_unique<LarsonProgram>(m_settings, CpuId{(cpu.v + 1) % threads}, seed);
    }

private:
    LarsonSettings m_settings;
};

std::unique_ptr<Workload> makeLarson(const ParameterValues& values, const Machine&)
{
    LarsonSettings settings;
    settings.slots = wholeParameter(values, "slots");
    settings.rounds = wholeParameter(values, "rounds");
    settings.smallest = wholeParameter(values, "smallest");
    settings.largest = std::max(settings.smallest, wholeParameter(values, "largest"));
    settings.threads = wholeParameter(values, "threads");
    return std::make_unique<LarsonWorkload>(settings);
}

} // namespace

WorkloadMaker larsonMaker()
{
    return {{"larson",
             "Larson server",
             "Server threads after Larson and Krishnan: each CPU keeps many objects of random sizes, again and again "
             "frees one and allocates another, and after a while hands all of them to a successor on the next CPU, "
             "which frees what it did not allocate. It leaves out thread creation. It helps with: objects whose life "
             "ends far from where it began, without a fixed producer and consumer: a test that allocator papers "
             "share.",
             {{"slots", "Objects that a thread keeps", 1000, 1, 100'000},
              {"rounds", "Replacements before the objects go to the next thread", 10'000, 1, 10'000'000},
              {"smallest", "Smallest object in bytes", 8, 1, 8192},
              {"largest", "Largest object in bytes; at least smallest", 1000, 1, 8192},
              {"threads", "Threads, on the first CPUs; 0: one a CPU", 0, 0, 8192}}},
            makeLarson};
}

} // namespace sheafscope
