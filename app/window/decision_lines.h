// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/step_recorder.h"
#include "core/observe/snapshot.h"

namespace sheafscope {

class DecisionPanel;

/// Tells the decision log what a stepped operation did.
void showStep(DecisionPanel& panel, const SourceInfo& info, const StepRecord& record);

} // namespace sheafscope
