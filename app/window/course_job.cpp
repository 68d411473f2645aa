// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/course_job.h"

#include "app/window/job_strip.h"
#include "core/experiment/time_course.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr unsigned kCourseSamples = 160;

EraCourse courseOf(const std::string& era, const std::vector<CourseSample>& samples)
{
    EraCourse course;
    course.era = era;
    const auto add = [&](CourseKind kind, double value) {
        course.values[static_cast<std::size_t>(kind)].push_back(value);
    };
    for (const CourseSample& sample : samples) {
        course.timeSec.push_back(sample.timeSec);
        add(CourseKind::fill, sample.fillPerCpu);
        add(CourseKind::slowpath, sample.slowpathPercent);
        add(CourseKind::parked, sample.parkedBytes);
        add(CourseKind::slabs, sample.slabBytes);
    }
    return course;
}

/// The runs of the wish in the order of the eras.
Result<std::vector<const Measurement*>> runsOf(const PlannedRuns& planned, const CourseWish& wish)
{
    std::vector<const Measurement*> runs;
    for (const Measurement& one : planned.measurements) {
        if (one.cell.scenario == wish.scenario && one.cell.machine == wish.machine &&
            one.scenario.engine.seed == wish.seed)
            runs.push_back(&one);
    }
    if (runs.empty())
        return fail(
            fmt::format("{} on {} with seed {} is no run of this comparison", wish.scenario, wish.machine, wish.seed));
    return runs;
}

/// Where the warm-up ends on the axis, which all eras share since all do the same operations.
double warmupSecOf(const Measurement& run, const std::vector<CourseSample>& samples)
{
    const double all = static_cast<double>(run.length.warmup + run.length.operations);
    return samples.empty() ? 0 : samples.back().timeSec * static_cast<double>(run.length.warmup) / std::max(all, 1.0);
}

} // namespace

CourseJob::CourseJob(JobStrip& strip, QObject* parent) : QObject(parent), m_strip(&strip) {}

CourseJob::~CourseJob()
{
    m_worker = {}; // stops and joins; what it posted dies with this object
    if (m_control != nullptr && m_strip != nullptr)
        m_strip->end(m_control);
}

void CourseJob::start(const QString& title, ExperimentJob::Plan plan, const CourseWish& wish)
{
    cancel();
    m_worker = {};
    if (m_control != nullptr && m_strip != nullptr)
        m_strip->end(m_control);
    m_control = m_strip->begin(title, [this] { cancel(); });
    m_worker = std::jthread([this, plan = std::move(plan), wish, control = m_control](const std::stop_token& stop) {
        EraCourses courses;
        courses.title = fmt::format("{} on {}, seed {}", wish.scenario, wish.machine, wish.seed);
        const auto followAll = [&]() -> Result<void> {
            const auto planned = plan();
            if (!planned)
                return Failure(planned.error());
            const auto runs = runsOf(*planned, wish);
            if (!runs)
                return Failure(runs.error());
            for (std::size_t i = 0; i < runs->size(); ++i) {
                const auto samples = measureCourse(*(*runs)[i], kCourseSamples, stop);
                if (!samples)
                    return Failure(samples.error());
                courses.warmupSec = std::max(courses.warmupSec, warmupSecOf(*(*runs)[i], *samples));
                courses.eras.push_back(courseOf((*runs)[i]->cell.era, *samples));
                control->setShare(static_cast<double>(i + 1) / static_cast<double>(runs->size()));
                QMetaObject::invokeMethod(
                    this, [this, control, courses] { take(control, courses); }, Qt::QueuedConnection);
            }
            return {};
        };
        const Result<void> ran = followAll();
        QMetaObject::invokeMethod(
            this, [this, control, courses, ran] { finish(control, courses, ran); }, Qt::QueuedConnection);
    });
}

void CourseJob::cancel()
{
    m_worker.request_stop();
    if (m_control != nullptr)
        m_control->cancel();
}

void CourseJob::take(const std::shared_ptr<JobControl>& control, const EraCourses& courses)
{
    if (control == m_control && !control->isCancelled())
        emit progressed(courses);
}

void CourseJob::finish(const std::shared_ptr<JobControl>& control, const EraCourses& courses, const Result<void>& ran)
{
    if (control != m_control)
        return;
    if (m_strip != nullptr)
        m_strip->end(m_control);
    m_control.reset();
    if (ran)
        emit done(courses);
    else if (ran.error().message == kCancelled)
        emit cancelled();
    else
        emit failed(ran.error());
}

} // namespace sheafscope
