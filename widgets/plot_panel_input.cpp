// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mouse and keys of PlotPanel.
#include "widgets/plot_panel.h"

#include "widgets/glossary_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr double kWheelStep = 1.25;  ///< zoom of one notch
constexpr double kFineStep = 1.05;   ///< the same, in small steps
constexpr double kKeyPan = 0.1;      ///< of the visible time
constexpr double kFinePan = 0.01;    ///< likewise
constexpr double kDragThreshold = 4; ///< px

} // namespace

QString PlotPanel::helpAt(const QPointF& position) const
{
    const bool isEmpty = !emptyText().isEmpty();
    for (const LegendPlace& place : m_legendPlaces) {
        if (isEmpty || !place.rect.contains(position))
            continue;
        const QString entry = glossaryText(place.help.toStdString());
        return entry.isEmpty() ? place.help : entry;
    }
    const QString text = isEmpty ? QString() : hoverText(position);
    // The title tells what the panel is, and an empty one tells it everywhere.
    const bool tellsPanel = isEmpty || position.y() < kTitleHeight;
    return text.isEmpty() && tellsPanel ? glossaryText("panel." + id().toStdString()) : text;
}

bool PlotPanel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return Panel::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString text = helpAt(help->pos());
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
    m_isMarking = hasTimeAxis() && event->modifiers().testFlag(Qt::ShiftModifier);
}

void PlotPanel::mouseMoveEvent(QMouseEvent* event)
{
    if (!hasTimeAxis())
        return;
    const QPointF at = event->position();
    if (m_pressedAt && event->buttons().testFlag(Qt::LeftButton)) {
        m_isDragging = m_isDragging || std::abs(at.x() - m_pressedAt->x()) >= kDragThreshold;
        if (m_isDragging && m_isMarking) {
            state().setMarker(Marker::a, timeAt(m_pressedAt->x()));
            state().setMarker(Marker::b, timeAt(at.x()));
        } else if (m_isDragging) {
            const double secondsPerPixel = (m_window.toSec - m_window.fromSec) / std::max(m_timeArea.width(), 1.0);
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
    m_isMarking = false;
    if (isClick && state().shown() != nullptr)
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

// By one pixel's time, or to the next sample if that is farther: so every step shows something new.
void PlotPanel::moveCursor(int direction, bool isExact)
{
    const double from = state().cursorSec().value_or((state().fromSec() + state().toSec()) / 2);
    const double pixelSec = (state().toSec() - state().fromSec()) / std::max(m_timeArea.width(), 1.0);
    const double sample = state().history().neighbourSec(from, direction);
    double to = isExact ? from : from + direction * pixelSec;
    if (!std::isnan(sample) && (isExact || (sample - to) * direction > 0))
        to = sample;
    to = std::clamp(to, state().history().startSec(), std::max(state().history().endSec(), 0.0));
    if (to < state().fromSec() || to > state().toSec())
        state().pan(to - from);
    state().setCursor(to);
    speak();
}

void PlotPanel::speak()
{
    setAccessibleDescription(cursorText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void PlotPanel::keyPressEvent(QKeyEvent* event)
{
    if (!hasTimeAxis())
        return Panel::keyPressEvent(event);
    ViewState& view = state();
    const double span = view.toSec() - view.fromSec();
    const double middle = view.cursorSec().value_or((view.fromSec() + view.toSec()) / 2);
    const bool isShifted = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool isFine = event->modifiers().testFlag(Qt::AltModifier);
    const double step = isFine ? kFineStep : kWheelStep;
    const int direction = event->key() == Qt::Key_Left || event->key() == Qt::Key_PageUp ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return view.zoom(1 / step, middle);
    case Qt::Key_Minus:
        return view.zoom(step, middle);
    case Qt::Key_Home:
        return view.fitAll();
    case Qt::Key_End:
        return view.follow();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        return view.pan(direction * span);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return isShifted ? view.pan(direction * (isFine ? kFinePan : kKeyPan) * span) : moveCursor(direction, isFine);
    case Qt::Key_Backspace:
        return isShifted ? view.zoomForward() : view.zoomBack();
    case Qt::Key_A:
    case Qt::Key_B: {
        const Marker marker = event->key() == Qt::Key_A ? Marker::a : Marker::b;
        isShifted ? view.setMarker(marker, {}) : view.placeMarker(marker);
        return speak();
    }
    case Qt::Key_M:
        return view.toggleBookmark();
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        if (view.goToMark(event->key() == Qt::Key_BracketLeft ? -1 : 1))
            speak();
        return;
    default:
        Panel::keyPressEvent(event);
    }
}

} // namespace sheafscope
