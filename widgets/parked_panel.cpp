// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/parked_panel.h"

#include "widgets/format.h"

#include <QStringList>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr double kTimeShare = 0.42;    ///< of the height
constexpr double kTimeHeight = 62;     ///< px, at least
constexpr double kLeastForTime = 130;  ///< px of body below which only the bars are drawn
constexpr double kNodeShare = 0.42;    ///< of the width
constexpr double kLeastForNodes = 330; ///< px of width below which only caches are drawn
constexpr int kPixelsPerParkedColumn = 2;

} // namespace

ParkedPanel::ParkedPanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
}

ParkedPanel::~ParkedPanel() = default;

QString ParkedPanel::title() const
{
    return tr("Parked memory");
}

QString ParkedPanel::whereText() const
{
    return state().node().isValid() ? tr("node %1").arg(state().node().v) : tr("all nodes");
}

QString ParkedPanel::subtitle() const
{
    if (!state().shown())
        return tr("bytes of free objects in sheaves and barns, by cache and node");
    return tr("bytes of free objects in sheaves and barns; caches: %1").arg(whereText());
}

QString ParkedPanel::emptyText() const
{
    if (const QString none = PlotPanel::emptyText(); !none.isEmpty())
        return none;
    const SourceInfo& info = *state().shown()->info;
    if (info.mechanisms.sheafCaches == SheafCaches::none)
        return tr("%1 has no sheaves and no barns: nothing is parked there").arg(fromCore(info.eraText()));
    return {};
}

QString ParkedPanel::cacheName(CacheId cache) const
{
    return fromCore(state().shown()->info->caches[cache.v].name);
}

ParkedPanel::Held ParkedPanel::heldBy(CacheId cache, NodeId node) const
{
    const Snapshot& shown = *state().shown();
    const Geometry& geometry = shown.info->caches[cache.v].geometry;
    if (geometry.sheafCapacity == 0)
        return {};
    const std::uint64_t parked = shown.parkedObjects(cache, node);
    const std::uint64_t inBarn = std::uint64_t{shown.at(cache, node).barnFull} * geometry.sheafCapacity;
    return {static_cast<double>((parked - inBarn) * geometry.size), static_cast<double>(inBarn * geometry.size)};
}

std::vector<ParkedPanel::CacheHeld> ParkedPanel::byCache() const
{
    const SourceInfo& info = *state().shown()->info;
    std::vector<CacheHeld> list;
    for (const CacheInfo& cache : info.caches) {
        CacheHeld row{cache.id, {}};
        for (std::uint32_t n = 0; n < info.machine->nodeCount(); ++n) {
            if (state().node().isValid() && state().node() != NodeId{n})
                continue;
            const Held held = heldBy(cache.id, NodeId{n});
            row.held.inSheaves += held.inSheaves;
            row.held.inBarns += held.inBarns;
        }
        if (row.held.total() > 0)
            list.push_back(row);
    }
    std::ranges::stable_sort(list, std::greater{}, [](const CacheHeld& row) { return row.held.total(); });
    return list;
}

std::vector<ParkedPanel::Held> ParkedPanel::byNode() const
{
    const SourceInfo& info = *state().shown()->info;
    std::vector<Held> list(info.machine->nodeCount());
    for (const CacheInfo& cache : info.caches) {
        for (std::uint32_t n = 0; n < list.size(); ++n) {
            const Held held = heldBy(cache.id, NodeId{n});
            list[n].inSheaves += held.inSheaves;
            list[n].inBarns += held.inBarns;
        }
    }
    return list;
}

// --- painting -----------------------------------------------------------------------------------------------------

void ParkedPanel::paintContents(QCPPainter& painter, const QRectF& body, Medium)
{
    const bool hasTime = body.height() >= kLeastForTime;
    const double timeHeight = hasTime ? std::max(std::floor(body.height() * kTimeShare), kTimeHeight) : 0;
    if (hasTime)
        paintOverTime(painter, QRectF(body.left(), body.top(), body.width(), timeHeight));
    paintBars(painter, body.adjusted(kPadding, timeHeight, -kPadding, 0));
}

