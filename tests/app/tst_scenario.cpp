// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios as documents in the window: files, drops, undo, gallery, editor, recent files, the copied command line.
#include "app/capture/headless_application.h"
#include "app/cli/arguments.h"
#include "app/window/gallery_dialog.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/recent_files.h"
#include "app/window/scenario_commands.h"
#include "app/window/scenario_editor.h"
#include "app/window/view_command.h"
#include "tests/app/running_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace sheafscope;
using namespace sheafscope::test;

namespace {

bool runs(MainWindow& window, const char* era)
{
    return window.controller().hasRun() && window.controller().choice().era == era;
}

void dropOn(MainWindow& window, const QMimeData& data)
{
    // A drop goes to what the drag has entered.
    QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

void dropFile(MainWindow& window, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    dropOn(window, data);
}

} // namespace

class TestScenario final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void savedScenarioOpensAgain();
    void filesOfEveryKindCanBeDropped();
    void badDropsAreTold();
    void changesCanBeUndone();
    void galleryShowsQuestionsAndOpensOne();
    void actionsOfAScenarioComeAtTheirOperation();
    void editorValidatesWhileTyping();
    void editorUndoesAcrossFields();
    void editorTakesText();
    void recentFilesForgetWhatIsMissing();
    void captionsRepeatTheView();
    void copiedCommandLineDrawsTheView();

private:
    [[nodiscard]] QString write(const QString& name, const QByteArray& text) const
    {
        const QString path = m_files.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    QTemporaryDir m_settings;
    QTemporaryDir m_files;
};

void TestScenario::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestScenario::savedScenarioOpensAgain()
{
    const QString path = m_files.filePath(QStringLiteral("mine.json"));
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().hasRun(), kPatienceMs);
    window->change([](ScenarioChoice& choice) { choice.era = "7.2", choice.seed = 99; });
    QTRY_VERIFY_WITH_TIMEOUT(runs(*window, "7.2"), kPatienceMs);
    QVERIFY(window->session().saveTo(path).has_value());
    window->change([](ScenarioChoice& choice) { choice.era = "6.17"; });
    QTRY_VERIFY_WITH_TIMEOUT(runs(*window, "6.17"), kPatienceMs);
    openAnyFile(*window, path);
    QTRY_VERIFY_WITH_TIMEOUT(runs(*window, "7.2"), kPatienceMs);
    QCOMPARE(window->controller().choice().seed, std::uint64_t{99});
    QCOMPARE(window->session().path(), path);
    QCOMPARE(RecentFiles::list().front(), path);
    const auto refused = window->session().saveTo(QStringLiteral("/nowhere/at/all.json"));
    QVERIFY(!refused);
    QVERIFY(QString::fromStdString(refused.error().text()).contains(QStringLiteral("/nowhere/at/all.json")));
}

void TestScenario::filesOfEveryKindCanBeDropped()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().hasRun(), kPatienceMs);
    dropFile(*window, write(QStringLiteral("box.txt"), "node 0 cpus: 0 1 2\nnode 0 size: 900 MB\n"));
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->machine->cpuCount(), 3U, kPatienceMs);
    dropFile(*window, QString::fromUtf8(SHEAFSCOPE_TEST_DATA "/data/traces/true-perf.txt.gz"));
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().choice().workload, std::string("trace"), kPatienceMs);
    QCOMPARE(window->state().info()->machine->cpuCount(), 3U);
    dropFile(*window, write(QStringLiteral("s.json"), R"({"format": "sheafscope-scenario", "version": 1,
        "title": "Mine", "question": "Really?", "machine": "laptop-4", "workload": "brk1"})"));
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().choice().workload, std::string("brk1"), kPatienceMs);
    QTRY_VERIFY(window->messages().message().contains(QStringLiteral("Really?")));
    QMimeData text;
    text.setText(QStringLiteral("> available: 1 nodes (0)\n> node 0 cpus: 0 1 2 3 4\n> node 0 size: 800 MB\n"));
    dropOn(*window, text);
    QTRY_COMPARE_WITH_TIMEOUT(window->state().info()->machine->cpuCount(), 5U, kPatienceMs);
    QCOMPARE(window->controller().choice().workload, std::string("brk1"));
}

