// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/partial_slabs_panel.h"

#include "widgets/format.h"

#include <QImage>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr int kPixelsPerLengthColumn = 2;
constexpr double kLengthShare = 0.34; ///< of the height
constexpr double kLengthHeight = 44;  ///< px, at least
constexpr double kWidestObject = 16;  ///< px
constexpr double kColumnCell = 7;     ///< px, least cell width with which slabs are put in columns
constexpr double kMostColumns = 4;
constexpr double kNearBound = 4;        ///< times the longest list
constexpr double kNarrowestGapCell = 4; ///< px; narrower cells have no gap between them
constexpr double kNarrowestCell = 1.5;  ///< px; narrower cells are put in an image instead

Role roleOf(ObjectState state)
{
    switch (state) {
    case ObjectState::free:
        return Role::free;
    case ObjectState::live:
        return Role::live;
    case ObjectState::parked:
        return Role::parked;
    }
    return Role::free;
}

QString slabCount(unsigned slabs)
{
    return slabs == 1 ? PartialSlabsPanel::tr("1 slab") : PartialSlabsPanel::tr("%1 slabs").arg(formatCount(slabs));
}

/// Of one slab with its gap: its name stands before it.
double slabRowHeight()
{
    return std::max(12.0, std::floor(QFontMetricsF(Theme::instance().smallFont()).height() * 0.85));
}

QString slabName(const SlabPicture& slab)
{
    return QStringLiteral("s%1").arg(slab.serial);
}

} // namespace

PartialSlabsPanel::PartialSlabsPanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
}

PartialSlabsPanel::~PartialSlabsPanel() = default;

QString PartialSlabsPanel::title() const
{
    return tr("Partial slabs");
}

QString PartialSlabsPanel::subtitle() const
{
    const NodeId node = state().effectiveNode();
    if (!emptyText().isEmpty())
        return tr("length of each node's list; its slabs, object by object");
    const QString now =
        tr("node %1: %2, in list order")
            .arg(QString::number(node.v), slabCount(state().shown()->at(state().cache(), node).partialSlabs));
    const unsigned bound = sheafBound();
    return bound == 0 ? now : tr("%1; bound by sheaves %2").arg(now).arg(bound);
}

QString PartialSlabsPanel::emptyText() const
{
    if (const QString none = PlotPanel::emptyText(); !none.isEmpty())
        return none;
    const NodeId node = state().effectiveNode();
    if (!node.isValid() || !state().cache().isValid())
        return tr("Select a node: its partial list is shown here.");
    const Snapshot& shown = *state().shown();
    if (shown.at(state().cache(), node).hasRecord)
        return {};
    const auto fallback = shown.info->machine->fallbackOrder(node);
    const QString where = fallback.empty() ? QString() : tr(": its objects come from node %1").arg(fallback.front().v);
    return tr("node %1 has no partial list of its own%2").arg(QString::number(node.v), where);
}

bool PartialSlabsPanel::hasPicture() const
{
    const Snapshot& shown = *state().shown();
    return shown.focus == state().cache() && shown.pictureNode == state().effectiveNode();
}

PartialSlabsPanel::StateCounts PartialSlabsPanel::countStates() const
{
    StateCounts counts{};
    for (const SlabPicture& slab : state().shown()->slabs) {
        for (const ObjectState object : slab.objects)
            ++counts[static_cast<std::size_t>(object)];
    }
    return counts;
}

// --- painting -----------------------------------------------------------------------------------------------------

