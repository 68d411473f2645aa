// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/experiment/results.h"

#include <string>
#include <string_view>

namespace sheafscope {

/// Results as a file: JSON with "format": "sheafscope-results" and a "version". A reader takes its own version and
/// older ones, and refuses a newer one with a sentence. Keys are in a fixed order and numbers in their shortest form
/// that reads back as the same value, so equal results are equal bytes. A metric that is not finite is left out, as one
/// that could not be had.
inline constexpr unsigned kResultsVersion = 1;

std::string resultsJson(const ResultSet& results);
/// Errors name `source`, where in the document, and what was expected there.
Result<ResultSet> parseResults(std::string_view text, const std::string& source);

/// One run as a line without its end, as in the document, for files that grow run by run.
std::string runLine(const RunRecord& run);
/// Errors name `source` and `line`.
Result<RunRecord> parseRunLine(std::string_view text, const std::string& source, unsigned line);

/// Error: as writeAtomically().
Result<void> saveResults(const std::string& path, const ResultSet& results);
/// Errors: as readWholeFile() and parseResults().
Result<ResultSet> loadResults(const std::string& path);

} // namespace sheafscope
