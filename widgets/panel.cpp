// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panel.h"

#include "widgets/theme.h"

#include <QShowEvent>

namespace sheafscope {

Panel::Panel(ViewState& state, QWidget* parent) : QWidget(parent), m_state(state)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(Theme::instance().font());
    const auto ifVisible = [this](void (Panel::*react)()) {
        if (isReallyVisible())
            (this->*react)();
    };
    connect(&m_state, &ViewState::refreshed, this, [ifVisible] { ifVisible(&Panel::onRefreshed); });
    connect(&m_state, &ViewState::sourceChanged, this, [ifVisible] { ifVisible(&Panel::onRefreshed); });
    connect(&m_state, &ViewState::selectionChanged, this, [this, ifVisible] {
        if (isVisible())
            setAccessibleDescription(summary());
        ifVisible(&Panel::onSelectionChanged);
    });
    connect(&m_state, &ViewState::cursorMoved, this, [ifVisible] { ifVisible(&Panel::onCursorMoved); });
    connect(&m_state, &ViewState::marksChanged, this, [ifVisible] { ifVisible(&Panel::onMarksChanged); });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        setFont(Theme::instance().font());
        onThemeChanged();
    });
}

void Panel::onRefreshed()
{
    update();
}

void Panel::onSelectionChanged()
{
    update();
}

void Panel::onCursorMoved()
{
    update();
}

void Panel::onMarksChanged()
{
    update();
}

void Panel::onThemeChanged()
{
    update();
}

bool Panel::isReallyVisible() const
{
    return isVisible() && !window()->isMinimized() && !visibleRegion().isEmpty();
}

// Whatever moved while nobody saw the panel is caught up with here.
void Panel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setAccessibleName(title());
    setAccessibleDescription(summary());
    onRefreshed();
}

} // namespace sheafscope
