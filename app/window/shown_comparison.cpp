// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/shown_comparison.h"

#include "core/report/report_words.h"

namespace sheafscope {

Result<ShownComparisonPtr> makeShown(const ResultSet& results, const QString& source, bool isComplete)
{
    auto report = makeComparisonReport(results, metricTable());
    if (!report)
        return Failure(report.error());
    auto shown = std::make_shared<ShownComparison>();
    shown->results = results;
    shown->report = *std::move(report);
    const std::vector<std::string> commands = commandsOf(results.head);
    if (!commands.empty())
        shown->words = wordsOf(commands.front());
    shown->source = source;
    shown->isComplete = isComplete;
    return ShownComparisonPtr(std::move(shown));
}

} // namespace sheafscope
