// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/courses_page.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace sheafscope {

CoursesPage::CoursesPage(JobStrip& jobs, QWidget* parent)
    : QWidget(parent), m_job(jobs), m_pair(new EraPairBar(this)), m_overlay(new QCheckBox(tr("over each other"), this)),
      m_chart(new CoursesChart(this))
{
    m_overlay->setAccessibleName(tr("Two eras over each other"));
    m_overlay->setToolTip(tr("Draw the two chosen eras in the same axes instead of every era in a column of its own"));
    m_pair->row().addWidget(m_overlay);
    m_chart->setEmptyText(tr("How sheaf fill, slow path and memory go over time in every era: the same axes, one "
                             "cursor. Run a comparison first, or open a result file."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_pair);
    layout->addWidget(m_chart, 1);
    connect(m_pair, &EraPairBar::changed, this, [this] {
        updateOverlay();
        runIfWanted();
    });
    connect(m_overlay, &QCheckBox::toggled, this, &CoursesPage::updateOverlay);
    const auto take = [this](const EraCourses& courses) {
        m_chart->show(courses);
        updateOverlay();
    };
    connect(&m_job, &CourseJob::progressed, this, take);
    connect(&m_job, &CourseJob::done, this, take);
    connect(&m_job, &CourseJob::failed, this, &CoursesPage::failed);
    connect(&m_job, &CourseJob::cancelled, this, [this] { m_made.reset(); }); // again when it is looked at again
    m_pair->show(nullptr);
}

void CoursesPage::show(ShownComparisonPtr shown)
{
    m_shown = std::move(shown);
    m_pair->show(m_shown.get());
    runIfWanted();
}

void CoursesPage::setOverlaid(bool isOn)
{
    m_overlay->setChecked(isOn);
}

void CoursesPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    runIfWanted();
}

void CoursesPage::runIfWanted()
{
    // Runs that are still counted come first.
    if (!isVisible() || m_shown == nullptr || !m_shown->isComplete || m_shown->report.head.seeds.empty())
        return;
    const ComparedCells cells = m_pair->cells();
    const CourseWish wish{cells.scenario, cells.machine, m_shown->report.head.seeds.front()};
    if (m_made == std::pair(m_shown->words, wish) || cells.scenario.empty())
        return;
    m_made = std::pair(m_shown->words, wish);
    m_chart->show({});
    m_job.start(
        tr("Following the eras over time"),
        [words = m_shown->words, seed = wish.seed]() -> Result<PlannedRuns> {
            auto plan = readCompare(words);
            if (!plan)
                return Failure(plan.error());
            plan->seeds = {seed};
            plan->profile.reset();
            return planCompare(*plan);
        },
        wish);
}

void CoursesPage::updateOverlay()
{
    const ComparedCells cells = m_pair->cells();
    m_chart->setOverlay(m_overlay->isChecked() ? std::vector{cells.left, cells.right} : std::vector<std::string>());
}

} // namespace sheafscope
