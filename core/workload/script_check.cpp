// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/script.h"

#include <fmt/format.h>
#include <optional>
#include <unordered_map>

namespace sheafscope {
namespace {

/// Follows which objects and sheaves a script holds, as if every allocation worked.
class ScriptChecker {
public:
    explicit ScriptChecker(const Machine& machine) : m_machine(machine) {}

    std::optional<std::string> check(const ScriptOp& op)
    {
        if (op.cpu.isValid() && op.cpu.v >= m_machine.cpuCount())
            return fmt::format("CPU {} on a machine with {} CPUs; expected 0 to {}", op.cpu.v, m_machine.cpuCount(),
                               m_machine.cpuCount() - 1);
        if (op.node.isValid() && (op.node.v >= m_machine.nodeCount() || !m_machine.isOnline(op.node)))
            return fmt::format("node {} does not exist on this machine of {} nodes", op.node.v, m_machine.nodeCount());
        switch (op.verb) {
        case ScriptVerb::alloc:
        case ScriptVerb::allocThisNode:
        case ScriptVerb::allocNowait:
            return takes(op.id, op.line);
        case ScriptVerb::allocPrefilled:
            if (auto fault = uses(op.sheaf))
                return fault;
            return takes(op.id, op.line);
        case ScriptVerb::bulkAlloc:
            for (const std::uint32_t id : op.ids)
                if (auto fault = takes(id, op.line))
                    return fault;
            return std::nullopt;
        case ScriptVerb::free:
        case ScriptVerb::kfreeRcu:
            return gives(op.id, op.line);
        case ScriptVerb::bulkFree:
            for (const std::uint32_t id : op.ids)
                if (auto fault = gives(id, op.line))
                    return fault;
            return std::nullopt;
        case ScriptVerb::prefill:
            if (const auto [it, isNew] = m_sheaves.try_emplace(op.sheaf, op.line); !isNew)
                return fmt::format("sheaf {} is in use since line {}; expected a new sheaf ID", op.sheaf, it->second);
            return std::nullopt;
        case ScriptVerb::refillPrefilled:
            return uses(op.sheaf);
        case ScriptVerb::returnPrefilled: {
            auto fault = uses(op.sheaf);
            m_sheaves.erase(op.sheaf);
            return fault;
        }
        case ScriptVerb::setAttribute:
            return sets(op.word, op.number);
        case ScriptVerb::rcuBarrier:
        case ScriptVerb::quiesce:
        case ScriptVerb::shrink:
        case ScriptVerb::plainShrink:
        case ScriptVerb::setDefrag:
        case ScriptVerb::sleep:
        case ScriptVerb::checkpoint:
            return std::nullopt;
        }
        return std::nullopt;
    }

private:
    struct Life {
        unsigned allocLine = 0;
        unsigned freeLine = 0; ///< 0: live
    };

    std::optional<std::string> takes(std::uint32_t id, unsigned line)
    {
        Life& life = m_objects[id];
        if (life.allocLine != 0 && life.freeLine == 0)
            return fmt::format("object {} is live since line {}; expected an ID that is not in use", id,
                               life.allocLine);
        life = {line, 0};
        return std::nullopt;
    }
    std::optional<std::string> gives(std::uint32_t id, unsigned line)
    {
        const auto found = m_objects.find(id);
        if (found == m_objects.end())
            return fmt::format("object {} was never allocated", id);
        if (found->second.freeLine != 0)
            return fmt::format("object {} was freed already in line {} (allocated in line {})", id,
                               found->second.freeLine, found->second.allocLine);
        found->second.freeLine = line;
        return std::nullopt;
    }
    std::optional<std::string> uses(std::uint32_t sheaf) const
    {
        if (m_sheaves.contains(sheaf))
            return std::nullopt;
        return fmt::format("there is no prefilled sheaf {} now", sheaf);
    }

    static std::optional<std::string> sets(const std::string& attribute, std::uint32_t value)
    {
        constexpr std::uint32_t kWhole = 100;
        if (attribute == "min_partial" || attribute == "cpu_partial" ||
            (attribute == "remote_node_defrag_ratio" && value <= kWhole))
            return std::nullopt;
        return fmt::format("cannot set '{}' to {}; expected min_partial, cpu_partial or remote_node_defrag_ratio (0 to "
                           "100)",
                           attribute.substr(0, kWhole), value);
    }

    const Machine& m_machine;
    std::unordered_map<std::uint32_t, Life> m_objects;
    std::unordered_map<std::uint32_t, unsigned> m_sheaves;
};

} // namespace

Result<void> checkOpScript(const OpScript& script, const Machine& machine, const std::string& source)
{
    ScriptChecker checker(machine);
    for (const ScriptOp& op : script.ops)
        if (auto fault = checker.check(op))
            return fail(source, op.line, *fault);
    return {};
}

} // namespace sheafscope
