// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/script_workload.h"

#include "core/engine/cpu_context.h"
#include "core/workload/script.h"
#include "core/workload/script_executor.h"

#include <optional>

namespace sheafscope {
namespace {

/// What the CPUs' programs share; only one of them runs at a time.
struct ScriptRunState {
    OpScript script;
    std::size_t next = 0;
    std::optional<ScriptExecutor> executor; ///< made on the first operation: the cache exists only then
};

class ScriptProgram final : public CpuProgram {
public:
    explicit ScriptProgram(ScriptRunState& state) : m_state(state) {}

    unsigned run(CpuContext& cpu, unsigned operations) override
    {
        unsigned done = 0;
        while (done < operations && m_state.next < m_state.script.ops.size() &&
               isMine(cpu, m_state.script.ops[m_state.next])) {
            if (!m_state.executor)
                m_state.executor.emplace(cpu.cache(0).slub(), cpu.cache(0));
            cpu.beginOperation(0);
            m_state.executor->execute(m_state.script.ops[m_state.next++]);
            ++done;
        }
        return done;
    }

    bool releaseSome(CpuContext& cpu, unsigned) override
    {
        m_state.next = m_state.script.ops.size();
        return m_state.executor && m_state.executor->releaseAll(cpu.id()) != 0;
    }

private:
    /// Operations that name no CPU run on CPU 0.
    static bool isMine(const CpuContext& cpu, const ScriptOp& op)
    {
        return cpu.id() == (op.cpu.isValid() ? op.cpu : CpuId{0});
    }

    ScriptRunState& m_state;
};

class ScriptWorkload final : public Workload {
public:
    explicit ScriptWorkload(OpScript script) { m_state.script = std::move(script); }

    [[nodiscard]] std::string name() const override { return "script " + m_state.script.name; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override { return {m_state.script.cache}; }
    [[nodiscard]] std::string mainCache() const override { return m_state.script.cache.name; }
    [[nodiscard]] bool needsExactMode() const override { return true; }
    [[nodiscard]] bool endsGracePeriods() const override { return true; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId, const Machine&, std::uint64_t) override
    {
        return std::make_unique<ScriptProgram>(m_state);
    }

private:
    ScriptRunState m_state;
};

} // namespace

Result<std::unique_ptr<Workload>> makeScriptWorkload(const std::string& path, const Machine& machine)
{
    auto script = loadOpScript(path);
    if (!script)
        return Failure(std::move(script.error()));
    if (auto sane = checkOpScript(*script, machine, path); !sane)
        return Failure(std::move(sane.error()));
    return std::make_unique<ScriptWorkload>(std::move(*script));
}

} // namespace sheafscope
