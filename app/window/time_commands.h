// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sheafscope {

class MainWindow;

/// Commands about moments of time: markers A and B, bookmarks, the history of zooms. Their keys are those of the plots.
void addTimeCommands(MainWindow& window);

} // namespace sheafscope
