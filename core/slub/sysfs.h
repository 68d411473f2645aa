// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/cache.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// The files of /sys/kernel/slab/CACHE for this cache's era, in the kernel's names (spec section 12.2).
std::vector<std::string> sysfsAttributes(const Cache& cache);
/// A file of /sys/kernel/slab/CACHE and what a reader gets of it, without the final newline.
struct SysfsAttribute {
    std::string name;
    std::string text;
    friend bool operator==(const SysfsAttribute&, const SysfsAttribute&) = default;
};

/// What the kernel would print in that file, without the final newline; nothing if the era has no such file. Quiesced.
std::optional<std::string> sysfsText(Cache& cache, std::string_view attribute);
/// All files in the order of sysfsAttributes(). Quiesced; takes no lock, so looking does not show in any figure.
std::vector<SysfsAttribute> sysfsListing(Cache& cache);

} // namespace sheafscope
