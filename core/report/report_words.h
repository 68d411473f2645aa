// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What all renderers say in the same words. ASCII as far as the results are.
namespace sheafscope {

/// In the head of every report, and in each row of forms without one.
inline constexpr std::string_view kModelStatement = "userspace model of mm/slub.c, not a kernel measurement";

/// The report with asciiText() of every label, so that columns align.
ComparisonReport asciiReport(ComparisonReport report);

/// "counted", "modelled", "throughput": in CSV and JSON; never translated.
std::string_view kindId(FigureKind kind);
/// "Counted in exact mode: ...": over each table.
std::string_view kindTitle(FigureKind kind);
/// "lower" or "higher".
std::string_view betterWord(Better better);
/// "", "(R)" or "(I)".
std::string_view markText(Mark mark);
/// "-8.11%"; large ones with fewer digits.
std::string percentText(double percent);
/// "(R) -8.11%", "-4.94%", "from 0" where the base is 0 and there is no percentage, "" where one of them did not run.
std::string changeText(const ReportRow& row, std::size_t base, std::size_t era, std::size_t baseIndex);

/// The era ran, so that something can stand against it.
bool hasBase(const ReportGroup& group, std::size_t era);

/// How the values of a row are written: all its cells with the same number of decimals.
class ValueForm {
public:
    explicit ValueForm(const ReportRow& row);
    explicit ValueForm(double largest);
    [[nodiscard]] std::string operator()(double value) const;

private:
    int m_decimals = 2;
    bool m_isScientific = false;
};

/// "+-0.52%" of the mean, "+-1.20" where the mean is 0, "" without an interval.
std::string intervalText(const Summary& summary, const ValueForm& form);

/// Label and text of what stands above the tables, without the machines.
std::vector<std::pair<std::string, std::string>> headWords(const ComparisonReport& report);
/// "label: words", and the words alone of the program.
std::string headLine(const std::string& label, const std::string& words);
/// The paragraphs below the tables: what (R) and (I) mean, how many cells are marked, what cannot be said. Without the
/// command line.
std::vector<std::string> footWords(const ComparisonReport& report);
/// The command lines that made the results.
std::vector<std::string> commandsOf(const ResultHead& head);
/// "6", or "6 to 12".
std::string runsText(unsigned fewest, unsigned most);
/// "slowpath_share (%, lower is better, n=6)".
std::string rowTitle(const ReportRow& row);
/// What the draws of the cost profile say of a scenario on a machine, a line an era and one for each base: "- 7.0: ..."
/// and ". to 6.19: ..."; empty without modelled cost. Of `eras` and the bases among them only, if there are any.
std::vector<std::string> costLines(const ComparisonReport& report, const std::string& machine,
                                   const std::string& scenario, std::span<const std::string> eras = {});
/// The ids of the rows of a group in which every value is 0: "a, b, c"; empty if there are none.
std::string rowsWithoutEffect(const ReportGroup& group);

} // namespace sheafscope
