// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include "widgets/theme_colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sheafscope {
namespace {

constexpr int kBasePixels = 13;
constexpr int kSmallPixels = 11;

constexpr double kHallScale = 1.35; ///< the largest that the panels' title and legend lines have room for

// Ten stops of viridis (matplotlib, CC0), equally far apart; linear in between it is off by at most 3 of 255.
constexpr std::array<QRgb, 10> kViridis{0x440154, 0x482878, 0x3e4989, 0x31688e, 0x26828e,
                                        0x1f9e89, 0x35b779, 0x6ece58, 0xb5de2b, 0xfde725};
constexpr int kFillSteps = 256;

std::array<QRgb, kFillSteps> makeFillTable()
{
    std::array<QRgb, kFillSteps> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double place = static_cast<double>(i) / (kFillSteps - 1) * (kViridis.size() - 1);
        const auto low = std::min(static_cast<std::size_t>(place), kViridis.size() - 2);
        const double part = place - static_cast<double>(low);
        const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * part)); };
        const QRgb from = kViridis[low];
        const QRgb to = kViridis[low + 1];
        table[i] = qRgb(mix(qRed(from), qRed(to)), mix(qGreen(from), qGreen(to)), mix(qBlue(from), qBlue(to)));
    }
    return table;
}

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QFont makeFont(const QString& family, int pixels)
{
    QFont font(family);
    font.setPixelSize(pixels);
    // Same glyphs and widths on every host: a capture must not depend on its font rendering settings.
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

const QString kSans = QStringLiteral("DejaVu Sans"); // its figures are tabular
const QString kMono = QStringLiteral("DejaVu Sans Mono");

} // namespace

QString themeName(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::light:
        return QStringLiteral("light");
    case ThemeKind::dark:
        return QStringLiteral("dark");
    case ThemeKind::contrast:
        return QStringLiteral("contrast");
    case ThemeKind::print:
        return QStringLiteral("print");
    }
    return {};
}

std::optional<ThemeKind> themeOfName(const QString& name)
{
    for (const ThemeKind kind : kThemeKinds) {
        if (themeName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

Theme::Theme() = default;

Theme& Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::setKind(ThemeKind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    emit changed();
}

void Theme::setTypeSize(TypeSize size)
{
    if (size == m_typeSize)
        return;
    m_typeSize = size;
    m_fonts.reset();
    emit changed();
}

void Theme::setMotion(Motion motion)
{
    if (motion == m_motion)
        return;
    m_motion = motion;
    emit changed();
}

int Theme::pixels(int atDesk) const
{
    return m_typeSize == TypeSize::desk ? atDesk : static_cast<int>(std::lround(atDesk * kHallScale));
}

int Theme::rowHeight() const
{
    constexpr int kAtDesk = 20;
    return pixels(kAtDesk);
}

QColor Theme::color(Role role) const
{
    const RoleColours& colours = kRoleColours[static_cast<std::size_t>(role)];
    switch (m_kind) {
    case ThemeKind::light:
        return QColor(colours.light);
    case ThemeKind::dark:
        return QColor(colours.dark);
    case ThemeKind::contrast:
        return QColor(colours.contrast);
    case ThemeKind::print:
        return QColor(colours.print);
    }
    return {};
}

QRgb Theme::fill(double share)
{
    static const std::array<QRgb, kFillSteps> table = makeFillTable();
    const double bounded = std::isnan(share) ? 0.0 : std::clamp(share, 0.0, 1.0);
    return table[static_cast<std::size_t>(std::lround(bounded * (kFillSteps - 1)))];
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole slot, Role role) { palette.setColor(slot, color(role)); };
    set(QPalette::Window, Role::window);
    set(QPalette::WindowText, Role::text);
    set(QPalette::Base, Role::card);
    set(QPalette::AlternateBase, Role::window);
    set(QPalette::Text, Role::text);
    set(QPalette::Button, Role::card);
    set(QPalette::ButtonText, Role::text);
    set(QPalette::BrightText, Role::error);
    set(QPalette::ToolTipBase, Role::card);
    set(QPalette::ToolTipText, Role::text);
    set(QPalette::PlaceholderText, Role::textDim);
    set(QPalette::Link, Role::accent);
    set(QPalette::LinkVisited, Role::accent);
    set(QPalette::Highlight, Role::accent);
    set(QPalette::HighlightedText, Role::onAccent);
    set(QPalette::Light, Role::cardBorder);
    set(QPalette::Midlight, Role::cardBorder);
    set(QPalette::Mid, Role::cardBorder);
    set(QPalette::Dark, Role::cardBorder);
    palette.setColor(QPalette::Shadow, color(Role::window).darker(150));
    for (const auto slot : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, slot, color(Role::disabled));
    return palette;
}

const Theme::Fonts& Theme::fonts() const
{
    if (!m_fonts) {
        const QFont base = makeFont(kSans, pixels(kBasePixels));
        QFont bold = base;
        bold.setBold(true);
        m_fonts = {base, bold, makeFont(kSans, pixels(kSmallPixels)), makeFont(kMono, pixels(kBasePixels))};
    }
    return *m_fonts;
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace sheafscope
