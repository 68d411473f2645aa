// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/kmem_event.h"

#include <string_view>

namespace sheafscope {

using namespace std::string_view_literals;

/// How every trace.dat begins.
inline constexpr std::string_view kTraceDatMagic = "\x17\x08\x44tracing"sv;

/// The binary file of `trace-cmd record`, read with libtracecmd; a packed one is unpacked to a temporary file first.
/// Errors: as KmemSource::open(), and a file without one of the four kmem events.
Result<std::unique_ptr<KmemSource>> openTraceDat(const std::string& path);

} // namespace sheafscope
