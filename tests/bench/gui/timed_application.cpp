// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/timed_application.h"

#include <QElapsedTimer>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <ctime>

namespace sheafscope::bench {
namespace {

double threadCpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Every panel on the screen at once: those that share a place with another one get one of their own. First
/// all of them leave, since beside a tab Qt puts another tab.
void showAllPanels(MainWindow& window)
{
    const auto dock = [&](const char* id) { return window.docks().find(QString::fromLatin1(id)); };
    constexpr std::array kLower{"caches", "decisions",     "sysfs",    "journey",
                                "paths",  "parked-memory", "locality", "locks"};
    for (const char* const id : kLower)
        window.removeDockWidget(dock(id));
    const auto place = [&](const char* beside, Qt::Orientation where, const char* id) {
        window.splitDockWidget(dock(beside), dock(id), where);
        dock(id)->show();
    };
    const auto below = [&](const char* upper, const char* lower) { place(upper, Qt::Vertical, lower); };
    place("counters", Qt::Horizontal, "decisions");
    place("decisions", Qt::Horizontal, "journey");
    below("counters", "caches");
    below("decisions", "sysfs");
    below("sheaf-fill", "paths");
    below("barn-exchanges", "parked-memory");
    below("partial-slabs", "locality");
    below("node-memory", "locks");
}

} // namespace

bool TimedApplication::notify(QObject* receiver, QEvent* event)
{
    const bool isPaint = event->type() == QEvent::UpdateRequest;
    if (!isPaint && event->type() != QEvent::Timer)
        return QApplication::notify(receiver, event);
    QElapsedTimer clock;
    clock.start();
    const double cpuBefore = threadCpuMs();
    const bool isHandled = QApplication::notify(receiver, event);
    const double ms = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    if (isPaint) {
        paints.push_back(ms);
        paintCpu.push_back(threadCpuMs() - cpuBefore);
        frames.push_back(ms + m_sincePaint);
        m_sincePaint = 0;
    } else {
        m_sincePaint += ms;
    }
    return isHandled;
}

void TimedApplication::forget()
{
    paints.clear();
    paintCpu.clear();
    frames.clear();
    m_sincePaint = 0;
}

void TimedApplication::waitForPaint(QEventLoop::ProcessEventsFlag how) const
{
    const std::size_t before = paints.size();
    while (paints.size() == before)
        QCoreApplication::processEvents(how);
}

TimedApplication& application()
{
    return *static_cast<TimedApplication*>(QCoreApplication::instance());
}

double quantile(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

std::unique_ptr<MainWindow> shownWindow(Panels panels)
{
    auto window = std::make_unique<MainWindow>(MainWindow::Memory::forget);
    if (panels == Panels::all)
        showAllPanels(*window);
    window->resize(1600, 1000);
    window->show();
    return window;
}

std::string unseenPanels(const MainWindow& window)
{
    std::string unseen;
    for (const Panel* panel : window.panels().all())
        if (panel->visibleRegion().isEmpty())
            unseen += (unseen.empty() ? "without " : ", ") + panel->id().toStdString();
    return unseen;
}

} // namespace sheafscope::bench
