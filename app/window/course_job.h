// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/experiment_job.h"
#include "widgets/era_courses.h"

namespace sheafscope {

/// Which cell of a comparison is followed over time, in all of its eras.
struct CourseWish {
    std::string scenario; ///< labels, as in the results
    std::string machine;
    std::uint64_t seed = 1;
    friend bool operator==(const CourseWish&, const CourseWish&) = default;
};

/// Runs one scenario in every era of a plan off the GUI thread and follows it over time; eras come as they are done.
/// GUI thread only. Destroying it stops the runs and waits.
class CourseJob final : public QObject {
    Q_OBJECT
public:
    explicit CourseJob(JobStrip& strip, QObject* parent = nullptr);
    ~CourseJob() override;

    /// `plan` is called in the worker thread. What runs is cancelled first.
    void start(const QString& title, ExperimentJob::Plan plan, const CourseWish& wish);
    [[nodiscard]] bool isRunning() const { return m_control != nullptr; }
    void cancel();

signals:
    void progressed(const sheafscope::EraCourses& soFar);
    void done(const sheafscope::EraCourses& courses);
    void failed(const sheafscope::Error& error);
    void cancelled();

private:
    void take(const std::shared_ptr<JobControl>& control, const EraCourses& courses);
    void finish(const std::shared_ptr<JobControl>& control, const EraCourses& courses, const Result<void>& ran);

    QPointer<JobStrip> m_strip;
    std::shared_ptr<JobControl> m_control;
    std::jthread m_worker;
};

} // namespace sheafscope
