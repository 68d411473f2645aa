// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/values.h"
#include "core/scenario/scenario_choice.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

/// The command line of the verb capture, but for the scenario.
namespace sheafscope::cli {

inline constexpr int kMostScale = 8;

struct CaptureCommand {
    ScenarioChoice choice;
    double seconds = 3; ///< model time
    PictureSize size;   ///< at scale 1
    int scale = 1;
    std::string theme = "light";
    std::vector<std::string> panels;     ///< ids; empty: a layout, or the page of all panels
    std::vector<std::string> selections; ///< "cpu=3", "node=1", "cache=NAME"
    std::string layout;                  ///< of the window's named ones, instead of panels; empty: the page
    std::optional<double> gotoSec;       ///< the moment that is drawn; empty: the end
    std::optional<double> lastSec;       ///< model time that is shown, up to the end; empty: as the output has it
    int framesPerSecond = 12;            ///< of model time
    std::string out;
    bool withDate = false;       ///< adds the date, which makes the bytes differ from day to day
    bool printsScenario = false; ///< as a file, instead of drawing it
};

/// Texts of options until all are there.
struct CaptureTexts {
    CaptureCommand command;
    std::string seconds, size, scale, moment, last, rate;
};

void addCaptureOptions(CLI::App& capture, CaptureTexts& texts);
/// Everything but the scenario. An `--at` of the scenario without a change ("--at 2s") is the moment that is drawn, and
/// is taken out of `changes`. Errors name the option and what was expected.
Result<CaptureCommand> finishCapture(const CaptureTexts& texts, std::vector<std::string>& changes);

} // namespace sheafscope::cli
