// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/picture.h"

#include "widgets/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr int kDotsPerInch = 96;

QSizeF unitSize(const Page& page)
{
    return QSizeF(page.pixels) / page.scale;
}

void paintPage(QPainter& painter, const Page& page)
{
    const QSizeF size = unitSize(page);
    painter.fillRect(QRectF(QPointF(), size), Theme::instance().color(Role::window));
    for (const PlacedPanel& placed : page.panels) {
        painter.save();
        painter.setClipRect(placed.rect);
        placed.panel->render(painter, placed.rect);
        painter.restore();
    }
    const qreal top = size.height() - page.caption.height(size.width());
    page.caption.paint(painter, QRectF(0, top, size.width(), size.height() - top));
}

QByteArray encodePng(const Drawing& drawing)
{
    QImage image = renderImage(drawing);
    if (image.isNull())
        return {};
    for (const auto& [key, value] : drawing.facts)
        image.setText(key, value);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return QImageWriter(&buffer, "png").write(image) ? bytes : QByteArray();
}

QByteArray encodeSvg(const Drawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(drawing.pixels);
    generator.setViewBox(QRect(QPoint(), drawing.pixels));
    generator.setTitle(QStringLiteral("Sheafscope"));
    generator.setDescription(drawing.description);
    QPainter painter(&generator);
    painter.scale(drawing.scale, drawing.scale);
    drawing.paint(painter);
    painter.end();
    return bytes;
}

/// Qt writes the present time into a PDF and offers no way to choose; the digits have a fixed width.
void removeDate(QByteArray& pdf)
{
    const qsizetype at = pdf.indexOf("/CreationDate (D:");
    if (at < 0)
        return;
    const qsizetype start = at + qsizetype(sizeof("/CreationDate (D:")) - 1;
    const qsizetype end = pdf.indexOf(')', start);
    static constexpr char kFixed[] = "19700101000000Z00'00'";
    if (end > start && end - start <= qsizetype(sizeof(kFixed)) - 1)
        pdf.replace(start, end - start, kFixed, end - start);
}

QByteArray encodePdf(const Drawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(
        QPageSize(QSizeF(drawing.pixels) * 72.0 / kDotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setTitle(drawing.description);
    writer.setCreator(QStringLiteral("Sheafscope"));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    painter.scale(drawing.scale, drawing.scale);
    drawing.paint(painter);
    painter.end();
    removeDate(bytes);
    return bytes;
}

} // namespace

Result<PictureFormat> pictureFormat(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("png"))
        return PictureFormat::png;
    if (ending == QLatin1String("svg"))
        return PictureFormat::svg;
    if (ending == QLatin1String("pdf"))
        return PictureFormat::pdf;
    return fail(path.toStdString(), 0, "unknown kind of picture; expected a name that ends in .png, .svg or .pdf");
}

qreal pageScale(QSize pixels)
{
    constexpr qreal kLeastWidth = 1200;
    constexpr qreal kLeastHeight = 720;
    constexpr qreal kMostWidth = 1920;
    constexpr qreal kMostHeight = 1200;
    const qreal small = std::min(pixels.width() / kLeastWidth, pixels.height() / kLeastHeight);
    const qreal large = std::min(pixels.width() / kMostWidth, pixels.height() / kMostHeight);
    return small < 1 ? small : std::max(1.0, large);
}

QRectF panelArea(const Page& page)
{
    const QSizeF size = unitSize(page);
    return {0, 0, size.width(), size.height() - page.caption.height(size.width())};
}

Drawing drawingOf(const Page& page)
{
    return {page.pixels, page.scale, [&page](QPainter& painter) { paintPage(painter, page); }, page.caption.facts(),
            page.caption.line()};
}

QImage renderImage(const Page& page)
{
    return renderImage(drawingOf(page));
}

QImage renderImage(const Drawing& drawing)
{
    QImage image(drawing.pixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDotsPerMeterX(qRound(kDotsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(kDotsPerInch / 0.0254));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.scale(drawing.scale, drawing.scale);
    drawing.paint(painter);
    return image;
}

QByteArray encodePicture(const Page& page, PictureFormat format)
{
    return encodePicture(drawingOf(page), format);
}

QByteArray encodePicture(const Drawing& drawing, PictureFormat format)
{
    switch (format) {
    case PictureFormat::png:
        return encodePng(drawing);
    case PictureFormat::svg:
        return encodeSvg(drawing);
    case PictureFormat::pdf:
        return encodePdf(drawing);
    }
    return {};
}

} // namespace sheafscope
