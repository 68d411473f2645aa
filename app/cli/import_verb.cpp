// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_error.h"
#include "app/cli/trace_report.h"
#include "app/cli/verbs.h"

#include <chrono>
#include <cstdio>
#include <unistd.h>

namespace sheafscope::cli {
namespace {

/// Says on a terminal how far reading is and how long it will take.
class Progress {
public:
    bool operator()(double fraction, const TraceSummary& soFar)
    {
        using Seconds = std::chrono::duration<double>;
        const auto now = std::chrono::steady_clock::now();
        if (!m_isTerminal || now - m_told < std::chrono::milliseconds(200))
            return true;
        m_told = now;
        const double elapsed = Seconds(now - m_begin).count();
        if (fraction > 0)
            std::fprintf(stderr, "\r%3.0f %%, %.0f s left, %llu operations ", 100 * fraction,
                         elapsed / fraction - elapsed, static_cast<unsigned long long>(soFar.operations));
        else
            std::fprintf(stderr, "\r%llu operations ", static_cast<unsigned long long>(soFar.operations));
        m_hasTold = true;
        return true;
    }
    ~Progress()
    {
        if (m_hasTold)
            std::fprintf(stderr, "\r%*s\r", 60, "");
    }
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

private:
    bool m_isTerminal = isatty(STDERR_FILENO) != 0;
    bool m_hasTold = false;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_told = m_begin;
};

} // namespace

ExitCode importVerb(const ImportCommand& command)
{
    Result<TraceSummary> summary = [&] {
        Progress progress;
        return summarizeTrace(command.file, std::ref(progress));
    }();
    if (!summary)
        return reportError(summary.error(), ExitCode::badInput);
    return printText(command.asJson ? traceJson(*summary).dump(2) + "\n" : traceText(command.file, *summary));
}

} // namespace sheafscope::cli
