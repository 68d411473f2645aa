// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QIcon>

namespace sheafscope {

enum class Glyph : std::uint8_t { run, pause, step, stepBack, camera, film, compare, search, sun, moon, gear };

/// An icon that is drawn in the colours of the theme at the moment it is painted, sharp at every scale; a disabled one
/// has the colour of disabled text.
[[nodiscard]] QIcon themeIcon(Glyph glyph, Role role = Role::text);

} // namespace sheafscope
