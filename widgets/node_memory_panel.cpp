// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/node_memory_panel.h"

#include "widgets/format.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr int kPixelsPerMemoryColumn = 2;
constexpr int kPixelsPerPaleColumn = 4; ///< of the nodes that are not chosen, where there are many
constexpr std::size_t kManyNodes = 4;   ///< more than these
constexpr double kFreeShare = 0.4;      ///< of the height
constexpr double kFallbackLine = 3;     ///< px
constexpr double kFaintest = 0.35;      ///< part of the colour where the fewest went
constexpr double kLeastForBoth = 7;     ///< lines of text; with less room free memory is in the legend alone
constexpr double kNearMovable = 2;      ///< times the most free memory: more would press the curve flat

} // namespace

NodeMemoryPanel::NodeMemoryPanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
}

NodeMemoryPanel::~NodeMemoryPanel() = default;

QString NodeMemoryPanel::title() const
{
    return tr("Node memory");
}

QString NodeMemoryPanel::subtitle() const
{
    if (!state().shown())
        return tr("slabs, parked objects and free memory of each node");
    return tr("above: used by slabs; below: free; node %1 bright").arg(state().effectiveNode().v);
}

QString NodeMemoryPanel::emptyText() const
{
    if (const QString none = PlotPanel::emptyText(); !none.isEmpty())
        return none;
    if (!state().effectiveNode().isValid() || !state().cache().isValid())
        return tr("Select a node: its memory is shown here.");
    return {};
}

std::vector<NodeId> NodeMemoryPanel::nodesWith(bool memory) const
{
    const Machine& machine = *state().shown()->info->machine;
    std::vector<NodeId> nodes;
    for (std::uint32_t n = 0; n < machine.nodeCount(); ++n) {
        if (machine.isOnline(NodeId{n}) && machine.hasNormalMemory(NodeId{n}) == memory)
            nodes.push_back(NodeId{n});
    }
    return nodes;
}

// Where slabs cannot be: no memory at all, or only Movable.
QString NodeMemoryPanel::missingMemoryText() const
{
    const Machine& machine = *state().shown()->info->machine;
    std::vector<NodeId> bare;
    std::vector<NodeId> movable;
    for (const NodeId node : nodesWith(false))
        (machine.hasMemory(node) ? movable : bare).push_back(node);
    QStringList parts;
    if (!bare.empty())
        parts << tr("%1: no memory").arg(formatNodes(bare));
    if (!movable.empty())
        parts << tr("%1: only Movable").arg(formatNodes(movable));
    return parts.join(QStringLiteral("; "));
}

double NodeMemoryPanel::parkedScale() const
{
    return state().shown()->info->caches[state().cache().v].geometry.size;
}

std::vector<NodeMemoryPanel::NodeLine> NodeMemoryPanel::nodeLines(Metric metric, const TimeWindow& window) const
{
    std::vector<NodeId> nodes = nodesWith(true);
    const auto chosen = std::find(nodes.begin(), nodes.end(), state().effectiveNode());
    if (chosen != nodes.end())
        std::rotate(chosen, chosen + 1, nodes.end()); // painted last: on top
    std::vector<NodeLine> lines;
    const double pixels = static_cast<double>(window.columns) * kPixelsPerMemoryColumn;
    const TimeWindow pale = nodes.size() > kManyNodes ? windowFor(pixels, kPixelsPerPaleColumn) : window;
    for (const NodeId node : nodes) {
        const SeriesKey key{metric, CacheId{}, node};
        const TimeWindow& used = node == state().effectiveNode() ? window : pale;
        lines.push_back({node, state().history().series(key, used.fromSec, used.toSec, used.columns), used});
    }
    return lines;
}

std::vector<PlotPanel::LegendItem> NodeMemoryPanel::legend() const
{
    const Snapshot& shown = *state().shown();
    const NodeId node = state().effectiveNode();
    const NodeMemory& memory = shown.memory[node.v];
    const double parked = static_cast<double>(shown.parkedObjects(state().cache(), node)) * parkedScale();
    std::vector<LegendItem> items{
        {Role::slabMemory, tr("slabs %1").arg(formatBytes(toBytes(memory.slab))), tr("slabs"), 1,
         QStringLiteral("term.slab")},
        {Role::parked,
         tr("%1 parked %2")
             .arg(QString::fromStdString(shown.info->caches[state().cache().v].name), formatByteLevel(parked)),
         tr("parked"), 1, QStringLiteral("term.parked")},
        {Role::freeMemory, tr("free %1").arg(formatBytes(toBytes(memory.free))), tr("free")}};
    if (memory.fallbackIn != 0)
        items.push_back({Role::remote, tr("fallback %1 blocks").arg(formatCount(memory.fallbackIn)), tr("fallback"), 1,
                         QStringLiteral("term.fallback")});
    if (memory.movable.v != 0)
        items.push_back({Role::movable, tr("Movable %1").arg(formatBytes(toBytes(memory.movable))), tr("Movable"), 1,
                         QStringLiteral("term.movable")});
    return items;
}

