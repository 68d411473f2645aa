// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dock_layout.h"

#include "widgets/theme.h"

#include <QMainWindow>
#include <QPainter>
#include <QTabBar>

#include <algorithm>

namespace sheafscope {
namespace {

/// What a dock is dragged by: a little room that shows three dots under the mouse.
class DockHandle final : public QWidget {
public:
    explicit DockHandle(QDockWidget* dock) : QWidget(dock)
    {
        setToolTip(QDockWidget::tr("%1: drag to move, double click to detach or put back").arg(dock->windowTitle()));
        setCursor(Qt::SizeAllCursor);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {40, kHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {8, kHeight}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (!underMouse())
            return;
        QPainter painter(this);
        const QColor dots = Theme::instance().color(Role::textDim);
        for (int i = -1; i <= 1; ++i)
            painter.fillRect(QRect(width() / 2 + i * 6 - 1, 2, 3, 2), dots);
    }

private:
    static constexpr int kHeight = 6;
};

} // namespace

PanelDock::PanelDock(Panel& panel, QWidget* parent) : QDockWidget(panel.title(), parent), m_panel(panel)
{
    setObjectName(QStringLiteral("dock-") + panel.id());
    setAccessibleName(panel.title());
    setWidget(&panel);
    setTitleBarWidget(new DockHandle(this));
}

DockLayout::DockLayout(QMainWindow& window, const PanelSet& panels) : m_window(window)
{
    for (Panel* panel : panels.all()) {
        if (panel->id() != QLatin1String("machine"))
            m_docks.push_back(new PanelDock(*panel, &window));
    }
    arrange();
}

PanelDock* DockLayout::find(const QString& panelId) const
{
    const auto found =
        std::ranges::find_if(m_docks, [&](const PanelDock* dock) { return dock->panel().id() == panelId; });
    return found == m_docks.end() ? nullptr : *found;
}

void DockLayout::arrange()
{
    for (PanelDock* dock : m_docks) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_window.addDockWidget(Qt::RightDockWidgetArea, &at("counters"));
    m_window.tabifyDockWidget(&at("counters"), &at("caches"));
    m_window.tabifyDockWidget(&at("caches"), &at("decisions"));
    m_window.tabifyDockWidget(&at("decisions"), &at("sysfs"));
    m_window.tabifyDockWidget(&at("sysfs"), &at("journey"));
    m_window.addDockWidget(Qt::BottomDockWidgetArea, &at("sheaf-fill"));
    m_window.splitDockWidget(&at("sheaf-fill"), &at("timeline"), Qt::Vertical);
    m_window.splitDockWidget(&at("sheaf-fill"), &at("barn-exchanges"), Qt::Horizontal);
    m_window.splitDockWidget(&at("barn-exchanges"), &at("partial-slabs"), Qt::Horizontal);
    m_window.splitDockWidget(&at("partial-slabs"), &at("node-memory"), Qt::Horizontal);
    m_window.tabifyDockWidget(&at("barn-exchanges"), &at("paths"));
    m_window.tabifyDockWidget(&at("partial-slabs"), &at("locality"));
    m_window.tabifyDockWidget(&at("node-memory"), &at("parked-memory"));
    m_window.tabifyDockWidget(&at("parked-memory"), &at("locks"));
    for (PanelDock* dock : m_docks)
        dock->show();
    for (const char* front : {"counters", "barn-exchanges", "partial-slabs", "node-memory"})
        at(front).raise();
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>())
        tabs->setAccessibleName(QMainWindow::tr("Tables"));
}

void DockLayout::proportion()
{
    constexpr double kRightShare = 0.29;
    constexpr double kPlotsShare = 0.3;
    constexpr int kTimelineHeight = 92;
    m_window.resizeDocks({&at("counters")}, {static_cast<int>(m_window.width() * kRightShare)}, Qt::Horizontal);
    m_window.resizeDocks({&at("sheaf-fill"), &at("timeline")},
                         {static_cast<int>(m_window.height() * kPlotsShare), kTimelineHeight}, Qt::Vertical);
    const int quarter = m_window.width() / 4;
    m_window.resizeDocks({&at("sheaf-fill"), &at("barn-exchanges"), &at("partial-slabs"), &at("node-memory")},
                         {quarter, quarter, quarter, quarter}, Qt::Horizontal);
}

} // namespace sheafscope
