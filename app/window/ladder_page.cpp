// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ladder_page.h"

#include "app/window/compare_output.h"
#include "widgets/comparison_tables.h"
#include "widgets/format.h"
#include "widgets/waterfall_chart.h"

#include <QComboBox>

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {

LadderPage::LadderPage(JobStrip& jobs, QWidget* parent)
    : ChartPage(jobs,
                {tr("Ladder between two eras"),
                 tr("Which mechanism costs what: a bar for each step from one era to the other. Choose two eras and "
                    "press Climb, or ask for it under Why."),
                 tr("What each step is worth"),
                 tr("The share of every mechanism in the difference, with its commit, on average over all orders."),
                 tr("&Climb"), tr("Run every combination of the steps between the two eras")},
                parent)
{
    m_from = addChoice(tr("from"), tr("The era at the top"), 7, false);
    m_to = addChoice(tr("to"), tr("The era at the bottom"), 7, false);
    for (const Era& era : eras()) {
        m_from->addItem(fromCore(era.name));
        m_to->addItem(fromCore(era.name));
    }
    setEras("6.19", "7.0");
}

void LadderPage::setEras(const std::string& from, const std::string& to)
{
    // A ladder goes between kernels; mechanisms of one's own are no era.
    m_from->setCurrentText(fromCore(from.substr(0, from.find(' '))));
    m_to->setCurrentText(fromCore(to.substr(0, to.find(' '))));
}

void LadderPage::run()
{
    LadderWish wish;
    static_cast<ExperimentWish&>(wish) = common();
    wish.from = m_from->currentText().toStdString();
    wish.to = m_to->currentText().toStdString();
    wish.metric = metric();
    run(wish);
}

void LadderPage::run(const LadderWish& wish)
{
    auto command = readLadder(ladderWords(wish));
    if (!command)
        return emit failed(command.error());
    auto plan = planLadder(command->from, command->to, command->base.overrides, command->average);
    if (!plan)
        return emit failed(plan.error());
    m_asked = *std::move(command);
    m_plan = *std::move(plan);
    m_results.reset();
    job().start(tr("Climbing the ladder"), [plan = *m_plan, base = m_asked->base] { return ladderRuns(plan, base); });
}

void LadderPage::take(const ResultSet& results)
{
    m_results = results;
    climbTo(m_asked->output.metrics.front());
}

void LadderPage::onMetric()
{
    if (m_results && !isRunning())
        climbTo(metric());
}

void LadderPage::climbTo(const std::string& metric)
{
    const MetricInfo* const info = findMetric(metric);
    auto climbed = climb(*m_plan, m_results->runs, std::span(&info, 1));
    if (!climbed)
        return emit failed(climbed.error());
    LadderReport report{m_results->head, fmt::format("{}", fmt::join(m_asked->base.overrides, " ")),
                        m_asked->base.length.operations, *m_plan, *std::move(climbed)};
    // The command names what is shown.
    report.head.command = m_asked->base.command;
    const std::string asked = " --metric " + m_asked->output.metrics.front();
    if (const std::size_t at = report.head.command.rfind(asked); at != std::string::npos)
        report.head.command.replace(at, asked.size(), " --metric " + metric);
    show(std::move(report));
}

void LadderPage::showFile(LadderReport report)
{
    job().cancel();
    m_results.reset();
    setEras(report.plan.fromName, report.plan.toName);
    if (!report.head.scenarios.empty() && !report.head.machines.empty())
        setScenario(fromCore(report.head.scenarios.begin()->first), fromCore(report.head.machines.begin()->first));
    show(std::move(report));
    setMetric(fromCore(m_report->metrics.front().info->id));
}

void LadderPage::show(LadderReport report)
{
    m_report = std::move(report);
    const Waterfall waterfall = waterfallOf(m_report->plan, m_report->metrics.front());
    chart().show([waterfall](QPainter& painter, const QRectF& area) { drawWaterfall(painter, area, waterfall); },
                 QString::fromStdString(ladderText(*m_report)));
    constexpr int kBarHeight = 30; // a label of two lines
    constexpr int kFrameHeight = 170;
    chart().setLeastHeight(kFrameHeight + kBarHeight * static_cast<int>(waterfall.bars.size()));
    table().show(ladderTable(m_report->plan, m_report->metrics.front()));
    emit changed();
}

std::string LadderPage::command() const
{
    return m_report ? m_report->head.command : std::string();
}

Result<std::string> LadderPage::mail() const
{
    if (!m_report)
        return fail(tr("There is no ladder yet; expected that one is climbed").toStdString());
    return ladderText(*m_report);
}

Result<void> LadderPage::saveTo(const QString& path) const
{
    if (!m_report)
        return fail(tr("There is no ladder yet; expected that one is climbed").toStdString());
    return saveLadder(*m_report, path);
}

QString LadderPage::about() const
{
    if (!m_report || m_report->head.scenarios.empty() || m_report->head.machines.empty())
        return {};
    return tr("%1 on %2, %3 to %4")
        .arg(fromCore(m_report->head.scenarios.begin()->first), fromCore(m_report->head.machines.begin()->first),
             fromCore(m_report->plan.fromName), fromCore(m_report->plan.toName));
}

} // namespace sheafscope
