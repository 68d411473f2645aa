// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline_panel.h"

#include "widgets/format.h"
#include "widgets/line_text.h"
#include "widgets/nice_range.h"
#include "widgets/time_plot.h"

#include <QMouseEvent>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr double kGripReach = 5;      ///< px on both sides of an edge
constexpr double kShortestSec = 0.05; ///< of the brush
constexpr double kEndReach = 4;       ///< px from the end of the strip: lets the brush follow again
constexpr double kLeastStrip = 20;    ///< px of the strip before it gets times below it
constexpr double kBrushPart = 0.16;   ///< of the accent in the brush
constexpr double kTimelineWheelStep = 1.25;

} // namespace

TimelinePanel::TimelinePanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
}

QString TimelinePanel::title() const
{
    return tr("Timeline");
}

QString TimelinePanel::subtitle() const
{
    if (state().history().isEmpty())
        return tr("all that was recorded, and the part that is shown");
    const QString recorded = formatSpan(state().history().endSec() - state().history().startSec());
    const QString mode = state().isFrozen()      ? tr("picture frozen")
                         : state().isFollowing() ? tr("following")
                                                 : tr("looking back, End follows again");
    const double most = largestValue(m_rate);
    const QString rate =
        most > 0 ? tr("operations per second, up to %1").arg(formatCompact(most)) : tr("operations per second");
    return tr("%1; %2 recorded; %3").arg(rate, recorded, mode);
}

QSize TimelinePanel::sizeHint() const
{
    return {900, 84};
}

QSize TimelinePanel::minimumSizeHint() const
{
    return {240, 72};
}

// --- painting -----------------------------------------------------------------------------------------------------

void TimelinePanel::paintContents(QCPPainter& painter, const QRectF& body, Medium)
{
    const double words = QFontMetricsF(Theme::instance().smallFont()).height();
    const double below = body.height() >= words + kLeastStrip ? words : 2;
    const QRectF area = body.adjusted(kPadding, 0, -kPadding, -below);
    const auto columns = static_cast<std::size_t>(std::max(area.width(), 1.0));
    const History& history = state().history();
    const double from = std::min(history.startSec(), state().fromSec());
    const double to = std::max({history.endSec(), state().toSec(), from + 0.1});
    const TimeWindow window{from, to, columns};
    setTimeArea(area, window);
    m_rate = history.series({Metric::operationRate, CacheId{}, kNoNode}, from, to, columns);
    paintBrush(painter, area);
    paintRate(painter, area);
    if (below >= words)
        paintTimes(painter, QRectF(area.left(), area.bottom() + 1, area.width(), words));
}

void TimelinePanel::paintTimes(QPainter& painter, const QRectF& line) const
{
    constexpr double kPixelsPerTime = 140;
    const double from = timeWindow().fromSec;
    const double to = timeWindow().toSec;
    const int count = std::max(1, static_cast<int>(line.width() / kPixelsPerTime));
    const double step = NiceRange::niceStep(to - from, count, StepBase::decimal);
    for (double time = std::ceil(from / step) * step; time <= to + step * 1e-6; time += step) {
        const bool isZero = std::abs(time) < step / 2;
        const QString text = isZero      ? QStringLiteral("0\u00a0s")
                             : step >= 1 ? formatSpan(std::round(time))
                                         : formatModelTime(time);
        const double width = lineWidth(text, Theme::instance().smallFont()) + 2;
        const double left = std::clamp(xAt(time) - width / 2, line.left(), line.right() - width);
        paintText(painter, QRectF(left, line.top(), width, line.height()), text, Role::textDim, Qt::AlignCenter);
    }
}

void TimelinePanel::paintBrush(QPainter& painter, const QRectF& area) const
{
    const Theme& theme = Theme::instance();
    const double left = std::max(std::floor(xAt(state().fromSec())), area.left());
    const double right = std::min(std::floor(xAt(state().toSec())), area.right() - 1);
    painter.fillRect(QRectF(left, area.top(), right - left, area.height()),
                     mixed(theme.color(Role::accent), theme.color(Role::card), kBrushPart));
    painter.setPen(linePen(theme.color(Role::accent)));
    for (const double x : {left, right})
        painter.drawLine(QPointF(x + 0.5, area.top()), QPointF(x + 0.5, area.bottom()));
}

void TimelinePanel::paintRate(QPainter& painter, const QRectF& area) const
{
    const double most = largestValue(m_rate);
    if (!(most > 0))
        return;
    const double top = area.top() + 4;
    const double height = area.height() - 8;
    const auto yOf = [&](float value) { return top + height * (1 - static_cast<double>(value) / (most * 1.05)); };
    QList<QLineF> extremes;
    QPolygonF middle;
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setPen(linePen(theme.color(Role::textDim)));
    const auto flush = [&] {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawPolyline(middle);
        painter.setRenderHint(QPainter::Antialiasing, false);
        middle.clear();
    };
    const QColor band = mixed(theme.color(Role::textDim), theme.color(Role::card), 0.45);
    for (std::size_t i = 0; i < m_rate.size(); ++i) {
        const double x = area.left() + static_cast<double>(i) + 0.5;
        if (!std::isnan(m_rate[i].min))
            extremes << QLineF(x, yOf(m_rate[i].min), x, yOf(m_rate[i].max));
    }
    painter.setPen(linePen(band));
    painter.drawLines(extremes);
    painter.setPen(linePen(theme.color(Role::text)));
    for (std::size_t i = 0; i < m_rate.size(); ++i) {
        const double x = area.left() + static_cast<double>(i) + 0.5;
        if (std::isnan(m_rate[i].min))
            flush();
        else
            middle << QPointF(x, (yOf(m_rate[i].min) + yOf(m_rate[i].max)) / 2);
    }
    flush();
    painter.restore();
}

