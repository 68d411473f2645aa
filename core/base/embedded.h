// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace sheafscope {

/// A text file of resources/ that the build compiled into the program, so that nothing has to be installed or found.
struct EmbeddedFile {
    std::string_view name; ///< file name without folder and ending, e.g. "8x24" for resources/machines/8x24.txt
    std::string_view text; ///< the whole file, byte for byte
};

/// The built-in machines (resources/machines/*.txt) sorted by name. Static storage; any thread.
std::span<const EmbeddedFile> embeddedMachines();
/// The built-in cost profiles (resources/profiles/*.json) likewise.
std::span<const EmbeddedFile> embeddedProfiles();
/// The scenarios of resources/presets/*.json.
std::span<const EmbeddedFile> embeddedPresets();
/// The JSON Schemas of resources/schemas/*.json.
std::span<const EmbeddedFile> embeddedSchemas();
/// The built-in tours (resources/tours/*.json), as above.
std::span<const EmbeddedFile> embeddedTours();
/// resources/glossary/glossary.json, alone.
std::span<const EmbeddedFile> embeddedGlossary();

} // namespace sheafscope
