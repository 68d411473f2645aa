// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_command.h"

#include "app/capture/selection_text.h"
#include "app/window/main_window.h"

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr double kShortestRunSec = 0.001;
constexpr int kSmallestWidth = 320; ///< px that a capture takes at least
constexpr int kSmallestHeight = 240;

double secondsOf(const Snapshot& snapshot)
{
    return std::chrono::duration<double>(snapshot.time).count();
}

ScenarioChoice repeatableChoice(MainWindow& window)
{
    ScenarioChoice choice = window.controller().choice();
    const auto& info = window.state().info();
    const CacheId cache = window.state().cache();
    if (info && cache.isValid() && cache != info->mainCache)
        choice.cache = info->caches[cache.v].name;
    choice.mode = choice.workload.starts_with("tbb-") ? EngineMode::concurrent : EngineMode::exact;
    return choice;
}

/// A run that ends where the visible time does shows the same stretch.
std::string timeOptions(const ViewState& state, double otherwiseSec)
{
    const auto& latest = state.history().latest();
    double endSec = latest ? secondsOf(*latest) : otherwiseSec;
    if (!state.isFollowing())
        endSec = std::min(endSec, state.toSec());
    const auto& shown = state.shown();
    const double shownSec = shown ? secondsOf(*shown) : endSec;
    endSec = std::max({endSec, shownSec, kShortestRunSec});
    std::string text = fmt::format(" --seconds {:.10g} --last {:.6g}", endSec, state.toSec() - state.fromSec());
    if (shownSec < endSec)
        text += fmt::format(" --goto {:.10g}s", shownSec);
    return text;
}

std::string panelOptions(const MainWindow& window, const PanelSet& panels, const QString& layout)
{
    if (!layout.isEmpty())
        return " --layout " + layout.toStdString();
    std::string text;
    for (const Panel* panel : panels.all())
        if (panel->isVisible() && !panel->visibleRegion().isEmpty() && panel->window() == &window)
            text += " --panel " + panel->id().toStdString();
    return text;
}

} // namespace

QString viewCommand(MainWindow& window)
{
    const ViewState& state = window.state();
    const ScenarioChoice choice = repeatableChoice(window);
    std::string text = "sheafscope capture " + choiceArguments(choice, FileNames::full);
    text += timeOptions(state, choice.seconds.value_or(1));
    for (const std::string& selection : selectionTexts(state))
        text += " --select " + selection;
    text += panelOptions(window, window.panels(), window.docks().layoutOnScreen());
    text += fmt::format(" --size {}x{}", std::max(window.width(), kSmallestWidth),
                        std::max(window.height(), kSmallestHeight));
    if (window.captureScale() != 1)
        text += fmt::format(" --scale {}", window.captureScale());
    text += " --theme " + themeName(Theme::instance().kind()).toStdString() + " --out view.png";
    return QString::fromStdString(text);
}

} // namespace sheafscope
