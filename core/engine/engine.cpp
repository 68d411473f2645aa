// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/engine.h"

#include "core/engine/live_run.h"

#include <algorithm>
#include <fmt/format.h>
#include <mutex>
#include <optional>
#include <utility>

namespace sheafscope {

struct Engine::Impl {
    Run run;
    bool isPausedBeforeStart = false;
    std::mutex actionMutex;      ///< held while a whileQuiesced() action runs
    std::optional<LiveRun> live; ///< last: its thread ends before the run goes
};

namespace {

Result<Cache*> makeCache(Slub& slub, const CacheSpec& spec)
{
    if (spec.isKmalloc || spec.name.starts_with("kmalloc-")) {
        if (Cache* cache = slub.findCache(spec.name))
            return cache;
        return fail(fmt::format("the workload needs cache '{}', which this allocator was made without", spec.name));
    }
    return slub.createCache(spec, CpuId{0});
}

} // namespace

Engine::Engine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}

Engine::~Engine() = default;

Result<std::unique_ptr<Engine>> Engine::create(std::unique_ptr<Slub> slub, std::unique_ptr<Workload> workload,
                                               EngineSettings settings)
{
    if (workload->isProgram() && settings.mode == EngineMode::exact)
        return fail(fmt::format("scenario '{}' is a real program of oneTBB, whose order no seed fixes; expected "
                                "concurrent mode, as in the window or with run --mode concurrent",
                                workload->name()));
    std::vector<Cache*> caches;
    for (const CacheSpec& spec : workload->caches()) {
        Result<Cache*> cache = makeCache(*slub, spec);
        if (!cache)
            return Failure(cache.error());
        caches.push_back(*cache);
    }
    return std::unique_ptr<Engine>(new Engine(std::unique_ptr<Impl>(
        new Impl{Run(std::move(slub), std::move(workload), settings, std::move(caches)), false, {}, std::nullopt})));
}

Slub& Engine::slub()
{
    return m_impl->run.slub();
}

const Slub& Engine::slub() const
{
    return m_impl->run.slub();
}

const Workload& Engine::workload() const
{
    return m_impl->run.workload();
}

const EngineSettings& Engine::settings() const
{
    return m_impl->run.settings();
}

std::string Engine::executorName() const
{
    const HostProgram* const program = m_impl->run.rounds().program();
    return program != nullptr ? program->threadsName() : m_impl->run.executor().name();
}

std::vector<OperationEvent> Engine::recordedOperations(CpuId cpu) const
{
    return m_impl->run.rounds().recorded(cpu);
}

EngineStatus Engine::status() const
{
    EngineStatus status = m_impl->run.status();
    status.isPaused = m_impl->live ? m_impl->live->isPaused() : m_impl->isPausedBeforeStart;
    return status;
}

void Engine::start()
{
    if (!m_impl->live)
        m_impl->live.emplace(m_impl->run,
                             m_impl->isPausedBeforeStart ? LiveRun::Begin::paused : LiveRun::Begin::running);
}

void Engine::pause()
{
    if (m_impl->live)
        m_impl->live->pause();
    else
        m_impl->isPausedBeforeStart = true;
}

void Engine::resume()
{
    if (m_impl->live)
        m_impl->live->resume();
    else
        m_impl->isPausedBeforeStart = false;
}

void Engine::step(unsigned operations)
{
    if (m_impl->live)
        m_impl->live->step(operations);
    else
        m_impl->run.stepInOrder(operations);
}

void Engine::setPace(double operationsPerSecond)
{
    m_impl->run.setPace(operationsPerSecond);
    if (m_impl->live)
        m_impl->live->paceChanged();
}

void Engine::whileQuiesced(const std::function<void(Slub&)>& action)
{
    // One action at a time: the sampler's and the GUI's must not meet.
    const std::lock_guard lock(m_impl->actionMutex);
    std::optional<LiveRun::Hold> hold;
    if (m_impl->live)
        hold.emplace(*m_impl->live);
    action(m_impl->run.slub());
}

void Engine::runFor(std::chrono::nanoseconds modelTime, std::chrono::nanoseconds tick,
                    const std::function<bool()>& onTick)
{
    Run& run = m_impl->run;
    const std::chrono::nanoseconds begin = run.modelTime();
    const std::chrono::nanoseconds step = tick.count() > 0 ? tick : modelTime;
    for (std::chrono::nanoseconds passed{0}; passed < modelTime && !run.isFinished();) {
        passed = std::min(passed + step, modelTime);
        run.runUntil(begin + passed);
        if (onTick && !onTick())
            return;
    }
}

void Engine::runOperations(std::uint64_t operations)
{
    Run& run = m_impl->run;
    const std::uint64_t end = run.operations() + operations;
    while (run.operations() < end && !run.isFinished())
        run.advance(end - run.operations());
}

void Engine::quiesceWorkload()
{
    whileQuiesced([this](Slub&) { m_impl->run.quiesce(); });
}

} // namespace sheafscope
