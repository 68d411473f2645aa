// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <string>

namespace sheafscope {

/// The whole text of a file, plain or compressed (see PackedFile). Errors: it cannot be read, is damaged, or is larger
/// than `most` once unpacked.
Result<std::string> readTextFile(const std::string& path, Bytes most = mebibytes(256));

} // namespace sheafscope
