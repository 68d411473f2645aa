// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_frame.h"

#include "widgets/time_plot.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPicture>
#include <qcustomplot.h>

namespace sheafscope {
namespace {

constexpr qreal kChartPadding = 12;
constexpr qreal kChartGap = 4;
constexpr qreal kKeySwatch = 10;
constexpr qreal kBetweenKeys = 18;
constexpr qreal kChartRadius = 6;

/// Paints wrapped text at the top of `space` and takes its height off.
void paintLines(QPainter& painter, QRectF& space, const QString& text, const QFont& font, Role role)
{
    if (text.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(Theme::instance().color(role));
    QRectF used;
    painter.drawText(space, Qt::TextWordWrap, text, &used);
    space.setTop(used.bottom() + kChartGap);
}

/// From left to right, in a further line where the first is full.
void paintKeys(QPainter& painter, QRectF& space, const std::vector<ChartKey>& keys)
{
    if (keys.empty())
        return;
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(theme.smallFont());
    painter.setFont(theme.smallFont());
    qreal x = space.left();
    for (const ChartKey& key : keys) {
        const qreal width = kKeySwatch + kChartGap + metrics.horizontalAdvance(key.text);
        if (x > space.left() && x + width > space.right()) {
            x = space.left();
            space.setTop(space.top() + metrics.height());
        }
        const QRectF line(x, space.top(), width, metrics.height());
        painter.fillRect(QRectF(x, line.center().y() - kKeySwatch / 2, kKeySwatch, kKeySwatch), theme.color(key.role));
        painter.setPen(theme.color(Role::text));
        painter.drawText(line.adjusted(kKeySwatch + kChartGap, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, key.text);
        x += width + kBetweenKeys;
    }
    space.setTop(space.top() + metrics.height() + kChartGap);
}

qreal footHeight(const QString& foot, qreal width)
{
    if (foot.isEmpty())
        return 0;
    const QFontMetricsF metrics(Theme::instance().smallFont());
    return metrics.boundingRect(QRectF(0, 0, width, 10'000), Qt::TextWordWrap, foot).height() + kChartGap;
}

void paintCard(QPainter& painter, const QRectF& rect)
{
    const Theme& theme = Theme::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(linePen(theme.color(Role::cardBorder)));
    painter.setBrush(theme.color(Role::card));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kChartRadius, kChartRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

} // namespace

void paintChart(QPainter& painter, const QRectF& rect, const ChartFrame& frame,
                const std::function<void(QCPPainter& painter, const QRectF& area)>& paintPlot)
{
    const Theme& theme = Theme::instance();
    // As in PlotPanel::render(): QCustomPlot's painter cannot be made from one that is at work.
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setRenderHint(QPainter::TextAntialiasing);
        const QRectF local(QPointF(0, 0), rect.size());
        paintCard(recorder, local);
        QRectF space = local.adjusted(kChartPadding, kChartPadding, -kChartPadding, -kChartPadding);
        paintLines(recorder, space, frame.title, theme.boldFont(), Role::textStrong);
        paintLines(recorder, space, frame.subtitle, theme.smallFont(), Role::textDim);
        paintKeys(recorder, space, frame.keys);
        const qreal foot = footHeight(frame.foot, space.width());
        paintPlot(recorder, space.adjusted(0, 0, 0, -foot));
        QRectF footSpace(space.left(), space.bottom() - foot + kChartGap, space.width(), foot);
        paintLines(recorder, footSpace, frame.foot, theme.smallFont(), Role::textDim);
    }
    painter.save();
    painter.translate(rect.topLeft());
    picture.play(&painter);
    painter.restore();
}

void styleAxis(QCPAxis& axis)
{
    const Theme& theme = Theme::instance();
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelFont(theme.smallFont());
    axis.setTickLabelColor(theme.color(Role::text));
    axis.setLabelFont(theme.smallFont());
    axis.setLabelColor(theme.color(Role::textDim));
    axis.setTickLabelPadding(5);
    axis.grid()->setPen(linePen(theme.color(Role::grid)));
    axis.grid()->setSubGridVisible(false);
    axis.grid()->setZeroLinePen(linePen(theme.color(Role::cardBorder)));
}

void styleChart(QCustomPlot& plot)
{
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.setNotAntialiasedElement(QCP::aeAxes);
    plot.setNotAntialiasedElement(QCP::aeGrid);
    plot.axisRect()->setMinimumSize(1, 1);
    plot.plotLayout()->setMargins(QMargins());
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.xAxis2, plot.yAxis2})
        styleAxis(*axis);
}

void paintPlotInto(QCustomPlot& plot, QCPPainter& painter, const QRectF& area)
{
    constexpr qreal kLeast = 40;
    if (area.width() < kLeast || area.height() < kLeast)
        return;
    painter.save();
    painter.translate(area.topLeft());
    plot.toPainter(&painter, static_cast<int>(area.width()), static_cast<int>(area.height()));
    painter.restore();
}

} // namespace sheafscope
