// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looks and places: themes, presenter mode, named layouts, settings, keys, the picture as a table.
#include "app/capture/headless_application.h"
#include "app/window/diagnostics_dock.h"
#include "app/window/framed_style.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/preferences.h"
#include "app/window/settings_dialog.h"
#include "app/window/shortcut_sheet.h"
#include "app/window/table_dialog.h"
#include "tests/app/running_window.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QEventLoop>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <ctime>

using namespace sheafscope;
using namespace sheafscope::test;

namespace {

bool isShown(MainWindow& window, const char* panel)
{
    return !window.docks().find(QString::fromLatin1(panel))->isHidden();
}

} // namespace

class TestLooks final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyThemeIsShownAtOnce();
    void emptyCheckBoxesAreSeenInEveryTheme();
    void highContrastOutlinesWhatCanBeUsed();
    void checkedButtonsAndSlidersAreSeen();
    void presenterModeEnlargesTypeEverywhere();
    void presenterModeFitsALowScreen();
    void toolBarHidesNoCommand();
    void namesOfCountersHaveTheRoomOfAnEmptyColumn();
    void statusSaysLessInANarrowWindow();
    void everyLayoutShowsItsPanels();
    void tablesStandInGroupsWithWholeNames();
    void lowWindowHasOneRowOfPlots();
    void maximiseAndPutBack();
    void maximisedIsNotRemembered();
    void settingsSearchAndReset();
    void nonsenseInTheFileIsTheDefault();
    void layoutIsNotRestoredIfNotWanted();
    void shortcutSheetHasEveryKeyOfTheRegistry();
    void everyPanelIsATable();
    void diagnosticsTellWhatLookingCosts();
    void idleAndPausedNoTimerRuns();

private:
    QTemporaryDir m_settings;
};

void TestLooks::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestLooks::everyThemeIsShownAtOnce()
{
    const auto window = openWindow();
    for (const ThemeKind kind : kThemeKinds) {
        trigger(*window, qPrintable(QStringLiteral("view.theme.") + themeName(kind)));
        QVERIFY(Theme::instance().kind() == kind);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::instance().color(Role::window));
        QVERIFY(window->commands().action(QStringLiteral("view.theme.") + themeName(kind))->isChecked());
    }
    trigger(*window, "view.theme.system");
    QVERIFY(Theme::instance().kind() == ThemeKind::dark); // the offscreen platform cannot tell
}

void TestLooks::emptyCheckBoxesAreSeenInEveryTheme()
{
    FramedStyle style;
    const auto window = openWindow();
    for (const ThemeKind kind : kThemeKinds) {
        trigger(*window, qPrintable(QStringLiteral("view.theme.") + themeName(kind)));
        QCheckBox box(window.get());
        box.setStyle(&style);
        box.show();
        const QImage image = box.grab().toImage();
        const QColor ground = Theme::instance().color(Role::window);
        double best = 1;
        for (int x = 0; x < image.width(); ++x)
            best = std::max(best, Theme::contrast(image.pixelColor(x, image.height() / 2), ground));
        QVERIFY2(best >= 3, qPrintable(themeName(kind) + QStringLiteral(": %1").arg(best)));
    }
}

void TestLooks::highContrastOutlinesWhatCanBeUsed()
{
    FramedStyle style;
    const auto window = openWindow();
    trigger(*window, "view.theme.contrast");
    QLineEdit line(window.get());
    QComboBox combo(window.get());
    QPushButton button(window.get());
    QListWidget list(window.get());
    for (QWidget* widget : std::initializer_list<QWidget*>{&line, &combo, &button, &list}) {
        widget->setStyle(&style);
        widget->resize(80, 30);
        widget->show();
        const QImage image = widget->grab().toImage();
        const QColor edge = image.pixelColor(image.width() / 2, 0);
        QVERIFY2(Theme::contrast(edge, Theme::instance().color(Role::window)) >= 3,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + edge.name()));
    }
}

void TestLooks::checkedButtonsAndSlidersAreSeen()
{
    FramedStyle style;
    const auto window = openWindow();
    for (const ThemeKind kind : kThemeKinds) {
        trigger(*window, qPrintable(QStringLiteral("view.theme.") + themeName(kind)));
        QToolButton button(window.get());
        button.setAutoRaise(true);
        button.setCheckable(true);
        QScrollBar bar(Qt::Horizontal, window.get());
        for (QWidget* widget : std::initializer_list<QWidget*>{&button, &bar}) {
            widget->setStyle(&style);
            widget->resize(120, 20);
            widget->show();
        }
        button.setChecked(true);
        QCOMPARE(button.grab().toImage().pixelColor(60, 0), Theme::instance().color(Role::accent));
        bar.setRange(0, 100);
        const QImage image = bar.grab().toImage();
        double best = 1;
        for (int y = 0; y < image.height(); ++y)
            best = std::max(best, Theme::contrast(image.pixelColor(30, y), Theme::instance().color(Role::window)));
        QVERIFY2(best >= 3, qPrintable(themeName(kind) + QStringLiteral(": %1").arg(best)));
    }
}

