// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/control_bar.h"

#include "app/window/command_registry.h"
#include "core/machine/builtin_machines.h"
#include "core/slub/mechanism_table.h"
#include "widgets/core_text.h"
#include "widgets/format.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolButton>

#include <array>
#include <cmath>

namespace sheafscope {
namespace {

const QString kFromFile = QStringLiteral("?file");
const QString kFromText = QStringLiteral("?text");

/// Selects the entry with that data; a new one is made for what is not in the list.
void choose(QComboBox& combo, const QVariant& data, const QString& textIfNew)
{
    const QSignalBlocker blocker(combo);
    int index = combo.findData(data);
    if (index < 0) {
        combo.insertItem(0, textIfNew, data);
        index = 0;
    }
    combo.setCurrentIndex(index);
}

/// Qt cuts a text that is too long for the box; this one ends in an ellipsis.
class ElidingCombo final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent*) override
    {
        constexpr int kInside = 6;
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - kInside);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
};

} // namespace

std::vector<double> offeredPaces()
{
    return {1, 10, 100, 1e3, 1e4, 5e4, 5e5, 5e6, EngineSettings::kUnlimited};
}

QString paceLabel(double pace)
{
    if (std::isinf(pace))
        return ControlBar::tr("unlimited");
    if (pace >= 1e6)
        return ControlBar::tr("%1 M ops/s").arg(pace / 1e6);
    return pace >= 1e3 ? ControlBar::tr("%1 k ops/s").arg(pace / 1e3) : ControlBar::tr("%1 ops/s").arg(pace);
}

