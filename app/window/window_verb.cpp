// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_verb.h"

#include "app/capture/headless_application.h"
#include "app/cli/report_error.h"
#include "app/window/compare_commands.h"
#include "app/window/explain.h"
#include "app/window/framed_style.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "app/window/tour_runner.h"

#include <QLocale>

#include <clocale>
#include <cstdlib>

namespace sheafscope {
namespace {

/// Qt ends the program if it cannot reach the display; say what can be done instead of dumping core.
void explainFatal(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Q_UNUSED(context)
    if (type == QtFatalMsg) {
        fprintf(stderr, "sheafscope: the display cannot be used: %s; 'sheafscope capture' needs none\n",
                qUtf8Printable(message.section(QLatin1Char('\n'), 0, 0)));
        std::_Exit(static_cast<int>(cli::ExitCode::outputError));
    }
    if (type == QtCriticalMsg)
        fprintf(stderr, "sheafscope: %s\n", qUtf8Printable(message));
}

/// The command line wins, then what is remembered, then the default.
ScenarioChoice firstChoice(const cli::WindowCommand& command, const WindowSettings& settings)
{
    if (command.isChosen || !Preferences().isOn(QStringLiteral("start.scenario")))
        return command.choice;
    return settings.scenario().value_or(command.choice);
}

} // namespace

cli::ExitCode windowVerb(const cli::WindowCommand& command, int argc, char** argv)
{
    qInstallMessageHandler(explainFatal);
    int qtArgc = argc > 0 ? 1 : 0;
    QLocale::setDefault(QLocale::c());
    QApplication::setStyle(QStringLiteral("Fusion")); // no other style is loaded meanwhile
    QApplication application(qtArgc, argv);
    QApplication::setStyle(new FramedStyle);
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName(QStringLiteral("sheafscope"));
    QApplication::setApplicationDisplayName(QStringLiteral("Sheafscope"));
    if (const auto fonts = useBundledFonts(); !fonts)
        return cli::reportError(fonts.error(), cli::ExitCode::outputError);
    if (command.isChosen && command.choice.machine != "-") {
        // A wrong name on the command line is told where it was typed, not in a window.
        if (const auto scenario = makeScenario(command.choice); !scenario)
            return cli::reportError(scenario.error(), cli::ExitCode::badInput);
    }
    if (!command.results.empty()) {
        if (const auto readable = CompareDesk::check(command.results); !readable)
            return cli::reportError(readable.error(), cli::ExitCode::badInput);
    }
    const auto tour = command.tour.empty() ? Result<Tour>() : findTour(command.tour);
    if (!tour)
        return cli::reportError(tour.error(), cli::ExitCode::badInput);
    speak(command.isFresh ? QStringLiteral("system") : Preferences().value(QStringLiteral("look.language")));
    MainWindow window(command.isFresh ? MainWindow::Memory::forget : MainWindow::Memory::remember);
    if (!command.theme.empty())
        window.setTheme(themeOfName(QString::fromStdString(command.theme)).value_or(ThemeKind::dark));
    window.show();
    window.start(firstChoice(command, window.settings()));
    if (!command.results.empty())
        window.comparing().openFile(QString::fromStdString(command.results));
    if (!command.tour.empty()) {
        if (const auto checked = window.explain().tours().check(*tour); !checked)
            return cli::reportError(checked.error(), cli::ExitCode::badInput);
        window.explain().tours().start(*tour);
    }
    return QApplication::exec() == 0 ? cli::ExitCode::success : cli::ExitCode::outputError;
}

} // namespace sheafscope
