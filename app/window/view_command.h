// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace sheafscope {

class MainWindow;
class Panel;

/// The command line that draws what the window shows: scenario, visible time, moment, selection, panels or named
/// layout, size, sharpness and theme. In exact mode, as that is what repeats; programs run in concurrent mode only.
[[nodiscard]] QString viewCommand(MainWindow& window);

/// The same for the caption of a picture, which goes to others: no folder is named. `onlyPanel`: of one panel as large
/// as it is; nullptr: of the window.
[[nodiscard]] QString captionCommand(MainWindow& window, const Panel* onlyPanel, const QString& path);

} // namespace sheafscope
