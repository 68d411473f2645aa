// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/change.h"
#include "core/engine/hands.h"

#include <QObject>

namespace sheafscope {

class MainWindow;
class MachinePanel;

/// Do it yourself: operations by hand on the selected CPU and cache, by command, by a click in the portrait while that
/// is switched on, and from the portrait's context menu. GUI thread only.
class HandsOn final : public QObject {
    Q_OBJECT
public:
    explicit HandsOn(MainWindow& window);

    /// On the selected CPU, else on CPU 0, which is selected then.
    void perform(HandVerb verb);
    /// All objects of the shown cache that are in the hand.
    void freeAll();
    void shrink();
    /// Takes the selected CPU offline, or brings it back.
    void toggleOnline();
    /// Fills the selected node to `percent`; 0: gives back what filled it.
    void fillNode(unsigned percent);
    /// Doubles or halves the sheaf capacity of the shown cache.
    void scaleCapacity(bool isUp);
    /// A click on a CPU allocates there, a right click frees.
    void setClicking(bool isClicking) { m_isClicking = isClicking; }
    [[nodiscard]] bool isClicking() const { return m_isClicking; }

signals:
    void performed(sheafscope::HandVerb verb);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] CpuId target();
    void apply(const Change& change);
    void showMenu(QPoint global);
    void complain(const Error& error);

    MainWindow& m_window;
    MachinePanel& m_portrait;
    bool m_isClicking = false;
};

} // namespace sheafscope