void TestLooks::presenterModeEnlargesTypeEverywhere()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    const int before = window->panels().at("counters").font().pixelSize();
    trigger(*window, "view.presenter");
    QVERIFY(window->panels().at("counters").font().pixelSize() > before);
    QVERIFY(window->panels().at("machine").font().pixelSize() > before);
    // Qt hands the application's font on to widgets only while the event loop runs, which it does not here.
    QVERIFY(QApplication::font().pixelSize() > before);
    trigger(*window, "view.presenter");
    QCOMPARE(window->panels().at("counters").font().pixelSize(), before);
}

void TestLooks::presenterModeFitsALowScreen()
{
    const auto window = openWindow(QSize(1280, 800));
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    trigger(*window, "view.presenter");
    QCoreApplication::processEvents();
    QVERIFY2(window->minimumSizeHint().width() <= 1280, qPrintable(QString::number(window->minimumSizeHint().width())));
    QCOMPARE(window->size(), QSize(1280, 800));
}

void TestLooks::toolBarHidesNoCommand()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    const auto* more = window->findChild<QToolButton*>(QStringLiteral("qt_toolbar_ext_button"));
    QVERIFY(more != nullptr);
    for (const int width : {1280, 1390, 1410, 1500, 1600, 1920, 2500}) {
        window->resize(width, 900);
        QCoreApplication::processEvents();
        const QToolBar* bar = window->findChild<QToolBar*>(QStringLiteral("controlBar"));
        QVERIFY2(more->isHidden(),
                 qPrintable(QStringLiteral("%1: %2 of %3").arg(width).arg(bar->sizeHint().width()).arg(bar->width())));
    }
}

void TestLooks::namesOfCountersHaveTheRoomOfAnEmptyColumn()
{
    const auto window = openWindow(QSize(1920, 1080));
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    trigger(*window, "view.presenter");
    trigger(*window, "layout.explore");
    QCoreApplication::processEvents();
    const auto* view = window->panels().at("counters").findChild<QTableView*>();
    constexpr int kNames = 0;
    constexpr int kSelectedCpu = 3;
    QVERIFY(view->isColumnHidden(kSelectedCpu));
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 10, kPatienceMs);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QString name = view->model()->index(row, kNames).data().toString();
        QVERIFY2(view->fontMetrics().horizontalAdvance(name) + 6 <= view->columnWidth(kNames), qPrintable(name));
    }
    window->state().selectCpu(CpuId{1});
    QVERIFY(!view->isColumnHidden(kSelectedCpu));
    window->state().clearSelection();
    QVERIFY(view->isColumnHidden(kSelectedCpu));
}

void TestLooks::statusSaysLessInANarrowWindow()
{
    const auto window = openWindow(QSize(1600, 1000));
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    const auto* figures = window->findChild<QLabel*>(QStringLiteral("statusFigures"));
    QTRY_VERIFY_WITH_TIMEOUT(figures->text().contains(QStringLiteral("history")), kPatienceMs);
    window->statusBar()->resize(700, window->statusBar()->height());
    QVERIFY(figures->text().startsWith(QStringLiteral("model time")));
    QVERIFY(!figures->text().contains(QStringLiteral("history")));
    QVERIFY(figures->accessibleDescription().contains(QStringLiteral("history")));
    QVERIFY(figures->fontMetrics().horizontalAdvance(figures->text()) <= 700);
}

void TestLooks::everyLayoutShowsItsPanels()
{
    const auto window = openWindow();
    for (const NamedLayout& layout : namedLayouts()) {
        trigger(*window, qPrintable(QStringLiteral("layout.") + QString::fromLatin1(layout.id)));
        QSet<QString> wanted;
        const auto want = [&](const TabGroup& group) {
            for (const char* id : group)
                wanted.insert(QString::fromLatin1(id));
        };
        for (const TabGroup& group : layout.right)
            want(group);
        for (const auto& row : layout.rows) {
            for (const TabGroup& group : row)
                want(group);
        }
        if (layout.hasTimeline)
            wanted.insert(QStringLiteral("timeline"));
        for (const PanelDock* dock : window->docks().docks())
            QVERIFY2(dock->isHidden() != wanted.contains(dock->panel().id()),
                     qPrintable(QString::fromLatin1(layout.id) + QStringLiteral(": ") + dock->panel().id()));
    }
    trigger(*window, "panel.float.timeline");
    trigger(*window, "view.resetLayout");
    QVERIFY(isShown(*window, "timeline"));
    QVERIFY(!window->docks().find(QStringLiteral("timeline"))->isFloating());
}