void PartialSlabsPanel::paintContents(QCPPainter& painter, const QRectF& body, Medium)
{
    const double lengthHeight = std::max(std::floor(body.height() * kLengthShare), kLengthHeight);
    paintLengths(painter, QRectF(body.left(), body.top(), body.width(), lengthHeight));
    const QRectF rest = body.adjusted(0, lengthHeight + 2, -TimePlot::kRightMargin, -kLegendHeight - 2);
    m_slabRects.clear();
    const QRectF cells = rest.adjusted(TimePlot::kLeftMargin, 0, 0, 0);
    if (!hasPicture())
        return paintText(painter, cells,
                         tr("the slabs of node %1 come with the next sample").arg(state().effectiveNode().v),
                         Role::textDim, Qt::AlignCenter | Qt::TextWordWrap);
    const Snapshot& shown = *state().shown();
    if (shown.slabs.empty()) {
        // The picture may be older than the length: then it must not say that there is nothing.
        const bool isOutOfDate = shown.at(state().cache(), shown.pictureNode).partialSlabs != 0;
        return paintText(painter, cells,
                         isOutOfDate ? tr("the slabs come with the next picture") : tr("the list is empty"),
                         Role::textDim, Qt::AlignCenter);
    }
    paintSlabs(painter, rest);
    const StateCounts counts = countStates();
    const auto count = [&](ObjectState object) { return formatCount(counts[static_cast<std::size_t>(object)]); };
    paintLegend(painter, QRectF(cells.left(), rest.bottom() + 2, cells.width(), kLegendHeight),
                {{Role::live, tr("%1 live").arg(count(ObjectState::live)), {}, 1, QStringLiteral("term.object")},
                 {Role::parked, tr("%1 parked in sheaves").arg(count(ObjectState::parked)),
                  tr("%1 parked").arg(count(ObjectState::parked)), 1, QStringLiteral("term.parked")},
                 {Role::free, tr("%1 free").arg(count(ObjectState::free))}});
}

void PartialSlabsPanel::paintLengths(QCPPainter& painter, const QRectF& rect)
{
    const Snapshot& shown = *state().shown();
    const TimeWindow window = windowFor(TimePlot::valueWidth(rect.width()), kPixelsPerLengthColumn);
    const NodeId chosen = state().effectiveNode();
    m_lines.clear();
    double largest = 0;
    const auto add = [&](NodeId node) {
        const SeriesKey key{Metric::partialSlabs, state().cache(), node};
        m_lines.push_back({node, state().history().series(key, window.fromSec, window.toSec, window.columns)});
        largest = std::fmax(largest, largestValue(m_lines.back().columns));
    };
    for (std::uint32_t n = 0; n < shown.info->machine->nodeCount(); ++n) {
        if (NodeId{n} != chosen && shown.at(state().cache(), NodeId{n}).hasRecord)
            add(NodeId{n});
    }
    add(chosen);
    m_plot.clearLines();
    for (const NodeLine& line : m_lines)
        m_plot.addLine(line.columns, window, Role::partial, LineShape::step,
                       line.node == chosen ? Emphasis::normal : Emphasis::muted);
    const unsigned bound = sheafBound();
    // A bound far above the lines would press them flat; then it is in the subtitle alone.
    const bool isNear = bound != 0 && bound <= kNearBound * std::max(largest, 1.0);
    m_plot.setLevel(isNear ? bound : std::nan(""), tr("bound %1, min_partial + sheaves").arg(bound), Role::barnFull);
    m_range.update(isNear ? std::max(largest, static_cast<double>(bound)) : largest, state().history().endSec(), 2);
    m_plot.setValueAxis(m_range.upper(), m_range.step(), formatCompact);
    m_plot.draw(painter, rect, window);
    setTimeArea(m_plot.valueArea(rect), window);
}

