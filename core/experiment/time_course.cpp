// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/time_course.h"

#include "core/experiment/memory_held.h"
#include "core/slub/path_meter.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace sheafscope {
namespace {

constexpr std::uint64_t kOperationsBetweenLooks = 65'536; ///< at the stop token

double fillPerCpu(Simulation& simulation)
{
    const auto snapshot = simulation.sampleNow();
    double objects = 0;
    for (const std::uint64_t word : snapshot->fills) {
        const SheafFill fill = SheafFill::unpack(word);
        objects += fill.main + (fill.hasSpare() ? fill.spare : 0);
    }
    return objects / snapshot->info->machine->cpuCount();
}

/// `operations` further ones, or fewer if the workload ends.
Result<void> runSome(Simulation& simulation, std::uint64_t operations)
{
    if (simulation.scenario().changes.empty())
        return simulation.engine().runOperations(operations);
    // Timed changes come at their model times.
    const double pace = simulation.engine().settings().pace;
    const double unpaced = 1e6 * simulation.scenario().machine->cpuCount();
    const double seconds = static_cast<double>(operations) / (std::isinf(pace) ? unpaced : pace);
    const std::chrono::nanoseconds time{std::max<std::int64_t>(1, std::llround(seconds * 1e9))};
    auto ran = simulation.runHeadless(time, time);
    simulation.drain();
    return ran;
}

Result<void> runUntil(Simulation& simulation, std::uint64_t end, const std::stop_token& stop)
{
    for (;;) {
        const EngineStatus status = simulation.engine().status();
        if (status.operations >= end || status.isFinished)
            return {};
        if (stop.stop_requested())
            return fail(std::string(kCancelled));
        if (auto ran = runSome(simulation, std::min(kOperationsBetweenLooks, end - status.operations)); !ran)
            return ran;
    }
}

} // namespace

Result<std::vector<CourseSample>> measureCourse(const Measurement& measurement, unsigned samples,
                                                const std::stop_token& stop)
{
    if (samples == 0)
        return fail("no samples are wanted; expected at least one");
    Scenario scenario = measurement.scenario;
    scenario.engine.mode = EngineMode::exact;
    scenario.engine.metersPaths = true;
    scenario.engine.checkFrees = !scenario.file.empty();
    auto simulation = Simulation::create(scenario);
    if (!simulation)
        return Failure(simulation.error());
    Slub& slub = (*simulation)->engine().slub();
    const std::uint64_t all = measurement.length.warmup + measurement.length.operations;
    std::vector<CourseSample> course;
    DepthCounts before;
    for (unsigned i = 1; i <= samples; ++i) {
        const std::uint64_t end = all / samples * i + all % samples * i / samples;
        if (auto ran = runUntil(**simulation, end, stop); !ran)
            return Failure(ran.error());
        const DepthCounts now = slub.meter()->depths();
        const EngineStatus status = (*simulation)->engine().status();
        const auto operations = static_cast<double>(now.operations - before.operations);
        const auto slow = static_cast<double>(now.barn + now.slab - before.barn - before.slab);
        const MemoryHeld held = memoryHeld(slub);
        CourseSample sample;
        sample.timeSec = std::chrono::duration<double>(status.modelTime).count();
        sample.fillPerCpu = fillPerCpu(**simulation);
        sample.slowpathPercent = operations > 0 ? 100 * slow / operations : 0;
        sample.parkedBytes = held.parkedBytes;
        sample.slabBytes = held.slabBytes;
        const bool isNew = course.empty() || sample.timeSec > course.back().timeSec;
        if (isNew)
            course.push_back(sample);
        before = now;
        if (status.isFinished)
            break;
    }
    return course;
}

} // namespace sheafscope
