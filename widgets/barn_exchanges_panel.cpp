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
    const char* meaning; ///< translated where it is shown
};
// Gets in warm colours, puts in blue; the failures in the darker neighbour.
constexpr std::array<RateLine, 4> kRateLines{
    {{StatItem::BARN_GET, Role::barnFull, "barn_get",
      QT_TRANSLATE_NOOP("sheafscope::BarnExchangesPanel", "a CPU got a full sheaf from the barn")},
     {StatItem::BARN_GET_FAIL, Role::remote, "barn_get_fail",
      QT_TRANSLATE_NOOP("sheafscope::BarnExchangesPanel", "the barn had no full sheaf to give")},
     {StatItem::BARN_PUT, Role::main, "barn_put",
      QT_TRANSLATE_NOOP("sheafscope::BarnExchangesPanel", "a CPU put a full sheaf into the barn")},
     {StatItem::BARN_PUT_FAIL, Role::spare, "barn_put_fail",
      QT_TRANSLATE_NOOP("sheafscope::BarnExchangesPanel", "the barn was full, a sheaf had to be flushed")}}};

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
constexpr double kLeastRates = 52;   ///< px; with less the levels, which the portrait shows too, are left out
constexpr double kHeadroom = 1.08;   ///< so that the line of a full barn is not hidden by the frame

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
    return state().history().series(rateKey(index), window.fromSec, window.toSec, window.columns);
}

std::vector<Column> BarnExchangesPanel::level(std::size_t index, const TimeWindow& window) const
{
    return state().history().series(levelKey(index), window.fromSec, window.toSec, window.columns);
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
        legend.push_back(
            {kRateLines[i].role, name, name.section(QLatin1Char('_'), 1), 1, QStringLiteral("counter.") + name});
    }
    for (std::size_t i = 0; i < kLevels; ++i) {
        m_levels[i] = level(i, window);
        m_levelPlot.addLine(m_levels[i], window, kLevelLines[i].role, LineShape::step);
    }
    const double wanted = std::max(body.height() * kLevelShare, kLevelHeight);
    const double levelHeight = body.height() - kLegendHeight - wanted < kLeastRates ? 0 : wanted;
    const QRectF legendLine(body.left() + TimePlot::kLeftMargin, body.top(),
                            body.width() - TimePlot::kLeftMargin - TimePlot::kRightMargin, kLegendHeight);
    const QRectF rates(body.left(), legendLine.bottom(), body.width(), body.height() - levelHeight - kLegendHeight);
    const QRectF levels(body.left(), rates.bottom(), body.width(), levelHeight);
    m_rateRange.update(largest, state().history().endSec(), rates.height() < 80 ? 2 : 4);
    m_ratePlot.setValueAxis(m_rateRange.upper(), m_rateRange.step(), formatCompact);
    m_levelPlot.setValueAxis(maxLevel() * kHeadroom, std::max(maxLevel() / 2, 1.0), formatCompact);
    m_ratePlot.setTimeLabels(levelHeight > 0 ? TimeLabels::hidden : TimeLabels::shown);
    m_ratePlot.draw(painter, rates, window);
    m_levelPlot.draw(painter, levels, window);
    paintLegend(painter, legendLine, legend);
    m_rateArea = m_ratePlot.valueArea(rates);
    m_levelArea = levelHeight > 0 ? m_levelPlot.valueArea(levels) : QRectF();
    setTimeArea(QRectF(m_rateArea.topLeft(), (levelHeight > 0 ? m_levelArea : m_rateArea).bottomRight()), window);
}

SeriesKey BarnExchangesPanel::rateKey(std::size_t index) const
{
    return {Metric::counterRate, state().cache(), state().effectiveNode(), kRateLines[index].item};
}

SeriesKey BarnExchangesPanel::levelKey(std::size_t index) const
{
    return {kLevelLines[index].metric, state().cache(), state().effectiveNode()};
}

std::vector<PlotPanel::CursorValue> BarnExchangesPanel::cursorValues(double timeSec) const
{
    std::vector<CursorValue> values;
    if (!emptyText().isEmpty())
        return values;
    for (std::size_t i = 0; i < kRates; ++i)
        values.push_back({kRateLines[i].role, QString::fromLatin1(kRateLines[i].name), meanAt(rateKey(i), timeSec),
                          [](double rate) { return formatRate(rate); }});
    for (std::size_t i = kLevels; i-- > 0;)
        values.push_back({kLevelLines[i].role, tr("%1 in barn").arg(QLatin1String(kLevelLines[i].name)),
                          lastAt(levelKey(i), timeSec), formatLevel});
    return values;
}

QString BarnExchangesPanel::hoverText(const QPointF& position) const
{
    const double time = timeAt(position.x());
    const unsigned node = state().effectiveNode().v;
    if (m_levelArea.contains(position))
        return tr("The barn of node %1 at %2: %3 full and %4 empty sheaves.")
            .arg(QString::number(node), formatModelTime(time), formatLevel(lastAt(levelKey(1), time)),
                 formatLevel(lastAt(levelKey(0), time)));
    std::array<double, kRates> rates{};
    for (std::size_t i = 0; i < kRates; ++i)
        rates[i] = meanAt(rateKey(i), time);
    const auto line = m_rateArea.contains(position) ? nearestLine(rates, m_rateRange.upper(), m_rateArea, position.y())
                                                    : std::nullopt;
    if (!line)
        return {};
    return tr("%1 on node %2 at %3: %4; %5.")
        .arg(QLatin1String(kRateLines[*line].name), QString::number(node), formatModelTime(time),
             formatRate(rates[*line]), tr(kRateLines[*line].meaning));
}

void BarnExchangesPanel::clicked(const QPointF& position)
{
    setFocus(Qt::MouseFocusReason);
    if (m_levelArea.contains(position))
        state().selectBarn(state().effectiveNode());
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
    const QString text =
        tr("Node %1, %2: %3. The barn holds %4 of at most %5 full and %6 of at most %7 empty sheaves.")
            .arg(node.v)
            .arg(QString::fromStdString(shown.info->caches[state().cache().v].name), rates.join(QStringLiteral(", ")))
            .arg(barn.barnFull)
            .arg(shown.info->mechanisms.maxFullSheaves)
            .arg(barn.barnEmpty)
            .arg(shown.info->mechanisms.maxEmptySheaves);
    return withMarkers(text);
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
