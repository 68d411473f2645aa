// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/simulation.h"

#include "core/observe/sampler.h"
#include "core/observe/source_info.h"
#include "core/workload/script_workload.h"
#include "core/workload/trace_workload.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace sheafscope {

struct Simulation::Impl {
    Impl(Scenario theScenario, const Era& theEra, std::unique_ptr<Engine> theEngine)
        : scenario(std::move(theScenario)), era(theEra), engine(std::move(theEngine)),
          info(makeSourceInfo(scenario, era, *engine)), sampler(*engine, info)
    {
    }

    Scenario scenario;
    Era era;
    std::unique_ptr<Engine> engine;
    std::shared_ptr<const SourceInfo> info;
    std::size_t nextChange = 0; ///< of the scenario's
    Sampler sampler;            ///< last: its thread ends before the engine goes
};

namespace {

Result<std::unique_ptr<Workload>> makeTraceOf(const Scenario& scenario)
{
    ReplayOptions options;
    const auto known = traceParameters();
    for (const auto& parameter : scenario.parameters) {
        const std::string& name = parameter.first;
        const double value = parameter.second;
        const auto info = std::find_if(known.begin(), known.end(), [&](const auto& p) { return p.name == name; });
        if (info == known.end())
            return fail("--param", 0,
                        fmt::format("unknown parameter '{}' of workload 'trace'; expected clock or copies", name));
        if (!(value >= info->minimum && value <= info->maximum))
            return fail("--param", 0,
                        fmt::format("{} is {}; expected {} to {}", name, value, info->minimum, info->maximum));
        if (name == "clock")
            options.clock = value;
        else
            options.copies = static_cast<unsigned>(value);
    }
    return makeTraceWorkload(scenario.file, *scenario.machine, options, scenario.progress);
}

Result<std::unique_ptr<Workload>> makeWorkloadOf(const Scenario& scenario)
{
    const bool isTrace = scenario.workload == "trace";
    const bool isScript = scenario.workload == "script";
    if (isTrace && scenario.file.empty())
        return fail("workload 'trace' needs a file: a kernel trace with kmem events");
    if (isScript && scenario.file.empty())
        return fail("workload 'script' needs a file: an op script");
    if (!isTrace && !isScript && !scenario.file.empty())
        return fail(scenario.file, 0,
                    fmt::format("workload '{}' reads no file; only 'trace' and 'script' do", scenario.workload));
    if (isTrace)
        return makeTraceOf(scenario);
    if (isScript)
        return makeScriptWorkload(scenario.file, *scenario.machine);
    return makeWorkload(scenario.workload, scenario.parameters, *scenario.machine);
}

/// The node whose slabs are shown first: the first that has a partial list of the cache.
NodeId firstPictureNode(const Slub& slub, CacheId cache)
{
    for (std::uint32_t n = 0; n < slub.machine().nodeCount(); ++n)
        if (std::as_const(*slub.caches()[cache.v]).partial(NodeId{n}) != nullptr)
            return NodeId{n};
    return kNoNode;
}

} // namespace

Result<std::unique_ptr<Simulation>> Simulation::create(const Scenario& scenario)
{
    if (scenario.machine == nullptr)
        return fail("a scenario needs a machine");
    const Result<Era> era = findEra(scenario.era);
    if (!era)
        return Failure(era.error());
    Result<std::unique_ptr<Workload>> workload = makeWorkloadOf(scenario);
    if (!workload)
        return Failure(std::move(workload.error()));
    Scenario actual = scenario;
    if ((*workload)->needsExactMode())
        actual.engine.mode = EngineMode::exact;
    SlubOptions options;
    options.pages = scenario.pages;
    options.withKmalloc = true;
    options.seed = scenario.engine.seed;
    Result<std::unique_ptr<Slub>> slub = Slub::create(scenario.machine, scenario.mechanisms, options);
    if (!slub)
        return Failure(std::move(slub.error()));
    Result<std::unique_ptr<Engine>> engine =
        Engine::create(std::move(*slub), std::move(*workload), actual.engine, scenario.caches);
    if (!engine)
        return Failure(std::move(engine.error()));
    if (!actual.changes.empty() && actual.engine.mode != EngineMode::exact)
        return fail("changes at model times want exact mode, where they come at the same operation in every run");
    if (auto sane = checkChanges(**engine, actual.changes); !sane)
        return Failure(std::move(sane.error()));
    auto impl = std::make_unique<Impl>(std::move(actual), *era, std::move(*engine));
    const CacheId main = impl->info->mainCache;
    impl->sampler.setFocus(main, firstPictureNode(std::as_const(*impl->engine).slub(), main));
    return std::unique_ptr<Simulation>(new Simulation(std::move(impl)));
}