void TestScenario::badDropsAreTold()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().hasRun(), kPatienceMs);
    const std::vector<std::pair<QByteArray, QString>> drops{
        {"just words\n", QStringLiteral("expected a scenario")},
        {QByteArray(5000, '\x80'), QStringLiteral("expected a scenario")},
        {R"({"format": "sheafscope-scenario", "version": 1, "sed": 4})", QStringLiteral("bad:1:49: unknown key 'sed'")},
        {"{", QStringLiteral("no JSON")},
        {"", QStringLiteral("expected a scenario")}};
    for (const auto& [content, words] : drops) {
        dropFile(*window, write(QStringLiteral("bad"), content));
        QVERIFY2(window->messages().message().contains(words), qPrintable(window->messages().message()));
        QVERIFY(window->controller().hasRun());
    }
    dropFile(*window, m_files.path());
    QVERIFY(window->messages().message().contains(QStringLiteral("folder")));
    QMimeData nothing;
    dropOn(*window, nothing);
}

void TestScenario::changesCanBeUndone()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().hasRun(), kPatienceMs);
    QAction* undo = window->commands().action(QStringLiteral("scenario.undo"));
    QAction* redo = window->commands().action(QStringLiteral("scenario.redo"));
    QVERIFY(!undo->isEnabled());
    window->commands().action(QStringLiteral("era.7.1"))->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(runs(*window, "7.1"), kPatienceMs);
    window->commands().action(QStringLiteral("scenario.brk1"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().choice().workload, std::string("brk1"), kPatienceMs);
    undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(window->controller().choice().workload, std::string("fork"), kPatienceMs);
    undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(runs(*window, "7.0"), kPatienceMs);
    QVERIFY(!undo->isEnabled());
    redo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(runs(*window, "7.1"), kPatienceMs);
    QVERIFY(redo->isEnabled());
}

void TestScenario::galleryShowsQuestionsAndOpensOne()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().hasRun(), kPatienceMs);
    window->commands().action(QStringLiteral("scenario.gallery"))->trigger();
    auto* gallery = window->findChild<GalleryDialog*>();
    QVERIFY(gallery != nullptr);
    auto* tiles = gallery->findChild<QListWidget*>(QStringLiteral("galleryTiles"));
    QCOMPARE(tiles->count(), static_cast<int>(presets().size()));
    for (int row = 0; row < tiles->count(); ++row)
        QVERIFY(!tiles->item(row)->icon().isNull());
    auto* filter = gallery->findChild<QLineEdit*>();
    QTest::keyClicks(filter, QStringLiteral("OFFLINE cpu"));
    QVERIFY(gallery->current() != nullptr);
    QCOMPARE(gallery->current()->name, std::string("hotplug"));
    filter->setText(QStringLiteral("no such words"));
    QVERIFY(gallery->current() == nullptr);
    filter->setText(QStringLiteral("offline"));
    QTest::keyClick(tiles, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(window->session().document().title, std::string("A CPU goes offline"), kPatienceMs);
    QCOMPARE(window->controller().choice().changes.size(), std::size_t{2});
}

void TestScenario::actionsOfAScenarioComeAtTheirOperation()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->controller().hasRun(), kPatienceMs);
    QStringList applied;
    connect(&window->controller(), &SimulationController::actionApplied, window.get(),
            [&](const QString& text) { applied << text; });
    ScenarioDocument document;
    document.choice.machine = "laptop-4";
    document.choice.mode = EngineMode::exact;
    document.choice.changes = {"0.2s: set maple_node capacity 64"};
    window->session().open(document, {});
    QTRY_COMPARE_WITH_TIMEOUT(applied.size(), 1, kPatienceMs);
    const auto cache = *findCache(*window->state().info(), "maple_node");
    QCOMPARE(window->controller().cacheValues(cache)->capacity, 64U);
    // The same operation as headless: what was counted until a later operation is the same.
    window->controller().setPaused(true);
    const auto live = window->state().shown();
    auto simulation = Simulation::create(makeScenario(document.choice).value());
    QVERIFY(simulation.has_value());
    QVERIFY((*simulation)->runHeadless(std::chrono::milliseconds(200), std::chrono::milliseconds(200)).has_value());
    QVERIFY((*simulation)->apply(parseChange("set maple_node capacity 64").value()).has_value());
    QVERIFY((*simulation)
                ->engine()
                .runOperations(live->operations - (*simulation)->engine().status().operations)
                .has_value());
    QCOMPARE((*simulation)->sampleNow()->totals(cache), live->totals(cache));
}

