// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/rounds.h"

#include "core/engine/random.h"

#include <algorithm>
#include <utility>

namespace sheafscope {

Rounds::Rounds(Slub& slub, std::vector<Cache*> caches, Workload& workload, const EngineSettings& settings)
    : m_slub(slub), m_caches(std::move(caches)), m_cpuCount(slub.machine().cpuCount()), m_onlineCount(m_cpuCount),
      m_turnOps(settings.mode == EngineMode::exact ? std::max(1U, settings.turnOps) : 1),
      m_sliceOps(std::max(1U, settings.sliceOps)), m_isTracing(settings.traceOperations),
      m_endsGracePeriods(!workload.endsGracePeriods()), m_cpus(std::make_unique<CpuContext[]>(m_cpuCount))
{
    m_programs.reserve(m_cpuCount);
    for (unsigned i = 0; i < m_cpuCount; ++i) {
        CpuContext& cpu = m_cpus[i];
        cpu.m_id = CpuId{i};
        cpu.m_caches = m_caches.data();
        cpu.m_rcu = &m_slub.rcu();
        cpu.m_isExact = settings.mode == EngineMode::exact;
        cpu.m_ledger = slub.ledger();
        cpu.m_meter = slub.meter();
        if (!workload.isProgram())
            m_programs.push_back(workload.makeProgram(cpu.m_id, slub.machine(), Random::mix(settings.seed, i)));
    }
    if (workload.isProgram())
        m_program = workload.makeHostProgram(slub, settings.seed);
}

Rounds::~Rounds() = default;

bool Rounds::restsThrough(CpuContext& cpu, std::uint64_t quota)
{
    if (cpu.m_rest == 0) [[likely]]
        return false;
    cpu.m_rest -= std::min(cpu.m_rest, quota);
    return true;
}

void Rounds::beginTurn(CpuContext& cpu)
{
    // Callbacks become ready only when a grace period has ended.
    if (const std::uint64_t period = m_slub.rcu().period(); period != cpu.m_seenPeriod) {
        cpu.m_seenPeriod = period;
        if (cpu.m_meter != nullptr) [[unlikely]]
            cpu.m_meter->beginBackground(cpu.m_id);
        m_slub.runRcuCallbacks(cpu.m_id);
    }
    if (m_isTracing && cpu.m_trace == nullptr) [[unlikely]] {
        cpu.m_ownTrace = std::make_unique<OperationTrace>();
        cpu.m_trace = cpu.m_ownTrace.get();
    }
}

std::uint64_t Rounds::runProgram(std::uint64_t operations)
{
    for (unsigned i = 0; i < m_cpuCount; ++i)
        beginTurn(m_cpus[i]);
    const std::uint64_t done = m_program->run(operations);
    m_operations += done;
    m_offered += done;
    m_isBusy = true;
    endRound(true);
    return done;
}

std::uint64_t Rounds::runInOrder(std::uint64_t operations)
{
    if (m_program)
        return runProgram(operations);
    std::uint64_t left = operations;
    while (left > 0 && !m_isFinished) {
        CpuContext& cpu = m_cpus[m_turnCpu];
        if (!cpu.m_isOnline) [[unlikely]] {
            endTurn();
            continue;
        }
        if (m_turnLeft == 0) {
            m_turnLeft = m_turnOps;
            m_offered += m_turnOps;
            beginTurn(cpu);
            if (restsThrough(cpu, m_turnOps)) {
                m_isBusy = true;
                endTurn();
                continue;
            }
        }
        const auto wanted = static_cast<unsigned>(std::min<std::uint64_t>(m_turnLeft, left));
        const unsigned done = m_programs[m_turnCpu]->run(cpu, wanted);
        left -= std::min<std::uint64_t>(done, left);
        m_operations += done;
        m_isBusy |= done != 0;
        m_lastCpu = done != 0 ? cpu.m_id : m_lastCpu;
        m_turnLeft -= std::min(done, m_turnLeft);
        if (done < wanted || m_turnLeft == 0)
            endTurn();
        if (cpu.m_ledger != nullptr && cpu.m_ledger->misuse()) [[unlikely]]
            m_isFinished = true;
    }
    if (PathMeter* const meter = m_slub.meter()) [[unlikely]]
        meter->rest();
    return operations - left;
}

void Rounds::endTurn()
{
    m_turnLeft = 0;
    m_isBusy |= m_cpus[m_turnCpu].m_isOnline && m_cpus[m_turnCpu].m_rest != 0;
    if (++m_turnCpu == m_cpuCount) {
        m_turnCpu = 0;
        endRound(true);
    }
}

void Rounds::runSlice(std::size_t index, unsigned quota)
{
    CpuContext& cpu = m_cpus[index];
    cpu.m_executed = 0;
    if (quota == 0 || !cpu.m_isOnline)
        return;
    beginTurn(cpu);
    if (!restsThrough(cpu, quota))
        cpu.m_executed = m_programs[index]->run(cpu, quota);
}

std::uint64_t Rounds::runRound(Executor& executor, std::uint64_t most)
{
    if (m_program)
        return runProgram(most);
    const bool isFull = most >= std::uint64_t{m_cpuCount} * m_sliceOps;
    const auto share = static_cast<unsigned>(isFull ? m_sliceOps : most / m_cpuCount);
    const auto extra = static_cast<unsigned>(isFull ? 0 : most % m_cpuCount);
    // What does not divide goes to the CPUs in turn, from where the last round stopped.
    const unsigned first = m_turnCpu;
    m_turnCpu = (m_turnCpu + extra) % m_cpuCount;
    m_turnLeft = 0;

    executor.forEach(share > 0 ? m_cpuCount : extra,
                     [&](std::size_t i) { runSlice((first + i) % m_cpuCount, share + (i < extra ? 1 : 0)); });

    const unsigned ran = share > 0 ? m_cpuCount : extra;
    std::uint64_t done = 0;
    for (unsigned i = 0; i < ran; ++i) {
        const CpuContext& cpu = m_cpus[(first + i) % m_cpuCount];
        done += cpu.m_executed;
        m_isBusy |= cpu.m_executed != 0 || (cpu.m_isOnline && cpu.m_rest != 0);
    }
    m_operations += done;
    m_offered += std::uint64_t{share} * m_onlineCount + extra;
    endRound(share > 0 || first + extra >= m_cpuCount);
    return done;
}

void Rounds::endRound(bool hasComeAround)
{
    m_isBusy |= deliverMail();
    shrinkWhatWasAsked();
    if (hasComeAround) {
        m_quietRounds = m_isBusy ? 0 : m_quietRounds + 1;
        m_isFinished = m_quietRounds >= kQuietRounds;
        m_isBusy = false;
    }
    ++m_rounds;
    if (m_endsGracePeriods && m_offered >= kGracePeriodOperations * m_onlineCount) {
        m_offered = 0;
        m_slub.rcu().endGracePeriod();
    }
}

void Rounds::takeOffline(CpuId cpu, CpuId heir)
{
    if (m_turnCpu == cpu.v && m_turnLeft != 0)
        endTurn();
    m_cpus[cpu.v].m_isOnline = false;
    --m_onlineCount;
    for (const auto& cache : m_slub.caches())
        if (cache != nullptr)
            cache->flushDeadCpu(cpu, heir);
    m_slub.adoptRcu(cpu, heir);
}

void Rounds::bringOnline(CpuId cpu)
{
    m_cpus[cpu.v].m_isOnline = true;
    ++m_onlineCount;
    // It may have work that nobody else has.
    m_quietRounds = 0;
    m_isFinished = m_slub.ledger() != nullptr && m_slub.ledger()->misuse();
}

void Rounds::shrinkWhatWasAsked()
{
    for (unsigned i = 0; i < m_cpuCount; ++i) {
        std::vector<unsigned>& shrinks = m_cpus[i].m_shrinks;
        for (const unsigned cache : shrinks)
            m_caches[cache]->shrink(CpuId{i});
        shrinks.clear();
    }
}

bool Rounds::deliverMail()
{
    bool hadMail = false;
    for (unsigned i = 0; i < m_cpuCount; ++i) {
        std::vector<Letter>& outbox = m_cpus[i].m_outbox;
        if (outbox.empty())
            continue;
        hadMail = true;
        for (const Letter& letter : outbox)
            m_cpus[letter.to.v].m_inbox.push_back(letter);
        outbox.clear();
    }
    return hadMail;
}

void Rounds::quiesce()
{
    constexpr unsigned kAtOnce = 4096;
    if (m_program)
        m_program->release();
    bool isBusy = !m_programs.empty();
    while (isBusy) {
        isBusy = false;
        for (unsigned i = 0; i < m_cpuCount; ++i) {
            while (m_programs[i]->releaseSome(m_cpus[i], kAtOnce))
                isBusy = true;
        }
        isBusy |= deliverMail();
    }
    m_slub.rcuBarrier();
    for (unsigned i = 0; i < m_cpuCount; ++i)
        m_slub.runBatchedFrees(CpuId{i});
}

std::uint64_t Rounds::failedAllocations() const
{
    std::uint64_t sum = m_program ? m_program->failedAllocations() : 0;
    for (unsigned i = 0; i < m_cpuCount; ++i)
        sum += m_cpus[i].m_failedAllocations;
    return sum;
}

std::vector<OperationEvent> Rounds::recorded(CpuId cpu) const
{
    const OperationTrace* trace = m_cpus[cpu.v].m_trace;
    return trace == nullptr ? std::vector<OperationEvent>{} : trace->events();
}

} // namespace sheafscope
