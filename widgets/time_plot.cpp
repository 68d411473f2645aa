// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time_plot.h"

#include "widgets/format.h"
#include "widgets/nice_range.h"

#include <qcustomplot.h>

#include <cmath>
#include <limits>

namespace sheafscope {
namespace {

constexpr int kTopMargin = 8; // half a label: QCustomPlot leaves out labels that would be cut
constexpr int kLabelMargin = 18;
constexpr int kBareMargin = 8;
constexpr int kPixelsPerTimeLabel = 90;
constexpr double kBandPart = 0.22;  ///< of the line's colour in its band
constexpr double kMutedPart = 0.45; ///< of the line's colour in a line without emphasis

/// Fixed steps with labels from a function.
class FormattedTicker final : public QCPAxisTickerFixed {
public:
    std::function<QString(double)> format;

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return format ? format(tick) : QString(); }
};

QString timeLabel(double seconds, double step)
{
    if (std::abs(seconds) < step / 2)
        return QStringLiteral("0") + QChar(0x00a0) + QLatin1Char('s');
    if (step >= 1)
        return formatSpan(std::round(seconds));
    const int decimals = static_cast<int>(std::ceil(-std::log10(step) - 1e-9));
    return QString::number(seconds, 'f', decimals) + QChar(0x00a0) + QLatin1Char('s');
}

QVector<QCPGraphData> toGraphData(const std::vector<PlotPoint>& points)
{
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (const PlotPoint& point : points)
        data.append(QCPGraphData(point.timeSec, point.value));
    return data;
}

} // namespace

QPen linePen(const QColor& colour, double width)
{
    Q_ASSERT_X(width <= 1, "linePen", "data lines must not be wider than 1 px");
    QPen pen(colour);
    pen.setWidthF(width);
    pen.setCosmetic(true);
    return pen;
}

QColor mixed(const QColor& over, const QColor& under, double part)
{
    const auto mix = [part](int a, int b) { return static_cast<int>(std::lround(a * part + b * (1 - part))); };
    return QColor(mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue()));
}

struct TimePlot::Impl {
    QCustomPlot plot;
    QSharedPointer<FormattedTicker> valueTicker{new FormattedTicker};
    QSharedPointer<FormattedTicker> timeTicker{new FormattedTicker};
    TimeLabels labels = TimeLabels::shown;
    int usedGraphs = 0;
    double level = std::numeric_limits<double>::quiet_NaN();
    QString levelName;
    Role levelRole = Role::textDim;

    QCPGraph* nextGraph()
    {
        QCPGraph* graph = usedGraphs < plot.graphCount() ? plot.graph(usedGraphs) : plot.addGraph();
        ++usedGraphs;
        graph->setVisible(true);
        graph->setSelectable(QCP::stNone);
        return graph;
    }
    int bottomMargin() const { return labels == TimeLabels::shown ? kLabelMargin : kBareMargin; }
    void applyTheme();
    void paintLevel(QPainter& painter, const QRectF& area) const;
};

void TimePlot::Impl::applyTheme()
{
    const Theme& theme = Theme::instance();
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelFont(theme.smallFont());
        axis->setTickLabelColor(theme.color(Role::textDim));
        axis->grid()->setPen(linePen(theme.color(Role::grid)));
        axis->grid()->setZeroLinePen(linePen(theme.color(Role::cardBorder)));
    }
}

TimePlot::TimePlot(TimeLabels labels) : m_impl(std::make_unique<Impl>())
{
    m_impl->labels = labels;
    QCustomPlot& plot = m_impl->plot;
    plot.setBackground(QBrush(Qt::NoBrush));
    plot.setNotAntialiasedElement(QCP::aeAxes);
    plot.setNotAntialiasedElement(QCP::aeGrid);
    plot.axisRect()->setAutoMargins(QCP::msNone);
    plot.axisRect()->setMinimumSize(1, 1);
    plot.axisRect()->setMargins(QMargins(kLeftMargin, kTopMargin, kRightMargin, m_impl->bottomMargin()));
    plot.plotLayout()->setMargins(QMargins());
    plot.xAxis->setTicker(m_impl->timeTicker);
    plot.yAxis->setTicker(m_impl->valueTicker);
    plot.xAxis->setTickLabels(labels == TimeLabels::shown);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelPadding(5);
        axis->grid()->setSubGridVisible(false);
    }
}

