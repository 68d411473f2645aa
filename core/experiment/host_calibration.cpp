// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/host_calibration.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr double kMostNoise = 1.3;
constexpr double kMostClockMove = 0.05;
constexpr double kIrqSaveRestore = 37; ///< cycles, commit fbd02630c6e3; a program cannot turn interrupts off
constexpr double kFarChase = 20;       ///< SLIT distance that Cost::farTransfer is given for

struct Spread {
    double low = 0;
    double middle = 0;
    double high = 0;
};

Spread spreadOf(const HostSamples& samples)
{
    std::vector<double> sorted = samples.ns;
    std::ranges::sort(sorted);
    return {sorted.front(), sorted[sorted.size() / 2], sorted.back()};
}

Result<void> checkQuiet(const HostSamples& samples)
{
    const bool isMeasured =
        !samples.ns.empty() && std::ranges::all_of(samples.ns, [](double ns) { return std::isfinite(ns) && ns > 0; });
    if (!isMeasured)
        return fail("calibration", 0, fmt::format("{} could not be measured on this host", samples.what));
    const Spread spread = spreadOf(samples);
    if (spread.middle > kMostNoise * spread.low)
        return fail("calibration", 0,
                    fmt::format("this host is too noisy: {} takes {:.2f} ns at best and {:.2f} ns in the median of {}; "
                                "expected at most {} times as long; use the published profile, or a host that rests",
                                samples.what, spread.low, spread.middle, samples.ns.size(), kMostNoise));
    return {};
}

std::vector<const HostSamples*> allSamples(const HostFigures& figures)
{
    std::vector<const HostSamples*> all{&figures.nearLoad, &figures.middleLoad, &figures.lateLoad,
                                        &figures.compareAndSwap, &figures.spinLock};
    if (figures.nearTransfer)
        all.push_back(&*figures.nearTransfer);
    if (figures.farTransfer)
        all.push_back(&*figures.farTransfer);
    return all;
}

CostRange measured(double low, double mode, double high, std::string source)
{
    // To a tenth of a cycle, and in order also where two caches are as fast.
    constexpr double kTenths = 10;
    const auto round = [](double cycles) { return std::max(std::round(cycles * kTenths), 1.0) / kTenths; };
    CostRange range{round(low), round(std::max(low, mode)), round(std::max({low, mode, high})), "host",
                    std::move(source)};
    return range;
}

} // namespace

Result<CostProfile> calibratedProfile(const CostProfile& base, const HostFigures& figures)
{
    const double before = figures.gigahertzBefore;
    const double after = figures.gigahertzAfter;
    if (!(before > 0 && after > 0) || std::abs(after - before) > kMostClockMove * before)
        return fail("calibration", 0,
                    fmt::format("this host's clock moved from {:.2f} to {:.2f} GHz meanwhile; expected less than 5 %; "
                                "use the published profile, or fix the clock",
                                before, after));
    for (const HostSamples* samples : allSamples(figures))
        if (auto quiet = checkQuiet(*samples); !quiet)
            return Failure(quiet.error());

    const double ghz = std::max(before, after);
    const Spread l1 = spreadOf(figures.nearLoad);
    const Spread l2 = spreadOf(figures.middleLoad);
    const Spread l3 = spreadOf(figures.lateLoad);
    const Spread swap = spreadOf(figures.compareAndSwap);
    const Spread lock = spreadOf(figures.spinLock);
    CostProfile profile = base;
    profile.name = "host";
    profile.about = fmt::format("Measured on {} at {:.2f} GHz where a program can measure it; the rest is that of the "
                                "profile '{}'.",
                                figures.host, ghz, base.name);
    profile[Cost::objectTouch] = measured(l1.low * ghz, l2.middle * ghz, l3.high * ghz,
                                          "dependent loads from the first, second and last level of the caches");
    profile[Cost::slabMove] = measured(l2.low * ghz, l3.low * ghz, l3.high * ghz,
                                       "dependent loads from the second and last level of the caches");
    profile[Cost::slabUpdate] = measured(swap.low * ghz, swap.middle * ghz, swap.high * ghz,
                                         "locked 8-byte compare-and-swap with the line at hand; the kernel's has 16");
    profile[Cost::lock] = measured(lock.low * ghz + kIrqSaveRestore, lock.middle * ghz + kIrqSaveRestore,
                                   lock.high * ghz + kIrqSaveRestore,
                                   "uncontended spin lock, and the published 37 of local_irq_save and restore");
    if (figures.nearTransfer) {
        const Spread near = spreadOf(*figures.nearTransfer);
        profile[Cost::nearTransfer] = measured(near.low * ghz, near.middle * ghz, near.high * ghz,
                                               "a line sent to and fro between two CPUs of a node, one way");
    }
    if (figures.farTransfer) {
        const Spread far = spreadOf(*figures.farTransfer);
        const double scale = ghz * kFarChase / figures.farDistance;
        profile[Cost::farTransfer] =
            measured(far.low * scale, far.middle * scale, far.high * scale,
                     fmt::format("a line sent to and fro between two nodes at distance {}, one "
                                 "way; scaled to distance 20",
                                 figures.farDistance));
    }
    return profile;
}

} // namespace sheafscope
