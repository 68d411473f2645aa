// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/differs_dialog.h"

#include "core/scenario/preset.h"
#include "core/scenario/scenario_difference.h"
#include "widgets/comparison_tables.h"
#include "widgets/core_text.h"
#include "widgets/figure_view.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

/// Error: what is wrong with either of them.
Result<std::vector<ScenarioDifference>> differencesTo(const ScenarioChoice& left, const std::string& name)
{
    const auto other = scenarioNamed(name);
    if (!other)
        return Failure(other.error());
    const auto leftScenario = makeScenario(left);
    if (!leftScenario)
        return Failure(leftScenario.error());
    const auto rightScenario = makeScenario(other->choice);
    if (!rightScenario)
        return Failure(rightScenario.error());
    return scenarioDifferences(*leftScenario, *rightScenario, left, other->choice);
}

} // namespace

DiffersDialog::DiffersDialog(ScenarioDocument running, QWidget* parent)
    : QDialog(parent), m_running(std::move(running)), m_other(new QComboBox(this)), m_verdict(new QLabel(this)),
      m_table(new FigureView(tr("What differs"), tr("Choose a preset or a file: what differs is named here."), this))
{
    setObjectName(QStringLiteral("differsDialog"));
    setWindowTitle(tr("The running scenario differs from …"));
    setAccessibleName(windowTitle());
    m_other->setAccessibleName(tr("The other scenario"));
    m_other->setToolTip(tr("A preset or workload; a file with the button at the right"));
    m_other->setMaxVisibleItems(30);
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->addItem(tr("choose …"));
    for (const Preset& preset : presets())
        m_other->addItem(coreText(preset.document.title), fromCore(preset.name));
    for (const WorkloadInfo& info : workloadCatalogue())
        m_other->addItem(coreText(info.title), fromCore(info.name));
    auto* file = new QPushButton(tr("&File …"), this);
    file->setAccessibleName(tr("Scenario file"));
    file->setToolTip(tr("Compare with a scenario file"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setAccessibleName(tr("Verdict"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QAbstractButton* button : buttons->buttons())
        button->setAccessibleName(tr("Close"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_other, 1);
    row->addWidget(file);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(m_other, &QComboBox::activated, this, [this](int index) {
        if (const QString name = m_other->itemData(index).toString(); !name.isEmpty())
            compareWith(name);
    });
    connect(file, &QPushButton::clicked, this, &DiffersDialog::askFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr QSize kSize(760, 460);
    resize(kSize);
}

void DiffersDialog::compareWith(const QString& name)
{
    const auto differences = differencesTo(m_running.choice, name.toStdString());
    if (!differences) {
        m_verdict->setText(fromCore(differences.error().text()));
        m_table->show({});
        return;
    }
    const QString other = QFileInfo(name).fileName();
    m_verdict->setText(differences->empty() ? tr("They run the same: the scenarios are equal.")
                                            : tr("Things in which they differ: %1").arg(differences->size()));
    m_table->show(differencesTable(*differences, tr("running"), other));
}

QString DiffersDialog::verdict() const
{
    return m_verdict->text();
}

void DiffersDialog::askFile()
{
    auto* dialog = new QFileDialog(this, tr("The other scenario"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Scenarios (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &DiffersDialog::compareWith);
    dialog->open();
}

} // namespace sheafscope