void TestScenario::editorValidatesWhileTyping()
{
    ScenarioDocument document;
    document.choice.machine = "laptop-4";
    ScenarioEditor editor(document);
    editor.show();
    QVERIFY2(editor.problem().isEmpty(), qPrintable(editor.problem()));
    auto* run = editor.findChild<QPushButton*>(QStringLiteral("scenarioRun"));
    auto* seed = editor.findChild<QLineEdit*>(QStringLiteral("scenario.seed"));
    seed->selectAll();
    QTest::keyClicks(seed, QStringLiteral("7x"));
    QVERIFY(editor.problem().contains(QStringLiteral("whole number")));
    QVERIFY(!run->isEnabled());
    QTest::keyClick(seed, Qt::Key_Backspace);
    QVERIFY2(editor.problem().isEmpty(), qPrintable(editor.problem()));
    QVERIFY(run->isEnabled());
    QCOMPARE(editor.document().choice.seed, std::uint64_t{7});
    editor.findChild<QComboBox*>(QStringLiteral("scenario.machine"))->setCurrentText(QStringLiteral("nope"));
    QVERIFY(editor.problem().contains(QStringLiteral("nope")));
    editor.findChild<QComboBox*>(QStringLiteral("scenario.machine"))->setCurrentText(QStringLiteral("laptop-4"));
    auto* actions = editor.findChild<QPlainTextEdit*>(QStringLiteral("scenario.actions"));
    actions->setPlainText(QStringLiteral("1s: shrink maple_node"));
    QVERIFY(editor.problem().contains(QStringLiteral("exact mode")));
    editor.findChild<QComboBox*>(QStringLiteral("scenario.mode"))->setCurrentText(QStringLiteral("exact"));
    QVERIFY2(editor.problem().isEmpty(), qPrintable(editor.problem()));
    actions->setPlainText(QStringLiteral("1s: grow maple_node"));
    QVERIFY(!editor.problem().isEmpty());
}

void TestScenario::editorUndoesAcrossFields()
{
    ScenarioDocument document;
    document.choice.machine = "laptop-4";
    ScenarioEditor editor(document);
    editor.show();
    auto* title = editor.findChild<QLineEdit*>(QStringLiteral("scenario.title"));
    title->setFocus();
    QTest::keyClicks(title, QStringLiteral("Hello"));
    editor.findChild<QComboBox*>(QStringLiteral("scenario.era"))->setCurrentText(QStringLiteral("7.1"));
    editor.findChild<QComboBox*>(QStringLiteral("scenario.workload"))->setCurrentText(QStringLiteral("burst"));
    QVERIFY(editor.findChild<QPlainTextEdit*>(QStringLiteral("scenario.parameters"))
                ->toPlainText()
                .contains(QStringLiteral("w=160")));
    QCOMPARE(editor.undoStack().count(), 3);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(editor.document().choice.workload, std::string("fork"));
    QTest::mouseClick(editor.findChild<QPushButton*>(QStringLiteral("scenarioUndo")), Qt::LeftButton);
    QCOMPARE(editor.document().choice.era, std::string("7.0"));
    QTest::mouseClick(editor.findChild<QPushButton*>(QStringLiteral("scenarioUndo")), Qt::LeftButton);
    QCOMPARE(title->text(), QString());
    QCOMPARE(editor.document(), document);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(editor.findChild<QPushButton*>(QStringLiteral("scenarioRedo")), Qt::LeftButton);
    QCOMPARE(editor.document().title, std::string("Hello"));
    QCOMPARE(editor.document().choice.workload, std::string("burst"));
}

void TestScenario::editorTakesText()
{
    ScenarioDocument document;
    document.choice.machine = "laptop-4";
    ScenarioEditor editor(document);
    auto* text = editor.findChild<QPlainTextEdit*>(QStringLiteral("scenarioText"));
    text->setPlainText(QStringLiteral("{\"format\": \"sheafscope-scenario\", \"version\": 1,\n \"seed\": \"x\"}"));
    QVERIFY2(editor.problem().contains(QStringLiteral("text:2:10: 'seed' is a string")), qPrintable(editor.problem()));
    text->setPlainText(QStringLiteral("{\"format\": \"sheafscope-scenario\", \"version\": 1, // mine\n \"seed\": 8,"
                                      "\"machine\": {\"nodes\": [{\"cpus\": \"0-1\", \"memory-mb\": 512}]}}"));
    QVERIFY2(editor.problem().isEmpty(), qPrintable(editor.problem()));
    QCOMPARE(editor.document().choice.seed, std::uint64_t{8});
    QCOMPARE(editor.findChild<QLineEdit*>(QStringLiteral("scenario.seed"))->text(), QStringLiteral("8"));
    const std::string machine = editor.document().choice.machine;
    QVERIFY(machine.find("node 0 cpus: 0 1") != std::string::npos);
    editor.findChild<QLineEdit*>(QStringLiteral("scenario.title"))->setFocus();
    editor.findChild<QComboBox*>(QStringLiteral("scenario.era"))->setCurrentText(QStringLiteral("7.1"));
    QCOMPARE(editor.document().choice.machine, machine);
}

