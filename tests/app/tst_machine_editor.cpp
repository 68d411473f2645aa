// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/machine_editor.h"

#include "app/capture/headless_application.h"
#include "app/window/machine_draft.h"
#include "core/machine/machine_spec.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace sheafscope;

namespace {

struct Editor {
    MachineEditor dialog{*loadMachine("ublk-8x24-mem2")};
    template <class T> T* find(const char* name) { return dialog.findChild<T*>(QLatin1String(name)); }
    QTableWidget& nodes() { return *find<QTableWidget>("machineNodes"); }
    QString problem() { return find<QLabel>("machineProblem")->text(); }
    bool canUse() { return find<QPushButton>("machineUse")->isEnabled(); }
};

} // namespace

class TestMachineEditor final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(useBundledFonts().has_value()); }
    void showsTheMachineWithItsVerdict();
    void cellsChangeTheTextAndTheVerdict();
    void pastedMailBecomesTheMachine();
    void wrongTextIsToldWithItsLineAndCannotBeUsed();
    void wrongCellsAreRefused_data();
    void wrongCellsAreRefused();
    void everythingCanBeUndone();
    void nodesComeAndGo();
    void memoryIsReadAndWritten();
};

void TestMachineEditor::showsTheMachineWithItsVerdict()
{
    Editor editor;
    QCOMPARE(editor.nodes().rowCount(), 8);
    QCOMPARE(editor.nodes().item(1, 0)->text(), QStringLiteral("24"));
    QCOMPARE(editor.nodes().item(1, 3)->text(), QStringLiteral("no"));
    QCOMPARE(editor.nodes().item(1, 4)->text(), QStringLiteral("yes"));
    QVERIFY(editor.canUse());
}

void TestMachineEditor::cellsChangeTheTextAndTheVerdict()
{
    Editor editor;
    editor.nodes().item(1, 1)->setText(QStringLiteral("64 GiB"));
    QVERIFY(editor.dialog.text().contains(QStringLiteral("node 1 size: 65536 MB")));
    QCOMPARE(editor.nodes().item(1, 3)->text(), QStringLiteral("yes"));
    editor.nodes().item(0, 0)->setText(QStringLiteral("2"));
    QCOMPARE(editor.dialog.machine()->cpuCount(), 7U * 24U + 2U);
    editor.find<QTableWidget>("machineDistances")->item(0, 1)->setText(QStringLiteral("42"));
    QCOMPARE(editor.dialog.machine()->distance(NodeId{1}, NodeId{0}), 42U);
}

void TestMachineEditor::pastedMailBecomesTheMachine()
{
    Editor editor;
    editor.find<QPlainTextEdit>("machineText")
        ->setPlainText(QStringLiteral("> available: 2 nodes (0-1)\n> node 0 cpus: 0 1\n> node 0 size: 1024 MB\n"
                                      "> node 1 cpus: 2 3\n> node 1 size: 0 MB\n"));
    QCOMPARE(editor.nodes().rowCount(), 2);
    QCOMPARE(editor.nodes().item(1, 5)->text(), QStringLiteral("yes"));
}

void TestMachineEditor::wrongTextIsToldWithItsLineAndCannotBeUsed()
{
    Editor editor;
    auto* text = editor.find<QPlainTextEdit>("machineText");
    for (const char* wrong : {"", "node 0 cpus: 0\nnode 0 size: -5 MB\n", "\x01\x02\x03", "node 0 cpus: 0 0\n"}) {
        text->setPlainText(QString::fromLatin1(wrong));
        QVERIFY(!editor.canUse());
        QVERIFY(!editor.problem().isEmpty());
        QVERIFY(!editor.dialog.machine().has_value());
    }
    text->setPlainText(QStringLiteral("node 0 cpus: 0\nnode 0 size: -5 MB\n"));
    QVERIFY(editor.problem().contains(QStringLiteral(":2:")));
}

void TestMachineEditor::wrongCellsAreRefused_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    for (const char* text : {"-1", "x", "1.5", "", "99999999999999999999", "1000000"})
        QTest::addRow("CPUs '%s'", text) << 0 << QString::fromLatin1(text);
    for (const char* text : {"-1 GiB", "many", "", "1e30", "99999999 TiB"})
        QTest::addRow("memory '%s'", text) << 1 << QString::fromLatin1(text);
}

void TestMachineEditor::wrongCellsAreRefused()
{
    QFETCH(int, column);
    QFETCH(QString, text);
    Editor editor;
    const QString before = editor.dialog.text();
    const QString cell = editor.nodes().item(0, column)->text();
    editor.nodes().item(0, column)->setText(text);
    QCOMPARE(editor.dialog.text(), before);
    QCOMPARE(editor.nodes().item(0, column)->text(), cell);
    QVERIFY(!editor.problem().isEmpty());
    QVERIFY(editor.canUse());
}

void TestMachineEditor::everythingCanBeUndone()
{
    Editor editor;
    const QString before = editor.dialog.text();
    editor.nodes().item(2, 2)->setText(QStringLiteral("8 GiB"));
    editor.find<QPushButton>("machineRemove")->click();
    editor.find<QLineEdit>("machineName")->setText(QStringLiteral("mine"));
    emit editor.find<QLineEdit>("machineName")->editingFinished();
    QCOMPARE(editor.dialog.machine()->name(), std::string("mine"));
    const QString after = editor.dialog.text();
    while (editor.dialog.undoStack().canUndo())
        editor.dialog.undoStack().undo();
    QCOMPARE(editor.dialog.text(), before);
    while (editor.dialog.undoStack().canRedo())
        editor.dialog.undoStack().redo();
    QCOMPARE(editor.dialog.text(), after);
}

void TestMachineEditor::nodesComeAndGo()
{
    Editor editor;
    editor.find<QPushButton>("machineAdd")->click();
    QCOMPARE(editor.nodes().rowCount(), 9);
    QCOMPARE(editor.dialog.machine()->cpuCount(), 9U * 24U);
    for (int i = 0; i < 20; ++i)
        editor.find<QPushButton>("machineRemove")->click();
    // The last node with memory stays, with the reason.
    QVERIFY(editor.nodes().rowCount() >= 1);
    QVERIFY(!editor.problem().isEmpty());
    QVERIFY(editor.canUse());
}

void TestMachineEditor::memoryIsReadAndWritten()
{
    for (const char* text : {"0", "1 MiB", "1023 MiB", "1 GiB", "257218 MiB", "64 GiB"}) {
        Bytes memory;
        QVERIFY(setMemory(memory, QString::fromLatin1(text)).has_value());
        QCOMPARE(memoryText(memory), QString::fromLatin1(text));
    }
}

QTEST_MAIN(TestMachineEditor)
#include "tst_machine_editor.moc"
