// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_line.h"

#include "app/window/simulation_controller.h"
#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QDateTime>
#include <QLabel>

#include <cmath>

namespace sheafscope {
namespace {

const QString kBetween = QStringLiteral(" · ");

} // namespace

StatusLine::StatusLine(const ViewState& state, const SimulationController& controller, QWidget* parent)
    : QStatusBar(parent), m_state(state), m_controller(controller), m_figures(new QLabel(this)),
      m_nature(new QLabel(this))
{
    setObjectName(QStringLiteral("statusLine"));
    setAccessibleName(tr("Status"));
    m_figures->setObjectName(QStringLiteral("statusFigures"));
    m_figures->setAccessibleName(tr("Figures of the run"));
    m_figures->setToolTip(
        tr("Model time, operations a second, frames a second with the time to paint one, cost of sampling "
           "as a share of one CPU, rows that came too fast to be kept, recorded time and its memory, seed"));
    m_nature->setAccessibleName(tr("What is shown"));
    m_figures->setContentsMargins(6, 0, 0, 0);
    m_figures->setMinimumWidth(1); // a narrow window says less
    addWidget(m_figures, 1);
    addPermanentWidget(m_nature);
}

void StatusLine::refresh(double paintMs, When when)
{
    constexpr qint64 kIntervalMs = 250;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (when == When::calmly && now - m_lastMs < kIntervalMs)
        return;
    m_lastMs = now;
    m_parts = figures(paintMs);
    m_nature->setText(nature());
    m_nature->setFont(Theme::instance().boldFont());
    QPalette palette = m_nature->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(Role::accent));
    m_nature->setPalette(palette);
    showFigures();
}

void StatusLine::showFigures()
{
    constexpr int kBesides = 48; // margins and the grip
    const int room = width() - m_nature->sizeHint().width() - kBesides;
    QStringList parts = m_parts;
    while (parts.size() > 1 && textWidth(parts.join(kBetween), m_figures->font()) > room)
        parts.removeLast();
    m_figures->setText(parts.join(kBetween));
    m_figures->setAccessibleDescription(m_parts.join(kBetween));
}

void StatusLine::resizeEvent(QResizeEvent* event)
{
    QStatusBar::resizeEvent(event);
    showFigures();
}

QStringList StatusLine::figures(double paintMs) const
{
    const auto& shown = m_state.shown();
    if (!shown)
        return {tr("The scenario is being prepared")};
    const History& history = m_state.history();
    QStringList parts;
    parts << tr("model time %1").arg(formatModelTime(std::chrono::duration<double>(shown->time).count()));
    if (shown->failedAllocations != 0)
        parts << tr("%1 allocations failed").arg(formatCount(shown->failedAllocations));
    if (shown->cost.droppedRows != 0)
        parts << tr("%1 rows dropped").arg(formatCount(shown->cost.droppedRows));
    if (m_controller.isPaused())
        parts << tr("%1 operations").arg(formatCount(shown->operations));
    else
        parts << formatRate(std::round(m_controller.operationsPerSecond()), tr("ops"));
    parts << tr("seed %1").arg(shown->info->seed);
    if (!m_controller.isPaused()) {
        parts << tr("%1 frames/s, %2 ms")
                     .arg(std::lround(m_controller.framesPerSecond()))
                     .arg(QString::number(paintMs, 'f', 1));
        parts << tr("sampling %1").arg(formatPercent(shown->cost.shareOfOneCpu));
    }
    parts << tr("history %1, %2")
                 .arg(formatSpan(history.endSec() - history.startSec()), formatBytes(history.memoryUsed()));
    return parts;
}

QString StatusLine::nature() const
{
    const auto& info = m_state.info();
    if (!info)
        return {};
    const QString state = m_controller.isPaused() ? tr("paused")
                          : m_state.isFrozen()    ? tr("picture frozen")
                                                  : tr("live");
    return tr("userspace model of SLUB %1 · %2").arg(QString::fromStdString(info->eraText()), state);
}

} // namespace sheafscope
