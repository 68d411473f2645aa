// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sheaf_fill_panel.h"

#include "widgets/alarm_text.h"
#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/line_text.h"

#include <QKeyEvent>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sheafscope {
namespace {

struct FillLine {
    Metric metric;
    Role role;
    const char* name;
};
constexpr std::array<FillLine, 3> kFillLines{{{Metric::fillMax, Role::barnEmpty, "max"},
                                              {Metric::fillMin, Role::barnEmpty, "min"},
                                              {Metric::fillMean, Role::main, "mean"}}};
constexpr double kLineStripHeight = 58; ///< px
constexpr double kTightHeight = 130;    ///< px of body below which the strip is left out
constexpr int kPixelsPerLineColumn = 1;

} // namespace

SheafFillPanel::SheafFillPanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
}

SheafFillPanel::~SheafFillPanel() = default;

QString SheafFillPanel::title() const
{
    return tr("Sheaf fill");
}

QString SheafFillPanel::subtitle() const
{
    return tr("objects in main + spare; rows: CPUs by node");
}

unsigned SheafFillPanel::capacity() const
{
    return state().shown()->info->caches[state().cache().v].geometry.sheafCapacity;
}

QString SheafFillPanel::emptyText() const
{
    if (const QString none = PlotPanel::emptyText(); !none.isEmpty())
        return none;
    if (!state().cache().isValid())
        return tr("Select a cache: the fill of its sheaves is shown here.");
    const CacheInfo& cache = state().shown()->info->caches[state().cache().v];
    if (cache.geometry.sheafCapacity == 0)
        return tr("%1 has no sheaves in %2: nothing to fill")
            .arg(QString::fromStdString(cache.name), QString::fromStdString(state().shown()->info->eraText()));
    return {};
}

QString SheafFillPanel::selectionName() const
{
    if (state().cpu().isValid())
        return tr("CPU %1").arg(state().cpu().v);
    if (state().node().isValid())
        return tr("node %1").arg(state().node().v);
    return tr("all CPUs");
}

// --- data ---------------------------------------------------------------------------------------------------------

std::vector<Column> SheafFillPanel::cpuColumns(CpuId cpu, const TimeWindow& window) const
{
    const auto nan = std::numeric_limits<float>::quiet_NaN();
    std::vector<Column> columns(window.columns);
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i] = {window.fromSec + static_cast<double>(i) * window.columnSec(), nan, nan, nan};
    for (const History::FillRow* row : state().history().fillRows(window.fromSec, window.toSec)) {
        const auto place = static_cast<std::size_t>((row->timeSec - window.fromSec) / window.columnSec());
        if (place >= columns.size() || row->cache != state().cache() || cpu.v >= row->objects.size())
            continue;
        const auto value = static_cast<float>(row->objects[cpu.v]);
        columns[place].min = std::fmin(columns[place].min, value);
        columns[place].max = std::fmax(columns[place].max, value);
        columns[place].last = value;
    }
    // Between two samples the level is what it was.
    const double newest = state().history().endSec();
    for (std::size_t i = 1; i < columns.size() && columns[i].timeSec <= newest; ++i) {
        if (std::isnan(columns[i].last))
            columns[i].min = columns[i].max = columns[i].last = columns[i - 1].last;
    }
    return columns;
}

std::array<std::vector<Column>, SheafFillPanel::kLines> SheafFillPanel::selectionLines(const TimeWindow& window) const
{
    std::array<std::vector<Column>, kLines> lines;
    if (state().cpu().isValid()) {
        lines[kLines - 1] = cpuColumns(state().cpu(), window);
        return lines;
    }
    for (std::size_t i = 0; i < kLines; ++i) {
        const SeriesKey key{kFillLines[i].metric, state().cache(), state().node()};
        lines[i] = state().history().series(key, window.fromSec, window.toSec, window.columns);
    }
    return lines;
}

