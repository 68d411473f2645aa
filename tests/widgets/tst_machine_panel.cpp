// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/sample_snapshots.h"
#include "widgets/exchange_flash.h"
#include "widgets/machine_panel.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QTest>

using namespace sheafscope;

namespace {

const sample::MachineShape kMemoryOnTwo{8, 24, {0, 4}, {}};

struct Shown {
    explicit Shown(const sample::MachineShape& shape, const std::string& era)
        : info(sample::info(sample::machine(shape), era))
    {
        state.reset(info);
        state.append(sample::busy(info, 1));
        state.refresh();
        panel.resize(960, 430);
        panel.show();
        panel.grab();
    }

    void next(unsigned step)
    {
        state.append(sample::busy(info, step));
        state.refresh();
    }

    std::shared_ptr<const SourceInfo> info;
    ViewState state;
    MachinePanel panel{state};
};

} // namespace

class TestMachinePanel : public QObject {
    Q_OBJECT

private slots:
    void emptyFramesOfCpuSlabErasAreExplained()
    {
        Shown old(kMemoryOnTwo, "6.19");
        const QString sampled = QStringLiteral("not sampled");
        QVERIFY(!old.panel.subtitle().contains(sampled)); // maple_node has sheaves there
        QVERIFY(!old.panel.cpuText(CpuId{0}).contains(sampled));
        old.state.selectCache(CacheId{1});
        QVERIFY(old.panel.subtitle().contains(sampled));
        QVERIFY(old.panel.cpuText(CpuId{0}).contains(sampled));
        const QStringList nodes = old.panel.summary().split(QLatin1Char('\n')).filter(QStringLiteral("node 0:"));
        QVERIFY2(nodes.front().contains(QStringLiteral("cpu slabs are not sampled")), qPrintable(nodes.front()));
        Shown newer(kMemoryOnTwo, "7.0"); // has no cpu slabs
        newer.state.selectCache(CacheId{1});
        QVERIFY(!newer.panel.summary().contains(sampled));
        QVERIFY(!newer.panel.cpuText(CpuId{0}).contains(sampled));
    }

    void aMemorylessNodeIsToldInWordsAndItsBarnDependsOnTheEra()
    {
        const Shown before(kMemoryOnTwo, "7.0");
        const QStringList old = before.panel.summary().split(QLatin1Char('\n'));
        QVERIFY(old.filter(QStringLiteral("node 1:")).front().contains(QStringLiteral("no memory")));
        QVERIFY(old.filter(QStringLiteral("node 1:"))
                    .front()
                    .contains(QStringLiteral("no barn in 7.0: nothing to exchange")));
        QVERIFY(!old.filter(QStringLiteral("node 0:")).front().contains(QStringLiteral("no barn")));
        const Shown after(kMemoryOnTwo, "7.1");
        const QString line = after.panel.summary().split(QLatin1Char('\n')).filter(QStringLiteral("node 1:")).front();
        QVERIFY(line.contains(QStringLiteral("no memory")));
        QVERIFY(line.contains(QStringLiteral("barn since 7.1")));
        QVERIFY(!line.contains(QStringLiteral("no barn")));
    }

    void aMovableOnlyNodeSaysThatFreesBypassSheavesBefore71()
    {
        const sample::MachineShape shape{2, 8, {0}, {1}};
        QVERIFY(Shown(shape, "7.0").panel.summary().contains(QStringLiteral("frees bypass sheaves")));
        QVERIFY(!Shown(shape, "7.1").panel.summary().contains(QStringLiteral("frees bypass sheaves")));
    }

    void changedCellsGiveTheSamePictureAsPaintingEverything()
    {
        Shown shown(kMemoryOnTwo, "7.1");
        for (unsigned step = 2; step < 30; ++step)
            shown.next(step);
        shown.state.setFrozen(true);
        shown.state.refresh();
        const QImage partly = shown.panel.grab().toImage();
        MachinePanel fresh(shown.state);
        fresh.resize(shown.panel.size());
        fresh.show();
        const QImage whole = fresh.grab().toImage();
        // A fresh panel has seen no exchange yet, so the arrows that glow differ; all cells must be equal.
        for (const CardScene& card : shown.panel.scene().cards())
            QCOMPARE(partly.copy(card.layout.cells.area), whole.copy(card.layout.cells.area));
    }

    void aClickSelectsTheCpuAndAClickBesideItTheNode()
    {
        Shown shown(kMemoryOnTwo, "7.0");
        const QRect cell = shown.panel.scene().cellOf(CpuId{30});
        QTest::mouseClick(&shown.panel, Qt::LeftButton, {}, cell.center());
        QCOMPARE(shown.state.cpu(), CpuId{30});
        QCOMPARE(shown.state.node(), NodeId{1});
        QTest::mouseClick(&shown.panel, Qt::LeftButton, {},
                          shown.panel.scene().cardOf(NodeId{4})->layout.header.center());
        QCOMPARE(shown.state.node(), NodeId{4});
    }

