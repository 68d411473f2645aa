// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot_panel.h"

#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/time_plot.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPicture>
#include <QToolTip>
#include <QWheelEvent>
#include <qcustomplot.h>

#include <cmath>

namespace sheafscope {
namespace {

constexpr double kWheelStep = 1.25;  ///< zoom of one notch
constexpr double kKeyPan = 0.1;      ///< of the visible time
constexpr double kKeyCursor = 0.005; ///< of the visible time
constexpr double kDragThreshold = 4; ///< px
constexpr double kCornerRadius = 3;  ///< px

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
    }
    QCPPainter painter(&m_picture);
    painter.setMode(QCPPainter::pmNoCaching);
    paintPanel(painter, rect(), Medium::screen);
    m_isStale = false;
}

void PlotPanel::paintPanel(QCPPainter& painter, const QRectF& rect, Medium medium)
{
    const Theme& theme = Theme::instance();
    m_timeArea = {};
    painter.save();
    if (medium == Medium::screen)
        painter.fillRect(rect, theme.color(Role::window));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(linePen(theme.color(Role::cardBorder)));
    painter.setBrush(theme.color(Role::card));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    paintTitle(painter, rect);
    const QRectF body = rect.adjusted(0, kTitleHeight, 0, -4);
    const QString reason = emptyText();
    if (reason.isEmpty())
        paintContents(painter, body, medium);
    else
        paintText(painter, body.adjusted(kPadding, 0, -kPadding, -kTitleHeight / 2.0), reason,
                  isEmptinessNotable() ? Role::warning : Role::textDim, Qt::AlignCenter | Qt::TextWordWrap);
    painter.restore();
}

void PlotPanel::paintTitle(QPainter& painter, const QRectF& rect) const
{
    const Theme& theme = Theme::instance();
    const QRectF line = QRectF(rect.left() + kPadding, rect.top() + 4, rect.width() - 2 * kPadding, kTitleHeight - 6);
    const QFont bold = theme.boldFont();
    const double titleWidth = QFontMetricsF(bold).horizontalAdvance(title());
    painter.setFont(bold);
    painter.setPen(theme.color(Role::textStrong));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title());
    const QRectF rest = line.adjusted(titleWidth + kPadding, 0, 0, 0);
    const QFont small = theme.smallFont();
    painter.setFont(small);
    painter.setPen(theme.color(Role::textDim));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     fittingText(shorterAndShorter(subtitle()), small, static_cast<int>(std::max(rest.width(), 0.0))));
}

void PlotPanel::paintText(QPainter& painter, const QRectF& rect, const QString& text, Role role, int flags)
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.smallFont());
    painter.setPen(theme.color(role));
    painter.drawText(rect, flags, text);
}

void PlotPanel::paintLegend(QPainter& painter, const QRectF& line, const std::vector<LegendItem>& items)
{
    constexpr double kSwatch = 9;
    constexpr double kGap = 5;
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(theme.smallFont());
    const auto textOf = [](const LegendItem& item, bool isBrief) {
        return isBrief && !item.brief.isEmpty() ? item.brief : item.text;
    };
    const auto widthOf = [&](const LegendItem& item, bool isBrief) {
        return kSwatch + kGap + metrics.horizontalAdvance(textOf(item, isBrief));
    };
    const auto fits = [&](bool isBrief, double spacing) {
        double width = -spacing;
        for (const LegendItem& item : items)
            width += widthOf(item, isBrief) + spacing;
        return width <= line.width() + 1;
    };
    constexpr double kWide = 14;
    constexpr double kNarrow = 8;
    const bool isBrief = !fits(false, kNarrow);
    const double spacing = fits(isBrief, kWide) ? kWide : kNarrow;
    double x = line.left();
    for (const LegendItem& item : items) {
        const double width = widthOf(item, isBrief);
        if (x + width > line.right() + 1)
            return;
        painter.fillRect(QRectF(x, std::round(line.center().y() - kSwatch / 2), kSwatch, kSwatch),
                         theme.color(item.role));
        paintText(painter, QRectF(x + kSwatch + kGap, line.top(), width, line.height()), textOf(item, isBrief),
                  Role::text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine);
        x += width + spacing;
    }
}

