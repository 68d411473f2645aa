// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QObject>

namespace sheafscope {

class Preferences;

/// Turns the settings about looks into the theme, palette and typeface of the application, at once and whenever one of
/// them or the system's colours change. GUI thread only.
class Appearance final : public QObject {
    Q_OBJECT
public:
    /// `preferences` must outlive it. Remembers what the desktop's palette is, so it comes before any other palette.
    explicit Appearance(Preferences& preferences, QObject* parent = nullptr);

    /// What "as the system" means here: dark where Qt cannot tell.
    [[nodiscard]] ThemeKind systemTheme() const { return m_systemTheme; }

private:
    void apply();
    void followSystem();

    Preferences& m_preferences;
    ThemeKind m_systemTheme;
};

} // namespace sheafscope
