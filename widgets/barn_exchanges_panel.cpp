// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/barn_exchanges_panel.h"

#include "widgets/format.h"

#include <QStringList>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sheafscope {
namespace {

struct RateLine {
    StatItem item;
    Role role;
    const char* name;
};
// Gets in warm colours, puts in blue; the failures in the darker neighbour.
constexpr std::array<RateLine, 4> kRateLines{{{StatItem::BARN_GET, Role::barnFull, "barn_get"},
                                              {StatItem::BARN_GET_FAIL, Role::remote, "barn_get_fail"},
                                              {StatItem::BARN_PUT, Role::main, "barn_put"},
                                              {StatItem::BARN_PUT_FAIL, Role::spare, "barn_put_fail"}}};

struct LevelLine {
    Metric metric;
    Role role;
    const char* name;
};
constexpr std::array<LevelLine, 2> kLevelLines{
    {{Metric::barnEmpty, Role::barnEmpty, "empty"}, {Metric::barnFull, Role::barnFull, "full"}}};

constexpr int kPixelsPerBarnColumn = 1;
constexpr double kLevelShare = 0.36; ///< of the height
constexpr double kLevelHeight = 62;  ///< px, at least

/// Mean of the last values of all columns; NaN if there is none.
double meanValue(const std::vector<Column>& columns)
{
    double sum = 0;
    int count = 0;
    for (const Column& column : columns) {
        if (!std::isnan(column.last)) {
            sum += static_cast<double>(column.last);
            ++count;
        }
    }
    return count == 0 ? std::numeric_limits<double>::quiet_NaN() : sum / count;
}

QString formatLevel(double value)
{
    return std::isnan(value) ? formatCompact(value) : formatCount(static_cast<std::uint64_t>(std::llround(value)));
}

} // namespace

BarnExchangesPanel::BarnExchangesPanel(ViewState& state, QWidget* parent) : PlotPanel(state, parent)
{
    setAccessibleName(title());
}

BarnExchangesPanel::~BarnExchangesPanel() = default;

QString BarnExchangesPanel::title() const
{
    return tr("Barn exchanges");
}

QString BarnExchangesPanel::subtitle() const
{
    if (!state().shown())
        return tr("sheaves per second between CPUs and barn");
    return tr("sheaves per second, node %1; below: sheaves in its barn").arg(state().effectiveNode().v);
}

QString BarnExchangesPanel::emptyText() const
{
    if (const QString none = PlotPanel::emptyText(); !none.isEmpty())
        return none;
    const Snapshot& shown = *state().shown();
    const NodeId node = state().effectiveNode();
    if (!node.isValid() || !state().cache().isValid())
        return tr("Select a node: its barn is shown here.");
    if (shown.info->mechanisms.sheafCaches == SheafCaches::none)
        return tr("%1 has no sheaves and no barns: nothing to exchange")
            .arg(QString::fromStdString(shown.info->eraText()));
    if (!shown.at(state().cache(), node).hasBarn)
        return tr("no barn on node %1 in %2: nothing to exchange")
            .arg(node.v)
            .arg(QString::fromStdString(shown.info->eraText()));
    return {};
}

std::vector<Column> BarnExchangesPanel::rate(std::size_t index, const TimeWindow& window) const
{
    const SeriesKey key{Metric::counterRate, state().cache(), state().effectiveNode(), kRateLines[index].item};
    return state().history().series(key, window.fromSec, window.toSec, window.columns);
}

std::vector<Column> BarnExchangesPanel::level(std::size_t index, const TimeWindow& window) const
{
    const SeriesKey key{kLevelLines[index].metric, state().cache(), state().effectiveNode()};
    return state().history().series(key, window.fromSec, window.toSec, window.columns);
}

double BarnExchangesPanel::maxLevel() const
{
    const Mechanisms& mechanisms = state().shown()->info->mechanisms;
    return std::max({mechanisms.maxFullSheaves, mechanisms.maxEmptySheaves, 1U});
}

