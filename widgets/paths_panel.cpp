// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/paths_panel.h"

#include "widgets/format.h"
#include "widgets/line_text.h"

#include <QStringList>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr double kAllocShare = 0.54;   ///< of the height
constexpr double kLegendFrom = 0.0005; ///< share from which a path is in the legend

QString percentLabel(double share)
{
    return formatPercent(share);
}

} // namespace

PathsPanel::PathsPanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
    m_allocs.plot.hideGrid(); // it would be drawn over the areas
    m_frees.plot.hideGrid();
}

PathsPanel::~PathsPanel() = default;

QString PathsPanel::title() const
{
    return tr("Paths");
}

QString PathsPanel::whereText() const
{
    return state().node().isValid() ? tr("CPUs of node %1").arg(state().node().v) : tr("all CPUs");
}

QString PathsPanel::subtitle() const
{
    if (!state().shown())
        return tr("which path served allocations and frees");
    return tr("share of allocations (above) and frees, %1; line: objects a second").arg(whereText());
}

QString PathsPanel::emptyText() const
{
    if (const QString none = PlotPanel::emptyText(); !none.isEmpty())
        return none;
    if (!state().cache().isValid())
        return tr("Select a cache: the paths that serve it are shown here.");
    return {};
}

QColor PathsPanel::PathLook::colour() const
{
    const Theme& theme = Theme::instance();
    return mixed(theme.color(role), theme.color(Role::card), part);
}

PathsPanel::PathLook PathsPanel::lookOf(AllocPath path) const
{
    PathLook look;
    look.key = {Metric::allocPathRate, state().cache(), state().node(), StatItem::ALLOC_FASTPATH,
                static_cast<std::uint8_t>(path)};
    look.id = pathName(path);
    const auto as = [&](Role role, double part, const QString& name, const QString& meaning) {
        look.role = role;
        look.part = part;
        look.name = name;
        look.meaning = meaning;
        return look;
    };
    switch (path) {
    case AllocPath::main:
        return as(Role::main, 1, tr("main"), tr("the CPU's main sheaf had an object"));
    case AllocPath::spare:
        return as(Role::spare, 1, tr("spare swap"), tr("main was empty and the spare sheaf took its place"));
    case AllocPath::barn:
        return as(Role::barnFull, 1, tr("barn"), tr("the barn gave a full sheaf for the empty one"));
    case AllocPath::refill:
        return as(Role::partial, 0.6, tr("refill"), tr("a sheaf was refilled from partial slabs"));
    case AllocPath::cpuSlab:
        return as(Role::main, 0.65, tr("cpu slab"), tr("the CPU's frozen slab had an object"));
    case AllocPath::cpuPartial:
        return as(Role::spare, 0.65, tr("cpu partial"), tr("a slab of the cpu partial list became the cpu slab"));
    case AllocPath::partial:
        return as(Role::partial, 1, tr("partial slab"), tr("one object came straight from a node's partial list"));
    case AllocPath::newSlab:
        return as(Role::textDim, 1, tr("new slab"), tr("pages were taken for a new slab"));
    case AllocPath::otherNode:
        return as(Role::remote, 1, tr("other node asked"),
                  tr("the program asked for a node that the sheaves do not serve"));
    }
    return look;
}

PathsPanel::PathLook PathsPanel::lookOf(FreePath path) const
{
    PathLook look;
    look.key = {Metric::freePathRate, state().cache(), state().node(), StatItem::ALLOC_FASTPATH,
                static_cast<std::uint8_t>(path)};
    look.id = pathName(path);
    const auto as = [&](Role role, double part, const QString& name, const QString& meaning) {
        look.role = role;
        look.part = part;
        look.name = name;
        look.meaning = meaning;
        return look;
    };
    switch (path) {
    case FreePath::sheaf:
        return as(Role::main, 1, tr("sheaf"), tr("main had room, or the spare sheaf took its place"));
    case FreePath::barn:
        return as(Role::barnFull, 1, tr("barn"), tr("the barn took the full sheaf or gave an empty one"));
    case FreePath::newSheaf:
        return as(Role::barnEmpty, 1, tr("new sheaf"), tr("an empty sheaf was allocated"));
    case FreePath::flush:
        return as(Role::partial, 0.6, tr("flush"), tr("a sheaf was flushed to its slabs to make room"));
    case FreePath::cpuSlab:
        return as(Role::main, 0.65, tr("cpu slab"), tr("the object belongs to the CPU's frozen slab"));
    case FreePath::slab:
        return as(Role::partial, 1, tr("slab"), tr("the object went straight back to its slab"));
    case FreePath::remote:
        return as(Role::remote, 1, tr("remote"), tr("the object is of another node and went straight to its slab"));
    case FreePath::rcu:
        return as(Role::rcuFree, 1, tr("rcu"), tr("kfree_rcu put it into the rcu_free sheaf"));
    }
    return look;
}

