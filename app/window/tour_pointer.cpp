// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_pointer.h"

#include "app/window/main_window.h"
#include "widgets/machine_panel.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolBar>

namespace sheafscope {
namespace {

constexpr int kThickness = 3;
constexpr int kMostFrames = 4;

} // namespace

PointFrame::PointFrame(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pointFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void PointFrame::surround(const QRect& rect)
{
    if (rect.isEmpty()) {
        hide();
        return;
    }
    const QRect outer =
        rect.adjusted(-kThickness, -kThickness, kThickness, kThickness).intersected(parentWidget()->rect());
    if (outer != geometry() || isHidden()) {
        setGeometry(outer);
        const QRect all(QPoint(0, 0), outer.size());
        setMask(QRegion(all) - QRegion(all.adjusted(kThickness, kThickness, -kThickness, -kThickness)));
        show();
        raise();
    }
}

void PointFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Role::selection));
}

TourPointer::TourPointer(MainWindow& window, TourRunner& runner)
    : m_window(window), m_runner(runner), m_portrait(dynamic_cast<MachinePanel&>(window.panels().at("machine")))
{
    for (int i = 0; i < kMostFrames; ++i)
        m_frames.push_back(new PointFrame(&window));
    connect(&m_runner, &TourRunner::changed, this, &TourPointer::follow);
    connect(&window.state(), &ViewState::refreshed, this, &TourPointer::place);
    window.installEventFilter(this);
    m_portrait.installEventFilter(this);
}

std::vector<QRect> TourPointer::frames() const
{
    std::vector<QRect> list;
    for (const PointFrame* frame : m_frames)
        if (!frame->isHidden())
            list.push_back(frame->geometry());
    return list;
}

void TourPointer::follow()
{
    if (m_runner.isRunning())
        raisePanels();
    place();
    // What was raised gets its place when the layout has been done.
    QMetaObject::invokeMethod(this, &TourPointer::place, Qt::QueuedConnection);
}

void TourPointer::raisePanels()
{
    for (const TourPoint& point : m_runner.step().points) {
        if (point.kind != TourPoint::Kind::panel)
            continue;
        if (PanelDock* dock = m_window.docks().find(QString::fromStdString(point.name))) {
            dock->show();
            dock->raise();
        }
    }
}

void TourPointer::place()
{
    std::size_t used = 0;
    if (m_runner.isRunning()) {
        for (const TourPoint& point : m_runner.step().points)
            if (used < m_frames.size())
                m_frames[used++]->surround(rectOf(point));
    }
    for (; used < m_frames.size(); ++used)
        m_frames[used]->surround({});
}

QRect TourPointer::inWindow(const QWidget& widget, const QRect& rect) const
{
    if (!widget.isVisible() || rect.isEmpty() || widget.window() != &m_window)
        return {};
    return {widget.mapTo(&m_window, rect.topLeft()), rect.size()};
}

QRect TourPointer::controlRect(const std::string& command) const
{
    QAction* action = m_window.commands().action(QString::fromStdString(command));
    for (QToolBar* bar : m_window.findChildren<QToolBar*>()) {
        if (const QWidget* button = bar->widgetForAction(action))
            return inWindow(*button, button->rect());
    }
    return {};
}

QRect TourPointer::rectOf(const TourPoint& point) const
{
    const MachineScene& scene = m_portrait.scene();
    if (point.kind == TourPoint::Kind::panel) {
        const Panel* panel = m_window.panels().find(QString::fromStdString(point.name));
        return panel == nullptr ? QRect() : inWindow(*panel, panel->rect());
    }
    if (point.kind == TourPoint::Kind::control)
        return controlRect(point.name);
    if (point.kind == TourPoint::Kind::cpu)
        return inWindow(m_portrait, scene.cellOf(CpuId{point.number}).adjusted(-2, -2, 2, 2));
    const CardScene* card = scene.cardOf(NodeId{point.number});
    if (card == nullptr)
        return {};
    switch (point.kind) {
    case TourPoint::Kind::barn:
        return inWindow(m_portrait, card->layout.barn);
    case TourPoint::Kind::partial:
        return inWindow(m_portrait, card->layout.partial);
    case TourPoint::Kind::memory:
        return inWindow(m_portrait, card->layout.memoryBar);
    case TourPoint::Kind::node:
    case TourPoint::Kind::panel:
    case TourPoint::Kind::cpu:
    case TourPoint::Kind::control:
        break;
    }
    return inWindow(m_portrait, card->layout.rect);
}

bool TourPointer::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && m_runner.isRunning())
        QMetaObject::invokeMethod(this, &TourPointer::place, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace sheafscope
