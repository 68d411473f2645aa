// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/simulation_controller.h"

#include "widgets/format.h"

namespace sheafscope {
namespace {

constexpr double kSamplesPerSecond = 60;
constexpr int kHiddenFrameMs = 500;
constexpr qint64 kRateWindowMs = 500;

} // namespace

SimulationController::SimulationController(ViewState& state, QObject* parent)
    : QObject(parent), m_state(state), m_builder(this)
{
    m_frameClock.setParent(this);
    m_frameClock.setTimerType(Qt::PreciseTimer);
    connect(&m_frameClock, &QTimer::timeout, this, &SimulationController::tick);
    connect(&m_builder, &SimulationBuilder::built, this, &SimulationController::takeOver);
    connect(&m_builder, &SimulationBuilder::progressed, this, &SimulationController::opening);
    connect(&m_builder, &SimulationBuilder::busyChanged, this, &SimulationController::preparingChanged);
    connect(&m_builder, &SimulationBuilder::failed, this,
            [this](const ScenarioChoice&, const Error& error) { emit failed(error); });
    connect(&m_state, &ViewState::selectionChanged, this, &SimulationController::updateFocus);
    connect(&m_rewinder, &Rewinder::began, this, &SimulationController::rewindBegan);
    connect(&m_rewinder, &Rewinder::arrived, this, &SimulationController::arrive);
    connect(&m_rewinder, &Rewinder::failed, this, [this](const QString& why) {
        m_wanted.reset();
        emit rewindFailed(why);
    });
}

SimulationController::~SimulationController() = default;

void SimulationController::open(const ScenarioChoice& choice, Begin begin)
{
    m_begin = begin;
    const bool isSameMachine = m_simulation && choice.machine == m_choice.machine;
    if (!m_simulation)
        m_choice = choice;
    m_builder.build(choice, isSameMachine ? m_simulation->scenario().machine : nullptr);
}

void SimulationController::takeOver(const ScenarioChoice& choice)
{
    const bool wasPaused = m_isPaused;
    m_rewinder.forget();
    m_wanted.reset();
    m_log.clear();
    m_hands = std::make_unique<Hands>();
    m_builder.dispose(std::exchange(m_simulation, m_builder.take()));
    m_choice = choice;
    m_isPaused = m_begin == Begin::paused;
    m_isRefusalTold = false;
    m_isEndTold = false;
    m_operationsBefore = 0;
    m_rateClock.start();
    m_state.setFrozen(false);
    m_state.reset(m_simulation->info());
    if (const auto cache = findCache(*m_simulation->info(), choice.cache))
        m_state.selectCache(*cache);
    updateFocus();
    if (m_isPaused) {
        m_simulation->engine().pause();
        m_simulation->engine().whileQuiesced([this](Slub& slub) { slub.setEvents(&m_recorder); });
    }
    m_simulation->start(kSamplesPerSecond);
    updateTimer();
    if (m_isPaused)
        showPresent();
    if (wasPaused != m_isPaused)
        emit pausedChanged(m_isPaused);
    emit started();
}

EngineStatus SimulationController::status() const
{
    return m_simulation ? m_simulation->engine().status() : EngineStatus{};
}

void SimulationController::setPaused(bool paused)
{
    if (!m_simulation || paused == m_isPaused)
        return;
    m_isPaused = paused;
    if (paused) {
        m_simulation->engine().pause();
        m_simulation->engine().whileQuiesced([this](Slub& slub) { slub.setEvents(&m_recorder); });
        showPresent();
    } else {
        m_state.setFrozen(false);
        m_state.follow();
        m_log.forgetAhead();
        m_simulation->engine().whileQuiesced([](Slub& slub) { slub.setEvents(nullptr); });
        m_simulation->engine().resume();
        m_rateClock.start();
    }
    updateTimer();
    emit pausedChanged(paused);
}

// While paused the picture is frozen; what the present looks like has to get in all the same.
void SimulationController::showPresent()
{
    m_state.setFrozen(false);
    const auto present = m_simulation->sampleNow();
    drain();
    if (m_state.history().latest() != present)
        m_state.append(present);
    m_state.refresh();
    m_state.setFrozen(true);
    emit framed();
}

void SimulationController::setPace(double operationsPerSecond)
{
    m_choice.pace = operationsPerSecond;
    if (m_simulation)
        atOneMoment([&] {
            m_simulation->engine().setPace(operationsPerSecond);
            m_log.add({status().operations, SetPace{operationsPerSecond}});
        });
    emit paceChanged(operationsPerSecond);
}

Result<void> SimulationController::apply(const Change& change)
{
    if (!m_simulation)
        return fail("nothing runs that could be changed");
    Result<void> applied;
    atOneMoment([&] {
        applied = m_simulation->apply(change);
        if (applied)
            m_log.add({status().operations, change});
    });
    if (applied)
        m_state.addMark({std::chrono::duration<double>(status().modelTime).count(), TimeMark::Kind::change,
                         QString::fromStdString(changeText(change))});
    if (m_isPaused)
        showPresent();
    return applied;
}

std::optional<CacheValues> SimulationController::cacheValues(CacheId cache) const
{
    std::optional<CacheValues> values;
    if (!m_simulation)
        return values;
    m_simulation->engine().whileQuiesced([&](Slub& slub) {
        if (cache.v >= slub.caches().size() || slub.caches()[cache.v] == nullptr)
            return;
        const Cache& c = *slub.caches()[cache.v];
        values = CacheValues{c.name(),
                             c.capacity(),
                             c.barnLimits(),
                             c.minPartial(),
                             c.cpuPartialObjects(),
                             c.remoteNodeDefragRatio() / 10,
                             slub.mechanisms().fullSlabs == FullSlabGoes::toCpuPartial};
    });
    return values;
}

bool SimulationController::isCpuOnline(CpuId cpu) const
{
    return m_simulation && cpu.v < m_simulation->scenario().machine->cpuCount() &&
           m_simulation->engine().isCpuOnline(cpu);
}

void SimulationController::setFrameRate(int framesPerSecond)
{
    m_frameMs = 1000 / framesPerSecond;
    updateTimer();
}

void SimulationController::setVisible(bool isVisible)
{
    m_isVisible = isVisible;
    updateTimer();
}

void SimulationController::updateTimer()
{
    if (!m_simulation || m_isPaused)
        m_frameClock.stop();
    else
        m_frameClock.start(m_isVisible ? m_frameMs : kHiddenFrameMs);
}

void SimulationController::applyActions()
{
    const auto applied = m_simulation->applyDueLive();
    if (!applied) {
        emit actionFailed(fromCore(applied.error().message));
        return;
    }
    for (const std::string& text : *applied)
        emit actionApplied(QString::fromStdString(text));
}

void SimulationController::tick()
{
    applyActions();
    drain();
    m_state.refresh();
    ++m_frames;
    updateRates();
    const EngineStatus now = status();
    if (!now.problem.empty() && !m_isRefusalTold) {
        m_isRefusalTold = true;
        emit refused(QString::fromStdString(now.problem));
    }
    if (now.isFinished && !m_isEndTold) {
        m_isEndTold = true;
        if (now.misuse.empty())
            emit finished();
        else
            emit misused(QString::fromStdString(now.misuse));
    }
    emit framed();
}

void SimulationController::drain()
{
    for (auto& snapshot : m_simulation->drain())
        m_state.append(std::move(snapshot));
}

void SimulationController::updateRates()
{
    const qint64 elapsed = m_rateClock.elapsed();
    if (elapsed < kRateWindowMs)
        return;
    const std::uint64_t operations = status().operations;
    m_operationRate = static_cast<double>(operations - m_operationsBefore) * 1e3 / static_cast<double>(elapsed);
    m_frameRate = m_frames * 1e3 / static_cast<double>(elapsed);
    m_operationsBefore = operations;
    m_frames = 0;
    m_rateClock.start();
}

void SimulationController::updateFocus()
{
    if (!m_simulation)
        return;
    m_simulation->setFocus(m_state.cache(), m_state.effectiveNode());
    if (m_isPaused)
        showPresent();
}

} // namespace sheafscope
