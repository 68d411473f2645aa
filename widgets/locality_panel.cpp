// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/locality_panel.h"

#include "core/observe/paths.h"
#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/line_text.h"
#include "widgets/time_plot.h"

#include <QKeyEvent>
#include <QStringList>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace sheafscope {
namespace {

constexpr double kWidestMatrixCell = 64; ///< px
constexpr double kHighestCell = 30;      ///< px
constexpr double kRowLabel = 30;         ///< px
constexpr double kColumnLabel = 14;      ///< px
constexpr double kTextCell = 30;         ///< px, narrower cells have no number
constexpr double kMatrixGap = 12;        ///< px between the matrices

double share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? std::nan("") : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

LocalityPanel::LocalityPanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
}

QString LocalityPanel::title() const
{
    return tr("Locality");
}

QString LocalityPanel::subtitle() const
{
    if (!state().shown() || !emptyText().isEmpty())
        return tr("objects between CPUs' nodes and slabs' nodes");
    return tr("CPU's node (row), slab's node (column); refills, flushes and objects past the sheaves; %1")
        .arg(flows().isSinceStart ? tr("since the run began") : state().intervalText());
}

QString LocalityPanel::emptyText() const
{
    if (const QString none = PlotPanel::emptyText(); !none.isEmpty())
        return none;
    const Snapshot& shown = *state().shown();
    if (!state().cache().isValid())
        return tr("Select a cache: which nodes' slabs its objects come from is shown here.");
    if (shown.focus != state().cache() || shown.flows.toCpus.empty())
        return tr("the flows of %1 come with the next sample")
            .arg(fromCore(shown.info->caches[state().cache().v].name));
    return {};
}

QString LocalityPanel::nameOf(std::size_t which) const
{
    return which == 0 ? tr("taken from slabs") : tr("given back to slabs");
}

LocalityPanel::Flows LocalityPanel::flows() const
{
    Flows flows;
    const SnapshotPair ends = state().intervalSnapshots();
    if (ends.to == nullptr || ends.to->focus != state().cache())
        return flows;
    flows.nodes = ends.to->info->machine->nodeCount();
    const bool isKnown = ends.from != nullptr && ends.from->focus == state().cache();
    flows.isSinceStart = !isKnown;
    for (std::size_t which = 0; which < 2; ++which) {
        const auto of = [which](const Snapshot& s) -> const std::vector<std::uint64_t>& {
            return which == 0 ? s.flows.toCpus : s.flows.toSlabs;
        };
        Matrix& matrix = flows.matrices[which];
        matrix.objects = of(*ends.to);
        matrix.objects.resize(flows.nodes * flows.nodes);
        for (std::size_t i = 0; i < matrix.objects.size(); ++i) {
            if (isKnown && i < of(*ends.from).size())
                matrix.objects[i] -= std::min(matrix.objects[i], of(*ends.from)[i]);
            matrix.total += matrix.objects[i];
            matrix.largest = std::max(matrix.largest, matrix.objects[i]);
            if (i % (flows.nodes + 1) == 0)
                matrix.local += matrix.objects[i];
        }
    }
    return flows;
}

std::uint64_t LocalityPanel::rowSum(const Matrix& matrix, std::size_t nodes, NodeId cpuNode)
{
    const auto first = matrix.objects.begin() + static_cast<std::ptrdiff_t>(cpuNode.v * nodes);
    return std::accumulate(first, first + static_cast<std::ptrdiff_t>(nodes), std::uint64_t{0});
}

// --- painting -----------------------------------------------------------------------------------------------------

void LocalityPanel::paintContents(QCPPainter& painter, const QRectF& body, Medium)
{
    m_flows = flows();
    const QRectF inner = body.adjusted(kPadding, 0, -kPadding, -kLegendHeight);
    const double width = (inner.width() - kMatrixGap) / 2;
    for (std::size_t which = 0; which < 2; ++which)
        paintMatrix(painter,
                    QRectF(inner.left() + static_cast<double>(which) * (width + kMatrixGap), inner.top(), width,
                           inner.height()),
                    which);
    const PathTotals paths = pathTotals(*state().shown(), state().cache());
    const std::uint64_t fast = paths[AllocPath::main] + paths[AllocPath::spare] + paths[AllocPath::barn];
    const QString part = formatPercent(share(fast, paths.allocated()));
    const QStringList stays =
        state().shown()->info->caches[state().cache().v].geometry.sheafCapacity == 0
            ? shorterAndShorter(tr("colour: objects, most in yellow; number: share of the row"))
            : QStringList{tr("%1 of all allocations came from sheaves and crossed nothing").arg(part),
                          tr("%1 of all allocations came from sheaves").arg(part),
                          tr("%1 came from sheaves").arg(part)};
    paintText(painter, QRectF(inner.left(), inner.bottom(), inner.width(), kLegendHeight),
              fittingText(stays, Theme::instance().smallFont(), static_cast<int>(inner.width())), Role::textDim,
              Qt::AlignLeft | Qt::AlignVCenter);
}

