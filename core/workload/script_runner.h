// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/slub/slub.h"
#include "core/workload/script.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace sheafscope {

/// What one operation did, in the words of groundtruth/FORMAT.md.
struct ScriptStep {
    unsigned line = 0;
    std::string result;                            ///< "0:n0:s0:i31 1:null", "size:32", "ret=0"
    std::string slabs;                             ///< "+s0n0 -s3"
    std::map<std::string, std::uint64_t> counters; ///< "C2.alloc_fastpath" -> change since the previous operation
};

/// State at a checkpoint.
struct ScriptCheckpoint {
    unsigned line = 0;
    std::string label;
    std::map<std::string, std::string> attributes; ///< sysfs texts
    std::vector<std::string> state;                ///< "cpu 0 main=...", "node 0 ..."
};

struct ScriptListener {
    std::function<void(const ScriptStep&)> onStep;
    std::function<void(const ScriptCheckpoint&)> onCheckpoint;
};

/// Runs an op script on one cache in exact mode: one operation at a time, each on the CPU it names. The script must
/// have passed checkOpScript(). Error: the cache cannot be made.
Result<void> runOpScript(const OpScript& script, std::shared_ptr<const Machine> machine, const Mechanisms& mechanisms,
                         const ScriptListener& listener);

} // namespace sheafscope
