// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/picture_view.h"

#include "widgets/theme.h"

#include <QPainter>

namespace sheafscope {

PictureView::PictureView(const QString& name, const QString& emptyText, QWidget* parent)
    : QWidget(parent), m_emptyText(emptyText)
{
    setAccessibleName(name);
    setAccessibleDescription(emptyText);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PictureView::show(Draw draw, const QString& words)
{
    m_draw = std::move(draw);
    setAccessibleDescription(m_draw ? words : m_emptyText);
    update();
}

void PictureView::setLeastHeight(int height)
{
    m_leastHeight = height;
    updateGeometry();
}

void PictureView::render(QPainter& painter, const QRectF& rect) const
{
    const Theme& theme = Theme::instance();
    painter.fillRect(rect, theme.color(Role::card));
    if (m_draw) {
        m_draw(painter, rect);
        return;
    }
    painter.setFont(theme.font());
    painter.setPen(theme.color(Role::textDim));
    painter.drawText(rect.adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void PictureView::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    render(painter, QRectF(rect()));
    if (hasFocus()) {
        painter.setPen(Theme::instance().color(Role::accent));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace sheafscope
