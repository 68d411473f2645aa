// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/theme_colours.h"

#include <QFontDatabase>
#include <QtTest>

#include <algorithm>

using namespace sheafscope;

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans.ttf")) >= 0); }
    void init() { Theme::instance().setKind(ThemeKind::dark); }

    void everyPairIsLegible_data() { everyKind(); }
    void everyPairIsLegible()
    {
        QFETCH(ThemeKind, kind);
        Theme& theme = Theme::instance();
        theme.setKind(kind);
        for (const RolePair& pair : kRolePairs) {
            const double wanted = pair.legibility == Legibility::text   ? 4.5
                                  : pair.legibility == Legibility::mark ? 3
                                                                        : 1.2;
            const double contrast = Theme::contrast(theme.color(pair.over), theme.color(pair.under));
            QVERIFY2(contrast >= wanted, qPrintable(QStringLiteral("role %1 on %2: %3, at least %4 wanted")
                                                        .arg(int(pair.over))
                                                        .arg(int(pair.under))
                                                        .arg(contrast)
                                                        .arg(wanted)));
        }
    }

    void everyRoleIsInAPair()
    {
        for (int role = 0; role < kRoleCount; ++role) {
            const bool isUsed = std::ranges::any_of(
                kRolePairs, [&](const RolePair& pair) { return int(pair.over) == role || int(pair.under) == role; });
            QVERIFY2(isUsed, qPrintable(QStringLiteral("role %1 has no pair").arg(role)));
        }
    }

    void namesAreInverse()
    {
        for (const ThemeKind kind : kThemeKinds)
            QVERIFY(themeOfName(themeName(kind)) == kind);
        QVERIFY(!themeOfName(QStringLiteral("pink")));
    }

    void hallTypeIsLargerAndFitsItsRows()
    {
        Theme& theme = Theme::instance();
        const int desk = theme.font().pixelSize();
        for (const TypeSize size : {TypeSize::hall, TypeSize::desk}) {
            theme.setTypeSize(size);
            QVERIFY(QFontMetricsF(theme.font()).height() <= theme.rowHeight());
            QVERIFY(QFontMetricsF(theme.smallFont()).height() <= 18); // PlotPanel's legend line
            QVERIFY(QFontMetricsF(theme.boldFont()).height() <= 24);  // PlotPanel's title line
            QCOMPARE(theme.font().pixelSize() > desk, size == TypeSize::hall);
        }
    }

    void viridisRunsFromDarkBlueToYellow()
    {
        QCOMPARE(QColor(Theme::fill(0)).name(), QStringLiteral("#440154"));
        QCOMPARE(QColor(Theme::fill(1)).name(), QStringLiteral("#fde725"));
        QCOMPARE(Theme::fill(-3), Theme::fill(0));
        QCOMPARE(Theme::fill(7), Theme::fill(1));
        QCOMPARE(Theme::fill(qQNaN()), Theme::fill(0));
        double before = 0;
        for (int i = 0; i <= 20; ++i) { // brightness grows, so the order survives a grey printer
            const double now = Theme::contrast(QColor(Theme::fill(i / 20.0)), Qt::black);
            QVERIFY(now > before);
            before = now;
        }
    }

    void tellsWhenItChanges()
    {
        QSignalSpy spy(&Theme::instance(), &Theme::changed);
        Theme::instance().setKind(ThemeKind::dark);
        QCOMPARE(spy.count(), 0);
        Theme::instance().setKind(ThemeKind::light);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(Theme::instance().palette().color(QPalette::Window), Theme::instance().color(Role::window));
    }

    void figuresAreTabular()
    {
        const QFontMetricsF metrics(Theme::instance().font());
        for (const QChar digit : QStringLiteral("023456789"))
            QCOMPARE(metrics.horizontalAdvance(digit), metrics.horizontalAdvance(QLatin1Char('1')));
    }

private:
    static void everyKind()
    {
        QTest::addColumn<ThemeKind>("kind");
        for (const ThemeKind kind : kThemeKinds)
            QTest::newRow(qPrintable(themeName(kind))) << kind;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
