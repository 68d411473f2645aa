// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/capture_verb.h"

#include "app/capture/headless_application.h"
#include "app/capture/output_files.h"
#include "app/capture/output_kind.h"
#include "app/capture/stage.h"
#include "app/capture/text_twin.h"
#include "app/cli/headless.h"
#include "app/cli/report_error.h"
#include "app/cli/verbs.h"
#include "widgets/theme.h"

#include <QDate>
#include <QFileInfo>

#include <algorithm>
#include <fmt/format.h>

namespace sheafscope {
namespace {

using cli::CaptureCommand;
using cli::ExitCode;

constexpr double kMovingSec = 5; ///< that a moving picture shows unless told otherwise

QString repeatCommand(const CaptureCommand& command)
{
    std::string text =
        fmt::format("sheafscope capture {} --seconds {:.10g} --size {}x{} --theme {}", choiceArguments(command.choice),
                    command.seconds, command.size.width, command.size.height, command.theme);
    if (command.scale != 1)
        text += fmt::format(" --scale {}", command.scale);
    if (command.lastSec)
        text += fmt::format(" --last {:.10g}", *command.lastSec);
    if (!command.layout.empty())
        text += " --layout " + command.layout;
    for (const std::string& panel : command.panels)
        text += " --panel " + panel;
    for (const std::string& selection : command.selections)
        text += " --select " + selection;
    if (command.gotoSec)
        text += fmt::format(" --goto {:.10g}s", *command.gotoSec);
    if (command.withDate)
        text += " --date";
    return QString::fromStdString(text) + QStringLiteral(" --out ") +
           QFileInfo(QString::fromStdString(command.out)).fileName();
}

View viewOf(const CaptureCommand& command, const OutputKind& kind, const Simulation& simulation)
{
    constexpr double kLongestSpanSec = 60;
    const bool isMoving = std::holds_alternative<AnimationFormat>(kind);
    View view;
    view.pixels = QSize(command.size.width, command.size.height);
    view.scale = command.scale;
    view.layout = command.layout;
    view.panels = command.panels;
    view.selections = command.selections;
    view.cache = *findCache(*simulation.info(), command.choice.cache);
    view.spanSec = std::min(command.seconds, kLongestSpanSec);
    if (command.lastSec && !isMoving)
        view.spanSec = *command.lastSec;
    return view;
}

/// Runs the scenario on the stage and makes the file's bytes.
struct Perform {
    Simulation& simulation;
    const CaptureCommand& command;
    Stage& stage;

