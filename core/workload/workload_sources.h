// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace sheafscope {

/// Where the counts of a workload come from, and what of it no slab allocator sees.
struct WorkloadSource {
    std::string_view name; ///< of the catalogue
    /// A sentence: the source of its counts and sizes; "chosen" where they imitate nothing in particular.
    std::string_view counts;
    /// A sentence for reports where most of the real program happens outside of slab; empty otherwise.
    std::string_view beyondSlab;
};

/// Of every workload of the catalogue (a test compares them). nullptr: not in the catalogue.
const WorkloadSource* workloadSource(std::string_view name);

} // namespace sheafscope
