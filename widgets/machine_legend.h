// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/machine_scene.h"

class QFont;
class QPainter;

namespace sheafscope {

/// The line under the cards that says what each colour is; takes as many entries as fit.
void paintMachineLegend(QPainter& painter, const MachineScene& scene, const QFont& font);

/// Diagonal lines, the mark of Movable memory.
void paintHatch(QPainter& painter, const QRect& area, const QColor& color);

} // namespace sheafscope
