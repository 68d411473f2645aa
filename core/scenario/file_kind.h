// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace sheafscope {

/// What a file that somebody hands over can be.
enum class FileKind : std::uint8_t {
    scenario, ///< scenario_document.h
    trace,    ///< kmem events: text or trace.dat, packed or not
    script,   ///< op script
    machine,  ///< numactl -H text, hwloc XML
    results,  ///< JSON of compare --save
    sweep,    ///< JSON of sweep, whole or a shard
    ladder    ///< JSON of ladder
};

/// Tells by the first 256 KiB of the content, never by the name. Errors: the file cannot be read, or it is none of
/// these, with what is expected.
Result<FileKind> fileKind(const std::string& path);

} // namespace sheafscope
