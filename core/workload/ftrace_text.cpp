// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workload/ftrace_text.h"

#include "core/workload/text_lines.h"

#include <array>
#include <fmt/format.h>
#include <unordered_map>

namespace sheafscope {

namespace {

struct KmallocClass {
    std::uint32_t bytes;
    const char* name;
};
constexpr std::array<KmallocClass, 13> kKmallocClasses{{{8, "kmalloc-8"},
                                                        {16, "kmalloc-16"},
                                                        {32, "kmalloc-32"},
                                                        {64, "kmalloc-64"},
                                                        {96, "kmalloc-96"},
                                                        {128, "kmalloc-128"},
                                                        {192, "kmalloc-192"},
                                                        {256, "kmalloc-256"},
                                                        {512, "kmalloc-512"},
                                                        {1024, "kmalloc-1k"},
                                                        {2048, "kmalloc-2k"},
                                                        {4096, "kmalloc-4k"},
                                                        {8192, "kmalloc-8k"}}};

/// nullptr: no slab, straight from the pages
const KmallocClass* kmallocClass(std::uint32_t bytes)
{
    for (const KmallocClass& entry : kKmallocClasses) {
        if (bytes <= entry.bytes)
            return &entry;
    }
    return nullptr;
}

/// Turns events into operations: finds for every free the allocation it belongs to.
class TraceBuilder {
public:
    TraceBuilder() { m_live.reserve(kTypicalLive); }

    void add(const KmemEvent& event)
    {
        if (m_trace.counts.allocs + m_trace.counts.frees == 0)
            m_trace.firstNs = event.timeNs;
        m_trace.lastNs = event.timeNs;
        switch (event.kind) {
        case KmemEvent::Kind::kmemCacheAlloc:
        case KmemEvent::Kind::kmalloc:
            addAlloc(event);
            return;
        case KmemEvent::Kind::kmemCacheFree:
        case KmemEvent::Kind::kfree:
            addFree(event);
            return;
        }
    }
    [[nodiscard]] bool isTooBig() const
    {
        return m_trace.operations.size() + 2 > KernelTrace::kMostOperations ||
               m_trace.caches.size() > KernelTrace::kMostCaches;
    }
    KernelTrace& trace() { return m_trace; }

private:
    static constexpr std::size_t kTypicalLive = std::size_t{1} << 16U; ///< objects
    static constexpr std::uint32_t kLarge = UINT32_MAX;                ///< object number of what is not in a slab

    struct Live {
        std::uint32_t object = kLarge;
        std::uint16_t cache = 0;
    };

    void addAlloc(const KmemEvent& event)
    {
        ++m_trace.counts.allocs;
        if (event.pointer == 0) {
            ++m_trace.counts.failedAllocs;
            return;
        }
        const bool isNamed = event.kind == KmemEvent::Kind::kmemCacheAlloc && !event.cacheName.empty();
        const KmallocClass* size = isNamed ? nullptr : kmallocClass(event.bytesAlloc);
        if (const auto old = m_live.find(event.pointer); old != m_live.end()) {
            ++m_trace.counts.silentFrees;
            release(event.cpu, old->second);
        }
        Live live;
        if (isNamed || size != nullptr) {
            live.cache =
                isNamed ? cacheNumber(event.cacheName, event.bytesAlloc) : cacheNumber(size->name, size->bytes);
            live.object = m_trace.objects++;
            ++m_trace.caches[live.cache].allocs;
            m_trace.operations.push_back({live.object, live.cache, static_cast<std::uint16_t>(event.cpu), false});
        } else {
            ++m_trace.counts.largeAllocs;
        }
        m_live[event.pointer] = live;
    }
    void addFree(const KmemEvent& event)
    {
        if (event.pointer == 0) {
            ++m_trace.counts.nullFrees;
            return;
        }
        ++m_trace.counts.frees;
        const auto live = m_live.find(event.pointer);
        if (live == m_live.end()) {
            ++m_trace.counts.unmatchedFrees;
            return;
        }
        release(event.cpu, live->second);
        m_live.erase(live);
    }
    void release(std::uint32_t cpu, const Live& live)
    {
        if (live.object != kLarge)
            m_trace.operations.push_back({live.object, live.cache, static_cast<std::uint16_t>(cpu), true});
    }
    std::uint16_t cacheNumber(std::string_view name, std::uint32_t bytes)
    {
        m_name = name;
        const auto [entry, isNew] =
            m_cacheNumbers.try_emplace(m_name, static_cast<std::uint16_t>(m_trace.caches.size()));
        if (isNew)
            m_trace.caches.push_back({m_name, bytes, 0});
        return entry->second;
    }

    KernelTrace m_trace;
    std::unordered_map<std::uint64_t, Live> m_live; ///< by address
    std::unordered_map<std::string, std::uint16_t> m_cacheNumbers;
    std::string m_name; ///< kept, so that a look-up does not allocate
};

void noteMalformed(TraceCounts& counts, std::uint64_t line)
{
    if (counts.malformed++ == 0)
        counts.firstMalformedLine = line;
}

} // namespace

std::vector<std::string> KernelTrace::warnings() const
{
    std::vector<std::string> list;
    if (counts.malformed > 0)
        list.push_back(fmt::format("{} of {} lines could not be understood, the first is line {}", counts.malformed,
                                   counts.lines, counts.firstMalformedLine));
    if (counts.cutLines > 0)
        list.push_back(fmt::format("{} lines are longer than {} bytes", counts.cutLines, TextLines::kLongestLine));
    if (counts.lost > 0)
        list.push_back(fmt::format("the kernel lost {} events while it recorded", counts.lost));
    if (counts.unmatchedFrees > 0)
        list.push_back(
            fmt::format("{} frees are of objects older than the trace and are left out", counts.unmatchedFrees));
    if (counts.silentFrees > 0)
        list.push_back(fmt::format("{} frees are not in the trace; they happen when the address is used again",
                                   counts.silentFrees));
    return list;
}

Result<KernelTrace> readFtraceText(const std::string& path)
{
    Result<TextLines> lines = TextLines::open(path);
    if (!lines)
        return Failure(lines.error());
    TraceBuilder builder;
    TraceCounts& counts = builder.trace().counts;
    KmemEvent event;
    while (const std::optional<std::string_view> line = lines->next()) {
        ++counts.lines;
        counts.cutLines += lines->wasCut() ? 1U : 0U;
        switch (parseFtraceLine(*line, event, counts.lost)) {
        case FtraceLine::event:
            builder.add(event);
            break;
        case FtraceLine::malformed:
            noteMalformed(counts, lines->lineNumber());
            break;
        case FtraceLine::lost:
        case FtraceLine::other:
            break;
        }
        if (builder.isTooBig())
            return fail(path, static_cast<unsigned>(lines->lineNumber()),
                        fmt::format("too big a trace; expected at most {} operations on {} caches",
                                    KernelTrace::kMostOperations, KernelTrace::kMostCaches));
    }
    if (lines->error())
        return Failure(*lines->error());
    if (counts.allocs == 0)
        return fail(path, static_cast<unsigned>(counts.firstMalformedLine),
                    fmt::format("no allocation in {} lines; expected the text of an ftrace trace with events "
                                "kmem_cache_alloc, kmem_cache_free, kmalloc and kfree",
                                counts.lines));
    return std::move(builder.trace());
}

} // namespace sheafscope
