// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QtTest>

using namespace sheafscope;

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/DejaVuSans.ttf")) >= 0); }
    void init() { Theme::instance().setKind(ThemeKind::dark); }

    void textIsReadable_data() { bothKinds(); }
    void textIsReadable()
    {
        QFETCH(ThemeKind, kind);
        Theme& theme = Theme::instance();
        theme.setKind(kind);
        for (const Role text :
             {Role::text, Role::textDim, Role::textStrong, Role::accent, Role::warning, Role::error}) {
            for (const Role ground : {Role::window, Role::card})
                QVERIFY2(Theme::contrast(theme.color(text), theme.color(ground)) >= 4.5,
                         qPrintable(QStringLiteral("text role %1 on %2").arg(int(text)).arg(int(ground))));
        }
    }

    void marksStandOut_data() { bothKinds(); }
    void marksStandOut()
    {
        QFETCH(ThemeKind, kind);
        Theme& theme = Theme::instance();
        theme.setKind(kind);
        for (const Role mark : {Role::main, Role::spare, Role::rcuFree, Role::barnFull, Role::barnEmpty, Role::partial,
                                Role::live, Role::parked, Role::remote, Role::movable, Role::slabMemory,
                                Role::freeMemory, Role::selection, Role::cursor, Role::accent})
            QVERIFY2(Theme::contrast(theme.color(mark), theme.color(Role::card)) >= 3,
                     qPrintable(QStringLiteral("mark role %1").arg(int(mark))));
        // A free object is the ground of the slab picture: the others must stand out from it.
        QVERIFY(Theme::contrast(theme.color(Role::live), theme.color(Role::free)) >= 2.5);
        QVERIFY(Theme::contrast(theme.color(Role::parked), theme.color(Role::free)) >= 2.5);
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
    static void bothKinds()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("dark") << ThemeKind::dark;
        QTest::newRow("light") << ThemeKind::light;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
