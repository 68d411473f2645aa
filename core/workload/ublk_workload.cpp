// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/mail_flow.h"
#include "core/workload/parameters.h"

#include <algorithm>

namespace sheafscope {

namespace {

enum class UblkRole : std::uint8_t { none, submitter, server };

/// Who submits to which queue: one job a queue, spread over the first `width` CPUs. blk-mq gives a queue CPUs of one
/// node, so its server is the next CPU that has no role yet; a share of the servers is put on the next node instead.
class UblkPlacement {
public:
    UblkPlacement(const Machine& machine, unsigned queues, unsigned width, double otherNodeShare)
        : m_roles(machine.cpuCount(), UblkRole::none), m_serverOf(machine.cpuCount())
    {
        const unsigned within = std::min(width, machine.cpuCount());
        const unsigned jobs = std::min(queues, within / 2); // one CPU has nobody to send to
        for (unsigned q = 0; q < jobs; ++q)
            m_roles[submitterOf(q, within, jobs)] = UblkRole::submitter;
        for (unsigned q = 0; q < jobs; ++q) {
            const CpuId submitter = submitterOf(q, within, jobs);
            const bool isFar =
                static_cast<unsigned>((q + 1) * otherNodeShare) != static_cast<unsigned>(q * otherNodeShare);
            const CpuId server = freeCpuFrom(machine, isFar ? onNextNode(machine, submitter) : submitter);
            m_roles[server] = UblkRole::server;
            m_serverOf[submitter] = server;
        }
    }
    [[nodiscard]] UblkRole roleOf(CpuId cpu) const { return m_roles[cpu]; }
    [[nodiscard]] CpuId serverOf(CpuId submitter) const { return m_serverOf[submitter]; }

private:
    static CpuId submitterOf(unsigned queue, unsigned within, unsigned jobs)
    {
        return CpuId{static_cast<std::uint32_t>(queue * std::uint64_t{within} / jobs)};
    }
    static CpuId onNextNode(const Machine& machine, CpuId cpu)
    {
        const std::uint32_t own = machine.nodeOf(cpu).v;
        for (std::uint32_t n = 1; n < machine.nodeCount(); ++n) {
            const std::vector<CpuId>& there = machine.node(NodeId{(own + n) % machine.nodeCount()}).cpus;
            if (!there.empty())
                return there[cpu.v % there.size()];
        }
        return cpu;
    }
    /// There is always one: jobs are at most half of the CPUs.
    [[nodiscard]] CpuId freeCpuFrom(const Machine& machine, CpuId cpu) const
    {
        while (m_roles[cpu] != UblkRole::none)
            cpu = CpuId{(cpu.v + 1) % machine.cpuCount()};
        return cpu;
    }

    IdVector<CpuId, UblkRole> m_roles;
    IdVector<CpuId, CpuId> m_serverOf;
};

class UblkWorkload final : public Workload {
public:
    UblkWorkload(const MailFlow& flow, UblkPlacement placement) : m_flow(flow), m_placement(std::move(placement)) {}

    [[nodiscard]] std::string name() const override { return "ublk"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec bio; // bio and its inline vectors, size as in a trace of Linux 6.18 on x86-64
        bio.name = mainCache();
        bio.objectSize = 184;
        bio.hwcacheAlign = true;
        return {bio};
    }
    [[nodiscard]] std::string mainCache() const override { return "bio-184"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine&, std::uint64_t seed) override
    {
        switch (m_placement.roleOf(cpu)) {
        case UblkRole::submitter:
            return makeMailSender(m_flow, m_placement.serverOf(cpu), seed);
        case UblkRole::server:
            return makeMailReceiver(m_flow);
        case UblkRole::none:
            break;
        }
        return makeIdleProgram();
    }

private:
    MailFlow m_flow;
    UblkPlacement m_placement;
};

std::unique_ptr<Workload> makeUblk(const ParameterValues& values, const Machine& machine)
{
    MailFlow flow;
    // The bio's mempool takes away the leave to block before it asks the slab allocator.
    flow.gfp = values.at("may-block") != 0 ? kGfpKernel : kGfpNowait | Gfp::noRetry;
    flow.batch = wholeParameter(values, "batch");
    flow.window = std::max(wholeParameter(values, "depth"), flow.batch);
    flow.burst = wholeParameter(values, "burst");
    flow.restOperations = wholeParameter(values, "rest");
    const UblkPlacement placement(machine, wholeParameter(values, "queues"), wholeParameter(values, "cpus"),
                                  values.at("other-node"));
    return std::make_unique<UblkWorkload>(flow, placement);
}

} // namespace

WorkloadMaker ublkMaker()
{
    return {
        {"ublk",
         "ublk: bios through 16 queues",
         "Submitters allocate a bio for each request, ask without leave to block as the bio's mempool does, and hand "
         "it to the server of their queue, which frees it on its own CPU when a batch is complete: a ublk null target "
         "under io_uring, as in the report of the cross-CPU regression of 7.0, with sixteen queues and their jobs on "
         "CPUs 0 to 31. It leaves out the mempool's reserve, io_uring's own objects and the copying of data. It helps "
         "with: why an eight-node machine with memory on two nodes lost two thirds of its IOPS, and one with memory "
         "everywhere lost nothing. Jobs on CPUs of a node with memory do well in every era; --param cpus=192 spreads "
         "them over all nodes. Its machine is ublk-8x24-mem2.",
         {{"queues", "Queues, each with one submitter and one server; at most half of the CPUs", 16, 1, 4096},
          {"cpus", "The jobs are spread over this many CPUs, the first ones", 32, 2, 8192},
          {"other-node", "Share of the queues whose server is on the next node", 0, 0, 1},
          {"depth", "Bios of a submitter that may be in flight; at least batch", 128, 1, 65'536},
          {"batch", "Bios a server waits for before it completes them", 32, 1, 4096},
          {"may-block", "1: allocations may block (GFP_KERNEL), 0: they may not (mempool)", 0, 0, 1},
          {"burst", "Bios a submitter sends before it rests, on average", 4096, 1, 1'000'000},
          {"rest", "Operations that a submitter lets pass between two bursts, on average", 64, 0, 1'000'000}},
         "ublk-8x24-mem2"},
        makeUblk};
}

} // namespace sheafscope
