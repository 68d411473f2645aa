// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"

#include <QRectF>

class QPainter;

namespace sheafscope {

/// The ends of the axis that all strips of a row share; never a point.
struct StripAxis {
    double least = 0;
    double most = 1;
    /// Where `value` lies on it, 0..1.
    [[nodiscard]] double share(double value) const;
};
[[nodiscard]] StripAxis stripAxis(const ReportRow& row);

/// All runs of a cell as dots on the axis, the 95 % interval as a band and the mean as a line. Nothing for a cell that
/// did not run. GUI thread.
void paintRunStrip(QPainter& painter, const ReportCell& cell, const StripAxis& axis, const QRectF& strip);
/// What the draws of a cost profile say: the 5 to 95 % band with its median.
void paintBandStrip(QPainter& painter, const Band& band, const StripAxis& axis, const QRectF& strip);

} // namespace sheafscope
