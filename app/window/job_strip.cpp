// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/job_strip.h"

#include "widgets/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace sheafscope {
namespace {

constexpr qint64 kShowAfterMs = 200; ///< shorter work is not worth a word
constexpr int kRefreshMs = 100;
constexpr double kEnoughToGuess = 0.05; ///< share from which the time left is more than a guess

} // namespace

JobStrip::JobStrip(QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_bar(new QProgressBar(this)), m_cancel(new QToolButton(this))
{
    setObjectName(QStringLiteral("jobStrip"));
    setAccessibleName(tr("Work in progress"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setAccessibleName(tr("What is being done"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the work"));
    m_cancel->setToolTip(tr("Stop this work; what runs now goes on"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addStretch(1);
    layout->addWidget(m_cancel);
    m_clock.setParent(this);
    m_clock.setInterval(kRefreshMs);
    connect(&m_clock, &QTimer::timeout, this, &JobStrip::showProgress);
    connect(m_cancel, &QToolButton::clicked, this, &JobStrip::cancelFirst);
    hide();
}

JobStrip::~JobStrip()
{
    for (const auto& job : m_jobs)
        job->control->cancel();
}

std::shared_ptr<JobControl> JobStrip::begin(const QString& title, std::function<void()> onCancel)
{
    auto job = std::make_unique<Job>();
    job->title = title;
    job->control = std::make_shared<JobControl>();
    job->onCancel = std::move(onCancel);
    job->clock.start();
    m_jobs.push_back(std::move(job));
    m_clock.start();
    return m_jobs.back()->control;
}

void JobStrip::end(const std::shared_ptr<JobControl>& control)
{
    std::erase_if(m_jobs, [&](const auto& job) { return job->control == control; });
    showProgress();
}

std::shared_ptr<JobControl> JobStrip::run(const QString& title, std::function<void(JobControl&)> work,
                                          std::function<void()> done)
{
    auto control = begin(title);
    // The strip joins the thread before it goes, so the thread may name it; what it posts dies with the strip.
    m_jobs.back()->worker = std::jthread([this, control, work = std::move(work), done = std::move(done)] {
        work(*control);
        QMetaObject::invokeMethod(
            this,
            [this, control, done] {
                const bool isWanted = !control->isCancelled();
                end(control);
                if (isWanted && done)
                    done();
            },
            Qt::QueuedConnection);
    });
    return control;
}

void JobStrip::cancelFirst()
{
    if (m_jobs.empty())
        return;
    Job& job = *m_jobs.front();
    if (job.control->isCancelled())
        return;
    job.control->cancel();
    const QString title = job.title;
    if (const auto onCancel = job.onCancel)
        onCancel();
    emit cancelled(title);
    showProgress();
}

QString JobStrip::progressText(const Job& job)
{
    if (job.control->isCancelled())
        return tr("%1: stopping").arg(job.title);
    const double share = job.control->share();
    const double elapsed = static_cast<double>(job.clock.elapsed()) / 1e3;
    if (share < kEnoughToGuess)
        return tr("%1: %2").arg(job.title, formatSpan(elapsed));
    return tr("%1: %2, about %3 left").arg(job.title, formatPercent(share), formatSpan(elapsed * (1 - share) / share));
}

void JobStrip::showProgress()
{
    if (m_jobs.empty()) {
        m_clock.stop();
        hide();
        return;
    }
    const Job& job = *m_jobs.front();
    if (job.clock.elapsed() < kShowAfterMs)
        return;
    constexpr int kWhole = 1000;
    const double share = job.control->share();
    m_bar->setRange(0, share < 0 ? 0 : kWhole);
    m_bar->setValue(static_cast<int>(std::clamp(share, 0.0, 1.0) * kWhole));
    m_text->setText(progressText(job));
    m_cancel->setEnabled(!job.control->isCancelled());
    show();
}

} // namespace sheafscope
