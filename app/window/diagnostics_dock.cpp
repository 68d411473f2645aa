// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/diagnostics_dock.h"

#include "app/window/simulation_controller.h"
#include "widgets/format.h"

#include <QFile>
#include <QHeaderView>
#include <QTableWidget>

#include <cmath>
#include <unistd.h>

namespace sheafscope {
namespace {

enum Row { frameTime, frameRate, operationRate, samplingCost, droppedRows, historyTime, historyMemory, processMemory };
constexpr int kRowCount = 8;
constexpr qint64 kShowEveryMs = 500;

} // namespace

Bytes residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> pages = file.readLine().split(' ');
    return {pages.size() < 2 ? 0 : pages[1].toULongLong() * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE))};
}

DiagnosticsDock::DiagnosticsDock(const ViewState& state, const SimulationController& controller, QWidget* parent)
    : QDockWidget(tr("Diagnostics"), parent), m_state(state), m_controller(controller),
      m_table(new QTableWidget(kRowCount, 3, this))
{
    setObjectName(QStringLiteral("dock-diagnostics"));
    setAccessibleName(tr("Diagnostics"));
    m_table->setAccessibleName(tr("What looking costs"));
    m_table->setHorizontalHeaderLabels({tr("Figure"), tr("Now"), tr("What it is")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    const auto name = [this](Row row, const QString& figure, const QString& meaning) {
        m_table->setItem(row, 0, new QTableWidgetItem(figure));
        auto* value = new QTableWidgetItem;
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, value);
        auto* help = new QTableWidgetItem(meaning);
        help->setToolTip(meaning);
        m_table->setItem(row, 2, help);
    };
    name(frameTime, tr("paint a frame"), tr("Time to paint all panels once, moving mean; 8 ms is the budget"));
    name(frameRate, tr("frames a second"), tr("Pictures that were drawn in the last half second"));
    name(operationRate, tr("operations a second"), tr("Of the model, in wall-clock time"));
    name(samplingCost, tr("sampling"), tr("Time the sampler takes, as a share of one CPU"));
    name(droppedRows, tr("dropped rows"), tr("Samples that came too fast to be kept; 0 is normal"));
    name(historyTime, tr("history"), tr("Recorded model time; older samples are thinned out, not lost"));
    name(historyMemory, tr("memory of the history"), tr("Bounded: it stops growing when the rings are full"));
    name(processMemory, tr("memory of the program"), tr("In RAM, all of it: model, history and window"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    setWidget(m_table);
    constexpr int kWidth = 620;
    constexpr int kHeight = 300;
    resize(kWidth, kHeight);
    connect(this, &QDockWidget::visibilityChanged, this, [this] { m_sinceShown.invalidate(); });
}

void DiagnosticsDock::setRow(int row, const QString& value)
{
    m_table->item(row, 1)->setText(value);
}

void DiagnosticsDock::refresh(double paintMs)
{
    if (!isVisible() || (m_sinceShown.isValid() && m_sinceShown.elapsed() < kShowEveryMs))
        return;
    const bool isFirst = !m_sinceShown.isValid();
    m_sinceShown.start();
    const auto& shown = m_state.shown();
    if (!shown)
        return;
    const History& history = m_state.history();
    setRow(frameTime, tr("%1 ms").arg(QString::number(paintMs, 'f', 1)));
    setRow(frameRate, QString::number(std::lround(m_controller.framesPerSecond())));
    setRow(operationRate, formatRate(std::round(m_controller.operationsPerSecond()), tr("ops")));
    setRow(samplingCost, formatPercent(shown->cost.shareOfOneCpu));
    setRow(droppedRows, formatCount(shown->cost.droppedRows));
    setRow(historyTime, formatSpan(history.endSec() - history.startSec()));
    setRow(historyMemory, formatBytes(history.memoryUsed()));
    setRow(processMemory, formatBytes(residentBytes()));
    if (isFirst) {
        m_table->resizeColumnToContents(0);
        m_table->resizeColumnToContents(1);
    }
}

QString DiagnosticsDock::text() const
{
    QString lines;
    for (int row = 0; row < m_table->rowCount(); ++row)
        lines += m_table->item(row, 0)->text() + QLatin1Char('\t') + m_table->item(row, 1)->text() + QLatin1Char('\n');
    return lines;
}

} // namespace sheafscope
