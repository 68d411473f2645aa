// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/line_text.h"

#include "widgets/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPicture>
#include <QSvgGenerator>
#include <QtTest>

#include <functional>

using namespace sheafscope;

namespace {

const QRectF kRoom(7.25, 3.5, 160.5, 22);

QImage drawn(double scale, const std::function<void(QPainter&)>& draw)
{
    QImage image(static_cast<int>(180 * scale), static_cast<int>(30 * scale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.setPen(Qt::black);
    draw(painter);
    return image;
}

} // namespace

class TestLineText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans.ttf")) >= 0);
        QVERIFY(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans-Bold.ttf")) >= 0);
    }

    void isWhatQPainterDraws_data() { texts(); }
    void isWhatQPainterDraws()
    {
        QFETCH(QString, text);
        QFETCH(int, flags);
        for (const QFont& font : {Theme::instance().smallFont(), Theme::instance().boldFont()}) {
            QCOMPARE(lineWidth(text, font), QFontMetricsF(font).horizontalAdvance(text));
            for (const double scale : {1.0, 2.0}) {
                const QImage wanted = drawn(scale, [&](QPainter& painter) {
                    painter.setFont(font);
                    painter.drawText(kRoom, flags, text);
                });
                for (int time = 0; time < 2; ++time) // the second time from what is kept
                    QCOMPARE(drawn(scale, [&](QPainter& painter) { drawLine(painter, kRoom, flags, text, font); }),
                             wanted);
            }
        }
    }

    void vectorsStayText()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        QPainter painter(&generator);
        drawLine(painter, kRoom, Qt::AlignLeft, QStringLiteral("barn_get"), Theme::instance().smallFont());
        painter.end();
        QVERIFY(bytes.contains("<text"));
        QVERIFY(bytes.contains("barn_get"));
    }

    void staysRightAfterThousandsOfOtherLines()
    {
        const QFont& font = Theme::instance().font();
        const QString text = QStringLiteral("free 1011 MiB");
        const double width = lineWidth(text, font);
        for (int i = 0; i < 5000; ++i)
            QVERIFY(lineWidth(QString::number(i), font) > 0);
        QCOMPARE(lineWidth(text, font), width);
        QCOMPARE(width, QFontMetricsF(font).horizontalAdvance(text));
    }

    void manyFontsAreKeptApart()
    {
        QFont font = Theme::instance().font();
        const QString text = QStringLiteral("node 3");
        for (int round = 0; round < 2; ++round) {
            for (int pixels = 8; pixels < 30; ++pixels) {
                font.setPixelSize(pixels);
                QCOMPARE(lineWidth(text, font), QFontMetricsF(font).horizontalAdvance(text));
            }
        }
    }

private:
    static void texts()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("flags");
        const auto row = [](const char* name, const QString& text, int flags) { QTest::newRow(name) << text << flags; };
        const QString plain = QStringLiteral("sheaves per second, node 0");
        row("left", plain, Qt::AlignLeft | Qt::AlignVCenter);
        row("right", plain, Qt::AlignRight | Qt::AlignVCenter);
        row("centred", plain, Qt::AlignCenter);
        row("top", plain, Qt::AlignHCenter | Qt::AlignTop);
        row("bottom", plain, Qt::AlignRight | Qt::AlignBottom);
        row("empty", QString(), Qt::AlignCenter);
        row("spaces", QStringLiteral(" a b  "), Qt::AlignRight | Qt::AlignVCenter);
        row("other scripts", QStringLiteral("\u25b2 \u8282\u70b9 3 \u00e4\u00f6"), Qt::AlignLeft | Qt::AlignVCenter);
        row("right to left", QStringLiteral("\u05e9\u05dc\u05d5\u05dd 12"), Qt::AlignLeft | Qt::AlignVCenter);
        row("cut", plain + plain, Qt::AlignLeft | Qt::AlignVCenter);
        row("too long, not cut", plain + plain, Qt::AlignHCenter | Qt::TextDontClip);
        row("wrapped", plain + QLatin1Char(' ') + plain, Qt::AlignCenter | Qt::TextWordWrap);
        row("two lines", QStringLiteral("one\ntwo"), Qt::AlignLeft | Qt::AlignTop);
    }
};

QTEST_MAIN(TestLineText)
#include "tst_line_text.moc"
