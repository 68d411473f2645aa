// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <array>

namespace sheafscope {

/// One role in every theme, 0xRRGGBB.
struct RoleColours {
    Role role;
    QRgb dark;
    QRgb light;
    QRgb contrast;
    QRgb print;
};

// Categories are Okabe-Ito. On the dark card they are used as published, but for two: the published blue and vermillion
// are lightened until they keep 3:1. On the light card the hues are darkened to 3:1 and more; the hue, so the meaning,
// stays. High contrast lightens them on black; print darkens them, because ink on paper spreads and greys.
inline constexpr std::array<RoleColours, kRoleCount> kRoleColours{{
    {Role::window, 0x14181d, 0xf1f3f5, 0x000000, 0xffffff},
    {Role::card, 0x1b2027, 0xffffff, 0x0b0b0b, 0xffffff},
    {Role::cardBorder, 0x2b323b, 0xd5dae0, 0xa0a0a0, 0x9a9a9a},
    {Role::grid, 0x2a313a, 0xe6e9ed, 0x4a4a4a, 0xdcdcdc},
    {Role::text, 0xd3d9e0, 0x24292f, 0xffffff, 0x111111},
    {Role::textDim, 0x98a2ad, 0x59636e, 0xe0e0e0, 0x4a4a4a},
    {Role::textStrong, 0xf2f5f8, 0x0b0e12, 0xffffff, 0x000000},
    {Role::accent, 0x66b8f0, 0x0a66b0, 0x7fd4ff, 0x00508f},
    {Role::main, 0x56b4e9, 0x2487bf, 0x56b4e9, 0x0072b2},
    {Role::spare, 0x1f86c4, 0x0b5586, 0xb5dcff, 0x00446e},
    {Role::rcuFree, 0xcc79a7, 0xb0568a, 0xff9bd2, 0x9c3f78},
    {Role::barnFull, 0xe69f00, 0xa87200, 0xffb000, 0x9a6800},
    {Role::barnEmpty, 0x8b95a1, 0x6b747e, 0xc8c8c8, 0x666666},
    {Role::partial, 0x009e73, 0x008460, 0x2ee6a8, 0x00694c},
    {Role::free, 0x363e48, 0xdde2e7, 0x3a3a3a, 0xe9e9e9},
    {Role::live, 0x009e73, 0x008460, 0x2ee6a8, 0x00694c},
    {Role::parked, 0xe69f00, 0xa87200, 0xffb000, 0x9a6800},
    {Role::remote, 0xdf6711, 0xc95600, 0xff8a3d, 0xa84500},
    {Role::movable, 0xf0e442, 0x857a00, 0xfff04d, 0x6b6200},
    {Role::slabMemory, 0x009e73, 0x008460, 0x2ee6a8, 0x00694c},
    {Role::freeMemory, 0x8b95a1, 0x6b747e, 0xc8c8c8, 0x666666},
    {Role::warning, 0xf08a45, 0xab4700, 0xffa657, 0x8a3900},
    {Role::error, 0xff6b66, 0xc0262d, 0xff8a85, 0xa31219},
    {Role::selection, 0xffffff, 0x0b0e12, 0xffffff, 0x000000},
    {Role::cursor, 0xe8edf2, 0x3a424b, 0xffffff, 0x222222},
    {Role::onAccent, 0x0b0e12, 0xffffff, 0x000000, 0xffffff},
    {Role::disabled, 0x8b95a1, 0x6b747e, 0xb4b4b4, 0x666666},
}};

constexpr bool isInRoleOrder()
{
    for (std::size_t i = 0; i < kRoleColours.size(); ++i) {
        if (static_cast<std::size_t>(kRoleColours[i].role) != i)
            return false;
    }
    return true;
}
static_assert(isInRoleOrder(), "Theme::color() indexes the table by role");

/// How well two roles must be told apart where one lies on the other.
enum class Legibility : std::uint8_t {
    text, ///< 4.5:1
    mark, ///< 3:1
    faint ///< 1.2:1: grid, frames, empty places and disabled words, which carry nothing that is not also said elsewhere
};
struct RolePair {
    Role over;
    Role under;
    Legibility legibility;
};

/// Every combination that the panels and controls put on each other. Whoever paints another one adds it here; the test
/// of the theme computes the contrast of all of them in every theme.
inline constexpr std::array kRolePairs{
    RolePair{Role::text, Role::window, Legibility::text},
    RolePair{Role::text, Role::card, Legibility::text},
    RolePair{Role::textDim, Role::window, Legibility::text},
    RolePair{Role::textDim, Role::card, Legibility::text},
    RolePair{Role::textStrong, Role::window, Legibility::text},
    RolePair{Role::textStrong, Role::card, Legibility::text},
    RolePair{Role::accent, Role::window, Legibility::text},
    RolePair{Role::accent, Role::card, Legibility::text},
    RolePair{Role::onAccent, Role::accent, Legibility::text},
    RolePair{Role::warning, Role::window, Legibility::text},
    RolePair{Role::warning, Role::card, Legibility::text},
    RolePair{Role::error, Role::window, Legibility::text},
    RolePair{Role::error, Role::card, Legibility::text},
    RolePair{Role::main, Role::card, Legibility::mark},
    RolePair{Role::spare, Role::card, Legibility::mark},
    RolePair{Role::rcuFree, Role::card, Legibility::mark},
    RolePair{Role::main, Role::window, Legibility::mark},
    RolePair{Role::spare, Role::window, Legibility::mark},
    RolePair{Role::rcuFree, Role::window, Legibility::mark},
    RolePair{Role::barnFull, Role::card, Legibility::mark},
    RolePair{Role::barnFull, Role::window, Legibility::mark},
    RolePair{Role::barnEmpty, Role::card, Legibility::mark},
    RolePair{Role::barnEmpty, Role::window, Legibility::mark},
    RolePair{Role::partial, Role::card, Legibility::mark},
    RolePair{Role::partial, Role::window, Legibility::mark},
    RolePair{Role::live, Role::card, Legibility::mark},
    RolePair{Role::live, Role::free, Legibility::mark},
    RolePair{Role::parked, Role::card, Legibility::mark},
    RolePair{Role::parked, Role::free, Legibility::mark},
    RolePair{Role::remote, Role::card, Legibility::mark},
    RolePair{Role::remote, Role::window, Legibility::mark},
    RolePair{Role::movable, Role::card, Legibility::mark},
    RolePair{Role::movable, Role::window, Legibility::mark},
    RolePair{Role::slabMemory, Role::card, Legibility::mark},
    RolePair{Role::slabMemory, Role::window, Legibility::mark},
    RolePair{Role::freeMemory, Role::card, Legibility::mark},
    RolePair{Role::selection, Role::card, Legibility::mark},
    RolePair{Role::selection, Role::window, Legibility::mark},
    RolePair{Role::cursor, Role::card, Legibility::mark},
    RolePair{Role::disabled, Role::card, Legibility::mark},
    RolePair{Role::disabled, Role::window, Legibility::mark},
    RolePair{Role::free, Role::card, Legibility::faint},
    RolePair{Role::cardBorder, Role::card, Legibility::faint},
    RolePair{Role::grid, Role::card, Legibility::faint},
};

} // namespace sheafscope
