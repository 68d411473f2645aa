// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/compare_setup.h"

#include "core/machine/builtin_machines.h"
#include "core/scenario/preset.h"
#include "widgets/core_text.h"
#include "widgets/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr int kWordsRole = Qt::UserRole;
const QString kRunningWords = QStringLiteral("?running");
constexpr int kEraColumns = 3;

QLineEdit* makeNumber(QWidget* parent, const QString& text, const QString& name, const QString& help)
{
    auto* line = new QLineEdit(text, parent);
    line->setAccessibleName(name);
    line->setToolTip(help);
    line->setFixedWidth(line->fontMetrics().averageCharWidth() * 8);
    return line;
}

QListWidget* makeList(QWidget* parent, const QString& name, const QString& help, int rows)
{
    auto* list = new QListWidget(parent);
    list->setAccessibleName(name);
    list->setToolTip(help);
    list->setMinimumHeight(list->fontMetrics().height() * rows);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

QListWidgetItem* addCheckable(QListWidget& list, const QString& text, const QString& words, const QString& help,
                              bool isChecked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setData(kWordsRole, words);
    item->setToolTip(help);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
    return item;
}

std::vector<std::string> checkedWords(const QListWidget& list)
{
    std::vector<std::string> words;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->checkState() == Qt::Checked)
            words.push_back(list.item(i)->data(kWordsRole).toString().toStdString());
    }
    return words;
}

/// Checks exactly those; what is not in the list yet is added.
void checkOnly(QListWidget& list, const std::vector<std::string>& words)
{
    for (int i = 0; i < list.count(); ++i)
        list.item(i)->setCheckState(Qt::Unchecked);
    for (const std::string& word : words) {
        const QString text = QString::fromStdString(word);
        bool isFound = false;
        for (int i = 0; i < list.count() && !isFound; ++i) {
            isFound = list.item(i)->data(kWordsRole).toString() == text;
            if (isFound)
                list.item(i)->setCheckState(Qt::Checked);
        }
        if (!isFound)
            addCheckable(list, text, text, text, true);
    }
}

} // namespace

CompareSetup::CompareSetup(QWidget* parent)
    : QWidget(parent), m_moreEras(new QLineEdit(this)), m_base(new QComboBox(this)),
      m_scenarios(makeList(this, tr("Scenarios"), tr("What is run; each checked one is run in every era"), 10)),
      m_typed(new QLineEdit(this)),
      m_machines(makeList(this, tr("Machines"),
                          tr("Each checked one is used; none checked: the machine on which a scenario says most"), 6)),
      m_runs(makeNumber(this, QStringLiteral("6"), tr("Runs"), tr("Runs of each cell, each with a seed of its own"))),
      m_seed(makeNumber(this, QStringLiteral("1"), tr("First seed"), tr("Seed of the first run; the others follow"))),
      m_warmup(makeNumber(this, QStringLiteral("10k"), tr("Warm-up"), tr("Operations a CPU that do not count"))),
      m_operations(makeNumber(this, QStringLiteral("30k"), tr("Operations"), tr("Operations a CPU that count"))),
      m_profile(new QComboBox(this)), m_run(new QPushButton(tr("&Run the comparison"), this))
{
    setObjectName(QStringLiteral("compareSetup"));
    setAccessibleName(tr("What is compared"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(8, 8, 8, 8);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    addEras(*form);
    addLists(*form);
    addNumbers(*form);
    m_run->setObjectName(QStringLiteral("compareRun"));
    m_run->setAccessibleName(tr("Run the comparison"));
    m_run->setToolTip(tr("Run every scenario in every era on every machine; the window stays usable"));
    m_run->setDefault(true);
    m_run->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_run, &QPushButton::clicked, this, &CompareSetup::runWanted);
    chooseEras(true);
}

void CompareSetup::addEras(QFormLayout& form)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    int place = 0;
    for (const Era& era : eras()) {
        auto* box = new QCheckBox(fromCore(era.name), this);
        box->setAccessibleName(tr("Era %1").arg(box->text()));
        box->setToolTip(tr("A column with the allocator of kernel %1").arg(fromCore(era.kernelVersion)));
        connect(box, &QCheckBox::toggled, this, &CompareSetup::updateBases);
        grid->addWidget(box, place / kEraColumns, place % kEraColumns);
        m_eras.push_back(box);
        ++place;
    }
    auto* all = new QToolButton(this);
    all->setText(tr("all"));
    all->setAccessibleName(tr("All eras, or none"));
    all->setToolTip(tr("Check every era, or none if all are checked"));
    connect(all, &QToolButton::clicked, this, [this] {
        chooseEras(!std::ranges::all_of(m_eras, [](const QCheckBox* box) { return box->isChecked(); }));
    });
    grid->addWidget(all, place / kEraColumns, place % kEraColumns);
    form.addRow(tr("Eras"), grid);
    m_moreEras->setPlaceholderText(tr("further columns, such as 7.0+max-full=20"));
    m_moreEras->setAccessibleName(tr("Further columns"));
    m_moreEras->setToolTip(tr("Eras with other mechanisms, with commas between: 7.0+max-full=20+barn-nodes=online"));
    connect(m_moreEras, &QLineEdit::editingFinished, this, &CompareSetup::updateBases);
    form.addRow(m_moreEras);
    m_base->setAccessibleName(tr("Base"));
    m_base->setToolTip(tr("The era that changes in percent refer to"));
    form.addRow(tr("Base"), m_base);
}