void BarnExchangesPanel::paintContents(QCPPainter& painter, const QRectF& body, Medium)
{
    const TimeWindow window = windowFor(TimePlot::valueWidth(body.width()), kPixelsPerBarnColumn);
    m_ratePlot.clearLines();
    m_levelPlot.clearLines();
    double largest = 0;
    std::vector<LegendItem> legend;
    for (std::size_t i = 0; i < kRates; ++i) {
        m_rates[i] = rate(i, window);
        largest = std::fmax(largest, largestValue(m_rates[i]));
        m_ratePlot.addLine(m_rates[i], window, kRateLines[i].role, LineShape::mean);
        const QString name = QString::fromLatin1(kRateLines[i].name);
        legend.push_back({kRateLines[i].role, name, name.section(QLatin1Char('_'), 1)});
    }
    for (std::size_t i = 0; i < kLevels; ++i) {
        m_levels[i] = level(i, window);
        m_levelPlot.addLine(m_levels[i], window, kLevelLines[i].role, LineShape::step);
    }
    const double levelHeight = std::max(body.height() * kLevelShare, kLevelHeight);
    const QRectF legendLine(body.left() + TimePlot::kLeftMargin, body.top(),
                            body.width() - TimePlot::kLeftMargin - TimePlot::kRightMargin, kLegendHeight);
    const QRectF rates(body.left(), legendLine.bottom(), body.width(), body.height() - levelHeight - kLegendHeight);
    const QRectF levels(body.left(), rates.bottom(), body.width(), levelHeight);
    m_rateRange.update(largest, state().history().endSec(), rates.height() < 80 ? 2 : 4);
    m_ratePlot.setValueAxis(m_rateRange.upper(), m_rateRange.step(), formatCompact);
    m_levelPlot.setValueAxis(maxLevel(), std::max(maxLevel() / 2, 1.0), formatCompact);
    m_ratePlot.draw(painter, rates, window);
    m_levelPlot.draw(painter, levels, window);
    paintLegend(painter, legendLine, legend);
    const QRectF area = m_ratePlot.valueArea(rates);
    setTimeArea(QRectF(area.topLeft(), m_levelPlot.valueArea(levels).bottomRight()), window);
}

std::vector<PlotPanel::CursorValue> BarnExchangesPanel::cursorValues(double timeSec) const
{
    std::vector<CursorValue> values;
    const double width = timeWindow().columnSec();
    for (std::size_t i = 0; i < kRates; ++i) {
        const double mean = TimePlot::meanAt(m_rates[i], timeWindow(), timeSec);
        if (!std::isnan(mean))
            values.push_back({kRateLines[i].role, QString::fromLatin1(kRateLines[i].name), formatRate(mean)});
    }
    for (std::size_t i = kLevels; i-- > 0;) {
        if (const Column* column = columnAt(m_levels[i], width, timeSec))
            values.push_back({kLevelLines[i].role, tr("%1 in barn").arg(QLatin1String(kLevelLines[i].name)),
                              formatLevel(static_cast<double>(column->last))});
    }
    return values;
}

QString BarnExchangesPanel::summary() const
{
    if (const QString none = emptyText(); !none.isEmpty())
        return none;
    const Snapshot& shown = *state().shown();
    const NodeId node = state().effectiveNode();
    const CacheNodeState& barn = shown.at(state().cache(), node);
    QStringList rates;
    const double now = state().history().endSec();
    for (const RateLine& line : kRateLines) {
        const SeriesKey key{Metric::counterRate, state().cache(), node, line.item};
        const TimeWindow second{now - 1, now, 60};
        const auto columns = state().history().series(key, second.fromSec, second.toSec, second.columns);
        rates << QLatin1String(line.name) + QLatin1Char(' ') + formatRate(meanValue(columns));
    }
    return tr("Node %1, %2: %3. The barn holds %4 of at most %5 full and %6 of at most %7 empty sheaves.")
        .arg(node.v)
        .arg(QString::fromStdString(shown.info->caches[state().cache().v].name), rates.join(QStringLiteral(", ")))
        .arg(barn.barnFull)
        .arg(shown.info->mechanisms.maxFullSheaves)
        .arg(barn.barnEmpty)
        .arg(shown.info->mechanisms.maxEmptySheaves);
}

QString BarnExchangesPanel::table() const
{
    constexpr std::size_t kRows = 200;
    QString text =
        QStringLiteral("time_s\tnode\tbarn_get_per_s\tbarn_get_fail_per_s\tbarn_put_per_s\tbarn_put_fail_per_s\t"
                       "full_sheaves\tempty_sheaves\n");
    if (!emptyText().isEmpty())
        return text;
    const TimeWindow window = alignedWindow(state().fromSec(), state().toSec(), kRows);
    std::array<std::vector<Column>, kRates> rates;
    for (std::size_t i = 0; i < kRates; ++i)
        rates[i] = rate(i, window);
    const std::array<std::vector<Column>, kLevels> levels{level(1, window), level(0, window)};
    for (std::size_t row = 0; row < window.columns; ++row) {
        if (std::isnan(levels[0][row].last))
            continue;
        text += QString::number(levels[0][row].timeSec, 'f', 3) + QLatin1Char('\t') +
                QString::number(state().effectiveNode().v);
        for (const auto& line : rates) {
            const auto value = static_cast<double>(line[row].last);
            text += QLatin1Char('\t') + (std::isnan(value) ? QString() : QString::number(value, 'f', 1));
        }
        for (const auto& line : levels)
            text += QLatin1Char('\t') + QString::number(static_cast<int>(line[row].last));
        text += QLatin1Char('\n');
    }
    return text;
}

} // namespace sheafscope
