// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cpu_context.h"
#include "core/engine/random.h"
#include "core/workload/parameters.h"

#include <algorithm>
#include <array>

namespace sheafscope {

namespace {

/// Which live object is freed next.
enum class Lifetime : std::uint8_t { random, oldestFirst, youngestFirst, mostlyYoung };

struct ChurnSettings {
    Lifetime lifetime = Lifetime::random;
    unsigned live = 256;
    unsigned restOperations = 100;
    std::uint32_t remote = 0; ///< Random::chance
};

struct SizeClass {
    const char* cache;
    unsigned weight; ///< of 64
};

// Small sizes are asked for more often, as in the kernel; kmalloc-8k is left out as it is rare.
constexpr std::array<SizeClass, 12> kSizes{{{"kmalloc-8", 4},
                                            {"kmalloc-16", 6},
                                            {"kmalloc-32", 10},
                                            {"kmalloc-64", 12},
                                            {"kmalloc-96", 6},
                                            {"kmalloc-128", 6},
                                            {"kmalloc-192", 5},
                                            {"kmalloc-256", 5},
                                            {"kmalloc-512", 4},
                                            {"kmalloc-1k", 3},
                                            {"kmalloc-2k", 2},
                                            {"kmalloc-4k", 1}}};
constexpr unsigned kWeights = 64;

constexpr std::array<std::uint8_t, kWeights> sizeTable()
{
    std::array<std::uint8_t, kWeights> table{};
    std::size_t next = 0;
    for (std::size_t i = 0; i < kSizes.size(); ++i) {
        for (unsigned n = 0; n < kSizes[i].weight; ++n)
            table[next++] = static_cast<std::uint8_t>(i);
    }
    return table;
}
constexpr std::array<std::uint8_t, kWeights> kSizeTable = sizeTable();

/// Grows to `live` objects with three allocations to a free, shrinks to an eighth with three frees to an allocation,
/// and again. Which object is freed is random, so lifetimes are too.
class ChurnProgram final : public CpuProgram {
public:
    ChurnProgram(const ChurnSettings& settings, unsigned cpuCount, std::uint64_t seed)
        : m_settings(settings), m_cpuCount(cpuCount), m_random(seed), m_target(0)
    {
        m_live.reserve(settings.live);
        m_target = m_random.between(settings.live / 2 + 1, settings.live); // so that the CPUs are out of step
    }

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        for (; done < operations; ++done) {
            if (cpu.hasMail())
                freeMailed(cpu);
            else if (!hasReachedTarget() || !turnAround(cpu))
                allocOrFree(cpu);
            else
                break;
        }
        return done;
    }
    bool releaseSome(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        for (; done < operations && cpu.hasMail(); ++done)
            freeMailed(cpu);
        for (; done < operations && !m_live.empty(); ++done) {
            cpu.free(m_live.back().cache, m_live.back().object);
            m_live.pop_back();
        }
        return done > 0;
    }

private:
    struct Object {
        void* object;
        std::uint32_t cache;
    };

