// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/main_window.h"

#include "app/window/change_dialog.h"
#include "app/window/message_bar.h"
#include "app/window/overrides_dialog.h"
#include "app/window/view_command.h"
#include "app/window/window_capture.h"

#include <QFileDialog>
#include <QInputDialog>

// The questions that MainWindow asks. None of them blocks the run or the window.
namespace sheafscope {

void MainWindow::askCapture(Panel* onlyPanel)
{
    auto* dialog =
        new QFileDialog(this, onlyPanel != nullptr ? tr("Capture %1").arg(onlyPanel->title()) : tr("Capture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(onlyPanel != nullptr ? onlyPanel->id() + QStringLiteral(".png")
                                            : QStringLiteral("sheafscope.png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("svg"))   ? QStringLiteral("svg")
                                 : filter.contains(QLatin1String("pdf")) ? QStringLiteral("pdf")
                                                                         : QStringLiteral("png"));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, onlyPanel](const QString& path) { captureTo(path, onlyPanel); });
    dialog->open();
}

void MainWindow::captureTo(const QString& path, Panel* onlyPanel)
{
    std::vector<Panel*> panels(m_panels.all().begin(), m_panels.all().end());
    if (onlyPanel != nullptr)
        panels = {onlyPanel};
    const auto captured =
        captureWindow(*this, panels, m_state, captionCommand(*this, onlyPanel, path), {path, m_captureScale, {}});
    if (captured)
        m_messages->showNote(tr("Captured to %1, with its text beside it").arg(path));
    else
        m_messages->showError(QString::fromStdString(captured.error().text()), {});
}

void MainWindow::askMachineFile()
{
    auto* dialog = new QFileDialog(this, tr("Machine from a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("numactl -H text or hwloc XML (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        change([&](ScenarioChoice& choice) { choice.machine = path.toStdString(); });
    });
    dialog->open();
}

void MainWindow::askOverrides()
{
    const auto era = findEra(m_controller.choice().era);
    if (!era)
        return;
    auto* dialog = new OverridesDialog(*era, m_controller.choice().overrides, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OverridesDialog::chosen, this, [this](const std::vector<std::string>& overrides) {
        change([&](ScenarioChoice& choice) { choice.overrides = overrides; });
    });
    dialog->open();
}

void MainWindow::askChange()
{
    auto* dialog = new ChangeDialog(m_state, m_controller, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeDialog::applied, this,
            [this](const QString& text) { m_messages->showNote(tr("Changed: %1").arg(text)); });
    connect(dialog, &ChangeDialog::refused, this, [this](const QString& why) { m_messages->showError(why, {}); });
    dialog->show();
}

void MainWindow::askMachineText()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Machine from an hwloc synthetic string"));
    dialog->setLabelText(tr("For example: pack:2 numa:2(memory=64GiB) core:12 pu:2"));
    dialog->setTextValue(QStringLiteral("pack:2 numa:2(memory=64GiB) core:12 pu:2"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        change([&](ScenarioChoice& choice) { choice.machine = text.toStdString(); });
    });
    dialog->open();
}

} // namespace sheafscope
