// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/course_job.h"
#include "app/window/era_pair_bar.h"
#include "widgets/courses_chart.h"

class QCheckBox;

namespace sheafscope {

/// The same scenario and seed in every era over model time: small multiples, or two eras over each other. The runs are
/// made when the page is looked at for the first time. GUI thread only.
class CoursesPage final : public QWidget {
    Q_OBJECT
public:
    CoursesPage(JobStrip& jobs, QWidget* parent = nullptr);

    void show(ShownComparisonPtr shown);
    [[nodiscard]] CoursesChart& chart() const { return *m_chart; }
    [[nodiscard]] EraPairBar& pair() const { return *m_pair; }
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    void setOverlaid(bool isOn);

signals:
    void failed(const sheafscope::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void runIfWanted();
    void updateOverlay();

    ShownComparisonPtr m_shown;
    CourseJob m_job;
    std::optional<std::pair<Words, CourseWish>> m_made; ///< what the chart shows or what is being run
    EraPairBar* m_pair;
    QCheckBox* m_overlay;
    CoursesChart* m_chart;
};

} // namespace sheafscope
