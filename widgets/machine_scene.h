// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/exchange_flash.h"
#include "widgets/machine_layout.h"
#include "widgets/node_facts.h"

#include <QRegion>

#include <memory>
#include <set>

namespace sheafscope {

/// All that is needed to paint one node's card.
struct CardScene {
    CardLayout layout;
    NodeFacts facts;
    NodeNumbers numbers; ///< followed slowly enough to be read, all of a moment
    Glow glow{};
    std::vector<CpuId> cpus;
    std::vector<std::uint64_t> fills; ///< packed SheafFill, one a cell
    QChar arrow;                      ///< towards the card that this one's objects come from
};

/// What is drawn of a machine at one size: places, facts and the numbers shown last. Finds out what changed, so that
/// only that is painted. GUI thread only.
class MachineScene {
public:
    /// Cells and flashes move with every snapshot; figures only as often as they can be read.
    enum class Figures : std::uint8_t { keep, renew };

    /// What update() found different.
    struct Changes {
        struct Card {
            bool memory = false;
            bool barn = false;
            bool partial = false;
            std::vector<unsigned> cells; ///< positions
        };
        std::vector<Card> cards; ///< as cards()
    };

    /// New places and facts; everything must be painted again.
    void rebuild(const Snapshot& snapshot, CacheId cache, QSize size, TextHeights text,
                 const std::set<NodeId>& toggled);
    void clear();
    /// Numbers of the next snapshot of the same run and cache.
    Changes update(const Snapshot& snapshot, Figures figures);

    [[nodiscard]] const MachineLayout& layout() const { return m_layout; }
    [[nodiscard]] const std::vector<CardScene>& cards() const { return m_cards; }
    [[nodiscard]] bool hasStrip() const;
    [[nodiscard]] bool hasMovable() const;
    [[nodiscard]] unsigned capacity() const;
    [[nodiscard]] bool hasCpuSlabs() const;
    /// Card at `point`, or nullptr.
    [[nodiscard]] const CardScene* cardAt(QPoint point) const;
    [[nodiscard]] const CardScene* cardOf(NodeId node) const;
    /// CPU whose cell is at `point`; invalid if there is none.
    [[nodiscard]] CpuId cpuAt(QPoint point) const;
    /// Place of a CPU's cell; null if it has none.
    [[nodiscard]] QRect cellOf(CpuId cpu) const;

private:
    struct Place {
        std::size_t card = 0;
        unsigned index = 0;
    };

    void aimArrows();

    MachineLayout m_layout;
    std::vector<CardScene> m_cards;
    std::vector<Place> m_places; ///< [cpu]
    ExchangeFlash m_flash;
    CacheId m_cache;
};

} // namespace sheafscope
