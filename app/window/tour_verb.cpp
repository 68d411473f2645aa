// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_verb.h"

#include "app/capture/headless_application.h"
#include "app/cli/report_error.h"
#include "app/cli/values.h"
#include "app/window/explain.h"
#include "app/window/main_window.h"
#include "app/window/tour_runner.h"

#include <fmt/format.h>

namespace sheafscope {
namespace {

cli::ExitCode listTours()
{
    std::string text;
    for (const Tour& tour : builtinTours())
        text += fmt::format("{:<24}{} ({} min)\n{:<24}{}\n", tour.id, tour.title, tour.minutes, "", tour.about);
    return cli::printText(text);
}

} // namespace

cli::ExitCode tourVerb(const cli::TourCommand& command)
{
    if (command.tour.empty())
        return listTours();
    const auto tour = findTour(command.tour);
    if (!tour)
        return cli::reportError(tour.error(), cli::ExitCode::badInput);
    auto application = HeadlessApplication::create();
    if (!application)
        return cli::reportError(application.error(), cli::ExitCode::outputError);
    MainWindow window(MainWindow::Memory::remember);
    if (const auto checked = window.explain().tours().check(*tour); !checked)
        return cli::reportError(checked.error(), cli::ExitCode::badInput);
    return cli::printText(fmt::format("{}: tour \"{}\", {} steps, {} min: no fault found\n", command.tour, tour->title,
                                      tour->steps.size(), tour->minutes));
}

} // namespace sheafscope
