// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario_choice.h"
#include "widgets/panel.h"

#include <QRect>
#include <QString>

#include <vector>

namespace sheafscope {

/// Where a picture of the window goes and what of it.
struct WindowPicture {
    QString path;  ///< its ending chooses the format
    int scale = 1; ///< pixels of the picture for each on the screen
    QRect area;    ///< of the window; empty: all of its panels
};

/// Writes the panels as they stand in `window` with a caption below that holds `command`, which repeats it, and the
/// text twin beside the picture. Error: which file cannot be written and why, an unknown ending, or an area without a
/// panel.
Result<void> captureWindow(const QWidget& window, const std::vector<Panel*>& panels, const ViewState& state,
                           const QString& command, const WindowPicture& picture);

} // namespace sheafscope
