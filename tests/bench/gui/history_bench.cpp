// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moving through an hour that was recorded at the usual rate on a machine of 256 CPUs: from the wheel or the mouse to
// the picture of all panels, against the picture that follows a new sample. Ten seconds come from a run; the rest of
// the hour repeats them with counters that go on growing, which costs the history and the panels what a run would.
#include "app/cli/headless.h"
#include "tests/bench/gui/timed_application.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>

namespace sheafscope::bench {
namespace {

using Snapshots = std::vector<std::shared_ptr<const Snapshot>>;

constexpr double kHourSec = 3600;
constexpr std::int64_t kRunSec = 10;

Snapshots snapshotsOfARun()
{
    ScenarioChoice choice;
    choice.machine = "numa:8 core:32 pu:1";
    choice.mode = EngineMode::exact;
    Snapshots list;
    auto simulation = prepareHeadless(choice);
    if (simulation && runHeadless(**simulation, static_cast<double>(kRunSec),
                                  [&](auto snapshot) { list.push_back(std::move(snapshot)); }))
        return list;
    return {};
}

/// `amount` times what a counter grew from `from` to `to`, on top.
template <typename Counts> void grow(Counts& counts, const Counts& from, const Counts& to, std::uint64_t amount)
{
    for (std::size_t i = 0; i < counts.values.size(); ++i)
        counts.values[i] += amount * (to.values[i] - from.values[i]);
}

/// `snapshot` as it would be if the whole run had gone before it `laps` times.
std::shared_ptr<const Snapshot> later(const Snapshot& snapshot, const Snapshots& run, std::uint64_t laps)
{
    const Snapshot& first = *run.front();
    const Snapshot& last = *run.back();
    auto moved = std::make_shared<Snapshot>(snapshot);
    const auto shift = std::chrono::nanoseconds(std::chrono::seconds(kRunSec)) * laps;
    moved->time += shift;
    for (auto& time : moved->counterTimes)
        time += shift;
    moved->sequence += laps * run.size();
    moved->operations += laps * last.operations;
    for (std::size_t i = 0; i < moved->cacheNodes.size(); ++i) {
        grow(moved->cacheNodes[i].counters, first.cacheNodes[i].counters, last.cacheNodes[i].counters, laps);
        grow(moved->cacheNodes[i].turns, first.cacheNodes[i].turns, last.cacheNodes[i].turns, laps);
    }
    for (std::size_t i = 0; i < moved->focusCpus.size(); ++i)
        grow(moved->focusCpus[i], first.focusCpus[i], last.focusCpus[i], laps);
    return moved;
}

/// The window with the hour in it, made once: the longest part of the benchmarks.
struct Scene {
    Snapshots run = snapshotsOfARun();
    std::unique_ptr<MainWindow> window = shownWindow(Panels::all);
    std::uint64_t fed = 0; ///< snapshots
    double feedUs = 0;     ///< of the history, per snapshot

    Scene()
    {
        window->state().reset(run.front()->info);
        double spent = 0;
        while (window->state().history().endSec() < kHourSec)
            spent += feed();
        feedUs = spent / static_cast<double>(fed);
        window->state().refresh();
        QCoreApplication::processEvents();
    }

    /// Microseconds that the history took.
    double feed()
    {
        // The run's first snapshot is of the same moment as its last one, a lap on.
        const std::uint64_t laps = fed / (run.size() - 1);
        auto next = later(*run[1 + fed++ % (run.size() - 1)], run, laps);
        QElapsedTimer clock;
        clock.start();
        window->state().append(std::move(next));
        return static_cast<double>(clock.nsecsElapsed()) / 1e3;
    }

    QWidget& panel() { return *window->panels().find(QStringLiteral("barn-exchanges")); }
};

Scene& scene()
{
    static std::unique_ptr<Scene>& made = *new std::unique_ptr<Scene>;
    if (!made) {
        made = std::make_unique<Scene>();
        qAddPostRoutine([] { made.reset(); });
    }
    return *made;
}

void wheel(QWidget& panel, int notches)
{
    const QPointF middle = QRectF(panel.rect()).center();
    QWheelEvent event(middle, panel.mapToGlobal(middle), QPoint(), QPoint(0, 120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&panel, &event);
}

void mouse(QWidget& panel, QEvent::Type type, const QPointF& at)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(type, at, panel.mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton,
                      type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&panel, &event);
}

/// Times `move` and what it takes until all is painted.
template <typename Move> void measure(benchmark::State& state, Move move)
{
    application().forget();
    std::vector<double> times;
    std::vector<double> cpu;
    for (auto _ : state) {
        QElapsedTimer clock;
        clock.start();
        move();
        application().waitForPaint(QEventLoop::AllEvents);
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        state.SetIterationTime(times.back() * 1e-3);
    }
    state.SetLabel(unseenPanels(*scene().window));
    state.counters["median_ms"] = quantile(times, 0.5);
    state.counters["90_ms"] = quantile(times, 0.9);
    state.counters["paint_cpu_ms"] = quantile(application().paintCpu, 0.5);
    state.counters["recorded_s"] = scene().window->state().history().endSec();
    state.counters["feed_us"] = scene().feedUs;
    state.counters["history_mib"] =
        static_cast<double>(scene().window->state().history().memoryUsed().v) / (1024 * 1024);
}

/// A new sample while the window follows, as every frame of a run.
void live(benchmark::State& state)
{
    ViewState& view = scene().window->state();
    view.follow();
    view.setSpan(20);
    QCoreApplication::processEvents();
    measure(state, [&] {
        scene().feed();
        view.refresh();
    });
}

/// A drag by a few pixels at a time over the whole hour, `state.range(0)` seconds of it visible.
void pan(benchmark::State& state)
{
    constexpr double kStep = 13; // px
    ViewState& view = scene().window->state();
    const auto span = static_cast<double>(state.range(0));
    view.showRange({kHourSec * 0.9 - span, kHourSec * 0.9});
    QCoreApplication::processEvents();
    QWidget& panel = scene().panel();
    QPointF at = QRectF(panel.rect()).center();
    mouse(panel, QEvent::MouseButtonPress, at);
    measure(state, [&] {
        at += QPointF(kStep, 0);
        mouse(panel, QEvent::MouseMove, at);
    });
    mouse(panel, QEvent::MouseButtonRelease, at);
}

/// Notch by notch from the whole hour down to a second and back.
void zoom(benchmark::State& state)
{
    ViewState& view = scene().window->state();
    view.showRange({0, kHourSec});
    QCoreApplication::processEvents();
    int direction = 1;
    measure(state, [&] {
        const double span = view.toSec() - view.fromSec();
        direction = span < 1 ? -1 : span > kHourSec * 0.9 ? 1 : direction;
        wheel(scene().panel(), direction);
    });
}

BENCHMARK(live)->Name("history/live")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(pan)
    ->Name("history/pan")
    ->Arg(10)
    ->Arg(60)
    ->Arg(600)
    ->Arg(3600)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond)
    ->Iterations(200);
BENCHMARK(zoom)->Name("history/zoom")->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);

} // namespace
} // namespace sheafscope::bench