    static void freeMailed(CpuContext& cpu)
    {
        const Letter letter = cpu.receive();
        cpu.free(letter.cache, letter.object);
    }
    [[nodiscard]] bool hasReachedTarget() const
    {
        return m_isGrowing ? m_live.size() >= m_target : m_live.size() <= m_target;
    }
    /// True: the CPU rests now, between two waves.
    bool turnAround(CpuContext& cpu)
    {
        m_isGrowing = !m_isGrowing;
        m_target = m_isGrowing ? m_settings.live : m_settings.live / 8;
        if (!m_isGrowing || m_settings.restOperations == 0)
            return false;
        cpu.rest(m_random.between(m_settings.restOperations / 2, m_settings.restOperations * 3 / 2));
        return true;
    }
    void allocOrFree(CpuContext& cpu)
    {
        const std::uint64_t bits = m_random.next();
        const bool followsWave = (bits & 3U) != 0;
        if (m_live.empty() || (followsWave == m_isGrowing && m_live.size() < m_settings.live))
            allocate(cpu, kSizeTable[(bits >> 2U) % kWeights]);
        else
            release(cpu, static_cast<std::uint32_t>(bits >> 32U));
    }
    void allocate(CpuContext& cpu, std::uint32_t cache)
    {
        if (void* object = cpu.alloc(cache)) {
            m_live.push_back({object, cache});
            return;
        }
        m_isGrowing = false; // out of memory: give some back
        m_target = m_settings.live / 8;
    }
    std::size_t victim(std::uint32_t bits)
    {
        const auto size = static_cast<std::uint32_t>(m_live.size());
        switch (m_settings.lifetime) {
        case Lifetime::random:
            break;
        case Lifetime::oldestFirst: // a hand goes round; the place it leaves is taken by the youngest
            m_hand = m_hand + 1 < size ? m_hand + 1 : 0;
            return m_hand;
        case Lifetime::youngestFirst:
            return size - 1;
        case Lifetime::mostlyYoung: { // one of the youngest eighth, but every eighth time any
            const std::uint32_t young = std::max(1U, size / 8);
            return bits % 8 != 0 ? size - 1 - Random::scale(bits, young) : Random::scale(bits, size);
        }
        }
        return Random::scale(bits, size);
    }
    void release(CpuContext& cpu, std::uint32_t bits)
    {
        const std::size_t index = victim(bits);
        const Object object = m_live[index];
        m_live[index] = m_live.back();
        m_live.pop_back();
        if (m_settings.remote != 0 && m_random.hits(m_settings.remote))
            cpu.send(CpuId{m_random.below(m_cpuCount)}, object.cache, object.object);
        else
            cpu.free(object.cache, object.object);
    }

    const ChurnSettings& m_settings;
    unsigned m_cpuCount;
    Random m_random;
    std::size_t m_target;
    bool m_isGrowing = true;
    std::size_t m_hand = 0; ///< Lifetime::oldestFirst
    std::vector<Object> m_live;
};

class ChurnWorkload final : public Workload {
public:
    explicit ChurnWorkload(const ChurnSettings& settings) : m_settings(settings) {}

    [[nodiscard]] std::string name() const override { return "churn"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        std::vector<CacheSpec> specs(kSizes.size());
        for (std::size_t i = 0; i < kSizes.size(); ++i) {
            specs[i].name = kSizes[i].cache;
            specs[i].isKmalloc = true;
        }
        return specs;
    }
    [[nodiscard]] std::string mainCache() const override { return "kmalloc-64"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId, const Machine& machine, std::uint64_t seed) override
    {
        return std::make_unique<ChurnProgram>(m_settings, machine.cpuCount(), seed);
    }

private:
    ChurnSettings m_settings;
};

std::unique_ptr<Workload> makeChurn(const ParameterValues& values, const Machine&)
{
    ChurnSettings settings;
    settings.live = wholeParameter(values, "live");
    settings.lifetime = static_cast<Lifetime>(wholeParameter(values, "lifetime"));
    settings.restOperations = wholeParameter(values, "rest");
    settings.remote = Random::chance(values.at("remote"));
    return std::make_unique<ChurnWorkload>(settings);
}

} // namespace

WorkloadMaker churnMaker()
{
    return {
        {"churn",
         "Random churn",
         "Every CPU allocates and frees kmalloc objects of random sizes and lifetimes, in waves: up to its number of "
         "live objects, down to an eighth of it, a rest, and again; some objects are freed on another CPU. It leaves "
         "out any pattern of a real program. It helps with: how all kmalloc caches share a machine, and how scattered "
         "frees leave slabs partly filled.",
         {{"live", "Live objects of a CPU at the top of a wave", 512, 8, 1000000},
          {"remote", "Share of the frees that another CPU does", 0.05, 0, 1},
          {"lifetime",
           "Which object is freed: 0 any (geometric lifetimes), 1 the oldest about (equal ones), 2 the youngest (a "
           "stack), 3 mostly young ones (heavy tail)",
           0, 0, 3},
          {"rest", "Operations that a CPU lets pass between two waves, on average", 100, 0, 1000000}}},
        makeChurn};
}

} // namespace sheafscope
