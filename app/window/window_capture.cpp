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

Page pageOf(std::vector<PlacedPanel> placed, Caption caption)
{
    constexpr qreal kMargin = 8;
    QRectF bounds;
    for (const PlacedPanel& one : placed)
        bounds |= one.rect;
    for (PlacedPanel& one : placed)
        one.rect.translate(kMargin - bounds.left(), kMargin - bounds.top());
    Page page;
    const qreal width = bounds.width() + 2 * kMargin;
    page.pixels = QSizeF(width, bounds.height() + 2 * kMargin + caption.height(width)).toSize();
    page.panels = std::move(placed);
    page.caption = std::move(caption);
    return page;
}

} // namespace

Result<void> captureWindow(const QWidget& window, const std::vector<Panel*>& panels, const ViewState& state,
                           const ScenarioChoice& choice, const QString& path)
{
    const auto format = pictureFormat(path);
    if (!format)
        return Failure(format.error());
    if (!state.shown())
        return fail("there is nothing to capture yet; expected a scenario that runs");
    OutputFiles files(path);
    if (auto opened = files.open(); !opened)
        return opened;
    std::vector<PlacedPanel> placed = placedIn(window, panels);
    if (placed.empty())
        placed.push_back({panels.front(), QRectF(QPointF(), QSizeF(panels.front()->size()))});
    std::vector<Panel*> shown;
    for (const PlacedPanel& one : placed)
        shown.push_back(one.panel);
    const QString command = QStringLiteral("sheafscope ") + QString::fromStdString(choiceArguments(choice));
    const Page page =
        pageOf(std::move(placed), Caption(*state.shown(), command, QDate::currentDate().toString(Qt::ISODate)));
    return files.write(encodePicture(page, *format), textTwin(*state.shown(), shown, command));
}

} // namespace sheafscope
