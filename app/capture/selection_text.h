// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/view_state.h"

#include <string>
#include <vector>

namespace sheafscope {

/// Selects what "cpu=3", "node=1" or "cache=kmalloc-64" names; later ones win. Errors name the option, what was found
/// and what there is.
Result<void> applySelection(ViewState& state, const SourceInfo& info, const std::vector<std::string>& texts);

/// The texts that select what is selected now, but for the cache, which is an option of its own.
std::vector<std::string> selectionTexts(const ViewState& state);

} // namespace sheafscope
