// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/compare_commands.h"
#include "app/window/compare_view.h"
#include "tests/app/running_window.h"

#include <QFile>
#include <QTest>

#include <memory>

/// What the tests of the Compare view share.
namespace sheafscope::test {

/// Done within a second.
inline CompareWish shortWish()
{
    CompareWish wish;
    wish.eras = {"6.19", "7.0"};
    wish.base = "6.19";
    wish.scenarios = {"fork"};
    wish.machines = {"laptop-4"};
    wish.runs = "3";
    wish.warmup = "1k";
    wish.operations = "2k";
    return wish;
}

inline CompareView& runShort(MainWindow& window)
{
    window.comparing().setShown(true);
    CompareView& view = window.comparing().view();
    view.run(shortWish());
    return view;
}

inline bool isDone(const CompareView& view)
{
    return !view.isRunning() && view.shown() != nullptr && view.shown()->isComplete;
}

inline QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace sheafscope::test
