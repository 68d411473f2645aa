// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Reading the kmem events of a kernel trace: the text of tracefs' `trace` file, plain or compressed with zstd.
///
/// Example of a line: "load-13999 [000] d..1.  1207.076467: kmem_cache_free: call_site=do_exit+0x1/0x2
/// ptr=00000000c0dd0319 name=filp" is a free on CPU 0.
namespace sheafscope {

/// One kmem event of a line; the name points into the line.
struct KmemEvent {
    enum class Kind : std::uint8_t { kmemCacheAlloc, kmemCacheFree, kmalloc, kfree };
    Kind kind = Kind::kmalloc;
    std::uint32_t cpu = 0;
    std::uint64_t timeNs = 0;  ///< by the trace's clock
    std::uint64_t pointer = 0; ///< as printed, hashed or not; 0: a null pointer
    std::uint32_t bytesAlloc = 0;
    std::string_view cacheName; ///< empty where the kernel did not print it
};

enum class FtraceLine : std::uint8_t {
    event,
    other,    ///< comment, empty, or some other event
    lost,     ///< "CPU:0 [LOST 12 EVENTS]"
    malformed ///< a kmem event that cannot be understood
};

/// Understands one line. `lost` grows by the events that a LOST line tells of.
FtraceLine parseFtraceLine(std::string_view line, KmemEvent& event, std::uint64_t& lost);

/// What was in a trace.
struct TraceCounts {
    std::uint64_t lines = 0;
    std::uint64_t allocs = 0; ///< kmem_cache_alloc and kmalloc
    std::uint64_t frees = 0;  ///< kmem_cache_free and kfree of something
    std::uint64_t nullFrees = 0;
    std::uint64_t unmatchedFrees = 0; ///< of `frees`: the object is older than the trace; not replayed
    std::uint64_t silentFrees = 0;    ///< an address was allocated again without a free between, as after RCU batches
    std::uint64_t largeAllocs = 0;    ///< of `allocs`: kmalloc above 8192 bytes, no slab; not replayed
    std::uint64_t failedAllocs = 0;   ///< of `allocs`: gave a null pointer; not replayed
    std::uint64_t lost = 0;           ///< events that the kernel says it lost
    std::uint64_t malformed = 0;      ///< lines left out because they cannot be understood
    std::uint64_t firstMalformedLine = 0;
    std::uint64_t cutLines = 0; ///< longer than TextLines::kLongestLine
    friend bool operator==(const TraceCounts&, const TraceCounts&) = default;
};

/// One alloc or free to be replayed.
struct TraceOperation {
    std::uint32_t object = 0; ///< number of the allocation
    std::uint16_t cache = 0;  ///< in KernelTrace::caches
    std::uint16_t cpu = 0;    ///< the trace's own
    bool isFree = false;
};

struct TraceCache {
    std::string name; ///< "kmalloc-64" for kmalloc
    std::uint32_t bytes = 0;
    std::uint64_t allocs = 0;
};

/// A trace in memory: every free names the allocation it belongs to.
struct KernelTrace {
    static constexpr std::size_t kMostOperations = std::size_t{1} << 26U;
    static constexpr std::size_t kMostCaches = 1024;

    std::vector<TraceOperation> operations; ///< in trace order
    std::vector<TraceCache> caches;
    std::uint32_t objects = 0; ///< allocations
    std::uint64_t firstNs = 0;
    std::uint64_t lastNs = 0;
    TraceCounts counts;
    /// "12 of 1000 lines could not be understood, the first is line 7", ...; empty if nothing is odd.
    [[nodiscard]] std::vector<std::string> warnings() const;
};

/// Errors: the file cannot be read, is damaged or truncated, has no kmem event, or has more than kMostOperations or
/// kMostCaches. What can be left out is counted instead.
Result<KernelTrace> readFtraceText(const std::string& path);

} // namespace sheafscope