void LocalityPanel::paintMatrix(QPainter& painter, const QRectF& rect, std::size_t which)
{
    const Theme& theme = Theme::instance();
    const Matrix& matrix = m_flows.matrices[which];
    const std::size_t nodes = m_flows.nodes;
    QStringList heads;
    for (const QString& name : {nameOf(which), which == 0 ? tr("taken") : tr("given back")})
        heads << (matrix.total == 0 ? tr("%1: none").arg(name)
                                    : tr("%1: %2 local").arg(name, formatPercent(share(matrix.local, matrix.total))));
    paintText(painter, QRectF(rect.left(), rect.top(), rect.width(), kLegendHeight),
              fittingText(heads, theme.smallFont(), static_cast<int>(rect.width())), Role::text,
              Qt::AlignLeft | Qt::AlignVCenter);
    const QRectF room = rect.adjusted(kRowLabel, kLegendHeight + kColumnLabel, 0, -2);
    const double cellWidth = std::min(room.width() / static_cast<double>(nodes), kWidestMatrixCell);
    const double cellHeight = std::min(room.height() / static_cast<double>(nodes), kHighestCell);
    m_cells[which] = QRectF(room.topLeft(), QSizeF(cellWidth, cellHeight) * static_cast<double>(nodes));
    if (cellWidth < 1 || cellHeight < 1)
        return;
    const double gap = std::min(cellWidth, cellHeight) >= 6 ? 1 : 0;
    const QColor none = theme.color(Role::free);
    for (std::uint32_t row = 0; row < nodes; ++row) {
        const std::uint64_t sum = rowSum(matrix, nodes, NodeId{row});
        for (std::uint32_t column = 0; column < nodes; ++column) {
            const std::uint64_t objects = matrix.objects[row * nodes + column];
            const double left = std::floor(room.left() + column * cellWidth);
            const double top = std::floor(room.top() + row * cellHeight);
            const QRectF cell(left, top, std::floor(room.left() + (column + 1) * cellWidth) - left - gap,
                              std::floor(room.top() + (row + 1) * cellHeight) - top - gap);
            // The root keeps a little traffic apart from none.
            const QColor colour =
                objects == 0 ? none : QColor::fromRgb(Theme::fill(std::sqrt(share(objects, matrix.largest))));
            painter.fillRect(cell, colour);
            if (objects == 0 || cellWidth < kTextCell || cellHeight < kColumnLabel)
                continue;
            const bool isPale = Theme::contrast(colour, Qt::black) > Theme::contrast(colour, Qt::white);
            painter.setPen(isPale ? Qt::black : Qt::white);
            drawLine(painter, cell, Qt::AlignCenter, formatPercent(share(objects, sum)), theme.smallFont());
        }
    }
    double nextRow = room.top() - kColumnLabel;
    double nextColumn = room.left() - kRowLabel;
    for (std::uint32_t n = 0; n < nodes; ++n) {
        const Role role = state().node() == NodeId{n} ? Role::textStrong : Role::textDim;
        const double y = room.top() + (n + 0.5) * cellHeight;
        if (y - 6 >= nextRow) {
            paintText(painter, QRectF(rect.left(), y - 7, kRowLabel - 5, 14), tr("n%1").arg(n), role,
                      Qt::AlignRight | Qt::AlignVCenter);
            nextRow = y + 6;
        }
        const double x = room.left() + (n + 0.5) * cellWidth;
        if (x - 10 >= nextColumn) {
            paintText(painter, QRectF(x - 20, room.top() - kColumnLabel, 40, kColumnLabel), tr("n%1").arg(n), role,
                      Qt::AlignHCenter | Qt::AlignVCenter);
            nextColumn = x + 14;
        }
    }
    if (state().node().isValid()) {
        painter.setPen(linePen(theme.color(Role::selection)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(room.left() - 1.5, std::floor(room.top() + state().node().v * cellHeight) - 1.5,
                                std::floor(m_cells[which].width()) + 1, std::floor(cellHeight) + 1));
    }
}

// --- mouse, keys and words ----------------------------------------------------------------------------------------

std::optional<LocalityPanel::Cell> LocalityPanel::cellAt(const QPointF& position) const
{
    for (std::size_t which = 0; which < 2; ++which) {
        const QRectF& area = m_cells[which];
        if (m_flows.nodes == 0 || !area.contains(position))
            continue;
        const auto place = [this](double offset, double extent) {
            const auto nodes = static_cast<double>(m_flows.nodes);
            return NodeId{static_cast<std::uint32_t>(std::clamp(offset / extent * nodes, 0.0, nodes - 1))};
        };
        return Cell{which, place(position.y() - area.top(), area.height()),
                    place(position.x() - area.left(), area.width())};
    }
    return std::nullopt;
}

void LocalityPanel::clicked(const QPointF& position)
{
    setFocus(Qt::MouseFocusReason);
    if (const auto cell = cellAt(position))
        state().selectNode(cell->cpuNode);
    else
        state().clearSelection();
}

void LocalityPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((!isUp && event->key() != Qt::Key_Down) || !state().info())
        return PlotPanel::keyPressEvent(event);
    const auto count = static_cast<std::uint32_t>(state().info()->machine->nodeCount());
    const std::uint32_t now = state().node().isValid() ? state().node().v : (isUp ? count : count - 1);
    state().selectNode(NodeId{isUp ? (now + count - 1) % count : (now + 1) % count});
}

