// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/experiment_words.h"
#include "core/report/comparison_report.h"

#include <QString>

#include <memory>

namespace sheafscope {

/// The comparison that the Compare view shows. Immutable; pages share it.
struct ShownComparison {
    ResultSet results;
    ComparisonReport report;
    Words words;             ///< of the command that repeats it, the first one where files were merged
    QString source;          ///< names of files; empty: was run here
    bool isComplete = false; ///< else further runs come
};
using ShownComparisonPtr = std::shared_ptr<const ShownComparison>;

/// Error: as makeComparisonReport().
Result<ShownComparisonPtr> makeShown(const ResultSet& results, const QString& source, bool isComplete);

} // namespace sheafscope
