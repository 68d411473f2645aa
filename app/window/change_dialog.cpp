// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/change_dialog.h"

#include "widgets/format.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sheafscope {

ChangeDialog::ChangeDialog(ViewState& state, SimulationController& controller, QWidget* parent)
    : QDialog(parent), m_state(state), m_controller(controller), m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("changeDialog"));
    setWindowTitle(tr("Change the running allocator"));
    setAccessibleName(windowTitle());
    auto* layout = new QVBoxLayout(this);
    auto* grid = new QGridLayout;
    m_cache = new QLabel(this);
    m_cache->setFont(Theme::instance().boldFont());
    grid->addWidget(m_cache, 0, 0, 1, 4);
    addCacheRows(*grid);
    addMachineRows(*grid);
    layout->addLayout(grid);
    m_outcome->setObjectName(QStringLiteral("changeOutcome"));
    m_outcome->setAccessibleName(tr("Outcome of the last change"));
    m_outcome->setWordWrap(true);
    layout->addWidget(m_outcome);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(&m_state, &ViewState::selectionChanged, this, &ChangeDialog::follow);
    connect(&m_controller, &SimulationController::started, this, &ChangeDialog::follow);
    follow();
}

QSpinBox* ChangeDialog::addNumber(QGridLayout& grid, const QString& name, const QString& label, int minimum,
                                  int maximum)
{
    const int row = grid.rowCount();
    auto* number = new QSpinBox(this);
    number->setObjectName(QStringLiteral("change.") + name);
    number->setAccessibleName(label);
    number->setRange(minimum, maximum);
    auto* words = new QLabel(label, this);
    words->setBuddy(number);
    grid.addWidget(words, row, 0);
    grid.addWidget(number, row, 1);
    return number;
}

QPushButton* ChangeDialog::addButton(QGridLayout& grid, int row, int column, const QString& name, const QString& text,
                                     const QString& help)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("change.") + name);
    button->setAccessibleName(help);
    button->setToolTip(help);
    button->setAutoDefault(false);
    grid.addWidget(button, row, column);
    return button;
}

void ChangeDialog::addCacheRows(QGridLayout& grid)
{
    constexpr int kMostBarn = 65535;
    constexpr int kMostSlabs = 1'000'000;
    const auto settable = [&](const char* name, const QString& label, int minimum, int maximum, CacheSetting setting) {
        const QString id = QString::fromLatin1(name);
        QSpinBox* number = addNumber(grid, id, label, minimum, maximum);
        QPushButton* button =
            addButton(grid, grid.rowCount() - 1, 2, id + QStringLiteral(".set"), tr("Set"), tr("Set: %1").arg(label));
        connect(button, &QPushButton::clicked, this, [this, number, setting] { set(setting, *number); });
        return number;
    };
    m_capacity =
        settable("capacity", tr("Sheaf capacity, objects (what-if)"), 0, kMaxSheafCapacity, CacheSetting::capacity);
    m_maxFull =
        settable("maxFull", tr("Full sheaves that a barn takes (what-if)"), 1, kMostBarn, CacheSetting::maxFull);
    m_maxEmpty =
        settable("maxEmpty", tr("Empty sheaves that a barn takes (what-if)"), 0, kMostBarn, CacheSetting::maxEmpty);
    m_minPartial = settable("minPartial", tr("min_partial, slabs"), 0, kMostSlabs, CacheSetting::minPartial);
    m_cpuPartial =
        settable("cpuPartial", tr("cpu_partial, objects (up to 6.19)"), 0, kMostSlabs, CacheSetting::cpuPartial);
    m_defragRatio = settable("defragRatio", tr("remote_node_defrag_ratio: searches of other nodes"), 0, 100,
                             CacheSetting::defragRatio);
    m_defragRatio->setSuffix(tr(" %"));
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(tr("Give all that is empty back to the pages"), this), row, 0);
    connect(addButton(grid, row, 2, QStringLiteral("shrink"), tr("Shrink"), tr("Shrink the cache")),
            &QPushButton::clicked, this, [this] { apply(ShrinkCache{m_cacheName}); });
}

