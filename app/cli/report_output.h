// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/experiment/results.h"
#include "core/report/render_report.h"

#include <string>

namespace sheafscope::cli {

/// The report of `results` to the file `out`, or to standard output if it is empty; HTML and PDF with their pictures.
/// A file is the old one or the whole new one. Prints errors itself: badInput if the results cannot be reported,
/// outputError if it cannot be written.
ExitCode writeReport(const ResultSet& results, const ReportOptions& options, const std::string& out);

/// The format of --format, else of the ending of --out, else mail. Error: "--format" or "--out".
Result<ReportFormat> chooseFormat(const std::string& format, const std::string& out);

} // namespace sheafscope::cli
