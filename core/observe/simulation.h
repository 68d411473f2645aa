// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/change.h"
#include "core/observe/source.h"
#include "core/workload/cache_request.h"
#include "core/workload/trace_stream.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

namespace sheafscope {

/// Everything that defines a run.
struct Scenario {
    std::shared_ptr<const Machine> machine;
    std::string era = "7.0";
    Mechanisms mechanisms;         ///< the era's, perhaps with overrides
    std::string workload = "fork"; ///< catalogue name, or "trace" / "script" with `file`
    ParameterValues parameters;
    std::string file; ///< of a trace or op script
    EngineSettings engine;
    PageLimits pages;
    /// Of the running allocator, at model times; wants exact mode. runHeadless() and applyDueLive() apply them.
    std::vector<TimedChange> changes;
    std::vector<CacheRequest> caches; ///< other than the workload's
    TraceProgress progress;           ///< while a trace is read before the run; may be empty
    std::string hash;                 ///< says what runs (core/scenario/scenario_hash.h); empty: not known
    std::string document;             ///< scenario file that repeats the run; empty: not known
};

/// A scenario that runs: Slub, workload, engine and the sampler that looks at them. The sampler is a thread of its own
/// in live mode; in headless mode snapshots are taken at exact model times on the caller's thread.
class Simulation final : public Source {
public:
    /// Errors: anything wrong with the scenario, named.
    static Result<std::unique_ptr<Simulation>> create(const Scenario& scenario);
    ~Simulation() override;

    [[nodiscard]] Engine& engine();
    [[nodiscard]] const Scenario& scenario() const;

    [[nodiscard]] std::shared_ptr<const SourceInfo> info() const override;
    std::vector<std::shared_ptr<const Snapshot>> drain() override;
    void setFocus(CacheId cache, NodeId pictureNode) override;

    /// Live: engine and sampler threads; default 60 samples a second, at most 1000.
    void start(double samplesPerSecond = 60);
    void setSampleRate(double samplesPerSecond);
    /// Headless: runs `modelTime` and takes a snapshot every `interval` of model time; drain() then gives them all.
    /// Changes of the scenario are applied on the way, each before the first operation at or after its time. Errors: a
    /// change that the moment does not allow, or as Engine::runFor(); the run stands where that happened.
    Result<void> runHeadless(std::chrono::nanoseconds modelTime, std::chrono::nanoseconds interval);
    /// Live: applies the changes of the scenario whose time has come; the run waits for them at the operation where
    /// they come headless. To be called now and then (once a frame); the texts of those that were applied. Errors: as
    /// apply(); that change is left out then, and the run goes on.
    Result<std::vector<std::string>> applyDueLive();
    /// Changes the running allocator, live or headless; snapshots tell of it. Errors: as applyChange().
    Result<void> apply(const Change& change);
    /// One snapshot now, while nothing runs (after step(), pause(), or a change of focus).
    std::shared_ptr<const Snapshot> sampleNow();

private:
    struct Impl;
    Result<void> applyDue(std::chrono::nanoseconds now);
    bool setNextStop();
    explicit Simulation(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sheafscope
