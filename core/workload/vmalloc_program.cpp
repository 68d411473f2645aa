// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/vmalloc_program.h"

#include "core/engine/cpu_context.h"

#include <algorithm>
#include <utility>

namespace sheafscope {
namespace {

constexpr unsigned kBytesAPointer = 8;
constexpr unsigned kPageBytes = 4096;
constexpr unsigned kLargestPooledArea = 256; ///< pages; larger areas are merged and freed
constexpr unsigned kPointersAPage = 500;     ///< of kvfree_rcu in one array
constexpr unsigned kStartOperations = 512;   ///< within which the threads start
constexpr unsigned kWaitingPages = 8;        ///< arrays that wait for a grace period before the test waits too

} // namespace

VmallocProgram::VmallocProgram(const VmallocSettings& settings, bool isTesting, CpuId worker, std::uint64_t purgeAt,
                               std::uint64_t seed, VmallocCalls& calls)
    : m_settings(settings), m_calls(calls), m_worker(worker), m_purgeAt(purgeAt), m_random(seed), m_isTesting(isTesting)
{
}

unsigned VmallocProgram::run(CpuContext& cpu, unsigned operations)
{
    if (!std::exchange(m_hasStarted, true)) { // threads do not start at the same instant
        cpu.rest(m_random.below(kStartOperations));
        return 0;
    }
    unsigned done = 0;
    while (done < operations) {
        if (cpu.hasMail()) {
            const Letter letter = cpu.receive();
            cpu.free(letter.cache, letter.object);
            ++done;
        } else if (!m_toFree.empty()) {
            done += freeNext(cpu);
        } else if (m_nextAlloc < m_toAlloc.size()) {
            allocateNext(cpu);
            ++done;
        } else if (!finishLoop(cpu) || !beginLoop(cpu) || m_settings.test == VmallocTest::pcpu) {
            break; // nothing to do, or resting while the per-CPU allocator needs no slab
        }
    }
    return done;
}

bool VmallocProgram::releaseSome(CpuContext& cpu, unsigned operations)
{
    while (!m_waiting.empty())
        mailOldest(cpu);
    m_toFree.insert(m_toFree.end(), m_made.begin(), m_made.end());
    m_made.clear();
    m_toFree.insert(m_toFree.end(), m_page.begin(), m_page.end());
    m_page.clear();
    m_pointers = 0;
    m_nextAlloc = m_toAlloc.size();
    m_isBetween = true;
    unsigned done = 0;
    for (; done < operations && cpu.hasMail(); ++done) {
        const Letter letter = cpu.receive();
        cpu.free(letter.cache, letter.object);
    }
    while (done < operations && !m_toFree.empty())
        done += freeNext(cpu);
    for (; done < operations && !m_pooled.empty(); ++done) {
        cpu.free(kVmapArea, m_pooled.back());
        m_pooled.pop_back();
    }
    for (; done < operations && !m_lazy.empty(); ++done) {
        cpu.free(kVmapArea, m_lazy.back());
        m_lazy.pop_back();
    }
    return done > 0;
}

unsigned VmallocProgram::freeNext(CpuContext& cpu)
{
    const Object object = m_toFree.front(); // one operation
    m_toFree.pop_front();
    cpu.free(object.cache, object.object);
    return 1;
}

void VmallocProgram::allocateNext(CpuContext& cpu)
{
    const unsigned cache = m_toAlloc[m_nextAlloc++];
    if (void* object = cpu.alloc(cache))
        m_made.push_back({cache, object});
}

/// What vmalloc of `pages` pages asks of the slab allocator; a page array over a page is vmalloc'ed itself.
void VmallocProgram::addVmalloc(unsigned pages)
{
    m_toAlloc.push_back(kmallocIndex(72)); // vm_struct
    m_areaPages += pages + 1;              // and the guard page
    const bool isPooled = pages < kLargestPooledArea;
    if (isPooled && !m_pooled.empty()) {
        m_made.push_back({kVmapArea, m_pooled.back()});
        m_pooled.pop_back();
    } else {
        m_toAlloc.push_back(kVmapArea);
    }
    const unsigned arrayBytes = pages * kBytesAPointer;
    if (arrayBytes > kPageBytes)
        addVmalloc((arrayBytes + kPageBytes - 1) / kPageBytes);
    else
        m_toAlloc.push_back(kmallocIndex(arrayBytes));
}

/// False: the test has done its loops, or has to wait for memory that RCU holds.
bool VmallocProgram::beginLoop(CpuContext& cpu)
{
    if (!m_isTesting || (m_settings.loops != 0 && m_loop == m_settings.loops))
        return false;
    m_toAlloc.clear();
    m_nextAlloc = 0;
    m_areaPages = 0;
    m_isBetween = false;
    switch (m_settings.test) {
    case VmallocTest::fixSize:
        addVmalloc(m_settings.pages);
        break;
    case VmallocTest::randomSizeAlign:
        addVmalloc(m_random.between(1, 10));
        break;
    case VmallocTest::pcpu:
        return beginPcpu(cpu);
    case VmallocTest::kvfreeRcuOneArg:
    case VmallocTest::kvfreeRcuTwoArg:
        addVmalloc(1);
        break;
    }
    m_calls.gets.add(1, 1);
    return true;
}

/// The array of pointers, then a chunk for every 32 KiB of per-CPU memory; most allocations touch no slab.
bool VmallocProgram::beginPcpu(CpuContext& cpu)
{
    constexpr unsigned kChunkBytes = 32 * 1024;
    constexpr unsigned kMeanObject = 512; // 1 to 1024 bytes
    const unsigned chunks = std::max(1U, m_settings.pcpuObjects / (kChunkBytes / kMeanObject));
    if (m_chunk == 0)
        addVmalloc((m_settings.pcpuObjects * kBytesAPointer + kPageBytes - 1) / kPageBytes);
    for (const unsigned bytes : {256U, 1024U, 1024U, 512U}) // the chunk, its two maps, its block hints
        m_toAlloc.push_back(kmallocIndex(bytes));
    m_toAlloc.push_back(kmallocIndex(72));
    m_toAlloc.push_back(kVmapArea);
    m_chunk = (m_chunk + 1) % chunks;
    m_calls.gets.add(kChunkBytes / kMeanObject, 1); // the one that grows a chunk
    cpu.rest(kChunkBytes / kMeanObject);
    return true;
}

/// False: wait.
bool VmallocProgram::finishLoop(CpuContext& cpu)
{
    if (m_isBetween)
        return mailReady(cpu);
    m_isBetween = true;
    m_loop += m_chunk == 0 ? 1 : 0; // a loop of pcpu_alloc_test has many chunks
    switch (m_settings.test) {
    case VmallocTest::fixSize:
    case VmallocTest::randomSizeAlign:
        vfree(cpu);
        return true;
    case VmallocTest::pcpu:
        finishPcpuChunk(cpu);
        return true;
    case VmallocTest::kvfreeRcuOneArg:
    case VmallocTest::kvfreeRcuTwoArg:
        return kvfreeRcu(cpu);
    }
    return true;
}

/// vm_struct and page array at once; the vmap_area waits until enough address space is pending.
void VmallocProgram::vfree(CpuContext& cpu)
{
    m_calls.frees.add(1, 1);
    for (; !m_made.empty(); m_made.pop_back()) { // the page array goes before the vm_struct
        if (m_made.back().cache == kVmapArea)
            m_lazy.push_back(m_made.back().object);
        else
            m_toFree.push_back(m_made.back());
    }
    m_lazyPages += m_areaPages;
    if (m_lazyPages >= m_purgeAt)
        purge(cpu);
}

void VmallocProgram::purge(CpuContext& cpu)
{
    const bool isPooled = m_settings.test != VmallocTest::fixSize || m_settings.pages < kLargestPooledArea;
    for (void* area : m_lazy) {
        if (isPooled)
            m_pooled.push_back(area);
        else
            cpu.send(m_worker, kVmapArea, area); // merged and freed by the purge worker
    }
    m_lazy.clear();
    m_lazyPages = 0;
}

/// Everything goes at the end of a test; a work item of another CPU destroys the chunks.
void VmallocProgram::finishPcpuChunk(CpuContext& cpu)
{
    if (m_chunk != 0)
        return;
    m_calls.frees.add(m_settings.pcpuObjects, 0);
    for (const Object& made : m_made)
        cpu.send(m_worker, made.cache, made.object);
    m_made.clear();
}

/// A vmalloc address never enters a sheaf: its pointer waits in an array, and a worker does the vfree.
bool VmallocProgram::kvfreeRcu(CpuContext& cpu)
{
    m_calls.frees.add(1, 0); // the array of pointers is a page
    m_page.insert(m_page.end(), m_made.begin(), m_made.end());
    m_made.clear();
    if (++m_pointers == kPointersAPage) {
        m_waiting.push_back({cpu.gracePeriod() + RcuQueues::kPeriodsToWait, std::move(m_page)});
        m_page.clear();
        m_pointers = 0;
    }
    return mailReady(cpu);
}

bool VmallocProgram::mailReady(CpuContext& cpu)
{
    while (!m_waiting.empty() && m_waiting.front().readyAt <= cpu.gracePeriod())
        mailOldest(cpu);
    // With one argument the caller itself waits for a grace period when there is no array page for the pointer.
    const bool mayWait = m_settings.test == VmallocTest::kvfreeRcuOneArg;
    return m_waiting.size() < (mayWait ? kWaitingPages / 2 : kWaitingPages);
}

void VmallocProgram::mailOldest(CpuContext& cpu)
{
    for (const Object& made : m_waiting.front().objects) {
        if (made.cache == kVmapArea)
            m_pooled.push_back(made.object);
        else
            cpu.send(m_worker, made.cache, made.object);
    }
    m_waiting.pop_front();
}

} // namespace sheafscope
