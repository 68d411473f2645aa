// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_text.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <list>

namespace sheafscope {
namespace {

struct LaidOutLine {
    QList<QGlyphRun> runs;
    double width = 0;
    double height = 0;
};

LaidOutLine layOut(const QString& text, const QFont& font)
{
    LaidOutLine result;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid())
        return result;
    result.width = line.horizontalAdvance();
    result.height = line.ascent() + line.descent(); // height() is rounded, and QPainter centres what is not
    result.runs = layout.glyphRuns();
    return result;
}

/// The lines of one font in two generations: a full young one replaces the old one, and what is still wanted comes
/// back.
class FontLines {
public:
    explicit FontLines(const QFont& font) : m_font(font) {}

    [[nodiscard]] bool isOf(const QFont& font) const { return m_font.isCopyOf(font) || m_font == font; }
    const LaidOutLine& line(const QString& text)
    {
        constexpr qsizetype kMostYoung = 600;
        if (const auto found = m_young.constFind(text); found != m_young.constEnd())
            return *found;
        if (m_young.size() >= kMostYoung)
            m_old = std::exchange(m_young, {});
        const auto older = m_old.constFind(text);
        return *m_young.insert(text, older != m_old.constEnd() ? *older : layOut(text, m_font));
    }

private:
    QFont m_font;
    QHash<QString, LaidOutLine> m_young;
    QHash<QString, LaidOutLine> m_old;
};

/// Emptied with the application, since glyphs hold on to its fonts; itself it stays, as that may end last of all.
std::list<FontLines>& allFonts()
{
    static std::list<FontLines>* fonts = [] {
        qAddPostRoutine([] { allFonts().clear(); });
        return new std::list<FontLines>;
    }();
    return *fonts;
}

/// Valid until the next call.
const LaidOutLine& laidOut(const QString& text, const QFont& font)
{
    constexpr std::size_t kMostFonts = 6; // the last used first
    std::list<FontLines>& fonts = allFonts();
    const auto found = std::ranges::find_if(fonts, [&](const FontLines& lines) { return lines.isOf(font); });
    if (found != fonts.end()) {
        fonts.splice(fonts.begin(), fonts, found);
    } else {
        fonts.emplace_front(font);
        if (fonts.size() > kMostFonts)
            fonts.pop_back();
    }
    return fonts.front().line(text);
}

bool isKept(const QString& text, int flags)
{
    constexpr qsizetype kLongest = 200;
    const auto isControl = [](QChar c) { return c < QLatin1Char(' '); };
    return (flags & Qt::TextWordWrap) == 0 && text.size() <= kLongest && std::ranges::none_of(text, isControl);
}

bool drawsPixels(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine != nullptr && engine->type() == QPaintEngine::Raster;
}

} // namespace

double lineWidth(const QString& text, const QFont& font)
{
    return isKept(text, 0) ? laidOut(text, font).width : QFontMetricsF(font).horizontalAdvance(text);
}

void drawLine(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QFont& font)
{
    if (drawsPixels(painter) && isKept(text, flags)) {
        const LaidOutLine& line = laidOut(text, font);
        const QSizeF left = rect.size() - QSizeF(line.width, line.height);
        // Text that does not fit is cut at the edges by QPainter.
        if ((left.width() >= 0 && left.height() >= 0) || (flags & Qt::TextDontClip) != 0) {
            const double x = (flags & Qt::AlignRight) != 0     ? left.width()
                             : (flags & Qt::AlignHCenter) != 0 ? left.width() / 2
                                                               : 0;
            const double y = (flags & Qt::AlignBottom) != 0    ? left.height()
                             : (flags & Qt::AlignVCenter) != 0 ? left.height() / 2
                                                               : 0;
            for (const QGlyphRun& run : line.runs)
                painter.drawGlyphRun(rect.topLeft() + QPointF(x, y), run);
            return;
        }
    }
    painter.setFont(font);
    painter.drawText(rect, flags, text);
}

} // namespace sheafscope
