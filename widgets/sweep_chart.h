// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/sweep_chart.h"

class QPainter;
class QRectF;

namespace sheafscope {

/// A metric against what was varied on the left axis, bytes parked over all caches on the right one, the knee as a
/// vertical line. GUI thread only.
void drawSweepCurve(QPainter& painter, const QRectF& rect, const SweepCurve& curve);
/// A metric by colour over two axes, with the value in each cell as far as it fits, and the scale at the right.
void drawSweepHeat(QPainter& painter, const QRectF& rect, const SweepHeat& heat);

} // namespace sheafscope
