// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/chart_page.h"

#include "core/machine/builtin_machines.h"
#include "widgets/core_text.h"
#include "widgets/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace sheafscope {

ChartPage::ChartPage(JobStrip& jobs, const Words& words, QWidget* parent)
    : QWidget(parent), m_job(jobs), m_fields(new QHBoxLayout), m_press(new QPushButton(words.press, this)),
      m_chart(new PictureView(words.chartName, words.chartEmpty, this)),
      m_table(new FigureView(words.tableName, words.tableEmpty, this))
{
    m_fields->setSpacing(6);
    m_scenario = addChoice(tr("scenario"), tr("A workload with its parameters, a preset or a file"), 14, true);
    m_machine = addChoice(tr("machine"), tr("On which machine; empty: the scenario's own"), 14, true);
    m_metric = addChoice(tr("metric"), tr("What is shown; needs no new runs"), 16, false);
    m_fields->addStretch(1);
    // The fields of derived classes make a second row.
    QHBoxLayout* first = std::exchange(m_fields, new QHBoxLayout);
    m_fields->setSpacing(6);
    for (const WorkloadInfo& info : workloadCatalogue()) {
        if (!info.name.starts_with("tbb-"))
            m_scenario->addItem(fromCore(info.name));
    }
    m_machine->addItem(QString());
    for (const BuiltinMachine& builtin : builtinMachines()) {
        if (!builtin.isHidden)
            m_machine->addItem(fromCore(builtin.machine.name()));
    }
    for (const MetricInfo& info : metricTable()) {
        if (info.kind == FigureKind::hostThroughput)
            continue;
        m_metric->addItem(fromCore(info.id));
        m_metric->setItemData(m_metric->count() - 1, coreText(info.description), Qt::ToolTipRole);
    }
    m_scenario->setCurrentText({});
    m_press->setAccessibleName(QString(words.press).remove(QLatin1Char('&')));
    m_press->setToolTip(words.pressHelp);
    m_table->view().setAccessibleName(words.tableName);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    splitter->addWidget(scroll);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 300}); // shares
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(8, 6, 8, 2);
    rows->addLayout(first);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(6);
    lower->addLayout(m_fields);
    lower->addStretch(1);
    lower->addWidget(m_press);
    rows->addLayout(lower);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(rows);
    layout->addWidget(splitter, 1);
    connect(m_press, &QPushButton::clicked, this, [this] { run(); });
    connect(m_metric, &QComboBox::currentIndexChanged, this, [this] { onMetric(); });
    connect(&m_job, &ExperimentJob::done, this, [this](const ResultSet& results) { take(results); });
    connect(&m_job, &ExperimentJob::failed, this, &ChartPage::failed);
    connect(&m_job, &ExperimentJob::cancelled, this, [this](const ResultSet& soFar) {
        emit noted(tr("Stopped; runs that are done: %1. The same again goes on from there.").arg(soFar.runs.size()));
    });
}

QComboBox* ChartPage::addChoice(const QString& label, const QString& help, int characters, bool isEditable)
{
    auto* box = new QComboBox(this);
    box->setEditable(isEditable);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(label);
    box->setAccessibleDescription(help);
    box->setToolTip(help);
    box->setMinimumContentsLength(characters);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMaxVisibleItems(30);
    if (isEditable)
        box->lineEdit()->setAccessibleName(label);
    addField(label, box);
    return box;
}

void ChartPage::addField(const QString& label, QWidget* field)
{
    auto* words = new QLabel(label, this);
    words->setForegroundRole(QPalette::PlaceholderText);
    words->setBuddy(field);
    m_fields->addWidget(words);
    m_fields->addWidget(field);
}

void ChartPage::setScenario(const QString& words, const QString& machine)
{
    m_scenario->setCurrentText(words);
    m_machine->setCurrentText(machine);
}

void ChartPage::setMetric(const QString& id)
{
    if (const int index = m_metric->findText(id); index >= 0)
        m_metric->setCurrentIndex(index);
}

std::string ChartPage::metric() const
{
    return m_metric->currentText().toStdString();
}

ExperimentWish ChartPage::common() const
{
    ExperimentWish wish = m_numbers ? m_numbers() : ExperimentWish{};
    const std::string scenario = m_scenario->currentText().trimmed().toStdString();
    const std::string machine = m_machine->currentText().trimmed().toStdString();
    wish.scenarios = scenario.empty() ? std::vector<std::string>() : std::vector{scenario};
    wish.machines = machine.empty() ? std::vector<std::string>() : std::vector{machine};
    wish.profile = "published";
    return wish;
}

void ChartPage::offerScenario()
{
    if (!m_scenario->currentText().isEmpty() || !m_numbers)
        return;
    const ExperimentWish wish = m_numbers();
    if (!wish.scenarios.empty())
        setScenario(QString::fromStdString(wish.scenarios.front()),
                    wish.machines.empty() ? QString() : QString::fromStdString(wish.machines.front()));
}

void ChartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    offerScenario();
}

} // namespace sheafscope
