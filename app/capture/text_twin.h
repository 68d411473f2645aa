// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"
#include "widgets/panel.h"

#include <QByteArray>

#include <span>

namespace sheafscope {

/// What a picture shows, in words: what the run was, the machine with its verdicts, each panel's summary, the counters.
/// UTF-8, at most 72 columns, so it survives being pasted into a mail. `command` repeats the picture; may be empty.
QByteArray textTwin(const Snapshot& snapshot, std::span<Panel* const> panels, const QString& command);

} // namespace sheafscope
