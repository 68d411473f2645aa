// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_runner.h"

#include "app/window/main_window.h"

#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

template <class... Ts> struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <class... Ts> Overloaded(Ts...) -> Overloaded<Ts...>;

} // namespace

TourRunner::TourRunner(MainWindow& window) : m_window(window)
{
    connect(&window.commands(), &CommandRegistry::triggered, this, &TourRunner::noteCommand);
    connect(&window.state(), &ViewState::refreshed, this, &TourRunner::look);
    connect(&window.state(), &ViewState::selectionChanged, this, &TourRunner::look);
    SimulationController& controller = window.controller();
    connect(&controller, &SimulationController::started, this, [this] {
        if (m_tour && m_isWaitingForRun)
            begin();
        else
            look();
    });
    connect(&controller, &SimulationController::failed, this, [this] {
        if (m_tour && m_isWaitingForRun)
            leave(); // the window has told why
    });
}

Result<void> TourRunner::check(const Tour& tour) const
{
    const auto command = [&](const TourStep& step, const std::string& id) -> Result<void> {
        if (m_window.commands().action(QString::fromStdString(id)) == nullptr)
            return fail(tour.source, step.line,
                        fmt::format("unknown command '{}'; expected an id as the command palette shows it", id));
        return {};
    };
    const auto actions = [&](const TourStep& step, const std::vector<TourAction>& list) -> Result<void> {
        for (const TourAction& action : list)
            if (action.kind == TourAction::Kind::command)
                if (auto sane = command(step, action.name); !sane)
                    return sane;
        return {};
    };
    for (const TourStep& step : tour.steps) {
        for (const TourPoint& point : step.points) {
            const QString name = QString::fromStdString(point.name);
            if (point.kind == TourPoint::Kind::panel && m_window.panels().find(name) == nullptr)
                return fail(tour.source, step.line,
                            fmt::format("unknown panel '{}'; expected one of {}", point.name,
                                        m_window.panels().idList().toStdString()));
            if (point.kind == TourPoint::Kind::control)
                if (auto sane = command(step, point.name); !sane)
                    return sane;
        }
        if (const auto* done = step.wait ? std::get_if<CommandDone>(&*step.wait) : nullptr)
            if (auto sane = command(step, done->id); !sane)
                return sane;
        for (const auto& list : {step.actions, step.showMe})
            if (auto sane = actions(step, list); !sane)
                return sane;
    }
    return checkTourScenarios(tour);
}

void TourRunner::start(Tour tour)
{
    if (!m_tour)
        m_before = m_window.controller().choice();
    m_tour = std::move(tour);
    m_choice = applied(ScenarioChoice{}, m_tour->scenario);
    m_index = 0;
    m_reached = 0;
    enter();
}

void TourRunner::leave()
{
    if (!m_tour)
        return;
    m_tour.reset();
    m_isReady = false;
    m_isWaitingForRun = false;
    emit changed();
    emit left();
    if (m_window.controller().hasRun())
        m_window.controller().open(m_before);
}

void TourRunner::enter()
{
    m_isReady = false;
    m_isDone = false;
    m_answer.reset();
    const TourScenario* scenario = m_index == 0 ? &m_tour->scenario : nullptr;
    if (step().scenario) {
        scenario = &*step().scenario;
        m_choice = applied(m_choice, *scenario);
    }
    if (scenario == nullptr) {
        begin();
        return;
    }
    m_isWaitingForRun = true;
    m_window.controller().open(m_choice, scenario->isPaused ? SimulationController::Begin::paused
                                                            : SimulationController::Begin::running);
    emit changed();
}

void TourRunner::begin()
{
    m_isWaitingForRun = false;
    for (const TourAction& action : step().actions)
        perform(action);
    m_times = 0;
    m_base = {};
    if (const auto& shown = m_window.state().shown())
        m_base = shown->totals(m_window.state().cache());
    m_isReady = true;
    emit changed();
    look();
}

void TourRunner::perform(const TourAction& action)
{
    ViewState& state = m_window.state();
    switch (action.kind) {
    case TourAction::Kind::selectCpu:
        state.selectCpu(CpuId{action.number});
        return;
    case TourAction::Kind::selectNode:
        state.selectNode(NodeId{action.number});
        return;
    case TourAction::Kind::selectCache:
        if (state.info())
            if (const auto cache = findCache(*state.info(), action.name))
                state.selectCache(*cache);
        return;
    case TourAction::Kind::command:
        for (unsigned i = 0; i < action.times; ++i)
            if (QAction* command = m_window.commands().action(QString::fromStdString(action.name)))
                command->trigger();
        return;
    }
}

