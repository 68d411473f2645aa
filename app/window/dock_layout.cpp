// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dock_layout.h"

#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QMainWindow>
#include <QPainter>
#include <QTabBar>

#include <algorithm>
#include <ranges>
#include <span>

namespace sheafscope {
namespace {

/// What a dock is dragged by: a little room that shows three dots under the mouse.
class DockHandle final : public QWidget {
public:
    explicit DockHandle(QDockWidget* dock) : QWidget(dock)
    {
        setToolTip(PanelDock::tr("%1: drag to move, double click to detach or put back, right click for more")
                       .arg(dock->windowTitle()));
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

void PanelDock::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    emit menuWanted(event->globalPos());
}

DockLayout::DockLayout(QMainWindow& window, const PanelSet& panels)
    : m_window(window), m_layout(&namedLayouts().front())
{
    for (Panel* panel : panels.all()) {
        if (panel->id() != QLatin1String("machine"))
            m_docks.push_back(new PanelDock(*panel, &window));
    }
    arrange(*m_layout);
}

PanelDock* DockLayout::find(const QString& panelId) const
{
    const auto found =
        std::ranges::find_if(m_docks, [&](const PanelDock* dock) { return dock->panel().id() == panelId; });
    return found == m_docks.end() ? nullptr : *found;
}

PanelDock* DockLayout::front(const TabGroup& group) const
{
    for (const char* id : group) {
        if (PanelDock* dock = find(QString::fromLatin1(id)))
            return dock;
    }
    return nullptr;
}

PanelDock* DockLayout::addGroup(const TabGroup& group, QDockWidget* after, Qt::Orientation side,
                                Qt::DockWidgetArea area)
{
    PanelDock* first = nullptr;
    QDockWidget* last = nullptr;
    for (const char* id : group) {
        PanelDock* dock = find(QString::fromLatin1(id));
        if (dock == nullptr)
            continue;
        if (last != nullptr)
            m_window.tabifyDockWidget(last, dock);
        else if (after != nullptr)
            m_window.splitDockWidget(after, dock, side);
        else
            m_window.addDockWidget(area, dock);
        dock->show();
        first = first == nullptr ? dock : first;
        last = dock;
    }
    return first;
}

void DockLayout::addRight(const NamedLayout& layout)
{
    PanelDock* above = nullptr;
    for (const TabGroup& group : layout.right) {
        if (PanelDock* added = addGroup(group, above, Qt::Vertical, Qt::RightDockWidgetArea))
            above = added;
    }
}

// First the rows' leftmost docks under each other, then each row from left to right: a split divides one dock only.
void DockLayout::addRows(const NamedLayout& layout)
{
    std::vector<std::vector<TabGroup>> rows = layout.rows;
    if (layout.hasTimeline)
        rows.push_back({{"timeline"}});
    std::vector<std::pair<PanelDock*, std::vector<TabGroup>>> starts;
    for (std::vector<TabGroup>& row : rows) {
        std::erase_if(row, [this](const TabGroup& group) { return front(group) == nullptr; });
        if (row.empty())
            continue;
        PanelDock* above = starts.empty() ? nullptr : starts.back().first;
        PanelDock* first = addGroup({row.front().front()}, above, Qt::Vertical, Qt::BottomDockWidgetArea);
        starts.emplace_back(first, row);
    }
    for (const auto& [first, row] : starts) {
        PanelDock* left = first;
        for (const TabGroup& group : std::span(row).subspan(1))
            left = addGroup(group, left, Qt::Horizontal, Qt::BottomDockWidgetArea);
    }
}

void DockLayout::arrange(const NamedLayout& layout)
{
    m_layout = &layout;
    m_maximised.clear();
    m_window.centralWidget()->show();
    for (PanelDock* dock : m_docks) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    addRight(layout);
    addRows(layout);
    for (PanelDock* dock : m_docks) {
        // One that belongs nowhere in this layout waits, hidden, at the right for the user to call it.
        if (m_window.dockWidgetArea(dock) == Qt::NoDockWidgetArea) {
            m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
            dock->hide();
        }
    }
    // The first group last: its tabs are what is seen if Qt puts all of them into one place.
    for (const TabGroup& group : std::views::reverse(layout.right)) {
        if (PanelDock* dock = front(group))
            dock->raise();
    }
    nameTabs();
}

void DockLayout::nameTabs() const
{
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>()) {
        if (tabs->accessibleName().isEmpty())
            tabs->setAccessibleName(PanelDock::tr("Panels that share this place"));
    }
}

void DockLayout::proportion()
{
    constexpr int kTimelineHeight = 92;
    if (!m_layout->right.empty()) {
        if (PanelDock* dock = front(m_layout->right.front()))
            m_window.resizeDocks({dock}, {static_cast<int>(m_window.width() * m_layout->rightShare)}, Qt::Horizontal);
    }
    QList<QDockWidget*> rowStarts;
    QList<int> heights;
    for (const auto& row : m_layout->rows) {
        QList<QDockWidget*> docks;
        for (const TabGroup& group : row) {
            if (PanelDock* dock = front(group))
                docks << dock;
        }
        if (docks.isEmpty())
            continue;
        rowStarts << docks.front();
        heights << static_cast<int>(m_window.height() * m_layout->rowShare);
        m_window.resizeDocks(docks, QList<int>(docks.size(), m_window.width() / static_cast<int>(docks.size())),
                             Qt::Horizontal);
    }
    if (m_layout->hasTimeline) {
        rowStarts << &at("timeline");
        heights << kTimelineHeight;
    }
    m_window.resizeDocks(rowStarts, heights, Qt::Vertical);
}

void DockLayout::toggleMaximised(const QString& panelId)
{
    if (!m_maximised.isEmpty()) {
        m_maximised.clear();
        m_window.centralWidget()->show();
        m_window.restoreState(m_beforeMaximised);
        return;
    }
    m_maximised = panelId;
    m_beforeMaximised = m_window.saveState();
    for (PanelDock* dock : m_docks) {
        if (dock->isFloating())
            continue;
        dock->setVisible(dock->panel().id() == panelId);
    }
    m_window.centralWidget()->setVisible(panelId == QLatin1String("machine"));
    if (PanelDock* dock = find(panelId))
        dock->show();
}

} // namespace sheafscope
