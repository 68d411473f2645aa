// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/executor.h"
#include "core/experiment/compare.h"
#include "core/experiment/host_throughput.h"
#include "core/experiment/run_journal.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <tuple>

namespace sheafscope {
namespace {

using Clock = std::chrono::steady_clock;

/// What the threads share.
class Work {
public:
    Work(const PlannedRuns& planned, const RunOptions& options, std::stop_token stop, RunJournal* journal)
        : m_planned(planned), m_options(options), m_stop(std::move(stop)), m_journal(journal),
          m_records(planned.measurements.size())
    {
        if (journal != nullptr)
            takeFound(*journal);
        for (std::size_t i = 0; i < m_records.size(); ++i)
            if (!m_records[i])
                m_left.push_back(i);
        if (planned.isHostThroughput)
            std::ranges::stable_sort(m_left, {},
                                     [&](std::size_t i) { return planned.measurements[i].scenario.engine.seed; });
        m_progress.all = m_records.size();
        m_progress.found = m_progress.done = m_records.size() - m_left.size();
    }

    [[nodiscard]] std::size_t left() const { return m_left.size(); }

    /// One worker: takes runs until none is left, one fails or it is stopped.
    void doRuns()
    {
        for (;;) {
            const std::size_t next = m_next++;
            if (next >= m_left.size() || m_hasFailed.load() || m_stop.stop_requested())
                return;
            const Measurement& measurement = m_planned.measurements[m_left[next]];
            finish(m_left[next], m_planned.isHostThroughput ? measureThroughput(measurement, m_options.workers, m_stop)
                                                            : measureRun(measurement, m_stop));
        }
    }

    Result<std::vector<RunRecord>> take()
    {
        if (m_error)
            return Failure(*m_error);
        std::vector<RunRecord> records;
        for (std::optional<RunRecord>& record : m_records) {
            if (!record)
                return fail(std::string(kCancelled));
            records.push_back(*std::move(record));
        }
        return records;
    }
    void report()
    {
        if (m_options.progress)
            m_options.progress(m_progress);
    }

private:
    void takeFound(const RunJournal& journal)
    {
        std::map<std::tuple<CellKey, std::uint64_t>, const RunRecord*> found;
        for (const RunRecord& record : journal.found())
            found.try_emplace({record.cell, record.seed}, &record);
        for (std::size_t i = 0; i < m_records.size(); ++i) {
            const Measurement& wanted = m_planned.measurements[i];
            const auto record = found.find({wanted.cell, wanted.scenario.engine.seed});
            if (record != found.end())
                m_records[i] = *record->second;
        }
    }

    void finish(std::size_t index, Result<RunRecord> record)
    {
        const std::lock_guard lock(m_mutex);
        if (record && m_journal != nullptr)
            if (auto kept = m_journal->append(*record); !kept)
                record = Failure(kept.error());
        if (!record) {
            // Of several the first in the order of the runs, so that the message does not depend on the threads.
            const bool isFirst = !m_error || m_error->message == kCancelled || index < m_errorIndex;
            if (isFirst && (record.error().message != kCancelled || !m_error)) {
                m_error = record.error();
                m_errorIndex = index;
            }
            m_hasFailed = true;
            return;
        }
        m_records[index] = *std::move(record);
        if (m_options.finished)
            m_options.finished(*m_records[index]);
        ++m_progress.done;
        const double passed = std::chrono::duration<double>(Clock::now() - m_begin).count();
        const auto done = static_cast<double>(m_progress.done - m_progress.found);
        m_progress.secondsLeft = passed / done * static_cast<double>(m_progress.all - m_progress.done);
        report();
    }

    const PlannedRuns& m_planned;
    const RunOptions& m_options;
    std::stop_token m_stop;
    RunJournal* m_journal; ///< null: none
    std::vector<std::optional<RunRecord>> m_records;
    std::vector<std::size_t> m_left; ///< indices of runs that are not done
    std::atomic<std::size_t> m_next{0};
    std::atomic<bool> m_hasFailed{false};
    Clock::time_point m_begin = Clock::now();
    std::mutex m_mutex; ///< of what follows, and of the journal
    RunProgress m_progress;
    std::optional<Error> m_error;
    std::size_t m_errorIndex = 0;
};

unsigned workersFor(unsigned asked, std::size_t runs)
{
    const unsigned workers = asked != 0 ? asked : std::max(1U, std::thread::hardware_concurrency());
    return static_cast<unsigned>(std::clamp<std::size_t>(runs, 1, workers));
}

} // namespace

Result<ResultSet> runPlanned(const PlannedRuns& planned, const RunOptions& options, std::stop_token stop)
{
    std::optional<RunJournal> journal;
    if (!options.workFile.empty()) {
        auto opened = RunJournal::open(options.workFile, planned.identity);
        if (!opened)
            return Failure(opened.error());
        journal.emplace(*std::move(opened));
    }
    Work work(planned, options, std::move(stop), journal ? &*journal : nullptr);
    work.report();
    if (work.left() != 0) {
        const unsigned workers = planned.isHostThroughput ? 1 : workersFor(options.workers, work.left());
        makeExecutor(EngineMode::concurrent, workers)->forEach(workers, [&](std::size_t) { work.doRuns(); });
    }
    auto records = work.take();
    if (!records)
        return Failure(records.error());
    return ResultSet{planned.head, *std::move(records)};
}

} // namespace sheafscope