void CompareSetup::addLists(QFormLayout& form)
{
    addScenarioItem(tr("what runs now"), kRunningWords, tr("The scenario that runs in the window, on its machine"),
                    true);
    for (const WorkloadInfo& info : workloadCatalogue()) {
        // Programs over real oneTBB have no exact mode.
        if (!info.name.starts_with("tbb-"))
            addScenarioItem(coreText(info.title), fromCore(info.name), coreText(info.about), false);
    }
    for (const Preset& preset : presets()) {
        if (parseComparedScenario(preset.name))
            addScenarioItem(coreText(preset.document.title), fromCore(preset.name), coreText(preset.document.question),
                            false);
    }
    form.addRow(tr("Scenarios"), m_scenarios);
    m_typed->setPlaceholderText(tr("another: burst w=160 size=64"));
    m_typed->setAccessibleName(tr("Another scenario"));
    m_typed->setToolTip(tr("A scenario with parameters, or a scenario file; Enter adds it to the list"));
    connect(m_typed, &QLineEdit::returnPressed, this, &CompareSetup::addTyped);
    form.addRow(m_typed);
    for (const BuiltinMachine& builtin : builtinMachines()) {
        if (!builtin.isHidden)
            addCheckable(*m_machines, fromCore(builtin.machine.name()), fromCore(builtin.machine.name()),
                         coreText(builtin.machine.title()), false);
    }
    form.addRow(tr("Machines (none: its own)"), m_machines);
}

void CompareSetup::addNumbers(QFormLayout& form)
{
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    const auto add = [&](QLineEdit* line, int row, int column) {
        auto* label = new QLabel(line->accessibleName(), this);
        label->setBuddy(line);
        grid->addWidget(label, row, 2 * column);
        grid->addWidget(line, row, 2 * column + 1);
    };
    add(m_runs, 0, 0);
    add(m_seed, 0, 1);
    add(m_warmup, 1, 0);
    add(m_operations, 1, 1);
    form.addRow(grid);
    m_profile->addItem(tr("published prices"), QStringLiteral("published"));
    m_profile->addItem(tr("none: only counts"), QStringLiteral("none"));
    m_profile->setAccessibleName(tr("Modelled cost"));
    m_profile->setToolTip(tr("Cost profile that prices the counts in modelled cycles"));
    form.addRow(tr("Modelled cost"), m_profile);
}

