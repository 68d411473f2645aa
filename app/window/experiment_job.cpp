// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/experiment_job.h"

#include "app/window/job_strip.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace sheafscope {
namespace {

constexpr qint64 kTellEveryMs = 300;

unsigned workersBesideTheWindow()
{
    return std::max(2U, std::thread::hardware_concurrency()) - 1;
}

} // namespace

struct ExperimentJob::Shared {
    using Key = std::tuple<CellKey, std::uint64_t>;

    std::mutex mutex; ///< of all that follows
    ResultHead head;
    std::string identity;                          ///< empty: not planned yet
    std::map<Key, std::size_t> places;             ///< of the runs in the plan
    std::vector<std::optional<RunRecord>> records; ///< by place
    bool isTold = false;                           ///< the GUI thread was told and has not looked yet

    ResultSet soFar()
    {
        const std::lock_guard lock(mutex);
        isTold = false;
        ResultSet results{head, {}};
        for (const auto& record : records) {
            if (record)
                results.runs.push_back(*record);
        }
        return results;
    }
    /// Takes over the plan, and what an earlier experiment did of it; what is left to do.
    PlannedRuns begin(const PlannedRuns& planned, Shared* before)
    {
        const std::lock_guard lock(mutex);
        head = planned.head;
        identity = planned.identity;
        records.resize(planned.measurements.size());
        PlannedRuns left = planned;
        left.measurements.clear();
        for (std::size_t i = 0; i < planned.measurements.size(); ++i)
            places.try_emplace({planned.measurements[i].cell, planned.measurements[i].scenario.engine.seed}, i);
        if (before != nullptr && before != this) {
            const std::lock_guard lockBefore(before->mutex);
            if (!identity.empty() && before->identity == identity)
                records = before->records;
        }
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (!records[i])
                left.measurements.push_back(planned.measurements[i]);
        }
        return left;
    }
    /// True: the GUI thread is to be told.
    bool take(const RunRecord& record)
    {
        const std::lock_guard lock(mutex);
        if (const auto place = places.find({record.cell, record.seed}); place != places.end())
            records[place->second] = record;
        return !std::exchange(isTold, true);
    }
};

ExperimentJob::ExperimentJob(JobStrip& strip, QObject* parent) : QObject(parent), m_strip(&strip) {}

ExperimentJob::~ExperimentJob()
{
    m_worker = {}; // stops and joins; what it posted dies with this object
    if (m_control != nullptr && m_strip != nullptr)
        m_strip->end(m_control);
}

void ExperimentJob::start(const QString& title, Plan plan)
{
    cancel();
    m_worker = {};
    if (m_control != nullptr && m_strip != nullptr)
        m_strip->end(m_control);
    const auto before = std::exchange(m_shared, std::make_shared<Shared>());
    m_control = m_strip->begin(title, [this] { cancel(); });
    m_sinceTold.start();
    m_worker = std::jthread(
        [this, shared = m_shared, before, plan = std::move(plan), control = m_control](const std::stop_token& stop) {
            auto planned = plan();
            Result<void> ran;
            if (planned) {
                const PlannedRuns left = shared->begin(*planned, before.get());
                const std::size_t all = planned->measurements.size();
                RunOptions options;
                options.workers = workersBesideTheWindow();
                options.progress = [&](const RunProgress& now) {
                    control->setShare(static_cast<double>(all - left.measurements.size() + now.done) /
                                      static_cast<double>(std::max<std::size_t>(all, 1)));
                };
                options.finished = [&](const RunRecord& record) {
                    if (shared->take(record))
                        QMetaObject::invokeMethod(
                            this, [this, shared] { takeProgress(shared); }, Qt::QueuedConnection);
                };
                if (const auto results = runPlanned(left, options, stop); !results)
                    ran = Failure(results.error());
            } else {
                ran = Failure(planned.error());
            }
            QMetaObject::invokeMethod(
                this, [this, shared, ran] { finish(shared, ran); }, Qt::QueuedConnection);
        });
}

void ExperimentJob::cancel()
{
    m_worker.request_stop();
    if (m_control != nullptr)
        m_control->cancel();
}

void ExperimentJob::takeProgress(const std::shared_ptr<Shared>& shared)
{
    // What comes too soon is told with the next one, and the end tells all.
    if (shared != m_shared || !isRunning())
        return;
    if (m_sinceTold.elapsed() < kTellEveryMs) {
        const std::lock_guard lock(shared->mutex);
        shared->isTold = false;
        return;
    }
    const ResultSet soFar = shared->soFar();
    m_sinceTold.start();
    emit progressed(soFar);
}

void ExperimentJob::finish(const std::shared_ptr<Shared>& shared, const Result<void>& ran)
{
    if (shared != m_shared)
        return;
    if (m_strip != nullptr)
        m_strip->end(m_control);
    m_control.reset();
    if (ran)
        emit done(shared->soFar());
    else if (ran.error().message == kCancelled)
        emit cancelled(shared->soFar());
    else
        emit failed(ran.error());
}

} // namespace sheafscope
