// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/metric.h"
#include "core/experiment/results.h"

#include <initializer_list>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace sheafscope {

/// Metrics of all three kinds, so that a report does not change with the real table.
std::span<const MetricInfo> madeUpMetrics();

/// Adds a run a value; the seeds go on from what the cell has.
void addRuns(ResultSet& results, const CellKey& cell, const std::string& metric, std::initializer_list<double> values);

/// fork and "burst w=160" on one machine in 6.17, 6.19 and 7.0, six runs each: worse, better, equal, zero and empty
/// cells, a base of 0, and all three kinds of figure.
ResultSet madeUpResults();

/// Anything that can be valid: labels of odd signs and lengths, few and many eras, runs, values of any size, holes.
ResultSet randomResults(std::uint64_t seed);

} // namespace sheafscope
