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
                                               EngineSettings settings, std::span<const CacheRequest> requests)
{
    if (workload->isProgram() && settings.mode == EngineMode::exact)
        return fail(fmt::format("scenario '{}' is a real program of oneTBB, whose order no seed fixes; expected "
                                "concurrent mode, as in the window or with run --mode concurrent",
                                workload->name()));
    const auto specs = requestedCaches(*workload, requests);
    if (!specs)
        return Failure(specs.error());
    std::vector<Cache*> caches;
    for (const CacheSpec& spec : *specs) {
        Result<Cache*> cache = makeCache(*slub, spec);
        if (!cache)
            return Failure(cache.error());
        caches.push_back(*cache);
    }
    if (settings.mode == EngineMode::exact)
        slub->setRunsAlone();
    if (settings.mode == EngineMode::exact && settings.checkFrees)
        slub->startLedger();
    if (settings.mode == EngineMode::exact && settings.metersPaths)
        slub->startMeter();
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

bool Engine::setStop(std::optional<std::chrono::nanoseconds> modelTime)
{
    const std::lock_guard lock(m_impl->actionMutex);
    const std::chrono::nanoseconds time = modelTime.value_or(Run::kNever);
    if (m_impl->live)
        return m_impl->live->setStop(time);
    m_impl->run.setStop(time);
    return m_impl->run.operationsToStop() == 0;
}

std::uint64_t Engine::stepUntil(std::uint64_t most, const std::function<bool(Slub&)>& isThere)
{
    std::uint64_t done = 0;
    whileQuiesced([&](Slub& slub) {
        Run& run = m_impl->run;
        const std::uint64_t before = run.operations();
        while (done < most && !run.isFinished()) {
            run.stepInOrder(1);
            done = run.operations() - before;
            if (isThere(slub))
                break;
        }
    });
    return done;
}

CpuId Engine::nextCpu() const
{
    return m_impl->run.rounds().nextCpu();
}

CpuId Engine::lastCpu() const
{
    return m_impl->run.rounds().lastCpu();
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

Result<void> Engine::verdict() const
{
    if (const Misuse* misuse = m_impl->run.misuse())
        return fail(misuse->text());
    return {};
}

Result<void> Engine::runFor(std::chrono::nanoseconds modelTime, std::chrono::nanoseconds tick,
                            const std::function<bool()>& onTick)
{
    Run& run = m_impl->run;
    const std::chrono::nanoseconds begin = run.modelTime();
    const std::chrono::nanoseconds step = tick.count() > 0 ? tick : modelTime;
    for (std::chrono::nanoseconds passed{0}; passed < modelTime && !run.isFinished();) {
        passed = std::min(passed + step, modelTime);
        run.runUntil(begin + passed);
        if (onTick && !onTick())
            break;
    }
    return verdict();
}

Result<void> Engine::runOperations(std::uint64_t operations)
{
    Run& run = m_impl->run;
    const std::uint64_t end = run.operations() + operations;
    while (run.operations() < end && !run.isFinished())
        run.advance(end - run.operations());
    return verdict();
}

bool Engine::isCpuOnline(CpuId cpu) const
{
    return m_impl->run.rounds().isOnline(cpu);
}

std::string Engine::whyNotHotplug(CpuId cpu) const
{
    const unsigned cpus = slub().machine().cpuCount();
    if (cpu.v >= cpus)
        return fmt::format("there is no CPU {}; expected 0 to {}", cpu.v, cpus - 1);
    if (workload().needsExactMode() || workload().trace() != nullptr)
        return "a script or trace has one order of operations over all its CPUs, so none of them can go offline";
    if (workload().isProgram())
        return "the program's threads take what CPU is free, so none can go offline; expected another scenario";
    if (cpus == 1)
        return "it is the only CPU; expected a machine with more of them";
    return {};
}

Result<void> Engine::takeCpuOffline(CpuId cpu)
{
    if (const std::string why = whyNotHotplug(cpu); !why.empty())
        return fail(why);
    Result<void> result;
    whileQuiesced([&](Slub& slub) {
        Rounds& rounds = m_impl->run.rounds();
        const Machine& machine = slub.machine();
        CpuId heir;
        for (std::uint32_t c = machine.cpuCount(); c-- > 0;) {
            const CpuId other{c};
            const bool isNearer = machine.nodeOf(other) == machine.nodeOf(cpu) || !heir.isValid() ||
                                  machine.nodeOf(heir) != machine.nodeOf(cpu);
            if (other != cpu && rounds.isOnline(other) && isNearer)
                heir = other;
        }
        if (!rounds.isOnline(cpu))
            result = fail(fmt::format("CPU {} is offline already; expected one that is online", cpu.v));
        else if (!heir.isValid())
            result = fail(fmt::format("CPU {} is the last one online; expected another one to be online", cpu.v));
        else
            rounds.takeOffline(cpu, heir);
    });
    return result;
}

Result<void> Engine::bringCpuOnline(CpuId cpu)
{
    if (const std::string why = whyNotHotplug(cpu); !why.empty())
        return fail(why);
    Result<void> result;
    whileQuiesced([&](Slub&) {
        if (m_impl->run.rounds().isOnline(cpu))
            result = fail(fmt::format("CPU {} is online already; expected one that is offline", cpu.v));
        else
            m_impl->run.rounds().bringOnline(cpu);
    });
    return result;
}

void Engine::quiesceWorkload()
{
    whileQuiesced([this](Slub&) { m_impl->run.quiesce(); });
}

} // namespace sheafscope
