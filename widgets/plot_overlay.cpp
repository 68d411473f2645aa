// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lies over the picture of a PlotPanel and moves without it: focus frame, cursor, markers, and their values.
#include "widgets/format.h"
#include "widgets/line_text.h"
#include "widgets/plot_panel.h"
#include "widgets/time_plot.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr double kBoxRadius = 3;   ///< px
constexpr double kColumnGap = 10;  ///< px between the columns of the label
constexpr double kSwatchRoom = 14; ///< px

QString deltaText(const std::function<QString(double)>& format, double from, double to)
{
    const double delta = to - from;
    if (std::isnan(delta))
        return format(delta);
    const QString sign = delta > 0 ? QStringLiteral("+") : delta < 0 ? QString(QChar(0x2212)) : QString();
    return sign + format(std::abs(delta));
}

} // namespace

std::vector<PlotPanel::Moment> PlotPanel::moments() const
{
    std::vector<Moment> list;
    const auto cursor = state().cursorSec();
    if (cursor && *cursor >= m_window.fromSec && *cursor <= m_window.toSec)
        list.push_back({QString(), *cursor});
    if (const auto a = state().marker(Marker::a))
        list.push_back({QStringLiteral("A"), *a});
    if (const auto b = state().marker(Marker::b))
        list.push_back({QStringLiteral("B"), *b});
    return list;
}

void PlotPanel::paintOverlay(QPainter& painter, const QRectF& rect) const
{
    const Theme& theme = Theme::instance();
    painter.save();
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(linePen(theme.color(Role::accent)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kBoxRadius, kBoxRadius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (hasTimeAxis()) {
        paintMarks(painter);
        double x = m_timeArea.left();
        const auto cursor = state().cursorSec();
        if (cursor && *cursor >= m_window.fromSec && *cursor <= m_window.toSec) {
            x = std::floor(xAt(*cursor)) + 0.5;
            painter.setPen(linePen(theme.color(Role::cursor)));
            painter.drawLine(QPointF(x, m_timeArea.top()), QPointF(x, m_timeArea.bottom()));
        }
        paintCursorLabel(painter, x);
    }
    painter.restore();
}

void PlotPanel::paintMarks(QPainter& painter) const
{
    int row = 0;
    for (const TimeMark& mark : state().marks()) {
        const bool isBookmark = mark.kind == TimeMark::Kind::bookmark;
        paintMark(painter, mark.timeSec, namesMarks() ? mark.text : QString(), isBookmark ? Role::text : Role::warning,
                  row++ % 2);
    }
    if (const auto a = state().marker(Marker::a))
        paintMark(painter, *a, QStringLiteral("A"), Role::accent, 0);
    if (const auto b = state().marker(Marker::b))
        paintMark(painter, *b, QStringLiteral("B"), Role::accent, 0);
}

void PlotPanel::paintMark(QPainter& painter, double timeSec, const QString& name, Role role, int row) const
{
    if (timeSec < m_window.fromSec || timeSec > m_window.toSec)
        return;
    const Theme& theme = Theme::instance();
    const double x = std::floor(xAt(timeSec)) + 0.5;
    QPen pen = linePen(theme.color(role));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, m_timeArea.top()), QPointF(x, m_timeArea.bottom()));
    if (name.isEmpty())
        return;
    const QFontMetricsF metrics(theme.smallFont());
    const double width = lineWidth(name, theme.smallFont()) + 6;
    const double left = x + width > m_timeArea.right() ? x - width : x;
    const QRectF tag(left, m_timeArea.top() + row * metrics.height(), width, metrics.height());
    painter.fillRect(tag, theme.color(Role::card));
    paintText(painter, tag, name, role, Qt::AlignCenter);
}

