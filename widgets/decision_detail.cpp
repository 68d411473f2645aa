// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decision_detail.h"

#include "widgets/fitted_text.h"
#include "widgets/theme.h"

#include <QPainter>

namespace sheafscope {
namespace {

constexpr int kMargin = 6;
constexpr int kRuleHeight = 50;
constexpr int kStateHeight = 130;
constexpr int kStateWidth = 250;

} // namespace

DecisionDetail::DecisionDetail(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("decisionDetail"));
    setAccessibleName(tr("Rule, and state before and after"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DecisionDetail::show(const DecisionLine& line)
{
    m_line = line;
    setAccessibleDescription(text());
    setToolTip(text());
    setVisible(true);
    update();
}

void DecisionDetail::clear()
{
    m_line.reset();
    hide();
}

QString DecisionDetail::text() const
{
    if (!m_line)
        return {};
    QStringList lines{ruleText()};
    if (m_line->states) {
        for (const StateChange& change : *m_line->states)
            lines << changeSentence(change);
    }
    return lines.join(QLatin1Char('\n'));
}

QString DecisionDetail::ruleText() const
{
    if (m_line->rule.section.isEmpty())
        return m_line->text;
    return tr("Rule %1 (%2): %3").arg(m_line->rule.section, m_line->rule.function, m_line->rule.text);
}

QSize DecisionDetail::sizeHint() const
{
    return {320, kRuleHeight + kStateHeight + 2 * kMargin};
}

QSize DecisionDetail::minimumSizeHint() const
{
    return {120, kRuleHeight + kStateHeight + 2 * kMargin};
}

void DecisionDetail::paintEvent(QPaintEvent*)
{
    if (!m_line)
        return;
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Role::card));
    painter.setPen(theme.color(Role::cardBorder));
    painter.drawLine(0, 0, width(), 0);
    const QRect area = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    painter.setFont(theme.smallFont());
    painter.setPen(theme.color(Role::text));
    painter.drawText(QRect(area.left(), area.top(), area.width(), kRuleHeight),
                     static_cast<int>(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, ruleText());
    if (!m_line->states)
        return;
    int x = area.left();
    for (const StateChange& change : *m_line->states) {
        const bool isFirst = x == area.left();
        if (!isFirst && x + kStateWidth > area.right())
            return;
        const int width = std::min(area.width(), kStateWidth);
        paintStateChange(painter, QRect(x, area.top() + kRuleHeight, width, kStateHeight), change);
        x += width + 24;
    }
}

} // namespace sheafscope