std::vector<PathsPanel::PathLook> PathsPanel::looks(Side side) const
{
    const SourceInfo& info = *state().shown()->info;
    std::vector<PathLook> list;
    if (side == Side::allocs)
        for (const AllocPath path : allocPathsOf(info, state().cache()))
            list.push_back(lookOf(path));
    else
        for (const FreePath path : freePathsOf(info, state().cache()))
            list.push_back(lookOf(path));
    return list;
}

// --- painting -----------------------------------------------------------------------------------------------------

void PathsPanel::paintContents(QCPPainter& painter, const QRectF& body, Medium)
{
    const TimeWindow window = windowFor(TimePlot::valueWidth(body.width()), 1);
    const double allocHeight = std::floor(body.height() * kAllocShare);
    paintHalf(painter, QRectF(body.left(), body.top(), body.width(), allocHeight), window, Side::allocs);
    paintHalf(painter, body.adjusted(0, allocHeight, 0, 0), window, Side::frees);
    setTimeArea(QRectF(m_allocs.area.topLeft(), m_frees.area.bottomRight()), window);
}

void PathsPanel::paintHalf(QCPPainter& painter, const QRectF& rect, const TimeWindow& window, Side side)
{
    Half& half = this->half(side);
    half.looks = looks(side);
    std::vector<ShareStack::Band> bands;
    for (const PathLook& look : half.looks)
        bands.push_back({look.name, look.colour(),
                         state().history().series(look.key, window.fromSec, window.toSec, window.columns)});
    half.stack.set(std::move(bands), window, TimePlot::kMeanGroup);
    const QRectF legendLine(rect.left() + TimePlot::kLeftMargin, rect.top(), TimePlot::valueWidth(rect.width()),
                            kLegendHeight);
    const QRectF plot = rect.adjusted(0, kLegendHeight - 4, 0, 0);
    half.area = half.plot.valueArea(plot);
    half.stack.paint(painter, half.area);

    half.range.update(std::fmax(0.0, largestValue(half.stack.whole())), state().history().endSec(), 1);
    half.plot.clearLines();
    TimeWindow steps = window;
    steps.columns = std::max<std::size_t>(half.stack.whole().size(), 1);
    half.plot.addLine(half.stack.whole(), steps, Role::textStrong, LineShape::step, Emphasis::bare,
                      1 / half.range.upper());
    half.plot.setValueAxis(1, half.area.height() < 40 ? 1 : 0.5, percentLabel);
    half.plot.draw(painter, plot, window);
    half.stack.paintNames(painter, half.area, paintRateAxis(painter, half));

    std::vector<LegendItem> legend;
    for (std::size_t i = 0; i < half.looks.size(); ++i)
        if (const double share = half.stack.meanShare(i); share >= kLegendFrom)
            legend.push_back({half.looks[i].role, half.looks[i].name + QLatin1Char(' ') + formatPercent(share),
                              half.looks[i].name, half.looks[i].part, half.looks[i].meaning});
    if (legend.empty())
        paintText(painter, legendLine, side == Side::allocs ? tr("no allocation") : tr("no free"), Role::textDim,
                  Qt::AlignLeft | Qt::AlignVCenter);
    else
        paintLegend(painter, legendLine, legend);
}

// Inside the plot, as all panels have the same margins: 0 is at the bottom. A piece of the line stands before it.
QRectF PathsPanel::paintRateAxis(QPainter& painter, const Half& half) const
{
    constexpr double kPiece = 10;
    const Theme& theme = Theme::instance();
    const QFontMetricsF metrics(theme.smallFont());
    const QString text = formatCompact(half.range.upper()) + QStringLiteral("/s");
    const double width = lineWidth(text, theme.smallFont()) + kPiece + 10;
    const QRectF box(half.area.right() - width, half.area.top(), width, metrics.height());
    if (box.height() * 2 > half.area.height())
        return {};
    painter.fillRect(box, theme.color(Role::card));
    painter.setPen(linePen(theme.color(Role::textStrong)));
    const double y = std::floor(box.center().y()) + 0.5;
    painter.drawLine(QPointF(box.left() + 3, y), QPointF(box.left() + 3 + kPiece, y));
    paintText(painter, box.adjusted(kPiece + 6, 0, -2, 0), text, Role::text, Qt::AlignRight | Qt::AlignVCenter);
    return box;
}

// --- values and words ---------------------------------------------------------------------------------------------

double PathsPanel::rateAt(Side side, double timeSec) const
{
    double sum = 0;
    for (const PathLook& look : looks(side))
        sum += meanAt(look.key, timeSec);
    return sum;
}

double PathsPanel::shareAt(Side side, const SeriesKey& key, double timeSec) const
{
    const double whole = rateAt(side, timeSec);
    return whole > 0 ? meanAt(key, timeSec) / whole : std::nan("");
}

