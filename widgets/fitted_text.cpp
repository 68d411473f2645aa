// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fitted_text.h"

#include "widgets/line_text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sheafscope {

int textWidth(const QString& text, const QFont& font)
{
    return static_cast<int>(std::ceil(lineWidth(text, font)));
}

QString fittingText(const QStringList& variants, const QFont& font, int width)
{
    for (const QString& text : variants) {
        if (lineWidth(text, font) <= width)
            return text;
    }
    return variants.isEmpty() || width < 12 ? QString()
                                            : QFontMetricsF(font).elidedText(variants.back(), Qt::ElideRight, width);
}

QStringList shorterAndShorter(const QString& text)
{
    QStringList variants{text};
    for (QString rest = text;;) {
        qsizetype cut = -1;
        for (const QLatin1String mark : {QLatin1String("; "), QLatin1String(", "), QLatin1String(" \xb7 ")})
            cut = std::max(cut, rest.lastIndexOf(mark));
        if (cut <= 0)
            return variants;
        rest.truncate(cut);
        variants << rest;
    }
}

int drawFitted(QPainter& painter, const QRect& rect, Qt::Alignment horizontal, const QStringList& variants,
               const QFont& font, const QColor& color)
{
    const QString text = fittingText(variants, font, rect.width());
    if (text.isEmpty())
        return 0;
    painter.setPen(color);
    drawLine(painter, rect, static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
             text, font);
    return textWidth(text, font);
}

QColor blend(const QColor& top, const QColor& bottom, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {mix(top.red(), bottom.red()), mix(top.green(), bottom.green()), mix(top.blue(), bottom.blue())};
}

} // namespace sheafscope
