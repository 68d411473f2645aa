// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window as a screen reader meets it: through QAccessible, without looking at widgets.
#include "app/capture/headless_application.h"
#include "app/window/main_window.h"

#include <QAccessible>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <functional>

using namespace sheafscope;

namespace {

constexpr int kPatienceMs = 30'000;

QString nameOf(QAccessibleInterface& item)
{
    return item.text(QAccessible::Name);
}

/// Calls `visit` for the item and everything in it; cells of tables are many and alike, so a table is not entered.
void walk(QAccessibleInterface* item, const std::function<void(QAccessibleInterface&)>& visit)
{
    if (item == nullptr || !item->isValid() || item->state().invisible)
        return;
    visit(*item);
    if (item->role() == QAccessible::Table || item->role() == QAccessible::List)
        return;
    for (int i = 0; i < item->childCount(); ++i)
        walk(item->child(i), visit);
}

} // namespace

class TestAccessibility final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void everythingThatTakesTheFocusHasAName();
    void everyPanelHasNameAndSummary();
    void summaryFollowsTheSelection();
    void buttonsOfTheControlBarCanBePressed();
    void dialogsHaveNames();

private:
    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestAccessibility::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
    QAccessible::setActive(true);
}

void TestAccessibility::init()
{
    m_window = std::make_unique<MainWindow>(MainWindow::Memory::forget);
    m_window->show();
    ScenarioChoice choice;
    choice.machine = "laptop-4";
    m_window->start(choice);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->state().shown() != nullptr, kPatienceMs);
    m_window->controller().setPaused(true);
}

void TestAccessibility::everythingThatTakesTheFocusHasAName()
{
    int count = 0;
    walk(QAccessible::queryAccessibleInterface(m_window.get()), [&](QAccessibleInterface& item) {
        if (!item.state().focusable)
            return;
        ++count;
        QVERIFY2(!nameOf(item).isEmpty(),
                 qPrintable(QStringLiteral("%1 %2, role %3")
                                .arg(QString::fromLatin1(
                                         item.object() == nullptr ? "?" : item.object()->metaObject()->className()),
                                     item.object() == nullptr ? QString() : item.object()->objectName())
                                .arg(item.role())));
    });
    QVERIFY2(count > 12, qPrintable(QString::number(count)));
}

void TestAccessibility::everyPanelHasNameAndSummary()
{
    for (const NamedLayout& layout : namedLayouts()) {
        m_window->arrange(layout);
        QCoreApplication::processEvents();
        for (Panel* panel : m_window->panels().all()) {
            if (!panel->isVisible())
                continue;
            QAccessibleInterface* item = QAccessible::queryAccessibleInterface(panel);
            QVERIFY2(item != nullptr, qPrintable(panel->id()));
            QCOMPARE(nameOf(*item), panel->title());
            QVERIFY2(!item->text(QAccessible::Description).isEmpty(), qPrintable(panel->id()));
        }
    }
}

void TestAccessibility::summaryFollowsTheSelection()
{
    Panel& fill = m_window->panels().at("sheaf-fill");
    QVERIFY(fill.isVisible());
    m_window->state().selectCpu(CpuId{2});
    const QString before = QAccessible::queryAccessibleInterface(&fill)->text(QAccessible::Description);
    m_window->state().selectCpu(CpuId{3});
    QVERIFY(QAccessible::queryAccessibleInterface(&fill)->text(QAccessible::Description) != before);
}

void TestAccessibility::buttonsOfTheControlBarCanBePressed()
{
    QAccessibleInterface* pause = nullptr;
    for (QToolButton* button : m_window->findChildren<QToolButton*>()) {
        if (button->defaultAction() == m_window->commands().action(QStringLiteral("run.toggle")))
            pause = QAccessible::queryAccessibleInterface(button);
    }
    QVERIFY(pause != nullptr);
    QVERIFY(pause->actionInterface() != nullptr);
    // Qt's accessible tool button knows no other way, also where it can be checked.
    pause->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_VERIFY(!m_window->controller().isPaused());
}

void TestAccessibility::dialogsHaveNames()
{
    for (const char* id : {"app.settings", "app.shortcuts", "app.palette", "panel.table.machine"}) {
        m_window->commands().action(QString::fromLatin1(id))->trigger();
        QCoreApplication::processEvents();
    }
    int dialogs = 0;
    for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
        if (!dialog->isVisible())
            continue;
        ++dialogs;
        walk(QAccessible::queryAccessibleInterface(dialog), [&](QAccessibleInterface& item) {
            if (item.state().focusable)
                QVERIFY2(!nameOf(item).isEmpty(),
                         qPrintable(dialog->objectName() + QLatin1Char(' ') + QString::number(item.role())));
        });
        dialog->close();
    }
    QVERIFY(dialogs >= 3);
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