void NodeMemoryPanel::paintContents(QCPPainter& painter, const QRectF& body, Medium)
{
    const TimeWindow window = windowFor(TimePlot::valueWidth(body.width()), kPixelsPerMemoryColumn);
    const NodeId chosen = state().effectiveNode();
    const SeriesKey parkedKey{Metric::parkedObjects, state().cache(), chosen};
    m_slabLines = nodeLines(Metric::memorySlab, window);
    m_freeLines = nodeLines(Metric::memoryFree, window);
    m_parked = state().history().series(parkedKey, window.fromSec, window.toSec, window.columns);
    m_fallbacks = state().history().series({Metric::fallbackRate, CacheId{}, chosen}, window.fromSec, window.toSec,
                                           window.columns);

    double slabMost = std::fmax(0.0, largestValue(m_parked) * parkedScale());
    double freeMost = 0;
    m_slabPlot.clearLines();
    m_freePlot.clearLines();
    for (std::size_t i = 0; i < m_slabLines.size(); ++i) {
        const auto emphasis = m_slabLines[i].node == chosen ? Emphasis::normal : Emphasis::muted;
        slabMost = std::fmax(slabMost, largestValue(m_slabLines[i].columns));
        freeMost = std::fmax(freeMost, largestValue(m_freeLines[i].columns));
        m_slabPlot.addLine(m_slabLines[i].columns, m_slabLines[i].window, Role::slabMemory, LineShape::step, emphasis);
        m_freePlot.addLine(m_freeLines[i].columns, m_freeLines[i].window, Role::freeMemory, LineShape::step, emphasis);
    }
    const auto movable = static_cast<double>(toBytes(state().shown()->memory[chosen.v].movable).v);
    if (movable > 0 && movable <= kNearMovable * std::max(freeMost, 1.0))
        freeMost = std::max(freeMost, movable);
    m_freePlot.setLevel(movable > 0 ? movable : std::nan(""), tr("Movable, never for slabs"), Role::movable);
    m_slabPlot.addLine(m_parked, window, Role::parked, LineShape::step, Emphasis::normal, parkedScale());

    const QString missing = missingMemoryText();
    const double wordsHeight = missing.isEmpty() ? 0 : kLegendHeight;
    const QRectF legendLine(body.left() + TimePlot::kLeftMargin, body.top(),
                            body.width() - TimePlot::kLeftMargin - TimePlot::kRightMargin, kLegendHeight);
    const double room = body.height() - kLegendHeight - wordsHeight;
    const double freeHeight = room < kLeastForBoth * QFontMetricsF(Theme::instance().smallFont()).height()
                                  ? 0
                                  : std::floor(room * kFreeShare);
    const QRectF slabs(body.left(), legendLine.bottom(), body.width(), room - freeHeight);
    const QRectF free(body.left(), slabs.bottom(), body.width(), freeHeight);
    m_slabRange.update(slabMost, state().history().endSec(), slabs.height() < 80 ? 2 : 4);
    m_freeRange.update(freeMost, state().history().endSec(), free.height() < 80 ? 1 : 2);
    m_slabPlot.setValueAxis(m_slabRange.upper(), m_slabRange.step(), formatByteLevel);
    m_freePlot.setValueAxis(m_freeRange.upper(), m_freeRange.step(), formatByteLevel);
    m_slabPlot.setTimeLabels(freeHeight > 0 ? TimeLabels::hidden : TimeLabels::shown);
    m_slabPlot.draw(painter, slabs, window);
    m_freePlot.draw(painter, free, window);
    paintFallbacks(painter, m_slabPlot.valueArea(slabs), window);
    paintLegend(painter, legendLine, legend());
    if (!missing.isEmpty())
        paintText(painter, QRectF(legendLine.left(), free.bottom(), legendLine.width(), wordsHeight), missing,
                  Role::warning, Qt::AlignLeft | Qt::AlignVCenter);
    const QRectF last = freeHeight > 0 ? m_freePlot.valueArea(free) : m_slabPlot.valueArea(slabs);
    setTimeArea(QRectF(m_slabPlot.valueArea(slabs).topLeft(), last.bottomRight()), window);
}

