// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_frame.h"
#include "widgets/format.h"
#include "widgets/nice_range.h"
#include "widgets/sweep_chart.h"
#include "widgets/time_plot.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr int kPixelsPerValue = 46;
constexpr double kDot = 5;

/// Fixed steps with labels from a function.
class LabelledTicker final : public QCPAxisTickerFixed {
public:
    explicit LabelledTicker(QString (*format)(double)) : m_format(format) {}

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return m_format(tick); }

private:
    QString (*m_format)(double);
};

QString axisNumber(double value)
{
    return QString::number(value, 'g', 4);
}

QString axisBytes(double value)
{
    return formatBytes(Bytes{static_cast<std::uint64_t>(std::max(value, 0.0))});
}

double largestPoint(const std::vector<double>& values)
{
    double largest = 0;
    for (const double value : values)
        largest = std::isnan(value) ? largest : std::max(largest, value);
    return largest > 0 ? largest : 1;
}

class CurvePainter {
public:
    explicit CurvePainter(const SweepCurve& curve) : m_curve(curve)
    {
        styleChart(m_plot);
        m_isBytes = curve.metric->unit == "bytes";
        std::vector<double> shown = curve.y;
        for (const auto& band : curve.bands)
            shown.push_back(band ? band->high : 0);
        setScale(*m_plot.yAxis, shown, m_isBytes);
        addLine(m_plot.yAxis, curve.y, Role::main, QCPScatterStyle::ssDisc);
        addIntervals();
        addBand();
        if (!curve.parkedBytes.empty()) {
            m_plot.yAxis2->setVisible(true);
            m_plot.yAxis2->grid()->setVisible(false);
            m_plot.yAxis2->setLabel(Charts::tr("bytes parked, all caches"));
            setScale(*m_plot.yAxis2, curve.parkedBytes, true);
            addLine(m_plot.yAxis2, curve.parkedBytes, Role::parked, QCPScatterStyle::ssSquare);
        }
        m_plot.yAxis->setLabel(fromCore(curve.metric->id) + QStringLiteral(", ") + fromCore(curve.metric->unit));
        m_plot.xAxis->setLabel(fromCore(curve.xName) +
                               (curve.isLogarithmic ? Charts::tr(" (logarithmic)") : QString()));
        const double span = std::max(curve.x.back() - curve.x.front(), 1e-9);
        m_plot.xAxis->setRange(curve.x.front() - span * 0.04 - (span < 1e-6 ? 1 : 0),
                               curve.x.back() + span * 0.04 + (span < 1e-6 ? 1 : 0));
        if (curve.knee)
            addKnee(curve.x[*curve.knee]);
    }

    void paint(QCPPainter& painter, const QRectF& area)
    {
        // As many labels as fit beside each other, the first one always.
        const auto most = std::max<std::size_t>(1, static_cast<std::size_t>(area.width()) / kPixelsPerValue);
        const std::size_t every = (m_curve.xLabels.size() + most - 1) / most;
        const QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
        for (std::size_t i = 0; i < m_curve.xLabels.size(); i += every)
            ticks->addTick(m_curve.x[i], fromCore(m_curve.xLabels[i]));
        m_plot.xAxis->setTicker(ticks);
        paintPlotInto(m_plot, painter, area);
    }

private:
    static void setScale(QCPAxis& axis, const std::vector<double>& values, bool isBytes)
    {
        constexpr int kSteps = 5;
        const double step =
            NiceRange::niceStep(largestPoint(values) * 1.05, kSteps, isBytes ? StepBase::bytes : StepBase::decimal);
        const QSharedPointer<LabelledTicker> ticker(new LabelledTicker(isBytes ? axisBytes : axisNumber));
        ticker->setTickStep(step);
        axis.setTicker(ticker);
        axis.setRange(0, step * kSteps);
    }

    void addLine(QCPAxis* valueAxis, const std::vector<double>& values, Role role, QCPScatterStyle::ScatterShape shape)
    {
        const QColor colour = Theme::instance().color(role);
        QCPGraph* graph = m_plot.addGraph(m_plot.xAxis, valueAxis);
        graph->setPen(linePen(colour));
        graph->setScatterStyle(QCPScatterStyle(shape, linePen(colour), QBrush(colour), kDot));
        for (std::size_t i = 0; i < values.size(); ++i)
            graph->addData(m_curve.x[i], values[i]);
    }

