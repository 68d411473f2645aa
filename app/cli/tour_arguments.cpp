// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tour_arguments.h"

#include <CLI/CLI.hpp>

namespace sheafscope::cli {

void addTourVerb(CLI::App& app, TourCommand& command)
{
    auto* tour = app.add_subcommand("tour", "list the tours, take one in the window, or check one that you wrote");
    tour->add_option("TOUR", command.tour, "name of a tour, or a file; all are listed if not given");
    tour->add_flag("--check", command.isCheck, "only say whether the window could play it, and what is wrong where");
}

Result<TourCommand> finishTour(const TourCommand& command)
{
    if (command.isCheck && command.tour.empty())
        return fail("--check", 0, "there is nothing to check; expected the name of a tour or a file");
    return command;
}

} // namespace sheafscope::cli
