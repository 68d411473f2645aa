// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand_made_run.h"
#include "widgets/barn_exchanges_panel.h"
#include "widgets/fill_image.h"
#include "widgets/locality_panel.h"
#include "widgets/locks_panel.h"
#include "widgets/node_memory_panel.h"
#include "widgets/parked_panel.h"
#include "widgets/partial_slabs_panel.h"
#include "widgets/paths_panel.h"
#include "widgets/sheaf_fill_panel.h"
#include "widgets/time_plot.h"
#include "widgets/timeline_panel.h"

#include <QSvgGenerator>
#include <QtTest>

#include <functional>

using namespace sheafscope;

namespace {

using MakePanel = std::function<std::unique_ptr<Panel>(ViewState&)>;

template <class P> MakePanel maker()
{
    return [](ViewState& state) { return std::make_unique<P>(state); };
}

void fillState(ViewState& state, int seconds = 30)
{
    test::HandMadeRun run(test::makeInfo(test::makeMachine(4, 8, {0, 2})));
    state.reset(run.info());
    for (int i = 0; i < seconds * 60; ++i)
        state.append(run.next());
    state.refresh();
}

int countPixels(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

QImage grab(Panel& panel)
{
    panel.resize(460, 220);
    return panel.grab().toImage();
}

void moveMouse(QWidget& widget, const QPointF& to, Qt::MouseButtons buttons)
{
    QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace
Q_DECLARE_METATYPE(MakePanel)

class TestTimePanels : public QObject {
    Q_OBJECT
private slots:
    void init() { Theme::instance().setKind(ThemeKind::dark); }

    void saysWhatIsMissingBeforeARun_data() { allPanels(); }
    void saysWhatIsMissingBeforeARun()
    {
        QFETCH(MakePanel, make);
        ViewState state;
        const auto panel = make(state);
        QVERIFY(panel->summary().contains(QStringLiteral("start")));
        QCOMPARE(panel->table().count(QLatin1Char('\n')), 1); // the header alone
        QVERIFY(!grab(*panel).isNull());
    }

    void hasNameWordsAndTable_data() { allPanels(); }
    void hasNameWordsAndTable()
    {
        QFETCH(MakePanel, make);
        ViewState state;
        fillState(state);
        const auto panel = make(state);
        panel->show();
        QVERIFY(!panel->accessibleName().isEmpty());
        QVERIFY(!panel->accessibleDescription().isEmpty());
        const QStringList lines = panel->table().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines)
            QCOMPARE(line.count(QLatin1Char('\t')), lines.front().count(QLatin1Char('\t')));
    }

    void followsTheTheme_data() { allPanels(); }
    void followsTheTheme()
    {
        QFETCH(MakePanel, make);
        ViewState state;
        fillState(state);
        const auto panel = make(state);
        QVERIFY(countPixels(grab(*panel), Theme::instance().color(Role::card)) > 5000);
        Theme::instance().setKind(ThemeKind::light);
        QVERIFY(countPixels(grab(*panel), Theme::instance().color(Role::card)) > 5000);
    }

    // Panels paint over what they painted before: nothing of it may shine through.
    void picturesLeaveNoTraces_data() { allPanels(); }
    void picturesLeaveNoTraces()
    {
        QFETCH(MakePanel, make);
        ViewState state;
        test::HandMadeRun run(test::makeInfo(test::makeMachine(4, 8, {0, 2})));
        state.reset(run.info());
        const auto panel = make(state);
        panel->resize(460, 220);
        panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
        for (int frame = 0; frame < 40; ++frame) {
            for (int i = 0; i < 30; ++i)
                state.append(run.next());
            state.selectNode(NodeId{frame % 3 == 0 ? 2U : 0U});
            state.refresh();
            panel->repaint();
        }
        const QImage lived = panel->grab().toImage();
        for (const QSize& size : {QSize(300, 200), QSize(460, 220)}) { // another size begins anew
            panel->resize(size);
            QVERIFY(!panel->grab().isNull());
        }
        QCOMPARE(lived, panel->grab().toImage());
    }

    void samePictureTwice_data() { allPanels(); }
    void samePictureTwice()
    {
        QFETCH(MakePanel, make);
        ViewState first;
        ViewState second;
        fillState(first);
        fillState(second);
        QCOMPARE(grab(*make(first)), grab(*make(second)));
    }

    void rendersVectors_data() { allPanels(); }
    void rendersVectors()
    {
        QFETCH(MakePanel, make);
        ViewState state;
        fillState(state);
        const auto panel = make(state);
        QByteArray svg;
        QBuffer buffer(&svg);
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize({460, 220});
        {
            QPainter painter(&generator);
            panel->render(painter, QRectF(0, 0, 460, 220));
        }
        const int allowed = panel->id() == QLatin1String("sheaf-fill") ? 2 : 0; // the map and its scale
        QCOMPARE(svg.count("<image"), allowed);
        QVERIFY(svg.count("<text") >= 2);
        QVERIFY(svg.contains(panel->title().toUtf8()));
    }

    void wheelZoomsAndDragPans_data()
    {
        QTest::addColumn<MakePanel>("make");
        QTest::newRow("barn-exchanges") << maker<BarnExchangesPanel>();
        QTest::newRow("sheaf-fill") << maker<SheafFillPanel>();
        QTest::newRow("node-memory") << maker<NodeMemoryPanel>();
        QTest::newRow("paths") << maker<PathsPanel>();
    }
    void wheelZoomsAndDragPans()
    {
        QFETCH(MakePanel, make);
        ViewState state;
        fillState(state);
        const auto panel = make(state);
        grab(*panel);
        const double span = state.toSec() - state.fromSec();
        QWheelEvent wheel(QPointF(250, 100), QPointF(250, 100), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(panel.get(), &wheel);
        QVERIFY(state.toSec() - state.fromSec() < span);
        const double to = state.toSec();
        QTest::mousePress(panel.get(), Qt::LeftButton, Qt::NoModifier, QPoint(200, 100));
        moveMouse(*panel, QPointF(300, 100), Qt::LeftButton);
        QTest::mouseRelease(panel.get(), Qt::LeftButton, Qt::NoModifier, QPoint(300, 100));
        QVERIFY(state.toSec() < to); // the paper is drawn to the right: an earlier time is shown
        QVERIFY(!state.isFollowing());
        QTest::keyClick(panel.get(), Qt::Key_End);
        QVERIFY(state.isFollowing());
        QTest::mouseDClick(panel.get(), Qt::LeftButton, Qt::NoModifier, QPoint(200, 100));
        QCOMPARE(state.fromSec(), state.history().startSec());
    }

    void theMouseSetsTheCursorAndLeavingTakesIt()
    {
        ViewState state;
        fillState(state);
        BarnExchangesPanel panel(state);
        grab(panel);
        moveMouse(panel, QPointF(250, 100), Qt::NoButton);
        QVERIFY(state.cursorSec().has_value());
        QVERIFY(*state.cursorSec() > state.fromSec() && *state.cursorSec() < state.toSec());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&panel, &leave);
        QVERIFY(!state.cursorSec());
    }

    void noBarnIsSaidInWords()
    {
        ViewState state;
        fillState(state);
        BarnExchangesPanel panel(state);
        state.selectNode(NodeId{3});
        QCOMPARE(panel.summary(), QStringLiteral("no barn on node 3 in 7.0: nothing to exchange"));
        PartialSlabsPanel slabs(state);
        QCOMPARE(slabs.summary(),
                 QStringLiteral("node 3 has no partial list of its own: its objects come from node 0"));
        NodeMemoryPanel memory(state);
        QVERIFY(memory.summary().contains(QStringLiteral("nodes 1, 3: no memory")));
    }

    void aClickInTheMapSelectsTheCpu()
    {
        ViewState state;
        fillState(state);
        SheafFillPanel panel(state);
        grab(panel);
        QTest::mouseClick(&panel, Qt::LeftButton, Qt::NoModifier, QPoint(250, 49));
        QCOMPARE(state.cpu().v, 0U);
        QTest::keyClick(&panel, Qt::Key_Down);
        QCOMPARE(state.cpu().v, 1U);
        QTest::keyClick(&panel, Qt::Key_Up);
        QTest::keyClick(&panel, Qt::Key_Up);
        QCOMPARE(state.cpu().v, 31U);
        QCOMPARE(state.node().v, 3U);
    }

    void theMapShowsWhatWasRecorded()
    {
        ViewState state;
        fillState(state);
        const TimeWindow window = alignedWindow(10, 30, 200);
        const FillImage::Basis basis{state.info()->machine.get(), CacheId{0}, 70,        64,
                                     window.columnSec(),          200,        0xff123456};
        FillImage image;
        QCOMPARE(image.update(basis, window, state.history()), std::size_t{200});
        const QImage picture = image.unrolled();
        const auto rows = state.history().fillRows(0, 19.95);
        const double time = rows.back()->timeSec;
        const int x = static_cast<int>((time - window.fromSec) / window.columnSec());
        for (const unsigned cpu : {0U, 5U, 20U}) {
            const auto y = static_cast<int>(*image.layout().middleOf(CpuId{cpu}));
            const auto inColumn = state.history().fillRows(window.fromSec + x * window.columnSec(),
                                                           window.fromSec + (x + 1) * window.columnSec());
            QCOMPARE(picture.pixel(x, y), Theme::fill(inColumn.back()->objects[cpu] / 64.0));
        }
    }

    void aScrolledMapEqualsAFreshOne()
    {
        ViewState state;
        test::HandMadeRun run(test::makeInfo(test::makeMachine(4, 8, {0, 2})));
        state.reset(run.info());
        FillImage scrolled;
        const auto basis = [&](const TimeWindow& window) {
            return FillImage::Basis{run.info()->machine.get(), CacheId{0}, 70, 64, window.columnSec(), 200, 0xff123456};
        };
        std::size_t painted = 0;
        for (int i = 0; i < 60 * 30; ++i) {
            state.append(run.next());
            if (i < 60 * 25 || i % 7 != 0)
                continue;
            const TimeWindow window = alignedWindow(state.fromSec(), state.toSec(), 200);
            painted = scrolled.update(basis(window), window, state.history());
        }
        QVERIFY(painted < 10); // only what is new
        const TimeWindow window = alignedWindow(state.fromSec(), state.toSec(), 200);
        FillImage fresh;
        fresh.update(basis(window), window, state.history());
        scrolled.update(basis(window), window, state.history());
        QCOMPARE(scrolled.unrolled(), fresh.unrolled());
    }

    void moreCpusThanPixelsFold()
    {
        const auto machine = test::makeMachine(16, 64, {0});
        const FillRowLayout layout(*machine, 120);
        std::size_t seen = 0;
        for (int y = 0; y < layout.height(); ++y) {
            const auto row = layout.row(y);
            if (row.band != nullptr)
                seen += row.end - row.first;
        }
        QCOMPARE(seen, std::size_t{1024}); // every CPU in exactly one row
        QVERIFY(layout.cpuAt(0).has_value());
    }

    void theBrushIsDraggedByItsMiddleAndItsEdge()
    {
        ViewState state;
        fillState(state, 60);
        TimelinePanel panel(state);
        panel.resize(824, 84);
        panel.grab();
        const double perPixel = 60.0 / 800;
        const auto xOf = [&](double time) { return 12 + time / perPixel; };
        QTest::mousePress(&panel, Qt::LeftButton, Qt::NoModifier, QPoint(static_cast<int>(xOf(50)), 50));
        moveMouse(panel, QPointF(xOf(30), 50), Qt::LeftButton);
        QTest::mouseRelease(&panel, Qt::LeftButton, Qt::NoModifier, QPoint(static_cast<int>(xOf(30)), 50));
        QVERIFY(qAbs(state.toSec() - 40) < 0.3);
        panel.grab();
        QTest::mousePress(&panel, Qt::LeftButton, Qt::NoModifier, QPoint(static_cast<int>(xOf(20)), 50));
        moveMouse(panel, QPointF(xOf(30), 50), Qt::LeftButton);
        QTest::mouseRelease(&panel, Qt::LeftButton, Qt::NoModifier, QPoint(static_cast<int>(xOf(30)), 50));
        QVERIFY(qAbs(state.fromSec() - 30) < 0.3);
        QVERIFY(qAbs(state.toSec() - 40) < 0.3);
    }

    void slabCellsHaveTheColoursOfTheirObjects()
    {
        ViewState state;
        fillState(state);
        PartialSlabsPanel panel(state);
        const QImage image = grab(panel);
        QVERIFY(countPixels(image, Theme::instance().color(Role::live)) > 500);
        QVERIFY(countPixels(image, Theme::instance().color(Role::parked)) > 200);
        QVERIFY(panel.table().contains(QStringLiteral("s118")));
    }

    void dataLinesAreThin()
    {
        QVERIFY(linePen(Qt::red).isCosmetic());
        QVERIFY(linePen(Qt::red).widthF() <= 1);
    }

private:
    static void allPanels()
    {
        QTest::addColumn<MakePanel>("make");
        QTest::newRow("sheaf-fill") << maker<SheafFillPanel>();
        QTest::newRow("barn-exchanges") << maker<BarnExchangesPanel>();
        QTest::newRow("partial-slabs") << maker<PartialSlabsPanel>();
        QTest::newRow("node-memory") << maker<NodeMemoryPanel>();
        QTest::newRow("timeline") << maker<TimelinePanel>();
        QTest::newRow("paths") << maker<PathsPanel>();
        QTest::newRow("parked-memory") << maker<ParkedPanel>();
        QTest::newRow("locks") << maker<LocksPanel>();
        QTest::newRow("locality") << maker<LocalityPanel>();
    }
};

QTEST_MAIN(TestTimePanels)
#include "tst_time_panels.moc"
