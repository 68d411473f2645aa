// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/panel_set.h"

#include <QDockWidget>

class QMainWindow;

namespace sheafscope {

/// A panel in a dock with a slim handle, since the panel writes its own title.
class PanelDock final : public QDockWidget {
    Q_OBJECT
public:
    PanelDock(Panel& panel, QWidget* parent);
    [[nodiscard]] Panel& panel() const { return m_panel; }

private:
    Panel& m_panel;
};

/// The docks of a window: tables at the right, plots below, the timeline under them.
class DockLayout {
public:
    DockLayout(QMainWindow& window, const PanelSet& panels);

    [[nodiscard]] const std::vector<PanelDock*>& docks() const { return m_docks; }
    [[nodiscard]] PanelDock* find(const QString& panelId) const;
    /// The arrangement of the design; also brings back what was closed or detached.
    void arrange();
    /// Shares the space out; after the window has its size.
    void proportion();

private:
    [[nodiscard]] PanelDock& at(const char* id) const { return *find(QString::fromLatin1(id)); }

    QMainWindow& m_window;
    std::vector<PanelDock*> m_docks;
};

} // namespace sheafscope
