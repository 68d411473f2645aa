// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/engine.h"
#include "core/observe/snapshot_pool.h"
#include "core/observe/state_reader.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace sheafscope {

/// Takes Snapshots of a running Engine: on a thread of its own at absolute deadlines (start()), or on demand on the
/// caller's thread (takeExact()). A sample takes no lock of the model, so it stops nobody; the sampler's own locks are
/// shared with the reader of the snapshots only. The queue to the reader is bounded: when it is full the oldest
/// snapshot goes and counts as a dropped row, which loses a moment but no event, since counters only grow.
///
/// Pictures of slabs cannot be had without a stop. The sampler's thread asks the engine for one between two rounds, at
/// most every kPictureInterval, and so seldom that the stops take at most kPictureShare of the time (but at least once
/// every kPictureStale, or the picture would contradict the figures beside it).
class Sampler {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr double kMinRate = 0.1;
    static constexpr double kMaxRate = 1000;
    static constexpr std::size_t kMostQueued = 256;
    static constexpr Bytes kMostQueuedBytes = mebibytes(64);
    static constexpr std::chrono::milliseconds kPictureInterval{100};
    static constexpr std::chrono::milliseconds kPictureStale{1000};
    static constexpr double kPictureShare = 0.002;
    /// The same for the texts of the focus cache's sysfs files.
    static constexpr std::chrono::milliseconds kSysfsInterval{500};
    static constexpr std::chrono::milliseconds kSysfsStale{2000};

    /// `engine` must outlive the sampler, and if it runs live it is started before the sampler is.
    Sampler(Engine& engine, std::shared_ptr<const SourceInfo> info);
    ~Sampler(); ///< stops and joins
    Sampler(const Sampler&) = delete;
    Sampler& operator=(const Sampler&) = delete;

    // --- the reader's thread -----------------------------------------------------------------------------------
    /// Starts the thread, or only changes the rate if it runs. Clamped to kMinRate .. kMaxRate samples a second.
    void start(double samplesPerSecond);
    void setRate(double samplesPerSecond);
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    void setFocus(CacheId cache, NodeId pictureNode);
    /// What was taken since the last call, oldest first.
    std::vector<std::shared_ptr<const Snapshot>> drain();

    /// What is said of the caches has changed: of all snapshots from now on.
    void setInfo(std::shared_ptr<const SourceInfo> info);

    // --- any thread --------------------------------------------------------------------------------------------
    /// While nothing runs: complete, consistent, without cost figures (those are host time, and two runs of the same
    /// seed shall give equal snapshots). Also queued for drain().
    enum class Queueing : std::uint8_t { bounded, keepAll };
    std::shared_ptr<const Snapshot> takeExact(Queueing queueing);

private:
    struct View {
        CacheId focus;
        NodeId pictureNode;
        std::vector<SlabPicture> slabs;
        bool isNew = true; ///< no picture was taken of it yet
        std::shared_ptr<const SysfsPicture> sysfs;
    };
    /// When pictures were and may be taken. Only the sampler's thread.
    struct PictureState {
        std::uint64_t operations = 0; ///< of the engine at the last picture
        Clock::time_point notBefore;
    };

    void run(const std::stop_token& stop);
    void takeLive(Clock::duration lateness);
    void takePictureIfDue();
    void takeSysfsIfDue();
    /// Nothing runs.
    [[nodiscard]] std::shared_ptr<const SysfsPicture> readSysfs(Slub& slub, CacheId cache) const;
    void keepSysfs(std::shared_ptr<const SysfsPicture> picture);
    void keepPicture(const View& of, std::vector<SlabPicture> slabs);
    [[nodiscard]] View view() const;
    [[nodiscard]] std::shared_ptr<Snapshot> beginSnapshot();
    void measure(Snapshot& snapshot, std::chrono::nanoseconds cost, std::chrono::nanoseconds lateness);
    void push(std::shared_ptr<const Snapshot> snapshot, Queueing queueing);

    Engine& m_engine;
    SnapshotPool m_pool;

    PictureState m_picture;
    PictureState m_sysfs;

    std::mutex m_readMutex; ///< guards what one sample needs: a snapshot at a time
    StateReader m_reader;
    std::uint64_t m_sequence = 0;
    double m_meanCostNs = 0;

    mutable std::mutex m_shareMutex; ///< guards what is shared with the reader's thread; held for moments
    std::condition_variable_any m_wake;
    View m_view;
    double m_rate = 60;
    bool m_rateChanged = false;
    std::deque<std::shared_ptr<const Snapshot>> m_queue;
    std::uint64_t m_dropped = 0;

    std::jthread m_thread; ///< last: stops before anything else goes
};

} // namespace sheafscope
