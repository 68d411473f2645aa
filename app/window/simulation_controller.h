// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/simulation_builder.h"
#include "app/window/step_recorder.h"
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
    unsigned minPartial = 0;  ///< slabs
    unsigned cpuPartial = 0;  ///< objects
    unsigned defragRatio = 0; ///< percent
    bool hasCpuSlabs = false; ///< without, cpu_partial is 0 for good
};

/// The one adapter between the running simulation and the window: starts it, feeds ViewState once a frame, and turns
/// orders of the user into calls of the engine. GUI thread only.
class SimulationController final : public QObject {
    Q_OBJECT
public:
    explicit SimulationController(ViewState& state, QObject* parent = nullptr);
    ~SimulationController() override;

    /// Runs another scenario; what runs now goes on until the new one is ready, and stays if the new one cannot be.
    void open(const ScenarioChoice& choice);
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
    void started();                              ///< a new run is shown
    void failed(const sheafscope::Error& error); ///< open() could not; what ran goes on
    void refused(const QString& problem);        ///< the model ran out of memory, once a run
    void misused(const QString& misuse);         ///< a program's double or foreign free ended the run
    void pausedChanged(bool isPaused);
    void paceChanged(double operationsPerSecond);
    void stepped(const sheafscope::StepRecord& record);
    void framed();   ///< a frame's data went to ViewState
    void finished(); ///< the workload has nothing left

private:
    void takeOver(const ScenarioChoice& choice);
    void tick();
    void drain();
    void updateRates();
    void updateFocus();
    void updateTimer();
    void showPresent();

    ViewState& m_state;
    StepRecorder m_recorder; // outlives every simulation that may still talk to it
    SimulationBuilder m_builder;
    std::unique_ptr<Simulation> m_simulation;
    ScenarioChoice m_choice;
    QTimer m_frameClock;
    int m_frameMs = 33;
    bool m_isVisible = true;
    bool m_isPaused = false;
    bool m_isRefusalTold = false;
    bool m_isEndTold = false;
    QElapsedTimer m_rateClock;
    int m_frames = 0;
    std::uint64_t m_operationsBefore = 0;
    double m_operationRate = 0;
    double m_frameRate = 0;
};

} // namespace sheafscope
