// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window costs the GUI thread while a fork storm runs at full pace: painting of all visible panels, and the
// work between frames (taking snapshots in, laying out the next picture). On the offscreen platform, whose rasteriser
// is the one that a real window uses.
#include "app/capture/headless_application.h"
#include "tests/bench/gui/timed_application.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

namespace sheafscope::bench {
namespace {

std::unique_ptr<MainWindow> runningWindow(const char* machine, Panels panels, int warmUpMs)
{
    auto window = shownWindow(panels);
    ScenarioChoice choice;
    choice.machine = machine;
    window->start(choice);
    QTest::qWait(warmUpMs);
    application().forget();
    return window;
}

void frame(benchmark::State& state, const char* machine, Panels panels)
{
    const auto window = runningWindow(machine, panels, static_cast<int>(state.range(0)));
    for (auto _ : state) {
        application().waitForPaint();
        state.SetIterationTime(application().paints.back() * 1e-3);
    }
    state.SetLabel(unseenPanels(*window));
    state.counters["paint_median_ms"] = quantile(application().paints, 0.5);
    state.counters["paint_90_ms"] = quantile(application().paints, 0.9);
    state.counters["paint_cpu_ms"] = quantile(application().paintCpu, 0.5);
    state.counters["frame_median_ms"] = quantile(application().frames, 0.5);
}

/// From a move of the cursor to the picture of all panels with it, markers A and B set. Nothing else moves meanwhile.
void cursor(benchmark::State& state, const char* machine)
{
    const auto window = runningWindow(machine, Panels::all, static_cast<int>(state.range(0)));
    window->controller().setPaused(true);
    ViewState& view = window->state();
    view.setFrozen(false);
    view.setMarker(Marker::a, view.toSec() - 2);
    view.setMarker(Marker::b, view.toSec() - 1);
    QTest::qWait(200);
    application().forget();
    int step = 0;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        view.setCursor(view.fromSec() + (view.toSec() - view.fromSec()) * (0.1 + 0.8 * (++step % 97) / 97));
        application().waitForPaint(QEventLoop::AllEvents);
        state.SetIterationTime(static_cast<double>(clock.nsecsElapsed()) * 1e-9);
    }
    state.counters["paint_median_ms"] = quantile(application().paints, 0.5);
    state.counters["paint_90_ms"] = quantile(application().paints, 0.9);
    state.counters["paint_cpu_ms"] = quantile(application().paintCpu, 0.5);
}

/// From making the window to the first frame painted, and to the first with a picture of the run.
void open(benchmark::State& state)
{
    std::vector<double> first;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        MainWindow window(MainWindow::Memory::forget);
        window.show();
        window.start({});
        application().forget();
        while (application().paints.empty())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        first.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        while (!window.state().shown() || window.state().shown()->operations == 0)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        state.SetIterationTime(static_cast<double>(clock.nsecsElapsed()) * 1e-9);
    }
    state.counters["first_frame_ms"] = quantile(first, 0.5);
}

constexpr int kWarmUpMs = 4000;

BENCHMARK(open)->Name("window/open-to-running")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(10);
BENCHMARK_CAPTURE(frame, 256, "numa:8 core:32 pu:1", Panels::usual)
    ->Name("window/paint/256")
    ->Arg(kWarmUpMs)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(200);
BENCHMARK_CAPTURE(frame, 1024, "numa:16 core:64 pu:1", Panels::usual)
    ->Name("window/paint/1024")
    ->Arg(kWarmUpMs)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(200);
BENCHMARK_CAPTURE(frame, all256, "numa:8 core:32 pu:1", Panels::all)
    ->Name("window/paint-all/256")
    ->Arg(kWarmUpMs)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(200);
BENCHMARK_CAPTURE(frame, all1024, "numa:16 core:64 pu:1", Panels::all)
    ->Name("window/paint-all/1024")
    ->Arg(kWarmUpMs)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(200);
BENCHMARK_CAPTURE(cursor, 256, "numa:8 core:32 pu:1")
    ->Name("window/cursor/256")
    ->Arg(kWarmUpMs)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(200);

} // namespace
} // namespace sheafscope::bench

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", qgetenv("QT_QPA_PLATFORM").isEmpty() ? "offscreen" : qgetenv("QT_QPA_PLATFORM"));
    QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    int one = 1;
    sheafscope::bench::TimedApplication application(one, argv);
    if (!sheafscope::useBundledFonts())
        return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
