// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/area_picker.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace sheafscope {
namespace {

constexpr int kLeastSide = 16; // pixels; a slip of the mouse is no rectangle
constexpr int kKeyStep = 20;
constexpr int kShade = 96; // of 255

} // namespace

AreaPicker::AreaPicker(QWidget* window) : QWidget(window)
{
    setObjectName(QStringLiteral("areaPicker"));
    setAccessibleName(tr("Area to capture"));
    setAccessibleDescription(
        tr("Drag a rectangle, or move it with the arrow keys, with Shift to resize; Return captures, Escape gives up"));
    setAttribute(Qt::WA_DeleteOnClose);
    setCursor(Qt::CrossCursor);
    setFocusPolicy(Qt::StrongFocus);
    setGeometry(window->rect());
    const QSize half = size() / 2;
    m_area = QRect(QPoint(half.width() / 2, half.height() / 2), half);
    show();
    raise();
    setFocus();
}

void AreaPicker::setArea(const QRect& area)
{
    m_area = area.normalized().intersected(rect());
    update();
}

void AreaPicker::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    QColor shade = Theme::instance().color(Role::window);
    shade.setAlpha(kShade);
    for (const QRect& part : QRegion(rect()).subtracted(m_area))
        painter.fillRect(part, shade);
    painter.setPen(QPen(Theme::instance().color(Role::selection), 2, Qt::DashLine));
    painter.drawRect(m_area);
}

void AreaPicker::mousePressEvent(QMouseEvent* event)
{
    m_start = event->position().toPoint();
    setArea(QRect(m_start, QSize()));
}

void AreaPicker::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        setArea(QRect(m_start, event->position().toPoint()));
}

void AreaPicker::mouseReleaseEvent(QMouseEvent* event)
{
    Q_UNUSED(event)
    if (m_area.width() >= kLeastSide && m_area.height() >= kLeastSide)
        finish();
}

void AreaPicker::keyPressEvent(QKeyEvent* event)
{
    const auto move = [&](int dx, int dy) {
        if (event->modifiers().testFlag(Qt::ShiftModifier)) {
            const QRect grown = m_area.adjusted(0, 0, dx, dy);
            setArea(grown.width() >= kLeastSide && grown.height() >= kLeastSide ? grown : m_area);
        } else if (rect().contains(m_area.translated(dx, dy))) {
            setArea(m_area.translated(dx, dy));
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-kKeyStep, 0);
    case Qt::Key_Right:
        return move(kKeyStep, 0);
    case Qt::Key_Up:
        return move(0, -kKeyStep);
    case Qt::Key_Down:
        return move(0, kKeyStep);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish();
    case Qt::Key_Escape:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AreaPicker::finish()
{
    const QRect area = m_area;
    close();
    emit picked(area);
}

} // namespace sheafscope
