// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/tbb_program.h"

namespace sheafscope {

namespace {

using MakeProgram = std::unique_ptr<HostProgram> (*)(Slub&, unsigned slots, std::uint64_t seed, unsigned parameter);

class TbbWorkload final : public Workload {
public:
    TbbWorkload(std::string name, std::string mainCache, MakeProgram make, unsigned slots, unsigned parameter)
        : m_name(std::move(name)), m_mainCache(std::move(mainCache)), m_make(make), m_slots(slots),
          m_parameter(parameter)
    {
    }

    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override { return kmallocSpecs(); }
    [[nodiscard]] std::string mainCache() const override { return m_mainCache; }
    [[nodiscard]] bool isProgram() const override { return true; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId, const Machine&, std::uint64_t) override
    {
        return nullptr;
    }
    [[nodiscard]] std::unique_ptr<HostProgram> makeHostProgram(Slub& slub, std::uint64_t seed) override
    {
        return m_make(slub, m_slots, seed, m_parameter);
    }

private:
    std::string m_name;
    std::string m_mainCache;
    MakeProgram m_make;
    unsigned m_slots;
    unsigned m_parameter;
};

std::unique_ptr<Workload> makePipelineWorkload(const ParameterValues& values, const Machine&)
{
    return std::make_unique<TbbWorkload>("tbb-pipeline", "kmalloc-256", makeTbbPipeline,
                                         wholeParameter(values, "slots"), wholeParameter(values, "tokens"));
}

std::unique_ptr<Workload> makeGraphWorkload(const ParameterValues& values, const Machine&)
{
    return std::make_unique<TbbWorkload>("tbb-graph", "kmalloc-512", makeTbbGraph, wholeParameter(values, "slots"),
                                         wholeParameter(values, "longest"));
}

std::unique_ptr<Workload> makeHashMapWorkload(const ParameterValues& values, const Machine&)
{
    return std::make_unique<TbbWorkload>("tbb-hash-map", "kmalloc-64", makeTbbHashMap, wholeParameter(values, "slots"),
                                         wholeParameter(values, "keys"));
}

ParameterInfo slotsParameter()
{
    return {"slots", "Threads of oneTBB, each a virtual CPU of its own, spread evenly over the machine", 8, 1, 256};
}

} // namespace

WorkloadMaker tbbPipelineMaker()
{
    return {{"tbb-pipeline",
             "oneTBB: parallel_pipeline",
             "A real program of oneTBB whose memory comes from the modelled kmalloc caches: a pipeline reads requests "
             "in order, answers and writes them on any thread, so that stealing decides on which CPU a request is "
             "freed. A thread of oneTBB is a virtual CPU. It leaves out what the kernel would do meanwhile, and since "
             "no seed fixes the order of stealing it runs in concurrent mode only. It helps with: whether a "
             "cross-CPU flow that nobody planned looks like the planned ones.",
             {slotsParameter(), {"tokens", "Requests in the pipeline at a time", 64, 1, 65'536}}},
            makePipelineWorkload};
}

WorkloadMaker tbbGraphMaker()
{
    return {
        {"tbb-graph",
         "oneTBB: flow graph",
         "A real program of oneTBB over the modelled kmalloc caches: each message of a flow graph becomes a vector, "
         "two nodes make two others of it, and a join lets the last owner free all, wherever it runs. Concurrent "
         "mode only. It leaves out the same as tbb-pipeline. It helps with: objects of mixed sizes that fan out "
         "and meet again.",
         {slotsParameter(), {"longest", "Numbers in the longest vector, 4 bytes each", 256, 1, 2048}}},
        makeGraphWorkload};
}

WorkloadMaker tbbHashMapMaker()
{
    return {
        {"tbb-hash-map",
         "oneTBB: concurrent_hash_map",
         "A real program of oneTBB over the modelled kmalloc caches: threads build a concurrent_hash_map of growing "
         "lists and erase the oldest keys, which others inserted. Concurrent mode only. It leaves out the same as "
         "tbb-pipeline; the map's large tables come from the host. It helps with: long-lived objects that are "
         "freed in the order of keys, not of CPUs.",
         {slotsParameter(), {"keys", "Items in the map at most", 20'000, 2, 10'000'000}}},
        makeHashMapWorkload};
}

} // namespace sheafscope
