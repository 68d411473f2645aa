// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"

#include <string>
#include <vector>

/// The twins of the pictures for mail and terminals: lines of ASCII of at most kMailTableColumns, to be written as they
/// are. None begins or ends with a blank.
namespace sheafscope {

/// All runs of a row on one axis, a strip an era: x is a run, 2 to 9 that many, # more; below it the 95 % interval and
/// the mean (A), as |__A__|. The last line names the ends of the axis.
std::vector<std::string> stripPlot(const ComparisonReport& report, const ReportRow& row);

/// What the signs of a strip plot mean, once above them.
std::string stripLegend();

/// How often which value came, a line a bin: "0.98 | ##### 5". Nothing for no values.
std::vector<std::string> histogram(const std::vector<double>& values);

} // namespace sheafscope
