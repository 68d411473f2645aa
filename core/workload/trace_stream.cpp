// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/trace_stream.h"

#include "core/workload/kmalloc_sizes.h"
#include "core/workload/text_lines.h"

#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

/// nullptr: no slab, straight from the pages
const KmallocSize* kmallocClass(std::uint32_t bytes)
{
    const unsigned index = kmallocIndex(bytes);
    return index < kKmallocSizes.size() ? &kKmallocSizes[index] : nullptr;
}

} // namespace

TraceOperation TraceStream::operationOf(const KmemEvent& event, std::uint32_t slot, std::uint16_t cache, bool isFree)
{
    TraceOperation operation;
    operation.timeNs = event.timeNs;
    operation.slot = slot;
    operation.turn = m_turns[slot]++;
    operation.cache = cache;
    operation.cpu = static_cast<std::uint16_t>(event.cpu);
    operation.isFree = isFree;
    if (!isFree) {
        operation.node = static_cast<std::int16_t>(event.node < INT16_MAX ? event.node : -1);
        operation.isNowait = event.isNowait;
        operation.isThisNode = event.isThisNode;
    }
    return operation;
}

TraceStream::TraceStream(std::string path, std::unique_ptr<KmemSource> source)
    : m_path(std::move(path)), m_source(std::move(source))
{
    constexpr std::size_t kTypicalLive = std::size_t{1} << 16U;
    m_live.reserve(kTypicalLive);
    m_summary.format = m_source->format();
}

Result<TraceStream> TraceStream::open(const std::string& path)
{
    Result<std::unique_ptr<KmemSource>> source = KmemSource::open(path);
    if (!source)
        return Failure(source.error());
    return TraceStream(path, std::move(*source));
}

std::optional<TraceOperation> TraceStream::next()
{
    if (m_pending)
        return std::exchange(m_pending, std::nullopt);
    KmemEvent event;
    while (!m_error && m_source->next(event)) {
        if (auto operation = add(event)) {
            noteOperations(operation->timeNs, m_pending ? 2U : 1U);
            return operation;
        }
        if (m_summary.caches.size() > kMostCaches || m_live.size() > kMostLive)
            m_error = Error{m_path, static_cast<unsigned>(m_source->faults().lines),
                            fmt::format("too big a trace; expected at most {} caches and {} objects alive at once",
                                        kMostCaches, kMostLive)};
    }
    m_summary.counts.faults = m_source->faults();
    m_summary.counts.neverFreed = m_live.size();
    if (m_source->error())
        m_error = *m_source->error();
    return std::nullopt;
}

void TraceStream::noteTime(const KmemEvent& event)
{
    if (!std::exchange(m_hasEvents, true))
        m_summary.firstNs = event.timeNs;
    else
        m_summary.counts.backwards += event.timeNs < m_summary.lastNs ? 1U : 0U;
    m_summary.lastNs = event.timeNs;
    if (event.cpu >= m_summary.eventsOfCpu.size())
        m_summary.eventsOfCpu.resize(event.cpu + std::size_t{1});
    ++m_summary.eventsOfCpu[event.cpu];
}

void TraceStream::noteOperations(std::uint64_t timeNs, std::uint64_t count)
{
    m_summary.operations += count;
    std::vector<std::uint64_t>& steps = m_summary.operationsOfStep;
    const std::uint64_t sinceNs = timeNs > m_summary.firstNs ? timeNs - m_summary.firstNs : 0;
    // A longer trace has longer steps, so that memory does not grow with it.
    while (sinceNs / m_summary.stepNs >= TraceSummary::kMostSteps) {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const std::uint64_t moved = std::exchange(steps[i], 0);
            steps[i / 2] += moved;
        }
        steps.resize((steps.size() + 1) / 2);
        m_summary.stepNs *= 2;
    }
    // Time that goes backwards counts as standing still: the order is the file's.
    const auto step = static_cast<std::size_t>(sinceNs / m_summary.stepNs);
    if (step >= steps.size())
        steps.resize(step + 1);
    steps.back() += count;
}

std::optional<TraceOperation> TraceStream::add(const KmemEvent& event)
{
    noteTime(event);
    switch (event.kind) {
    case KmemEvent::Kind::kmemCacheAlloc:
    case KmemEvent::Kind::kmalloc:
        return addAlloc(event);
    case KmemEvent::Kind::kmemCacheFree:
    case KmemEvent::Kind::kfree:
    case KmemEvent::Kind::rcuFree:
        return addFree(event);
    }
    return std::nullopt;
}

