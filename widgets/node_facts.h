// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

/// What the portrait says about a node and a CPU, in words and numbers; no painting. Lists of words go from the longest
/// to the shortest way to say the same, so that a painter takes the first that fits.
namespace sheafscope {

enum class NodeKind : std::uint8_t { normal, movableOnly, memoryless };

/// What does not change while one cache of one run is shown.
struct NodeFacts {
    NodeId node;
    NodeKind kind = NodeKind::normal;
    QString title;            ///< "node 0"
    QStringList cpus;         ///< "CPUs 0–23", "0–23"
    QString memory;           ///< "189 GiB", "no memory", "16 GiB Movable"
    NodeId fallback;          ///< nearest node with normal memory; invalid: this one
    QStringList note;         ///< about memory, instead of figures: "objects come from node 0"
    bool hasCpuSlabs = false; ///< under or instead of sheaves, to 6.19
    unsigned capacity = 0;    ///< of a sheaf, objects; 0: the cache has no sheaves
    bool hasBarn = false;
    bool isBarnMissed = false; ///< no barn, and so a slow path
    unsigned maxFull = 0;      ///< sheaves
    unsigned maxEmpty = 0;     ///< sheaves
    QStringList barnWords;     ///< why there is no barn; empty if there is one
    bool hasPartial = false;
    unsigned minPartial = 0;  ///< slabs
    QStringList partialWords; ///< first line of the list's row if there is none
    QString barnOrigin;       ///< "barn since 7.1" where the era gave the node one
};

/// What moves.
struct NodeNumbers {
    Bytes total; ///< Normal and Movable
    Bytes movable;
    Bytes slab;             ///< parked included
    Bytes parked;           ///< of all caches, in sheaves of the node's CPUs and in its barns
    Bytes free;             ///< of Normal
    unsigned barnFull = 0;  ///< sheaves
    unsigned barnEmpty = 0; ///< sheaves
    unsigned partialSlabs = 0;
    std::array<std::uint32_t, kOccupancyBins> occupancy{};
    friend bool operator==(const NodeNumbers&, const NodeNumbers&) = default;
};

NodeFacts describeNode(const SourceInfo& info, const CacheNodeState& state, CacheId cache, NodeId node);
NodeNumbers numbersOf(const Snapshot& snapshot, CacheId cache, NodeId node, Bytes parked);

/// Bytes of all caches parked in sheaves and barns, by node, in one walk over the fill words.
std::vector<Bytes> parkedByNode(const Snapshot& snapshot);

/// "CPU 3 on node 0: main 31 of 32, spare full, no rcu_free sheaf; 1 291 fast allocations."
QString cpuSentence(const Snapshot& snapshot, CacheId cache, CpuId cpu);
/// One line for the text twin and the tooltip.
QString nodeSentence(const NodeFacts& facts, const NodeNumbers& numbers);

} // namespace sheafscope
