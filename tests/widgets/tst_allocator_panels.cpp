// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paths, Parked memory, Locks and Locality: their numbers, words and mouse, and the one selection.
#include "hand_made_run.h"
#include "widgets/alarm_text.h"
#include "widgets/format.h"
#include "widgets/locality_panel.h"
#include "widgets/locks_panel.h"
#include "widgets/parked_panel.h"
#include "widgets/partial_slabs_panel.h"
#include "widgets/paths_panel.h"
#include "widgets/share_stack.h"

#include <QtTest>

using namespace sheafscope;

namespace {

std::shared_ptr<const SourceInfo> infoOf(std::string era)
{
    auto info = std::make_shared<SourceInfo>(*test::makeInfo(test::makeMachine(4, 8, {0, 2})));
    const Era found = findEra(era).value();
    info->era = std::move(era);
    info->mechanisms = found.mechanisms;
    return info;
}

void fillState(ViewState& state, const std::shared_ptr<const SourceInfo>& info, int seconds = 30)
{
    test::HandMadeRun run(info);
    state.reset(run.info());
    for (int i = 0; i < seconds * 60; ++i)
        state.append(run.next());
    state.refresh();
}

QImage grab(Panel& panel)
{
    panel.resize(520, 240);
    return panel.grab().toImage();
}

QString plain(QString text)
{
    return text.replace(QChar(0x2009), QLatin1Char(' ')).replace(QChar(0x00a0), QLatin1Char(' '));
}

QString tooltipAt(Panel& panel, const QPoint& at)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, at, panel.mapToGlobal(at));
    QCoreApplication::sendEvent(&panel, &help);
    return QToolTip::text();
}

/// The tooltips of all points of a grid, without doubles.
QStringList allTooltips(Panel& panel)
{
    QStringList texts;
    for (int y = 0; y < panel.height(); y += 6)
        for (int x = 0; x < panel.width(); x += 12)
            if (const QString text = tooltipAt(panel, {x, y}); !text.isEmpty() && !texts.contains(text))
                texts << text;
    return texts;
}

} // namespace

class TestAllocatorPanels : public QObject {
    Q_OBJECT
private slots:
    void init() { Theme::instance().setKind(ThemeKind::dark); }

