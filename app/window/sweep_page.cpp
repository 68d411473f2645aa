// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sweep_page.h"

#include "app/window/compare_output.h"
#include "core/experiment/sweep_chart.h"
#include "widgets/comparison_tables.h"
#include "widgets/format.h"
#include "widgets/sweep_chart.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <array>

namespace sheafscope {
namespace {

constexpr int kAxisCharacters = 22;

QLineEdit* makeAxisLine(QWidget* parent, const QString& name, const QString& hint)
{
    auto* line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setPlaceholderText(hint);
    line->setMinimumWidth(line->fontMetrics().averageCharWidth() * kAxisCharacters);
    line->setToolTip(SweepPage::tr("NAME=VALUE,VALUE,... or NAME=a..b: capacity, max-full, maple_node.capacity, a "
                                   "parameter of the scenario, cpus, machine, era, seed"));
    return line;
}

/// From its beginning.
void showWords(QLineEdit& line, const QString& words)
{
    line.setText(words);
    line.setCursorPosition(0);
}

/// As --vary takes it.
QString axisWords(const SweepAxis& axis)
{
    QStringList values;
    for (const std::string& value : axis.values)
        values << fromCore(value);
    return fromCore(axis.name) + QLatin1Char('=') + values.join(QLatin1Char(','));
}

} // namespace

SweepPage::SweepPage(JobStrip& jobs, QWidget* parent)
    : ChartPage(jobs,
                {tr("Sweep"),
                 tr("A metric against whatever is varied, with the bytes parked on a second axis and the knee marked; "
                    "a heat map for two. Say what to vary and press Sweep."),
                 tr("The points of the sweep"), tr("Every point with the mean of its runs and their 95 % interval."),
                 tr("&Sweep"), tr("Run the scenario at every point")},
                parent),
      m_first(makeAxisLine(this, tr("What is varied"), tr("capacity=8..256"))),
      m_second(makeAxisLine(this, tr("What is varied too"), tr("nothing, or max-full=5,10,20")))
{
    m_first->setText(QStringLiteral("capacity=8..256"));
    addField(tr("vary"), m_first);
    addField(tr("and"), m_second);
    m_era = addChoice(tr("era"), tr("Where it is not varied"), 7, false);
    for (const Era& era : eras())
        m_era->addItem(fromCore(era.name));
    m_era->setCurrentText(QStringLiteral("7.0"));
    for (QLineEdit* line : {m_first, m_second})
        connect(line, &QLineEdit::returnPressed, this, [this] { run(); });
}

void SweepPage::run()
{
    SweepWish wish;
    static_cast<ExperimentWish&>(wish) = common();
    for (const QLineEdit* line : {m_first, m_second}) {
        if (!line->text().trimmed().isEmpty())
            wish.axes.push_back(line->text().trimmed().toStdString());
    }
    wish.era = m_era->currentText().toStdString();
    wish.metric = metric();
    run(wish);
}

void SweepPage::run(const SweepWish& wish)
{
    if (wish.axes.empty())
        return emit failed({{}, 0, tr("Nothing is varied; expected such as capacity=8..256").toStdString()});
    auto command = readSweep(sweepWords(wish));
    if (!command)
        return emit failed(command.error());
    auto plan = SweepPlan::make(command->request);
    if (!plan)
        return emit failed(plan.error());
    m_plan = std::make_shared<const SweepPlan>(*std::move(plan));
    job().start(tr("Sweeping"), [plan = m_plan]() -> Result<PlannedRuns> { return plan->runs(Shard{}); });
}

void SweepPage::take(const ResultSet& results)
{
    show(makeSweepResults(*m_plan, Shard{}, results.runs));
}

void SweepPage::showFile(SweepResults results)
{
    job().cancel();
    const bool hasOneMachine = results.head.machines.size() == 1; // else it is varied
    setScenario(fromCore(results.head.scenario),
                hasOneMachine ? fromCore(results.head.machines.begin()->first) : QString());
    if (!results.head.era.empty())
        m_era->setCurrentText(fromCore(results.head.era));
    const std::array lines{m_first, m_second};
    for (std::size_t i = 0; i < lines.size(); ++i)
        showWords(*lines[i], i < results.axes.size() ? axisWords(results.axes[i]) : QString());
    show(std::move(results));
}

void SweepPage::show(SweepResults results)
{
    m_results = std::move(results);
    // A metric that it has.
    const std::vector<std::string> metrics = m_results->metrics();
    if (std::ranges::find(metrics, metric()) == metrics.end() && !metrics.empty())
        setMetric(fromCore(metrics.front()));
    draw();
}

void SweepPage::onMetric()
{
    if (m_results)
        draw();
}

void SweepPage::draw()
{
    const auto words = sweepText(*m_results, {metric()});
    if (!words)
        return emit failed(words.error());
    table().show(sweepTable(*m_results, metric()));
    if (m_results->axes.size() == 1) {
        const auto curve = curveOf(*m_results, metric());
        if (!curve)
            return emit failed(curve.error());
        chart().show([curve = *curve](QPainter& painter, const QRectF& area) { drawSweepCurve(painter, area, curve); },
                     QString::fromStdString(*words));
    } else if (m_results->axes.size() == 2) {
        const auto heat = heatOf(*m_results, metric());
        if (!heat)
            return emit failed(heat.error());
        chart().show([heat = *heat](QPainter& painter, const QRectF& area) { drawSweepHeat(painter, area, heat); },
                     QString::fromStdString(*words));
    } else {
        chart().show({}, {}); // more than two: only the table
    }
    emit changed();
}

std::string SweepPage::command() const
{
    return m_results ? m_results->head.command + " --metric " + metric() : std::string();
}

Result<std::string> SweepPage::mail() const
{
    if (!m_results)
        return fail(tr("There is no sweep yet; expected that one is run").toStdString());
    return sweepText(*m_results, {metric()});
}

Result<void> SweepPage::saveTo(const QString& path) const
{
    if (!m_results)
        return fail(tr("There is no sweep yet; expected that one is run").toStdString());
    return saveSweep(*m_results, metric(), path);
}

QString SweepPage::about() const
{
    return m_results ? fromCore(sweepTitle(m_results->head)) : QString();
}

} // namespace sheafscope
