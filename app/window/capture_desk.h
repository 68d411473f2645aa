// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/caption.h"
#include "widgets/panel.h"

#include <QObject>

namespace sheafscope {

class MainWindow;

/// What can be taken out of a running window besides a plain picture of it: an area, the data of a panel, a moving
/// picture, the clipboard. GUI thread only.
class CaptureDesk final : public QObject {
    Q_OBJECT
public:
    explicit CaptureDesk(MainWindow& window);

    void askArea();
    void askData(Panel& panel);
    void askAnimation();
    void writeArea(const QRect& area, const QString& path);
    void writeData(const Panel& panel, const QString& path);
    void writeAnimation(double seconds, const QString& path);
    void copyPicture(Panel& panel);
    void copyTable(const Panel& panel);
    /// The panel that has the keyboard, else the one under the mouse, else the machine.
    [[nodiscard]] Panel& currentPanel() const;

private:
    [[nodiscard]] Caption caption(const Panel& panel, const QString& path) const;
    [[nodiscard]] QString command() const;
    void tell(const Result<void>& written, const QString& path);

    MainWindow& m_window;
};

/// Adds the commands of the desk to the window's registry.
void registerCaptureCommands(MainWindow& window);

} // namespace sheafscope