std::optional<TraceOperation> TraceStream::addAlloc(const KmemEvent& event)
{
    TraceCounts& counts = m_summary.counts;
    ++counts.allocs;
    if (event.pointer == 0) {
        ++counts.failedAllocs;
        return std::nullopt;
    }
    const bool isNamed = event.kind == KmemEvent::Kind::kmemCacheAlloc && !event.cacheName.empty();
    counts.unnamedAllocs += event.kind == KmemEvent::Kind::kmemCacheAlloc && !isNamed ? 1U : 0U;
    const KmallocSize* const size = isNamed ? nullptr : kmallocClass(event.bytesAlloc);
    std::optional<TraceOperation> first;
    if (const auto old = m_live.find(event.pointer); old != m_live.end()) {
        // An address that is given out again was free: RCU batches free without an event.
        ++counts.silentFrees;
        first = release(event, old->second);
        m_live.erase(old);
    }
    Live live;
    std::optional<TraceOperation> second;
    if (isNamed || size != nullptr) {
        live.cache = isNamed ? cacheNumber(event.cacheName, event.bytesAlloc) : cacheNumber(size->cache, size->bytes);
        live.slot = takeSlot();
        ++m_summary.caches[live.cache].allocs;
        second = operationOf(event, live.slot, live.cache, false);
    } else {
        ++counts.largeAllocs;
    }
    m_live[event.pointer] = live;
    if (!first)
        return second;
    m_pending = second;
    return first;
}

std::optional<TraceOperation> TraceStream::addFree(const KmemEvent& event)
{
    TraceCounts& counts = m_summary.counts;
    if (event.pointer == 0) {
        ++counts.nullFrees;
        return std::nullopt;
    }
    ++counts.frees;
    counts.rcuFrees += event.kind == KmemEvent::Kind::rcuFree ? 1U : 0U;
    const auto found = m_live.find(event.pointer);
    if (found == m_live.end()) {
        ++counts.unmatchedFrees;
        return std::nullopt;
    }
    const Live live = found->second;
    m_live.erase(found);
    return release(event, live);
}

std::optional<TraceOperation> TraceStream::release(const KmemEvent& event, const Live& live)
{
    if (live.slot == kLarge)
        return std::nullopt;
    m_freeSlots.push_back(live.slot);
    return operationOf(event, live.slot, live.cache, true);
}

std::uint32_t TraceStream::takeSlot()
{
    if (m_freeSlots.empty()) {
        m_turns.push_back(0);
        return m_summary.slotCount++;
    }
    const std::uint32_t slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    return slot;
}

std::uint16_t TraceStream::cacheNumber(std::string_view name, std::uint32_t bytes)
{
    m_name = name;
    const auto [entry, isNew] = m_cacheNumbers.try_emplace(m_name, static_cast<std::uint16_t>(m_summary.caches.size()));
    if (isNew)
        m_summary.caches.push_back({m_name, bytes, 0});
    return entry->second;
}

std::vector<std::string> TraceSummary::warnings() const
{
    std::vector<std::string> list;
    const auto tell = [&list](std::uint64_t count, std::string text) {
        if (count > 0)
            list.push_back(std::move(text));
    };
    const TraceFaults& faults = counts.faults;
    tell(faults.malformed, fmt::format("{} of {} lines could not be understood, the first is line {}", faults.malformed,
                                       faults.lines, faults.firstMalformedLine));
    tell(faults.cutLines, fmt::format("{} lines are longer than {} bytes", faults.cutLines, TextLines::kLongestLine));
    tell(faults.lost, fmt::format("the kernel lost {} events while it recorded", faults.lost));
    tell(counts.backwards,
         fmt::format("{} events are earlier than the one before them; the file's order counts", counts.backwards));
    tell(counts.unnamedAllocs,
         fmt::format("{} allocations have no cache name, as in old kernels; they are taken for kmalloc of that size",
                     counts.unnamedAllocs));
    tell(counts.unmatchedFrees,
         fmt::format("{} frees are of objects older than the trace and are left out", counts.unmatchedFrees));
    tell(counts.silentFrees,
         fmt::format("{} frees are not in the trace; they happen when the address is used again", counts.silentFrees));
    return list;
}

Result<TraceSummary> summarizeTrace(const std::string& path, const TraceProgress& progress)
{
    constexpr std::uint64_t kEvery = 1U << 18U; // operations between two reports
    Result<TraceStream> stream = TraceStream::open(path);
    if (!stream)
        return Failure(stream.error());
    while (stream->next()) {
        if (progress && stream->summary().operations % kEvery < 2 && !progress(stream->fraction(), stream->summary()))
            return fail(path, 0, "reading was stopped");
    }
    if (stream->error())
        return Failure(*stream->error());
    const TraceSummary& summary = stream->summary();
    if (summary.counts.allocs == 0)
        return fail(path, static_cast<unsigned>(summary.counts.faults.firstMalformedLine),
                    fmt::format("no allocation in {} lines; expected a kernel trace with the events kmem_cache_alloc, "
                                "kmem_cache_free, kmalloc and kfree",
                                summary.counts.faults.lines));
    return summary;
}

} // namespace sheafscope
