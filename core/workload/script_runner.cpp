// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/script_runner.h"

#include "core/slub/sysfs.h"
#include "core/workload/script_executor.h"

#include <cstring>
#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

/// Collects slab events of the operation that runs.
class SlabTrail final : public SlubEvents {
public:
    void slabAllocated(CacheId, std::uint64_t serial, NodeId node) override
    {
        add(fmt::format("+s{}n{}", serial, node.v));
    }
    void slabReleased(CacheId, std::uint64_t serial) override { add(fmt::format("-s{}", serial)); }
    void decided(CacheId, CpuId, Decision, std::uint64_t) override {}
    std::string take() { return std::exchange(m_text, {}); }

private:
    void add(const std::string& event) { m_text += (m_text.empty() ? "" : " ") + event; }
    std::string m_text;
};

class ScriptRun {
public:
    ScriptRun(const OpScript& script, Slub& slub, Cache& cache, const ScriptListener& listener)
        : m_script(script), m_slub(slub), m_cache(cache), m_listener(listener), m_known(countersOf(slub.mechanisms())),
          m_before(slub.machine().cpuCount() * m_known.size()), m_executor(slub, cache)
    {
        m_slub.setRunsAlone(); // as exact mode does, of which these runs are the proof
        m_slub.setEvents(&m_trail);
        changes(); // what creation counted is the base
    }
    ~ScriptRun() { m_slub.setEvents(nullptr); }
    ScriptRun(const ScriptRun&) = delete;
    ScriptRun& operator=(const ScriptRun&) = delete;

    void run()
    {
        for (const ScriptOp& op : m_script.ops) {
            if (op.verb == ScriptVerb::checkpoint) {
                report(op);
                continue;
            }
            m_executor.execute(op);
            if (op.verb == ScriptVerb::setAttribute || !m_listener.onStep)
                continue;
            m_listener.onStep({op.line, m_executor.result(), m_trail.take(), changes()});
        }
    }

private:
    /// Counter changes since the last call.
    std::map<std::string, std::uint64_t> changes()
    {
        std::map<std::string, std::uint64_t> changed;
        std::size_t at = 0;
        for (std::uint32_t c = 0; c < m_slub.machine().cpuCount(); ++c) {
            for (const StatItem item : m_known) {
                const std::uint64_t now = m_cache.counter(CpuId{c}, item);
                if (const std::uint64_t grown = now - std::exchange(m_before[at++], now); grown != 0)
                    changed[fmt::format("C{}.{}", c, describe(item).sysfsName)] = grown;
            }
        }
        return changed;
    }

    void report(const ScriptOp& op)
    {
        if (!m_listener.onCheckpoint)
            return;
        ScriptCheckpoint checkpoint;
        checkpoint.line = op.line;
        checkpoint.label = op.word;
        const auto names = op.attributes.empty() ? sysfsAttributes(m_cache) : op.attributes;
        for (const std::string& name : names)
            if (auto text = sysfsText(m_cache, name))
                checkpoint.attributes[name] = *text;
        if (op.attributes.empty())
            describeState(checkpoint.state);
        m_listener.onCheckpoint(checkpoint);
    }

    void describeState(std::vector<std::string>& lines)
    {
        for (std::uint32_t c = 0; c < m_slub.machine().cpuCount(); ++c)
            lines.push_back(cpuLine(CpuId{c}));
        for (std::uint32_t n = 0; n < m_slub.machine().nodeCount(); ++n)
            if (std::string line = nodeLine(NodeId{n}); !line.empty())
                lines.push_back(std::move(line));
    }

    std::string slabText(SlabIndex slab) const
    {
        return fmt::format("s{}:inuse{}", m_slub.slabs().slab(slab).serial, m_slub.slabs().readWord(slab).inuse);
    }

    std::string cpuLine(CpuId cpu) const
    {
        std::string line = fmt::format("cpu {}", cpu.v);
        const CpuSlot& slot = m_cache.slot(cpu);
        if (m_slub.mechanisms().cpuSlabs || m_slub.mechanisms().fullSlabs == FullSlabGoes::toCpuPartial) {
            line += " slab=" + (slot.cpuSlab == kNoSlab ? "-" : slabText(slot.cpuSlab));
            unsigned privateObjects = 0;
            for (void* o = slot.freelist(); o != nullptr; ++privateObjects)
                std::memcpy(&o, static_cast<std::byte*>(o) + m_cache.geometry().freePointerOffset, sizeof o);
            line += fmt::format(" free={} partial=", privateObjects);
            std::string partial;
            for (SlabIndex s = slot.cpuPartial; s != kNoSlab; s = m_slub.slabs().slab(s).next)
                partial += (partial.empty() ? "" : ",") + slabText(s);
            line += partial.empty() ? "-" : partial;
        }
        if (m_cache.capacity() == 0)
            return line;
        const SheafFill fill = m_cache.fill(cpu);
        const auto size = [](unsigned n) { return n == SheafFill::kNone ? std::string("-") : std::to_string(n); };
        return line + fmt::format(" main={} spare={} rcu_free={}", fill.main, size(fill.spare), size(fill.rcuFree));
    }

    std::string nodeLine(NodeId node)
    {
        const PartialList* const list = m_cache.partial(node);
        Barn* const barn = m_cache.barn(node);
        if (list == nullptr && barn == nullptr)
            return {};
        std::string line = fmt::format("node {}", node.v);
        if (list == nullptr) {
            line += " nocachenode";
        } else {
            std::string partial;
            for (const SlabIndex slab : m_cache.partialOrder(node))
                partial += (partial.empty() ? "" : ",") + slabText(slab);
            line += fmt::format(" nr_slabs={} total_objects={} nr_partial={} partial={}", list->slabs(),
                                list->totalObjects(), list->count(), partial.empty() ? "-" : partial);
        }
        if (m_slub.mechanisms().sheafCaches == SheafCaches::none)
            return line;
        if (barn == nullptr)
            return line + " barn=-";
        std::string sizes;
        for (const unsigned size : barn->fullSizes())
            sizes += (sizes.empty() ? "" : ",") + std::to_string(size);
        return line + fmt::format(" barn_full={}[{}] barn_empty={}", barn->fullCount(), sizes, barn->emptyCount());
    }

    const OpScript& m_script;
    Slub& m_slub;
    Cache& m_cache;
    const ScriptListener& m_listener;
    SlabTrail m_trail;
    std::vector<StatItem> m_known;
    std::vector<std::uint64_t> m_before;
    ScriptExecutor m_executor;
};

} // namespace

Result<void> runOpScript(const OpScript& script, std::shared_ptr<const Machine> machine, const Mechanisms& mechanisms,
                         const ScriptListener& listener)
{
    SlubOptions options;
    options.withKmalloc = false; // one private cache; its sheaf structs' kmalloc caches are not looked at
    auto slub = Slub::create(std::move(machine), mechanisms, options);
    if (!slub)
        return tl::unexpected(slub.error());
    auto cache = (*slub)->createCache(script.cache, CpuId{0});
    if (!cache)
        return tl::unexpected(cache.error());
    ScriptRun(script, **slub, **cache, listener).run();
    return {};
}

} // namespace sheafscope
