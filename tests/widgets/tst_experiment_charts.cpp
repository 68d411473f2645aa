// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/experiment/metric.h"
#include "widgets/sweep_chart.h"
#include "widgets/theme.h"
#include "widgets/waterfall_chart.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <functional>
#include <limits>

using namespace sheafscope;

namespace {

using Draw = std::function<void(QPainter&, const QRectF&)>;

QImage drawn(const Draw& draw, QSize size = {900, 500})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Theme::instance().color(Role::window));
    QPainter painter(&image);
    draw(painter, QRectF(QPointF(), size));
    return image;
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    return count;
}

Waterfall fall()
{
    Waterfall waterfall;
    waterfall.title = "6.19 -> 7.0: slabs_allocated";
    waterfall.unit = "per 1000 op";
    waterfall.better = "lower is better";
    waterfall.bars = {{"6.19", "", WaterfallBar::Kind::whole, 0, 10, {}},
                      {"cpu-slabs", "on -> off", WaterfallBar::Kind::step, 10, 18, 1.0},
                      {"empty-main", "barn -> spare", WaterfallBar::Kind::step, 18, 15, {}},
                      {"7.0", "", WaterfallBar::Kind::whole, 0, 15, {}}};
    return waterfall;
}

SweepCurve curve()
{
    SweepCurve made;
    made.title = "fork";
    made.xName = "capacity";
    made.xLabels = {"8", "16", "32", "64"};
    made.x = {3, 4, 5, 6};
    made.isLogarithmic = true;
    made.metric = findMetric("barn_get");
    made.y = {9, 3, 1, 0.5};
    made.yCi95 = {0.5, 0.2, {}, {}};
    made.parkedBytes = {1e6, 2e6, 4e6, 8e6};
    made.knee = 1;
    return made;
}

SweepHeat heat()
{
    SweepHeat made;
    made.title = "fork";
    made.xName = "max-full";
    made.yName = "capacity";
    made.xLabels = {"5", "10"};
    made.yLabels = {"8", "16", "32"};
    made.metric = findMetric("barn_get");
    made.values = {6, 5, 4, 3, 2, std::numeric_limits<double>::quiet_NaN()};
    return made;
}

} // namespace

class TestExperimentCharts : public QObject {
    Q_OBJECT
private slots:
    void init() { Theme::instance().setKind(ThemeKind::light); }

    void aStepIsAsLongAsItIsWorth()
    {
        const QImage image = drawn([](QPainter& p, const QRectF& r) { drawWaterfall(p, r, fall()); });
        const int worse = pixelsOf(image, Theme::instance().color(Role::remote));
        const int better = pixelsOf(image, Theme::instance().color(Role::main));
        QVERIFY(better > 1000);
        // 8 to 3, but for the keys and the value text.
        QVERIFY2(worse > 2 * better && worse < 3 * better, qPrintable(QStringLiteral("%1 %2").arg(worse).arg(better)));
    }

    void higherIsBetterTurnsTheColours()
    {
        Waterfall turned = fall();
        turned.better = "higher is better";
        const QImage image = drawn([&](QPainter& p, const QRectF& r) { drawWaterfall(p, r, turned); });
        QVERIFY(pixelsOf(image, Theme::instance().color(Role::main)) >
                2 * pixelsOf(image, Theme::instance().color(Role::remote)));
    }

    void theAxisBeginsAtZeroUnlessTheStepsWouldVanish()
    {
        QCOMPARE(fall().range().lower, 0.0);
        Waterfall small = fall();
        for (WaterfallBar& bar : small.bars) {
            bar.to += 1000;
            if (bar.kind == WaterfallBar::Kind::step)
                bar.from += 1000;
        }
        QVERIFY(small.range().isCut());
        QVERIFY(small.range().lower < 1010);
    }

    void bothAxesOfACurveAreDrawn()
    {
        const QImage image = drawn([](QPainter& p, const QRectF& r) { drawSweepCurve(p, r, curve()); });
        QVERIFY(pixelsOf(image, Theme::instance().color(Role::main)) > 100);
        QVERIFY(pixelsOf(image, Theme::instance().color(Role::parked)) > 100);
        QVERIFY(pixelsOf(image, Theme::instance().color(Role::accent)) > 30);
        SweepCurve bare = curve();
        bare.parkedBytes.clear();
        bare.knee.reset();
        const QImage less = drawn([&](QPainter& p, const QRectF& r) { drawSweepCurve(p, r, bare); });
        QCOMPARE(pixelsOf(less, Theme::instance().color(Role::parked)), 0);
    }

    void heatHasTheColoursOfItsValues()
    {
        const QImage image = drawn([](QPainter& p, const QRectF& r) { drawSweepHeat(p, r, heat()); });
        QVERIFY(pixelsOf(image, QColor(Theme::fill(0))) > 5000);
        QVERIFY(pixelsOf(image, QColor(Theme::fill(1))) > 5000);
    }

    void nothingBreaksWhereThereIsNoRoomOrOneValue()
    {
        SweepCurve one = curve();
        one.xLabels = {"8"};
        one.x = {3};
        one.y = {0};
        one.yCi95 = {{}};
        one.parkedBytes = {0};
        one.knee.reset();
        SweepHeat cell = heat();
        cell.xLabels = {"5"};
        cell.yLabels = {"8"};
        cell.values = {std::numeric_limits<double>::quiet_NaN()};
        for (const QSize size : {QSize(20, 20), QSize(120, 90), QSize(400, 300)}) {
            drawn([&](QPainter& p, const QRectF& r) { drawSweepCurve(p, r, one); }, size);
            drawn([&](QPainter& p, const QRectF& r) { drawSweepHeat(p, r, cell); }, size);
            drawn([](QPainter& p, const QRectF& r) { drawWaterfall(p, r, fall()); }, size);
        }
    }

    void aThemeChangesThePicture()
    {
        const auto draw = [](QPainter& p, const QRectF& r) { drawSweepCurve(p, r, curve()); };
        const QImage light = drawn(draw);
        Theme::instance().setKind(ThemeKind::dark);
        QVERIFY(light != drawn(draw));
    }
};

QTEST_MAIN(TestExperimentCharts)
#include "tst_experiment_charts.moc"