    Result<QByteArray> operator()(PictureFormat format) const
    {
        if (auto ran = run(); !ran)
            return Failure(ran.error());
        return encodePicture(stage.page(), format);
    }
    Result<QByteArray> operator()(DataFormat format) const
    {
        if (auto ran = run(); !ran)
            return Failure(ran.error());
        return encodeData(*stage.shownPanels().front(), stage.page().caption, format);
    }
    Result<QByteArray> operator()(AnimationFormat format) const
    {
        auto encoder = makeAnimationEncoder(format, stage.page().pixels, command.framesPerSecond);
        if (!encoder)
            return Failure(encoder.error());
        double nextSec = std::max(command.seconds - command.lastSec.value_or(kMovingSec), 0.0);
        Result<void> drawn;
        const auto ran = runHeadless(simulation, command.seconds, [&](auto snapshot) {
            const double timeSec = std::chrono::duration<double>(snapshot->time).count();
            stage.show(std::move(snapshot));
            if (timeSec < nextSec || !drawn)
                return;
            nextSec += 1.0 / command.framesPerSecond;
            stage.update();
            drawn = (*encoder)->add(renderImage(stage.page()));
        });
        if (!ran || !drawn)
            return Failure((ran ? drawn : ran).error());
        return (*encoder)->finish();
    }

private:
    /// Stops at the moment that is wanted and takes a snapshot there: whole operations end a little before or after it,
    /// and a snapshot of the usual rate may be far off.
    Result<void> run() const
    {
        std::optional<double> momentSec;
        double leftSec = command.seconds;
        const auto show = [&](std::shared_ptr<const Snapshot> snapshot) { stage.show(std::move(snapshot)); };
        if (command.gotoSec) {
            const auto note = [&](std::shared_ptr<const Snapshot> snapshot) {
                momentSec = std::chrono::duration<double>(snapshot->time).count();
                show(std::move(snapshot));
            };
            if (auto ran = runHeadless(simulation, *command.gotoSec, note); !ran)
                return ran;
            leftSec -= *command.gotoSec;
        }
        auto ran = runHeadless(simulation, leftSec, show);
        if (ran)
            stage.finish(momentSec);
        return ran;
    }
};

/// What the options together cannot mean.
Result<void> checkKind(const CaptureCommand& command, const OutputKind& kind)
{
    const bool isMoving = std::holds_alternative<AnimationFormat>(kind);
    if (std::holds_alternative<DataFormat>(kind) && command.panels.size() != 1)
        return fail(
            "--panel", 0,
            fmt::format("{} panels are given; data are written of one, expected --panel ID", command.panels.size()));
    if (isMoving && command.gotoSec)
        return fail("--goto", 0, "a moving picture shows many moments; expected --last");
    if (!command.layout.empty() && !command.panels.empty())
        return fail("--layout", 0, "names the panels that --panel chooses; expected one of the two options");
    if (isMoving &&
        std::min(command.lastSec.value_or(kMovingSec), command.seconds) * command.framesPerSecond > kMostFrames)
        return fail("--last", 0,
                    fmt::format("makes more than {} frames; expected less, or a smaller --fps", kMostFrames));
    return {};
}

} // namespace

ExitCode captureVerb(const CaptureCommand& command)
{
    if (command.printsScenario)
        return cli::printScenario(command.choice);
    const QString path = QString::fromStdString(command.out);
    const auto kind = outputKind(path);
    if (!kind)
        return cli::reportError(kind.error(), ExitCode::badInput);
    if (const auto checked = checkKind(command, *kind); !checked)
        return cli::reportError(checked.error(), ExitCode::badInput);
    auto simulation = prepareHeadless(command.choice);
    if (!simulation)
        return cli::reportError(simulation.error(), ExitCode::badInput);
    auto application = HeadlessApplication::create();
    if (!application)
        return cli::reportError(application.error(), ExitCode::outputError);
    Theme::instance().setKind(themeOfName(QString::fromStdString(command.theme)).value_or(ThemeKind::light));
    QApplication::setPalette(Theme::instance().palette());
    Stage stage(viewOf(command, *kind, **simulation));
    const QString date = command.withDate ? QDate::currentDate().toString(Qt::ISODate) : QString();
    if (const auto prepared = stage.prepare((*simulation)->info(), repeatCommand(command), date); !prepared)
        return cli::reportError(prepared.error(), ExitCode::badInput);
    stage.setChanges((*simulation)->scenario().changes);
    OutputFiles files(path);
    if (const auto opened = files.open(); !opened)
        return cli::reportError(opened.error(), ExitCode::badInput);
    const auto bytes = std::visit(Perform{**simulation, command, stage}, *kind);
    if (!bytes)
        return cli::reportError(bytes.error(), ExitCode::badInput);
    const QByteArray text = textTwin(*stage.state().shown(), stage.shownPanels(), repeatCommand(command));
    if (const auto written = files.write(*bytes, text); !written)
        return cli::reportError(written.error(), ExitCode::outputError);
    return ExitCode::success;
}

ExitCode captureWithoutDisplay(const cli::WindowCommand& window)
{
    CaptureCommand command;
    command.choice = window.choice;
    command.choice.mode = EngineMode::exact;
    command.choice.seconds = command.seconds;
    command.theme = window.theme.empty() ? "dark" : window.theme;
    command.out = "sheafscope.png";
    const ExitCode code = captureVerb(command);
    if (code == ExitCode::success) {
        fmt::print("There is no display (DISPLAY and WAYLAND_DISPLAY are unset), so instead of opening the window\n"
                   "{:g} seconds of the scenario '{}' were drawn to sheafscope.png and described in sheafscope.txt,\n"
                   "both in the current folder. See 'sheafscope capture --help' for more.\n",
                   command.seconds, command.choice.workload);
    }
    return code;
}

} // namespace sheafscope
