// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/caption.h"
#include "core/base/result.h"
#include "widgets/panel.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <functional>
#include <utility>
#include <vector>

class QPainter;

namespace sheafscope {

enum class PictureFormat : std::uint8_t { png, svg, pdf };
/// From the ending of the file name. Error: names the endings.
Result<PictureFormat> pictureFormat(const QString& path);

struct PlacedPanel {
    Panel* panel = nullptr;
    QRectF rect; ///< in the page's units
};

/// Panels side by side with the caption below them; what every capture is, of a window, a panel, or without a display.
struct Page {
    QSize pixels;    ///< of the picture
    qreal scale = 1; ///< pixels per unit of the page
    std::vector<PlacedPanel> panels;
    Caption caption;
};

/// Whatever is drawn, with what is to be said about it in the file.
struct Drawing {
    QSize pixels;
    qreal scale = 1;                                ///< pixels per unit
    std::function<void(QPainter&)> paint;           ///< in units
    std::vector<std::pair<QString, QString>> facts; ///< PNG text, ASCII
    QString description;                            ///< one line
};
/// `page` must outlive it.
Drawing drawingOf(const Page& page);

/// How many pixels a unit gets: 1 on screens as people have them, less on small pictures so that everything stays on
/// the page, more on posters so that text stays readable.
qreal pageScale(QSize pixels);
/// Space for the panels, in units.
QRectF panelArea(const Page& page);

/// The page as pixels; null if there is no memory for so many.
QImage renderImage(const Page& page);
/// The page as a file's bytes. PNG and SVG are the same bytes for the same page; a PDF states a fixed date.
QByteArray encodePicture(const Page& page, PictureFormat format);
QImage renderImage(const Drawing& drawing);
QByteArray encodePicture(const Drawing& drawing, PictureFormat format);

} // namespace sheafscope
