// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/live_run.h"

#include "core/engine/pacer.h"

#include <algorithm>
#include <pthread.h>
#include <utility>

namespace sheafscope {

LiveRun::LiveRun(Run& run, Begin begin) : m_run(run), m_isPaused(begin == Begin::paused), m_thread([this] { work(); })
{
}

LiveRun::~LiveRun()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_toCoordinator.notify_all();
}

bool LiveRun::mustPark() const
{
    if (m_holds > 0)
        return true;
    return m_stepOperations == 0 && (isPaused() || m_run.isFinished() || m_run.operationsToStop() == 0);
}

void LiveRun::work()
{
    pthread_setname_np(pthread_self(), "engine");
    Pacer pacer;
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        if (mustPark()) {
            m_isRunning = false;
            m_toCaller.notify_all();
            m_toCoordinator.wait(lock, [this] { return m_isStopping || !mustPark(); });
            m_isRunning = true;
            pacer.restart(Pacer::Clock::now());
        } else if (m_stepOperations > 0) {
            const std::uint64_t operations = std::exchange(m_stepOperations, 0);
            lock.unlock();
            m_run.stepInOrder(operations);
            lock.lock();
        } else {
            lap(lock, pacer);
        }
    }
    m_isRunning = false;
}

std::uint64_t LiveRun::dueByCurve(const PaceCurve& curve, Pacer& pacer)
{
    using Seconds = std::chrono::duration<double>;
    const auto late = std::chrono::duration_cast<std::chrono::nanoseconds>(Seconds(Pacer::kMostLate));
    m_curveTime += std::min(pacer.elapsed(Pacer::Clock::now()), late);
    const std::uint64_t done = m_run.operations();
    // A host that is too slow is late by kMostLate at most; where nothing is due for a while, time passes all the same.
    m_curveTime = std::min(m_curveTime, curve.timeOf(done + 1) + late);
    const std::uint64_t due = curve.operationsAt(m_curveTime);
    return due > done ? due - done : 0;
}

void LiveRun::lap(std::unique_lock<std::mutex>& lock, Pacer& pacer)
{
    m_run.applyPace();
    const double pace = m_run.pace();
    const std::uint64_t due =
        m_run.curve() != nullptr ? dueByCurve(*m_run.curve(), pacer) : pacer.due(Pacer::Clock::now(), pace);
    if (due > 0) {
        lock.unlock();
        pacer.spend(m_run.advance(std::min(due, m_run.operationsToStop())));
        lock.lock();
        return;
    }
    m_isRunning = false;
    m_toCaller.notify_all();
    const auto next = m_run.curve() != nullptr ? Pacer::Clock::now() + Pacer::kTick : pacer.next(pace);
    m_toCoordinator.wait_until(lock, next,
                               [this] { return m_isStopping || mustPark() || std::exchange(m_hasNews, false); });
    m_isRunning = true;
}

void LiveRun::waitUntilParked(std::unique_lock<std::mutex>& lock)
{
    m_toCoordinator.notify_all();
    m_toCaller.wait(lock, [this] { return !m_isRunning; });
}

void LiveRun::pause()
{
    std::unique_lock lock(m_mutex);
    m_isPaused.store(true, std::memory_order_relaxed);
    waitUntilParked(lock);
}

void LiveRun::resume()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isPaused.store(false, std::memory_order_relaxed);
    }
    m_toCoordinator.notify_all();
}

void LiveRun::step(std::uint64_t operations)
{
    std::unique_lock lock(m_mutex);
    if (!isPaused() || m_run.isFinished())
        return;
    m_stepOperations = operations;
    m_toCoordinator.notify_all();
    // Not m_isRunning alone: a hold of another thread may keep the coordinator parked for a while before it begins.
    m_toCaller.wait(lock, [this] { return m_stepOperations == 0 && !m_isRunning; });
}

void LiveRun::paceChanged()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasNews = true;
    }
    m_toCoordinator.notify_all();
}

bool LiveRun::setStop(std::chrono::nanoseconds time)
{
    std::unique_lock lock(m_mutex);
    ++m_holds;
    waitUntilParked(lock);
    m_run.setStop(time);
    const bool isThere = m_run.operationsToStop() == 0;
    --m_holds;
    lock.unlock();
    m_toCoordinator.notify_all();
    return isThere;
}

void LiveRun::hold()
{
    std::unique_lock lock(m_mutex);
    ++m_holds;
    waitUntilParked(lock);
}

void LiveRun::release()
{
    {
        const std::lock_guard lock(m_mutex);
        --m_holds;
    }
    m_toCoordinator.notify_all();
}

} // namespace sheafscope
