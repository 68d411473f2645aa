// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rewind_strip.h"

#include "widgets/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr int kFirstShownMs = 200;
constexpr int kEveryMs = 60;
constexpr int kSteps = 1000;

} // namespace

RewindStrip::RewindStrip(SimulationController& controller, QWidget* parent)
    : QFrame(parent), m_controller(controller), m_text(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setObjectName(QStringLiteral("rewindStrip"));
    setAccessibleName(tr("Progress of going back"));
    setFrameShape(QFrame::StyledPanel);
    m_bar->setRange(0, kSteps);
    m_bar->setAccessibleName(tr("Share of the operations that are done again"));
    auto* cancel = new QToolButton(this);
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Stop going back"));
    cancel->setToolTip(tr("Stay where the run stands"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text);
    layout->addWidget(m_bar, 1);
    layout->addWidget(cancel);
    connect(cancel, &QToolButton::clicked, &m_controller, &SimulationController::cancelRewind);
    connect(&m_controller, &SimulationController::rewindBegan, this, &RewindStrip::follow);
    connect(&m_controller, &SimulationController::wentTo, this, &RewindStrip::finish);
    connect(&m_controller, &SimulationController::rewindFailed, this, &RewindStrip::finish);
    connect(&m_controller, &SimulationController::started, this, &RewindStrip::finish);
    connect(&m_clock, &QTimer::timeout, this, &RewindStrip::showProgress);
    hide();
}

void RewindStrip::follow()
{
    if (!m_clock.isActive())
        m_clock.start(kFirstShownMs);
}

void RewindStrip::showProgress()
{
    const Rewinder& rewinder = m_controller.rewinder();
    m_clock.setInterval(kEveryMs);
    m_text->setText(tr("The run is repeated from its seed, %1 operations").arg(formatCount(rewinder.wanted())));
    m_bar->setValue(static_cast<int>(static_cast<double>(rewinder.done()) * kSteps /
                                     static_cast<double>(std::max<std::uint64_t>(rewinder.wanted(), 1))));
    show();
}

void RewindStrip::finish()
{
    m_clock.stop();
    hide();
}

} // namespace sheafscope