void ParkedPanel::paintOverTime(QCPPainter& painter, const QRectF& rect)
{
    const TimeWindow window = windowFor(TimePlot::valueWidth(rect.width()), kPixelsPerParkedColumn);
    const History& history = state().history();
    const auto all =
        history.series({Metric::parkedBytes, CacheId{}, state().node()}, window.fromSec, window.toSec, window.columns);
    m_plot.clearLines();
    double largest = std::fmax(0.0, largestValue(all));
    m_plot.addLine(all, window, Role::parked, LineShape::step);
    std::vector<LegendItem> legend{
        {Role::parked, tr("all caches, %1").arg(whereText()), tr("all caches"), 1, QStringLiteral("term.parked")}};
    if (state().cache().isValid()) {
        const auto one = history.series({Metric::parkedObjects, state().cache(), state().node()}, window.fromSec,
                                        window.toSec, window.columns);
        const double size = state().shown()->info->caches[state().cache().v].geometry.size;
        m_plot.addLine(one, window, Role::text, LineShape::step, Emphasis::normal, size);
        legend.push_back({Role::text, cacheName(state().cache())});
    }
    m_range.update(largest, history.endSec(), 2);
    m_plot.setValueAxis(m_range.upper(), m_range.step(), formatByteLevel);
    const QRectF legendLine(rect.left() + TimePlot::kLeftMargin, rect.top(), TimePlot::valueWidth(rect.width()),
                            kLegendHeight - 4);
    const QRectF plot = rect.adjusted(0, kLegendHeight - 6, 0, 0);
    m_plot.draw(painter, plot, window);
    paintLegend(painter, legendLine, legend);
    setTimeArea(m_plot.valueArea(plot), window);
}

void ParkedPanel::paintBars(QPainter& painter, const QRectF& rect)
{
    m_caches = byCache();
    m_nodes = byNode();
    const bool hasNodes = rect.width() >= kLeastForNodes && m_nodes.size() > 1;
    const double nodeWidth = hasNodes ? std::floor(rect.width() * kNodeShare) : 0;
    paintLegend(painter, QRectF(rect.left(), rect.top(), rect.width(), kLegendHeight),
                {{Role::main, tr("in sheaves of CPUs"), tr("CPUs"), 1, QStringLiteral("term.sheaf")},
                 {Role::barnFull, tr("in barns"), {}, 1, QStringLiteral("term.barn")}});
    const QRectF bars = rect.adjusted(0, kLegendHeight, 0, 0);
    const auto rowOf = [](const QString& label, const Held& held, bool isSelected) {
        return BarRow{label,
                      {{Role::main, held.inSheaves}, {Role::barnFull, held.inBarns}},
                      formatByteLevel(held.total()),
                      isSelected};
    };
    std::vector<BarRow> rows;
    for (const CacheHeld& row : m_caches)
        rows.push_back(rowOf(cacheName(row.cache), row.held, row.cache == state().cache()));
    m_cacheBars.paint(painter, bars.adjusted(0, 0, hasNodes ? -nodeWidth - kPadding : 0, 0), rows,
                      tr("and %1 caches that hold less"));
    rows.clear();
    for (std::uint32_t n = 0; n < m_nodes.size(); ++n)
        rows.push_back(rowOf(tr("n%1").arg(n), m_nodes[n], state().node() == NodeId{n}));
    m_nodeBars.paint(painter, hasNodes ? bars.adjusted(bars.width() - nodeWidth, 0, 0, 0) : QRectF(), rows,
                     tr("and %1 more nodes"));
}

// --- mouse and words ----------------------------------------------------------------------------------------------