// The largest ones of what is visible, so that the rows stay the same from moment to moment.
std::vector<PlotPanel::CursorValue> PathsPanel::cursorValues(double timeSec) const
{
    std::vector<CursorValue> values;
    if (!emptyText().isEmpty())
        return values;
    const auto add = [&](Side side, std::size_t most, const QString& whole) {
        const Half& h = half(side);
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i < h.looks.size(); ++i)
            if (h.stack.meanShare(i) >= kLegendFrom)
                order.push_back(i);
        std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) { return h.stack.meanShare(i); });
        order.resize(std::min(order.size(), most));
        const double rate = rateAt(side, timeSec);
        values.push_back({Role::textStrong, whole, rate, [](double r) { return formatRate(r); }});
        for (const std::size_t i : order)
            values.push_back({h.looks[i].role, h.looks[i].name,
                              rate > 0 ? meanAt(h.looks[i].key, timeSec) / rate : std::nan(""), percentLabel});
    };
    add(Side::allocs, 4, tr("allocations"));
    add(Side::frees, 3, tr("frees"));
    return values;
}

QString PathsPanel::hoverText(const QPointF& position) const
{
    for (const Side side : {Side::allocs, Side::frees}) {
        const Half& h = half(side);
        if (!h.area.contains(position))
            continue;
        const double time = timeAt(position.x());
        const auto band = h.stack.bandAt(time, (h.area.bottom() - position.y()) / h.area.height());
        if (!band)
            return tr("Nothing was recorded at %1.").arg(formatModelTime(time));
        const PathLook& look = h.looks[*band];
        const QString share = formatPercent(shareAt(side, look.key, time));
        return (side == Side::allocs ? tr("%1 of allocations at %2 (%3): %4 – %5.")
                                     : tr("%1 of frees at %2 (%3): %4 – %5."))
            .arg(share, formatModelTime(time), formatRate(meanAt(look.key, time)), look.name, look.meaning);
    }
    return {};
}

void PathsPanel::clicked(const QPointF&)
{
    setFocus(Qt::MouseFocusReason);
}

QString PathsPanel::summary() const
{
    if (const QString none = emptyText(); !none.isEmpty())
        return none;
    const Snapshot& shown = *state().shown();
    const bool isNode = state().node().isValid();
    const PathTotals totals =
        isNode ? pathTotals(shown, state().cache(), state().node()) : pathTotals(shown, state().cache());
    const auto list = [&](const QString& head, std::uint64_t whole, Side side) {
        QStringList parts;
        for (const PathLook& look : looks(side)) {
            const std::size_t place = look.key.path + (side == Side::allocs ? 0 : kAllocPathCount);
            if (totals.values[place] != 0)
                parts << look.name + QLatin1Char(' ') +
                             formatPercent(static_cast<double>(totals.values[place]) / static_cast<double>(whole));
        }
        return parts.isEmpty() ? tr("%1: none").arg(head) : tr("%1: %2").arg(head, parts.join(QStringLiteral(", ")));
    };
    const QString cache = fromCore(shown.info->caches[state().cache().v].name);
    const std::uint64_t allocated = totals.allocated();
    const std::uint64_t freed = totals.freed();
    return withMarkers(tr("%1, %2, since the run began.").arg(cache, whereText()) + QLatin1Char('\n') +
                       list(tr("%1 allocations").arg(formatCount(allocated)), allocated, Side::allocs) +
                       QStringLiteral(".\n") + list(tr("%1 frees").arg(formatCount(freed)), freed, Side::frees) +
                       QLatin1Char('.'));
}

QString PathsPanel::table() const
{
    constexpr std::size_t kRows = 200;
    QString text = QStringLiteral("time_s\tnode");
    if (!emptyText().isEmpty())
        return text + QLatin1Char('\n');
    const TimeWindow window = alignedWindow(state().fromSec(), state().toSec(), kRows);
    std::vector<std::vector<Column>> series;
    for (const Side side : {Side::allocs, Side::frees}) {
        const QString prefix = side == Side::allocs ? QStringLiteral("alloc_") : QStringLiteral("free_");
        for (const PathLook& look : looks(side)) {
            text += QLatin1Char('\t') + prefix + fromCore(look.id) + QStringLiteral("_per_s");
            series.push_back(state().history().series(look.key, window.fromSec, window.toSec, window.columns));
        }
    }
    text += QLatin1Char('\n');
    const QString node = state().node().isValid() ? QString::number(state().node().v) : QStringLiteral("all");
    for (std::size_t row = 0; row < window.columns; ++row) {
        if (std::isnan(series.front()[row].last))
            continue;
        text += QString::number(series.front()[row].timeSec, 'f', 3) + QLatin1Char('\t') + node;
        for (const auto& line : series)
            text += QLatin1Char('\t') + QString::number(static_cast<double>(line[row].last), 'f', 1);
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace sheafscope
