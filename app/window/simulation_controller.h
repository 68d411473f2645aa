// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/rewinder.h"
#include "app/window/simulation_builder.h"
#include "app/window/step_recorder.h"
#include "core/observe/run_log.h"
#include "widgets/view_state.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace sheafscope {

/// Settings of a cache that can be changed while it is in use.
struct CacheValues {
    std::string name;
    unsigned capacity = 0; ///< of a sheaf, objects
    BarnLimits limits;
    unsigned minPartial = 0;    ///< slabs
    unsigned cpuPartial = 0;    ///< objects
    unsigned defragRatio = 0;   ///< percent
    bool hasCpuPartial = false; ///< without, cpu_partial is 0 for good
};

/// The one adapter between the running simulation and the window: starts it, feeds ViewState once a frame, and turns
/// orders of the user into calls of the engine. GUI thread only.
class SimulationController final : public QObject {
    Q_OBJECT
public:
    explicit SimulationController(ViewState& state, QObject* parent = nullptr);
    ~SimulationController() override;

    /// Runs another scenario; what runs now goes on until the new one is ready, and stays if the new one cannot be.
    enum class Begin : std::uint8_t { running, paused };
    void open(const ScenarioChoice& choice, Begin begin = Begin::running);
    /// What open() asked for is not wanted any more; what runs now goes on.
    void cancelOpen() { m_builder.cancel(); }
    /// What runs now (or was asked for first).
    [[nodiscard]] const ScenarioChoice& choice() const { return m_choice; }
    [[nodiscard]] bool hasRun() const { return m_simulation != nullptr; }
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    [[nodiscard]] EngineStatus status() const;
    /// Wall-clock figures of the last half second.
    [[nodiscard]] double operationsPerSecond() const { return m_operationRate; }
    [[nodiscard]] double framesPerSecond() const { return m_frameRate; }

    void setPaused(bool paused);
    /// Pauses if need be, executes exactly that many operations, one record each.
    void step(unsigned operations);
    /// Pauses if need be, goes on until that CPU has executed an operation, and records that one. Errors: nothing runs,
    /// or the CPU executed nothing for a long time (it rests, waits or is offline).
    Result<void> stepOn(CpuId cpu);
    /// Pauses if need be and executes operations until `isThere`, which is asked after each; the last one is told, with
    /// its turns but without counters and states. Returns how many were executed, at most `most`.
    std::uint64_t stepUntil(std::uint64_t most, const std::function<bool(Slub&)>& isThere);
    /// Why the run cannot go back; empty: it can.
    [[nodiscard]] QString whyNotBack() const;
    /// So many operations (and things done by hand) back, in exact mode; arrives later with wentTo().
    void stepBack(unsigned moments);
    /// To a moment of this run, in exact mode; arrives later.
    void goTo(RunPosition position);
    /// To right before the first operation after `timeSec` that takes one of these turns, and over it; arrives later.
    void goToCause(double timeSec, WantedCause cause);
    void cancelRewind() { m_rewinder.cancel(); }
    [[nodiscard]] const Rewinder& rewinder() const { return m_rewinder; }
    /// Where the run stands.
    [[nodiscard]] RunPosition position() const { return m_log.position(status().operations); }
    /// An operation of the user's own; told as a step. Errors: as Hands::perform(), or nothing runs.
    Result<void> perform(const HandOperation& operation);
    [[nodiscard]] const Hands& hands() const { return *m_hands; }
    /// Calls `action` while no virtual CPU runs; nothing happens without a run.
    void whileQuiesced(const std::function<void(Slub&)>& action) const;
    void setPace(double operationsPerSecond);
    /// Changes the running allocator. Errors: as Simulation::apply(), or nothing runs.
    Result<void> apply(const Change& change);
    /// What can be changed of a cache, as it is now; nothing if there is no such cache.
    [[nodiscard]] std::optional<CacheValues> cacheValues(CacheId cache) const;
    [[nodiscard]] bool isCpuOnline(CpuId cpu) const;
    /// Frames a second while something can be seen: 30 or 60.
    void setFrameRate(int framesPerSecond);
    /// Nothing is drawn while the window is hidden; the history goes on.
    void setVisible(bool isVisible);

signals:
    /// open() reads a trace: 0 to 1, and the operations found so far.
    void opening(double fraction, quint64 operations);
    void preparingChanged(bool isPreparing);     ///< open() began, or came to an end of any kind
    void started();                              ///< a new run is shown
    void failed(const sheafscope::Error& error); ///< open() could not; what ran goes on
    void refused(const QString& problem);        ///< the model ran out of memory, once a run
    void misused(const QString& misuse);         ///< a program's double or foreign free ended the run
    void actionApplied(const QString& text);     ///< a change of the scenario, at its model time
    void actionFailed(const QString& why);
    void pausedChanged(bool isPaused);
    void paceChanged(double operationsPerSecond);
    void stepped(const sheafscope::StepRecord& record);
    void rewindBegan(); ///< the run is being repeated; rewinder() tells how far
    void wentTo(sheafscope::RunPosition position);
    void rewindFailed(const QString& why); ///< empty: it was cancelled
    void framed();                         ///< a frame's data went to ViewState
    void finished();                       ///< the workload has nothing left

private:
    void takeOver(const ScenarioChoice& choice);
    void tick();
    /// Those of the scenario whose time has come.
    void applyActions();
    void drain();
    void updateRates();
    void updateFocus();
    void updateTimer();
    void showPresent();
    bool isExact() const;
    void beginStep();
    StepRecord endStep();
    bool stepOnce();
    /// While the run stands still for a moment.
    void atOneMoment(const std::function<void()>& action);
    void arrive();
    void requestRewind(RunPosition target, std::optional<WantedCause> cause);

    ViewState& m_state;
    StepRecorder m_recorder; // outlives every simulation that may still talk to it
    SimulationBuilder m_builder;
    std::unique_ptr<Simulation> m_simulation;
    std::unique_ptr<Hands> m_hands = std::make_unique<Hands>(); ///< goes before the simulation does
    RunLog m_log;
    Rewinder m_rewinder;
    std::optional<RunPosition> m_wanted; ///< where a rewind at work will end
    bool m_stepsOver = false;            ///< the rewind at work wants one step at its end
    std::uint64_t m_steps = 0;
    ScenarioChoice m_choice;
    QTimer m_frameClock;
    int m_frameMs = 33;
    bool m_isVisible = true;
    bool m_isPaused = false;
    Begin m_begin = Begin::running; ///< of the run that is asked for
    bool m_isRefusalTold = false;
    bool m_isEndTold = false;
    QElapsedTimer m_rateClock;
    int m_frames = 0;
    std::uint64_t m_operationsBefore = 0;
    double m_operationRate = 0;
    double m_frameRate = 0;
};

} // namespace sheafscope
