// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether every text of the window can be translated: with a translator that puts marks around whatever it is asked,
// a text without marks did not ask it.
#include "app/capture/headless_application.h"
#include "app/window/diagnostics_dock.h"
#include "app/window/language.h"
#include "app/window/main_window.h"
#include "core/slub/mechanism_table.h"
#include "widgets/core_text.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace sheafscope;

namespace {

constexpr int kPatienceMs = 30'000;
constexpr QChar kMark = QChar(0x00AB);

class MarkingTranslator final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        // Paths of menus are put together and taken apart at their slashes.
        const QString slash = text.startsWith(QLatin1Char('/')) ? QStringLiteral("/") : QString();
        return slash + kMark + text.mid(slash.size()) + QChar(0x00BB);
    }
};

/// Texts that are the same in every language: numbers, and names as the kernel or a format spells them.
bool isNeutral(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return true;
    for (const Era& era : eras()) {
        if (text == QString::fromStdString(std::string(era.name)))
            return true;
    }
    for (const MechanismInfo& mechanism : mechanismTable()) {
        if (text == QLatin1String(mechanism.name.data(), qsizetype(mechanism.name.size())))
            return true;
    }
    static const QStringList names{QStringLiteral("English"), QStringLiteral("Deutsch"), QStringLiteral("简体中文")};
    return names.contains(text);
}

/// Collects what is shown untranslated, with where.
class Finder {
public:
    void look(const QObject* owner, const char* what, const QString& text)
    {
        if (!text.contains(kMark) && !isNeutral(text))
            m_found << QStringLiteral("%1 %2 %3: %4")
                           .arg(QString::fromLatin1(owner->metaObject()->className()), owner->objectName(),
                                QString::fromLatin1(what), text);
    }
    void lookAt(QWidget& widget)
    {
        look(&widget, "accessible name", widget.accessibleName());
        look(&widget, "tooltip", widget.toolTip());
        if (const auto* label = qobject_cast<QLabel*>(&widget))
            look(label, "text", label->text());
        if (const auto* button = qobject_cast<QAbstractButton*>(&widget))
            look(button, "text", button->text());
        if (const auto* line = qobject_cast<QLineEdit*>(&widget))
            look(line, "placeholder", line->placeholderText());
        if (qobject_cast<QDockWidget*>(&widget) != nullptr || qobject_cast<QDialog*>(&widget) != nullptr)
            look(&widget, "title", widget.windowTitle());
        if (const auto* menu = qobject_cast<QMenu*>(&widget))
            look(menu, "title", menu->title());
        if (const auto* panel = qobject_cast<Panel*>(&widget)) {
            look(panel, "title", panel->title());
            look(panel, "subtitle", panel->subtitle());
        }
    }
    void lookAtHeads(const QAbstractItemModel& model)
    {
        for (int column = 0; column < model.columnCount(); ++column)
            look(&model, "heading", model.headerData(column, Qt::Horizontal).toString());
    }
    [[nodiscard]] QString text() const { return m_found.join(QLatin1Char('\n')); }

private:
    QStringList m_found;
};

} // namespace

class TestTranslations final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QVERIFY(useBundledFonts().has_value());
    }
    void everyTextAsksTheTranslator();
    void coreTextsAreWholeAndTranslated();
    void everyLanguageIsInTheProgram();

private:
    QTemporaryDir m_settings;
};

void TestTranslations::everyTextAsksTheTranslator()
{
    MarkingTranslator marks;
    QVERIFY(QCoreApplication::installTranslator(&marks));
    Finder finder;
    {
        MainWindow window(MainWindow::Memory::forget);
        window.show();
        ScenarioChoice choice;
        choice.machine = "laptop-4";
        window.start(choice);
        QTRY_VERIFY_WITH_TIMEOUT(window.state().shown() != nullptr, kPatienceMs);
        for (const QString& id :
             {QStringLiteral("app.settings"), QStringLiteral("app.shortcuts"), QStringLiteral("app.palette"),
              QStringLiteral("scenario.overrides"), QStringLiteral("run.change"), QStringLiteral("view.diagnostics"),
              QStringLiteral("compare.eras")})
            window.commands().action(id)->trigger();
        window.diagnostics().show();
        QCoreApplication::processEvents();
        for (const QAction* action : window.commands().actions()) {
            finder.look(action, "text", action->text());
            finder.look(action, "help", action->statusTip());
        }
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            // Lists of names (files, caches, mechanisms) and what Qt makes for itself.
            if (!widget->objectName().startsWith(QLatin1String("qt_")))
                finder.lookAt(*widget);
        }
        for (const QAbstractItemModel* model : window.findChildren<QAbstractItemModel*>())
            finder.lookAtHeads(*model);
        for (const char* name : {"scenarioCombo", "machineCombo", "paceCombo"}) {
            const auto* combo = window.findChild<QComboBox*>(QString::fromLatin1(name));
            for (int i = 0; i < combo->count(); ++i)
                finder.look(combo, "entry", combo->itemText(i));
        }
    }
    QCoreApplication::removeTranslator(&marks);
    if (!finder.text().isEmpty())
        fprintf(stderr, "%s\n", qPrintable(finder.text())); // QVERIFY2 cuts it
    QVERIFY2(finder.text().isEmpty(), qPrintable(finder.text()));
}

void TestTranslations::coreTextsAreWholeAndTranslated()
{
    const QStringList texts = translatableCoreTexts();
    QVERIFY(texts.size() > 100);
    MarkingTranslator marks;
    QCoreApplication::installTranslator(&marks);
    for (const QString& text : texts) {
        QVERIFY(!text.trimmed().isEmpty());
        QVERIFY(coreText(text.toStdString()).startsWith(kMark));
    }
    QVERIFY(coreText({}).isEmpty());
    QCoreApplication::removeTranslator(&marks);
}

void TestTranslations::everyLanguageIsInTheProgram()
{
    QCOMPARE(speak(QStringLiteral("de")), QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("sheafscope::MainWindow", "&View"), QStringLiteral("&Ansicht"));
    QCOMPARE(speak(QStringLiteral("zh_CN")), QStringLiteral("zh_CN"));
    QCOMPARE(QCoreApplication::translate("sheafscope::MainWindow", "&View"), QStringLiteral("视图(&V)"));
    QCOMPARE(speak(QStringLiteral("tlh")), QStringLiteral("en"));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
