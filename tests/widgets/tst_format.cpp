// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/format.h"

#include <QtTest>

#include <vector>

using namespace sheafscope;
using namespace std::chrono_literals;

class TestFormat : public QObject {
    Q_OBJECT
private slots:
    void counts()
    {
        QCOMPARE(formatCount(0), QStringLiteral("0"));
        QCOMPARE(formatCount(999), QStringLiteral("999"));
        QCOMPARE(plain(formatCount(8'412'377)), QStringLiteral("8 412 377"));
        QVERIFY(formatCount(8'412'377).contains(QChar(0x2009)));
        QCOMPARE(plain(formatCount(18'446'744'073'709'551'615ULL)), QStringLiteral("18 446 744 073 709 551 615"));
    }

    void bytes_data()
    {
        QTest::addColumn<quint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << quint64{0} << QStringLiteral("0 B");
        QTest::newRow("below a unit") << quint64{1023} << QStringLiteral("1023 B");
        QTest::newRow("exactly") << quint64{1024} << QStringLiteral("1 KiB");
        QTest::newRow("one decimal") << quint64{4'823'450} << QStringLiteral("4.6 MiB");
        QTest::newRow("large") << quint64{64} * 1024 * 1024 * 1024 << QStringLiteral("64 GiB");
        QTest::newRow("no decimal from 100 on") << quint64{257'218} * 1024 * 1024 << QStringLiteral("251 GiB");
        QTest::newRow("never 1024 of a unit") << quint64{1024} * 1024 - 1 << QStringLiteral("1 MiB");
    }
    void bytes()
    {
        QFETCH(quint64, value);
        QFETCH(QString, text);
        QCOMPARE(plain(formatBytes(Bytes{value})), text);
    }

    void rates()
    {
        QCOMPARE(plain(formatRate(31'204)), QStringLiteral("31 204 /s"));
        QCOMPARE(plain(formatRate(0.42)), QStringLiteral("0.4 /s"));
        QCOMPARE(plain(formatRate(54'075, QStringLiteral("ops"))), QStringLiteral("54 075 ops/s"));
        QCOMPARE(plain(formatRate(21'400'000)), QStringLiteral("21.4 M /s"));
        QCOMPARE(formatRate(qQNaN()), QStringLiteral("–"));
    }

    void percents()
    {
        QCOMPARE(plain(formatPercent(0)), QStringLiteral("0 %"));
        QCOMPARE(plain(formatPercent(0.0004)), QStringLiteral("< 0.1 %"));
        QCOMPARE(plain(formatPercent(0.002)), QStringLiteral("0.2 %"));
        QCOMPARE(plain(formatPercent(0.55)), QStringLiteral("55 %"));
        QCOMPARE(plain(formatPercent(0.99995)), QStringLiteral("> 99.9 %"));
        QCOMPARE(plain(formatPercent(1)), QStringLiteral("100 %"));
        QCOMPARE(formatPercent(qQNaN()), QStringLiteral("–"));
    }

    void times()
    {
        QCOMPARE(plain(formatModelTime(128.41)), QStringLiteral("128.41 s"));
        QCOMPARE(plain(formatModelTime(3725)), QStringLiteral("1 h 02 min 05 s"));
        QCOMPARE(plain(formatSpan(0.25)), QStringLiteral("250 ms"));
        QCOMPARE(plain(formatSpan(9.2)), QStringLiteral("9.2 s"));
        QCOMPARE(plain(formatSpan(134)), QStringLiteral("2 min 14 s"));
        QCOMPARE(plain(formatSpan(3900)), QStringLiteral("1 h 5 min"));
        QCOMPARE(plain(formatCost(830ns)), QStringLiteral("830 ns"));
        QCOMPARE(plain(formatCost(3'400us)), QStringLiteral("3.4 ms"));
    }

    void nodeRanges()
    {
        const std::vector<NodeId> nodes{NodeId{1}, NodeId{2}, NodeId{3}, NodeId{5}, NodeId{7}, NodeId{8}};
        QCOMPARE(formatNodeList(nodes), QStringLiteral("1–3, 5, 7–8"));
        QCOMPARE(formatNodes(std::vector<NodeId>{NodeId{4}}), QStringLiteral("node 4"));
        QCOMPARE(formatNodeList({}), QString());
    }

    void ignoresTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(plain(formatBytes(Bytes{4'823'450})), QStringLiteral("4.6 MiB"));
        QLocale::setDefault(QLocale::c());
    }

private:
    /// Thin and no-break spaces as plain ones.
    static QString plain(QString text)
    {
        return text.replace(QChar(0x2009), QLatin1Char(' ')).replace(QChar(0x00a0), QLatin1Char(' '));
    }
};

QTEST_APPLESS_MAIN(TestFormat)
#include "tst_format.moc"
