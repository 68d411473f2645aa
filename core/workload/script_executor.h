// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/slub/slub.h"
#include "core/workload/script.h"

#include <map>
#include <string>
#include <string_view>

namespace sheafscope {

/// Executes the operations of an op script on one cache, one at a time, each on the CPU it names, and keeps the objects
/// and sheaves that the script holds. Quiesced: nothing else runs on the Slub meanwhile.
class ScriptExecutor {
public:
    /// Makes other nodes' partial lists always searched, as the recorded kernels did.
    ScriptExecutor(Slub& slub, Cache& cache);

    /// Of a script that passed checkOpScript(). A checkpoint does nothing here.
    void execute(const ScriptOp& op);
    /// Of the last operation, in the words of groundtruth/FORMAT.md: "0:n0:s0:i31", "size:32", "ret=0".
    [[nodiscard]] const std::string& result() const { return m_result; }
    /// Frees all that the script still holds, on `cpu`; returns how many.
    unsigned releaseAll(CpuId cpu);

private:
    void prefilled(const ScriptOp& op);
    void bulkAlloc(const ScriptOp& op);
    void bulkFree(const ScriptOp& op);
    void quiesce();
    void setAttribute(const ScriptOp& op);
    [[nodiscard]] std::string place(std::uint32_t id, const void* object) const;
    void say(std::string_view text);
    void keep(std::uint32_t id, void* object);
    void* give(std::uint32_t id);

    Slub& m_slub;
    Cache& m_cache;
    std::map<std::uint32_t, void*> m_objects; ///< ordered, so that releaseAll() is repeatable
    std::map<std::uint32_t, Sheaf*> m_sheaves;
    std::string m_result;
};

} // namespace sheafscope
