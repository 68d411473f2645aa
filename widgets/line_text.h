// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// Single lines of text that come back frame after frame. Finding glyphs and their places costs most of what a panel
/// full of labels costs, so the lines seen last are kept with both: a few thousand, below 4 MiB. GUI thread only.
namespace sheafscope {

/// What QFontMetricsF::horizontalAdvance() says.
[[nodiscard]] double lineWidth(const QString& text, const QFont& font);
/// What QPainter::drawText() draws with the painter's pen and `font`. Vectors stay text. `flags` may wrap; only lines
/// that do not are kept.
void drawLine(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QFont& font);

} // namespace sheafscope
