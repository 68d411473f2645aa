// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/chart_picture.h"

#include "app/capture/headless_application.h"
#include "app/capture/picture.h"
#include "core/report/mail_text.h"
#include "core/report/report_words.h"
#include "sheafscope_version.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace sheafscope {
namespace {

constexpr qreal kStripMargin = 8;

QString stripText(const ChartPicture& picture)
{
    return fromCore(picture.scenario) + QStringLiteral(" · Sheafscope ") + fromCore(kVersion) + QStringLiteral(" · ") +
           fromCore(kModelStatement) + QLatin1Char('\n') + fromCore(picture.command);
}

void paintSheet(QPainter& painter, const QSizeF& size, const ChartPicture& picture)
{
    const Theme& theme = Theme::instance();
    const QString text = stripText(picture);
    painter.fillRect(QRectF(QPointF(), size), theme.color(Role::window));
    const QRectF space(0, 0, size.width() - 2 * kStripMargin, size.height());
    const qreal height = QFontMetricsF(theme.smallFont()).boundingRect(space, Qt::TextWordWrap, text).height();
    const qreal top = size.height() - height - 2 * kStripMargin;
    picture.draw(painter, QRectF(0, 0, size.width(), top));
    painter.setFont(theme.smallFont());
    painter.setPen(theme.color(Role::textDim));
    painter.drawText(space.translated(kStripMargin, top + kStripMargin), Qt::TextWordWrap, text);
}

QString asciiFact(const std::string& text)
{
    return QString::fromStdString(asciiText(text));
}

} // namespace

Result<std::shared_ptr<void>> startDrawing()
{
    return HeadlessApplication::create().map(
        [](std::unique_ptr<HeadlessApplication> made) -> std::shared_ptr<void> { return made; });
}

Result<std::string> encodeChart(const ChartPicture& picture)
{
    const auto format = pictureFormat(QString::fromStdString(picture.path));
    if (!format)
        return Failure(format.error());
    Theme::instance().setKind(picture.isDark ? ThemeKind::dark : ThemeKind::light);
    Drawing drawing;
    drawing.pixels = QSize(picture.size.width, picture.size.height);
    drawing.scale = pageScale(drawing.pixels);
    const QSizeF units = QSizeF(drawing.pixels) / drawing.scale;
    drawing.paint = [&](QPainter& painter) { paintSheet(painter, units, picture); };
    drawing.facts = {{QStringLiteral("Title"), asciiFact("Sheafscope: " + picture.scenario)},
                     {QStringLiteral("Version"), fromCore(kVersion)},
                     {QStringLiteral("Comment"), fromCore(kModelStatement)},
                     {QStringLiteral("Command"), asciiFact(picture.command)}};
    drawing.description = asciiFact(picture.scenario + "; " + std::string(kModelStatement) + "; " + picture.command);
    const QByteArray bytes = encodePicture(drawing, *format);
    if (bytes.isEmpty())
        return fail(picture.path, 0, "the picture cannot be made: there is no memory for so many pixels");
    return bytes.toStdString();
}

} // namespace sheafscope
