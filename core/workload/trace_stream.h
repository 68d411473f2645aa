// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workload/kmem_event.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace sheafscope {

/// What was in a trace; the events of each type and what became of them.
struct TraceCounts {
    std::uint64_t allocs = 0; ///< kmem_cache_alloc and kmalloc
    std::uint64_t frees = 0;  ///< kmem_cache_free and kfree of something, and RCU frees that left an event
    std::uint64_t nullFrees = 0;
    std::uint64_t rcuFrees = 0;       ///< of `frees`
    std::uint64_t unmatchedFrees = 0; ///< of `frees`: the object is older than the trace; not replayed
    std::uint64_t silentFrees = 0;    ///< an address was allocated again without a free between, as after RCU batches
    std::uint64_t neverFreed = 0;     ///< alive at the end
    std::uint64_t largeAllocs = 0;    ///< of `allocs`: kmalloc above 8192 bytes, no slab; not replayed
    std::uint64_t failedAllocs = 0;   ///< of `allocs`: gave a null pointer; not replayed
    std::uint64_t unnamedAllocs = 0;  ///< of `allocs`: kmem_cache_alloc without a cache name, taken for a kmalloc
    std::uint64_t backwards = 0;      ///< events earlier than the one before
    TraceFaults faults;
    friend bool operator==(const TraceCounts&, const TraceCounts&) = default;
};

struct TraceCache {
    std::string name; ///< "kmalloc-64" for kmalloc
    std::uint32_t bytes = 0;
    std::uint64_t allocs = 0;
};

/// One alloc or free to be replayed. A slot is a place for one live object; it is used again after its free, so there
/// are as many slots as objects were ever alive at once.
struct TraceOperation {
    std::uint64_t timeNs = 0;
    std::uint32_t slot = 0;
    std::uint32_t turn = 0;  ///< how many operations the slot saw before: even at an alloc, odd at a free
    std::uint16_t cache = 0; ///< in TraceSummary::caches
    std::uint16_t cpu = 0;   ///< the trace's own
    std::int16_t node = -1;  ///< asked for
    bool isFree = false;
    bool isNowait = false;
    bool isThisNode = false;
};

/// What a whole trace is made of.
struct TraceSummary {
    std::string format;
    TraceCounts counts;
    std::vector<TraceCache> caches;
    std::vector<std::uint64_t> eventsOfCpu; ///< by the trace's CPU number
    std::uint32_t slotCount = 0;            ///< most objects alive at once
    std::uint64_t operations = 0;           ///< to be replayed
    std::uint64_t firstNs = 0;
    std::uint64_t lastNs = 0;
    /// Operations to be replayed by time since the first event, in steps of `stepNs`; at most kMostSteps of them.
    std::vector<std::uint64_t> operationsOfStep;
    std::uint64_t stepNs = 100'000;
    static constexpr std::size_t kMostSteps = 8192;
    /// What a reader should know: "12 of 1000 lines could not be understood, the first is line 7", ...
    [[nodiscard]] std::vector<std::string> warnings() const;
};

/// Reads a trace from beginning to end and finds for every free the allocation it belongs to, in memory that depends
/// on the objects alive, not on the file.
class TraceStream {
public:
    static constexpr std::size_t kMostCaches = 1024;
    static constexpr std::size_t kMostLive = std::size_t{1} << 26U; ///< objects

    /// Errors: see KmemSource::open().
    static Result<TraceStream> open(const std::string& path);

    /// Nothing at the end or after an error.
    std::optional<TraceOperation> next();
    /// Of what was read so far.
    [[nodiscard]] const TraceSummary& summary() const { return m_summary; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    [[nodiscard]] double fraction() const { return m_source->fraction(); }

private:
    static constexpr std::uint32_t kLarge = UINT32_MAX; ///< slot of what is not in a slab

    struct Live {
        std::uint32_t slot = kLarge;
        std::uint16_t cache = 0;
    };

    explicit TraceStream(std::string path, std::unique_ptr<KmemSource> source);
    std::optional<TraceOperation> add(const KmemEvent& event);
    std::optional<TraceOperation> addAlloc(const KmemEvent& event);
    std::optional<TraceOperation> addFree(const KmemEvent& event);
    std::optional<TraceOperation> release(const KmemEvent& event, const Live& live);
    TraceOperation operationOf(const KmemEvent& event, std::uint32_t slot, std::uint16_t cache, bool isFree);
    std::uint32_t takeSlot();
    std::uint16_t cacheNumber(std::string_view name, std::uint32_t bytes);
    void noteTime(const KmemEvent& event);
    void noteOperations(std::uint64_t timeNs, std::uint64_t count);

    std::string m_path;
    std::unique_ptr<KmemSource> m_source;
    TraceSummary m_summary;
    std::optional<Error> m_error;
    std::optional<TraceOperation> m_pending;        ///< the second operation of an event
    std::unordered_map<std::uint64_t, Live> m_live; ///< by address
    std::unordered_map<std::string, std::uint16_t> m_cacheNumbers;
    std::vector<std::uint32_t> m_freeSlots;
    std::vector<std::uint32_t> m_turns; ///< by slot: of its next operation
    std::string m_name;                 ///< kept, so that a look-up does not allocate
    bool m_hasEvents = false;
};

/// Called now and then with the share that is read, 0 to 1 (0 throughout where that is not known); false stops.
using TraceProgress = std::function<bool(double fraction, const TraceSummary& soFar)>;

/// Reads a whole trace for its summary. Errors: those of TraceStream, no allocation in it, more than kMostCaches caches
/// or kMostLive live objects, or stopped by `progress`.
Result<TraceSummary> summarizeTrace(const std::string& path, const TraceProgress& progress = {});

} // namespace sheafscope
