// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps, forwards and backwards, and what a person does by hand: the part of SimulationController that follows a run
// operation by operation.
#include "app/window/simulation_controller.h"

#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

/// A CPU that had no operation for so many of all CPUs' is not waited for any longer.
constexpr std::uint64_t kLongWait = 100'000;

} // namespace

bool SimulationController::isExact() const
{
    return m_simulation && m_simulation->scenario().engine.mode == EngineMode::exact;
}

void SimulationController::whileQuiesced(const std::function<void(Slub&)>& action) const
{
    if (m_simulation)
        m_simulation->engine().whileQuiesced(action);
}

void SimulationController::beginStep()
{
    m_simulation->engine().whileQuiesced([this](Slub& slub) { m_recorder.begin(slub); });
}

StepRecord SimulationController::endStep()
{
    StepRecord record;
    const std::uint64_t operation = status().operations;
    m_simulation->engine().whileQuiesced([&](Slub& slub) { record = m_recorder.end(slub, operation); });
    record.number = ++m_steps;
    record.position = m_log.position(operation);
    return record;
}

/// The next moment: an operation, or what was done by hand here the last time. False: the workload has ended.
bool SimulationController::stepOnce()
{
    Engine& engine = m_simulation->engine();
    const std::uint64_t before = status().operations;
    if (const RunAction* action = m_log.next(before)) {
        const RunAction& again = *action;
        beginStep();
        std::string text;
        engine.whileQuiesced([&](Slub& slub) {
            if (const auto* hand = std::get_if<HandOperation>(&again.what))
                text = handText(*hand, slub);
        });
        if (const auto* change = std::get_if<Change>(&again.what))
            text = changeText(*change);
        if (!sheafscope::perform(*m_simulation, *m_hands, again))
            text += " (refused)";
        m_log.advance();
        if (std::holds_alternative<SetPace>(again.what))
            return stepOnce();
        StepRecord record = endStep();
        record.byHand = text;
        if (const auto* hand = std::get_if<HandOperation>(&again.what))
            record.cpu = hand->cpu;
        emit stepped(record);
        return true;
    }
    applyActions();
    beginStep();
    engine.step(1);
    if (status().operations == before)
        return false;
    StepRecord record = endStep();
    record.cpu = engine.lastCpu();
    emit stepped(record);
    return true;
}

void SimulationController::step(unsigned operations)
{
    if (!m_simulation)
        return;
    setPaused(true);
    for (unsigned i = 0; i < operations && stepOnce(); ++i) {
    }
    showPresent();
}

Result<void> SimulationController::stepOn(CpuId cpu)
{
    if (!m_simulation)
        return fail("nothing runs that could be stepped");
    setPaused(true);
    Engine& engine = m_simulation->engine();
    Result<void> result;
    for (std::uint64_t waited = 0;;) {
        if (m_log.next(status().operations) != nullptr) {
            stepOnce();
            continue;
        }
        if (engine.nextCpu() != cpu) {
            // To the end of the others' turns; theirs are not told.
            waited += engine.stepUntil(1, [](Slub&) { return true; });
        } else {
            beginStep();
            if (engine.stepUntil(1, [](Slub&) { return true; }) == 0)
                waited = kLongWait;
            StepRecord record = endStep();
            record.cpu = engine.lastCpu();
            if (record.cpu == cpu) {
                emit stepped(record);
                break;
            }
            ++waited;
        }
        if (waited >= kLongWait || status().isFinished) {
            result = fail(fmt::format("CPU {} had nothing to do in {} operations of the others: it rests, waits for "
                                      "another CPU or is offline",
                                      cpu.v, waited));
            break;
        }
    }
    showPresent();
    return result;
}

std::uint64_t SimulationController::stepUntil(std::uint64_t most, const std::function<bool(Slub&)>& isThere)
{
    if (!m_simulation)
        return 0;
    setPaused(true);
    Engine& engine = m_simulation->engine();
    m_log.forgetAhead();
    m_recorder.takeDecisions();
    std::vector<StepDecision> last;
    bool isDone = false;
    const std::uint64_t done = engine.stepUntil(most, [&](Slub& slub) {
        last = m_recorder.takeDecisions();
        return isDone = isThere(slub);
    });
    if (isDone) {
        StepRecord record;
        record.number = ++m_steps;
        record.operation = status().operations;
        record.position = position();
        record.cpu = engine.lastCpu();
        record.decisions = std::move(last);
        emit stepped(record);
    }
    showPresent();
    return done;
}

