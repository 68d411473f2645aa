// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/sampler.h"

#include "core/observe/key_snapshots.h"
#include "core/observe/slab_pictures.h"

#include <algorithm>
#include <pthread.h>
#include <utility>

namespace sheafscope {
namespace {

/// While the run stands still; a resumed run is seen a little later, an idle window costs next to nothing.
constexpr std::chrono::milliseconds kRestingPeriod{100};
constexpr double kMeanCostShare = 1.0 / 32; ///< of the newest sample in the mean cost

std::chrono::nanoseconds toNs(Sampler::Clock::duration d)
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(d);
}

} // namespace

Sampler::Sampler(Engine& engine, std::shared_ptr<const SourceInfo> info)
    : m_engine(engine), m_reader(std::as_const(engine).slub(), std::move(info))
{
    m_view.focus = m_reader.info()->mainCache;
}

Sampler::~Sampler() = default;

void Sampler::start(double samplesPerSecond)
{
    setRate(samplesPerSecond);
    if (!isRunning())
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Sampler::setRate(double samplesPerSecond)
{
    const std::lock_guard guard(m_shareMutex);
    m_rate = std::clamp(samplesPerSecond, kMinRate, kMaxRate);
    m_rateChanged = true;
    m_wake.notify_all();
}

void Sampler::setFocus(CacheId cache, NodeId pictureNode)
{
    const std::lock_guard guard(m_shareMutex);
    if (cache.v >= m_reader.info()->caches.size() || (cache == m_view.focus && pictureNode == m_view.pictureNode))
        return;
    m_view = {cache, pictureNode, {}, true, cache == m_view.focus ? m_view.sysfs : nullptr};
}

void Sampler::setInfo(std::shared_ptr<const SourceInfo> info)
{
    const std::lock_guard reading(m_readMutex);
    const std::lock_guard sharing(m_shareMutex);
    m_reader.setInfo(std::move(info));
}

Sampler::View Sampler::view() const
{
    const std::lock_guard guard(m_shareMutex);
    return m_view;
}

void Sampler::keepPicture(const View& of, std::vector<SlabPicture> slabs)
{
    const std::lock_guard guard(m_shareMutex);
    if (m_view.focus != of.focus || m_view.pictureNode != of.pictureNode)
        return; // the reader looks elsewhere meanwhile
    m_view.slabs.swap(slabs);
    m_view.isNew = false;
}

void Sampler::takePictureIfDue()
{
    const View now = view();
    const std::uint64_t operations = m_engine.status().operations;
    if (!now.pictureNode.isValid() || Clock::now() < m_picture.notBefore ||
        (operations == m_picture.operations && !now.isNew))
        return;
    std::vector<SlabPicture> slabs;
    Clock::duration cost{};
    m_engine.whileQuiesced([&](Slub& slub) {
        // What the CPUs stand still for; waiting until they do costs them nothing.
        const Clock::time_point begin = Clock::now();
        slabs = takeSlabPictures(slub, now.focus, now.pictureNode);
        cost = Clock::now() - begin;
    });
    keepPicture(now, std::move(slabs));
    const auto pause = std::chrono::duration_cast<Clock::duration>(cost / kPictureShare);
    m_picture = {operations, Clock::now() + std::clamp<Clock::duration>(pause, kPictureInterval, kPictureStale)};
}

std::shared_ptr<const SysfsPicture> Sampler::readSysfs(Slub& slub, CacheId cache) const
{
    if (slub.caches()[cache.v] == nullptr)
        return nullptr;
    auto picture = std::make_shared<SysfsPicture>();
    picture->cache = cache;
    picture->time = m_engine.status().modelTime;
    picture->attributes = sysfsListing(*slub.caches()[cache.v]);
    return picture;
}

void Sampler::keepSysfs(std::shared_ptr<const SysfsPicture> picture)
{
    const std::lock_guard guard(m_shareMutex);
    if (picture != nullptr && picture->cache == m_view.focus)
        m_view.sysfs.swap(picture);
}

void Sampler::takeSysfsIfDue()
{
    const View now = view();
    const std::uint64_t operations = m_engine.status().operations;
    if (now.sysfs != nullptr && (Clock::now() < m_sysfs.notBefore || operations == m_sysfs.operations))
        return;
    std::shared_ptr<const SysfsPicture> picture;
    Clock::duration cost{};
    m_engine.whileQuiesced([&](Slub& slub) {
        const Clock::time_point begin = Clock::now();
        picture = readSysfs(slub, now.focus);
        cost = Clock::now() - begin;
    });
    keepSysfs(std::move(picture));
    const auto pause = std::chrono::duration_cast<Clock::duration>(cost / kPictureShare);
    m_sysfs = {operations, Clock::now() + std::clamp<Clock::duration>(pause, kSysfsInterval, kSysfsStale)};
}

std::vector<std::shared_ptr<const Snapshot>> Sampler::drain()
{
    std::deque<std::shared_ptr<const Snapshot>> taken;
    {
        const std::lock_guard guard(m_shareMutex);
        taken.swap(m_queue);
    }
    return {std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end())};
}