void PlotPanel::paintOverlay(QPainter& painter, const QRectF& rect) const
{
    const Theme& theme = Theme::instance();
    painter.save();
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(linePen(theme.color(Role::accent)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kCornerRadius, kCornerRadius);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const auto cursor = state().cursorSec();
    if (hasTimeAxis() && cursor && *cursor >= m_window.fromSec && *cursor <= m_window.toSec) {
        const double x = std::floor(xAt(*cursor)) + 0.5;
        painter.setPen(linePen(theme.color(Role::cursor)));
        painter.drawLine(QPointF(x, m_timeArea.top()), QPointF(x, m_timeArea.bottom()));
        paintCursorLabel(painter, x, *cursor);
    }
    painter.restore();
}

void PlotPanel::paintCursorLabel(QPainter& painter, double x, double timeSec) const
{
    const auto values = cursorValues(timeSec);
    if (values.empty())
        return;
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(theme.smallFont());
    const QString head = formatModelTime(timeSec);
    double nameWidth = 0;
    double valueWidth = 0;
    for (const CursorValue& value : values) {
        nameWidth = std::max(nameWidth, metrics.horizontalAdvance(value.name));
        valueWidth = std::max(valueWidth, metrics.horizontalAdvance(value.value));
    }
    const double lineHeight = std::ceil(metrics.height());
    const double width = std::max(14 + nameWidth + 10 + valueWidth, metrics.horizontalAdvance(head)) + 12;
    const double height = lineHeight * static_cast<double>(values.size() + 1) + 8;
    // In the upper corner that is farther from the cursor, so that it never covers what it speaks of.
    const bool isLeft = x > m_timeArea.center().x();
    const double left = isLeft ? m_timeArea.left() + 4 : m_timeArea.right() - 4 - width;
    const QRectF box(std::floor(left), m_timeArea.top() + 2, std::ceil(width), height);
    painter.fillRect(box, theme.color(Role::window));
    painter.setPen(linePen(theme.color(Role::cardBorder)));
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    QRectF line(box.left() + 6, box.top() + 4, box.width() - 12, lineHeight);
    paintText(painter, line, head, Role::textDim, Qt::AlignLeft | Qt::AlignVCenter);
    for (const CursorValue& value : values) {
        line.translate(0, lineHeight);
        painter.fillRect(QRectF(line.left(), std::round(line.center().y() - 4), 8, 8), theme.color(value.role));
        paintText(painter, line.adjusted(14, 0, 0, 0), value.name, Role::text, Qt::AlignLeft | Qt::AlignVCenter);
        paintText(painter, line, value.value, Role::textStrong, Qt::AlignRight | Qt::AlignVCenter);
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
    update();
}

void PlotPanel::resizeEvent(QResizeEvent* event)
{
    m_isStale = true;
    Panel::resizeEvent(event);
}

// --- mouse and keys -----------------------------------------------------------------------------------------------

bool PlotPanel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Panel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = emptyText().isEmpty() ? hoverText(help->pos()) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void PlotPanel::wheelEvent(QWheelEvent* event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (!hasTimeAxis() || notches == 0) {
        event->ignore();
        return;
    }
    state().zoom(std::pow(kWheelStep, -notches), timeAt(event->position().x()));
    event->accept();
}

void PlotPanel::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return Panel::mousePressEvent(event);
    m_pressedAt = event->position();
    m_draggedTo = event->position().x();
    m_isDragging = false;
}

void PlotPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasTimeAxis())
        return;
    const QPointF at = event->position();
    if (m_pressedAt && event->buttons().testFlag(Qt::LeftButton)) {
        m_isDragging = m_isDragging || std::abs(at.x() - m_pressedAt->x()) >= kDragThreshold;
        if (m_isDragging) {
            const double secondsPerPixel = (m_window.toSec - m_window.fromSec) / m_timeArea.width();
            state().pan((m_draggedTo - at.x()) * secondsPerPixel);
            m_draggedTo = at.x();
        }
        return;
    }
    const bool isInside = at.x() >= m_timeArea.left() && at.x() <= m_timeArea.right();
    state().setCursor(isInside ? std::optional(timeAt(at.x())) : std::nullopt);
}

void PlotPanel::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isClick = m_pressedAt && !m_isDragging && event->button() == Qt::LeftButton;
    m_pressedAt.reset();
    m_isDragging = false;
    if (isClick)
        clicked(event->position());
}

void PlotPanel::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressedAt.reset();
    if (event->button() == Qt::LeftButton && hasTimeAxis())
        state().fitAll();
}

void PlotPanel::leaveEvent(QEvent* event)
{
    state().setCursor(std::nullopt);
    Panel::leaveEvent(event);
}

void PlotPanel::keyPressEvent(QKeyEvent* event)
{
    const double span = state().toSec() - state().fromSec();
    const double middle = state().cursorSec().value_or((state().fromSec() + state().toSec()) / 2);
    const double direction = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        state().zoom(1 / kWheelStep, middle);
        return;
    case Qt::Key_Minus:
        state().zoom(kWheelStep, middle);
        return;
    case Qt::Key_Home:
        state().fitAll();
        return;
    case Qt::Key_End:
        state().follow();
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            state().pan(direction * kKeyPan * span);
        else
            state().setCursor(std::clamp(middle + direction * kKeyCursor * span, state().fromSec(), state().toSec()));
        return;
    default:
        Panel::keyPressEvent(event);
    }
}

} // namespace sheafscope
