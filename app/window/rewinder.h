// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/step_recorder.h"
#include "core/observe/replay.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace sheafscope {

/// An operation that is looked for from a moment on: the first that takes one of these turns.
struct WantedCause {
    std::vector<Decision> decisions;
    CacheId cache;          ///< invalid: any
    NodeId node;            ///< of the CPU that takes it; invalid: any
    std::uint64_t most = 0; ///< operations to look at
};

/// Where a run shall be taken.
struct RewindRequest {
    Scenario scenario;
    std::vector<RunAction> actions;
    RunPosition target;
    std::optional<WantedCause> cause; ///< then to right before the operation that is found from `target` on
};

/// Repeats runs away from the GUI thread. Requests that come while one is at work replace each other; each that is
/// finished is told, so that a held-down key shows moments on the way. When a repetition took long, a second run is
/// left standing a few operations before the target, from which the next request is a short way. GUI thread only; the
/// destructor cancels and waits.
class Rewinder final : public QObject {
    Q_OBJECT
public:
    explicit Rewinder(QObject* parent = nullptr);
    ~Rewinder() override;

    void request(RewindRequest request);
    void cancel();
    /// Another run: the standing one is of no use any more.
    void forget();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Another request waits for the one at work.
    [[nodiscard]] bool hasNext() const { return m_next.has_value(); }
    /// Operations done and wanted of the repetition at work.
    [[nodiscard]] std::uint64_t done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] std::uint64_t wanted() const { return m_wanted; }
    /// The result that arrived() announced; to be taken in the slot.
    [[nodiscard]] ReplayedRun take() { return std::move(m_result); }

signals:
    void began();
    void arrived();
    void failed(const QString& why); ///< also if it was cancelled: then `why` is empty

private:
    using Product = std::shared_ptr<Result<ReplayedRun>>;

    void start(RewindRequest request);
    /// Leaves a run standing before where `m_last` went.
    void startStanding();
    RunPosition standBefore(RunPosition position) const;
    Result<ReplayedRun> make(const RewindRequest& request);
    Result<ReplayedRun> reach(const RewindRequest& request, RunPosition target);
    Result<std::uint64_t> findCause(const RewindRequest& request);
    void finish(const Product& product, bool wasLong);
    void finishStanding();
    void startNext();

    std::atomic<bool> m_isCancelled{false};
    std::atomic<std::uint64_t> m_done{0};
    std::uint64_t m_wanted = 0;
    bool m_isBusy = false;
    std::optional<RewindRequest> m_next;
    RewindRequest m_last; ///< that arrived, for the standing run
    ReplayedRun m_result;
    std::optional<ReplayedRun> m_standing; ///< the worker's while it works
    std::jthread m_worker;
};

} // namespace sheafscope