void CompareSetup::addScenarioItem(const QString& text, const QString& words, const QString& help, bool isChecked)
{
    addCheckable(*m_scenarios, text, words, help, isChecked);
}

void CompareSetup::addTyped()
{
    const QString words = m_typed->text().trimmed();
    if (words.isEmpty())
        return;
    addScenarioItem(words, words, words, true);
    m_scenarios->scrollToBottom();
    m_typed->clear();
}

void CompareSetup::chooseEras(bool areOn)
{
    for (QCheckBox* box : m_eras) {
        const QSignalBlocker blocker(box);
        box->setChecked(areOn);
    }
    updateBases();
}

QStringList CompareSetup::checkedEras() const
{
    QStringList eras;
    for (const QCheckBox* box : m_eras) {
        if (box->isChecked())
            eras << box->text();
    }
    for (const QString& more : m_moreEras->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        eras << more.trimmed();
    return eras;
}

void CompareSetup::updateBases()
{
    const QString before = m_base->currentText();
    const QStringList eras = checkedEras();
    m_base->clear();
    m_base->addItems(eras);
    const QString wanted = eras.contains(before) ? before : QStringLiteral("6.19");
    m_base->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, eras.indexOf(wanted))));
}

void CompareSetup::setRunning(const Running& running)
{
    m_running = running;
    const auto words = scenarioWords(running.document, running.path);
    QListWidgetItem* item = m_scenarios->item(0);
    item->setText(tr("what runs now: %1").arg(words ? fromCore(*words) : fromCore(running.document.choice.workload)));
    item->setToolTip(words ? tr("On %1").arg(fromCore(running.document.choice.machine).section(QLatin1Char('\n'), 0, 0))
                           : fromCore(words.error().message));
}

Result<CompareWish> CompareSetup::wish() const
{
    CompareWish wish;
    for (const QString& era : checkedEras())
        wish.eras.push_back(era.toStdString());
    wish.base = m_base->currentText().toStdString();
    wish.machines = checkedWords(*m_machines);
    for (std::string& words : wish.scenarios = checkedWords(*m_scenarios)) {
        if (words != kRunningWords.toStdString())
            continue;
        auto running = scenarioWords(m_running.document, m_running.path);
        if (!running)
            return Failure(running.error());
        words = *std::move(running);
        wish.overrides = m_running.document.choice.overrides;
        if (wish.machines.empty())
            wish.machines.push_back(m_running.document.choice.machine);
    }
    wish.runs = m_runs->text().trimmed().toStdString();
    wish.seed = m_seed->text().trimmed().toStdString();
    wish.warmup = m_warmup->text().trimmed().toStdString();
    wish.operations = m_operations->text().trimmed().toStdString();
    wish.profile = m_profile->currentData().toString().toStdString();
    return wish;
}

void CompareSetup::show(const CompareWish& wish)
{
    QStringList more;
    for (QCheckBox* box : m_eras) {
        const QSignalBlocker blocker(box);
        box->setChecked(std::ranges::find(wish.eras, box->text().toStdString()) != wish.eras.end());
    }
    for (const std::string& era : wish.eras) {
        if (era.find('+') != std::string::npos)
            more << QString::fromStdString(era);
    }
    m_moreEras->setText(more.join(QStringLiteral(", ")));
    updateBases();
    if (const int base = m_base->findText(QString::fromStdString(wish.base)); base >= 0)
        m_base->setCurrentIndex(base);
    checkOnly(*m_scenarios, wish.scenarios);
    checkOnly(*m_machines, wish.machines);
    m_runs->setText(QString::fromStdString(wish.runs));
    m_seed->setText(QString::fromStdString(wish.seed));
    m_warmup->setText(QString::fromStdString(wish.warmup));
    m_operations->setText(QString::fromStdString(wish.operations));
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(QString::fromStdString(wish.profile))));
}

} // namespace sheafscope