void Sampler::run(const std::stop_token& stop)
{
    pthread_setname_np(pthread_self(), "sampler");
    Clock::time_point deadline = Clock::now();
    while (!stop.stop_requested()) {
        const Clock::time_point now = Clock::now();
        takeLive(now - deadline);
        takePictureIfDue();
        takeSysfsIfDue();
        const bool isResting = m_engine.status().isPaused;
        std::unique_lock lock(m_shareMutex);
        const auto usual = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(1 / m_rate));
        const auto period = isResting ? std::max<Clock::duration>(usual, kRestingPeriod) : usual;
        // Deadlines are absolute, so small delays do not add up; those that have passed already are left out.
        deadline = std::max(deadline + period, Clock::now());
        m_rateChanged = false;
        if (m_wake.wait_until(lock, stop, deadline, [this] { return m_rateChanged; }))
            deadline = Clock::now();
    }
}

std::shared_ptr<Snapshot> Sampler::beginSnapshot()
{
    std::shared_ptr<Snapshot> snapshot = m_pool.take();
    const EngineStatus status = m_engine.status();
    snapshot->info = m_reader.info();
    snapshot->sequence = m_sequence++;
    snapshot->time = status.modelTime;
    snapshot->isConsistent = false;
    snapshot->isPaused = status.isPaused;
    snapshot->isFinished = status.isFinished;
    snapshot->operations = status.operations;
    snapshot->failedAllocations = status.failedAllocations;
    snapshot->problem = status.problem;
    snapshot->cost = {};
    const std::lock_guard guard(m_shareMutex);
    snapshot->focus = m_view.focus;
    snapshot->pictureNode = m_view.pictureNode;
    snapshot->slabs = m_view.slabs;
    snapshot->sysfs = m_view.sysfs;
    return snapshot;
}

void Sampler::takeLive(Clock::duration lateness)
{
    const std::lock_guard guard(m_readMutex);
    const Clock::time_point begin = Clock::now();
    std::shared_ptr<Snapshot> snapshot = beginSnapshot();
    m_reader.read(*snapshot, StateReader::Depth::live);
    measure(*snapshot, toNs(Clock::now() - begin), toNs(lateness));
    push(std::move(snapshot), Queueing::bounded);
}

std::shared_ptr<const Snapshot> Sampler::takeExact(Queueing queueing)
{
    const View now = view();
    keepPicture(now, takeSlabPictures(m_engine.slub(), now.focus, now.pictureNode));
    // Not for each of the many snapshots of a headless run: nobody looks at more than the last one's texts.
    if (queueing == Queueing::bounded)
        keepSysfs(readSysfs(m_engine.slub(), now.focus));
    const std::lock_guard guard(m_readMutex);
    std::shared_ptr<Snapshot> snapshot = beginSnapshot();
    m_reader.read(*snapshot, StateReader::Depth::exact);
    snapshot->isConsistent = true;
    push(snapshot, queueing);
    return snapshot;
}

void Sampler::measure(Snapshot& snapshot, std::chrono::nanoseconds cost, std::chrono::nanoseconds lateness)
{
    const auto last = static_cast<double>(cost.count());
    m_meanCostNs = m_meanCostNs == 0 ? last : m_meanCostNs + kMeanCostShare * (last - m_meanCostNs);
    const std::lock_guard guard(m_shareMutex);
    snapshot.cost.last = cost;
    snapshot.cost.mean = std::chrono::nanoseconds(static_cast<std::int64_t>(m_meanCostNs));
    snapshot.cost.shareOfOneCpu = m_meanCostNs * m_rate * 1e-9;
    snapshot.cost.droppedRows = m_dropped;
    snapshot.cost.lateness = lateness;
}

void Sampler::push(std::shared_ptr<const Snapshot> snapshot, Queueing queueing)
{
    const std::size_t most = std::clamp<std::size_t>(kMostQueuedBytes.v / sizeOf(*snapshot).v, 4, kMostQueued);
    std::vector<std::shared_ptr<const Snapshot>> dropped; // let go after the lock
    const std::lock_guard guard(m_shareMutex);
    while (queueing == Queueing::bounded && m_queue.size() >= most) {
        dropped.push_back(std::move(m_queue.front()));
        m_queue.pop_front();
        ++m_dropped;
    }
    m_queue.push_back(std::move(snapshot));
}

} // namespace sheafscope
