// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// What a word, a panel or a counter means.
struct GlossaryEntry {
    std::string id;     ///< "panel.machine", "counter.barn_get", "term.sheaf"
    std::string title;  ///< as it is written where it is met
    std::string what;   ///< what it is
    std::string grows;  ///< when it grows; empty for a term that does not
    std::string high;   ///< what a high value means; empty for a term
    std::string advice; ///< what to try; empty for a term
    [[nodiscard]] bool isTerm() const { return id.starts_with("term."); }
};

/// Errors: file, line, and what was expected there.
Result<std::vector<GlossaryEntry>> parseGlossary(std::string_view text, const std::string& source);
/// The built-in one (resources/glossary/glossary.json) in its order; any thread. A test proves that it can be read.
const std::vector<GlossaryEntry>& glossary();
/// nullptr: there is no such entry.
const GlossaryEntry* findInGlossary(std::string_view id);

} // namespace sheafscope
