// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"

#include <QTest>

#include <memory>

namespace sheafscope::test {

inline constexpr int kPatienceMs = 60'000;

inline ScenarioChoice exactLaptop()
{
    ScenarioChoice choice;
    choice.machine = "laptop-4";
    choice.mode = EngineMode::exact;
    choice.cache = "maple_node";
    return choice;
}

/// A window whose run stands at operation 0.
inline std::unique_ptr<MainWindow> openPaused(const ScenarioChoice& choice)
{
    auto window = std::make_unique<MainWindow>(MainWindow::Memory::forget);
    window->resize(1600, 1000);
    window->show();
    window->controller().open(choice, SimulationController::Begin::paused);
    return window;
}

inline bool isReady(MainWindow& window)
{
    return window.state().shown() != nullptr;
}

inline void run(MainWindow& window, const char* command, int times = 1)
{
    QAction* action = window.commands().action(QString::fromLatin1(command));
    QVERIFY2(action != nullptr, command);
    for (int i = 0; i < times; ++i)
        action->trigger();
}

} // namespace sheafscope::test
