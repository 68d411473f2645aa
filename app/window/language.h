// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace sheafscope {

struct Language {
    const char* code;    ///< of the .ts file and the setting: "zh_CN"
    const char* ownName; ///< in the language itself, UTF-8, never translated
};

/// What the window can speak, English first.
[[nodiscard]] std::span<const Language> languages();

/// Puts the translation of `wanted` ("system" or a code) and Qt's own texts into the QApplication, before any widget is
/// made. Returns the code of the language that is spoken now; English where the wanted one does not exist.
QString speak(const QString& wanted);

} // namespace sheafscope