std::optional<unsigned> SheafFillPanel::objectsAt(CpuId cpu, double timeSec) const
{
    const auto rows = state().history().fillRows(timeSec - 1, timeSec);
    if (rows.empty() || rows.back()->cache != state().cache() || cpu.v >= rows.back()->objects.size())
        return std::nullopt;
    return rows.back()->objects[cpu.v];
}

// --- painting -----------------------------------------------------------------------------------------------------

void SheafFillPanel::paintContents(QCPPainter& painter, const QRectF& body, Medium medium)
{
    const bool hasStrip = body.height() >= kTightHeight;
    const QRectF legend(body.left() + TimePlot::kLeftMargin, body.top(),
                        body.width() - TimePlot::kLeftMargin - TimePlot::kRightMargin, kLegendHeight);
    const double stripHeight = hasStrip ? kLineStripHeight : 0;
    m_mapArea = QRectF(legend.left(), legend.bottom() + 2, TimePlot::valueWidth(body.width()),
                       std::max(body.height() - kLegendHeight - stripHeight - 6, 4.0));
    const TimeWindow window = windowFor(m_mapArea.width(), 1);
    setTimeArea(m_mapArea, window);
    paintMap(painter, m_mapArea, medium);
    paintNodeLabels(painter, m_mapArea);
    paintSelection(painter, m_mapArea);
    paintColourScale(painter, legend);
    m_lines = {};
    if (!hasStrip)
        return;
    const QRectF strip(body.left(), body.bottom() - stripHeight, body.width(), stripHeight);
    const TimeWindow lineWindow = windowFor(m_mapArea.width(), kPixelsPerLineColumn);
    m_lines = selectionLines(lineWindow);
    m_linePlot.clearLines();
    for (std::size_t i = 0; i < kLines; ++i) {
        const auto emphasis = i + 1 < kLines ? Emphasis::muted : Emphasis::normal;
        if (!m_lines[i].empty())
            m_linePlot.addLine(m_lines[i], lineWindow, kFillLines[i].role, LineShape::mean, emphasis);
    }
    const double upper = 2.0 * capacity();
    m_linePlot.setValueAxis(upper, upper / 2, formatCompact);
    m_linePlot.draw(painter, strip, lineWindow);
    setTimeArea(QRectF(m_mapArea.topLeft(), m_linePlot.valueArea(strip).bottomRight()), window);
}

void SheafFillPanel::paintMap(QPainter& painter, const QRectF& map, Medium medium)
{
    const TimeWindow& window = timeWindow();
    const FillImage::Basis basis{state().shown()->info->machine.get(),
                                 state().cache(),
                                 static_cast<int>(map.height()),
                                 capacity() * 2,
                                 window.columnSec(),
                                 window.columns,
                                 Theme::instance().color(Role::window).rgb()};
    m_image.update(basis, window, state().history());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    const QRectF target(map.topLeft(), QSizeF(map.width(), static_cast<int>(map.height())));
    if (medium == Medium::vector)
        painter.drawImage(target, m_image.unrolled());
    else
        m_image.paint(painter, target);
}

void SheafFillPanel::paintNodeLabels(QPainter& painter, const QRectF& map) const
{
    constexpr double kLabelHeight = 12;
    double nextFree = map.top() - kLabelHeight / 2;
    for (const auto& band : m_image.layout().bands()) {
        const double middle = map.top() + band.top + band.height / 2.0;
        if (middle - kLabelHeight / 2 < nextFree)
            continue;
        const bool isSelected = band.node == state().node();
        paintText(painter, QRectF(map.left() - 48, middle - kLabelHeight / 2, 40, kLabelHeight),
                  tr("n%1").arg(band.node.v), isSelected ? Role::textStrong : Role::textDim,
                  Qt::AlignRight | Qt::AlignVCenter);
        nextFree = middle + kLabelHeight / 2;
    }
}

