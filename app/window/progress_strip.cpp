// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/progress_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace sheafscope {

ProgressStrip::ProgressStrip(QWidget* parent)
    : QFrame(parent), m_what(new QLabel(this)), m_bar(new QProgressBar(this)), m_left(new QLabel(this))
{
    setObjectName(QStringLiteral("progressStrip"));
    setAccessibleName(tr("Progress"));
    setFrameShape(QFrame::StyledPanel);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setAccessibleName(tr("What is done"));
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setMaximum(1000);
    m_left->setAccessibleName(tr("Time left"));
    auto* cancel = new QToolButton(this);
    cancel->setObjectName(QStringLiteral("progressCancel"));
    cancel->setText(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Stop it; what runs goes on"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_what);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_left);
    layout->addWidget(cancel);
    connect(cancel, &QToolButton::clicked, this, &ProgressStrip::cancelled);
    hide();
}

void ProgressStrip::showProgress(const QString& what, double fraction)
{
    if (!m_clock.isValid())
        m_clock.start();
    const qint64 elapsedMs = m_clock.elapsed();
    if (elapsedMs < kQuietMs)
        return;
    m_what->setText(what);
    m_bar->setRange(0, fraction > 0 ? 1000 : 0);
    m_bar->setValue(static_cast<int>(std::lround(fraction * 1000)));
    const double leftSec = fraction > 0 ? static_cast<double>(elapsedMs) / 1e3 * (1 - fraction) / fraction : 0;
    m_left->setText(fraction > 0 ? tr("%1 s left").arg(std::ceil(leftSec)) : QString());
    show();
}

void ProgressStrip::finish()
{
    m_clock.invalidate();
    hide();
}

} // namespace sheafscope