bool TourRunner::isDone() const
{
    if (!m_tour || m_index < m_reached)
        return m_tour.has_value();
    if (!m_isReady)
        return false;
    if (step().question)
        return m_answer.has_value();
    return !step().wait || m_isDone;
}

void TourRunner::next()
{
    if (!m_tour || !isDone())
        return;
    if (m_index + 1 == m_tour->steps.size()) {
        leave();
        return;
    }
    ++m_index;
    if (m_index <= m_reached) {
        emit changed();
        return;
    }
    m_reached = m_index;
    enter();
}

void TourRunner::back()
{
    if (!m_tour || m_index == 0)
        return;
    --m_index;
    emit changed();
}

void TourRunner::showMe()
{
    if (!m_tour || m_index != m_reached || !m_isReady)
        return;
    if (step().question) {
        answer(step().question->right);
        return;
    }
    const std::vector<TourAction> actions = step().showMe;
    for (const TourAction& action : actions)
        perform(action);
    look();
}

void TourRunner::answer(std::size_t choice)
{
    if (!m_tour || m_index != m_reached || !step().question || choice >= step().question->choices.size())
        return;
    m_answer = choice;
    emit changed();
}

void TourRunner::noteCommand(const QString& id)
{
    if (!m_tour || !m_isReady || m_index != m_reached || !step().wait)
        return;
    const auto* wanted = std::get_if<CommandDone>(&*step().wait);
    if (wanted != nullptr && id.toStdString() == wanted->id)
        ++m_times;
    look();
}

void TourRunner::look()
{
    if (!m_tour || !m_isReady || m_isDone || m_index != m_reached || !step().wait || !isFulfilled(*step().wait))
        return;
    m_isDone = true;
    emit changed();
}

bool TourRunner::isFulfilled(const TourCondition& condition) const
{
    const ViewState& state = m_window.state();
    return std::visit(Overloaded{[&](const CommandDone& done) { return m_times >= done.times; },
                                 [&](const CounterGrown& grown) {
                                     const auto& shown = state.shown();
                                     return shown != nullptr && shown->totals(state.cache())[grown.counter] >=
                                                                    m_base[grown.counter] + grown.by;
                                 },
                                 [&](const LevelReached& level) { return isFulfilled(level); },
                                 [&](const Selected& selected) {
                                     switch (selected.what.kind) {
                                     case TourAction::Kind::selectCpu:
                                         return state.cpu() == CpuId{selected.what.number};
                                     case TourAction::Kind::selectNode:
                                         return state.node() == NodeId{selected.what.number};
                                     case TourAction::Kind::selectCache:
                                         return state.info() != nullptr && state.cache().isValid() &&
                                                state.info()->caches[state.cache().v].name == selected.what.name;
                                     case TourAction::Kind::command:
                                         break;
                                     }
                                     return false;
                                 },
                                 [&](const ScenarioIs& is) {
                                     const ScenarioChoice& choice = m_window.controller().choice();
                                     return (is.era.empty() || choice.era == is.era) &&
                                            (is.machine.empty() || choice.machine == is.machine) &&
                                            (is.workload.empty() || choice.workload == is.workload);
                                 }},
                      condition);
}

bool TourRunner::isFulfilled(const LevelReached& wanted) const
{
    const auto& shown = m_window.state().shown();
    const CacheId cache = m_window.state().cache();
    if (shown == nullptr || !cache.isValid())
        return false;
    const Machine& machine = *shown->info->machine;
    const bool isOfCpu =
        wanted.level == TourLevel::main || wanted.level == TourLevel::spare || wanted.level == TourLevel::rcuFree;
    if (wanted.at >= (isOfCpu ? machine.cpuCount() : machine.nodeCount()))
        return false;
    std::uint64_t level = 0;
    if (isOfCpu) {
        const SheafFill fill = shown->fill(cache, CpuId{wanted.at});
        level = wanted.level == TourLevel::main    ? fill.main
                : wanted.level == TourLevel::spare ? (fill.hasSpare() ? fill.spare : 0)
                                                   : (fill.hasRcuFree() ? fill.rcuFree : 0);
    } else {
        const CacheNodeState& node = shown->at(cache, NodeId{wanted.at});
        level = wanted.level == TourLevel::barnFull    ? node.barnFull
                : wanted.level == TourLevel::barnEmpty ? node.barnEmpty
                : wanted.level == TourLevel::partial   ? node.partialSlabs
                                                       : node.slabs;
    }
    return level >= wanted.atLeast && level <= wanted.atMost;
}

} // namespace sheafscope
