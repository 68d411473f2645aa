// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/alarms.h"

#include <QString>

namespace sheafscope {

/// One alarm as a sentence: "sheaves never hit on CPUs 24–47 (12 345 allocations): node 1 has no barn".
[[nodiscard]] QString alarmSentence(const Alarm& alarm);
/// The first alarm about `cache`, "▲ ..." with how many more there are; empty: none, or the snapshot has no detail of
/// that cache.
[[nodiscard]] QString alarmText(const Snapshot& snapshot, CacheId cache);

} // namespace sheafscope
