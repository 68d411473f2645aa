// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/window_capture.h"

#include "app/capture/output_files.h"
#include "app/capture/picture.h"
#include "app/capture/text_twin.h"

#include <QDate>

namespace sheafscope {
namespace {

/// Panels where they are in the window; what is behind a tab or detached is not part of the picture.
std::vector<PlacedPanel> placedIn(const QWidget& window, const std::vector<Panel*>& panels)
{
    std::vector<PlacedPanel> placed;
    for (Panel* panel : panels) {
        if (panel->isVisible() && !panel->visibleRegion().isEmpty() && panel->window() == &window)
            placed.push_back({panel, QRectF(panel->mapTo(&window, QPoint()), QSizeF(panel->size()))});
    }
    return placed;
}

Page pageOf(std::vector<PlacedPanel> placed, Caption caption, const WindowPicture& picture)
{
    const qreal margin = picture.area.isEmpty() ? 8 : 0;
    QRectF bounds = picture.area;
    if (bounds.isEmpty()) {
        for (const PlacedPanel& one : placed)
            bounds |= one.rect;
    }
    for (PlacedPanel& one : placed)
        one.rect.translate(margin - bounds.left(), margin - bounds.top());
    Page page;
    const qreal width = bounds.width() + 2 * margin;
    const QSizeF units(width, bounds.height() + 2 * margin + caption.height(width));
    page.pixels = (units * picture.scale).toSize();
    page.scale = picture.scale;
    page.panels = std::move(placed);
    page.caption = std::move(caption);
    return page;
}

} // namespace

Result<void> captureWindow(const QWidget& window, const std::vector<Panel*>& panels, const ViewState& state,
                           const QString& command, const WindowPicture& picture)
{
    const auto format = pictureFormat(picture.path);
    if (!format)
        return Failure(format.error());
    if (!state.shown())
        return fail("there is nothing to capture yet; expected a scenario that runs");
    OutputFiles files(picture.path);
    if (auto opened = files.open(); !opened)
        return opened;
    std::vector<PlacedPanel> placed = placedIn(window, panels);
    if (!picture.area.isEmpty()) {
        std::erase_if(placed, [&](const PlacedPanel& one) { return !one.rect.intersects(picture.area); });
        if (placed.empty())
            return fail("there is no panel in that area; expected a part of one");
    }
    if (placed.empty())
        placed.push_back({panels.front(), QRectF(QPointF(), QSizeF(panels.front()->size()))});
    std::vector<Panel*> shown;
    for (const PlacedPanel& one : placed)
        shown.push_back(one.panel);
    const Page page = pageOf(std::move(placed),
                             Caption(*state.shown(), command, QDate::currentDate().toString(Qt::ISODate)), picture);
    return files.write(encodePicture(page, *format), textTwin(*state.shown(), shown, command));
}

} // namespace sheafscope
