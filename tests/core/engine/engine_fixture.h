// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/cpu_context.h"
#include "core/engine/engine.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sheafscope::test {

/// `nodes` nodes of `cpus` CPUs and `memory` each.
inline std::shared_ptr<const Machine> machineOf(unsigned nodes, unsigned cpus, Bytes memory = gibibytes(1))
{
    MachineSpec spec;
    spec.name = "test";
    std::uint32_t next = 0;
    for (unsigned n = 0; n < nodes; ++n) {
        NodeSpec node{true, memory, {}, {}};
        for (unsigned c = 0; c < cpus; ++c)
            node.cpus.push_back(CpuId{next++});
        spec.nodes.push_back(node);
    }
    return std::make_shared<const Machine>(Machine::make(std::move(spec)).value());
}

inline std::unique_ptr<Slub> slubOn(const std::shared_ptr<const Machine>& machine, const std::string& era = "7.0",
                                    Bytes realMemory = gibibytes(1))
{
    SlubOptions options;
    options.pages.realMemory = realMemory;
    return Slub::create(machine, findEra(era).value().mechanisms, options).value();
}

inline std::unique_ptr<Engine> engineOf(const std::shared_ptr<const Machine>& machine,
                                        std::unique_ptr<Workload> workload, const EngineSettings& settings,
                                        Bytes realMemory = gibibytes(1))
{
    return Engine::create(slubOn(machine, "7.0", realMemory), std::move(workload), settings).value();
}

inline std::unique_ptr<Engine> engineOf(const std::shared_ptr<const Machine>& machine, const std::string& workload,
                                        const EngineSettings& settings, const ParameterValues& parameters = {})
{
    return engineOf(machine, makeWorkload(workload, parameters, *machine).value(), settings);
}

inline EngineSettings settingsOf(EngineMode mode, std::uint64_t seed = 42)
{
    EngineSettings settings;
    settings.mode = mode;
    settings.seed = seed;
    settings.pace = EngineSettings::kUnlimited;
    return settings;
}

/// All counters and fills of all caches and CPUs, and the sizes of the barns, as one sequence.
inline std::vector<std::uint64_t> stateOf(const Engine& engine)
{
    std::vector<std::uint64_t> state;
    const Machine& machine = engine.slub().machine();
    for (const auto& cache : engine.slub().caches()) {
        for (std::uint32_t c = 0; c < machine.cpuCount(); ++c) {
            state.push_back(cache->fill(CpuId{c}).pack());
            for (const StatDescription& stat : statDescriptions())
                state.push_back(cache->counter(CpuId{c}, stat.item));
        }
        for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
            if (const Barn* barn = std::as_const(*cache).barn(NodeId{n}))
                state.push_back(barn->fullCount() * std::uint64_t{1000} + barn->emptyCount());
        }
    }
    return state;
}

/// A workload of one cache whose programs are two functions.
class FunctionWorkload final : public Workload {
public:
    using Body = std::function<unsigned(CpuContext&, unsigned)>;

    explicit FunctionWorkload(Body body) : m_body(std::move(body)) {}
    [[nodiscard]] std::string name() const override { return "test"; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override
    {
        CacheSpec spec;
        spec.name = "test_cache";
        spec.objectSize = 256;
        return {spec};
    }
    [[nodiscard]] std::string mainCache() const override { return "test_cache"; }
    std::unique_ptr<CpuProgram> makeProgram(CpuId, const Machine&, std::uint64_t) override
    {
        return std::make_unique<Program>(m_body);
    }

private:
    class Program final : public CpuProgram {
    public:
        explicit Program(const Body& body) : m_body(body) {}
        unsigned run(CpuContext& cpu, unsigned operations) override { return m_body(cpu, operations); }
        bool releaseSome(CpuContext&, unsigned) override { return false; }

    private:
        const Body& m_body;
    };

    Body m_body;
};

} // namespace sheafscope::test