void SheafFillPanel::paintColourScale(QPainter& painter, const QRectF& line) const
{
    constexpr int kSteps = 64;
    const QString low = QStringLiteral("0");
    const QString high = tr("%1 objects").arg(capacity() * 2);
    const QFont font = Theme::instance().smallFont();
    const double highWidth = lineWidth(high, font);
    const double lowWidth = lineWidth(low, font) + 6;
    QImage bar(kSteps, 1, QImage::Format_RGB32);
    for (int i = 0; i < kSteps; ++i)
        bar.setPixel(i, 0, Theme::fill(static_cast<double>(i) / (kSteps - 1)));
    paintText(painter, line, low, Role::textDim, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawImage(QRectF(line.left() + lowWidth, std::round(line.center().y() - 4), 96, 8), bar);
    paintText(painter, line.adjusted(lowWidth + 96 + 6, 0, 0, 0), high, Role::textDim,
              Qt::AlignLeft | Qt::AlignVCenter);
    const double used = lowWidth + 96 + 6 + highWidth + 16;
    const QString alarm = alarmText(*state().shown(), state().cache());
    if (!alarm.isEmpty()) {
        const int room = static_cast<int>(line.width() - used);
        const QString words = fittingText(shorterAndShorter(alarm) << tr("▲ alarm") << QStringLiteral("▲"),
                                          Theme::instance().smallFont(), room);
        return paintText(painter, line, words, Role::warning, Qt::AlignRight | Qt::AlignVCenter);
    }
    const QString below = state().cpu().isValid() ? tr("below: %1").arg(selectionName())
                                                  : tr("below: min, mean, max of %1").arg(selectionName());
    if (used + lineWidth(below, font) < line.width())
        paintText(painter, line, below, Role::textDim, Qt::AlignRight | Qt::AlignVCenter);
}

void SheafFillPanel::paintSelection(QPainter& painter, const QRectF& map) const
{
    const auto middle = state().cpu().isValid() ? m_image.layout().middleOf(state().cpu()) : std::nullopt;
    if (!middle)
        return;
    const double y = map.top() + *middle;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().color(Role::selection));
    painter.drawPolygon(
        QPolygonF{QPointF(map.left() - 5, y - 4), QPointF(map.left() - 5, y + 4), QPointF(map.left(), y)});
    painter.drawPolygon(
        QPolygonF{QPointF(map.right() + 5, y - 4), QPointF(map.right() + 5, y + 4), QPointF(map.right(), y)});
    painter.restore();
}

// --- mouse and keys -----------------------------------------------------------------------------------------------

std::optional<CpuId> SheafFillPanel::cpuAt(const QPointF& position) const
{
    if (!m_mapArea.contains(position))
        return std::nullopt;
    return m_image.layout().cpuAt(static_cast<int>(position.y() - m_mapArea.top()));
}

void SheafFillPanel::clicked(const QPointF& position)
{
    if (const auto cpu = cpuAt(position))
        state().selectCpu(*cpu);
    else
        state().clearSelection();
}

QString SheafFillPanel::hoverText(const QPointF& position) const
{
    const auto cpu = cpuAt(position);
    if (!cpu) {
        const bool isAbove = position.y() < m_mapArea.top() && position.y() > m_mapArea.top() - kLegendHeight - 2;
        return isAbove && emptyText().isEmpty() ? alarmText(*state().shown(), state().cache()) : QString();
    }
    const double time = timeAt(position.x());
    const NodeId node = state().shown()->info->machine->nodeOf(*cpu);
    const auto objects = objectsAt(*cpu, time);
    if (!objects)
        return tr("CPU %1 on node %2 at %3: nothing recorded").arg(cpu->v).arg(node.v).arg(formatModelTime(time));
    return tr("CPU %1 on node %2 at %3: %4 of %5 objects in main + spare")
        .arg(cpu->v)
        .arg(node.v)
        .arg(formatModelTime(time))
        .arg(*objects)
        .arg(capacity() * 2);
}

void SheafFillPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((!isUp && event->key() != Qt::Key_Down) || !state().info() || !emptyText().isEmpty())
        return PlotPanel::keyPressEvent(event);
    const unsigned count = state().info()->machine->cpuCount();
    const unsigned now = state().cpu().isValid() ? state().cpu().v : (isUp ? count : count - 1);
    state().selectCpu(CpuId{isUp ? (now + count - 1) % count : (now + 1) % count});
}

// --- words --------------------------------------------------------------------------------------------------------

std::vector<PlotPanel::CursorValue> SheafFillPanel::cursorValues(double timeSec) const
{
    std::vector<CursorValue> values;
    if (!emptyText().isEmpty())
        return values;
    if (state().cpu().isValid()) {
        const auto objects = objectsAt(state().cpu(), timeSec);
        values.push_back(
            {Role::main, selectionName(), objects ? *objects : std::numeric_limits<double>::quiet_NaN(), formatLevel});
        return values;
    }
    for (std::size_t i = 0; i < kLines; ++i) {
        const bool isMean = kFillLines[i].metric == Metric::fillMean;
        values.push_back(
            {kFillLines[i].role, QString::fromLatin1(kFillLines[i].name),
             meanAt({kFillLines[i].metric, state().cache(), state().node()}, timeSec), [isMean](double objects) {
                 return std::isnan(objects) ? formatCompact(objects) : QString::number(objects, 'f', isMean ? 1 : 0);
             }});
    }
    return values;
}

QString SheafFillPanel::summary() const
{
    if (const QString none = emptyText(); !none.isEmpty())
        return none;
    const Snapshot& shown = *state().shown();
    const Machine& machine = *shown.info->machine;
    unsigned least = std::numeric_limits<unsigned>::max();
    unsigned most = 0;
    double sum = 0;
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c) {
        const SheafFill fill = shown.fill(state().cache(), CpuId{c});
        const unsigned objects = fill.main + (fill.hasSpare() ? fill.spare : 0);
        least = std::min(least, objects);
        most = std::max(most, objects);
        sum += objects;
    }
    QString text = tr("%1 on %2 CPUs: main + spare hold %3 to %4 objects, %5 on average, of %6.")
                       .arg(QString::fromStdString(shown.info->caches[state().cache().v].name))
                       .arg(machine.cpuCount())
                       .arg(least)
                       .arg(most)
                       .arg(sum / machine.cpuCount(), 0, 'f', 1)
                       .arg(capacity() * 2);
    if (const CpuId cpu = state().cpu(); cpu.isValid() && cpu.v < machine.cpuCount()) {
        const SheafFill fill = shown.fill(state().cache(), cpu);
        text += QLatin1Char(' ') +
                tr("CPU %1 holds %2 of them.").arg(cpu.v).arg(fill.main + (fill.hasSpare() ? fill.spare : 0));
    }
    const QString alarm = alarmText(shown, state().cache());
    return withMarkers(alarm.isEmpty() ? text : text + QLatin1Char(' ') + alarm);
}

QString SheafFillPanel::table() const
{
    QString text = QStringLiteral("cpu\tnode\tmain\tspare\trcu_free\n");
    if (!emptyText().isEmpty())
        return text;
    const Snapshot& shown = *state().shown();
    const Machine& machine = *shown.info->machine;
    const auto number = [](unsigned objects) {
        return objects == SheafFill::kNone ? QString() : QString::number(objects);
    };
    for (std::uint32_t c = 0; c < machine.cpuCount(); ++c) {
        const SheafFill fill = shown.fill(state().cache(), CpuId{c});
        text += QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                    .arg(QString::number(c), QString::number(machine.nodeOf(CpuId{c}).v), number(fill.main),
                         number(fill.spare), number(fill.rcuFree));
    }
    return text;
}

} // namespace sheafscope
