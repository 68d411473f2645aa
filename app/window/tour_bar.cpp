// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_bar.h"

#include "widgets/core_text.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace sheafscope {

TourBar::TourBar(TourRunner& runner, CommandRegistry& commands, QWidget* parent)
    : QFrame(parent), m_runner(runner), m_commands(commands), m_title(new QLabel(this)), m_text(new QLabel(this)),
      m_ask(new QLabel(this)), m_choices(new QHBoxLayout)
{
    setObjectName(QStringLiteral("tourBar"));
    setAccessibleName(tr("Tour"));
    setFrameShape(QFrame::StyledPanel);
    m_title->setAccessibleName(tr("Step of the tour"));
    m_text->setAccessibleName(tr("What the tour says"));
    m_ask->setAccessibleName(tr("What the tour asks"));
    for (QLabel* label : {m_title, m_text, m_ask}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_title->setWordWrap(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_back = addButton(*head, QStringLiteral("tour.back"), tr("Back"), tr("Look at the step before"));
    m_showMe = addButton(*head, QStringLiteral("tour.showMe"), tr("Show me"), tr("Let the tour do what it asks for"));
    m_next = addButton(*head, QStringLiteral("tour.next"), tr("Next"), tr("Go on with the tour"));
    m_leave = addButton(*head, QStringLiteral("tour.leave"), tr("Leave"), tr("Leave the tour and return to what ran"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 6);
    layout->setSpacing(3);
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_ask);
    layout->addLayout(m_choices);
    m_choices->addStretch(1);
    connect(&m_runner, &TourRunner::changed, this, &TourBar::follow);
    hide();
}

QToolButton* TourBar::addButton(QHBoxLayout& layout, const QString& name, const QString& text, const QString& help)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(help);
    button->setFocusPolicy(Qt::StrongFocus);
    layout.addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, name] {
        if (QAction* action = m_commands.action(name))
            action->trigger();
    });
    return button;
}

QString TourBar::keyOf(const char* command) const
{
    const QAction* action = m_commands.action(QString::fromLatin1(command));
    return action == nullptr ? QString() : action->shortcut().toString(QKeySequence::NativeText);
}

QString TourBar::text() const
{
    return QStringLiteral("%1\n%2\n%3").arg(m_title->text(), m_text->text(), m_ask->text());
}

QString TourBar::askText(const TourStep& step) const
{
    if (!m_runner.isReady())
        return tr("The scenario is being prepared …");
    if (step.question && m_runner.answered()) {
        const QString because = coreText(step.question->because);
        if (*m_runner.answered() == step.question->right)
            return tr("✓ Right. %1").arg(because);
        return tr("✗ No: %1. %2").arg(coreText(step.question->choices[step.question->right]), because);
    }
    if (m_runner.isDone() && step.wait)
        return tr("✓ Done. %1").arg(coreText(step.then));
    if (step.ask.empty())
        return {};
    QString ask = QStringLiteral("▸ ") + coreText(step.ask);
    const auto* done = step.wait ? std::get_if<CommandDone>(&*step.wait) : nullptr;
    if (done != nullptr && !keyOf(done->id.c_str()).isEmpty())
        ask += tr("  [%1]").arg(keyOf(done->id.c_str()));
    return ask;
}

void TourBar::follow()
{
    if (!m_runner.isRunning()) {
        m_choicesOf.clear();
        hide();
        return;
    }
    const TourStep& step = m_runner.step();
    const std::size_t steps = m_runner.tour().steps.size();
    m_title->setFont(Theme::instance().boldFont());
    m_ask->setFont(Theme::instance().boldFont());
    m_title->setText(tr("%1 · %2 of %3 · %4")
                         .arg(coreText(m_runner.tour().title))
                         .arg(m_runner.index() + 1)
                         .arg(steps)
                         .arg(coreText(step.title)));
    m_text->setText(coreText(step.text));
    m_ask->setText(askText(step));
    m_ask->setVisible(!m_ask->text().isEmpty());
    showChoices(step);
    const bool isDone = m_runner.isDone();
    const bool isLast = m_runner.index() + 1 == steps;
    m_back->setText(tr("Back (%1)").arg(keyOf("tour.back")));
    m_back->setEnabled(m_runner.index() > 0);
    m_showMe->setText(tr("Show me (%1)").arg(keyOf("tour.showMe")));
    m_showMe->setVisible(step.wait || step.question);
    m_showMe->setEnabled(!isDone && m_runner.isReady());
    m_next->setText((isLast ? tr("Finish (%1)") : tr("Next (%1)")).arg(keyOf("tour.next")));
    m_next->setEnabled(isDone);
    m_leave->setText(tr("Leave (%1)").arg(keyOf("tour.leave")));
    const bool wasHidden = isHidden();
    show();
    if (wasHidden || isDone) {
        QAccessibleEvent event(m_ask, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void TourBar::showChoices(const TourStep& step)
{
    const QString key = fromCore(m_runner.tour().id) + QString::number(m_runner.index());
    if (m_choicesOf != key) {
        for (QToolButton* button : m_choiceButtons)
            button->deleteLater();
        m_choiceButtons.clear();
        m_choicesOf = key;
        const std::size_t count = step.question ? step.question->choices.size() : 0;
        for (std::size_t i = 0; i < count; ++i) {
            auto* button = new QToolButton(this);
            button->setText(QStringLiteral("%1  %2").arg(i + 1).arg(coreText(step.question->choices[i])));
            button->setAccessibleName(button->text());
            button->setToolTip(tr("Answer with this (%1)")
                                   .arg(keyOf(QStringLiteral("tour.answer%1").arg(i + 1).toLatin1().constData())));
            button->setFocusPolicy(Qt::StrongFocus);
            connect(button, &QToolButton::clicked, this, [this, i] { m_runner.answer(i); });
            m_choices->insertWidget(static_cast<int>(i), button);
            m_choiceButtons.push_back(button);
        }
    }
    const bool isOpen = m_runner.isReady() && !m_runner.isDone();
    for (QToolButton* button : m_choiceButtons)
        button->setEnabled(isOpen);
}

} // namespace sheafscope
