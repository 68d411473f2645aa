// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/machine_scene.h"

#include "widgets/theme.h"

#include <algorithm>

namespace sheafscope {
namespace {

std::vector<NodeId> onlineNodes(const Machine& machine)
{
    std::vector<NodeId> nodes;
    for (std::uint32_t node = 0; node < machine.nodeCount(); ++node) {
        if (machine.isOnline(NodeId{node}))
            nodes.emplace_back(node);
    }
    return nodes;
}

QChar arrowBetween(QPoint from, QPoint to)
{
    const int dx = to.x() - from.x();
    const int dy = to.y() - from.y();
    // A card of the same row or column counts as straight even if its centre is a pixel off.
    const bool sideways = std::abs(dx) > 8;
    const bool upright = std::abs(dy) > 8;
    if (sideways && upright)
        return dy < 0 ? (dx < 0 ? QChar(0x2196) : QChar(0x2197)) : (dx < 0 ? QChar(0x2199) : QChar(0x2198));
    if (sideways)
        return dx < 0 ? QChar(0x2190) : QChar(0x2192);
    return dy < 0 ? QChar(0x2191) : QChar(0x2193);
}

/// Only what a row shows is compared, so that a byte that cannot be seen does not cost a repaint.
bool memoryDiffers(const NodeNumbers& a, const NodeNumbers& b)
{
    return a.slab != b.slab || a.parked != b.parked || a.free != b.free || a.total != b.total;
}

bool barnDiffers(const NodeNumbers& a, const NodeNumbers& b)
{
    return a.barnFull != b.barnFull || a.barnEmpty != b.barnEmpty;
}

bool partialDiffers(const NodeNumbers& a, const NodeNumbers& b)
{
    return a.partialSlabs != b.partialSlabs || a.occupancy != b.occupancy;
}

} // namespace

void MachineScene::clear()
{
    m_layout = {};
    m_cards.clear();
    m_places.clear();
}

void MachineScene::rebuild(const Snapshot& snapshot, CacheId cache, QSize size, TextHeights text,
                           const std::set<NodeId>& toggled)
{
    const Machine& machine = *snapshot.info->machine;
    clear();
    m_cache = cache;
    const std::vector<NodeId> nodes = onlineNodes(machine);
    std::vector<NodeShape> shapes;
    for (const NodeId node : nodes)
        shapes.push_back({node, static_cast<unsigned>(machine.node(node).cpus.size()), toggled.contains(node)});
    m_layout = layoutMachine(shapes, size, text);
    m_places.resize(machine.cpuCount());
    for (std::size_t i = 0; i < m_layout.cards.size(); ++i) {
        CardScene card;
        card.layout = m_layout.cards[i];
        card.facts = describeNode(*snapshot.info, snapshot.at(cache, nodes[i]), cache, nodes[i]);
        card.cpus = machine.node(nodes[i]).cpus;
        card.fills.resize(card.cpus.size());
        for (unsigned c = 0; c < card.cpus.size(); ++c)
            m_places[card.cpus[c].v] = {i, c};
        m_cards.push_back(std::move(card));
    }
    aimArrows();
    update(snapshot, Figures::renew);
}

void MachineScene::aimArrows()
{
    for (CardScene& card : m_cards) {
        if (const CardLayout* target = m_layout.card(card.facts.fallback))
            card.arrow = arrowBetween(card.layout.rect.center(), target->rect.center());
    }
}

MachineScene::Changes MachineScene::update(const Snapshot& snapshot, Figures figures)
{
    Changes changes;
    changes.cards.resize(m_cards.size());
    m_flash.show(snapshot, m_cache);
    const std::vector<Bytes> parked = figures == Figures::renew ? parkedByNode(snapshot) : std::vector<Bytes>{};
    const std::uint64_t* fills = snapshot.fills.data() + std::size_t{m_cache.v} * snapshot.info->machine->cpuCount();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        CardScene& card = m_cards[i];
        Changes::Card& change = changes.cards[i];
        for (unsigned c = 0; c < card.cpus.size(); ++c) {
            const std::uint64_t now = fills[card.cpus[c].v];
            if (card.fills[c] != now) {
                card.fills[c] = now;
                change.cells.push_back(c);
            }
        }
        const NodeId node = card.facts.node;
        if (figures == Figures::renew) {
            const NodeNumbers now = numbersOf(snapshot, m_cache, node, parked[node.v]);
            change.memory = memoryDiffers(card.numbers, now);
            change.barn = barnDiffers(card.numbers, now);
            change.partial = partialDiffers(card.numbers, now);
            card.numbers = now;
        }
        const Glow glow = Theme::instance().motion() == Motion::reduced ? Glow{} : m_flash.glow(node);
        change.barn |= !std::equal(glow.begin(), glow.begin() + 3, card.glow.begin());
        change.partial |= !std::equal(glow.begin() + 3, glow.end(), card.glow.begin() + 3);
        card.glow = glow;
    }
    return changes;
}

bool MachineScene::hasStrip() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const CardScene& c) { return c.layout.cells.isStrip; });
}

bool MachineScene::hasMovable() const
{
    return std::any_of(m_cards.begin(), m_cards.end(), [](const CardScene& c) { return c.numbers.movable.v != 0; });
}

unsigned MachineScene::capacity() const
{
    return m_cards.empty() ? 0 : m_cards.front().facts.capacity;
}

bool MachineScene::hasCpuSlabs() const
{
    return !m_cards.empty() && m_cards.front().facts.hasCpuSlabs;
}

const CardScene* MachineScene::cardAt(QPoint point) const
{
    const CardLayout* found = m_layout.cardAt(point);
    return found == nullptr ? nullptr : &m_cards[static_cast<std::size_t>(found - m_layout.cards.data())];
}

const CardScene* MachineScene::cardOf(NodeId node) const
{
    const CardLayout* found = m_layout.card(node);
    return found == nullptr ? nullptr : &m_cards[static_cast<std::size_t>(found - m_layout.cards.data())];
}

CpuId MachineScene::cpuAt(QPoint point) const
{
    const CardScene* card = cardAt(point);
    const int index = card == nullptr ? -1 : card->layout.cells.indexAt(point);
    return index < 0 ? CpuId{} : card->cpus[static_cast<std::size_t>(index)];
}

QRect MachineScene::cellOf(CpuId cpu) const
{
    if (!cpu.isValid() || cpu.v >= m_places.size() || m_cards.empty())
        return {};
    const Place& place = m_places[cpu.v];
    const CellGrid& cells = m_cards[place.card].layout.cells;
    return place.index < cells.count ? cells.cell(place.index) : QRect();
}

} // namespace sheafscope
