// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time_plot.h"

#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/line_text.h"
#include "widgets/nice_range.h"

#include <qcustomplot.h>

#include <array>
#include <cmath>
#include <limits>

namespace sheafscope {
namespace {

constexpr int kPixelsPerTimeLabel = 90;
constexpr double kBandPart = 0.22;  ///< of the line's colour in its band
constexpr double kMutedPart = 0.45; ///< of the line's colour in a line without emphasis

int tickLabelHeight()
{
    return qCeil(QFontMetricsF(Theme::instance().smallFont()).height());
}

/// Half a label: QCustomPlot leaves out labels that would be cut.
int halfLabel()
{
    return std::max(8, tickLabelHeight() / 2 + 1);
}

/// Fixed steps; TimePlot draws the labels that the function gives.
class FormattedTicker final : public QCPAxisTickerFixed {
public:
    std::function<QString(double)> format;
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

/// Without the points inside a stretch that stays within `tolerance`: the ends of the stretch draw the same line.
/// Levels stand still most of the time, and a machine of many nodes has many of them.
std::vector<PlotPoint> withoutRepeats(const std::vector<PlotPoint>& points, double tolerance)
{
    std::vector<PlotPoint> kept;
    const auto isSame = [&](const PlotPoint& a, const PlotPoint& b) {
        return std::abs(a.value - b.value) <= tolerance || (std::isnan(a.value) && std::isnan(b.value));
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isInside =
            i > 0 && i + 1 < points.size() && isSame(points[i], kept.back()) && isSame(points[i + 1], kept.back());
        if (!isInside)
            kept.push_back(points[i]);
    }
    return kept;
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
    double valueStep = 1;
    bool hasGrid = true;
    std::array<double, 3> fontBasis{}; ///< what valuePixels was found for
    int valuePixels = 1;
    mutable std::size_t levelPlace = 0; ///< of the name, as painted last

    QCPGraph* nextGraph()
    {
        QCPGraph* graph = usedGraphs < plot.graphCount() ? plot.graph(usedGraphs) : plot.addGraph();
        ++usedGraphs;
        graph->setVisible(true);
        graph->setSelectable(QCP::stNone);
        return graph;
    }
    int bottomMargin() const { return labels == TimeLabels::shown ? tickLabelHeight() + 4 : halfLabel(); }
    void applyTheme();
    void paintLabels(QPainter& painter, const QSizeF& size, double step);
    void paintLevel(QPainter& painter, const QRectF& area) const;
    [[nodiscard]] QRectF roomForLevelName(const QRectF& area, double y, QSizeF size) const;
    [[nodiscard]] int pointsIn(const QRectF& place, const QRectF& area) const;
    [[nodiscard]] double stepThatFits(double height) const;
    [[nodiscard]] QFont valueFont(double step);
};

void TimePlot::Impl::applyTheme()
{
    const Theme& theme = Theme::instance();
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(linePen(theme.color(Role::grid)));
        axis->grid()->setZeroLinePen(linePen(theme.color(Role::cardBorder)));
        axis->grid()->setVisible(hasGrid);
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
    plot.plotLayout()->setMargins(QMargins());
    plot.xAxis->setTicker(m_impl->timeTicker);
    plot.yAxis->setTicker(m_impl->valueTicker);
    plot.setAutoAddPlottableToLegend(false); // nobody sees the legend, but it would be laid out for every drawing
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabels(false); // drawn by paintLabels(): QCustomPlot measures each label anew
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
    return rect.adjusted(kLeftMargin, halfLabel(), -kRightMargin, -m_impl->bottomMargin());
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
    constexpr double kUnseen = 1.0 / 4096; // of the largest value: less than a pixel
    const double most = largestValue(shown);
    const double tolerance = most > 0 ? most * scale * kUnseen : 0;
    if (emphasis == Emphasis::normal) {
        QCPGraph* extremes = m_impl->nextGraph();
        extremes->setPen(linePen(mixed(full, card, kBandPart)));
        extremes->setAntialiased(false);
        extremes->setLineStyle(QCPGraph::lsLine);
        extremes->data()->set(toGraphData(withoutRepeats(extremesLine(shown, columnSec, scale), tolerance)), true);
    }
    QCPGraph* line = m_impl->nextGraph();
    line->setPen(linePen(emphasis == Emphasis::muted ? mixed(full, card, kMutedPart) : full));
    line->setAntialiased(isMean);
    line->setLineStyle(isMean ? QCPGraph::lsLine : QCPGraph::lsStepLeft);
    line->data()->set(toGraphData(withoutRepeats(lastLine(shown, isMean ? columnSec / 2 : 0, scale), tolerance)), true);
}

void TimePlot::setValueAxis(double upper, double step, std::function<QString(double)> format)
{
    m_impl->plot.yAxis->setRange(0, upper);
    m_impl->valueStep = step;
    m_impl->valueTicker->format = std::move(format);
}

void TimePlot::setLevel(double value, const QString& name, Role role)
{
    m_impl->level = value;
    m_impl->levelName = name;
    m_impl->levelRole = role;
}

void TimePlot::setTimeLabels(TimeLabels labels)
{
    m_impl->labels = labels;
}

void TimePlot::hideGrid()
{
    m_impl->hasGrid = false;
}

// A flat plot gets fewer values rather than values on top of each other.
double TimePlot::Impl::stepThatFits(double height) const
{
    const double upper = plot.yAxis->range().upper;
    const int intervals = qRound(upper / valueStep);
    for (int together = 1; together < intervals; ++together) {
        if (intervals % together == 0 && height * together >= tickLabelHeight() * intervals)
            return valueStep * together;
    }
    return std::max(upper, valueStep);
}

// The margin is the same in all plots; values that are too wide for it get smaller type instead of being cut.
QFont TimePlot::Impl::valueFont(double step)
{
    constexpr double kRoom = kLeftMargin - 8;
    QFont font = Theme::instance().smallFont();
    const std::array now{plot.yAxis->range().upper, step, static_cast<double>(font.pixelSize())};
    if (now != fontBasis) {
        fontBasis = now;
        double widest = 0;
        for (double value = 0; valueTicker->format && value <= now[0] * (1 + 1e-9); value += step)
            widest = std::max(widest, lineWidth(valueTicker->format(value), font));
        valuePixels = widest > kRoom ? static_cast<int>(font.pixelSize() * kRoom / widest) : font.pixelSize();
    }
    font.setPixelSize(valuePixels);
    return font;
}

int TimePlot::Impl::pointsIn(const QRectF& place, const QRectF& area) const
{
    const QCPRange times = plot.xAxis->range();
    const QCPRange values = plot.yAxis->range();
    const auto timeAt = [&](double x) { return times.lower + (x - area.left()) / area.width() * times.size(); };
    const auto valueAt = [&](double y) { return values.lower + (area.bottom() - y) / area.height() * values.size(); };
    const double least = valueAt(place.bottom());
    const double most = valueAt(place.top());
    int count = 0;
    for (int i = 0; i < usedGraphs; ++i) {
        const auto& data = *plot.graph(i)->data();
        const auto end = data.findEnd(timeAt(place.right()), false);
        for (auto point = data.findBegin(timeAt(place.left()), false); point != end; ++point)
            count += point->value >= least && point->value <= most ? 1 : 0;
    }
    return count;
}

// Above or below the line, at its left or right end: wherever it covers the least of the curves.
QRectF TimePlot::Impl::roomForLevelName(const QRectF& area, double y, QSizeF size) const
{
    constexpr int kLoyalty = 12; // points: the name does not jump for a few of them
    const std::array tops{y - size.height(), y + 1};
    const std::array lefts{area.left() + 4, area.right() - size.width() - 4};
    QRectF best;
    int least = std::numeric_limits<int>::max();
    const std::size_t before = levelPlace;
    for (std::size_t i = 0; i < tops.size() * lefts.size(); ++i) {
        const QRectF place(QPointF(lefts[i % 2], tops[i / 2]), size);
        if (place.top() < area.top() - 2 || place.bottom() > area.bottom() + 2)
            continue;
        if (const int count = pointsIn(place, area) - (i == before ? kLoyalty : 0); count < least) {
            least = count;
            best = place;
            levelPlace = i;
        }
    }
    return best;
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
    const QFont& font = theme.smallFont();
    const QString name = fittingText(shorterAndShorter(levelName), font, static_cast<int>(area.width()) / 2);
    const QRectF place = roomForLevelName(area, y, QSizeF(lineWidth(name, font) + 4, QFontMetricsF(font).height()));
    if (place.isNull() || name.isEmpty())
        return;
    QColor behind = theme.color(Role::card);
    behind.setAlphaF(0.8F);
    painter.fillRect(place.adjusted(0, 1, 0, -1), behind);
    drawLine(painter, place, Qt::AlignCenter, name, font);
}

// Labels that would be cut at the end of an axis are left out.
void TimePlot::Impl::paintLabels(QPainter& painter, const QSizeF& size, double step)
{
    constexpr double kFromAxis = 5; // px
    constexpr double kFromEdge = 2; // px of the panel, where its border is
    const Theme& theme = Theme::instance();
    const QRect area = plot.axisRect()->rect();
    painter.setPen(theme.color(Role::textDim));
    const auto draw = [&](double right, double top, QSizeF room, const QString& text, const QFont& font) {
        drawLine(painter, QRectF(QPointF(right - room.width(), top), room),
                 static_cast<int>(Qt::AlignHCenter) | Qt::TextDontClip, text, font);
    };
    const auto roomFor = [](const QString& text, const QFont& font) {
        return QSizeF(2 * std::ceil(lineWidth(text, font) / 2), std::ceil(QFontMetricsF(font).height()));
    };
    const QFont values = valueFont(step);
    for (const double value : plot.yAxis->tickVector()) {
        const QString text = valueTicker->format ? valueTicker->format(value) : QString();
        const QSizeF room = roomFor(text, values);
        const double top = plot.yAxis->coordToPixel(value) - room.height() / 2;
        if (top >= 0 && top + room.height() <= size.height())
            draw(area.left() - kFromAxis, top, room, text, values);
    }
    if (labels == TimeLabels::hidden)
        return;
    for (const double time : plot.xAxis->tickVector()) {
        const QString text = timeTicker->format(time);
        const QSizeF room = roomFor(text, theme.smallFont());
        const double right = plot.xAxis->coordToPixel(time) + room.width() / 2;
        if (right - room.width() >= kFromEdge && right <= size.width() - kFromEdge)
            draw(right, area.bottom() + kFromAxis, room, text, theme.smallFont());
    }
}

void TimePlot::draw(QCPPainter& painter, const QRectF& rect, const TimeWindow& window)
{
    if (rect.width() < kLeftMargin + kRightMargin + 8 || rect.height() < halfLabel() + m_impl->bottomMargin() + 4)
        return;
    m_impl->applyTheme();
    m_impl->plot.axisRect()->setMargins(QMargins(kLeftMargin, halfLabel(), kRightMargin, m_impl->bottomMargin()));
    const double valueStep = m_impl->stepThatFits(valueArea(rect).height());
    m_impl->valueTicker->setTickStep(valueStep);
    const int labelCount = std::max(valueWidth(rect.width()) / kPixelsPerTimeLabel, 1);
    const double step = NiceRange::niceStep(window.toSec - window.fromSec, labelCount, StepBase::decimal);
    m_impl->timeTicker->setTickStep(step);
    m_impl->timeTicker->format = [step](double seconds) { return timeLabel(seconds, step); };
    m_impl->plot.xAxis->setRange(window.fromSec, window.toSec);
    painter.save();
    painter.translate(rect.topLeft());
    m_impl->plot.toPainter(&painter, static_cast<int>(rect.width()), static_cast<int>(rect.height()));
    m_impl->paintLabels(painter, rect.size(), valueStep);
    painter.restore();
    painter.save();
    m_impl->paintLevel(painter, valueArea(rect));
    painter.restore();
}

} // namespace sheafscope
