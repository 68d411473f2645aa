// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QCoreApplication>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

class QCPAxis;
class QCPPainter;
class QCustomPlot;
class QPainter;

/// What the charts of experiments share: a card with a title, what the axes mean and what the colours mean, and a plot
/// in it. The charts are drawn, not shown: onto a widget, a picture or a page alike. GUI thread only.
namespace sheafscope {

/// Whose translations the texts of all charts are.
struct Charts {
    Q_DECLARE_TR_FUNCTIONS(sheafscope::Charts)
};

struct ChartKey {
    Role role = Role::text;
    QString text;
};

struct ChartFrame {
    QString title;
    QString subtitle; ///< wrapped over as many lines as it needs
    std::vector<ChartKey> keys;
    QString foot; ///< small, below the plot, wrapped; empty: none
};

/// Paints the frame into `rect` and lets `paintPlot` paint into what is left. Vectors stay vectors.
void paintChart(QPainter& painter, const QRectF& rect, const ChartFrame& frame,
                const std::function<void(QCPPainter& painter, const QRectF& area)>& paintPlot);

/// The project's look: no base lines, quiet grid, small labels.
void styleAxis(QCPAxis& axis);
/// A plot without background whose margins are as wide as the labels need.
void styleChart(QCustomPlot& plot);
/// Draws the plot into `area`.
void paintPlotInto(QCustomPlot& plot, QCPPainter& painter, const QRectF& area);

} // namespace sheafscope