void TestScenario::recentFilesForgetWhatIsMissing()
{
    QStringList files;
    for (int i = 0; i < 10; ++i)
        files << write(QStringLiteral("r%1.json").arg(i), "{}");
    for (const QString& file : files)
        RecentFiles::add(file);
    QCOMPARE(RecentFiles::list().size(), RecentFiles::kMost);
    QCOMPARE(RecentFiles::list().front(), files.back());
    QVERIFY(QFile::remove(files.back()));
    QCOMPARE(RecentFiles::list().front(), files[8]);
    RecentFiles::add(files[5]);
    QCOMPARE(RecentFiles::list().front(), files[5]);
    QCOMPARE(RecentFiles::list().count(files[5]), 1);
}

void TestScenario::captionsRepeatTheView()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    window->controller().setPaused(true);
    window->state().selectCpu(CpuId{2});
    QTemporaryDir folder;
    const QString whole = folder.filePath(QStringLiteral("whole.png"));
    window->captureTo(whole, nullptr);
    const QString command = QImage(whole).text(QStringLiteral("Command"));
    QCOMPARE(command, viewCommand(*window));
    const QString one = folder.filePath(QStringLiteral("one.png"));
    window->captureTo(one, &window->panels().at("paths"));
    const QString ofOne = QImage(one).text(QStringLiteral("Command"));
    QVERIFY2(ofOne.contains(QStringLiteral(" --panel paths --size ")) && !ofOne.contains(QStringLiteral("--layout")),
             qPrintable(ofOne));
    QVERIFY2(ofOne.contains(QStringLiteral(" --select cpu=2")), qPrintable(ofOne));
    // The program takes it.
    const QStringList words = ofOne.split(QLatin1Char(' '));
    std::vector<std::string> texts;
    for (const QString& word : words)
        texts.push_back(word.toStdString());
    std::vector<const char*> arguments;
    for (const std::string& text : texts)
        arguments.push_back(text.c_str());
    const auto parsed = cli::parseArguments(static_cast<int>(arguments.size()), arguments.data());
    QVERIFY2(parsed, parsed ? "" : parsed.error().text().c_str());
    QVERIFY(std::holds_alternative<cli::CaptureCommand>(*parsed));
}

void TestScenario::copiedCommandLineDrawsTheView()
{
    const auto window = openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->state().shown() != nullptr, kPatienceMs);
    window->controller().setPaused(true);
    window->state().selectCpu(CpuId{2});
    window->commands().action(QStringLiteral("scenario.copyCommand"))->trigger();
    const QString command = QGuiApplication::clipboard()->text();
    for (const char* part :
         {"sheafscope capture", "--machine laptop-4", "--era 7.0", "--scenario fork", "--mode exact", "--seconds ",
          "--last 10 ", "--select cpu=2", "--layout explore", "--theme ", "--out view.png"})
        QVERIFY2(command.contains(QLatin1String(part)), qPrintable(command));
    QVERIFY2(!command.contains(QLatin1String("--panel")), qPrintable(command));

    // Another arrangement than a named one is told panel by panel; so is a moment in the past.
    window->docks().find(QStringLiteral("timeline"))->hide();
    window->setTheme(ThemeKind::contrast);
    window->state().setCursor(window->state().history().endSec() / 2);
    const QString other = viewCommand(*window);
    for (const char* part : {"--panel machine", "--panel sheaf-fill", "--goto ", "--theme contrast"})
        QVERIFY2(other.contains(QLatin1String(part)), qPrintable(other));
    QVERIFY2(!other.contains(QLatin1String("--layout")) && !other.contains(QLatin1String("timeline")),
             qPrintable(other));
}

QTEST_MAIN(TestScenario)
#include "tst_scenario.moc"