QString SimulationController::whyNotBack() const
{
    if (!m_simulation)
        return tr("nothing runs");
    if (!isExact())
        return tr("in concurrent mode several CPUs run at the same time, so the order of their operations is nowhere "
                  "written down and cannot be repeated");
    if (position() == RunPosition{})
        return tr("the run stands at its beginning");
    return {};
}

void SimulationController::stepBack(unsigned moments)
{
    if (whyNotBack().isEmpty())
        requestRewind(m_log.before(m_wanted.value_or(position()), moments), std::nullopt);
}

void SimulationController::goTo(RunPosition target)
{
    if (isExact())
        requestRewind(target, std::nullopt);
}

void SimulationController::goToCause(double timeSec, WantedCause cause)
{
    const auto known = m_state.history().at(timeSec);
    if (!isExact() || !known)
        return;
    // The snapshot's number of operations and its state may differ by a round: begin a little before it.
    constexpr std::uint64_t kSure = 2048;
    RunPosition from{known->operations - std::min(known->operations, kSure), 0};
    while (from.actions < m_log.actions().size() && m_log.actions()[from.actions].afterOperations <= from.operations)
        ++from.actions;
    requestRewind(from, std::move(cause));
}

void SimulationController::requestRewind(RunPosition target, std::optional<WantedCause> cause)
{
    setPaused(true);
    m_wanted = target;
    m_stepsOver = cause.has_value();
    m_rewinder.request({m_simulation->scenario(), m_log.actions(), target, std::move(cause)});
}

void SimulationController::arrive()
{
    ReplayedRun run = m_rewinder.take();
    const bool isLast = !m_rewinder.hasNext();
    if (isLast)
        m_wanted.reset();
    run.simulation->engine().pause();
    const CacheId cache = m_state.cache();
    m_hands = std::move(run.hands);
    m_builder.dispose(std::exchange(m_simulation, std::move(run.simulation)));
    m_log.moveTo(run.position);
    m_isEndTold = false;
    m_isRefusalTold = false;
    m_simulation->start();
    m_simulation->engine().whileQuiesced([this](Slub& slub) { slub.setEvents(&m_recorder); });
    m_simulation->setFocus(cache, m_state.effectiveNode());
    m_state.setFrozen(false);
    m_simulation->drain();
    m_state.rewind(m_simulation->sampleNow());
    m_simulation->drain();
    m_state.refresh();
    m_state.setFrozen(true);
    if (!m_isPaused) {
        m_isPaused = true;
        updateTimer();
        emit pausedChanged(true);
    }
    emit wentTo(run.position);
    if (m_stepsOver && isLast) {
        m_stepsOver = false;
        step(1);
    }
    emit framed();
}

void SimulationController::atOneMoment(const std::function<void()>& action)
{
    // Between two operations, so that a repetition can do it after the same one.
    Engine& engine = m_simulation->engine();
    if (!m_isPaused)
        engine.pause();
    action();
    if (!m_isPaused)
        engine.resume();
}

Result<void> SimulationController::perform(const HandOperation& operation)
{
    if (!m_simulation)
        return fail("nothing runs in which something could be done");
    Result<void> done;
    StepRecord record;
    atOneMoment([&] {
        Engine& engine = m_simulation->engine();
        engine.whileQuiesced([&](Slub& slub) {
            record.byHand = handText(operation, slub);
            slub.setEvents(&m_recorder);
        });
        beginStep();
        done = m_hands->perform(engine, operation);
        StepRecord told = endStep();
        told.byHand = std::move(record.byHand);
        record = std::move(told);
        if (!m_isPaused)
            engine.whileQuiesced([](Slub& slub) { slub.setEvents(nullptr); });
    });
    if (!done)
        return done;
    m_log.add({record.operation, operation});
    record.position = m_log.position(record.operation);
    record.cpu = operation.cpu;
    emit stepped(record);
    if (m_isPaused)
        showPresent();
    return {};
}

} // namespace sheafscope
