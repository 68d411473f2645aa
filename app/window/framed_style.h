// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace sheafscope {

/// Qt's Fusion with frames around check boxes and radio buttons that can be seen on a dark ground: Fusion makes them
/// darker than the window, whatever the palette. GUI thread; owned by the QApplication it is set on.
class FramedStyle final : public QProxyStyle {
    Q_OBJECT
public:
    FramedStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
};

} // namespace sheafscope
