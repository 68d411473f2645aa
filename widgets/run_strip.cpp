// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_strip.h"

#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr qreal kDotRadius = 2.6;
constexpr qreal kBandHalf = 4;

qreal xOn(const QRectF& strip, const StripAxis& axis, double value)
{
    return strip.left() + kDotRadius + (strip.width() - 2 * kDotRadius) * axis.share(value);
}

void paintMiddle(QPainter& painter, const QRectF& strip, qreal x)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Theme::instance().color(Role::textStrong), 1.4));
    painter.drawLine(QPointF(x, strip.top() + 2), QPointF(x, strip.bottom() - 2));
}

} // namespace

double StripAxis::share(double value) const
{
    return most > least ? std::clamp((value - least) / (most - least), 0.0, 1.0) : 0.5;
}

StripAxis stripAxis(const ReportRow& row)
{
    const auto [least, most] = row.range();
    return {least, most};
}

void paintRunStrip(QPainter& painter, const ReportCell& cell, const StripAxis& axis, const QRectF& strip)
{
    if (!cell.summary)
        return;
    const Theme& theme = Theme::instance();
    const qreal middle = strip.center().y();
    if (cell.summary->ci95) {
        const QRectF interval(QPointF(xOn(strip, axis, cell.summary->mean - *cell.summary->ci95), middle - kBandHalf),
                              QPointF(xOn(strip, axis, cell.summary->mean + *cell.summary->ci95), middle + kBandHalf));
        painter.fillRect(interval, theme.color(Role::cardBorder));
    }
    QColor run = theme.color(Role::accent);
    run.setAlphaF(0.6F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(run);
    for (const double value : cell.runs)
        painter.drawEllipse(QPointF(xOn(strip, axis, value), middle), kDotRadius, kDotRadius);
    paintMiddle(painter, strip, xOn(strip, axis, cell.summary->mean));
}

void paintBandStrip(QPainter& painter, const Band& band, const StripAxis& axis, const QRectF& strip)
{
    const Theme& theme = Theme::instance();
    const qreal middle = strip.center().y();
    const QRectF range(QPointF(xOn(strip, axis, band.low), middle - kBandHalf),
                       QPointF(xOn(strip, axis, band.high), middle + kBandHalf));
    QColor fill = theme.color(Role::parked);
    fill.setAlphaF(0.6F);
    painter.fillRect(range, fill);
    paintMiddle(painter, strip, xOn(strip, axis, band.median));
}

} // namespace sheafscope
