// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>

namespace sheafscope {

/// Makes simulations away from the GUI thread, since a big machine takes a moment. While one is being made further
/// requests replace each other; only the last one counts. GUI thread only; the destructor waits for the one at work.
class SimulationBuilder final : public QObject {
    Q_OBJECT
public:
    explicit SimulationBuilder(QObject* parent = nullptr);
    ~SimulationBuilder() override;

    /// `known`: the machine, if it is the one that runs already.
    void build(const ScenarioChoice& choice, std::shared_ptr<const Machine> known);
    /// What is being made is not wanted any more: failed() tells so, or it is thrown away if it has been made
    /// meanwhile; busyChanged() comes in any case.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Ends a simulation away from the GUI thread too.
    void dispose(std::unique_ptr<Simulation> simulation);

signals:
    void busyChanged(bool isBusy);
    void built(const sheafscope::ScenarioChoice& choice);
    void failed(const sheafscope::ScenarioChoice& choice, const sheafscope::Error& error);
    /// While a trace is read: 0 to 1, and the operations found so far.
    void progressed(double fraction, quint64 operations);

public:
    /// The result that built() announced; to be taken in the slot.
    [[nodiscard]] std::unique_ptr<Simulation> take() { return std::move(m_result); }

private:
    struct Request {
        ScenarioChoice choice;
        std::shared_ptr<const Machine> known;
    };
    using Product = std::shared_ptr<Result<std::unique_ptr<Simulation>>>;

    void start(Request request);
    void finish(const ScenarioChoice& choice, const Product& product);

    bool m_isBusy = false;
    std::atomic<bool> m_isCancelled{false}; ///< asked by the worker
    std::optional<Request> m_next;
    std::unique_ptr<Simulation> m_result;
    std::jthread m_worker;
    std::jthread m_disposer;
};

} // namespace sheafscope
