// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/simulation_controller.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace sheafscope {

/// Tells how far a run is repeated, if that takes longer than can be overlooked, and can stop it. GUI thread only; its
/// timer runs only meanwhile.
class RewindStrip final : public QFrame {
    Q_OBJECT
public:
    explicit RewindStrip(SimulationController& controller, QWidget* parent = nullptr);

private:
    void follow();
    void showProgress();
    void finish();

    SimulationController& m_controller;
    QLabel* m_text;
    QProgressBar* m_bar;
    QTimer m_clock;
};

} // namespace sheafscope
