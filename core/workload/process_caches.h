// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/geometry.h"

#include <cstdint>
#include <vector>

namespace sheafscope {

/// Index of each cache that fork, execve and exit touch. A fork needs those up to kmalloc128.
enum class ForkCache : std::uint8_t {
    mapleNode,
    vmAreaStruct,
    anonVma,
    anonVmaChain,
    taskStruct,
    cred,
    filesCache,
    fsCache,
    sighandCache,
    signalCache,
    mmStruct,
    pid,
    radixTreeNode, ///< of the table of process ids
    taskExecState, ///< 7.2 and later
    kmalloc128,    ///< 7.2 and later: one with each taskExecState
    filp,
    namesCache,
    kmalloc32,
    kmalloc64,
    kmalloc512,
    kmalloc1k
};

enum class ProcessCacheSet : std::uint8_t { fork, execve };

/// Object sizes in bytes that depend on a kernel's version and configuration.
struct ProcessSizes {
    unsigned task = 5888;   ///< task_struct
    unsigned signal = 1152; ///< signal_cache
    unsigned mm = 1568;     ///< mm_struct
    unsigned name = 4096;   ///< names_cache
};

/// The caches by index of ForkCache; sizes as seen in a trace of Linux 6.18 on x86-64 and in the geometry of real
/// kernels.
std::vector<CacheSpec> processCaches(ProcessCacheSet set, const ProcessSizes& sizes = {});

} // namespace sheafscope
