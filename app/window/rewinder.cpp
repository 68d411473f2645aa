// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/rewinder.h"

#include <QElapsedTimer>

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace sheafscope {
namespace {

/// A repetition that took longer than this leaves a run standing for the next one.
constexpr qint64 kLongMs = 120;
/// So many operations before the target it stands.
constexpr std::uint64_t kStandBefore = 64;

/// Notes whether one of the wanted turns was taken.
class CauseFinder final : public SlubEvents {
public:
    CauseFinder(const WantedCause& wanted, const Machine& machine) : m_wanted(wanted), m_machine(machine) {}

    [[nodiscard]] bool isFound() const { return m_isFound; }
    void slabAllocated(CacheId, std::uint64_t, NodeId) override {}
    void slabReleased(CacheId, std::uint64_t) override {}
    void decided(CacheId cache, CpuId cpu, Decision decision, std::uint64_t) override
    {
        const bool isOfCache = !m_wanted.cache.isValid() || m_wanted.cache == cache;
        const bool isOfNode = !m_wanted.node.isValid() || m_machine.nodeOf(cpu) == m_wanted.node;
        m_isFound |=
            isOfCache && isOfNode && std::ranges::find(m_wanted.decisions, decision) != m_wanted.decisions.end();
    }

private:
    const WantedCause& m_wanted;
    const Machine& m_machine;
    bool m_isFound = false;
};

} // namespace

Rewinder::Rewinder(QObject* parent) : QObject(parent) {}

Rewinder::~Rewinder()
{
    m_isCancelled = true;
}

void Rewinder::request(RewindRequest request)
{
    if (m_isBusy) {
        m_next = std::move(request);
        return;
    }
    start(std::move(request));
}

void Rewinder::cancel()
{
    m_next.reset();
    m_isCancelled = true;
}

void Rewinder::forget()
{
    cancel();
    if (!m_isBusy)
        m_standing.reset();
}

void Rewinder::start(RewindRequest request)
{
    m_isBusy = true;
    m_isCancelled = false;
    m_done = 0;
    m_wanted = request.target.operations;
    m_last = std::move(request);
    m_worker = std::jthread([this] {
        QElapsedTimer clock;
        clock.start();
        auto product = std::make_shared<Result<ReplayedRun>>(make(m_last));
        const bool wasLong = clock.elapsed() > kLongMs;
        QMetaObject::invokeMethod(
            this, [this, product, wasLong] { finish(product, wasLong); }, Qt::QueuedConnection);
    });
    emit began();
}

void Rewinder::startStanding()
{
    m_isBusy = true;
    m_isCancelled = false;
    m_worker = std::jthread([this] {
        if (auto run = reach(m_last, m_last.target))
            m_standing = *std::move(run);
        QMetaObject::invokeMethod(
            this, [this] { finishStanding(); }, Qt::QueuedConnection);
    });
}

RunPosition Rewinder::standBefore(RunPosition position) const
{
    RunPosition before{position.operations - kStandBefore, position.actions};
    while (before.actions > 0 && m_last.actions[before.actions - 1].afterOperations > before.operations)
        --before.actions;
    return before;
}

Result<ReplayedRun> Rewinder::make(const RewindRequest& request)
{
    RunPosition target = request.target;
    if (request.cause) {
        const auto found = findCause(request);
        if (!found)
            return Failure(found.error());
        target.operations = *found - 1;
        while (target.actions < request.actions.size() &&
               request.actions[target.actions].afterOperations <= target.operations)
            ++target.actions;
    }
    return reach(request, target);
}

Result<ReplayedRun> Rewinder::reach(const RewindRequest& request, RunPosition target)
{
    const auto progress = [this](std::uint64_t operations) {
        m_done.store(operations, std::memory_order_relaxed);
        return !m_isCancelled.load(std::memory_order_relaxed);
    };
    const bool canUse = m_standing && m_standing->position.operations <= target.operations &&
                        m_standing->position.actions <= target.actions;
    auto run = canUse ? Result<ReplayedRun>(std::move(*m_standing)) : beginReplay(request.scenario);
    m_standing.reset();
    if (!run)
        return run;
    if (auto reached = replayTo(*run, request.actions, target, progress); !reached)
        return Failure(reached.error());
    return run;
}

Result<std::uint64_t> Rewinder::findCause(const RewindRequest& request)
{
    auto run = reach(request, request.target);
    if (!run)
        return Failure(run.error());
    Engine& engine = run->simulation->engine();
    CauseFinder finder(*request.cause, engine.slub().machine());
    engine.whileQuiesced([&](Slub& slub) { slub.setEvents(&finder); });
    const std::uint64_t end = run->position.operations + request.cause->most;
    while (!finder.isFound() && engine.status().operations < end && !engine.status().isFinished) {
        // Up to the next action, with which the run goes another way.
        std::uint64_t until = end;
        const std::size_t next = run->position.actions;
        if (next < request.actions.size()) {
            const std::uint64_t due = request.actions[next].afterOperations;
            if (due <= engine.status().operations) {
                if (auto done = perform(*run->simulation, *run->hands, request.actions[next]); !done)
                    return Failure(done.error());
                ++run->position.actions;
                continue;
            }
            until = std::min(until, due);
        }
        if (engine.stepUntil(until - engine.status().operations, [&](Slub&) { return finder.isFound(); }) == 0)
            break;
    }
    engine.whileQuiesced([](Slub& slub) { slub.setEvents(nullptr); });
    if (!finder.isFound())
        return fail(fmt::format("no such event within {} operations after that moment; choose one where a curve rises",
                                request.cause->most));
    return engine.status().operations;
}

void Rewinder::finish(const Product& product, bool wasLong)
{
    m_isBusy = false;
    const bool isCancelled = m_isCancelled;
    if (isCancelled)
        m_standing.reset();
    if (*product && !isCancelled) {
        const RunPosition at = (*product)->position;
        m_result = std::move(**product);
        emit arrived();
        if (!m_next && !m_isBusy && wasLong && !m_standing && at.operations > kStandBefore) {
            m_last.target = standBefore(at);
            m_last.cause.reset();
            startStanding();
        }
    } else {
        emit failed(isCancelled ? QString() : QString::fromStdString(product->error().text()));
    }
    startNext();
}

void Rewinder::finishStanding()
{
    m_isBusy = false;
    if (m_isCancelled)
        m_standing.reset();
    startNext();
}

void Rewinder::startNext()
{
    if (m_next && !m_isBusy)
        start(*std::exchange(m_next, std::nullopt));
}

} // namespace sheafscope