void TestLooks::tablesStandInGroupsWithWholeNames()
{
    const auto window = openWindow();
    QCoreApplication::processEvents();
    const auto isInFront = [&](const char* panel) { return !window->panels().at(panel).visibleRegion().isEmpty(); };
    QVERIFY(isInFront("counters") && isInFront("decisions"));
    QVERIFY(!isInFront("caches") && !isInFront("sysfs") && !isInFront("journey"));
    int bars = 0;
    for (const QTabBar* tabs : window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        QVERIFY(!tabs->accessibleName().isEmpty());
        if (!tabs->isVisible())
            continue;
        ++bars;
        QCOMPARE(tabs->elideMode(), Qt::ElideNone);
        for (int i = 0; i < tabs->count(); ++i) // none behind a scroll button
            QVERIFY2(tabs->rect().contains(tabs->tabRect(i)), qPrintable(tabs->tabText(i)));
    }
    QCOMPARE(bars, 2);
}

void TestLooks::lowWindowHasOneRowOfPlots()
{
    const auto window = openWindow();
    const auto isInFront = [&](const char* panel) { return !window->panels().at(panel).visibleRegion().isEmpty(); };
    QVERIFY(isInFront("sheaf-fill") && isInFront("node-memory"));
    window->resize(1280, 800);
    trigger(*window, "layout.explore");
    QCoreApplication::processEvents();
    QVERIFY(isInFront("sheaf-fill") && !isInFront("node-memory"));
    QVERIFY(isShown(*window, "node-memory")); // as a tab
    QVERIFY2(window->panels().at("sheaf-fill").height() >= 160,
             qPrintable(QString::number(window->panels().at("sheaf-fill").height())));
    QCOMPARE(window->docks().layoutOnScreen(), QStringLiteral("explore"));
    window->docks().find(QStringLiteral("node-memory"))->raise();
    QCoreApplication::processEvents();
    QCOMPARE(window->docks().layoutOnScreen(), QString());
    window->resize(1600, 1000);
    trigger(*window, "layout.explore");
    QCoreApplication::processEvents();
    QVERIFY(isInFront("sheaf-fill") && isInFront("node-memory"));
}

void TestLooks::maximiseAndPutBack()
{
    const auto window = openWindow();
    trigger(*window, "panel.maximise.partial-slabs");
    QVERIFY(isShown(*window, "partial-slabs"));
    QVERIFY(!isShown(*window, "counters"));
    QVERIFY(!window->panels().at("machine").isVisible());
    trigger(*window, "view.maximise");
    QVERIFY(isShown(*window, "counters"));
    QVERIFY(window->panels().at("machine").isVisible());
    trigger(*window, "panel.maximise.machine");
    QVERIFY(window->panels().at("machine").isVisible());
    QVERIFY(!isShown(*window, "timeline"));
    trigger(*window, "view.resetLayout");
    QVERIFY(isShown(*window, "timeline"));
    QVERIFY(window->docks().maximised().isEmpty());
}

void TestLooks::maximisedIsNotRemembered()
{
    {
        const auto window = openWindow();
        trigger(*window, "panel.maximise.timeline");
        window->close();
    }
    MainWindow again(MainWindow::Memory::remember);
    again.show();
    QVERIFY(isShown(again, "counters"));
    QVERIFY(again.panels().at("machine").isVisible());
}

void TestLooks::settingsSearchAndReset()
{
    Preferences preferences;
    preferences.resetAll();
    SettingsDialog dialog(preferences);
    dialog.show();
    auto* presenter = dialog.findChild<QCheckBox*>(QStringLiteral("look.presenter"));
    auto* theme = dialog.findChild<QComboBox*>(QStringLiteral("look.theme"));
    QVERIFY(presenter->isVisible() && theme->isVisible());
    auto* search = dialog.findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("lecture"));
    QVERIFY(presenter->isVisible());
    QVERIFY(!theme->isVisible());
    search->setText(QStringLiteral("no such words"));
    QVERIFY(!presenter->isVisible());
    search->clear();
    QSignalSpy changed(&preferences, &Preferences::changed);
    presenter->click();
    QVERIFY(preferences.isOn(QStringLiteral("look.presenter")));
    theme->setCurrentIndex(theme->findData(QStringLiteral("print")));
    emit theme->activated(theme->currentIndex());
    QCOMPARE(preferences.value(QStringLiteral("look.theme")), QStringLiteral("print"));
    QCOMPARE(changed.count(), 2);
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        if (button->text() == QStringLiteral("Reset all"))
            button->click();
    }
    for (const PreferenceInfo& info : Preferences::all())
        QVERIFY2(preferences.isDefault(QString::fromLatin1(info.id)), info.id);
    QVERIFY(!presenter->isChecked());
    QCOMPARE(theme->currentData().toString(), QStringLiteral("system"));
    for (const PreferenceInfo& info : Preferences::all())
        QVERIFY2(info.accepts(QString::fromLatin1(info.defaultValue)), info.id);
}

