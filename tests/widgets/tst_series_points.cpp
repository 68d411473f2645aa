// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/nice_range.h"
#include "widgets/series_points.h"

#include <QtTest>

#include <limits>

using namespace sheafscope;

class TestSeriesPoints : public QObject {
    Q_OBJECT
private slots:
    void columnsAreAlignedToAbsoluteTime()
    {
        const TimeWindow a = alignedWindow(20.0, 40.0, 200);
        const TimeWindow b = alignedWindow(20.03, 40.03, 200);
        QCOMPARE(a.columns, std::size_t{200});
        QVERIFY(qAbs(a.columnSec() - 0.1) < 1e-9);
        QVERIFY(a.toSec >= 40.0 && b.toSec >= 40.03); // the newest sample is inside
        const double shift = (b.fromSec - a.fromSec) / a.columnSec();
        QVERIFY(qAbs(shift - 1) < 1e-6);
    }

    void aSpikeStaysVisible()
    {
        const std::vector<Column> columns{{0, 1, 1, 1}, {1, 1, 90, 1}, {2, 1, 1, 1}};
        double most = 0;
        for (const PlotPoint& point : extremesLine(columns, 1))
            most = std::max(most, point.value);
        QCOMPARE(most, 90.0);
        QCOMPARE(largestValue(columns), 90.0);
    }

    void aGapBreaksTheLine()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const std::vector<Column> columns{{0, 1, 1, 1}, {1, nan, nan, nan}, {2, 3, 3, 3}};
        const auto points = lastLine(columns, 0.5, 2);
        QCOMPARE(points[0], (PlotPoint{0.5, 2}));
        QVERIFY(std::isnan(points[1].value));
        QCOMPARE(points[2], (PlotPoint{2.5, 6}));
        QCOMPARE(largestValue(columns), 3.0);
        QVERIFY(std::isnan(largestValue({})));
    }

    void groupsHaveMeanAndExtremes()
    {
        const TimeWindow window{10, 16, 6};
        const std::vector<Column> columns{{10, 1, 5, 2}, {11, 1, 1, 4}, {12, 0, 9, 8},
                                          {13, 1, 1, 0}, {14, 1, 1, 1}, {15, 1, 1, 3}};
        const auto groups = condensed(columns, window, 2);
        QCOMPARE(groups.size(), std::size_t{3});
        QCOMPARE(groups[0].last, 3.0F);
        QCOMPARE(groups[1].last, 4.0F);
        QCOMPARE(groups[1].max, 9.0F);
        QCOMPARE(groups[1].min, 0.0F);
        QCOMPARE(groups[1].timeSec, 12.0);
        // Scrolled by one column the groups are the same stretches of time.
        const auto scrolled = condensed(std::span(columns).subspan(1), TimeWindow{11, 16, 5}, 2);
        QCOMPARE(scrolled[1].timeSec, 12.0);
        QCOMPARE(scrolled[1].last, 4.0F);
    }

    void findsTheColumnOfATime()
    {
        const std::vector<Column> columns{{10, 1, 1, 1}, {11, 2, 2, 2}};
        QCOMPARE(columnAt(columns, 1, 11.5), &columns[1]);
        QVERIFY(columnAt(columns, 1, 9.9) == nullptr);
        QVERIFY(columnAt(columns, 1, 12.1) == nullptr);
    }

    void stepsAreOneTwoFive()
    {
        QCOMPARE(NiceRange::niceStep(870, 4, StepBase::decimal), 500.0);
        QCOMPARE(NiceRange::niceStep(1000, 5, StepBase::decimal), 200.0);
        QCOMPARE(NiceRange::niceStep(0.3, 3, StepBase::decimal), 0.1);
        QCOMPARE(NiceRange::niceStep(64.0 * (1 << 30), 2, StepBase::bytes), 50.0 * (1 << 30));
        // Not 500 KiB, which would lead to 1000 KiB and 1.5 MiB on one axis.
        QCOMPARE(NiceRange::niceStep(1.1 * (1 << 20), 4, StepBase::bytes), 512.0 * 1024);
        QCOMPARE(NiceRange::niceStep(400.0 * 1024, 4, StepBase::bytes), 128.0 * 1024);
        QCOMPARE(NiceRange::niceStep(3, 4, StepBase::bytes), 1.0);
    }

    void growsAtOnceAndShrinksLate()
    {
        NiceRange range(StepBase::decimal, 10);
        range.update(870, 0, 4);
        QCOMPARE(range.upper(), 1000.0);
        range.update(3000, 0.1, 4);
        QCOMPARE(range.upper(), 3000.0);
        range.update(100, 1, 4);
        QCOMPARE(range.upper(), 3000.0);
        range.update(100, 3.9, 4);
        QCOMPARE(range.upper(), 3000.0);
        range.update(100, 4.1, 4);
        QCOMPARE(range.upper(), 100.0);
        range.update(qQNaN(), 5, 4);
        range.update(qQNaN(), 9, 4);
        QVERIFY(range.upper() >= 10);
    }

    void aReturnToHighValuesRestartsTheWait()
    {
        NiceRange range(StepBase::decimal);
        range.update(900, 0, 2);
        range.update(10, 1, 2);
        range.update(900, 3, 2);
        range.update(10, 4.5, 2);
        QCOMPARE(range.upper(), 1000.0);
    }
};

QTEST_APPLESS_MAIN(TestSeriesPoints)
#include "tst_series_points.moc"
