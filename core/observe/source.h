// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <memory>
#include <vector>

namespace sheafscope {

/// Whatever produces snapshots: a running simulation, later a session file or the running kernel. Panels cannot tell
/// which.
class Source {
public:
    Source() = default;
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    virtual ~Source() = default;

    [[nodiscard]] virtual std::shared_ptr<const SourceInfo> info() const = 0;
    /// Snapshots taken since the last call, oldest first (at most a bounded number; the rest counts as dropped rows).
    /// GUI thread.
    virtual std::vector<std::shared_ptr<const Snapshot>> drain() = 0;
    /// The cache that gets detail per CPU, and the node whose slabs are pictured. GUI thread.
    virtual void setFocus(CacheId cache, NodeId pictureNode) = 0;
};

} // namespace sheafscope
