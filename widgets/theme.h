// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <cstdint>

namespace sheafscope {

/// What a colour means. A meaning has one hue in all panels; categories are Okabe-Ito, fills are viridis.
enum class Role : std::uint8_t {
    window,
    card,
    cardBorder,
    grid,
    text,
    textDim,
    textStrong,
    accent,
    main,
    spare,
    rcuFree,
    barnFull,
    barnEmpty,
    partial,
    free,
    live,
    parked,
    remote,
    movable,
    slabMemory,
    freeMemory,
    warning,
    error,
    selection,
    cursor
};
inline constexpr int kRoleCount = 25;

enum class ThemeKind : std::uint8_t { light, dark };

/// All colours and fonts of the window. GUI thread only. One instance, changed live; widgets connect to changed().
class Theme final : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    void setKind(ThemeKind kind);
    [[nodiscard]] QColor color(Role role) const;
    /// Viridis at 0..1 as 0xffRRGGBB, for QImage::Format_RGB32.
    [[nodiscard]] static QRgb fill(double share);
    [[nodiscard]] QPalette palette() const;
    /// The typeface with tabular figures; `bold` and `small` (0.85 of the base size) variants.
    [[nodiscard]] QFont font() const;
    [[nodiscard]] QFont boldFont() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QFont monoFont() const;
    /// WCAG contrast ratio of two colours, 1..21.
    [[nodiscard]] static double contrast(const QColor& a, const QColor& b);

signals:
    void changed();

private:
    Theme();
    ThemeKind m_kind = ThemeKind::dark;
};

} // namespace sheafscope
