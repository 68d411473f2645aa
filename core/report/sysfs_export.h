// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/slub/slub.h"
#include "core/slub/sysfs.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sheafscope {

/// A line "name: text" for each.
std::string sysfsListingText(const std::vector<SysfsAttribute>& attributes);

/// Can `folder` become an export: it does not exist, is empty, or is an earlier export, and files can be made beside
/// it. Error: a sentence that names the folder. For before a long run; exportSysfs() looks again.
Result<void> checkSysfsFolder(const std::filesystem::path& folder);

/// Writes FOLDER/CACHE/ATTRIBUTE for every cache as /sys/kernel/slab gives them, with the final newline; an attribute
/// without text (ctor without a constructor) is an empty file, as are shrink and validate, which can only be written.
/// Files of options that the modelled kernels do not have (usersize, cache_dma, failslab, skip_kfence) do not exist
/// (spec 12.2). The new folder is made beside the old one and takes its place when it is complete. Quiesced.
/// Errors: as checkSysfsFolder(), or the file that cannot be written; nothing is left behind then.
Result<void> exportSysfs(const Slub& slub, const std::filesystem::path& folder);

} // namespace sheafscope
