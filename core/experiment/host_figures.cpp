// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be timed on this host: caches, atomics, lines that travel.
#include "core/engine/random.h"
#include "core/experiment/host_calibration.h"
#include "core/machine/machine_spec.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <fstream>
#include <memory>
#include <pthread.h>
#include <sched.h>
#include <thread>

namespace sheafscope {
namespace {

using Clock = std::chrono::steady_clock;

constexpr unsigned kRepeats = 15;
constexpr unsigned kLoads = 40'000;
constexpr unsigned kAtomics = 40'000;
constexpr unsigned kRoundTrips = 2'000;
constexpr std::size_t kLine = 64;

double nsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::nano>(Clock::now() - begin).count();
}

/// Keeps a value out of the optimizer's hands.
template <class T> void keep(T& value)
{
    asm volatile("" : "+r"(value));
}

double gigahertz()
{
    constexpr unsigned kAdditions = 400'000;
    double best = 0;
    for (unsigned r = 0; r < kRepeats; ++r) {
        std::uint64_t sum = r;
        const auto begin = Clock::now();
        for (unsigned i = 0; i < kAdditions; i += 8) {
            // Each waits for the one before: one cycle each.
            sum += 1, keep(sum), sum += 1, keep(sum), sum += 1, keep(sum), sum += 1, keep(sum);
            sum += 1, keep(sum), sum += 1, keep(sum), sum += 1, keep(sum), sum += 1, keep(sum);
        }
        best = std::max(best, kAdditions / nsSince(begin));
    }
    return best;
}

HostSamples repeated(std::string what, double things, const auto& body)
{
    HostSamples samples{std::move(what), {}};
    body(); // what comes first pays for cold caches
    for (unsigned r = 0; r < kRepeats; ++r) {
        const auto begin = Clock::now();
        body();
        samples.ns.push_back(nsSince(begin) / things);
    }
    return samples;
}

/// Loads that wait for each other, over `bytes` in an order that no prefetcher guesses.
HostSamples chase(std::string what, std::size_t bytes)
{
    struct alignas(kLine) Cell {
        std::size_t next = 0;
    };
    const std::size_t count = bytes / sizeof(Cell);
    std::vector<Cell> cells(count);
    std::vector<std::size_t> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = i;
    Random random(1);
    for (std::size_t i = count; i-- > 1;)
        std::swap(order[i], order[random.below(static_cast<std::uint32_t>(i + 1))]);
    for (std::size_t i = 0; i < count; ++i)
        cells[order[i]].next = order[(i + 1) % count];
    std::size_t at = 0;
    return repeated(std::move(what), kLoads, [&] {
        for (unsigned i = 0; i < kLoads; ++i) {
            at = cells[at].next;
            keep(at);
        }
    });
}

HostSamples compareAndSwap()
{
    std::atomic<std::uint64_t> word{0};
    return repeated("a locked compare-and-swap", kAtomics, [&] {
        for (unsigned i = 0; i < kAtomics; ++i) {
            std::uint64_t old = word.load(std::memory_order_relaxed);
            word.compare_exchange_strong(old, old + 1);
        }
    });
}

HostSamples spinLock()
{
    std::atomic<bool> isHeld{false};
    return repeated("a spin lock", kAtomics, [&] {
        for (unsigned i = 0; i < kAtomics; ++i) {
            while (isHeld.exchange(true, std::memory_order_acquire)) {
            }
            isHeld.store(false, std::memory_order_release);
        }
    });
}

bool pinTo(CpuId cpu)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    if (cpu.v >= CPU_SETSIZE)
        return false;
    CPU_SET(cpu.v, &set);
    return ::pthread_setaffinity_np(::pthread_self(), sizeof set, &set) == 0;
}

/// One line to and fro between two CPUs; nothing if the process may not run on both.
std::optional<HostSamples> pingPong(std::string what, CpuId one, CpuId other)
{
    alignas(kLine) std::atomic<std::uint64_t> turn{0};
    std::atomic<bool> isPinned{true};
    HostSamples samples{std::move(what), {}};
    const std::uint64_t end = std::uint64_t{2} * kRoundTrips * (kRepeats + 1);
    // Each waits for its parity; a thread that cannot be where it should be plays on, so that nobody hangs.
    const auto play = [&](CpuId cpu, std::uint64_t parity) {
        if (!pinTo(cpu))
            isPinned = false;
        auto begin = Clock::now();
        for (std::uint64_t next = parity; next < end; next += 2) {
            while (turn.load(std::memory_order_acquire) != next) {
                if (!isPinned.load(std::memory_order_relaxed))
                    std::this_thread::yield();
            }
            turn.store(next + 1, std::memory_order_release);
            if (parity != 0 || (next + 2) % (std::uint64_t{2} * kRoundTrips) != 0)
                continue;
            const double ns = nsSince(begin) / (2.0 * kRoundTrips);
            if (next > std::uint64_t{2} * kRoundTrips)
                samples.ns.push_back(ns);
            begin = Clock::now();
        }
    };
    std::thread first(play, one, 0);
    std::thread second(play, other, 1);
    first.join();
    second.join();
    if (!isPinned)
        return std::nullopt;
    return samples;
}

void measureTransfers(HostFigures& figures)
{
    const auto machine = loadMachine("this");
    if (!machine)
        return;
    std::vector<CpuId> firsts; // one CPU a node
    for (std::uint32_t n = 0; n < machine->nodeCount(); ++n) {
        const std::vector<CpuId>& cpus = machine->node(NodeId{n}).cpus;
        if (cpus.size() > 1 && !figures.nearTransfer)
            figures.nearTransfer = pingPong("a line between two CPUs of a node", cpus.front(), cpus.back());
        if (!cpus.empty())
            firsts.push_back(cpus.front());
    }
    if (firsts.size() < 2)
        return;
    figures.farTransfer = pingPong("a line between two nodes", firsts.front(), firsts.back());
    figures.farDistance = machine->distance(machine->nodeOf(firsts.front()), machine->nodeOf(firsts.back()));
}

} // namespace

std::string hostName()
{
    std::ifstream info("/proc/cpuinfo");
    std::string model = "a CPU that does not tell its name";
    for (std::string line; std::getline(info, line);) {
        const std::size_t colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos) {
            model = line.substr(colon + 2);
            break;
        }
    }
    const unsigned cpus = std::max(1U, std::thread::hardware_concurrency());
    return model + ", " + std::to_string(cpus) + (cpus == 1 ? " CPU" : " CPUs");
}

HostFigures measureHost()
{
    constexpr std::size_t kFirstLevel = std::size_t{16} << 10U;
    constexpr std::size_t kSecondLevel = std::size_t{192} << 10U;
    constexpr std::size_t kLastLevel = std::size_t{6} << 20U;
    HostFigures figures;
    figures.host = hostName();
    figures.gigahertzBefore = gigahertz();
    figures.nearLoad = chase("a load from the first-level cache", kFirstLevel);
    figures.middleLoad = chase("a load from the second-level cache", kSecondLevel);
    figures.lateLoad = chase("a load from the last-level cache", kLastLevel);
    figures.compareAndSwap = compareAndSwap();
    figures.spinLock = spinLock();
    measureTransfers(figures);
    figures.gigahertzAfter = gigahertz();
    return figures;
}

} // namespace sheafscope