// --- mouse --------------------------------------------------------------------------------------------------------

TimelinePanel::Grip TimelinePanel::gripAt(double x) const
{
    if (!hasTimeAxis())
        return Grip::none;
    const double left = xAt(state().fromSec());
    const double right = xAt(state().toSec());
    if (std::abs(x - right) <= kGripReach)
        return Grip::to;
    if (std::abs(x - left) <= kGripReach)
        return Grip::from;
    return x > left && x < right ? Grip::brush : Grip::none;
}

void TimelinePanel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !hasTimeAxis())
        return Panel::mousePressEvent(event);
    const double time = timeAt(event->position().x());
    m_grip = gripAt(event->position().x());
    if (m_grip == Grip::none) {
        state().pan(time - (state().fromSec() + state().toSec()) / 2);
        m_grip = Grip::brush;
    }
    m_grippedAtSec = time;
}

void TimelinePanel::mouseMoveEvent(QMouseEvent* event)
{
    if (m_grip != Grip::none && event->buttons().testFlag(Qt::LeftButton))
        return dragTo(timeAt(event->position().x()));
    const Grip grip = gripAt(event->position().x());
    const bool isEdge = grip == Grip::from || grip == Grip::to;
    setCursor(isEdge ? Qt::SizeHorCursor : grip == Grip::brush ? Qt::OpenHandCursor : Qt::ArrowCursor);
    PlotPanel::mouseMoveEvent(event);
}

void TimelinePanel::dragTo(double timeSec)
{
    const double from = state().fromSec();
    const double to = state().toSec();
    if (m_grip == Grip::brush) {
        state().pan(timeSec - m_grippedAtSec);
    } else {
        // The edge that is not held stays where it is.
        const bool isFrom = m_grip == Grip::from;
        const double wanted = std::max(isFrom ? to - timeSec : timeSec - from, kShortestSec);
        if (!isFrom)
            state().pan(0); // lets go of following, which would hold the newest end
        state().zoom(wanted / (to - from), isFrom ? to : from);
    }
    m_grippedAtSec = timeSec;
}

void TimelinePanel::mouseReleaseEvent(QMouseEvent*)
{
    const bool isAtEnd = m_grip != Grip::none && xAt(state().toSec()) >= xAt(state().history().endSec()) - kEndReach;
    m_grip = Grip::none;
    if (isAtEnd && !state().isFollowing() && !state().isFrozen())
        state().follow();
}

// The strip itself always shows everything: the wheel zooms the brush around its middle.
void TimelinePanel::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0 && hasTimeAxis())
        state().zoom(std::pow(kTimelineWheelStep, -notches), (state().fromSec() + state().toSec()) / 2);
    event->accept();
}

// --- words --------------------------------------------------------------------------------------------------------

std::vector<PlotPanel::CursorValue> TimelinePanel::cursorValues(double timeSec) const
{
    return {{Role::text, tr("operations"), lastAt({Metric::operationRate, CacheId{}, kNoNode}, timeSec),
             [](double rate) { return formatRate(rate); }}};
}

const TimeMark* TimelinePanel::markAt(double x) const
{
    for (const TimeMark& mark : state().marks())
        if (hasTimeAxis() && std::abs(xAt(mark.timeSec) - x) <= kGripReach)
            return &mark;
    return nullptr;
}

QString TimelinePanel::hoverText(const QPointF& position) const
{
    if (const TimeMark* mark = markAt(position.x()))
        return tr("%1 at %2").arg(mark->text, formatModelTime(mark->timeSec));
    return gripAt(position.x()) == Grip::none
               ? tr("Click to look at %1").arg(formatModelTime(timeAt(position.x())))
               : tr("Shown: %1 to %2; drag to move, drag an edge to resize")
                     .arg(formatModelTime(state().fromSec()), formatModelTime(state().toSec()));
}

QString TimelinePanel::summary() const
{
    const History& history = state().history();
    if (history.isEmpty())
        return emptyText();
    QString text = tr("Recorded from %1 to %2 of model time; shown are %3 to %4%5.")
                       .arg(formatModelTime(history.startSec()), formatModelTime(history.endSec()),
                            formatModelTime(std::max(state().fromSec(), history.startSec())),
                            formatModelTime(std::min(state().toSec(), history.endSec())),
                            state().isFollowing() ? tr(", following the newest") : QString());
    for (const TimeMark& mark : state().marks())
        text += QLatin1Char('\n') + tr("At %1: %2.").arg(formatModelTime(mark.timeSec), mark.text);
    return withMarkers(text);
}

QString TimelinePanel::table() const
{
    constexpr std::size_t kRows = 400;
    QString text = QStringLiteral("time_s\toperations_per_s_min\toperations_per_s_max\n");
    const History& history = state().history();
    if (history.isEmpty())
        return text;
    for (const Column& column : history.series({Metric::operationRate, CacheId{}, kNoNode}, history.startSec(),
                                               std::max(history.endSec(), history.startSec() + 0.1), kRows)) {
        if (!std::isnan(column.min))
            text += QStringLiteral("%1\t%2\t%3\n")
                        .arg(QString::number(column.timeSec, 'f', 3),
                             QString::number(static_cast<double>(column.min), 'f', 1),
                             QString::number(static_cast<double>(column.max), 'f', 1));
    }
    return text;
}

} // namespace sheafscope
