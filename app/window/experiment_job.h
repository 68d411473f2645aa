// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/compare.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace sheafscope {

class JobControl;
class JobStrip;

/// Runs of an experiment off the GUI thread, shown and cancelled in the window's job strip, with their results as they
/// come. Runs that were done before a cancel are kept: the same experiment goes on where it was. GUI thread only; the
/// runs use all host CPUs but one. Destroying it stops the runs and waits for the threads.
class ExperimentJob final : public QObject {
    Q_OBJECT
public:
    using Plan = std::function<Result<PlannedRuns>()>;

    explicit ExperimentJob(JobStrip& strip, QObject* parent = nullptr);
    ~ExperimentJob() override;

    /// `plan` is called in the worker thread: it may read files. One at a time: what runs is cancelled first.
    void start(const QString& title, Plan plan);
    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }
    void cancel();

signals:
    /// Some runs more are done; not for each of them.
    void progressed(const sheafscope::ResultSet& soFar);
    void done(const sheafscope::ResultSet& results);
    /// With what was done until then, perhaps nothing.
    void cancelled(const sheafscope::ResultSet& soFar);
    void failed(const sheafscope::Error& error);

private:
    /// What the worker and the GUI thread share.
    struct Shared;
    void takeProgress(const std::shared_ptr<Shared>& shared);
    void finish(const std::shared_ptr<Shared>& shared, const Result<void>& ran);

    QPointer<JobStrip> m_strip;
    std::shared_ptr<Shared> m_shared; ///< of the last experiment: what it did is kept
    std::shared_ptr<JobControl> m_control;
    QElapsedTimer m_sinceTold;
    std::jthread m_worker;
};

} // namespace sheafscope
