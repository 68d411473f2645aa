// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

class QLabel;
class QProgressBar;
class QToolButton;

namespace sheafscope {

/// What a job and its strip tell each other. Any thread, wait-free.
class JobControl {
public:
    /// The work should stop at its next convenient place.
    [[nodiscard]] bool isCancelled() const { return m_isCancelled.load(std::memory_order_relaxed); }
    void cancel() { m_isCancelled.store(true, std::memory_order_relaxed); }
    /// Part of the work that is done, 0..1; never told: the strip shows that something happens, not how much.
    void setShare(double share) { m_share.store(share, std::memory_order_relaxed); }
    [[nodiscard]] double share() const { return m_share.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_isCancelled = false;
    std::atomic<double> m_share = -1;
};

/// Long work, with its progress, the time left and a way to cancel it, in the window instead of in its way. What is
/// done within 200 ms is never shown. Has a timer only while there are jobs. GUI thread only.
class JobStrip final : public QFrame {
    Q_OBJECT
public:
    explicit JobStrip(QWidget* parent = nullptr);
    /// Cancels all jobs of run() and waits for them.
    ~JobStrip() override;

    /// Work that somebody else does: ends with end(). `onCancel` is called once if the user wants it to stop.
    std::shared_ptr<JobControl> begin(const QString& title, std::function<void()> onCancel = {});
    void end(const std::shared_ptr<JobControl>& control);
    /// Does `work` in a thread of its own and calls `done` in the GUI thread after it; a cancelled job's `done` is not
    /// called.
    std::shared_ptr<JobControl> run(const QString& title, std::function<void(JobControl&)> work,
                                    std::function<void()> done);
    [[nodiscard]] bool isBusy() const { return !m_jobs.empty(); }

signals:
    void cancelled(const QString& title);

private:
    struct Job {
        QString title;
        std::shared_ptr<JobControl> control;
        std::function<void()> onCancel;
        QElapsedTimer clock;
        std::jthread worker;
    };
    void showProgress();
    void cancelFirst();
    [[nodiscard]] static QString progressText(const Job& job);

    std::vector<std::unique_ptr<Job>> m_jobs; ///< in order of beginning; the first one is shown
    QTimer m_clock;
    QLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace sheafscope
