// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/dock_layout.h"

#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMainWindow>
#include <QPainter>
#include <QScreen>
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

/// Tab bars come and go with the docks. Their names are whole and they say to screen readers what they are.
void tellTabs(const QMainWindow& window)
{
    for (QTabBar* tabs : window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!tabs->accessibleName().isEmpty())
            continue;
        tabs->setAccessibleName(PanelDock::tr("Panels that share this place"));
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

class TabTeller final : public QObject {
public:
    explicit TabTeller(QMainWindow& window) : QObject(&window), m_window(window) { window.installEventFilter(this); }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ChildPolished)
            tellTabs(m_window);
        else if (event->type() == QEvent::ChildAdded) // being constructed: it is a tab bar only after that
            QMetaObject::invokeMethod(
                this, [this] { tellTabs(m_window); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QMainWindow& m_window;
};

constexpr int kLeastForRows = 880; ///< px of the window's height for two rows of plots
constexpr double kRowInstead = 1.6;
constexpr int kLeastRight = 420; ///< px of width; below it names of counters are cut

} // namespace

QSize firstWindowSize()
{
    constexpr QSize kDrawnFor(1600, 1000);
    constexpr int kTitleBar = 36;
    const QScreen* screen = QGuiApplication::primaryScreen();
    // Without a real screen there is nothing to fit into.
    if (screen == nullptr || QGuiApplication::platformName() == QLatin1String("offscreen"))
        return kDrawnFor;
    const QSize room = screen->availableSize();
    return kDrawnFor.boundedTo(QSize(
        room.width(), room.height() > kDrawnFor.height() + kTitleBar ? room.height() : room.height() - kTitleBar));
}

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
    new TabTeller(window);
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

PanelDock* DockLayout::addPlace(const TabGroup& group, QDockWidget* after, Qt::Orientation side,
                                Qt::DockWidgetArea area)
{
    PanelDock* dock = front(group);
    if (dock == nullptr)
        return nullptr;
    if (after != nullptr)
        m_window.splitDockWidget(after, dock, side);
    else
        m_window.addDockWidget(area, dock);
    dock->show();
    return dock;
}

void DockLayout::addTabs(const TabGroup& group)
{
    QDockWidget* last = front(group);
    for (const char* id : group) {
        PanelDock* dock = find(QString::fromLatin1(id));
        if (dock == nullptr || dock == last)
            continue;
        m_window.tabifyDockWidget(last, dock);
        dock->show();
        last = dock;
    }
}

// All places before any tabs: Qt makes a further tab of what is split off a dock that has tabs.
void DockLayout::addRight(const NamedLayout& layout)
{
    PanelDock* above = nullptr;
    for (const TabGroup& group : layout.right) {
        if (PanelDock* added = addPlace(group, above, Qt::Vertical, Qt::RightDockWidgetArea))
            above = added;
    }
    for (const TabGroup& group : layout.right)
        addTabs(group);
}

std::vector<DockLayout::Row> DockLayout::rowsOf(const NamedLayout& layout) const
{
    std::vector<Row> rows = layout.rows;
    while (m_isLow && rows.size() > 1) {
        for (std::size_t place = 0; place < rows.back().size(); ++place) {
            TabGroup& target = rows.front()[std::min(place, rows.front().size() - 1)];
            target.insert(target.end(), rows.back()[place].begin(), rows.back()[place].end());
        }
        rows.pop_back();
    }
    for (Row& row : rows)
        std::erase_if(row, [this](const TabGroup& group) { return front(group) == nullptr; });
    std::erase_if(rows, [](const Row& row) { return row.empty(); });
    return rows;
}

// First the rows' leftmost docks under each other, then each row from left to right: a split divides one dock only.
void DockLayout::addRows()
{
    std::vector<Row> rows = rowsOf(*m_layout);
    if (m_layout->hasTimeline)
        rows.push_back({{"timeline"}});
    PanelDock* above = nullptr;
    for (const Row& row : rows)
        above = addPlace(row.front(), above, Qt::Vertical, Qt::BottomDockWidgetArea);
    for (const Row& row : rows) {
        PanelDock* left = front(row.front());
        for (const TabGroup& group : std::span(row).subspan(1))
            left = addPlace(group, left, Qt::Horizontal, Qt::BottomDockWidgetArea);
    }
    for (const Row& row : rows) {
        for (const TabGroup& group : row)
            addTabs(group);
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
    addRows();
    for (PanelDock* dock : m_docks) {
        // One that belongs nowhere in this layout waits, hidden, at the right for the user to call it.
        if (m_window.dockWidgetArea(dock) == Qt::NoDockWidgetArea) {
            m_window.addDockWidget(Qt::RightDockWidgetArea, dock);
            dock->hide();
        }
    }
    std::vector<Row> all = rowsOf(layout);
    all.push_back(layout.right);
    for (const Row& row : all) {
        for (const TabGroup& group : row) {
            if (PanelDock* dock = front(group))
                dock->raise();
        }
    }
    tellTabs(m_window);
}

void DockLayout::proportion()
{
    const bool isLow = m_window.height() < kLeastForRows;
    if (isLow != m_isLow) {
        m_isLow = isLow;
        arrange(*m_layout);
    }
    const int timelineHeight = m_isLow ? 76 : 92;
    QList<QDockWidget*> beside;
    QList<int> besideHeights;
    for (const TabGroup& group : m_layout->right) {
        if (PanelDock* dock = front(group)) {
            beside << dock;
            besideHeights << (beside.size() == 1 ? 3 : 2);
        }
    }
    if (!beside.isEmpty()) {
        const int width = std::max(static_cast<int>(m_window.width() * m_layout->rightShare), kLeastRight);
        m_window.resizeDocks({beside.front()}, {width}, Qt::Horizontal);
    }
    QList<QDockWidget*> rowStarts;
    QList<int> heights;
    const std::vector<Row> rows = rowsOf(*m_layout);
    // One row instead of several is a little higher than each of them would have been.
    const double rowShare = m_layout->rowShare * (rows.size() < m_layout->rows.size() ? kRowInstead : 1);
    for (const Row& row : rows) {
        QList<QDockWidget*> docks;
        for (const TabGroup& group : row) {
            if (PanelDock* dock = front(group))
                docks << dock;
        }
        if (docks.isEmpty())
            continue;
        rowStarts << docks.front();
        heights << static_cast<int>(m_window.height() * rowShare);
        m_window.resizeDocks(docks, QList<int>(docks.size(), m_window.width() / static_cast<int>(docks.size())),
                             Qt::Horizontal);
    }
    if (m_layout->hasTimeline) {
        rowStarts << &at("timeline");
        heights << timelineHeight;
    }
    m_window.resizeDocks(rowStarts, heights, Qt::Vertical);
    if (beside.size() > 1) {
        for (int& height : besideHeights)
            height *= m_window.centralWidget()->height() / 5;
        m_window.resizeDocks(beside, besideHeights, Qt::Vertical);
    }
}

QString DockLayout::layoutOnScreen() const
{
    std::vector<const PanelDock*> wanted;
    for (const TabGroup& group : m_layout->right)
        wanted.push_back(front(group));
    for (const Row& row : rowsOf(*m_layout)) {
        for (const TabGroup& group : row)
            wanted.push_back(front(group));
    }
    if (m_layout->hasTimeline)
        wanted.push_back(&at("timeline"));
    const bool isIt = m_maximised.isEmpty() && std::ranges::all_of(m_docks, [&](const PanelDock* dock) {
                          const bool isInFront = dock->isVisible() && !dock->panel().visibleRegion().isEmpty();
                          const bool isWanted = std::ranges::find(wanted, dock) != wanted.end();
                          return !dock->isFloating() && isInFront == isWanted;
                      });
    return isIt ? QString::fromLatin1(m_layout->id) : QString();
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
