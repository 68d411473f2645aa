// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Names of the <info> elements with which our XML carries what hwloc has no attribute for.
namespace sheafscope::hwlocinfo {

inline constexpr const char* kName = "SheafscopeName";
inline constexpr const char* kTitle = "SheafscopeTitle";
inline constexpr const char* kHaveMemorylessNodes = "SheafscopeHaveMemorylessNodes"; ///< "1"
inline constexpr const char* kMovableBytes = "SheafscopeMovableBytes";               ///< of a NUMANode

} // namespace sheafscope::hwlocinfo
