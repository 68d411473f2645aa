// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/script_executor.h"

#include <fmt/format.h>

namespace sheafscope {
namespace {

/// Raw value that makes other nodes' lists always searched, as the recorded kernels did (groundtruth/FORMAT.md).
constexpr unsigned kAlwaysSearch = 1024;

} // namespace

ScriptExecutor::ScriptExecutor(Slub& slub, Cache& cache) : m_slub(slub), m_cache(cache)
{
    m_cache.setRemoteNodeDefragRatio(kAlwaysSearch);
}

void ScriptExecutor::execute(const ScriptOp& op)
{
    m_result.clear();
    switch (op.verb) {
    case ScriptVerb::alloc:
        keep(op.id, op.node.isValid() ? m_cache.allocNode(op.cpu, op.node, kGfpKernel) : m_cache.alloc(op.cpu));
        break;
    case ScriptVerb::allocThisNode:
        keep(op.id, m_cache.allocNode(op.cpu, op.node, kGfpKernel | Gfp::thisNode));
        break;
    case ScriptVerb::allocNowait:
        keep(op.id, m_cache.alloc(op.cpu, kGfpNowait));
        break;
    case ScriptVerb::free:
        if (void* object = give(op.id))
            m_cache.free(op.cpu, object);
        break;
    case ScriptVerb::kfreeRcu:
        if (void* object = give(op.id))
            m_cache.kfreeRcu(op.cpu, object);
        break;
    case ScriptVerb::bulkAlloc:
        bulkAlloc(op);
        break;
    case ScriptVerb::bulkFree:
        bulkFree(op);
        break;
    case ScriptVerb::rcuBarrier:
        m_slub.rcuBarrier();
        break;
    case ScriptVerb::quiesce:
        quiesce();
        break;
    case ScriptVerb::shrink:
        for (std::uint32_t c = 0; c < m_slub.machine().cpuCount(); ++c) {
            m_cache.flushCpu(CpuId{c});
            m_slub.rcuBarrier();
        }
        [[fallthrough]];
    case ScriptVerb::plainShrink:
        // No grace period ends in here: pages of SLAB_TYPESAFE_BY_RCU slabs come back in a later operation.
        m_result = fmt::format("ret={}", m_cache.shrink(op.cpu) ? 1 : 0);
        break;
    case ScriptVerb::prefill:
    case ScriptVerb::refillPrefilled:
    case ScriptVerb::allocPrefilled:
    case ScriptVerb::returnPrefilled:
        prefilled(op);
        break;
    case ScriptVerb::setAttribute:
        setAttribute(op);
        break;
    case ScriptVerb::setDefrag:
        m_cache.setRemoteNodeDefragRatio(op.number);
        break;
    case ScriptVerb::sleep:
    case ScriptVerb::checkpoint:
        break;
    }
}

void ScriptExecutor::prefilled(const ScriptOp& op)
{
    Sheaf*& sheaf = m_sheaves[op.sheaf];
    if (op.verb == ScriptVerb::prefill) {
        sheaf = m_cache.prefillSheaf(op.cpu, kGfpKernel, op.number);
        m_result = sheaf == nullptr ? "null" : fmt::format("size:{}", sheaf->size);
    } else if (sheaf == nullptr) {
        if (op.verb == ScriptVerb::allocPrefilled)
            keep(op.id, nullptr);
    } else if (op.verb == ScriptVerb::refillPrefilled) {
        const int ret = m_cache.refillSheaf(op.cpu, kGfpKernel, sheaf, op.number);
        m_result = fmt::format("ret={} size:{}", ret, sheaf->size);
    } else if (op.verb == ScriptVerb::allocPrefilled) {
        keep(op.id, m_cache.allocFromSheaf(op.cpu, sheaf));
    } else {
        m_cache.returnSheaf(op.cpu, kGfpKernel, sheaf);
        m_sheaves.erase(op.sheaf);
    }
}

void ScriptExecutor::bulkAlloc(const ScriptOp& op)
{
    std::vector<void*> objects(op.ids.size());
    if (!m_cache.allocBulk(op.cpu, kGfpKernel, objects))
        objects.assign(op.ids.size(), nullptr);
    for (std::size_t i = 0; i < op.ids.size(); ++i)
        keep(op.ids[i], objects[i]);
}

void ScriptExecutor::bulkFree(const ScriptOp& op)
{
    std::vector<void*> objects;
    for (const std::uint32_t id : op.ids)
        if (void* object = m_objects[id]) {
            objects.push_back(object);
            m_objects.erase(id);
        }
    m_cache.freeBulk(op.cpu, objects);
}

void ScriptExecutor::quiesce()
{
    m_slub.rcuBarrier();
    for (std::uint32_t c = 0; c < m_slub.machine().cpuCount(); ++c) {
        m_cache.detachRcuSheaf(CpuId{c});
        m_slub.rcuBarrier();
    }
    m_slub.runBatchedFrees(CpuId{0});
    m_slub.rcuBarrier();
}

void ScriptExecutor::setAttribute(const ScriptOp& op)
{
    constexpr unsigned kRawPerPercent = 10; // spec 2.8
    if (op.word == "min_partial")
        m_cache.setMinPartial(op.number);
    else if (op.word == "cpu_partial")
        m_cache.setCpuPartial(op.number);
    else if (op.word == "remote_node_defrag_ratio")
        m_cache.setRemoteNodeDefragRatio(op.number * kRawPerPercent);
}

std::string ScriptExecutor::place(std::uint32_t id, const void* object) const
{
    if (object == nullptr)
        return fmt::format("{}:null", id);
    const SlabTable& table = m_slub.slabs();
    const Slab& slab = table.slab(table.slabOf(object));
    return fmt::format("{}:n{}:s{}:i{}", id, m_slub.pages().nodeOf(object).v, slab.serial,
                       m_cache.indexIn(slab, object));
}

void ScriptExecutor::say(std::string_view text)
{
    m_result += m_result.empty() ? "" : " ";
    m_result += text;
}

void ScriptExecutor::keep(std::uint32_t id, void* object)
{
    m_objects[id] = object;
    say(place(id, object));
}

void* ScriptExecutor::give(std::uint32_t id)
{
    void* const object = m_objects[id];
    say(place(id, object));
    m_objects.erase(id);
    return object;
}

unsigned ScriptExecutor::releaseAll(CpuId cpu)
{
    unsigned released = 0;
    for (const auto& [id, object] : m_objects) {
        if (object != nullptr) {
            m_cache.free(cpu, object);
            ++released;
        }
    }
    for (const auto& [id, sheaf] : m_sheaves) {
        if (sheaf != nullptr) {
            m_cache.returnSheaf(cpu, kGfpKernel, sheaf);
            ++released;
        }
    }
    m_objects.clear();
    m_sheaves.clear();
    return released;
}

} // namespace sheafscope
