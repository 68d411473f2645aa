// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/render_report.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command line of the verbs that read results and tables: report and import-fastpath.
namespace sheafscope::cli {

struct ReportFilesCommand {
    std::vector<std::string> files;
    ReportOptions options;
    bool printsScenarios = false;
    std::string out; ///< empty: standard output
};

struct FastpathCommand {
    std::string file;
    std::string results; ///< of ours, to put beside it; empty: print the table alone
    std::string out;     ///< empty: standard output
};

/// Texts of options until all are there.
struct ReportFilesTexts {
    ReportFilesCommand report;
    FastpathCommand fastpath;
    std::string format;
};

void addReportFilesVerbs(CLI::App& app, ReportFilesTexts& texts);
/// Errors name the option and what was expected.
Result<ReportFilesCommand> finishReportFiles(const ReportFilesTexts& texts);

} // namespace sheafscope::cli
