// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sheafscope {

/// Qt's Fusion with frames that can be seen: Fusion makes them darker than the window, whatever the palette. Check
/// boxes and radio buttons have one in every theme, scroll bars a slider, buttons that are on a line in the accent
/// colour; in high contrast fields, buttons and lists too are outlined. GUI thread; owned by the QApplication it is set
/// on.
class FramedStyle final : public QProxyStyle {
    Q_OBJECT
public:
    FramedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget = nullptr) const override;
};

} // namespace sheafscope
