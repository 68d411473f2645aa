// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/panel_set.h"
#include "app/window/named_layouts.h"

#include <QDockWidget>

class QMainWindow;

namespace sheafscope {

/// A panel in a dock with a slim handle, since the panel writes its own title.
class PanelDock final : public QDockWidget {
    Q_OBJECT
public:
    PanelDock(Panel& panel, QWidget* parent);
    [[nodiscard]] Panel& panel() const { return m_panel; }

signals:
    /// The user asked with the mouse or the menu key what can be done with the panel.
    void menuWanted(const QPoint& globalPosition);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    Panel& m_panel;
};

/// The docks of a window, arranged around the machine portrait by one of the named layouts, or as the user left them.
class DockLayout {
public:
    DockLayout(QMainWindow& window, const PanelSet& panels);

    [[nodiscard]] const std::vector<PanelDock*>& docks() const { return m_docks; }
    [[nodiscard]] PanelDock* find(const QString& panelId) const;
    /// Arranges everything as `layout` says; also brings back what was closed, detached or maximised.
    void arrange(const NamedLayout& layout);
    /// Shares the space out as the last arranged layout wants it; after the window has its size.
    void proportion();
    /// Gives `panel` the whole window, or back what was before. "machine" is a panel like the others here.
    void toggleMaximised(const QString& panelId);
    /// Id of the named layout if exactly its panels are in front, attached, around the portrait; else empty.
    [[nodiscard]] QString layoutOnScreen() const;
    /// Id of the panel that has the whole window; empty: none.
    [[nodiscard]] const QString& maximised() const { return m_maximised; }

private:
    using Row = std::vector<TabGroup>;
    void addRight(const NamedLayout& layout);
    void addRows();
    /// The rows of the layout; on a low window they share one place, as tabs.
    [[nodiscard]] std::vector<Row> rowsOf(const NamedLayout& layout) const;
    /// Gives the group a place and shows its first panel that exists; nullptr: none exists.
    PanelDock* addPlace(const TabGroup& group, QDockWidget* after, Qt::Orientation side, Qt::DockWidgetArea area);
    /// The others of the group become tabs of the first.
    void addTabs(const TabGroup& group);
    [[nodiscard]] PanelDock* front(const TabGroup& group) const;
    [[nodiscard]] PanelDock& at(const char* id) const { return *find(QString::fromLatin1(id)); }

    QMainWindow& m_window;
    std::vector<PanelDock*> m_docks;
    const NamedLayout* m_layout;
    bool m_isLow = false; ///< the window has no room for two rows of plots
    QString m_maximised;
    QByteArray m_beforeMaximised;
};

/// Of a window of which nothing is remembered: what it is drawn for, or what the screen has.
[[nodiscard]] QSize firstWindowSize();

} // namespace sheafscope