    void addIntervals()
    {
        for (std::size_t i = 0; i < m_curve.y.size(); ++i) {
            const double half = m_curve.yCi95[i].value_or(0);
            if (half <= 0 || std::isnan(m_curve.y[i]))
                continue;
            auto* line = new QCPItemLine(&m_plot);
            line->start->setCoords(m_curve.x[i], m_curve.y[i] - half);
            line->end->setCoords(m_curve.x[i], m_curve.y[i] + half);
            line->setHead(QCPLineEnding(QCPLineEnding::esBar, kDot, 0));
            line->setTail(QCPLineEnding(QCPLineEnding::esBar, kDot, 0));
            line->setPen(linePen(Theme::instance().color(Role::main)));
        }
    }

    /// A modelled cost: 5 to 95 % of the draws as a shade around the medians.
    void addBand()
    {
        if (m_curve.bands.empty())
            return;
        QCPGraph* low = m_plot.addGraph(m_plot.xAxis, m_plot.yAxis);
        QCPGraph* high = m_plot.addGraph(m_plot.xAxis, m_plot.yAxis);
        QColor shade = Theme::instance().color(Role::main);
        low->setPen(linePen(shade));
        high->setPen(linePen(shade));
        for (QCPGraph* edge : {low, high}) {
            QPen pen = edge->pen();
            pen.setStyle(Qt::DotLine);
            edge->setPen(pen);
        }
        constexpr float kShade = 0.2F;
        shade.setAlphaF(kShade);
        high->setBrush(shade);
        high->setChannelFillGraph(low);
        for (std::size_t i = 0; i < m_curve.bands.size(); ++i) {
            if (!m_curve.bands[i])
                continue;
            low->addData(m_curve.x[i], m_curve.bands[i]->low);
            high->addData(m_curve.x[i], m_curve.bands[i]->high);
        }
    }

    void addKnee(double x)
    {
        const Theme& theme = Theme::instance();
        auto* line = new QCPItemLine(&m_plot);
        line->start->setCoords(x, 0);
        line->end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        line->end->setCoords(x, 0);
        QPen pen = linePen(theme.color(Role::accent));
        pen.setStyle(Qt::DashLine);
        line->setPen(pen);
        auto* text = new QCPItemText(&m_plot);
        text->setText(Charts::tr("knee: %1").arg(fromCore(m_curve.xLabels[*m_curve.knee])));
        text->setFont(theme.smallFont());
        text->setColor(theme.color(Role::accent));
        const bool isRight = *m_curve.knee * 2 > m_curve.x.size();
        text->setPositionAlignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        text->setPadding(QMargins(5, 2, 5, 0));
        text->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        text->position->setCoords(x, 0);
    }

    const SweepCurve& m_curve;
    bool m_isBytes = false;
    QCustomPlot m_plot;
};

} // namespace

void drawSweepCurve(QPainter& painter, const QRectF& rect, const SweepCurve& curve)
{
    ChartFrame frame;
    frame.title = Charts::tr("%1 by %2").arg(fromCore(curve.metric->id), fromCore(curve.xName));
    frame.subtitle = fromCore(curve.title) + QStringLiteral(". ") + fromCore(curve.metric->description);
    frame.keys.push_back(
        {Role::main, Charts::tr("%1 (%2 is better), left axis")
                         .arg(fromCore(curve.metric->id),
                              curve.metric->better == Better::lower ? Charts::tr("lower") : Charts::tr("higher"))});
    if (!curve.parkedBytes.empty())
        frame.keys.push_back({Role::parked, Charts::tr("bytes parked over all caches, right axis")});
    if (curve.knee)
        frame.keys.push_back({Role::accent, Charts::tr("knee")});
    if (!curve.bands.empty())
        frame.subtitle += Charts::tr(" Median; shaded: 5 to 95 % of the draws of the cost profile.");
    frame.foot = fromCore(kKneeRule) + (curve.knee ? QString() : Charts::tr(". Here: no knee."));
    CurvePainter plot(curve);
    paintChart(painter, rect, frame, [&](QCPPainter& into, const QRectF& area) { plot.paint(into, area); });
}

} // namespace sheafscope