    void theSecondClickSelectsTheSheafAndAClickOnTheBarnTheBarn()
    {
        Shown shown({2, 4, {0, 1}}, "7.0");
        const QRect cell = shown.panel.scene().cellOf(CpuId{5});
        QVERIFY(cell.width() >= 9);
        const QPoint atSpare(cell.center().x(), cell.bottom() - 2);
        QTest::mouseClick(&shown.panel, Qt::LeftButton, {}, atSpare);
        QVERIFY(!shown.state.sheaf());
        QTest::mouseClick(&shown.panel, Qt::LeftButton, {}, atSpare);
        QCOMPARE(shown.state.sheaf(), std::optional(SheafKind::spare));
        QCOMPARE(shown.state.cpu(), CpuId{5});
        QTest::mouseClick(&shown.panel, Qt::LeftButton, {}, QPoint(cell.left() + 1, cell.bottom() - 2));
        QCOMPARE(shown.state.sheaf(), std::optional(SheafKind::main));
        QTest::mouseClick(&shown.panel, Qt::LeftButton, {},
                          shown.panel.scene().cardOf(NodeId{0})->layout.barn.center());
        QVERIFY(shown.state.isBarnSelected());
        QCOMPARE(shown.state.node(), NodeId{0});
    }

    void keysMoveTheSelectedCpuAndStopAtTheEnds()
    {
        Shown shown(kMemoryOnTwo, "7.0");
        QTest::keyClick(&shown.panel, Qt::Key_End);
        QCOMPARE(shown.state.cpu(), CpuId{191});
        QTest::keyClick(&shown.panel, Qt::Key_Right);
        QCOMPARE(shown.state.cpu(), CpuId{191});
        QTest::keyClick(&shown.panel, Qt::Key_Left);
        QCOMPARE(shown.state.cpu(), CpuId{190});
        QTest::keyClick(&shown.panel, Qt::Key_Home);
        QCOMPARE(shown.state.cpu(), CpuId{0});
        QTest::keyClick(&shown.panel, Qt::Key_Down);
        QCOMPARE(shown.state.cpu(),
                 CpuId{static_cast<std::uint32_t>(shown.panel.scene().cardOf(NodeId{0})->layout.cells.columns)});
    }

    void aCpuIsExplainedInASentence()
    {
        Shown shown({1, 4, {0}, {}}, "7.0");
        auto snapshot = sample::empty(shown.info);
        snapshot->sequence = 9;
        snapshot->fills[3] = SheafFill{31, 32, SheafFill::kNone}.pack();
        snapshot->focusCpus[3][StatItem::ALLOC_FASTPATH] = 12;
        shown.state.append(snapshot);
        QCOMPARE(shown.panel.cpuText(CpuId{3}),
                 QStringLiteral(
                     "CPU 3 on node 0: main 31 of 32, spare full, no rcu_free sheaf; 12 fast and 0 slow allocations."));
    }

    void theTableHasARowForEachCpuAndLeavesMissingSheavesEmpty()
    {
        Shown shown({1, 4, {0}, {}}, "7.0");
        auto snapshot = sample::empty(shown.info);
        snapshot->sequence = 9;
        snapshot->fills[1] = SheafFill{7, SheafFill::kNone, 2}.pack();
        shown.state.append(snapshot);
        const QStringList lines = shown.panel.table().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[2], QStringLiteral("1\t0\t32\t7\t\t2"));
    }

    void exchangesGlowWhenCountersGrowAndFadeAfterwards()
    {
        const auto info = sample::info(sample::machine({1, 4, {0}, {}}), "7.0");
        ExchangeFlash flash;
        const auto get = static_cast<std::size_t>(Exchange::barnGet);
        auto first = sample::empty(info);
        flash.show(*first, CacheId{0});
        QCOMPARE(flash.glow(NodeId{0})[get], std::uint8_t{0});
        auto second = sample::empty(info);
        second->sequence = 1;
        sample::nodeState(*second, 0, 0).counters[StatItem::BARN_GET] = 1;
        flash.show(*second, CacheId{0});
        QCOMPARE(flash.glow(NodeId{0})[get], kFullGlow);
        for (int frame = 0; frame < 12; ++frame)
            flash.show(*second, CacheId{0});
        QCOMPARE(flash.glow(NodeId{0})[get], std::uint8_t{0});
    }

    void vectorsHoldNoBitmap()
    {
        Shown shown(kMemoryOnTwo, "7.0");
        QBuffer buffer;
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setSize({960, 430});
        QPainter painter(&svg);
        shown.panel.render(painter, QRectF(0, 0, 960, 430));
        painter.end();
        QVERIFY(buffer.data().contains("node 7"));
        QVERIFY(!buffer.data().contains("<image"));
    }

    void screenReadersFindEachCpu()
    {
        Shown shown(kMemoryOnTwo, "7.0");
        QAccessibleInterface* panel = QAccessible::queryAccessibleInterface(&shown.panel);
        QVERIFY(panel != nullptr);
        QCOMPARE(panel->childCount(), 192);
        QAccessibleInterface* cpu = panel->child(3);
        QCOMPARE(cpu->text(QAccessible::Name), QStringLiteral("CPU 3"));
        QVERIFY(cpu->text(QAccessible::Description).startsWith(QStringLiteral("CPU 3 on node 0: main ")));
        cpu->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(shown.state.cpu(), CpuId{3});
        QVERIFY(cpu->state().selected);
    }

    void withoutDataItSaysWhatWouldBeShown()
    {
        ViewState state;
        MachinePanel panel(state);
        panel.resize(400, 300);
        panel.show();
        QVERIFY(!panel.grab().isNull());
        QVERIFY(panel.summary().contains(QStringLiteral("NUMA node")));
    }
};

QTEST_MAIN(TestMachinePanel)
#include "tst_machine_panel.moc"