std::vector<PlotPanel::CursorValue> NodeMemoryPanel::cursorValues(double timeSec) const
{
    std::vector<CursorValue> values;
    if (!emptyText().isEmpty())
        return values;
    const NodeId node = state().effectiveNode();
    const QString name = QString::number(node.v);
    const SeriesKey parked{Metric::parkedObjects, state().cache(), node};
    values.push_back({Role::slabMemory, tr("slabs, node %1").arg(name),
                      lastAt({Metric::memorySlab, CacheId{}, node}, timeSec), formatByteLevel});
    values.push_back({Role::parked, tr("parked"), lastAt(parked, timeSec) * parkedScale(), formatByteLevel});
    values.push_back({Role::freeMemory, tr("free, node %1").arg(name),
                      lastAt({Metric::memoryFree, CacheId{}, node}, timeSec), formatByteLevel});
    values.push_back({Role::remote, tr("fallback from here"), meanAt({Metric::fallbackRate, CacheId{}, node}, timeSec),
                      [](double rate) { return formatRate(rate); }});
    return values;
}

// Where pages of the chosen node went to requests of others: a thin line under the axis, the stronger the more.
void NodeMemoryPanel::paintFallbacks(QPainter& painter, const QRectF& area, const TimeWindow& window) const
{
    const double columnWidth = area.width() / static_cast<double>(window.columns);
    const double most = largestValue(m_fallbacks);
    if (!(most > 0))
        return;
    const Theme& theme = Theme::instance();
    for (std::size_t i = 0; i < m_fallbacks.size(); ++i) {
        const auto rate = static_cast<double>(m_fallbacks[i].max);
        if (!(rate > 0))
            continue;
        const double left = std::floor(area.left() + static_cast<double>(i) * columnWidth);
        const double right = std::floor(area.left() + static_cast<double>(i + 1) * columnWidth);
        painter.fillRect(
            QRectF(left, area.bottom() + 2, std::max(right - left, 1.0), kFallbackLine),
            mixed(theme.color(Role::remote), theme.color(Role::card), kFaintest + (1 - kFaintest) * rate / most));
    }
}

QString NodeMemoryPanel::hoverText(const QPointF& position) const
{
    if (!timeArea().contains(position))
        return {};
    const double time = timeAt(position.x());
    const NodeId node = state().effectiveNode();
    QString text = tr("Node %1 at %2: slabs use %3, %4 is free.")
                       .arg(QString::number(node.v), formatModelTime(time),
                            formatByteLevel(lastAt({Metric::memorySlab, CacheId{}, node}, time)),
                            formatByteLevel(lastAt({Metric::memoryFree, CacheId{}, node}, time)));
    const double fallback = meanAt({Metric::fallbackRate, CacheId{}, node}, time);
    if (fallback > 0)
        text += QLatin1Char(' ') + tr("Other nodes' requests took %1 page blocks from it.").arg(formatRate(fallback));
    return text;
}

void NodeMemoryPanel::clicked(const QPointF&)
{
    setFocus(Qt::MouseFocusReason);
    state().selectNode(state().effectiveNode());
}

QString NodeMemoryPanel::summary() const
{
    if (const QString none = emptyText(); !none.isEmpty())
        return none;
    const Snapshot& shown = *state().shown();
    QStringList lines;
    for (const NodeId node : nodesWith(true)) {
        const NodeMemory& memory = shown.memory[node.v];
        QString line = tr("Node %1: %2 of %3 free, slabs use %4.")
                           .arg(QString::number(node.v), formatBytes(toBytes(memory.free)),
                                formatBytes(toBytes(memory.total)), formatBytes(toBytes(memory.slab)));
        if (memory.fallbackIn != 0)
            line += QLatin1Char(' ') +
                    tr("%1 page blocks went to other nodes' requests.").arg(formatCount(memory.fallbackIn));
        lines << line;
    }
    if (const QString missing = missingMemoryText(); !missing.isEmpty())
        lines << missing + QLatin1Char('.');
    return withMarkers(lines.join(QLatin1Char('\n')));
}

QString NodeMemoryPanel::table() const
{
    QString text =
        QStringLiteral("node\ttotal_bytes\tfree_bytes\tslab_bytes\tparked_bytes\tmovable_bytes\tfallback_in\t"
                       "fallback_out\tfailures\n");
    if (!emptyText().isEmpty())
        return text;
    const Snapshot& shown = *state().shown();
    for (std::uint32_t n = 0; n < shown.memory.size(); ++n) {
        if (!shown.info->machine->isOnline(NodeId{n}))
            continue;
        const NodeMemory& memory = shown.memory[n];
        const auto parked = shown.parkedObjects(state().cache(), NodeId{n}) * static_cast<std::uint64_t>(parkedScale());
        QStringList cells;
        for (const std::uint64_t value :
             {std::uint64_t{n}, toBytes(memory.total).v, toBytes(memory.free).v, toBytes(memory.slab).v, parked,
              toBytes(memory.movable).v, memory.fallbackIn, memory.fallbackOut, memory.failures})
            cells << QString::number(value);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace sheafscope