Simulation::Simulation(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Simulation::~Simulation() = default;

Engine& Simulation::engine()
{
    return *m_impl->engine;
}
const Scenario& Simulation::scenario() const
{
    return m_impl->scenario;
}
std::shared_ptr<const SourceInfo> Simulation::info() const
{
    return m_impl->info;
}
std::vector<std::shared_ptr<const Snapshot>> Simulation::drain()
{
    return m_impl->sampler.drain();
}
void Simulation::setFocus(CacheId cache, NodeId pictureNode)
{
    m_impl->sampler.setFocus(cache, pictureNode);
}
void Simulation::setSampleRate(double samplesPerSecond)
{
    m_impl->sampler.setRate(samplesPerSecond);
}

void Simulation::start(double samplesPerSecond)
{
    setNextStop();
    m_impl->engine->start();
    m_impl->sampler.start(samplesPerSecond);
}

Result<void> Simulation::applyDue(std::chrono::nanoseconds now)
{
    const std::vector<TimedChange>& changes = m_impl->scenario.changes;
    while (m_impl->nextChange < changes.size() && changes[m_impl->nextChange].at <= now) {
        const TimedChange& change = changes[m_impl->nextChange++];
        if (const auto applied = apply(change.change); !applied)
            return fail(fmt::format("'{}': {}", timedChangeText(change), applied.error().message));
    }
    return {};
}

bool Simulation::setNextStop()
{
    const std::vector<TimedChange>& changes = m_impl->scenario.changes;
    if (m_impl->nextChange < changes.size())
        return m_impl->engine->setStop(changes[m_impl->nextChange].at);
    m_impl->engine->setStop(std::nullopt);
    return false;
}

Result<std::vector<std::string>> Simulation::applyDueLive()
{
    std::vector<std::string> applied;
    const std::vector<TimedChange>& changes = m_impl->scenario.changes;
    const auto isNear = [&] { // asking the run itself stops it for a moment
        constexpr std::chrono::microseconds kRounding{1};
        return changes[m_impl->nextChange].at <= m_impl->engine->status().modelTime + kRounding;
    };
    while (m_impl->nextChange < changes.size() && isNear() && setNextStop()) {
        const TimedChange& change = changes[m_impl->nextChange++];
        auto result = apply(change.change);
        setNextStop();
        if (!result)
            return fail(fmt::format("'{}': {}", timedChangeText(change), result.error().message));
        applied.push_back(timedChangeText(change));
    }
    return applied;
}

Result<void> Simulation::runHeadless(std::chrono::nanoseconds modelTime, std::chrono::nanoseconds interval)
{
    using std::chrono::nanoseconds;
    Engine& engine = *m_impl->engine;
    const std::vector<TimedChange>& changes = m_impl->scenario.changes;
    const nanoseconds begin = engine.status().modelTime;
    const nanoseconds step = interval.count() > 0 ? interval : modelTime;
    nanoseconds nextTick = std::min(step, modelTime);
    // Whole operations end a little before or after a time that was asked for; what counts is what was asked for.
    nanoseconds now = begin;
    while (!engine.status().isFinished) {
        if (auto applied = applyDue(now); !applied)
            return applied;
        nanoseconds until = begin + nextTick;
        if (m_impl->nextChange < changes.size())
            until = std::min(until, changes[m_impl->nextChange].at);
        if (auto ran = engine.runFor(until - engine.status().modelTime, nanoseconds{0}, nullptr); !ran)
            return ran;
        now = until;
        if (until != begin + nextTick)
            continue;
        m_impl->sampler.takeExact(Sampler::Queueing::keepAll);
        if (nextTick == modelTime)
            break;
        nextTick = std::min(nextTick + step, modelTime);
    }
    return {};
}

Result<void> Simulation::apply(const Change& change)
{
    if (auto applied = applyChange(*m_impl->engine, change); !applied)
        return applied;
    const auto* set = std::get_if<SetCache>(&change);
    if (set != nullptr && set->setting == CacheSetting::capacity) {
        m_impl->info = makeSourceInfo(m_impl->scenario, m_impl->era, *m_impl->engine);
        m_impl->sampler.setInfo(m_impl->info);
    }
    return {};
}

std::shared_ptr<const Snapshot> Simulation::sampleNow()
{
    std::shared_ptr<const Snapshot> snapshot;
    m_impl->engine->whileQuiesced([&](Slub&) { snapshot = m_impl->sampler.takeExact(Sampler::Queueing::bounded); });
    return snapshot;
}

} // namespace sheafscope
