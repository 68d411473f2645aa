// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/simulation_builder.h"

#include <utility>

namespace sheafscope {
namespace {

Result<std::unique_ptr<Simulation>> make(const ScenarioChoice& choice, std::shared_ptr<const Machine> known,
                                         TraceProgress progress)
{
    auto scenario = makeScenario(choice, std::move(known));
    if (!scenario)
        return Failure(scenario.error());
    scenario->progress = std::move(progress);
    auto simulation = Simulation::create(*scenario);
    if (!simulation)
        return simulation;
    if (const auto cache = findCache(*(*simulation)->info(), choice.cache); !cache)
        return Failure(cache.error());
    return simulation;
}

} // namespace

SimulationBuilder::SimulationBuilder(QObject* parent) : QObject(parent) {}

SimulationBuilder::~SimulationBuilder()
{
    m_isCancelled = true;
}

void SimulationBuilder::cancel()
{
    m_isCancelled = m_isBusy;
    m_next.reset();
}

void SimulationBuilder::build(const ScenarioChoice& choice, std::shared_ptr<const Machine> known)
{
    Request request{choice, std::move(known)};
    if (m_isBusy) {
        m_next = std::move(request);
        m_isCancelled = true;
    } else {
        start(std::move(request));
        emit busyChanged(true);
    }
}

void SimulationBuilder::dispose(std::unique_ptr<Simulation> simulation)
{
    if (simulation) {
        auto shared = std::make_shared<std::unique_ptr<Simulation>>(std::move(simulation));
        m_disposer = std::jthread([shared = std::move(shared)]() mutable { shared.reset(); });
    }
}

void SimulationBuilder::start(Request request)
{
    m_isBusy = true;
    m_isCancelled = false;
    const auto progress = [this](double fraction, const TraceSummary& soFar) {
        QMetaObject::invokeMethod(
            this, [this, fraction, operations = soFar.operations] { emit progressed(fraction, operations); },
            Qt::QueuedConnection);
        return !m_isCancelled;
    };
    m_worker = std::jthread([this, request = std::move(request), progress] {
        auto product =
            std::make_shared<Result<std::unique_ptr<Simulation>>>(make(request.choice, request.known, progress));
        QMetaObject::invokeMethod(
            this, [this, choice = request.choice, product] { finish(choice, product); }, Qt::QueuedConnection);
    });
}

void SimulationBuilder::finish(const ScenarioChoice& choice, const Product& product)
{
    m_isBusy = false;
    if (m_next) {
        if (*product)
            dispose(std::move(**product));
        start(*std::exchange(m_next, std::nullopt));
        return;
    }
    emit busyChanged(false);
    if (!*product) {
        emit failed(choice, product->error());
    } else if (m_isCancelled.exchange(false)) {
        dispose(std::move(**product));
    } else {
        m_result = std::move(**product);
        emit built(choice);
    }
}

} // namespace sheafscope