void ChangeDialog::addMachineRows(QGridLayout& grid)
{
    m_cpu = addNumber(grid, QStringLiteral("cpu"), tr("CPU"), 0, 0);
    m_hotplug = addButton(grid, grid.rowCount() - 1, 2, QStringLiteral("hotplug"), tr("Take offline"),
                          tr("Take the CPU offline, or bring it back"));
    connect(m_cpu, &QSpinBox::valueChanged, this, &ChangeDialog::showCpu);
    connect(m_hotplug, &QPushButton::clicked, this, [this] {
        const CpuId cpu{static_cast<std::uint32_t>(m_cpu->value())};
        apply(SetCpuOnline{cpu, !m_controller.isCpuOnline(cpu)});
    });
    m_node = addNumber(grid, QStringLiteral("node"), tr("Node"), 0, 0);
    m_share = addNumber(grid, QStringLiteral("share"), tr("Share of the node's memory in use"), 1, 100);
    m_share->setValue(90);
    m_share->setSuffix(tr(" %"));
    const int row = grid.rowCount() - 1;
    const auto node = [this] { return NodeId{static_cast<std::uint32_t>(m_node->value())}; };
    connect(addButton(grid, row, 2, QStringLiteral("fill"), tr("Fill"), tr("Fill the node up to that share")),
            &QPushButton::clicked, this, [this, node] {
                apply(FillNode{node(), static_cast<unsigned>(m_share->value())});
            });
    connect(addButton(grid, row, 3, QStringLiteral("empty"), tr("Empty"), tr("Give back what filled the node")),
            &QPushButton::clicked, this, [this, node] { apply(EmptyNode{node()}); });
    m_failing = addNumber(grid, QStringLiteral("fail"), tr("Requests for pages that fail (what-if)"), 0, 100);
    m_failing->setSuffix(tr(" %"));
    const int last = grid.rowCount() - 1;
    connect(addButton(grid, last, 2, QStringLiteral("failNode"), tr("On the node"),
                      tr("From now on, that share of the requests to the node fails; 0 ends it")),
            &QPushButton::clicked, this, [this, node] {
                apply(FailPages{static_cast<double>(m_failing->value()), std::nullopt, node()});
            });
    connect(addButton(grid, last, 3, QStringLiteral("failAll"), tr("Everywhere"),
                      tr("From now on, that share of the requests to every node fails; 0 ends it")),
            &QPushButton::clicked, this, [this] {
                apply(FailPages{static_cast<double>(m_failing->value()), std::nullopt, std::nullopt});
            });
}

void ChangeDialog::follow()
{
    const auto values = m_controller.cacheValues(m_state.cache());
    setEnabled(values.has_value());
    if (!values || !m_state.info())
        return;
    m_cacheName = values->name;
    m_cache->setText(tr("Cache %1").arg(fromCore(values->name)));
    m_capacity->setValue(static_cast<int>(values->capacity));
    m_maxFull->setValue(static_cast<int>(values->limits.maxFull));
    m_maxEmpty->setValue(static_cast<int>(values->limits.maxEmpty));
    m_minPartial->setValue(static_cast<int>(values->minPartial));
    m_cpuPartial->setValue(static_cast<int>(values->cpuPartial));
    m_cpuPartial->setEnabled(values->hasCpuPartial);
    m_defragRatio->setValue(static_cast<int>(values->defragRatio));
    const Machine& machine = *m_state.info()->machine;
    m_cpu->setMaximum(static_cast<int>(machine.cpuCount()) - 1);
    m_node->setMaximum(static_cast<int>(machine.nodeCount()) - 1);
    if (m_state.cpu().isValid())
        m_cpu->setValue(static_cast<int>(m_state.cpu().v));
    if (m_state.effectiveNode().isValid())
        m_node->setValue(static_cast<int>(m_state.effectiveNode().v));
    showCpu();
}

void ChangeDialog::showCpu()
{
    const bool isOnline = m_controller.isCpuOnline(CpuId{static_cast<std::uint32_t>(m_cpu->value())});
    m_hotplug->setText(isOnline ? tr("Take offline") : tr("Bring online"));
}

void ChangeDialog::set(CacheSetting setting, const QSpinBox& number)
{
    apply(SetCache{m_cacheName, setting, static_cast<unsigned>(number.value())});
}

void ChangeDialog::apply(const Change& change)
{
    const auto result = m_controller.apply(change);
    const QString text =
        result ? QString::fromStdString(changeText(change)) : QString::fromStdString(result.error().text());
    QPalette palette = m_outcome->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(result ? Role::textStrong : Role::error));
    m_outcome->setPalette(palette);
    m_outcome->setText(result ? tr("Done: %1").arg(text) : text);
    showCpu();
    if (result)
        emit applied(text);
    else
        emit refused(text);
}

} // namespace sheafscope
