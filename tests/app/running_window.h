// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"

#include <QTest>

#include <memory>

/// What tests of the window share.
namespace sheafscope::test {

/// For what a busy host takes its time with.
inline constexpr int kPatienceMs = 60'000;

/// A machine small enough that a run starts at once.
inline ScenarioChoice smallChoice()
{
    ScenarioChoice choice;
    choice.machine = "laptop-4";
    return choice;
}

/// A window with a run on its way; of its first size unless told otherwise.
inline std::unique_ptr<MainWindow> openWindow(const QSize& size = {})
{
    auto window = std::make_unique<MainWindow>(MainWindow::Memory::forget);
    if (size.isValid())
        window->resize(size);
    window->show();
    window->start(smallChoice());
    return window;
}

/// Runs a command of the window.
inline void trigger(MainWindow& window, const char* id)
{
    QAction* action = window.commands().action(QString::fromLatin1(id));
    QVERIFY2(action != nullptr, id);
    action->trigger();
}

} // namespace sheafscope::test
