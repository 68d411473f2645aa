// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that change what is modelled: mechanism overrides, and changes of the running allocator.
#include "app/capture/headless_application.h"
#include "app/window/change_dialog.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/overrides_dialog.h"
#include "tests/app/running_window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace sheafscope;
using namespace sheafscope::test;

namespace {

template <class Dialog> Dialog* openDialog(MainWindow& window, const char* command)
{
    window.commands().action(QString::fromLatin1(command))->trigger();
    return window.findChild<Dialog*>();
}

QPushButton* okOf(const OverridesDialog& dialog)
{
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
}

QComboBox* comboOf(const QDialog& dialog, const char* name)
{
    return dialog.findChild<QComboBox*>(QString::fromLatin1(name));
}

void clickOn(const QDialog& dialog, const char* name)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>(QString::fromLatin1(name)), Qt::LeftButton);
}

/// Types a number as a user does.
void typeInto(const QDialog& dialog, const char* name, const QString& number)
{
    auto* box = dialog.findChild<QSpinBox*>(QString::fromLatin1(name));
    box->selectAll();
    QTest::keyClicks(box, number);
}

QString outcomeOf(const QDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("changeOutcome"))->text();
}

} // namespace

class TestChangeDialogs final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void anOverrideIsRunShownAndRemembered();
    void contradictoryOverridesCannotBeAccepted();
    void overridesAreListedForEveryMechanism();
    void cacheSettingsOfTheRunAreChanged();
    void whatTheModelRefusesIsTold();
    void aCpuGoesOfflineAndComesBack();
    void aNodeIsFilledAndEmptied();
    void requestsForPagesFailWhereTheUserSaysSo();
    void everyInputOfTheDialogsHasAName();

private:
    QTemporaryDir m_settings;
};

void TestChangeDialogs::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestChangeDialogs::anOverrideIsRunShownAndRemembered()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    auto* dialog = openDialog<OverridesDialog>(*window, "scenario.overrides");
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(comboOf(*dialog, "override.empty-main"), QStringLiteral("barn"));
    typeInto(*dialog, "override.max-full", QStringLiteral("3"));
    QVERIFY2(dialog->reason().isEmpty(), qPrintable(dialog->reason()));
    QTest::mouseClick(okOf(*dialog), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->mechanisms.maxFullSheaves, 3U, kPatienceMs);
    QVERIFY(window->state().info()->mechanisms.emptyMain == EmptyMainGoes::toBarn);
    const QString expected = QStringLiteral("7.0 + empty-main=barn max-full=3");
    QCOMPARE(window->findChild<QComboBox*>(QStringLiteral("eraCombo"))->currentText(), expected);
    QVERIFY(window->windowTitle().contains(expected));
    QCOMPARE(window->state().info()->eraText(), expected.toStdString());
    window->close();
    MainWindow again(MainWindow::Memory::remember);
    const auto remembered = again.settings().scenario().value_or(ScenarioChoice{});
    QCOMPARE(remembered.overrides, (std::vector<std::string>{"empty-main=barn", "max-full=3"}));
}

void TestChangeDialogs::contradictoryOverridesCannotBeAccepted()
{
    const auto era = findEra("7.0");
    OverridesDialog dialog(*era, {"max-full=20"});
    dialog.show();
    QCOMPARE(dialog.overrides(), (std::vector<std::string>{"max-full=20"}));
    auto* reason = dialog.findChild<QLabel*>(QStringLiteral("overridesReason"));
    comboOf(dialog, "override.sheaf-caches")->setCurrentText(QStringLiteral("none"));
    QVERIFY2(reason->text().contains(QStringLiteral("every cache needs sheaves")), qPrintable(reason->text()));
    QVERIFY(!okOf(dialog)->isEnabled());
    // The other half makes sense of it, in whatever order the two are written.
    comboOf(dialog, "override.cpu-slabs")->setCurrentText(QStringLiteral("on"));
    QVERIFY2(reason->text().contains(QStringLiteral("stat-items")), qPrintable(reason->text()));
    comboOf(dialog, "override.stat-items")->setCurrentText(QStringLiteral("of-cpu-slabs"));
    QVERIFY(dialog.reason().isEmpty());
    QVERIFY(okOf(dialog)->isEnabled());
    typeInto(dialog, "override.max-full", QStringLiteral("0"));
    QVERIFY(!okOf(dialog)->isEnabled());
    QVERIFY(reason->text().contains(QStringLiteral("barn limit")) || reason->text().contains(QStringLiteral("range")));
    clickOn(dialog, "overridesReset");
    QVERIFY(dialog.overrides().empty());
    QVERIFY(okOf(dialog)->isEnabled());
}

void TestChangeDialogs::overridesAreListedForEveryMechanism()
{
    for (const Era& era : eras()) {
        const OverridesDialog dialog(era, {});
        QVERIFY2(dialog.overrides().empty(), "a value of the era cannot be shown");
        for (const MechanismInfo& info : mechanismTable()) {
            const QString name =
                QStringLiteral("override.") + QString::fromUtf8(info.name.data(), qsizetype(info.name.size()));
            QVERIFY2(dialog.findChild<QWidget*>(name) != nullptr, qPrintable(name));
        }
    }
}