// From the head of the list downwards; with room for it, in several columns.
void PartialSlabsPanel::paintSlabs(QPainter& painter, const QRectF& rect)
{
    const auto& slabs = state().shown()->slabs;
    const auto objects = static_cast<double>(std::max<std::size_t>(slabs.front().objects.size(), 1));
    const double leastWidth = TimePlot::kLeftMargin + objects * kColumnCell;
    const auto columns = static_cast<std::size_t>(std::clamp(rect.width() / leastWidth, 1.0, kMostColumns));
    const auto rows = static_cast<std::size_t>(std::max(rect.height() / slabRowHeight(), 0.0));
    const double columnWidth = rect.width() / static_cast<double>(columns);
    for (std::size_t i = 0; i < std::min(slabs.size(), rows * columns); ++i) {
        const double left = rect.left() + static_cast<double>(i / rows) * columnWidth;
        const double top = rect.top() + static_cast<double>(i % rows) * slabRowHeight();
        const QRectF row(left + TimePlot::kLeftMargin, top, columnWidth - TimePlot::kLeftMargin, slabRowHeight() - 1);
        paintText(painter, QRectF(left + 2, top, TimePlot::kLeftMargin - 8, row.height()), slabName(slabs[i]),
                  Role::textDim, Qt::AlignRight | Qt::AlignVCenter);
        paintCells(painter, slabs[i], row);
        m_slabRects.push_back(row);
        if (state().slab() == slabs[i].serial) {
            painter.setPen(linePen(Theme::instance().color(Role::selection)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(row.adjusted(-1.5, -0.5, 0.5, 0.5));
        }
    }
}

void PartialSlabsPanel::paintCells(QPainter& painter, const SlabPicture& slab, const QRectF& row) const
{
    const Theme& theme = Theme::instance();
    const auto count = static_cast<double>(std::max<std::size_t>(slab.objects.size(), 1));
    const double cell = std::min(row.width() / count, kWidestObject);
    if (cell < kNarrowestCell) {
        QImage image(static_cast<int>(slab.objects.size()), 1, QImage::Format_RGB32);
        for (int i = 0; i < image.width(); ++i)
            image.setPixel(i, 0, theme.color(roleOf(slab.objects[static_cast<std::size_t>(i)])).rgb());
        painter.drawImage(QRectF(row.left(), row.top(), cell * count, row.height()), image);
        return;
    }
    const std::array<QColor, 3> colours{theme.color(Role::free), theme.color(Role::live), theme.color(Role::parked)};
    const double gap = cell >= kNarrowestGapCell ? 1 : 0;
    for (std::size_t i = 0; i < slab.objects.size(); ++i) {
        const double from = std::floor(row.left() + static_cast<double>(i) * cell);
        const double to = std::floor(row.left() + static_cast<double>(i + 1) * cell);
        painter.fillRect(QRectF(from, row.top(), to - from - gap, row.height()),
                         colours[static_cast<std::size_t>(slab.objects[i])]);
    }
}

// --- mouse and words ----------------------------------------------------------------------------------------------

std::vector<PlotPanel::CursorValue> PartialSlabsPanel::cursorValues(double timeSec) const
{
    constexpr std::size_t kMost = 3;
    std::vector<CursorValue> values;
    if (!emptyText().isEmpty())
        return values;
    for (auto line = m_lines.rbegin(); line != m_lines.rend() && values.size() < kMost; ++line)
        values.push_back({Role::partial, tr("slabs, node %1").arg(line->node.v),
                          lastAt({Metric::partialSlabs, state().cache(), line->node}, timeSec), formatLevel});
    return values;
}

// The authors of sheaves expect no more additional partial slabs than there are sheaves on CPUs and in the barn.
unsigned PartialSlabsPanel::sheafBound() const
{
    const Snapshot& shown = *state().shown();
    const NodeId node = state().effectiveNode();
    const CacheNodeState& list = shown.at(state().cache(), node);
    unsigned sheaves = list.hasBarn ? list.barnFull + list.barnEmpty : 0;
    for (const CpuId cpu : shown.info->machine->node(node).cpus) {
        const SheafFill fill = shown.fill(state().cache(), cpu);
        sheaves += 1U + (fill.hasSpare() ? 1U : 0U) + (fill.hasRcuFree() ? 1U : 0U);
    }
    const CacheInfo& cache = shown.info->caches[state().cache().v];
    return cache.geometry.sheafCapacity == 0 ? 0 : cache.geometry.minPartial + sheaves;
}

std::optional<std::size_t> PartialSlabsPanel::slabAt(const QPointF& position) const
{
    for (std::size_t i = 0; i < std::min(m_slabRects.size(), state().shown()->slabs.size()); ++i) {
        if (m_slabRects[i].contains(position))
            return i;
    }
    return std::nullopt;
}

void PartialSlabsPanel::clicked(const QPointF& position)
{
    setFocus(Qt::MouseFocusReason);
    if (const auto place = hasPicture() ? slabAt(position) : std::nullopt)
        state().selectSlab(state().effectiveNode(), state().shown()->slabs[*place].serial);
    else
        state().selectNode(state().effectiveNode());
}

QString PartialSlabsPanel::hoverText(const QPointF& position) const
{
    if (timeArea().contains(position)) {
        const double time = timeAt(position.x());
        return tr("Partial list of node %1 at %2: %3 slabs. With sheaves it is expected to stay below min_partial and "
                  "one slab for each sheaf of the node's CPUs and barn, %4 now.")
            .arg(QString::number(state().effectiveNode().v), formatModelTime(time),
                 formatLevel(lastAt({Metric::partialSlabs, state().cache(), state().effectiveNode()}, time)))
            .arg(sheafBound());
    }
    const auto place = hasPicture() ? slabAt(position) : std::nullopt;
    if (!place)
        return {};
    const SlabPicture& slab = state().shown()->slabs[*place];
    const auto count = [&](ObjectState wanted) { return std::count(slab.objects.begin(), slab.objects.end(), wanted); };
    return tr("Slab %1, place %2 on the list: %3 of %4 objects live, %5 parked in sheaves, %6 free")
        .arg(slab.serial)
        .arg(*place + 1)
        .arg(count(ObjectState::live))
        .arg(slab.objects.size())
        .arg(count(ObjectState::parked))
        .arg(count(ObjectState::free));
}

QString PartialSlabsPanel::summary() const
{
    if (const QString none = emptyText(); !none.isEmpty())
        return none;
    const Snapshot& shown = *state().shown();
    const NodeId node = state().effectiveNode();
    const CacheNodeState& list = shown.at(state().cache(), node);
    QString text = tr("Node %1, %2: %3 slabs on the partial list, at least %4 are kept; %5 slabs in all.")
                       .arg(node.v)
                       .arg(QString::fromStdString(shown.info->caches[state().cache().v].name))
                       .arg(list.partialSlabs)
                       .arg(shown.info->caches[state().cache().v].geometry.minPartial)
                       .arg(list.slabs);
    if (hasPicture() && !shown.slabs.empty()) {
        const StateCounts counts = countStates();
        text += QLatin1Char(' ') + tr("The first %1 of them hold %2 live, %3 parked and %4 free objects.")
                                       .arg(shown.slabs.size())
                                       .arg(counts[static_cast<std::size_t>(ObjectState::live)])
                                       .arg(counts[static_cast<std::size_t>(ObjectState::parked)])
                                       .arg(counts[static_cast<std::size_t>(ObjectState::free)]);
    }
    if (const unsigned bound = sheafBound(); bound != 0)
        text += QLatin1Char(' ') + tr("Bound by min_partial and the sheaves of CPUs and barn: %1.").arg(bound);
    return withMarkers(text);
}

QString PartialSlabsPanel::table() const
{
    // One letter an object, as a slab is laid out in memory.
    QString text = QStringLiteral("place\tslab\tlive\tparked\tfree\tobjects (L live, P parked, . free)\n");
    if (!emptyText().isEmpty() || !hasPicture())
        return text;
    std::size_t place = 0;
    for (const SlabPicture& slab : state().shown()->slabs) {
        StateCounts counts{};
        QString letters;
        for (const ObjectState object : slab.objects) {
            ++counts[static_cast<std::size_t>(object)];
            letters += QLatin1String(".LP")[static_cast<int>(object)];
        }
        text += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\n")
                    .arg(QString::number(++place), slabName(slab), QString::number(counts[1]),
                         QString::number(counts[2]), QString::number(counts[0]), letters);
    }
    return text;
}

} // namespace sheafscope
