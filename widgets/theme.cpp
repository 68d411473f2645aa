// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sheafscope {
namespace {

constexpr int kBasePixels = 13;
constexpr int kSmallPixels = 11;

struct Colours {
    Role role;
    QRgb dark;
    QRgb light;
};

// Categories are Okabe-Ito. On the dark card they are used as published, but for two: the published blue and vermillion
// are lightened until they keep 3:1. On the light card the hues are darkened to 3:1 and more; the hue, so the meaning,
// stays.
constexpr std::array<Colours, kRoleCount> kColours{{
    {Role::window, 0x14181d, 0xf1f3f5},     {Role::card, 0x1b2027, 0xffffff},
    {Role::cardBorder, 0x2b323b, 0xd5dae0}, {Role::grid, 0x2a313a, 0xe6e9ed},
    {Role::text, 0xd3d9e0, 0x24292f},       {Role::textDim, 0x98a2ad, 0x59636e},
    {Role::textStrong, 0xf2f5f8, 0x0b0e12}, {Role::accent, 0x66b8f0, 0x0a66b0},
    {Role::main, 0x56b4e9, 0x2487bf},       {Role::spare, 0x1f86c4, 0x0b5586},
    {Role::rcuFree, 0xcc79a7, 0xb0568a},    {Role::barnFull, 0xe69f00, 0xb27a00},
    {Role::barnEmpty, 0x8b95a1, 0x6b747e},  {Role::partial, 0x009e73, 0x008460},
    {Role::free, 0x363e48, 0xdde2e7},       {Role::live, 0x009e73, 0x008460},
    {Role::parked, 0xe69f00, 0xb27a00},     {Role::remote, 0xdf6711, 0xc95600},
    {Role::movable, 0xf0e442, 0x857a00},    {Role::slabMemory, 0x009e73, 0x008460},
    {Role::freeMemory, 0x8b95a1, 0x6b747e}, {Role::warning, 0xf08a45, 0xab4700},
    {Role::error, 0xff6b66, 0xc0262d},      {Role::selection, 0xffffff, 0x0b0e12},
    {Role::cursor, 0xe8edf2, 0x3a424b},
}};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < kColours.size(); ++i) {
        if (static_cast<std::size_t>(kColours[i].role) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "color() indexes the table by role");

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

QColor Theme::color(Role role) const
{
    const Colours& colours = kColours[static_cast<std::size_t>(role)];
    return QColor(m_kind == ThemeKind::dark ? colours.dark : colours.light);
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
    palette.setColor(QPalette::HighlightedText, m_kind == ThemeKind::dark ? QColor(0x0b0e12) : QColor(0xffffff));
    set(QPalette::Light, Role::cardBorder);
    set(QPalette::Midlight, Role::cardBorder);
    set(QPalette::Mid, Role::cardBorder);
    set(QPalette::Dark, Role::cardBorder);
    palette.setColor(QPalette::Shadow, color(Role::window).darker(150));
    for (const auto slot : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, slot, color(Role::barnEmpty));
    return palette;
}

QFont Theme::font() const
{
    return makeFont(kSans, kBasePixels);
}

QFont Theme::boldFont() const
{
    QFont font = makeFont(kSans, kBasePixels);
    font.setBold(true);
    return font;
}

QFont Theme::smallFont() const
{
    return makeFont(kSans, kSmallPixels);
}

QFont Theme::monoFont() const
{
    return makeFont(kMono, kBasePixels);
}

double Theme::contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace sheafscope
