// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/mail_flow.h"
#include "core/workload/parameters.h"

#include <algorithm>

namespace sheafscope {

namespace {

struct CrossCpuSettings {
    unsigned objectBytes = 256;
    MailFlow flow;
};

/// Who sends to whom. Even ranks of a node produce, odd ones consume.
class Pairing {
public:
    Pairing(const Machine& machine, double otherNodeShare) : m_consumerOf(machine.cpuCount())
    {
        std::vector<std::vector<CpuId>> consumers;
        for (std::uint32_t n = 0; n < machine.nodeCount(); ++n)
            consumers.push_back(everyOther(machine.node(NodeId{n}).cpus, 1));
        unsigned producers = 0;
        for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
            const std::vector<CpuId> mine = everyOther(machine.node(NodeId{n}).cpus, 0);
            for (std::size_t rank = 0; rank < mine.size(); ++rank, ++producers)
                m_consumerOf[mine[rank]] = choose(consumers, n, rank, isFar(producers, otherNodeShare));
        }
    }
    /// Invalid: the CPU is a consumer, or has nobody to send to.
    [[nodiscard]] CpuId consumerOf(CpuId cpu) const { return m_consumerOf[cpu]; }

private:
    static std::vector<CpuId> everyOther(const std::vector<CpuId>& cpus, std::size_t first)
    {
        std::vector<CpuId> list;
        for (std::size_t i = first; i < cpus.size(); i += 2)
            list.push_back(cpus[i]);
        return list;
    }
    /// Spreads the share evenly over the producers.
    static bool isFar(unsigned producer, double share)
    {
        return static_cast<unsigned>((producer + 1) * share) != static_cast<unsigned>(producer * share);
    }
    static CpuId choose(const std::vector<std::vector<CpuId>>& consumers, std::size_t node, std::size_t rank,
                        bool isFar)
    {
        // From the wanted node on, the next that has a consumer at all; the producer's own comes last when far.
        for (std::size_t i = 0; i < consumers.size(); ++i) {
            const std::vector<CpuId>& there = consumers[(node + i + (isFar ? 1 : 0)) % consumers.size()];
            if (!there.empty())
                return there[rank % there.size()];
        }
        return CpuId{};
    }

    IdVector<CpuId, CpuId> m_consumerOf;
};

class CrossCpuWorkload final : public Workload {
public:
    CrossCpuWorkload(const CrossCpuSettings& settings, const Machine& machine, double otherNodeShare)
        : m_settings(settings), m_pairing(machine, otherNodeShare)
    {
    }

    [[nodiscard]] std::string name() const override { return "cross-cpu"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec spec;
        spec.name = mainCache();
        spec.objectSize = m_settings.objectBytes;
        return {spec};
    }
    [[nodiscard]] std::string mainCache() const override { return "cross_cpu"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine&, std::uint64_t seed) override
    {
        if (const CpuId consumer = m_pairing.consumerOf(cpu); consumer.isValid())
            return makeMailSender(m_settings.flow, consumer, seed);
        return makeMailReceiver(m_settings.flow);
    }

private:
    CrossCpuSettings m_settings;
    Pairing m_pairing;
};

std::unique_ptr<Workload> makeCrossCpu(const ParameterValues& values, const Machine& machine)
{
    CrossCpuSettings settings;
    settings.objectBytes = wholeParameter(values, "size");
    settings.flow.batch = wholeParameter(values, "batch");
    // Each of two producers of one consumer must be able to fill its batch.
    settings.flow.window = std::max(wholeParameter(values, "window"), settings.flow.batch);
    settings.flow.burst = wholeParameter(values, "burst");
    settings.flow.restOperations = wholeParameter(values, "rest");
    return std::make_unique<CrossCpuWorkload>(settings, machine, values.at("other-node"));
}

} // namespace

WorkloadMaker crossCpuMaker()
{
    return {
        {"cross-cpu",
         "Cross-CPU",
         "Every other CPU of a node allocates objects of one cache and mails them to a CPU that frees them, as network "
         "and block I/O do. It leaves out the work between the two. It helps with: how full and empty sheaves travel "
         "through the barn when one CPU only allocates and another only frees, and what happens when the two are on "
         "different NUMA nodes.",
         {{"size", "Object size in bytes", 256, 8, 8192},
          {"other-node", "Share of the producers whose consumer is on another NUMA node", 0.25, 0, 1},
          {"batch", "Objects a consumer waits for before it frees them", 32, 1, 4096},
          {"window", "Objects of a producer that may be on their way or waiting; at least batch", 256, 1, 65536},
          {"burst", "Objects a producer sends before it rests, on average", 1024, 1, 1000000},
          {"rest", "Operations that a producer lets pass between two bursts, on average", 512, 0, 1000000}}},
        makeCrossCpu};
}

} // namespace sheafscope
