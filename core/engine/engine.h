// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/operation_trace.h"
#include "core/slub/slub.h"
#include "core/workload/cache_request.h"
#include "core/workload/workload.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

/// core/engine: virtual CPUs multiplexed over host threads.
///
/// A run is a sequence of rounds. In a round every virtual CPU gets a slice of operations; between rounds no virtual
/// CPU runs, which is where mail is delivered, grace periods end and settings change. In concurrent mode the slices of
/// a round run at the same time on the executor's workers (oneTBB; std::jthread in sanitizer builds), so barn locks and
/// list locks are really contended; a virtual CPU is owned by one worker for its slice, so its fast path needs no
/// atomic read-modify-write. In exact mode the same rounds run on one thread in CPU order: same seed, same counters,
/// same final state on every host.
namespace sheafscope {

enum class EngineMode : std::uint8_t { concurrent, exact };

struct EngineSettings {
    EngineMode mode = EngineMode::concurrent;
    /// Operations per second of model time over all CPUs; infinity: as fast as it goes (then model time is host time in
    /// concurrent mode and operations x 1 us / CPUs in exact mode).
    double pace = 50'000;
    unsigned workers = 0;   ///< host threads in concurrent mode; 0: one a host CPU
    unsigned sliceOps = 64; ///< most operations of one CPU in one round in concurrent mode
    unsigned turnOps = 8;   ///< the same in exact mode, where it defines the order
    std::uint64_t seed = 42;
    bool traceOperations = false; ///< keep the flight recorder of each CPU
    bool metersPaths = false;     ///< exact mode: count what a cost profile prices (core/slub/path_meter.h)
    bool checkFrees = true;       ///< exact mode: refuse double and foreign frees (core/slub/object_ledger.h)
    static constexpr double kUnlimited = std::numeric_limits<double>::infinity();
};

/// Figures of the run; a copy of relaxed atomics.
struct EngineStatus {
    std::chrono::nanoseconds modelTime{0};
    std::uint64_t operations = 0;
    std::uint64_t failedAllocations = 0;
    std::uint64_t rounds = 0;
    bool isPaused = false;
    bool isFinished = false; ///< the workload has nothing left (a trace or script at its end)
    std::string misuse;      ///< the double or foreign free that ended the run, a sentence; empty if none did
    std::string problem;     ///< "out of memory on node 3: ..." the last one, empty if none
};

/// Runs one workload on one Slub. Control methods belong to one thread at a time (the GUI's); whileQuiesced() and
/// status() may be called from any thread, and the actions of several threads take turns. An action must not call
/// whileQuiesced().
class Engine {
public:
    /// Makes the workload's caches on CPU 0, with what is requested of them. Errors: a cache cannot be made; as
    /// requestedCaches(); a workload that isProgram() in exact mode.
    static Result<std::unique_ptr<Engine>> create(std::unique_ptr<Slub> slub, std::unique_ptr<Workload> workload,
                                                  EngineSettings settings, std::span<const CacheRequest> requests = {});
    ~Engine(); ///< stops and joins
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] Slub& slub();
    [[nodiscard]] const Slub& slub() const;
    [[nodiscard]] const Workload& workload() const;
    [[nodiscard]] const EngineSettings& settings() const;
    /// Any thread.
    [[nodiscard]] EngineStatus status() const;
    /// What runs the virtual CPUs: "oneTBB, 2 workers".
    [[nodiscard]] std::string executorName() const;
    /// The last operations of a CPU, oldest first; empty without traceOperations. Only while no virtual CPU runs.
    [[nodiscard]] std::vector<OperationEvent> recordedOperations(CpuId cpu) const;

    // --- live, on threads of its own ---------------------------------------------------------------------------
    void start();
    void pause(); ///< returns when no virtual CPU runs
    void resume();
    void step(unsigned operations = 1); ///< while paused: executes that many operations, the CPUs in turn
    void setPace(double operationsPerSecond);
    /// The run stands still when model time reaches it, at the operation where runFor() would end, until the stop is
    /// moved or taken away (nothing). For changes that come at the same operation live and headless; exact mode. True:
    /// it is reached already.
    bool setStop(std::optional<std::chrono::nanoseconds> modelTime);
    /// While paused or not started: one operation after the other on the caller's thread, until `isThere`, which is
    /// asked after each, says so; at most `most`, fewer if the workload ends. Returns how many were executed.
    std::uint64_t stepUntil(std::uint64_t most, const std::function<bool(Slub&)>& isThere);
    /// Whose turn it is while the run is stepped through (the CPU may let it pass), and who executed the last
    /// operation; invalid: none did yet. Only while no virtual CPU runs.
    [[nodiscard]] CpuId nextCpu() const;
    [[nodiscard]] CpuId lastCpu() const;
    /// Calls `action` on the caller's thread while no virtual CPU runs, then lets the run go on.
    void whileQuiesced(const std::function<void(Slub&)>& action);
    /// CPU hotplug, quiesced as by whileQuiesced(). The dead CPU's sheaves and slabs go back as the kernel flushes them
    /// (spec 11), counted on the first online CPU of its node, or of the machine, which also inherits what waits for
    /// RCU there. Its program stands still and its mail waits until it is online again. Errors: no such CPU, it is
    /// offline (online) already, it is the last one, or the workload's operations have one order over all CPUs.
    Result<void> takeCpuOffline(CpuId cpu);
    Result<void> bringCpuOnline(CpuId cpu);
    /// On the thread of the control methods.
    [[nodiscard]] bool isCpuOnline(CpuId cpu) const;
    /// Why the CPU cannot be taken offline in any run of this workload; empty: it can.
    [[nodiscard]] std::string whyNotHotplug(CpuId cpu) const;

    // --- headless, on the caller's thread (not after start()) --------------------------------------------------
    /// Runs on until model time has grown by `modelTime` or the workload ends. `onTick` is called every `tick` of model
    /// time while no CPU runs; return false to stop early.
    /// Error: a program freed what is no live object (exact mode), which ended the run there and was not executed.
    Result<void> runFor(std::chrono::nanoseconds modelTime, std::chrono::nanoseconds tick,
                        const std::function<bool()>& onTick);
    /// Runs exactly that many operations, or fewer if the workload ends. Error: as runFor().
    Result<void> runOperations(std::uint64_t operations);
    /// Frees all that the programs hold, delivers all mail, waits for RCU: only what the allocator caches is left.
    void quiesceWorkload();

private:
    struct Impl;
    [[nodiscard]] Result<void> verdict() const;
    explicit Engine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sheafscope
