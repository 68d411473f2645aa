// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_choice.h"

#include <string>

namespace sheafscope {

class MainWindow;

/// Everything that can be done in the window, as commands with stable ids.
void registerCommands(MainWindow& window);
/// Ticks the commands that name what runs, the theme and the pace.
void updateCheckedCommands(MainWindow& window);
/// Another workload: parameters, file and shown cache belonged to the old one.
void setWorkload(ScenarioChoice& choice, const std::string& name);

} // namespace sheafscope