TimePlot::~TimePlot() = default;

int TimePlot::valueWidth(double width)
{
    return std::max(static_cast<int>(width) - kLeftMargin - kRightMargin, 1);
}

QRectF TimePlot::valueArea(const QRectF& rect) const
{
    return rect.adjusted(kLeftMargin, kTopMargin, -kRightMargin, -m_impl->bottomMargin());
}

void TimePlot::clearLines()
{
    for (int i = 0; i < m_impl->plot.graphCount(); ++i)
        m_impl->plot.graph(i)->setVisible(false);
    m_impl->usedGraphs = 0;
}

void TimePlot::addLine(std::span<const Column> columns, const TimeWindow& window, Role role, LineShape shape,
                       Emphasis emphasis, double scale)
{
    const Theme& theme = Theme::instance();
    const QColor full = theme.color(role);
    const QColor card = theme.color(Role::card);
    const bool isMean = shape == LineShape::mean;
    const std::vector<Column> means = isMean ? condensed(columns, window, kMeanGroup) : std::vector<Column>();
    const std::span<const Column> shown = isMean ? std::span<const Column>(means) : columns;
    const double columnSec = window.columnSec() * (isMean ? kMeanGroup : 1);
    if (emphasis == Emphasis::normal) {
        QCPGraph* extremes = m_impl->nextGraph();
        extremes->setPen(linePen(mixed(full, card, kBandPart)));
        extremes->setAntialiased(false);
        extremes->setLineStyle(QCPGraph::lsLine);
        extremes->data()->set(toGraphData(extremesLine(shown, columnSec, scale)), true);
    }
    QCPGraph* line = m_impl->nextGraph();
    line->setPen(linePen(emphasis == Emphasis::muted ? mixed(full, card, kMutedPart) : full));
    line->setAntialiased(isMean);
    line->setLineStyle(isMean ? QCPGraph::lsLine : QCPGraph::lsStepLeft);
    line->data()->set(toGraphData(lastLine(shown, isMean ? columnSec / 2 : 0, scale)), true);
}

void TimePlot::setValueAxis(double upper, double step, std::function<QString(double)> format)
{
    m_impl->plot.yAxis->setRange(0, upper);
    m_impl->valueTicker->setTickStep(step);
    m_impl->valueTicker->format = std::move(format);
}

void TimePlot::setLevel(double value, const QString& name, Role role)
{
    m_impl->level = value;
    m_impl->levelName = name;
    m_impl->levelRole = role;
}

void TimePlot::Impl::paintLevel(QPainter& painter, const QRectF& area) const
{
    const double upper = plot.yAxis->range().upper;
    if (!(level >= 0) || level > upper)
        return;
    const Theme& theme = Theme::instance();
    const double y = std::floor(area.bottom() - level / upper * area.height()) + 0.5;
    QPen pen = linePen(theme.color(levelRole));
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    painter.setFont(theme.smallFont());
    const QFontMetricsF metrics(theme.smallFont());
    const bool isAbove = y - metrics.height() >= area.top();
    const QRectF text(area.left() + 4, isAbove ? y - metrics.height() : y, area.width() - 8, metrics.height());
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, levelName);
}

void TimePlot::draw(QCPPainter& painter, const QRectF& rect, const TimeWindow& window)
{
    if (rect.width() < kLeftMargin + kRightMargin + 8 || rect.height() < kTopMargin + m_impl->bottomMargin() + 4)
        return;
    m_impl->applyTheme();
    const int labelCount = std::max(valueWidth(rect.width()) / kPixelsPerTimeLabel, 1);
    const double step = NiceRange::niceStep(window.toSec - window.fromSec, labelCount, StepBase::decimal);
    m_impl->timeTicker->setTickStep(step);
    m_impl->timeTicker->format = [step](double seconds) { return timeLabel(seconds, step); };
    m_impl->plot.xAxis->setRange(window.fromSec, window.toSec);
    painter.save();
    painter.translate(rect.topLeft());
    m_impl->plot.toPainter(&painter, static_cast<int>(rect.width()), static_cast<int>(rect.height()));
    painter.restore();
    painter.save();
    m_impl->paintLevel(painter, valueArea(rect));
    painter.restore();
}

} // namespace sheafscope