ControlBar::ControlBar(QWidget* parent) : QToolBar(tr("Controls"), parent)
{
    setObjectName(QStringLiteral("controlBar"));
    setAccessibleName(tr("Controls"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize(QSize(16, 16));
    m_era = addCombo(tr("era"), QStringLiteral("eraCombo"), tr("Kernel generation whose SLUB is modelled"), 4);
    m_workload = addCombo(tr("scenario"), QStringLiteral("scenarioCombo"), tr("What the CPUs do"), 12);
    m_machine = addCombo(tr("machine"), QStringLiteral("machineCombo"), tr("CPUs, NUMA nodes and their memory"), 20);
    m_cache = addCombo(tr("cache"), QStringLiteral("cacheCombo"), tr("Cache that the panels show in detail"), 14);
    m_pace = addCombo(tr("pace"), QStringLiteral("paceCombo"),
                      tr("Operations per second of model time, all CPUs together"), 9);
    addSeparator();
    fillEras();
    fillWorkloads();
    fillMachines();
    fillPaces();
    connect(m_era, &QComboBox::activated, this, [this](int i) { emit eraChosen(m_era->itemData(i).toString()); });
    connect(m_workload, &QComboBox::activated, this,
            [this](int i) { emit workloadChosen(m_workload->itemData(i).toString()); });
    connect(m_machine, &QComboBox::activated, this, &ControlBar::onMachine);
    connect(m_cache, &QComboBox::activated, this,
            [this](int i) { emit cacheChosen(CacheId{m_cache->itemData(i).toUInt()}); });
    connect(m_pace, &QComboBox::activated, this, [this](int i) { emit paceChosen(m_pace->itemData(i).toDouble()); });
}

QComboBox* ControlBar::addCombo(const QString& label, const QString& name, const QString& help, int characters)
{
    auto* words = new QLabel(label, this);
    words->setContentsMargins(8, 0, 4, 0);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_labels.push_back(addWidget(words));
    auto* combo = new ElidingCombo(this);
    combo->setObjectName(name);
    combo->setAccessibleName(label);
    combo->setAccessibleDescription(help);
    combo->setToolTip(help);
    combo->setStatusTip(help);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(characters);
    combo->setMaxVisibleItems(30);
    words->setBuddy(combo);
    addWidget(combo);
    return combo;
}

void ControlBar::addCommands(const CommandRegistry& registry, const QStringList& ids, const QStringList& moreIds)
{
    QAction* first = actions().front();
    for (const QString& id : ids)
        insertAction(first, registry.action(id));
    insertSeparator(first);
    for (const QString& id : moreIds)
        addAction(registry.action(id));
}

// Rather icons alone than a command behind the arrow at the end.
void ControlBar::fit()
{
    constexpr int kRoomForLabels = 1400;
    /// What is told in words, and characters of the boxes; the rest is in their tool tips and lists.
    struct Form {
        bool hasLabels;
        bool hasButtonWords;
        int scenario;
        int machine;
        int cache;
    };
    constexpr std::array<Form, 6> kForms{{{true, true, 12, 36, 14},
                                          {true, true, 12, 20, 14},
                                          {true, true, 12, 12, 14},
                                          {true, false, 12, 20, 14},
                                          {false, false, 12, 20, 14},
                                          {false, false, 6, 6, 6}}};
    const bool isWide = width() >= 250 * fontMetrics().averageCharWidth();
    for (std::size_t i = isWide ? 0 : 1; i < kForms.size(); ++i) {
        const Form& form = kForms[i];
        if (form.hasLabels && width() < kRoomForLabels)
            continue;
        for (QAction* label : m_labels)
            label->setVisible(form.hasLabels);
        setToolButtonStyle(form.hasButtonWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        m_workload->setMinimumContentsLength(form.scenario);
        m_machine->setMinimumContentsLength(form.machine);
        m_cache->setMinimumContentsLength(form.cache);
        if (sizeHint().width() <= width())
            return;
    }
}

void ControlBar::resizeEvent(QResizeEvent* event)
{
    fit();
    QToolBar::resizeEvent(event);
}

void ControlBar::changeEvent(QEvent* event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_machine != nullptr)
        fit();
}

void ControlBar::showChoice(const ScenarioChoice& choice, const std::shared_ptr<const SourceInfo>& info, CacheId cache)
{
    m_machineSpec = choice.machine;
    choose(*m_era, fromCore(choice.era), fromCore(choice.era));
    showOverrides(choice);
    choose(*m_workload, fromCore(choice.workload), fromCore(choice.workload));
    choose(*m_machine, fromCore(choice.machine), info ? coreText(info->machine->title()) : fromCore(choice.machine));
    choose(*m_pace, choice.pace, paceLabel(choice.pace));
    if (info != m_cachesOf)
        fillCaches(info);
    if (info && cache.isValid())
        choose(*m_cache, cache.v, {});
}

void ControlBar::showOverrides(const ScenarioChoice& choice)
{
    for (int i = 0; i < m_era->count(); ++i)
        m_era->setItemText(i, m_era->itemData(i).toString());
    const auto era = findEra(choice.era);
    Mechanisms mechanisms = era ? era->mechanisms : Mechanisms{};
    QString text = fromCore(choice.era);
    if (era && setMechanisms(mechanisms, choice.overrides)) {
        if (const std::string overrides = overridesText(era->mechanisms, mechanisms); !overrides.empty())
            text += QStringLiteral(" + ") + fromCore(overrides);
    }
    m_era->setItemText(m_era->currentIndex(), text);
    m_era->setToolTip(tr("Kernel generation whose SLUB is modelled: %1").arg(text));
}

void ControlBar::fillEras()
{
    for (const Era& era : eras())
        m_era->addItem(fromCore(era.name), fromCore(era.name));
}

void ControlBar::fillWorkloads()
{
    for (const WorkloadInfo& info : workloadCatalogue()) {
        m_workload->addItem(coreText(info.title), fromCore(info.name));
        m_workload->setItemData(m_workload->count() - 1, coreText(info.about), Qt::ToolTipRole);
    }
}

void ControlBar::fillMachines()
{
    for (const BuiltinMachine& builtin : builtinMachines()) {
        if (!builtin.isHidden)
            m_machine->addItem(coreText(builtin.machine.title()), fromCore(builtin.machine.name()));
    }
    m_machine->insertSeparator(m_machine->count());
    m_machine->addItem(tr("This computer"), QStringLiteral("this"));
    m_machine->addItem(tr("From a file: numactl -H or hwloc XML …"), kFromFile);
    m_machine->addItem(tr("From an hwloc synthetic string …"), kFromText);
    m_machine->view()->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void ControlBar::fillPaces()
{
    for (const double pace : offeredPaces())
        m_pace->addItem(paceLabel(pace), pace);
}

void ControlBar::fillCaches(const std::shared_ptr<const SourceInfo>& info)
{
    const QSignalBlocker blocker(m_cache);
    m_cachesOf = info;
    m_cache->clear();
    if (!info)
        return;
    for (const CacheInfo& cache : info->caches)
        m_cache->addItem(tr("%1 · %2 B").arg(fromCore(cache.name)).arg(cache.geometry.size), cache.id.v);
}

void ControlBar::onMachine(int index)
{
    const QString spec = m_machine->itemData(index).toString();
    if (spec != kFromFile && spec != kFromText) {
        emit machineChosen(spec);
        return;
    }
    choose(*m_machine, fromCore(m_machineSpec), fromCore(m_machineSpec)); // until there is another one
    if (spec == kFromFile)
        emit machineFileWanted();
    else
        emit machineTextWanted();
}

} // namespace sheafscope
