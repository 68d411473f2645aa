// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>
#include <cstdint>
#include <optional>

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
    cursor,
    onAccent, ///< text on the accent colour
    disabled
};
inline constexpr int kRoleCount = 27;

enum class ThemeKind : std::uint8_t { light, dark, contrast, print };
inline constexpr std::array kThemeKinds{ThemeKind::light, ThemeKind::dark, ThemeKind::contrast, ThemeKind::print};

/// "light", "dark", "contrast", "print": for settings and the command line.
[[nodiscard]] QString themeName(ThemeKind kind);
/// Inverse of themeName().
[[nodiscard]] std::optional<ThemeKind> themeOfName(const QString& name);

/// Type for a desk, or for the last row of a lecture hall.
enum class TypeSize : std::uint8_t { desk, hall };
enum class Motion : std::uint8_t { full, reduced };

/// All colours and fonts of the window. GUI thread only. One instance, changed live; widgets connect to changed().
class Theme final : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    void setKind(ThemeKind kind);
    /// True if bright things lie on a dark ground.
    [[nodiscard]] bool isDark() const { return m_kind == ThemeKind::dark || m_kind == ThemeKind::contrast; }
    [[nodiscard]] TypeSize typeSize() const { return m_typeSize; }
    void setTypeSize(TypeSize size);
    /// Reduced: nothing flashes or glides; what would have moved is shown where it ends up.
    [[nodiscard]] Motion motion() const { return m_motion; }
    void setMotion(Motion motion);
    [[nodiscard]] QColor color(Role role) const;
    /// Viridis at 0..1 as 0xffRRGGBB, for QImage::Format_RGB32.
    [[nodiscard]] static QRgb fill(double share);
    [[nodiscard]] QPalette palette() const;
    /// The typeface with tabular figures; `bold` and `small` (0.85 of the base size) variants.
    [[nodiscard]] const QFont& font() const { return fonts().base; }
    [[nodiscard]] const QFont& boldFont() const { return fonts().bold; }
    [[nodiscard]] const QFont& smallFont() const { return fonts().small; }
    [[nodiscard]] const QFont& monoFont() const { return fonts().mono; }
    /// Height of a table row with text in font(), px.
    [[nodiscard]] int rowHeight() const;
    /// WCAG contrast ratio of two colours, 1..21.
    [[nodiscard]] static double contrast(const QColor& a, const QColor& b);

signals:
    void changed();

private:
    /// Made once: a new QFont is matched against the fonts of the host when it is first used.
    struct Fonts {
        QFont base;
        QFont bold;
        QFont small;
        QFont mono;
    };

    Theme();
    [[nodiscard]] const Fonts& fonts() const;
    [[nodiscard]] int pixels(int atDesk) const;

    ThemeKind m_kind = ThemeKind::dark;
    TypeSize m_typeSize = TypeSize::desk;
    Motion m_motion = Motion::full;
    mutable std::optional<Fonts> m_fonts; ///< of m_typeSize, since they were first asked for
};

} // namespace sheafscope
