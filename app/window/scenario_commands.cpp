// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scenario_commands.h"

#include "app/window/compare_commands.h"
#include "app/window/gallery_dialog.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/progress_strip.h"
#include "app/window/recent_files.h"
#include "app/window/scenario_editor.h"
#include "app/window/view_command.h"
#include "core/machine/machine_spec.h"
#include "core/machine/numactl_text.h"
#include "widgets/core_text.h"
#include "widgets/format.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

namespace sheafscope {
namespace {

QString say(const char* text)
{
    return MainWindow::tr(text);
}

void addCommand(MainWindow& window, const char* id, const QString& menu, const QString& text, const QString& help,
                const QList<QKeySequence>& keys, std::function<void()> run)
{
    window.commands().add(
        {QString::fromLatin1(id), menu, text, help, keys, [run = std::move(run)](bool) { run(); }, false, {}});
}

void tellFault(MainWindow& window, const Error& error)
{
    window.messages().showError(fromCore(error.text()), {});
}

void askOpen(MainWindow& window)
{
    auto* dialog = new QFileDialog(&window, say("Open a scenario, trace, script or machine"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({say("Scenarios (*.json)"), say("All files (*)")});
    dialog->selectNameFilter(say("All files (*)"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&window](const QString& path) { openAnyFile(window, path); });
    dialog->open();
}

void saveScenario(MainWindow& window, const QString& path)
{
    if (const auto saved = window.session().saveTo(path); !saved)
        tellFault(window, saved.error());
    else
        window.messages().showNote(say("Saved to %1").arg(path));
}

void askSave(MainWindow& window)
{
    auto* dialog = new QFileDialog(&window, say("Save the scenario"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(say("Scenarios (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    const QString path = window.session().path();
    dialog->selectFile(path.endsWith(QLatin1String(".json")) ? path : QStringLiteral("scenario.json"));
    QObject::connect(dialog, &QFileDialog::fileSelected, &window,
                     [&window](const QString& file) { saveScenario(window, file); });
    dialog->open();
}

void save(MainWindow& window)
{
    const QString path = window.session().path();
    if (path.endsWith(QLatin1String(".json")))
        saveScenario(window, path);
    else
        askSave(window);
}

void showGallery(MainWindow& window)
{
    auto* dialog = new GalleryDialog(&window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &GalleryDialog::chosen, &window, [&window](const QString& name) {
        if (const Preset* preset = findPreset(name.toStdString()))
            window.session().open(preset->document, {});
    });
    dialog->open();
}

ScenarioDocument documentOf(MainWindow& window)
{
    ScenarioDocument document = window.session().document();
    document.choice = window.controller().choice();
    const auto& info = window.state().info();
    if (info && window.state().cache().isValid() && window.state().cache() != info->mainCache)
        document.choice.cache = info->caches[window.state().cache().v].name;
    return document;
}

void showEditor(MainWindow& window)
{
    auto* dialog = new ScenarioEditor(documentOf(window), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ScenarioEditor::runWanted, &window,
                     [&window](const ScenarioDocument& document) { window.session().open(document, {}); });
    QObject::connect(dialog, &ScenarioEditor::saveWanted, dialog, [&window, dialog](const ScenarioDocument& document) {
        auto* files = new QFileDialog(dialog, say("Save the scenario"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setAcceptMode(QFileDialog::AcceptSave);
        files->setNameFilter(say("Scenarios (*.json)"));
        files->setDefaultSuffix(QStringLiteral("json"));
        QObject::connect(files, &QFileDialog::fileSelected, &window, [&window, document](const QString& path) {
            if (const auto saved = writeScenario(document, path); !saved)
                tellFault(window, saved.error());
            else
                window.messages().showNote(say("Saved to %1").arg(path));
        });
        files->open();
    });
    dialog->show();
}

/// Eight commands, of which as many are shown as there are files.
void addRecent(MainWindow& window, const QString& menu)
{
    for (int i = 0; i < RecentFiles::kMost; ++i) {
        const QString id = QStringLiteral("recent.%1").arg(i + 1);
        addCommand(window, qPrintable(id), menu + say("/Recent files"), say("Recent file %1").arg(i + 1),
                   say("Open this file again"), {}, [&window, i] {
                       const QStringList files = RecentFiles::list();
                       if (i < files.size())
                           openAnyFile(window, files[i]);
                   });
    }
    const auto update = [&window] {
        const QStringList files = RecentFiles::list();
        for (int i = 0; i < RecentFiles::kMost; ++i) {
            QAction* action = window.commands().action(QStringLiteral("recent.%1").arg(i + 1));
            action->setVisible(i < files.size());
            if (i < files.size()) {
                action->setText(QFileInfo(files[i]).fileName());
                action->setToolTip(files[i]);
                action->setStatusTip(files[i]);
            }
        }
    };
    update();
    QObject::connect(&window.session(), &ScenarioSession::documentChanged, &window, update);
}

void addUndo(MainWindow& window, const QString& menu)
{
    QUndoStack& stack = window.session().undoStack();
    addCommand(window, "scenario.undo", menu, say("&Undo"), say("Run again what ran before the last change"),
               {QKeySequence(QKeySequence::Undo)}, [&stack] { stack.undo(); });
    addCommand(window, "scenario.redo", menu, say("Re&do"), say("Make the change again"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, [&stack] { stack.redo(); });
    QAction* undo = window.commands().action(QStringLiteral("scenario.undo"));
    QAction* redo = window.commands().action(QStringLiteral("scenario.redo"));
    const auto update = [&stack, undo, redo] {
        undo->setEnabled(stack.canUndo());
        undo->setText(stack.canUndo() ? say("&Undo %1").arg(stack.undoText()) : say("&Undo"));
        redo->setEnabled(stack.canRedo());
        redo->setText(stack.canRedo() ? say("Re&do %1").arg(stack.redoText()) : say("Re&do"));
    };
    update();
    // Until the actions go, which they do before the stack does.
    QObject::connect(&stack, &QUndoStack::indexChanged, redo, update);
}

QString questionText(const ScenarioDocument& document)
{
    QString text = coreText(document.question);
    for (const std::string& sentence : document.look)
        text += QStringLiteral("\n• ") + coreText(sentence);
    return text;
}

} // namespace

void registerScenarioCommands(MainWindow& window)
{
    const QString menu = say("&Scenario");
    addCommand(window, "scenario.gallery", menu, say("&Gallery …"),
               say("Scenarios with the question that each answers"), {QKeySequence(Qt::CTRL | Qt::Key_G)},
               [&window] { showGallery(window); });
    addCommand(window, "scenario.open", menu, say("&Open …"), say("A scenario, kernel trace, op script or machine"),
               {QKeySequence(QKeySequence::Open)}, [&window] { askOpen(window); });
    addRecent(window, menu);
    addCommand(window, "scenario.save", menu, say("&Save"), say("Write what runs as a scenario file"),
               {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_S)}, [&window] { save(window); });
    addCommand(window, "scenario.saveAs", menu, say("Save &as …"), say("Write what runs as another scenario file"), {},
               [&window] { askSave(window); });
    addCommand(window, "scenario.edit", menu, say("&Edit …"), say("All fields of the scenario, or its text"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}, [&window] { showEditor(window); });
    addUndo(window, menu);
    addCommand(window, "scenario.copyCommand", menu, say("Copy as &command line"),
               say("Put the command line on the clipboard that draws exactly this view"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)}, [&window] {
                   QGuiApplication::clipboard()->setText(viewCommand(window));
                   window.messages().showNote(say("Copied: %1").arg(viewCommand(window)));
               });
    QObject::connect(&window.controller(), &SimulationController::actionApplied, &window,
                     [&window](const QString& text) { window.messages().showNote(say("Action: %1").arg(text)); });
    QObject::connect(&window.controller(), &SimulationController::actionFailed, &window,
                     [&window](const QString& why) { window.messages().showError(why, {}); });
    // What a preset or file is about stands in the window while it runs.
    QObject::connect(
        &window.session(), &ScenarioSession::documentChanged, &window,
        [&window] {
            const ScenarioDocument& document = window.session().document();
            if (!document.question.empty())
                window.messages().showHint(coreText(document.title), questionText(document));
        },
        Qt::QueuedConnection); // behind the window's own slot, which hides old messages
}

void openAnyFile(MainWindow& window, const QString& path)
{
    if (window.comparing().openFile(path))
        return;
    if (const auto opened = window.session().openFile(path); !opened) {
        RecentFiles::remove(QFileInfo(path).absoluteFilePath());
        tellFault(window, opened.error());
    }
}

bool canOpenDropped(const QMimeData& data)
{
    return data.hasUrls() || data.hasText();
}

bool openDropped(MainWindow& window, const QMimeData& data)
{
    bool isOpened = false;
    for (const QUrl& url : data.urls()) {
        // Of several files only results go together.
        if (url.isLocalFile() && (!isOpened || window.comparing().isShown())) {
            openAnyFile(window, url.toLocalFile());
            isOpened = true;
        }
    }
    if (isOpened)
        return true;
    if (!data.hasText() || data.hasUrls())
        return false;
    const std::string text = data.text().toStdString();
    ScenarioDocument document = documentOf(window);
    if (data.text().trimmed().startsWith(QLatin1Char('{')) || data.text().trimmed().startsWith(QLatin1String("//"))) {
        auto read = readScenario(text, say("dropped text").toStdString(), {});
        if (!read) {
            tellFault(window, read.error());
            return true;
        }
        document = std::move(read->document);
    } else {
        const auto machine = machineFromText(text, "dropped");
        if (!machine) {
            tellFault(window, {say("dropped text").toStdString(), machine.error().line, machine.error().message});
            return true;
        }
        document.choice.machine = toNumactlText(*machine);
    }
    window.session().open(document, {});
    return true;
}

QWidget* makeOpeningStrip(MainWindow& window)
{
    auto* strip = new ProgressStrip(&window);
    SimulationController& controller = window.controller();
    QObject::connect(&controller, &SimulationController::opening, strip, [strip](double fraction, quint64 operations) {
        strip->showProgress(
            say("Reading the trace: %1 M operations").arg(static_cast<double>(operations) / 1e6, 0, 'f', 1), fraction);
    });
    QObject::connect(&controller, &SimulationController::started, strip, &ProgressStrip::finish);
    QObject::connect(&controller, &SimulationController::failed, strip, &ProgressStrip::finish);
    QObject::connect(strip, &ProgressStrip::cancelled, &controller, &SimulationController::cancelOpen);
    QObject::connect(&controller, &SimulationController::preparingChanged, strip, &ProgressStrip::finish);
    return strip;
}

} // namespace sheafscope
