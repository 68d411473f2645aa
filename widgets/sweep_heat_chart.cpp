// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_frame.h"
#include "widgets/format.h"
#include "widgets/sweep_chart.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sheafscope {
namespace {

constexpr int kHeatScaleWidth = 14;
constexpr double kSpaceForScale = 120; ///< pixels right of the cells

QString cellText(const MetricInfo& metric, double value)
{
    if (metric.unit == "bytes")
        return formatBytes(Bytes{static_cast<std::uint64_t>(std::max(value, 0.0))});
    return QString::number(value, 'g', 3);
}

QCPColorGradient heatGradient()
{
    constexpr int kStops = 16;
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (int i = 0; i <= kStops; ++i) {
        const double share = static_cast<double>(i) / kStops;
        gradient.setColorStopAt(share, QColor(Theme::fill(share)));
    }
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    return gradient;
}

class HeatPainter {
public:
    explicit HeatPainter(const SweepHeat& heat) : m_heat(heat)
    {
        styleChart(m_plot);
        const auto columns = static_cast<int>(heat.xLabels.size());
        const auto rows = static_cast<int>(heat.yLabels.size());
        setRange();
        m_map = new QCPColorMap(m_plot.xAxis, m_plot.yAxis);
        // Cells lie around 0, 1, 2 ...
        m_map->data()->setSize(columns, rows);
        m_map->data()->setRange(QCPRange(0, std::max(columns - 1, 1)), QCPRange(0, std::max(rows - 1, 1)));
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                m_map->data()->setCell(column, row,
                                       heat.at(static_cast<std::size_t>(row), static_cast<std::size_t>(column)));
        m_map->setInterpolate(false);
        m_map->setTightBoundary(false);
        m_map->setAntialiased(false);
        m_map->setGradient(heatGradient());
        m_map->setDataRange(QCPRange(m_low, m_high));
        addScale();
        for (QCPAxis* axis : {m_plot.xAxis, m_plot.yAxis})
            axis->grid()->setVisible(false);
        m_plot.xAxis->setRange(-0.5, columns - 0.5);
        m_plot.yAxis->setRange(-0.5, rows - 0.5);
        m_plot.xAxis->setLabel(fromCore(heat.xName));
        m_plot.yAxis->setLabel(fromCore(heat.yName));
    }

    void paint(QCPPainter& painter, const QRectF& area)
    {
        constexpr double kCellLabelWidth = 46;
        constexpr double kCellLabelHeight = 16;
        const double cellWidth = (area.width() - kSpaceForScale) / static_cast<double>(m_heat.xLabels.size());
        const double cellHeight = (area.height() - 3 * kCellLabelHeight) / static_cast<double>(m_heat.yLabels.size());
        m_plot.xAxis->setTicker(ticksOf(m_heat.xLabels, cellWidth, kCellLabelWidth));
        m_plot.yAxis->setTicker(ticksOf(m_heat.yLabels, cellHeight, kCellLabelHeight));
        if (cellWidth >= kCellLabelWidth && cellHeight >= kCellLabelHeight)
            addValues();
        paintPlotInto(m_plot, painter, area);
    }

private:
    static QSharedPointer<QCPAxisTicker> ticksOf(const std::vector<std::string>& labels, double cell, double needed)
    {
        const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(needed / std::max(cell, 0.01))));
        QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
        for (std::size_t i = 0; i < labels.size(); i += every)
            ticks->addTick(static_cast<double>(i), fromCore(labels[i]));
        return ticks;
    }

    void setRange()
    {
        for (const double value : m_heat.values) {
            if (std::isnan(value))
                continue;
            m_low = std::min(m_low, value);
            m_high = std::max(m_high, value);
        }
        if (m_low > m_high)
            m_low = m_high = 0;
        if (m_low == m_high)
            m_high = m_low + 1;
    }

    void addScale()
    {
        auto* scale = new QCPColorScale(&m_plot);
        m_plot.plotLayout()->addElement(0, 1, scale);
        scale->setType(QCPAxis::atRight);
        scale->setBarWidth(kHeatScaleWidth);
        scale->setGradient(heatGradient());
        scale->setDataRange(QCPRange(m_low, m_high));
        styleAxis(*scale->axis());
        scale->axis()->setLabel(fromCore(m_heat.metric->unit));
        const QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
        for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
            const double value = m_low + share * (m_high - m_low);
            ticks->addTick(value, cellText(*m_heat.metric, value));
        }
        scale->axis()->setTicker(ticks);
        auto* margins = new QCPMarginGroup(&m_plot);
        for (const QCP::MarginSide side : {QCP::msBottom, QCP::msTop}) {
            m_plot.axisRect()->setMarginGroup(side, margins);
            scale->setMarginGroup(side, margins);
        }
    }

    void addValues()
    {
        for (std::size_t row = 0; row < m_heat.yLabels.size(); ++row) {
            for (std::size_t column = 0; column < m_heat.xLabels.size(); ++column) {
                const double value = m_heat.at(row, column);
                if (std::isnan(value))
                    continue;
                const QColor under(Theme::fill((value - m_low) / (m_high - m_low)));
                auto* text = new QCPItemText(&m_plot);
                text->setText(cellText(*m_heat.metric, value));
                text->setFont(Theme::instance().smallFont());
                text->setColor(Theme::contrast(under, Qt::white) > Theme::contrast(under, Qt::black) ? Qt::white
                                                                                                     : Qt::black);
                text->position->setCoords(static_cast<double>(column), static_cast<double>(row));
            }
        }
    }

    const SweepHeat& m_heat;
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -std::numeric_limits<double>::infinity();
    QCustomPlot m_plot;
    QCPColorMap* m_map = nullptr; ///< the plot's
};

} // namespace

void drawSweepHeat(QPainter& painter, const QRectF& rect, const SweepHeat& heat)
{
    ChartFrame frame;
    frame.title =
        Charts::tr("%1 by %2 and %3").arg(fromCore(heat.metric->id), fromCore(heat.yName), fromCore(heat.xName));
    frame.subtitle =
        fromCore(heat.title) + QStringLiteral(". ") + fromCore(heat.metric->description) + QLatin1Char(' ') +
        (heat.metric->better == Better::lower ? Charts::tr("Lower is better.") : Charts::tr("Higher is better."));
    HeatPainter plot(heat);
    paintChart(painter, rect, frame, [&](QCPPainter& into, const QRectF& area) { plot.paint(into, area); });
}

} // namespace sheafscope
