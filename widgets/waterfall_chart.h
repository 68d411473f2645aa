// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/waterfall.h"

class QPainter;
class QRectF;

namespace sheafscope {

/// The ladder: a bar a line, from the one era at the top to the other at the bottom; steps that make it worse and
/// better in two colours, with their 95 % intervals. GUI thread only.
void drawWaterfall(QPainter& painter, const QRectF& rect, const Waterfall& waterfall);

} // namespace sheafscope
