// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/framed_style.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace sheafscope {
namespace {

void outline(QPainter& painter, const QRect& rect, Role role)
{
    painter.save();
    painter.setPen(QPen(Theme::instance().color(role), 1));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

bool isHighContrast()
{
    return Theme::instance().kind() == ThemeKind::contrast;
}

/// Around a field, with the accent where keys go.
void outlineField(QPainter& painter, const QStyleOption& option)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    outline(painter, option.rect, hasFocus ? Role::accent : Role::textDim);
}

bool isField(QStyle::PrimitiveElement element, const QStyleOption& option)
{
    switch (static_cast<int>(element)) {
    case QStyle::PE_PanelLineEdit: { // without a line width it is a part of another control, which has its own
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
        return frame == nullptr || frame->lineWidth > 0;
    }
    case QStyle::PE_Frame:
    case QStyle::PE_PanelButtonCommand:
        return true;
    case QStyle::PE_PanelButtonTool: // those of the tool bar are outlined when the mouse is over them
        return !option.state.testFlag(QStyle::State_AutoRaise) || option.state.testFlag(QStyle::State_Raised);
    }
    return false;
}

} // namespace

FramedStyle::FramedStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FramedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isOn = element == PE_PanelButtonTool && option->state.testFlag(State_On);
    if (isOn)
        outline(*painter, option->rect, Role::accent);
    else if (isHighContrast() && isField(element, *option))
        outlineField(*painter, *option);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!isBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setPen(QPen(Theme::instance().color(Role::textDim), 1));
    painter->setBrush(Qt::NoBrush);
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    if (isBox)
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    else
        painter->drawEllipse(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter->restore();
}

void FramedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && isHighContrast()) {
        outlineField(*painter, *option);
    } else if (control == CC_ScrollBar && option->subControls.testFlag(SC_ScrollBarSlider)) {
        const QRect slider = proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        const QRect inside = slider.adjusted(2, 2, -2, -2);
        painter->fillRect(inside, Theme::instance().color(Role::cardBorder));
        outline(*painter, inside, Role::textDim);
    }
}

} // namespace sheafscope