void TestLooks::nonsenseInTheFileIsTheDefault()
{
    Preferences preferences;
    QSettings file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("sheafscope"),
                   QStringLiteral("sheafscope"));
    file.setValue(QStringLiteral("preferences/look.theme"), QStringLiteral("pink"));
    file.sync();
    QCOMPARE(preferences.value(QStringLiteral("look.theme")), QStringLiteral("system"));
    file.remove(QStringLiteral("preferences/look.theme"));
}

void TestLooks::layoutIsNotRestoredIfNotWanted()
{
    {
        const auto window = openWindow();
        window->preferences().setOn(QStringLiteral("start.layout"), false);
        trigger(*window, "panel.show.timeline");
        window->docks().find(QStringLiteral("timeline"))->hide();
        window->close();
    }
    MainWindow again(MainWindow::Memory::remember);
    again.show();
    QVERIFY(isShown(again, "timeline"));
    again.preferences().resetAll();
}

void TestLooks::shortcutSheetHasEveryKeyOfTheRegistry()
{
    const auto window = openWindow();
    const ShortcutSheet sheet(window->commands());
    const QString text = sheet.text();
    int keys = 0;
    for (const QAction* action : window->commands().actions()) {
        for (const QKeySequence& key : action->shortcuts()) {
            ++keys;
            QVERIFY2(text.contains(key.toString(QKeySequence::NativeText)), qPrintable(action->objectName()));
        }
    }
    QVERIFY(keys > 20);
}

void TestLooks::everyPanelIsATable()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    window->controller().setPaused(true);
    for (Panel* panel : window->panels().all()) {
        trigger(*window, qPrintable(QStringLiteral("panel.table.") + panel->id()));
        auto* dialog = window->findChild<TableDialog*>();
        QVERIFY2(dialog != nullptr, qPrintable(panel->id()));
        const auto* table = dialog->findChild<QTableWidget*>();
        const QStringList lines = panel->table().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(table->columnCount() > 0, qPrintable(panel->id()));
        QCOMPARE(table->rowCount(), static_cast<int>(lines.size()) - 1);
        QVERIFY(!table->accessibleName().isEmpty());
        delete dialog;
    }
}

void TestLooks::diagnosticsTellWhatLookingCosts()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    trigger(*window, "view.diagnostics");
    QVERIFY(window->diagnostics().isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(window->diagnostics().text().contains(QStringLiteral("MiB")), kPatienceMs);
    const QStringList lines = window->diagnostics().text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines)
        QVERIFY2(!line.section(QLatin1Char('\t'), 1).isEmpty(), qPrintable(line));
    QVERIFY(residentBytes() > mebibytes(1));
    trigger(*window, "view.diagnostics");
    QVERIFY(!window->diagnostics().isVisible());
}

// The frame clock is the only timer that runs, and it stops with the run. A blinking text cursor is Qt's own and does
// not count: nothing that can be typed in has the focus.
void TestLooks::idleAndPausedNoTimerRuns()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    const auto runningTimers = [&] {
        QStringList names;
        for (const QTimer* timer : window->findChildren<QTimer*>()) {
            if (timer->isActive())
                names << timer->parent()->objectName();
        }
        for (const QTimer* timer : window->controller().findChildren<QTimer*>()) {
            if (timer->isActive())
                names << QStringLiteral("controller");
        }
        return names;
    };
    window->panels().at("machine").setFocus();
    window->controller().setPaused(true);
    QTRY_VERIFY2_WITH_TIMEOUT(runningTimers().isEmpty(), qPrintable(runningTimers().join(QLatin1Char(' '))),
                              kPatienceMs);
    const auto cpuTime = [] {
        timespec now{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
        return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    };
    const auto wait = [](int milliseconds) { // without waking up in between, as qWait() does
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    };
    wait(1000); // what was still to be painted
    const double before = cpuTime();
    constexpr int kLookMs = 3000;
    wait(kLookMs);
    const double share = (cpuTime() - before) * 1e3 / kLookMs;
    QVERIFY2(share < 0.005, qPrintable(QString::number(share)));
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
