// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/view_command.h"

#include "app/capture/selection_text.h"
#include "app/window/main_window.h"

#include <QFileInfo>

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

/// What is the same for the window and for one panel; `what` and `size` are of what is drawn.
std::string drawCommand(MainWindow& window, FileNames names, const std::string& what, const QSize& size,
                        const std::string& out)
{
    const ViewState& state = window.state();
    const ScenarioChoice choice = repeatableChoice(window);
    std::string text = "sheafscope capture " + choiceArguments(choice, names);
    text += timeOptions(state, choice.seconds.value_or(1));
    for (const std::string& selection : selectionTexts(state))
        text += " --select " + selection;
    text += what;
    text +=
        fmt::format(" --size {}x{}", std::max(size.width(), kSmallestWidth), std::max(size.height(), kSmallestHeight));
    if (window.captureScale() != 1)
        text += fmt::format(" --scale {}", window.captureScale());
    return text + " --theme " + themeName(Theme::instance().kind()).toStdString() + " --out " + out;
}

} // namespace

QString viewCommand(MainWindow& window)
{
    const std::string panels = panelOptions(window, window.panels(), window.docks().layoutOnScreen());
    return QString::fromStdString(drawCommand(window, FileNames::full, panels, window.size(), "view.png"));
}

QString captionCommand(MainWindow& window, const Panel* onlyPanel, const QString& path)
{
    const std::string out = "view." + QFileInfo(path).suffix().toLower().toStdString();
    const std::string panels = onlyPanel != nullptr
                                   ? " --panel " + onlyPanel->id().toStdString()
                                   : panelOptions(window, window.panels(), window.docks().layoutOnScreen());
    const QSize size = onlyPanel != nullptr ? onlyPanel->size() : window.size();
    return QString::fromStdString(drawCommand(window, FileNames::bare, panels, size, out));
}

} // namespace sheafscope
