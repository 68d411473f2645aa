// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sheafscope {

class MainWindow;

/// Commands about looks and places: themes, presenter mode, motion, named layouts, maximising, diagnostics, settings,
/// keys. All in the menus View and Help.
void addLookCommands(MainWindow& window);
/// Ticks those of them that are on.
void updateLookCommands(MainWindow& window);

} // namespace sheafscope
