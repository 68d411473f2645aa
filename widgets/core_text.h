// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace sheafscope {

/// A sentence of one of core's tables in the language of the window. Core knows no Qt, so its texts are translated
/// where they are shown, with the context "core". Names of counters, caches, eras and files are not sentences: they
/// stay as the kernel spells them, use fromCore() for those.
[[nodiscard]] QString coreText(std::string_view text);

/// Every sentence that coreText() may be given, from the real tables, each once, in a fixed order. What translators
/// get, and what a test compares the translations with. GUI thread.
[[nodiscard]] QStringList translatableCoreTexts();

} // namespace sheafscope
