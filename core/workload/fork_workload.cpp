// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/fork_program.h"
#include "core/workload/parameters.h"

#include "core/engine/random.h"

#include <utility>

namespace sheafscope {

namespace {

class ForkWorkload final : public Workload {
public:
    ForkWorkload(std::string name, std::vector<CacheSpec> caches, ForkSettings settings, CpuId onlyCpu)
        : m_name(std::move(name)), m_caches(std::move(caches)), m_settings(std::move(settings)), m_onlyCpu(onlyCpu)
    {
    }

    [[nodiscard]] std::string name() const override { return m_name; }
    [[nodiscard]] std::vector<CacheSpec> caches() const override { return m_caches; }
    [[nodiscard]] std::string mainCache() const override { return "maple_node"; }
    [[nodiscard]] std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                          std::uint64_t seed) override
    {
        const bool doesFork = !m_onlyCpu.isValid() || m_onlyCpu == cpu;
        return doesFork ? makeForkProgram(m_settings, machine, cpu, seed)
                        : makeReapProgram(m_settings, machine, cpu, seed);
    }

private:
    std::string m_name;
    std::vector<CacheSpec> m_caches;
    ForkSettings m_settings;
    CpuId m_onlyCpu;
};

ForkSettings forkSettings(const ParameterValues& values, ForkRecipe recipe)
{
    ForkSettings settings;
    settings.recipe = std::move(recipe);
    settings.children = wholeParameter(values, "children");
    settings.restOperations = wholeParameter(values, "rest");
    settings.gracePeriods = wholeParameter(values, "grace");
    settings.reapElsewhere = Random::chance(values.at("reap-elsewhere"));
    settings.otherNode = Random::chance(values.at("other-node"));
    settings.usesPrefill = values.at("prefill") != 0;
    return settings;
}

ProcessShape shapeOf(const ParameterValues& values)
{
    ProcessShape shape;
    shape.vmas = wholeParameter(values, "vmas");
    shape.anonVmas = wholeParameter(values, "anon");
    shape.radixNodes = wholeParameter(values, "radix-nodes");
    shape.hasExecState = values.at("exec-state") != 0;
    return shape;
}

ProcessSizes sizesOf(const ParameterValues& values)
{
    ProcessSizes sizes;
    sizes.task = wholeParameter(values, "task-bytes");
    sizes.signal = wholeParameter(values, "signal-bytes");
    sizes.mm = wholeParameter(values, "mm-bytes");
    return sizes;
}

/// Invalid: all CPUs fork.
CpuId onlyCpuOf(const ParameterValues& values)
{
    return values.at("only-cpu") < 0 ? CpuId{} : CpuId{wholeParameter(values, "only-cpu")};
}

std::unique_ptr<Workload> makeFork(const ParameterValues& values, const Machine&)
{
    ProcessShape shape = shapeOf(values);
    shape.mapleWrites = wholeParameter(values, "maple-writes");
    return std::make_unique<ForkWorkload>("fork", processCaches(ProcessCacheSet::fork, sizesOf(values)),
                                          forkSettings(values, makeForkRecipe(shape)), onlyCpuOf(values));
}

std::unique_ptr<Workload> makeExecve(const ParameterValues& values, const Machine&)
{
    ProcessSizes sizes = sizesOf(values);
    sizes.name = wholeParameter(values, "name-bytes");
    ImageShape image;
    image.vmas = wholeParameter(values, "exec-vmas");
    image.anonVmas = wholeParameter(values, "exec-anon");
    image.mapleWrites = wholeParameter(values, "exec-writes");
    image.hasInterpreter = values.at("interpreter") != 0;
    return std::make_unique<ForkWorkload>("execve", processCaches(ProcessCacheSet::execve, sizes),
                                          forkSettings(values, makeExecveRecipe(shapeOf(values), image)),
                                          onlyCpuOf(values));
}

/// The parameters that fork and execve share, with these defaults.
std::vector<ParameterInfo> processParameters(unsigned vmas, unsigned anon, unsigned children, unsigned radixNodes)
{
    return {{"vmas", "Mappings (vm_area_struct) of the forking process, and so of its child", double(vmas), 1, 2000},
            {"anon", "Mappings of them that have an anon_vma and two anon_vma_chain", double(anon), 0, 2000},
            {"children", "Live children of a CPU: what it forks in one burst, on average", double(children), 1, 4096},
            {"reap-elsewhere", "Share of children that live and exit on another CPU", 0.5, 0, 1},
            {"other-node", "Share of those that do so on another NUMA node", 0.5, 0, 1},
            {"prefill", "1: tree copies take prefilled sheaves (6.18 and later), 0: bulk allocations", 1, 0, 1},
            {"radix-nodes", "radix_tree_node allocations of a process, freed after a grace period", double(radixNodes),
             0, 64},
            {"exec-state", "1: also task_exec_state and a kmalloc-128 for each program (7.2 and later)", 0, 0, 1},
            {"grace", "Grace periods of the run that make one for call_rcu; more: deeper batches of frees", 1, 1, 1000},
            {"task-bytes", "Object size of task_struct", 5888, 512, 16'384},
            {"signal-bytes", "Object size of signal_cache", 1152, 256, 8192},
            {"mm-bytes", "Object size of mm_struct", 1568, 256, 8192},
            {"only-cpu", "The one CPU that forks; -1: all CPUs do", -1, -1, 8191},
            {"rest", "Operations that a CPU lets pass between two bursts, on average", 200, 0, 1'000'000}};
}

std::vector<ParameterInfo> with(std::vector<ParameterInfo> list, std::initializer_list<ParameterInfo> more)
{
    list.insert(list.end(), more);
    return list;
}

} // namespace

WorkloadMaker forkMaker()
{
    return {
        {"fork", "Fork storm",
         "Every CPU forks a burst of child processes, lets the children that live on it write to their maple trees "
         "and exit, rests, and begins again. It touches the caches of a fork without threads, at the counts of a small "
         "shell, with prefilled sheaves for the tree copy and kfree_rcu for replaced tree nodes. It leaves out page "
         "tables, kernel stacks and open files; execve is a scenario of its own. With vmas=11, anon=5, "
         "maple-writes=0 it allocates from each cache what real kernels counted for the fork of a tiny static "
         "program. It helps with: how many live children a CPU's sheaves can take before objects go through the barn "
         "and slabs are allocated and discarded, and what children that exit on other CPUs change.",
         with(processParameters(30, 14, 16, 0),
              {{"maple-writes", "Maple tree writes of a living child, each frees a node by kfree_rcu", 4, 0, 1000}})},
        makeFork};
}

WorkloadMaker execveMaker()
{
    return {
        {"execve", "Execve loop",
         "Every CPU forks children that start a program and exit: linux_binprm, names, files, credentials and a new "
         "mm are allocated, the copied memory map goes, and the program's mappings are made with writes to its maple "
         "tree, most of which free a node by kfree_rcu and some split one with a prefilled sheaf. Counts are those of "
         "a dynamically linked program in a trace of Linux 6.18; exec-vmas=6, exec-anon=1, exec-writes=7, "
         "interpreter=0 is the tiny static program for which real kernels of every era were counted. It leaves out "
         "page tables, file systems and what the program itself does. It helps with: why execve benchmarks lose "
         "between 6.19 and 7.0 although each operation holds few objects, and how kfree_rcu feeds the barn.",
         with(processParameters(30, 14, 4, 1),
              {{"exec-vmas", "Mappings of the program that is started", 22, 1, 1000},
               {"exec-anon", "Mappings of them that get an anon_vma and one anon_vma_chain", 6, 0, 1000},
               {"exec-writes", "Maple tree writes while it is mapped, besides splits", 26, 0, 10'000},
               {"interpreter", "1: a dynamic loader is opened and mapped too, 0: a static program", 1, 0, 1},
               {"name-bytes", "Object size of names_cache in bytes: 4096, or 192 from 7.0 on", 4096, 64, 8192}})},
        makeExecve};
}

} // namespace sheafscope
