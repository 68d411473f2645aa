// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"

#include <QApplication>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

/// What the benchmarks of the window share.
namespace sheafscope::bench {

/// Times what Qt hands to the window as "paint yourself" and what timers do.
class TimedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    void forget();
    /// Handles events until something was painted.
    void waitForPaint(QEventLoop::ProcessEventsFlag how = QEventLoop::WaitForMoreEvents) const;

    std::vector<double> paints;   ///< ms
    std::vector<double> paintCpu; ///< ms of this thread's CPU time: what the work costs where others want the CPU too
    std::vector<double> frames;   ///< ms, with the timers' work before each

private:
    double m_sincePaint = 0;
};

[[nodiscard]] TimedApplication& application();
/// The value that `share` of the values do not exceed.
[[nodiscard]] double quantile(std::vector<double> values, double share);

enum class Panels { usual, all };

/// 1600 x 1000, shown, with nothing that runs.
[[nodiscard]] std::unique_ptr<MainWindow> shownWindow(Panels panels);
/// "without caches, journey": the panels of which no pixel is on the screen; empty: all are.
[[nodiscard]] std::string unseenPanels(const MainWindow& window);

} // namespace sheafscope::bench
