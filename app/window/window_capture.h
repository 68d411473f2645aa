// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/scenario/scenario_choice.h"
#include "widgets/panel.h"

#include <QString>

#include <vector>

namespace sheafscope {

/// Writes the panels as they stand in `window` with a caption below, and the text twin beside the picture. The ending
/// of `path` chooses the format. Error: which file cannot be written and why, or an unknown ending.
Result<void> captureWindow(const QWidget& window, const std::vector<Panel*>& panels, const ViewState& state,
                           const ScenarioChoice& choice, const QString& path);

} // namespace sheafscope
