// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/machine_commands.h"

#include "app/window/machine_editor.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "core/machine/builtin_machines.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace sheafscope {
namespace {

void runOn(MainWindow& window, const QString& name, const QString& text)
{
    const QString path = machineFile(name);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        window.messages().showError(MachineEditor::tr("%1 cannot be written: %2").arg(path, file.errorString()), {});
        return;
    }
    window.change([&](ScenarioChoice& choice) { choice.machine = path.toStdString(); });
}

void edit(MainWindow& window)
{
    const auto& info = window.state().info();
    const Machine& machine = info ? *info->machine : builtinMachines().front().machine;
    auto* editor = new MachineEditor(machine, &window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(editor, &MachineEditor::chosen, &window,
                     [&window](const QString& name, const QString& text) { runOn(window, name, text); });
    editor->open();
}

} // namespace

QString machineFile(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/machines/") + name +
           QStringLiteral(".txt");
}

void registerMachineCommands(MainWindow& window)
{
    window.commands().add({QStringLiteral("machine.edit"),
                           MainWindow::tr("&Scenario") + MainWindow::tr("/Machine"),
                           MachineEditor::tr("&Edit or invent …"),
                           MachineEditor::tr("Nodes, CPUs, memory and distances; or paste numactl -H"),
                           {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                           [&window](bool) { edit(window); },
                           false,
                           {}});
}

} // namespace sheafscope