std::vector<PlotPanel::CursorValue> ParkedPanel::cursorValues(double timeSec) const
{
    std::vector<CursorValue> values;
    if (!emptyText().isEmpty())
        return values;
    values.push_back({Role::parked, tr("all caches"), lastAt({Metric::parkedBytes, CacheId{}, state().node()}, timeSec),
                      formatByteLevel});
    if (state().cache().isValid()) {
        const double size = state().shown()->info->caches[state().cache().v].geometry.size;
        values.push_back({Role::text, cacheName(state().cache()),
                          lastAt({Metric::parkedObjects, state().cache(), state().node()}, timeSec) * size,
                          formatByteLevel});
    }
    return values;
}

void ParkedPanel::clicked(const QPointF& position)
{
    setFocus(Qt::MouseFocusReason);
    if (const auto row = m_cacheBars.rowAt(position); row && *row < m_caches.size())
        state().selectCache(m_caches[*row].cache);
    else if (const auto node = m_nodeBars.rowAt(position); node && *node < m_nodes.size())
        state().selectNode(NodeId{static_cast<std::uint32_t>(*node)});
    else if (!timeArea().contains(position))
        state().clearSelection();
}

QString ParkedPanel::hoverText(const QPointF& position) const
{
    const auto sentence = [](const QString& who, const Held& held) {
        return tr("%1: %2 of free objects are parked, %3 in the sheaves of CPUs and %4 in barns.")
            .arg(who, formatByteLevel(held.total()), formatByteLevel(held.inSheaves), formatByteLevel(held.inBarns));
    };
    if (const auto row = m_cacheBars.rowAt(position); row && *row < m_caches.size())
        return sentence(tr("%1, %2").arg(cacheName(m_caches[*row].cache), whereText()), m_caches[*row].held);
    if (const auto node = m_nodeBars.rowAt(position); node && *node < m_nodes.size())
        return sentence(tr("All caches on node %1").arg(*node), m_nodes[*node]);
    if (!timeArea().contains(position))
        return {};
    const double time = timeAt(position.x());
    return tr("At %1 the sheaves and barns of all caches held %2 of free objects.")
        .arg(formatModelTime(time), formatByteLevel(lastAt({Metric::parkedBytes, CacheId{}, state().node()}, time)));
}

QString ParkedPanel::summary() const
{
    if (const QString none = emptyText(); !none.isEmpty())
        return none;
    constexpr std::size_t kMost = 8;
    QStringList lines;
    const std::vector<CacheHeld> caches = byCache();
    Held all;
    for (const CacheHeld& row : caches) {
        all.inSheaves += row.held.inSheaves;
        all.inBarns += row.held.inBarns;
    }
    lines << tr("Parked on %1: %2, of it %3 in sheaves of CPUs and %4 in barns.")
                 .arg(whereText(), formatByteLevel(all.total()), formatByteLevel(all.inSheaves),
                      formatByteLevel(all.inBarns));
    for (const CacheHeld& row : caches) {
        if (lines.size() > static_cast<int>(kMost))
            break;
        lines << tr("%1: %2.").arg(cacheName(row.cache), formatByteLevel(row.held.total()));
    }
    return withMarkers(lines.join(QLatin1Char('\n')));
}

QString ParkedPanel::table() const
{
    QString text = QStringLiteral("cache\tnode\tin_sheaves_bytes\tin_barns_bytes\n");
    if (!emptyText().isEmpty())
        return text;
    const SourceInfo& info = *state().shown()->info;
    for (const CacheInfo& cache : info.caches) {
        for (std::uint32_t n = 0; n < info.machine->nodeCount(); ++n) {
            const Held held = heldBy(cache.id, NodeId{n});
            text += QStringLiteral("%1\t%2\t%3\t%4\n")
                        .arg(fromCore(cache.name), QString::number(n), QString::number(held.inSheaves, 'f', 0),
                             QString::number(held.inBarns, 'f', 0));
        }
    }
    return text;
}

} // namespace sheafscope
