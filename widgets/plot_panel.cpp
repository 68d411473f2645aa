// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_panel.h"

#include "widgets/fitted_text.h"
#include "widgets/line_text.h"
#include "widgets/time_plot.h"

#include <QPainter>
#include <QPicture>
#include <qcustomplot.h>

#include <cmath>

namespace sheafscope {
namespace {

constexpr double kCornerRadius = 3; ///< px

} // namespace

PlotPanel::PlotPanel(ViewState& state, QWidget* parent) : Panel(state, parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QSize PlotPanel::sizeHint() const
{
    return {460, 200};
}

QSize PlotPanel::minimumSizeHint() const
{
    return {180, 110};
}

QString PlotPanel::emptyText() const
{
    if (!state().shown())
        return tr("No data yet: choose a scenario and start it.");
    return {};
}

std::vector<PlotPanel::CursorValue> PlotPanel::cursorValues(double) const
{
    return {};
}

void PlotPanel::clicked(const QPointF&) {}

QString PlotPanel::hoverText(const QPointF&) const
{
    return {};
}

// --- geometry of time ---------------------------------------------------------------------------------------------

void PlotPanel::setTimeArea(const QRectF& area, const TimeWindow& window)
{
    m_timeArea = area;
    m_window = window;
}

double PlotPanel::timeAt(double x) const
{
    const double share = (x - m_timeArea.left()) / std::max(m_timeArea.width(), 1.0);
    return m_window.fromSec + share * (m_window.toSec - m_window.fromSec);
}

double PlotPanel::xAt(double timeSec) const
{
    return m_timeArea.left() + (timeSec - m_window.fromSec) / (m_window.toSec - m_window.fromSec) * m_timeArea.width();
}

TimeWindow PlotPanel::windowFor(double width, int pixelsPerColumn) const
{
    const auto columns = static_cast<std::size_t>(std::max(width / pixelsPerColumn, 1.0));
    return alignedWindow(state().fromSec(), state().toSec(), columns);
}

double PlotPanel::meanAt(const SeriesKey& key, double timeSec) const
{
    const double groupSec = m_window.columnSec() * TimePlot::kMeanGroup;
    const double from = std::floor(timeSec / groupSec + 1e-9) * groupSec;
    double sum = 0;
    int count = 0;
    for (const Column& column : state().history().series(key, from, from + groupSec, TimePlot::kMeanGroup)) {
        if (!std::isnan(column.last)) {
            sum += static_cast<double>(column.last);
            ++count;
        }
    }
    return count == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / count;
}

double PlotPanel::lastAt(const SeriesKey& key, double timeSec) const
{
    const double width = m_window.columnSec();
    const double from = std::floor(timeSec / width + 1e-9) * width;
    return static_cast<double>(state().history().series(key, from, from + width, 1).front().last);
}

std::optional<std::size_t> PlotPanel::nearestLine(std::span<const double> values, double upper, const QRectF& area,
                                                  double y)
{
    constexpr double kReach = 12; // px
    std::optional<std::size_t> nearest;
    double least = kReach;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double distance = std::abs(area.bottom() - values[i] / upper * area.height() - y);
        if (distance < least) { // not so for NaN
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

// --- painting -----------------------------------------------------------------------------------------------------

void PlotPanel::render(QPainter& painter, const QRectF& rect)
{
    const auto oldArea = m_timeArea;
    const auto oldWindow = m_window;
    // QCustomPlot paints with its own painter class, which cannot be made from a painter that is already at work: hence
    // a recording in between, which keeps vectors as vectors.
    QPicture picture;
    {
        QCPPainter recorder(&picture);
        recorder.setMode(QCPPainter::pmVectorized);
        recorder.setRenderHint(QPainter::TextAntialiasing);
        const QRectF local(QPointF(0, 0), rect.size());
        paintPanel(recorder, local, Medium::vector);
        paintOverlay(recorder, local);
    }
    painter.save();
    painter.translate(rect.topLeft());
    picture.play(&painter);
    painter.restore();
    setTimeArea(oldArea, oldWindow);
    m_isStale = true; // what the panel remembers of its layout belongs to the other size now
}

void PlotPanel::updatePicture()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.setDevicePixelRatio(ratio);
        m_paintedTitle.reset();
    }
    if (ratio != std::floor(ratio))
        m_paintedTitle.reset(); // edges lie between pixels there: what is painted over one would leave traces
    QCPPainter painter(&m_picture);
    painter.setMode(QCPPainter::pmNoCaching);
    paintPanel(painter, rect(), Medium::screen);
    m_isStale = false;
}

void PlotPanel::paintPanel(QCPPainter& painter, const QRectF& rect, Medium medium)
{
    m_timeArea = {};
    m_legendPlaces.clear();
    painter.save();
    paintGround(painter, rect, medium);
    const QRectF body = rect.adjusted(0, kTitleHeight, 0, -4);
    const QString reason = emptyText();
    if (reason.isEmpty())
        paintContents(painter, body, medium);
    else
        paintText(painter, body.adjusted(kPadding, 0, -kPadding, -kTitleHeight / 2.0), reason,
                  isEmptinessNotable() ? Role::warning : Role::textDim, Qt::AlignCenter | Qt::TextWordWrap);
    painter.restore();
}

// The title changes now and then and the card around all never: what holds is not painted again.
void PlotPanel::paintGround(QPainter& painter, const QRectF& rect, Medium medium)
{
    const Title title{this->title(), subtitle()};
    if (medium == Medium::vector) {
        paintCard(painter, rect);
        return paintTitle(painter, rect, title);
    }
    const Theme& theme = Theme::instance();
    const bool holds = m_paintedTitle == title;
    if (!m_paintedTitle) {
        painter.fillRect(rect, theme.color(Role::window));
        paintCard(painter, rect);
    } else {
        // All inside of the border but its round corners.
        const QColor card = theme.color(Role::card);
        const double top = holds ? kTitleHeight : kCornerRadius + 1;
        painter.fillRect(QRectF(1, top, rect.width() - 2, rect.height() - top - kCornerRadius - 1), card);
        painter.fillRect(QRectF(kCornerRadius + 1, rect.height() - kCornerRadius - 1,
                                rect.width() - 2 * kCornerRadius - 2, kCornerRadius),
                         card);
    }
    if (!holds)
        paintTitle(painter, rect, title);
    m_paintedTitle = title;
}

void PlotPanel::paintCard(QPainter& painter, const QRectF& rect) const
{
    const Theme& theme = Theme::instance();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(linePen(theme.color(Role::cardBorder)));
    painter.setBrush(theme.color(Role::card));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
}

void PlotPanel::paintTitle(QPainter& painter, const QRectF& rect, const Title& title) const
{
    const Theme& theme = Theme::instance();
    const QRectF line = QRectF(rect.left() + kPadding, rect.top() + 4, rect.width() - 2 * kPadding, kTitleHeight - 6);
    const QFont bold = theme.boldFont();
    const double titleWidth = lineWidth(title.name, bold);
    painter.setPen(theme.color(Role::textStrong));
    drawLine(painter, line, Qt::AlignLeft | Qt::AlignVCenter, title.name, bold);
    const QRectF rest = line.adjusted(titleWidth + kPadding, 0, 0, 0);
    const QFont small = theme.smallFont();
    painter.setPen(theme.color(Role::textDim));
    const int room = static_cast<int>(std::max(rest.width(), 0.0));
    drawLine(painter, rest, Qt::AlignLeft | Qt::AlignVCenter, fittingText(shorterAndShorter(title.rest), small, room),
             small);
}

void PlotPanel::paintText(QPainter& painter, const QRectF& rect, const QString& text, Role role, int flags)
{
    const Theme& theme = Theme::instance();
    painter.setPen(theme.color(role));
    drawLine(painter, rect, flags, text, theme.smallFont());
}

void PlotPanel::paintLegend(QPainter& painter, const QRectF& line, const std::vector<LegendItem>& items)
{
    constexpr double kSwatch = 9;
    constexpr double kGap = 5;
    const Theme& theme = Theme::instance();
    const QFont font = theme.smallFont();
    const auto textOf = [](const LegendItem& item, bool isBrief) {
        return isBrief && !item.brief.isEmpty() ? item.brief : item.text;
    };
    std::vector<double> widths(items.size());
    const auto measure = [&](bool isBrief) {
        for (std::size_t i = 0; i < items.size(); ++i)
            widths[i] = kSwatch + kGap + lineWidth(textOf(items[i], isBrief), font);
    };
    const auto fits = [&](double spacing) {
        double width = -spacing;
        for (const double one : widths)
            width += one + spacing;
        return width <= line.width() + 1;
    };
    constexpr double kWide = 14;
    constexpr double kNarrow = 8;
    measure(false);
    const bool isBrief = !fits(kNarrow);
    if (isBrief)
        measure(true);
    const double spacing = fits(kWide) ? kWide : kNarrow;
    double x = line.left();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const LegendItem& item = items[i];
        const double width = widths[i];
        if (x + width > line.right() + 1)
            return;
        painter.fillRect(QRectF(x, std::round(line.center().y() - kSwatch / 2), kSwatch, kSwatch),
                         mixed(theme.color(item.role), theme.color(Role::card), item.part));
        paintText(painter, QRectF(x + kSwatch + kGap, line.top(), width, line.height()), textOf(item, isBrief),
                  Role::text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
        if (!item.help.isEmpty())
            m_legendPlaces.push_back({QRectF(x, line.top(), width, line.height()), item.help});
        x += width + spacing;
    }
}

void PlotPanel::paintEvent(QPaintEvent*)
{
    const QSize pixels = (QSizeF(size()) * devicePixelRatioF()).toSize();
    // Not visible means grabbed: nobody told the panel what moved.
    if (m_isStale || m_picture.size() != pixels || !isReallyVisible())
        updatePicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintOverlay(painter, rect());
}

// --- what moved ---------------------------------------------------------------------------------------------------

void PlotPanel::onRefreshed()
{
    m_isStale = true;
    update();
}

void PlotPanel::onSelectionChanged()
{
    m_isStale = true;
    Panel::onSelectionChanged();
}

void PlotPanel::onCursorMoved()
{
    update();
}

void PlotPanel::onThemeChanged()
{
    m_isStale = true;
    m_paintedTitle.reset();
    update();
}

void PlotPanel::resizeEvent(QResizeEvent* event)
{
    m_isStale = true;
    Panel::resizeEvent(event);
}

} // namespace sheafscope