QString LocalityPanel::hoverText(const QPointF& position) const
{
    const auto cell = cellAt(position);
    if (!cell)
        return {};
    const Matrix& matrix = m_flows.matrices[cell->matrix];
    const std::uint64_t objects = matrix.objects[cell->cpuNode.v * m_flows.nodes + cell->slabNode.v];
    const QString part = formatPercent(share(objects, rowSum(matrix, m_flows.nodes, cell->cpuNode)));
    const QString text =
        cell->matrix == 0 ? tr("CPUs of node %1 took %2 objects from slabs of node %3: %4 of what they took.")
                          : tr("CPUs of node %1 gave %2 objects back to slabs of node %3: %4 of what they gave back.");
    return text.arg(QString::number(cell->cpuNode.v), formatCount(objects), QString::number(cell->slabNode.v), part);
}

QString LocalityPanel::summary() const
{
    if (const QString none = emptyText(); !none.isEmpty())
        return none;
    const Flows now = flows();
    QStringList lines;
    for (std::size_t which = 0; which < 2; ++which) {
        const Matrix& matrix = now.matrices[which];
        lines << tr("%1 objects %2, %3 of them on the CPU's own node.")
                     .arg(formatCount(matrix.total), nameOf(which), formatPercent(share(matrix.local, matrix.total)));
        for (std::uint32_t from = 0; from < now.nodes; ++from)
            for (std::uint32_t to = 0; to < now.nodes; ++to)
                if (const std::uint64_t objects = matrix.objects[from * now.nodes + to]; from != to && objects != 0)
                    lines << tr("CPUs of node %1, slabs of node %2: %3 objects.")
                                 .arg(QString::number(from), QString::number(to), formatCount(objects));
    }
    lines << tr("Objects that were freed into a sheaf and allocated from it again are not counted.");
    return lines.join(QLatin1Char('\n'));
}

QString LocalityPanel::table() const
{
    QString text = QStringLiteral("cpu_node\tslab_node\ttaken_from_slabs\tgiven_back_to_slabs\n");
    if (!emptyText().isEmpty())
        return text;
    const Flows now = flows();
    for (std::uint32_t from = 0; from < now.nodes; ++from)
        for (std::uint32_t to = 0; to < now.nodes; ++to)
            text += QStringLiteral("%1\t%2\t%3\t%4\n")
                        .arg(from)
                        .arg(to)
                        .arg(now.matrices[0].objects[from * now.nodes + to])
                        .arg(now.matrices[1].objects[from * now.nodes + to]);
    return text;
}

} // namespace sheafscope
