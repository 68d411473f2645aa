// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace sheafscope {

/// The files that were opened or saved last, newest first, kept from one run to the next in the user's settings.
/// GUI thread only.
class RecentFiles {
public:
    static constexpr qsizetype kMost = 8;

    /// Moves it to the front.
    static void add(const QString& path);
    static void remove(const QString& path);
    /// Those that are still there; what is missing is forgotten.
    static QStringList list();
};

} // namespace sheafscope
