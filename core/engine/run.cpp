// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/run.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace sheafscope {

namespace {

constexpr double kSlowestPace = 0.01;        // operations a second
constexpr std::uint64_t kOrderedLap = 8192;  // operations; well under a millisecond
constexpr std::uint64_t kFewOperations = 32; // not worth waking the workers
/// Model time of one operation of one CPU in exact mode without a pace.
constexpr double kUnpacedOperationSeconds = 1e-6;

double sanePace(double pace)
{
    return std::isnan(pace) ? kSlowestPace : std::max(pace, kSlowestPace);
}

} // namespace

Run::Run(std::unique_ptr<Slub> slub, std::unique_ptr<Workload> workload, const EngineSettings& settings,
         std::vector<Cache*> caches)
    : m_settings(settings), m_slub(std::move(slub)), m_workload(std::move(workload)),
      // A program has threads of its own, and oneTBB would not make them beside an executor that limits their number.
      m_executor(m_workload->isProgram() ? makeSequentialExecutor() : makeExecutor(settings.mode, settings.workers)),
      m_rounds(*m_slub, std::move(caches), *m_workload, settings), m_pace(sanePace(settings.pace)),
      m_appliedPace(pace()), m_clock(clockPace(m_appliedPace))
{
    m_clock.setCurve(m_workload->paceCurve());
}

bool Run::followsHost() const
{
    return m_settings.mode == EngineMode::concurrent && std::isinf(m_appliedPace) && m_clock.curve() == nullptr;
}

double Run::clockPace(double pace) const
{
    return std::isinf(pace) ? m_rounds.cpuCount() / kUnpacedOperationSeconds : pace;
}

void Run::setPace(double operationsPerSecond)
{
    m_pace.store(sanePace(operationsPerSecond), std::memory_order_relaxed);
}

void Run::applyPace()
{
    const double wanted = pace();
    if (wanted == m_appliedPace)
        return;
    m_appliedPace = wanted;
    m_clock.setPace(clockPace(wanted), m_rounds.operations());
}

std::uint64_t Run::operationsToStop() const
{
    if (m_stop == kNever)
        return kNoLimit;
    const std::uint64_t end = m_clock.operationsAt(m_stop);
    return end > operations() ? end - operations() : 0;
}

std::uint64_t Run::advance(std::uint64_t most)
{
    using Clock = std::chrono::steady_clock;
    applyPace();
    const Clock::time_point begin = followsHost() ? Clock::now() : Clock::time_point{};
    std::uint64_t done = 0;
    if (m_settings.mode == EngineMode::exact)
        done = m_rounds.runInOrder(std::min(most, kOrderedLap));
    else if (most < kFewOperations)
        done = m_rounds.runInOrder(most);
    else
        done = m_rounds.runRound(*m_executor, most);
    if (followsHost())
        m_clock.addHostTime(Clock::now() - begin, m_rounds.operations());
    publish();
    return done;
}

void Run::stepInOrder(std::uint64_t operations)
{
    applyPace();
    m_rounds.runInOrder(operations);
    publish();
}

void Run::runUntil(std::chrono::nanoseconds time)
{
    applyPace();
    if (followsHost()) {
        while (modelTime() < time && !isFinished())
            advance(kNoLimit);
        return;
    }
    const std::uint64_t end = m_clock.operationsAt(time);
    while (operations() < end && !isFinished())
        advance(end - operations());
}

void Run::quiesce()
{
    m_rounds.quiesce();
    publish();
}

void Run::publish()
{
    m_published.modelTimeNs.store(modelTime().count(), std::memory_order_relaxed);
    m_published.operations.store(m_rounds.operations(), std::memory_order_relaxed);
    m_published.failedAllocations.store(m_rounds.failedAllocations(), std::memory_order_relaxed);
    m_published.rounds.store(m_rounds.rounds(), std::memory_order_relaxed);
    m_published.isFinished.store(m_rounds.isFinished(), std::memory_order_relaxed);
    if (const ObjectLedger* ledger = m_slub->ledger(); ledger != nullptr && ledger->misuse())
        m_published.hasFault.store(true, std::memory_order_release);
}

const Misuse* Run::misuse() const
{
    return m_published.hasFault.load(std::memory_order_acquire) ? &*m_slub->ledger()->misuse() : nullptr;
}

EngineStatus Run::status() const
{
    EngineStatus status;
    status.modelTime = std::chrono::nanoseconds(m_published.modelTimeNs.load(std::memory_order_relaxed));
    status.operations = m_published.operations.load(std::memory_order_relaxed);
    status.failedAllocations = m_published.failedAllocations.load(std::memory_order_relaxed);
    status.rounds = m_published.rounds.load(std::memory_order_relaxed);
    status.isFinished = m_published.isFinished.load(std::memory_order_relaxed);
    if (const Misuse* refused = misuse())
        status.misuse = refused->text();
    if (status.failedAllocations != 0)
        status.problem = m_slub->pages().lastFailure();
    return status;
}

} // namespace sheafscope
