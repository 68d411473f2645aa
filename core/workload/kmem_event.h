// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

/// The kmem events of a kernel trace, whoever wrote it down: ftrace, trace-cmd or perf.
namespace sheafscope {

/// One kmem event. The name is valid until the next event is read.
struct KmemEvent {
    enum class Kind : std::uint8_t { kmemCacheAlloc, kmemCacheFree, kmalloc, kfree, rcuFree };
    Kind kind = Kind::kmalloc;
    bool isNowait = false;   ///< the caller could not wait (no direct reclaim)
    bool isThisNode = false; ///< __GFP_THISNODE
    std::uint32_t cpu = 0;
    std::int32_t node = -1;    ///< asked for; -1: any
    std::uint64_t timeNs = 0;  ///< by the trace's clock
    std::uint64_t pointer = 0; ///< as printed, hashed or not; 0: a null pointer
    std::uint32_t bytesAlloc = 0;
    std::string_view cacheName; ///< empty where the kernel did not print it
};

/// What reading a trace met besides good events.
struct TraceFaults {
    std::uint64_t lines = 0;     ///< or records
    std::uint64_t lost = 0;      ///< events that the kernel says it lost
    std::uint64_t malformed = 0; ///< left out because they cannot be understood
    std::uint64_t firstMalformedLine = 0;
    std::uint64_t cutLines = 0; ///< longer than TextLines::kLongestLine
    friend bool operator==(const TraceFaults&, const TraceFaults&) = default;
};

/// Gives the events of a file one after the other, in bounded memory.
class KmemSource {
public:
    /// By the file's first bytes a trace.dat of trace-cmd, else text; packed or not (see PackedFile). Errors: the file
    /// cannot be read or is damaged.
    static Result<std::unique_ptr<KmemSource>> open(const std::string& path);

    KmemSource() = default;
    KmemSource(const KmemSource&) = delete;
    KmemSource& operator=(const KmemSource&) = delete;
    virtual ~KmemSource() = default;

    /// False at the end and after an error.
    virtual bool next(KmemEvent& event) = 0;
    [[nodiscard]] virtual const std::optional<Error>& error() const = 0;
    [[nodiscard]] virtual const TraceFaults& faults() const = 0;
    /// "text" or "trace.dat"
    [[nodiscard]] virtual std::string format() const = 0;
    /// Read so far, 0 to 1.
    [[nodiscard]] virtual double fraction() const = 0;
};

enum class TraceLine : std::uint8_t {
    event,
    other,    ///< comment, empty, or some other event
    lost,     ///< "CPU:0 [LOST 12 EVENTS]"
    malformed ///< a kmem event that cannot be understood
};

/// Understands one line of the text of tracefs' `trace` and `trace_pipe`, of `trace-cmd report` or of `perf script`:
///
///     load-13999 [000] d..1.  1207.076467: kmem_cache_free: call_site=do_exit+0x1/0x2 ptr=00000000c0dd0319 name=filp
///     perf 28493 [001]  3621.494779:  kmem:kfree: call_site=sched_setaffinity+0x160 ptr=0xffff888104357ee0
///
/// `lost` grows by the events that a LOST line tells of.
TraceLine parseTraceLine(std::string_view line, KmemEvent& event, std::uint64_t& lost);

} // namespace sheafscope
