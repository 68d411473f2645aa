// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/results.h"

#include <span>
#include <string>
#include <vector>

namespace sheafscope {

/// What the draws of the cost profile say of one scenario on one machine, a line a fact: each era's median and 5 to 95
/// % band, then each era against each base with the band of the ratio, how likely it is faster, and "no claim" where
/// the band covers 1. Empty without draws.
std::vector<std::string> costNotes(const ResultSet& results, const std::string& scenario, const std::string& machine,
                                   std::span<const std::string> bases);

} // namespace sheafscope
