// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/executor.h"
#include "core/engine/model_clock.h"
#include "core/engine/rounds.h"

#include <atomic>
#include <limits>
#include <memory>

namespace sheafscope {

/// A run without threads of its own: allocator, workload, rounds, model time. One thread at a time drives it; status()
/// and setPace() are for any thread.
class Run {
public:
    static constexpr std::uint64_t kNoLimit = std::numeric_limits<std::uint64_t>::max();

    Run(std::unique_ptr<Slub> slub, std::unique_ptr<Workload> workload, const EngineSettings& settings,
        std::vector<Cache*> caches);

    /// One lap: at least one operation and at most `most`, as many as can be done without keeping pause() waiting.
    /// Returns how many; 0: all rest (go on) or the workload ended.
    std::uint64_t advance(std::uint64_t most);
    /// One CPU after the other.
    void stepInOrder(std::uint64_t operations);
    /// A live run parks when model time reaches it, and goes on when it is moved; kNever: it does not. On the thread
    /// that drives the run, or while none does.
    void setStop(std::chrono::nanoseconds time) { m_stop = time; }
    [[nodiscard]] std::uint64_t operationsToStop() const;
    /// nullptr: operations come at pace().
    [[nodiscard]] const PaceCurve* curve() const { return m_clock.curve(); }
    static constexpr std::chrono::nanoseconds kNever = std::chrono::nanoseconds::max();
    /// Until model time is `time` or the workload ended.
    void runUntil(std::chrono::nanoseconds time);
    void quiesce();

    void setPace(double operationsPerSecond);
    /// What setPace() set begins to count; on the thread that drives the run.
    void applyPace();
    [[nodiscard]] double pace() const { return m_pace.load(std::memory_order_relaxed); }
    [[nodiscard]] bool isFinished() const { return m_rounds.isFinished(); }
    [[nodiscard]] std::uint64_t operations() const { return m_rounds.operations(); }
    [[nodiscard]] std::chrono::nanoseconds modelTime() const { return m_clock.at(m_rounds.operations()); }
    [[nodiscard]] EngineStatus status() const;
    /// A free that was refused ended the run; any thread.
    [[nodiscard]] const Misuse* misuse() const;

    [[nodiscard]] Slub& slub() { return *m_slub; }
    [[nodiscard]] const Slub& slub() const { return *m_slub; }
    [[nodiscard]] const Workload& workload() const { return *m_workload; }
    [[nodiscard]] const EngineSettings& settings() const { return m_settings; }
    [[nodiscard]] const Executor& executor() const { return *m_executor; }
    [[nodiscard]] const Rounds& rounds() const { return m_rounds; }
    [[nodiscard]] Rounds& rounds() { return m_rounds; }

private:
    /// Host time is model time.
    [[nodiscard]] bool followsHost() const;
    [[nodiscard]] double clockPace(double pace) const;
    void publish();

    EngineSettings m_settings;
    std::unique_ptr<Slub> m_slub;
    std::unique_ptr<Workload> m_workload;
    std::unique_ptr<Executor> m_executor;
    Rounds m_rounds;
    std::atomic<double> m_pace;
    double m_appliedPace;
    ModelClock m_clock;
    std::chrono::nanoseconds m_stop = kNever;

    struct alignas(64) Published {
        std::atomic<std::int64_t> modelTimeNs{0};
        std::atomic<std::uint64_t> operations{0};
        std::atomic<std::uint64_t> failedAllocations{0};
        std::atomic<std::uint64_t> rounds{0};
        std::atomic<bool> isFinished{false};
        std::atomic<bool> hasFault{false}; ///< the ledger's misuse may be read: it does not change any more
    };
    Published m_published;
};

} // namespace sheafscope
