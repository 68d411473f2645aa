// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/journey_keeper.h"

#include "app/window/main_window.h"
#include "widgets/format.h"

#include <fmt/format.h>

namespace sheafscope {
namespace {

/// An object that has not moved in so many operations is left alone.
constexpr std::uint64_t kLongStay = 1'000'000;
constexpr std::size_t kMostStations = 500;

} // namespace

JourneyKeeper::JourneyKeeper(MainWindow& window)
    : m_window(window), m_panel(dynamic_cast<JourneyPanel&>(window.panels().at("journey")))
{
    SimulationController& controller = window.controller();
    connect(&controller, &SimulationController::stepped, this,
            [this](const StepRecord& record) { look(record.cpu, false); });
    connect(&controller, &SimulationController::framed, this, [this] {
        if (!m_window.controller().isPaused())
            look({}, true);
    });
    connect(&controller, &SimulationController::wentTo, this, &JourneyKeeper::goBack);
    connect(&controller, &SimulationController::started, this, &JourneyKeeper::stop);
}

Result<void> JourneyKeeper::follow()
{
    SimulationController& controller = m_window.controller();
    if (!controller.hasRun())
        return fail("nothing runs in which an object could be followed");
    if (controller.choice().mode != EngineMode::exact)
        return fail("an object can be followed in exact mode only, where it is known who has it");
    controller.setPaused(true);
    ViewState& state = m_window.state();
    if (!state.cpu().isValid())
        state.selectCpu(CpuId{0});
    std::optional<ObjectId> object;
    controller.whileQuiesced([&](Slub& slub) {
        if (const void* last = controller.hands().lastObject())
            object = objectAt(slub, last);
        if (!object || object->cache != state.cache())
            object = objectOf(slub, state.cache(), state.cpu());
    });
    if (!object)
        return fail(
            fmt::format("CPU {} has no free object of this cache, nor has its node a slab with one; allocate one "
                        "by hand first",
                        state.cpu().v));
    m_tracker.emplace(*object);
    m_journey = {*object, fromCore(state.info()->caches[object->cache.v].name), {}};
    controller.whileQuiesced([this](Slub& slub) { m_tracker->locate(slub); });
    const RunPosition position = controller.position();
    m_journey.stations.push_back({position.operations, position.actions, {}, m_tracker->place(), false});
    tell();
    return {};
}

void JourneyKeeper::stop()
{
    m_tracker.reset();
    m_journey = {};
    tell();
}

void JourneyKeeper::look(CpuId by, bool isGap)
{
    if (!m_tracker)
        return;
    bool hasMoved = false;
    m_window.controller().whileQuiesced([&](Slub& slub) { hasMoved = m_tracker->hasMoved(slub); });
    if (!hasMoved)
        return;
    const RunPosition position = m_window.controller().position();
    m_journey.stations.push_back({position.operations, position.actions, by, m_tracker->place(), isGap});
    if (m_journey.stations.size() > kMostStations)
        m_journey.stations.erase(m_journey.stations.begin());
    tell();
}

Result<void> JourneyKeeper::next()
{
    if (!m_tracker) {
        if (auto followed = follow(); !followed)
            return followed;
    }
    if (m_tracker->place().kind == PlaceKind::gone)
        return fail("its slab was given back to the pages: the journey is over");
    // The station itself is told by look(), when the last of these operations comes as a step; a second tracker finds
    // the moment, so that the first one still knows where it was.
    ObjectTracker scout(m_tracker->object());
    SimulationController& controller = m_window.controller();
    controller.setPaused(true);
    controller.whileQuiesced([&](Slub& slub) { scout.locate(slub); });
    bool hasMoved = false;
    const std::uint64_t done =
        controller.stepUntil(kLongStay, [&](Slub& slub) { return hasMoved = scout.hasMoved(slub); });
    if (!hasMoved)
        return fail(fmt::format("the object stayed where it is for {} operations", done));
    return {};
}

void JourneyKeeper::goBack(RunPosition position)
{
    if (!m_tracker)
        return;
    std::erase_if(m_journey.stations, [&](const JourneyStation& station) {
        return RunPosition{station.operation, station.actions} > position;
    });
    m_window.controller().whileQuiesced([this](Slub& slub) { m_tracker->locate(slub); });
    if (m_journey.stations.empty() || !m_journey.stations.back().place.isSameStation(m_tracker->place()))
        m_journey.stations.push_back({position.operations, position.actions, {}, m_tracker->place(), false});
    tell();
}

void JourneyKeeper::tell()
{
    m_panel.show(m_journey);
}

} // namespace sheafscope
