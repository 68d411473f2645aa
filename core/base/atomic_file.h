// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace sheafscope {

/// Writes `text` to `path` so that the file is the old one or the whole new one, whatever happens meanwhile: into a
/// temporary file beside it, which is synced and renamed. A path that exists and is no regular file (/dev/stdout, a
/// pipe) is written directly. Errors name the path and the reason; no temporary file is left behind then.
Result<void> writeAtomically(const std::string& path, std::string_view text);

/// The whole file. Errors: it cannot be opened or read, or is larger than `mostBytes`.
Result<std::string> readWholeFile(const std::string& path, std::size_t mostBytes = std::size_t{1} << 30U);

} // namespace sheafscope
