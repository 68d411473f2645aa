// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/waterfall_chart.h"

#include "widgets/chart_frame.h"
#include "widgets/format.h"
#include "widgets/nice_range.h"
#include "widgets/time_plot.h"

#include <qcustomplot.h>

#include <cmath>

namespace sheafscope {
namespace {

constexpr double kBarThickness = 0.62; ///< of the distance between two
constexpr std::size_t kToldInteractions = 3;
constexpr double kWhisker = 0.12; ///< half height of the ends of an interval

Role roleOfBar(const WaterfallBar& bar, bool isLowerBetter)
{
    if (bar.kind == WaterfallBar::Kind::whole)
        return Role::barnEmpty;
    return (bar.length() > 0) == isLowerBetter ? Role::remote : Role::main;
}

/// Core writes what every terminal and mailer can show; a picture can do better.
QString pictureText(const std::string& text)
{
    return fromCore(text).replace(QStringLiteral(" -> "), QStringLiteral(" → "));
}

QString barText(const WaterfallBar& bar)
{
    const bool isWhole = bar.kind == WaterfallBar::Kind::whole;
    const double value = isWhole ? bar.to : bar.length();
    QString text = QString::number(value, 'g', 4);
    if (!isWhole && value > 0)
        text.prepend(QLatin1Char('+'));
    if (bar.band)
        text += QStringLiteral(" (%1 … %2)")
                    .arg(QString::number(bar.band->low, 'g', 3), QString::number(bar.band->high, 'g', 3));
    else if (bar.ci95 && *bar.ci95 > 0)
        text += QStringLiteral(" ±%1").arg(QString::number(*bar.ci95, 'g', 2));
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

class WaterfallPainter {
public:
    explicit WaterfallPainter(const Waterfall& waterfall) : m_waterfall(waterfall), m_range(waterfall.range())
    {
        styleChart(m_plot);
        setAxes();
        for (std::size_t i = 0; i < waterfall.bars.size(); ++i)
            addBar(static_cast<double>(i), waterfall.bars[i]);
        for (std::size_t i = 0; i + 1 < waterfall.bars.size(); ++i)
            addLine(static_cast<double>(i) + kBarThickness / 2, waterfall.bars[i].to,
                    static_cast<double>(i) + 1 - kBarThickness / 2, waterfall.bars[i].to, Role::textDim);
    }

    void paint(QCPPainter& painter, const QRectF& area)
    {
        const int labels = std::max(static_cast<int>(area.width()) / kPixelsPerLabel, 2);
        m_ticker->setTickStep(NiceRange::niceStep(m_range.upper - m_range.lower, labels, StepBase::decimal));
        paintPlotInto(m_plot, painter, area);
    }

private:
    static constexpr int kPixelsPerLabel = 110;

    void setAxes()
    {
        const auto count = static_cast<double>(m_waterfall.bars.size());
        const double room = (m_range.upper - m_range.lower) * 0.18; // for the values beside the bars
        m_plot.xAxis->setRange(m_range.lower - (m_range.lower < 0 ? room : 0), m_range.upper + room);
        m_plot.xAxis->setTicker(m_ticker);
        m_plot.xAxis->setLabel(fromCore(m_waterfall.unit));
        m_plot.yAxis->setRangeReversed(true);
        m_plot.yAxis->setRange(-0.6, count - 0.4);
        const QSharedPointer<QCPAxisTickerText> names(new QCPAxisTickerText);
        for (std::size_t i = 0; i < m_waterfall.bars.size(); ++i) {
            QString name = pictureText(m_waterfall.bars[i].label);
            if (!m_waterfall.bars[i].change.empty())
                name += QLatin1Char('\n') + pictureText(m_waterfall.bars[i].change);
            names->addTick(static_cast<double>(i), name);
        }
        m_plot.yAxis->setTicker(names);
        m_plot.yAxis->grid()->setPen(Qt::NoPen);
        m_plot.yAxis->grid()->setZeroLinePen(Qt::NoPen);
    }

    void addBar(double place, const WaterfallBar& bar)
    {
        const bool isWhole = bar.kind == WaterfallBar::Kind::whole;
        const bool isLowerBetter = m_waterfall.better.starts_with("lower");
        const QColor colour = Theme::instance().color(roleOfBar(bar, isLowerBetter));
        auto* bars = new QCPBars(m_plot.yAxis, m_plot.xAxis);
        bars->setWidth(kBarThickness);
        bars->setPen(Qt::NoPen);
        bars->setBrush(colour);
        bars->setAntialiased(false);
        const double from = isWhole ? std::max(m_range.lower, 0.0) : bar.from;
        bars->setBaseValue(from);
        bars->addData(place, bar.to - from); // its length: QCPBars adds it to the base
        addLine(place - kBarThickness / 2, bar.to, place + kBarThickness / 2, bar.to, Role::textStrong);
        double right = std::max(from, bar.to);
        const double low = bar.whiskerLow();
        const double high = bar.whiskerHigh();
        if (high > low) {
            addLine(place, low, place, high, Role::textStrong);
            addLine(place - kWhisker, low, place + kWhisker, low, Role::textStrong);
            addLine(place - kWhisker, high, place + kWhisker, high, Role::textStrong);
            right = std::max(right, high);
        }
        auto* text = new QCPItemText(&m_plot);
        text->setText(barText(bar));
        text->setFont(Theme::instance().smallFont());
        text->setColor(Theme::instance().color(Role::textStrong));
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->setPadding(QMargins(6, 0, 0, 0));
        text->position->setCoords(right, place);
        text->setClipToAxisRect(false);
    }

    /// Between two points, each as place and value.
    void addLine(double placeA, double valueA, double placeB, double valueB, Role role)
    {
        auto* line = new QCPItemLine(&m_plot);
        line->start->setCoords(valueA, placeA);
        line->end->setCoords(valueB, placeB);
        line->setPen(linePen(Theme::instance().color(role)));
        line->setAntialiased(false);
    }

    const Waterfall& m_waterfall;
    Waterfall::Range m_range;
    QCustomPlot m_plot;
    QSharedPointer<QCPAxisTickerFixed> m_ticker{new QCPAxisTickerFixed};
};

} // namespace

void drawWaterfall(QPainter& painter, const QRectF& rect, const Waterfall& waterfall)
{
    ChartFrame frame;
    frame.title = pictureText(waterfall.title);
    frame.subtitle = fromCore(waterfall.unit) + QStringLiteral(", ") + fromCore(waterfall.better);
    if (waterfall.range().isCut())
        frame.subtitle += Charts::tr("; the axis does not begin at zero");
    frame.keys = {{Role::barnEmpty, Charts::tr("the two eras")},
                  {Role::remote, Charts::tr("a step that makes it worse")},
                  {Role::main, Charts::tr("a step that makes it better")}};
    frame.foot = fromCore(waterfall.caption);
    if (!waterfall.intervals.empty())
        frame.foot += Charts::tr(" Whiskers: %1.").arg(fromCore(waterfall.intervals));
    if (!waterfall.interactions.empty()) {
        QStringList told;
        for (std::size_t i = 0; i < std::min(waterfall.interactions.size(), kToldInteractions); ++i)
            told << fromCore(waterfall.interactions[i]);
        frame.foot += Charts::tr(" Together worth more (+) or less (-) than one by one: %1.")
                          .arg(told.join(QStringLiteral("; ")));
    }
    WaterfallPainter plot(waterfall);
    paintChart(painter, rect, frame, [&](QCPPainter& into, const QRectF& area) { plot.paint(into, area); });
}

} // namespace sheafscope
