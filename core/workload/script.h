// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/machine/machine.h"
#include "core/slub/geometry.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace sheafscope {

/// Operations of an op script (groundtruth/FORMAT.md); the comment gives the word in the file.
enum class ScriptVerb : std::uint8_t {
    alloc,           ///< a CPU NODE ID
    allocThisNode,   ///< at CPU NODE ID
    allocNowait,     ///< an CPU ID
    free,            ///< f CPU ID
    bulkAlloc,       ///< ba CPU N FIRST
    bulkFree,        ///< bf CPU FIRST N; bfl CPU ID ID ...
    kfreeRcu,        ///< r CPU ID
    rcuBarrier,      ///< rb
    quiesce,         ///< q
    shrink,          ///< s CPU
    plainShrink,     ///< ss CPU
    prefill,         ///< pf CPU N SID
    refillPrefilled, ///< prf CPU N SID
    allocPrefilled,  ///< pa CPU SID ID
    returnPrefilled, ///< pr CPU SID
    setAttribute,    ///< set ATTR VALUE
    setDefrag,       ///< defrag N
    sleep,           ///< sleep MS
    checkpoint       ///< c LABEL [ATTR...]
};

struct ScriptOp {
    ScriptVerb verb = ScriptVerb::checkpoint;
    unsigned line = 0; ///< 1-based line in the file
    CpuId cpu;
    NodeId node;                         ///< alloc: kNoNode for "any"
    std::uint32_t id = 0;                ///< object
    std::uint32_t sheaf = 0;             ///< prefilled sheaf
    std::uint32_t number = 0;            ///< count, value or milliseconds
    std::vector<std::uint32_t> ids;      ///< bulk operations
    std::string word;                    ///< attribute or label
    std::vector<std::string> attributes; ///< of a checkpoint; empty: all
};

struct OpScript {
    std::string name;
    std::string topology; ///< from "# topology:", empty if not said
    std::string since;    ///< oldest era that has all its calls, from "# since:"
    std::string about;
    CacheSpec cache;
    bool isTraced = false;      ///< "trace on"
    unsigned traceFromLine = 0; ///< line of "trace on"
    std::vector<ScriptOp> ops;
};

/// Reads an op script. `source` names it in errors. Errors: the line and what was expected there.
Result<OpScript> parseOpScript(std::string_view text, const std::string& source);
/// Reads it from a file of at most 256 MiB.
Result<OpScript> loadOpScript(const std::string& path);

/// Checks a script against a machine and for sense: CPU and node numbers, objects freed twice or never allocated, sheaf
/// ids used twice, attributes that cannot be set. Errors: the line and what is wrong.
Result<void> checkOpScript(const OpScript& script, const Machine& machine, const std::string& source);

} // namespace sheafscope
