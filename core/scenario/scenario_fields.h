// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_document.h"

#include <span>
#include <string>
#include <string_view>

namespace sheafscope {

/// A part of a scenario as a text that can be edited: what an editor shows and takes back.
struct ScenarioField {
    enum class Form : std::uint8_t { line, lines, choice };
    std::string_view id; ///< "title", "machine" ...: the key of the scenario file
    Form form = Form::line;
    std::string (*text)(const ScenarioDocument& document);
    /// Errors: a sentence on what is expected. The document is as before then.
    Result<void> (*set)(ScenarioDocument& document, const std::string& text);
};

/// All of them in the order of an editor.
std::span<const ScenarioField> scenarioFields();
/// nullptr: there is none of that id.
const ScenarioField* findScenarioField(std::string_view id);

/// All that can be told without running it; a sentence, empty if nothing is wrong.
std::string scenarioProblem(const ScenarioDocument& document);

} // namespace sheafscope