// Name and value of each row at the cursor, at A and at B, and how much B is more than A.
void PlotPanel::paintCursorLabel(QPainter& painter, double x) const
{
    const std::vector<Moment> times = moments();
    if (times.empty())
        return;
    const bool hasDelta = state().marker(Marker::a) && state().marker(Marker::b);
    std::vector<std::vector<CursorValue>> values;
    for (const Moment& moment : times)
        values.push_back(cursorValues(moment.timeSec));
    const std::size_t rows = values.front().size();
    if (rows == 0)
        return;
    struct Line {
        Role role = Role::textDim;
        QString name;
        QStringList cells;
    };
    std::vector<Line> lines(1);
    for (const Moment& moment : times) {
        const QString time = formatModelTime(moment.timeSec);
        lines.front().cells << (moment.name.isEmpty() ? time : moment.name + QLatin1Char(' ') + time);
    }
    const std::size_t a = times.size() - std::min<std::size_t>(2, times.size());
    if (hasDelta)
        lines.front().cells << QStringLiteral("B ") + QChar(0x2212) + QStringLiteral(" A");
    for (std::size_t row = 0; row < rows; ++row) {
        Line line{values.front()[row].role, values.front()[row].name, {}};
        bool isKnown = false;
        for (const auto& column : values) {
            isKnown = isKnown || !std::isnan(column[row].number);
            line.cells << column[row].value();
        }
        if (hasDelta)
            line.cells << deltaText(values[a][row].format, values[a][row].number, values[a + 1][row].number);
        if (isKnown)
            lines.push_back(std::move(line));
    }
    if (lines.size() == 1)
        return;

    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(theme.smallFont());
    double nameWidth = 0;
    std::vector<double> widths(static_cast<std::size_t>(lines.front().cells.size()));
    for (const Line& line : lines) {
        nameWidth = std::max(nameWidth, lineWidth(line.name, theme.smallFont()));
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], lineWidth(line.cells[static_cast<int>(i)], theme.smallFont()));
    }
    double width = kSwatchRoom + nameWidth + 12;
    for (const double column : widths)
        width += column + kColumnGap;
    const double lineHeight = std::ceil(metrics.height());
    const double height = lineHeight * static_cast<double>(lines.size()) + 8;
    // In the upper corner that is farther from the cursor, so that it never covers what it speaks of.
    const bool isLeft = x > m_timeArea.center().x();
    const double left = isLeft ? m_timeArea.left() + 4 : m_timeArea.right() - 4 - width;
    const QRectF box(std::floor(std::max(left, m_timeArea.left() - TimePlot::kLeftMargin)), m_timeArea.top() + 2,
                     std::ceil(width), height);
    painter.fillRect(box, theme.color(Role::window));
    painter.setPen(linePen(theme.color(Role::cardBorder)));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    QRectF place(box.left() + 6, box.top() + 4, box.width() - 12, lineHeight);
    for (const Line& line : lines) {
        const bool isHead = &line == &lines.front();
        if (!isHead)
            painter.fillRect(QRectF(place.left(), std::round(place.center().y() - 4), 8, 8), theme.color(line.role));
        paintText(painter, place.adjusted(kSwatchRoom, 0, 0, 0), line.name, Role::text,
                  Qt::AlignLeft | Qt::AlignVCenter);
        double right = place.left() + kSwatchRoom + nameWidth;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            right += kColumnGap + widths[i];
            const QRectF cell(right - widths[i] - 1, place.top(), widths[i] + 1, lineHeight);
            paintText(painter, cell, line.cells[static_cast<int>(i)], isHead ? Role::textDim : Role::textStrong,
                      Qt::AlignRight | Qt::AlignVCenter);
        }
        place.translate(0, lineHeight);
    }
}

// --- words --------------------------------------------------------------------------------------------------------

QString PlotPanel::cursorText() const
{
    if (!hasTimeAxis() || !emptyText().isEmpty())
        return {};
    QStringList lines;
    for (const Moment& moment : moments()) {
        QStringList parts;
        for (const CursorValue& value : cursorValues(moment.timeSec))
            if (!std::isnan(value.number))
                parts << value.name + QLatin1Char(' ') + value.value();
        const QString time = formatModelTime(moment.timeSec);
        const QString where = moment.name.isEmpty() ? tr("At %1").arg(time) : tr("%1 at %2").arg(moment.name, time);
        lines << where + QStringLiteral(": ") +
                     (parts.isEmpty() ? tr("nothing recorded") : parts.join(QStringLiteral(", "))) + QLatin1Char('.');
    }
    const auto a = state().marker(Marker::a);
    const auto b = state().marker(Marker::b);
    if (a && b) {
        const auto before = cursorValues(*a);
        const auto after = cursorValues(*b);
        QStringList parts;
        for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i)
            if (!std::isnan(after[i].number - before[i].number))
                parts << after[i].name + QLatin1Char(' ') +
                             deltaText(after[i].format, before[i].number, after[i].number);
        lines << tr("From A to B, %1: %2.").arg(formatSpan(std::abs(*b - *a)), parts.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString PlotPanel::withMarkers(const QString& summary) const
{
    const bool hasMarkers = state().marker(Marker::a) || state().marker(Marker::b);
    const QString text = hasMarkers ? cursorText() : QString();
    return text.isEmpty() ? summary : summary + QLatin1Char('\n') + text;
}

} // namespace sheafscope
