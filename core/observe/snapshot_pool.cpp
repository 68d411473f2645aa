// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/snapshot_pool.h"

namespace sheafscope {

std::shared_ptr<Snapshot> SnapshotPool::take()
{
    std::unique_ptr<Snapshot> snapshot;
    {
        const std::lock_guard guard(m_spares->mutex);
        if (!m_spares->snapshots.empty()) {
            snapshot = std::move(m_spares->snapshots.back());
            m_spares->snapshots.pop_back();
        }
    }
    if (snapshot == nullptr)
        snapshot = std::make_unique<Snapshot>();
    const auto giveBack = [spares = m_spares](Snapshot* done) {
        std::unique_ptr<Snapshot> owned(done);
        owned->info.reset();
        owned->sysfs.reset();
        const std::lock_guard guard(spares->mutex);
        if (spares->snapshots.size() < kMostSpare)
            spares->snapshots.push_back(std::move(owned));
    };
    return {snapshot.release(), giveBack};
}

} // namespace sheafscope