void TestChangeDialogs::cacheSettingsOfTheRunAreChanged()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    const CacheId cache = window->state().cache();
    auto* dialog = openDialog<ChangeDialog>(*window, "run.change");
    QVERIFY(dialog != nullptr);
    typeInto(*dialog, "change.capacity", QStringLiteral("64"));
    clickOn(*dialog, "change.capacity.set");
    QCOMPARE(window->controller().cacheValues(cache)->capacity, 64U);
    QVERIFY2(outcomeOf(*dialog).contains(QStringLiteral("capacity 64")), qPrintable(outcomeOf(*dialog)));
    QTRY_COMPARE_WITH_TIMEOUT(window->state().shown()->info->caches[cache.v].geometry.sheafCapacity, 64U, kPatienceMs);
    typeInto(*dialog, "change.maxFull", QStringLiteral("3"));
    clickOn(*dialog, "change.maxFull.set");
    typeInto(*dialog, "change.maxEmpty", QStringLiteral("0"));
    clickOn(*dialog, "change.maxEmpty.set");
    typeInto(*dialog, "change.minPartial", QStringLiteral("77"));
    clickOn(*dialog, "change.minPartial.set");
    typeInto(*dialog, "change.defragRatio", QStringLiteral("30"));
    clickOn(*dialog, "change.defragRatio.set");
    QCOMPARE(window->controller().cacheValues(cache)->defragRatio, 30U);
    QVERIFY(!dialog->findChild<QSpinBox*>(QStringLiteral("change.cpuPartial"))->isEnabled()); // 7.0 has none
    clickOn(*dialog, "change.shrink");
    QVERIFY(outcomeOf(*dialog).contains(QStringLiteral("shrink")));
    QCOMPARE(window->controller().cacheValues(cache)->limits, (BarnLimits{3, 0}));
    QCOMPARE(window->controller().cacheValues(cache)->minPartial, 77U);
    const auto operations = window->controller().status().operations;
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().status().operations > operations, kPatienceMs);
}

void TestChangeDialogs::whatTheModelRefusesIsTold()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    auto* dialog = openDialog<ChangeDialog>(*window, "run.change");
    typeInto(*dialog, "change.capacity", QStringLiteral("0"));
    clickOn(*dialog, "change.capacity.set");
    QVERIFY2(outcomeOf(*dialog).contains(QStringLiteral("needs sheaves")), qPrintable(outcomeOf(*dialog)));
    QVERIFY(window->messages().isVisible());
    QVERIFY(window->messages().message().contains(QStringLiteral("needs sheaves")));
}

void TestChangeDialogs::aCpuGoesOfflineAndComesBack()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    window->state().selectCpu(CpuId{2});
    auto* dialog = openDialog<ChangeDialog>(*window, "run.change");
    QCOMPARE(dialog->findChild<QSpinBox*>(QStringLiteral("change.cpu"))->value(), 2);
    clickOn(*dialog, "change.hotplug");
    QVERIFY(!window->controller().isCpuOnline(CpuId{2}));
    clickOn(*dialog, "change.hotplug");
    QVERIFY(window->controller().isCpuOnline(CpuId{2}));
    for (const char* cpu : {"0", "1", "2", "3"}) {
        typeInto(*dialog, "change.cpu", QString::fromLatin1(cpu));
        clickOn(*dialog, "change.hotplug");
    }
    QVERIFY2(outcomeOf(*dialog).contains(QStringLiteral("last one online")), qPrintable(outcomeOf(*dialog)));
    QVERIFY(window->controller().isCpuOnline(CpuId{3}));
}

void TestChangeDialogs::aNodeIsFilledAndEmptied()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    window->controller().setPaused(true);
    auto* dialog = openDialog<ChangeDialog>(*window, "run.change");
    const auto free = [&] { return window->state().shown()->memory[0].free.v; };
    const auto before = free();
    clickOn(*dialog, "change.fill");
    QCOMPARE(free(), window->state().shown()->memory[0].total.v / 10 +
                         (window->state().shown()->memory[0].total.v % 10 != 0 ? 1 : 0));
    clickOn(*dialog, "change.empty");
    QCOMPARE(free(), before);
}

void TestChangeDialogs::requestsForPagesFailWhereTheUserSaysSo()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    auto* dialog = openDialog<ChangeDialog>(*window, "run.change");
    typeInto(*dialog, "change.fail", QStringLiteral("100"));
    clickOn(*dialog, "change.failNode");
    QVERIFY2(outcomeOf(*dialog).contains(QStringLiteral("fail pages 100% node 0")), qPrintable(outcomeOf(*dialog)));
    clickOn(*dialog, "change.shrink"); // what was cached is wanted again
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown()->memory[0].injected > 0, kPatienceMs);
    typeInto(*dialog, "change.fail", QStringLiteral("0"));
    clickOn(*dialog, "change.failAll");
    QVERIFY2(outcomeOf(*dialog).endsWith(QStringLiteral("fail pages 0%")), qPrintable(outcomeOf(*dialog)));
}

void TestChangeDialogs::everyInputOfTheDialogsHasAName()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    const QList<QDialog*> dialogs{openDialog<ChangeDialog>(*window, "run.change"),
                                  openDialog<OverridesDialog>(*window, "scenario.overrides")};
    for (const QDialog* dialog : dialogs) {
        QVERIFY(!dialog->accessibleName().isEmpty());
        for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
            const bool isInput = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSpinBox*>(widget) ||
                                 qobject_cast<const QPushButton*>(widget) || qobject_cast<const QScrollArea*>(widget);
            const bool isPopup = widget->inherits("QAbstractItemView");
            if (isInput && !isPopup)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestChangeDialogs)
#include "tst_change_dialogs.moc"
