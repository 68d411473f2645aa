// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/machine/machine.h"
#include "core/slub/geometry.h"

#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// core/workload: streams of operations. A Workload says which caches it needs and gives every virtual CPU a
/// CpuProgram; the engine calls the programs, a slice of operations at a time, on whichever host thread owns the CPU.
///
/// Example: "cross-cpu" gives CPU 0 a program that allocates and mails the objects to CPU 1, and CPU 1 one that frees
/// its mail.
namespace sheafscope {

class Slub;
struct TraceSummary; // core/workload/trace_stream.h
class PaceCurve;     // core/workload/pace_curve.h
class CpuContext;    // core/engine/cpu_context.h: what a program can do on its CPU

/// The operations of one virtual CPU. Not thread-safe: only the owner of the CPU calls it.
class CpuProgram {
public:
    CpuProgram() = default;
    CpuProgram(const CpuProgram&) = delete;
    CpuProgram& operator=(const CpuProgram&) = delete;
    virtual ~CpuProgram() = default;

    /// Executes up to `operations` operations (one alloc, free, bulk call ... each) and returns how many. 0: nothing to
    /// do on this CPU now (it waits for mail). Must be resumable after any operation, so that single step works.
    virtual unsigned run(CpuContext& cpu, unsigned operations) = 0;
    /// Frees everything the program still holds; used to quiesce a run. Returns false when there is nothing left.
    virtual bool releaseSome(CpuContext& cpu, unsigned operations) = 0;
};

/// A real program of host threads that calls the caches as virtual CPUs of its own choice (SlubMemory), batch by batch.
/// The engine calls it on one thread at a time; between two batches none of its threads runs.
class HostProgram {
public:
    HostProgram() = default;
    HostProgram(const HostProgram&) = delete;
    HostProgram& operator=(const HostProgram&) = delete;
    virtual ~HostProgram() = default;

    /// Runs a batch of about `operations` allocations and frees, at least one item of work; returns how many there
    /// were.
    virtual std::uint64_t run(std::uint64_t operations) = 0;
    /// Frees everything the program holds between batches.
    virtual void release() = 0;
    /// So far; any thread.
    [[nodiscard]] virtual std::uint64_t failedAllocations() const = 0;
    /// What runs it: "oneTBB, 8 threads".
    [[nodiscard]] virtual std::string threadsName() const = 0;
};

/// One parameter of a workload, with the range that is accepted.
struct ParameterInfo {
    std::string name;        ///< as written in `--param name=value`
    std::string description; ///< one sentence with the unit
    double defaultValue = 0;
    double minimum = 0;
    double maximum = 0;
};

class Workload {
public:
    Workload() = default;
    Workload(const Workload&) = delete;
    Workload& operator=(const Workload&) = delete;
    virtual ~Workload() = default;

    [[nodiscard]] virtual std::string name() const = 0;
    /// Caches it works on, in the order of their index in CpuContext; kmalloc-N names refer to the Slub's own.
    [[nodiscard]] virtual std::vector<CacheSpec> caches() const = 0;
    /// The cache that a window shows first.
    [[nodiscard]] virtual std::string mainCache() const = 0;
    /// Its operations have one order over all CPUs, so it can run in exact mode only.
    [[nodiscard]] virtual bool needsExactMode() const { return false; }
    /// It is a HostProgram and not a program for each virtual CPU. Then it can run in concurrent mode only.
    [[nodiscard]] virtual bool isProgram() const { return false; }
    /// Called once before the run, if isProgram(). `slub` outlives the program.
    [[nodiscard]] virtual std::unique_ptr<HostProgram> makeHostProgram(Slub& slub, std::uint64_t seed);
    /// Grace periods end where its operations say so, not by the engine's clock.
    [[nodiscard]] virtual bool endsGracePeriods() const { return false; }
    /// What is in the trace that it replays; nullptr: it replays none.
    [[nodiscard]] virtual const TraceSummary* trace() const { return nullptr; }
    /// The clock by which its operations come; nullptr: they come at the engine's pace.
    [[nodiscard]] virtual const PaceCurve* paceCurve() const { return nullptr; }
    /// Called once per CPU before the run, unless isProgram(); `seed` is already mixed with the CPU's number.
    [[nodiscard]] virtual std::unique_ptr<CpuProgram> makeProgram(CpuId cpu, const Machine& machine,
                                                                  std::uint64_t seed) = 0;
};

/// Catalogue entry: what a workload imitates and how it is made.
struct WorkloadInfo {
    std::string name;  ///< id on the command line: "fork", "cross-cpu", "burst" ...
    std::string title; ///< for menus
    std::string about; ///< one paragraph: what it imitates, what it leaves out, which question it helps with
    std::vector<ParameterInfo> parameters;
    std::string machine = {}; ///< built-in machine on which it says most; empty: any
};

using ParameterValues = std::map<std::string, double>;

/// All workloads that can be made by name (not "trace" and "script", which need a file).
std::span<const WorkloadInfo> workloadCatalogue();
/// Errors: unknown workload or parameter, value out of range; the message names what is accepted.
Result<std::unique_ptr<Workload>> makeWorkload(std::string_view name, const ParameterValues& parameters,
                                               const Machine& machine);

} // namespace sheafscope
