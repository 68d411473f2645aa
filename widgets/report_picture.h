// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/comparison_report.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

class QPainter;

namespace sheafscope {

/// One group of a report as a picture for paper: for each metric a strip of all runs of each era on one axis, with the
/// 95 % interval and the mean, and beside it a bar of the percent change to the base. What it is of stands in the
/// picture, so that it remains evidence when it is alone. Marks are also written, so that grey is enough. In the
/// colours of the present theme, which is the light one for paper. GUI thread; the report must outlive it.
class ReportPicture {
public:
    ReportPicture(const ComparisonReport& report, const ReportTable& table, const ReportGroup& group);

    [[nodiscard]] QSizeF size() const; ///< in units of 1/96 inch
    void paint(QPainter& painter) const;
    [[nodiscard]] QString caption() const;
    /// An <svg> element with nothing before it, to stand in a page.
    [[nodiscard]] QByteArray svg() const;

private:
    void paintRow(QPainter& painter, const ReportRow& row, qreal top) const;
    void paintStrip(QPainter& painter, const ReportRow& row, std::size_t era, const QRectF& strip) const;
    void paintChange(QPainter& painter, const ReportRow& row, std::size_t era, const QRectF& space) const;
    [[nodiscard]] qreal rowHeight(const ReportRow& row) const;

    const ComparisonReport& m_report;
    const ReportTable& m_table;
    const ReportGroup& m_group;
    double m_widestPercent = 0; ///< of the bars
};

} // namespace sheafscope
