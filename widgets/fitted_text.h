// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace sheafscope {

/// The first of `variants` (longest first) that fits into `width`, or the last one elided.
QString fittingText(const QStringList& variants, const QFont& font, int width);

/// `text`, then without its last clause (after "; ", ", " or " · "), and so on: what to say where there is less room.
QStringList shorterAndShorter(const QString& text);

/// Draws it in one line, vertically centred, and gives the width that it took (0: nothing was drawn).
int drawFitted(QPainter& painter, const QRect& rect, Qt::Alignment horizontal, const QStringList& variants,
               const QFont& font, const QColor& color);

/// Width of one line of `text`, whole pixels.
int textWidth(const QString& text, const QFont& font);

/// `share` of `top` over `bottom`, opaque.
QColor blend(const QColor& top, const QColor& bottom, double share);

} // namespace sheafscope
