// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <memory>

namespace sheafscope::test {

/// `nodes` nodes with `cpusEach` CPUs and 1 GiB each.
std::shared_ptr<const Machine> evenMachine(unsigned nodes, unsigned cpusEach);
/// `caches` caches of sheaf capacity 32 and three counters.
std::shared_ptr<const SourceInfo> infoOf(std::shared_ptr<const Machine> machine, unsigned caches);
/// All levels and counters zero, every node with barn and record, focus on cache 0.
std::shared_ptr<Snapshot> snapshotAt(std::shared_ptr<const SourceInfo> info, double timeSec);

} // namespace sheafscope::test
