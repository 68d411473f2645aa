// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/run.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace sheafscope {

/// The coordinator thread of a live run: drives a Run at its pace and stops between rounds when asked to. It sleeps
/// while paused and while nothing is due. Control methods: one thread at a time, not the coordinator itself.
class LiveRun {
public:
    enum class Begin : std::uint8_t { running, paused };

    LiveRun(Run& run, Begin begin);
    ~LiveRun();
    LiveRun(const LiveRun&) = delete;
    LiveRun& operator=(const LiveRun&) = delete;

    /// Returns when no virtual CPU runs.
    void pause();
    void resume();
    /// Executes the operations and returns; the run must be paused.
    void step(std::uint64_t operations);
    void paceChanged();
    /// See Run::setStop(). True: it is reached already.
    bool setStop(std::chrono::nanoseconds time);
    [[nodiscard]] bool isPaused() const { return m_isPaused.load(std::memory_order_relaxed); }

    /// While it lives no virtual CPU runs.
    class Hold {
    public:
        explicit Hold(LiveRun& live) : m_live(live) { m_live.hold(); }
        ~Hold() { m_live.release(); }
        Hold(const Hold&) = delete;
        Hold& operator=(const Hold&) = delete;

    private:
        LiveRun& m_live;
    };

private:
    void work();
    void lap(std::unique_lock<std::mutex>& lock, class Pacer& pacer);
    std::uint64_t dueByCurve(const PaceCurve& curve, class Pacer& pacer);
    void waitUntilParked(std::unique_lock<std::mutex>& lock);
    void hold();
    void release();
    [[nodiscard]] bool mustPark() const;

    Run& m_run;
    std::chrono::nanoseconds m_curveTime{0}; ///< coordinator's
    std::mutex m_mutex;
    std::condition_variable m_toCoordinator;
    std::condition_variable m_toCaller;
    // Under m_mutex:
    unsigned m_holds = 0;
    std::uint64_t m_stepOperations = 0; ///< still to be executed while paused
    bool m_isRunning = true;            ///< the coordinator is or may get into Run
    bool m_isStopping = false;
    bool m_hasNews = false;       ///< the pace changed while it slept
    std::atomic<bool> m_isPaused; ///< written under m_mutex
    std::jthread m_thread;        ///< last: begins when all else is there
};

} // namespace sheafscope
