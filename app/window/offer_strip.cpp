// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/offer_strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace sheafscope {

OfferStrip::OfferStrip(const QString& name, QWidget* parent)
    : QFrame(parent), m_text(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("offerStrip"));
    setAccessibleName(name);
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setAccessibleName(tr("What is offered"));
    auto* close = new QToolButton(this);
    close->setText(tr("Not now"));
    close->setAccessibleName(tr("Close the offer"));
    close->setToolTip(tr("Close the offer"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    hide();
}

void OfferStrip::offer(const QString& text, std::vector<Choice> choices)
{
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_whole = text;
    m_text->setAccessibleDescription(text);
    for (Choice& choice : choices) {
        auto* button = new QToolButton(this);
        button->setText(choice.text);
        button->setAccessibleName(choice.text);
        button->setToolTip(choice.help);
        connect(button, &QToolButton::clicked, this, [this, run = std::move(choice.run)] {
            hide();
            run();
        });
        m_buttons->addWidget(button);
    }
    show();
    fitText();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

// Rather a sentence less than a column of words between the buttons.
void OfferStrip::fitText()
{
    constexpr int kMostLines = 2;
    const qsizetype end = m_whole.indexOf(QLatin1String("? "));
    const QFontMetrics metrics = m_text->fontMetrics();
    const QRect room(0, 0, std::max(m_text->width(), 1), QWIDGETSIZE_MAX);
    const bool isHigh =
        metrics.boundingRect(room, Qt::TextWordWrap, m_whole).height() > kMostLines * metrics.lineSpacing();
    m_text->setText(end > 0 && isHigh ? m_whole.left(end + 1) : m_whole);
}

void OfferStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitText();
}

} // namespace sheafscope
