// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/slub/cpu_slot.h"

#include <QRect>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

class QPainter;

namespace sheafscope {

/// What one CPU sees of a cache at one moment: its own sheaves, its node's barn and partial list.
struct PlaceState {
    SheafFill fill;
    bool hasBarn = false;
    unsigned barnFull = 0;  ///< sheaves
    unsigned barnEmpty = 0; ///< sheaves
    unsigned partialSlabs = 0;
    std::uint64_t slabs = 0; ///< of the node
    friend bool operator==(const PlaceState&, const PlaceState&) = default;
};

/// What an operation changed at one CPU and cache.
struct StateChange {
    QString cache;
    CpuId cpu;
    NodeId node;
    unsigned capacity = 0; ///< of a sheaf, objects; 0: the cache has none
    PlaceState before;
    PlaceState after;
};

/// All places that an operation touched, the operation's own first.
using StepStates = std::vector<StateChange>;

/// "main 0 → 31, spare none → 0, barn full 3 → 2"; what stayed is left out.
QString changeSentence(const StateChange& change);

/// Draws the state before and after side by side, with what changed set off by weight and a mark.
void paintStateChange(QPainter& painter, const QRect& rect, const StateChange& change);

} // namespace sheafscope
