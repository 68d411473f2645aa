// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/series_points.h"

#include <QColor>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace sheafscope {

/// Shares of a whole over time, stacked to 100 %, as areas with steps. Where the whole is 0 or unknown there is a gap.
/// Plain arithmetic but for paint().
class ShareStack {
public:
    struct Band {
        QString name;
        QColor colour;
        std::vector<Column> columns; ///< rates, all bands of the same times
    };

    /// Bands from the bottom up. The mean over `group` columns makes one step.
    void set(std::vector<Band> bands, const TimeWindow& window, std::size_t group);
    [[nodiscard]] const std::vector<Band>& bands() const { return m_bands; }
    /// Share of a band in what was visible; NaN: nothing was.
    [[nodiscard]] double meanShare(std::size_t band) const;
    /// Sum of all bands, a column a step.
    [[nodiscard]] const std::vector<Column>& whole() const { return m_whole; }
    /// The band at a time and a height of 0..1; nothing in a gap.
    [[nodiscard]] std::optional<std::size_t> bandAt(double timeSec, double share) const;

    /// `area` is the window's time and 0 to 100 %.
    void paint(QPainter& painter, const QRectF& area) const;
    /// Names of the bands that are thick enough, on top of whatever came after paint(); nothing goes into `taken`.
    void paintNames(QPainter& painter, const QRectF& area, const QRectF& taken) const;

private:
    [[nodiscard]] double edge(std::size_t band, std::size_t step) const; ///< top of a band, 0..1
    [[nodiscard]] bool isGap(std::size_t step) const { return !(static_cast<double>(m_whole[step].last) > 0); }
    [[nodiscard]] double xOf(double timeSec, const QRectF& area) const;
    void paintBand(QPainter& painter, const QRectF& area, std::size_t band) const;
    void paintName(QPainter& painter, const QRectF& area, std::size_t band, const QRectF& taken) const;

    std::vector<Band> m_bands;
    std::vector<std::vector<double>> m_edges; ///< [band][step]
    std::vector<Column> m_whole;
    std::vector<double> m_sums; ///< [band]
    TimeWindow m_window;
    double m_stepSec = 1;
};

} // namespace sheafscope
