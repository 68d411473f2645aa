// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/message_bar.h"

#include "widgets/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace sheafscope {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_mark(new QLabel(this)), m_text(new QLabel(this)), m_copy(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Message text"));
    m_copy->setText(tr("Copy details"));
    m_copy->setAccessibleName(tr("Copy details"));
    m_copy->setToolTip(tr("Copy the message with all that is known about it"));
    auto* close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_copy);
    layout->addWidget(close);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const QString& message, const QString& details)
{
    m_details = message + QLatin1Char('\n') + details;
    m_copy->show();
    QPalette palette = m_mark->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(Role::error));
    m_mark->setPalette(palette);
    show(tr("Error"), message);
}

void MessageBar::showNote(const QString& message)
{
    showHint(tr("Done"), message);
}

void MessageBar::showHint(const QString& mark, const QString& message)
{
    m_details = message;
    m_copy->hide();
    m_mark->setPalette(this->palette());
    show(mark, message);
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::show(const QString& mark, const QString& message)
{
    QFont font = Theme::instance().boldFont();
    m_mark->setFont(font);
    m_mark->setText(mark);
    m_text->setText(message);
    QWidget::show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace sheafscope
