// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"
#include "core/report/fastpath_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// What can be said of their cell and ours. Two cells that are both marked have a sign each, and a size each where both
/// are a cost; nothing is said of a cell that is not marked.
enum class BesideVerdict : std::uint8_t {
    notRun,       ///< one of them did not run
    theirsNoMark, ///< theirs is within its noise
    oursNoMark,   ///< ours makes no claim
    neither,      ///< both are within their noise
    sameSign,     ///< the only thing that a counted figure can say, or the sizes differ by more than kSameOrder
    sameOrder,    ///< same sign, and the larger is at most kSameOrder times the smaller
    otherSign
};
inline constexpr double kSameOrder = 3;
/// "same sign & size" ...
std::string_view wordsOf(BesideVerdict verdict);

/// `hasSize`: ours is a cost, as theirs is.
BesideVerdict besideVerdict(const FastpathCell& theirs, std::optional<double> ours, Mark oursMark, bool hasSize);

/// "7-0-0-rc2-gaf4e9ef3d784" as the era that ran nearest to it: "7.0-rc2" if it is among `eras`, else "7.0"; nothing
/// if neither is.
std::optional<std::size_t> eraOfColumn(std::string_view column, const std::vector<std::string>& eras);

/// "fix_size_alloc_test: p:4, h:0, l:500000" is the scenario "fix_size_alloc_test p=4": its workload, with parameters
/// that contradict nothing in the name. The number of loops (l) does not matter.
bool isSameBenchmark(const std::string& theirs, const std::string& scenario);

/// Their tables next to ours, in lines that survive a mail. Rows that we did not run are listed. Errors: `report` has
/// none of their rows, or not the base of a table.
Result<std::string> fastpathBeside(const std::vector<FastpathTable>& theirs, const ComparisonReport& report);

} // namespace sheafscope
