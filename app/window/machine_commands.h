// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sheafscope {

class MainWindow;

/// Adds the machine editor to the window's registry.
void registerMachineCommands(MainWindow& window);

/// Where edited machines are kept: "NAME.txt" in the user's folder for data of the program.
QString machineFile(const QString& name);

} // namespace sheafscope
