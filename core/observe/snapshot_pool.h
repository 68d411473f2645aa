// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <memory>
#include <mutex>
#include <vector>

namespace sheafscope {

/// Gives out Snapshots and takes them back when their last reader lets go, so that a big machine's sample does not cost
/// a page fault for every page of its 700 KB. Any thread. Snapshots may outlive the pool.
class SnapshotPool {
public:
    std::shared_ptr<Snapshot> take();

private:
    static constexpr std::size_t kMostSpare = 16;

    struct Spares {
        std::mutex mutex;
        std::vector<std::unique_ptr<Snapshot>> snapshots;
    };

    std::shared_ptr<Spares> m_spares = std::make_shared<Spares>();
};

} // namespace sheafscope
