// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/offer_strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

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
    m_text->setText(text);
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
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString OfferStrip::text() const
{
    return m_text->text();
}

} // namespace sheafscope
