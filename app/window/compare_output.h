// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/ladder_report.h"
#include "core/experiment/sweep_results.h"
#include "core/report/comparison_report.h"

#include <QString>
#include <QStringList>

#include <functional>

class QPainter;
class QRectF;

/// What the Compare view puts into files, in the forms that the command line has. GUI thread.
namespace sheafscope {

/// For a save dialog: "Wide grid, to attach (*.txt)" ...
[[nodiscard]] QStringList comparisonFilters();
[[nodiscard]] QStringList chartFilters();

/// The form is told by the ending: .mail, .txt, .robot, .md, .csv, .json (all runs, to be opened again), .report.json,
/// .html, .pdf. Errors: an unknown ending, the file cannot be written; nothing half written.
Result<void> saveComparison(const ResultSet& results, const ComparisonReport& report, const QString& path);
/// .txt, .csv, .json, .svg, .png, .pdf.
Result<void> saveLadder(const LadderReport& report, const QString& path);
Result<void> saveSweep(const SweepResults& results, const std::string& metric, const QString& path);

/// A picture of what is shown, with a strip below it that says what it is of.
struct ComparePicture {
    QSizeF size;     ///< of the drawing, in pixels of the screen
    int scale = 1;   ///< pixels of the picture for each
    QString caption; ///< lines
    std::string command;
    std::function<void(QPainter& painter)> draw;
};
/// .png, .svg or .pdf.
Result<void> savePicture(const ComparePicture& picture, const QString& path);

} // namespace sheafscope