    void sharesStackToTheWhole()
    {
        const TimeWindow window{0, 4, 4};
        const auto columns = [](std::vector<float> values) {
            std::vector<Column> made;
            for (std::size_t i = 0; i < values.size(); ++i)
                made.push_back({static_cast<double>(i), values[i], values[i], values[i]});
            return made;
        };
        const float none = std::numeric_limits<float>::quiet_NaN();
        ShareStack stack;
        stack.set({{QStringLiteral("a"), Qt::red, columns({3, 0, none, 1})},
                   {QStringLiteral("b"), Qt::blue, columns({1, 0, none, 3})}},
                  window, 1);
        QCOMPARE(stack.meanShare(0), 0.5);
        QCOMPARE(stack.whole()[0].last, 4.0F);
        QCOMPARE(stack.bandAt(0.5, 0.7), std::optional<std::size_t>(0));
        QCOMPARE(stack.bandAt(0.5, 0.8), std::optional<std::size_t>(1));
        QVERIFY(!stack.bandAt(1.5, 0.5)); // nothing was served
        QVERIFY(!stack.bandAt(2.5, 0.5)); // nothing is known
        QCOMPARE(stack.bandAt(3.5, 0.3), std::optional<std::size_t>(1));
        QImage image(40, 100, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        stack.paint(painter, QRectF(0, 0, 40, 100));
        painter.end();
        QCOMPARE(image.pixelColor(5, 90), QColor(Qt::red));
        QCOMPARE(image.pixelColor(5, 10), QColor(Qt::blue));
        QCOMPARE(image.pixelColor(15, 50), QColor(Qt::white));
        QCOMPARE(image.pixelColor(25, 50), QColor(Qt::white));
        QCOMPARE(image.pixelColor(35, 70), QColor(Qt::blue));
    }

    void pathsHaveTheirEraAndTheirColours_data()
    {
        QTest::addColumn<QString>("era");
        QTest::addColumn<bool>("hasCpuSlabs");
        QTest::newRow("6.17") << QStringLiteral("6.17") << true;
        QTest::newRow("6.18") << QStringLiteral("6.18") << true;
        QTest::newRow("7.0") << QStringLiteral("7.0") << false;
        QTest::newRow("7.3") << QStringLiteral("7.3") << false;
    }
    void pathsHaveTheirEraAndTheirColours()
    {
        QFETCH(QString, era);
        QFETCH(bool, hasCpuSlabs);
        ViewState state;
        fillState(state, infoOf(era.toStdString()), 12);
        PathsPanel panel(state);
        grab(panel);
        const QString head = panel.table().section(QLatin1Char('\n'), 0, 0);
        QCOMPARE(head.contains(QStringLiteral("alloc_cpu_slab_per_s")), hasCpuSlabs);
        QVERIFY(head.contains(QStringLiteral("alloc_spare_per_s")));
        QVERIFY(head.contains(QStringLiteral("free_remote_per_s")));
        QVERIFY(panel.summary().contains(QStringLiteral("spare swap")));
    }

    void pathsAreWhatTheCountersSay()
    {
        ViewState state;
        fillState(state, infoOf("7.0"));
        PathsPanel panel(state);
        const QImage image = grab(panel);
        int blue = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                blue += image.pixelColor(x, y) == Theme::instance().color(Role::main) ? 1 : 0;
        QVERIFY(blue > 10'000); // main serves most of both
        const PathTotals totals = pathTotals(*state.shown(), state.cache());
        QCOMPARE(totals[AllocPath::spare], 2U * 20 * state.shown()->sequence); // two nodes with memory
        QVERIFY(
            plain(panel.summary()).contains(plain(formatCount(totals.allocated())) + QStringLiteral(" allocations")));
        state.selectNode(NodeId{0});
        QVERIFY(panel.summary().contains(QStringLiteral("CPUs of node 0")));
        QVERIFY(tooltipAt(panel, {300, 100}).contains(QStringLiteral("of allocations at")));
    }

    void locksTellWhatTheIntervalSaw()
    {
        ViewState state;
        fillState(state, infoOf("7.0"));
        LocksPanel panel(state);
        grab(panel);
        state.setMarker(Marker::a, 10.0);
        state.setMarker(Marker::b, 20.0);
        const auto before = state.history().at(10.0)->at(CacheId{0}, NodeId{2}).listLock;
        const auto after = state.history().at(20.0)->at(CacheId{0}, NodeId{2}).listLock;
        const QString row = QStringLiteral("list_lock\t2\t%1\t%2\t%3\n")
                                .arg(after.acquisitions - before.acquisitions)
                                .arg(after.contended - before.contended)
                                .arg(after.waitNs - before.waitNs);
        QVERIFY2(panel.table().contains(row), qPrintable(panel.table()));
        QCOMPARE(panel.table().count(QLatin1Char('\n')), 1 + 4); // two nodes have locks
        grab(panel);
        const QStringList sentences = allTooltips(panel);
        QCOMPARE(sentences.size(), 4 + 3); // each lock, the two of the legend, and the title
        QVERIFY2(plain(sentences.join(QLatin1Char('\n'))).contains(QStringLiteral("40 % of it had to wait")),
                 qPrintable(sentences.join(QLatin1Char('\n'))));
    }

    void aClickOnABarnsLockSelectsTheBarn()
    {
        ViewState state;
        fillState(state, infoOf("7.0"));
        LocksPanel panel(state);
        grab(panel);
        QTest::mouseClick(&panel, Qt::LeftButton, Qt::NoModifier, QPoint(200, 28 + 18 + 2 + 8));
        QVERIFY(state.isBarnSelected());
        QCOMPARE(state.node(), NodeId{0});
        QCOMPARE(state.selectionText(), QStringLiteral("barn of node 0"));
        QTest::mouseClick(&panel, Qt::LeftButton, Qt::NoModifier, QPoint(200, 28 + 18 + 2 + 17 + 8));
        QVERIFY(!state.isBarnSelected());
        QCOMPARE(state.node(), NodeId{0});
    }

    void moreLocksThanLinesKeepTheBusiest()
    {
        auto info =
            std::make_shared<SourceInfo>(*test::makeInfo(test::makeMachine(32, 2, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})));
        ViewState state;
        fillState(state, info, 5);
        LocksPanel panel(state);
        panel.resize(400, 140);
        panel.grab();
        QCOMPARE(panel.table().count(QLatin1Char('\n')), 1 + 20);
        const qsizetype seen = allTooltips(panel).size();
        QVERIFY(seen >= 2 && seen < 7);
    }

    void parkedMemoryIsObjectsTimesSize()
    {
        ViewState state;
        fillState(state, infoOf("7.0"));
        ParkedPanel panel(state);
        grab(panel);
        std::uint64_t objects = 0;
        for (std::uint32_t n = 0; n < 4; ++n)
            objects += state.shown()->parkedObjects(CacheId{0}, NodeId{n});
        const QString all = formatBytes(Bytes{objects * 256});
        QVERIFY2(panel.summary().contains(QStringLiteral("Parked on all nodes: ") + all), qPrintable(panel.summary()));
        const SeriesKey key{Metric::parkedBytes, CacheId{}, kNoNode};
        const double end = state.history().endSec();
        QCOMPARE(state.history().series(key, end - 0.001, end + 0.001, 1)[0].last, static_cast<float>(objects * 256));
        state.selectNode(NodeId{2});
        QVERIFY(panel.summary().contains(QStringLiteral("node 2")));
        QVERIFY(allTooltips(panel).join(QLatin1Char('\n')).contains(QStringLiteral("maple_node, node 2")));
    }

    void parkedMemoryOfAnEraWithoutSheavesSaysSo()
    {
        ViewState state;
        fillState(state, infoOf("6.17"), 3);
        ParkedPanel panel(state);
        QCOMPARE(panel.summary(), QStringLiteral("6.17 has no sheaves and no barns: nothing is parked there"));
    }

    void localityCountsByNode()
    {
        ViewState state;
        fillState(state, infoOf("7.0"));
        LocalityPanel panel(state);
        grab(panel);
        state.setMarker(Marker::a, 10.0);
        state.setMarker(Marker::b, 20.0);
        const std::uint64_t samples = state.history().at(20.0)->sequence - state.history().at(10.0)->sequence;
        QVERIFY2(panel.table().contains(QStringLiteral("2\t0\t%1\t0\n").arg(30 * samples)), qPrintable(panel.table()));
        QVERIFY(panel.table().contains(QStringLiteral("2\t2\t%1\t%2\n").arg(30 * samples).arg(10 * samples)));
        grab(panel);
        QVERIFY(plain(allTooltips(panel).join(QLatin1Char('\n'))).contains(QStringLiteral("50 % of what they took")));
        QVERIFY(panel.summary().contains(QStringLiteral("CPUs of node 2, slabs of node 0")));
        QTest::keyClick(&panel, Qt::Key_Down);
        QCOMPARE(state.node(), NodeId{0});
        QTest::keyClick(&panel, Qt::Key_Up);
        QCOMPARE(state.node(), NodeId{3});
    }

    void localityWithoutAPastCountsFromTheStart()
    {
        ViewState state;
        test::HandMadeRun run(infoOf("7.0"));
        state.reset(run.info());
        state.append(run.next());
        state.refresh();
        LocalityPanel panel(state);
        grab(panel);
        QVERIFY(panel.subtitle().contains(QStringLiteral("since the run began")));
        QVERIFY(panel.table().contains(QStringLiteral("2\t0\t30\t0\n")));
    }

    void oneSelectionIsSharedByAll()
    {
        ViewState state;
        fillState(state, infoOf("7.0"));
        QSignalSpy spy(&state, &ViewState::selectionChanged);
        state.selectSheaf(CpuId{17}, SheafKind::spare);
        QCOMPARE(state.selectionText(), QStringLiteral("CPU 17 on node 2, spare sheaf"));
        QCOMPARE(state.node(), NodeId{2});
        state.selectSheaf(CpuId{17}, SheafKind::spare);
        QCOMPARE(spy.count(), 1); // nothing new
        state.selectSlab(NodeId{0}, 118);
        QVERIFY(!state.sheaf() && !state.cpu().isValid());
        QCOMPARE(state.slab(), std::optional<std::uint64_t>(118));
        PartialSlabsPanel panel(state);
        const QImage with = grab(panel);
        state.selectNode(NodeId{0});
        QVERIFY(grab(panel) != with); // the slab is framed
        QVERIFY(!state.slab());
        state.selectBarn(NodeId{99});
        QCOMPARE(state.selectionText(), QStringLiteral("node 0")); // there is none
        state.clearSelection();
        QVERIFY(state.selectionText().isEmpty());
    }

    void aClickOnASlabSelectsIt()
    {
        ViewState state;
        fillState(state, infoOf("7.0"));
        PartialSlabsPanel panel(state);
        grab(panel);
        QTest::mouseClick(&panel, Qt::LeftButton, Qt::NoModifier, QPoint(200, 140));
        QVERIFY(state.slab().has_value());
        QCOMPARE(state.node(), NodeId{0});
        QVERIFY(panel.table().contains(QStringLiteral("s%1").arg(*state.slab())));
        QVERIFY(panel.subtitle().contains(QStringLiteral("bound by sheaves")));
    }

    void alarmsAreSentences()
    {
        Alarm alarm;
        alarm.cpus = {CpuId{24}, CpuId{25}, CpuId{26}};
        alarm.node = NodeId{1};
        alarm.isWithoutBarn = true;
        alarm.count = 12'345;
        QCOMPARE(plain(alarmSentence(alarm)),
                 QStringLiteral("sheaves never hit on CPUs 24–26 (12 345 allocations): node 1 has no barn"));
        alarm.isWithoutBarn = false;
        alarm.cpus.resize(1);
        QCOMPARE(plain(alarmSentence(alarm)), QStringLiteral("sheaves never hit on CPU 24 (12 345 allocations)"));
        alarm.kind = Alarm::Kind::barnNeverGives;
        QCOMPARE(plain(alarmSentence(alarm)),
                 QStringLiteral("the barn of node 1 never had a full sheaf (asked 12 345 times)"));
    }
};

QTEST_MAIN(TestAllocatorPanels)
#include "tst_allocator_panels.moc"
