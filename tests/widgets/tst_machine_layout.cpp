// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/machine_layout.h"

#include <QTest>

#include <vector>

using namespace sheafscope;

namespace {

std::vector<NodeShape> shapes(unsigned nodes, unsigned cpus)
{
    std::vector<NodeShape> made;
    for (unsigned i = 0; i < nodes; ++i)
        made.push_back({NodeId{i}, cpus, false});
    return made;
}

} // namespace

class TestMachineLayout : public QObject {
    Q_OBJECT

private slots:
    void cardsAndRowsNeitherOverlapNorLeaveThePanel_data()
    {
        QTest::addColumn<unsigned>("nodes");
        QTest::addColumn<unsigned>("cpus");
        for (const unsigned nodes : {1U, 2U, 3U, 8U, 16U, 64U, 256U}) {
            for (const unsigned cpus : {0U, 1U, 8U, 24U, 64U, 192U, 1024U})
                QTest::addRow("%u nodes x %u", nodes, cpus) << nodes << cpus;
        }
    }

    void legendTakesTwoLinesWhereThePanelIsNarrow()
    {
        const TextHeights text;
        QCOMPARE(layoutMachine(shapes(2, 8), QSize(420, 900), text).legend.height(), 2 * text.small);
        QCOMPARE(layoutMachine(shapes(2, 8), QSize(420, 260), text).legend.height(), text.small);
        QCOMPARE(layoutMachine(shapes(2, 8), QSize(960, 900), text).legend.height(), text.small);
    }

    void cardsAndRowsNeitherOverlapNorLeaveThePanel()
    {
        QFETCH(unsigned, nodes);
        QFETCH(unsigned, cpus);
        for (const QSize size :
             {QSize(320, 200), QSize(420, 900), QSize(640, 400), QSize(960, 430), QSize(1900, 900)}) {
            const MachineLayout layout = layoutMachine(shapes(nodes, cpus), size, {});
            QCOMPARE(layout.cards.size(), std::size_t{nodes});
            for (std::size_t i = 0; i < layout.cards.size(); ++i) {
                const CardLayout& card = layout.cards[i];
                QVERIFY(QRect(QPoint(0, 0), size).contains(card.rect));
                QVERIFY(!card.rect.intersects(layout.legend));
                if (i > 0)
                    QVERIFY(!card.rect.intersects(layout.cards[i - 1].rect));
                std::vector<QRect> rows;
                for (const QRect& row : {card.header, card.memoryBar, card.memoryText, card.barn, card.partial}) {
                    if (!row.isNull())
                        rows.push_back(row);
                }
                // Every CPU has its place on any machine that can be: at most 8192 CPUs.
                QVERIFY(card.cells.count == cpus || nodes * cpus > 8192);
                for (unsigned c = 0; c < card.cells.count; ++c) {
                    const QRect cell = card.cells.cell(c);
                    QVERIFY2(
                        card.rect.contains(cell),
                        qPrintable(
                            QStringLiteral("cell %1 of a %2x%3 panel").arg(c).arg(size.width()).arg(size.height())));
                    for (const QRect& row : rows)
                        QVERIFY(!row.intersects(cell));
                }
                for (const QRect& row : rows)
                    QVERIFY(card.rect.contains(row));
            }
        }
    }

    void gridAdaptsToTheNumberOfNodes()
    {
        const QSize size(960, 430);
        QCOMPARE(layoutMachine(shapes(1, 64), size, {}).columns, 1);
        QCOMPARE(layoutMachine(shapes(2, 8), size, {}).columns, 2);
        QCOMPARE(layoutMachine(shapes(8, 24), size, {}).columns, 4);
        QCOMPARE(layoutMachine(shapes(16, 64), size, {}).columns, 4);
        QCOMPARE(layoutMachine(shapes(8, 24), QSize(640, 400), {}).columns, 4);
    }

    void manyCpusFoldIntoAStripUnlessTheCardIsRoomy()
    {
        const QSize size(960, 430);
        QVERIFY(!layoutMachine(shapes(8, 24), size, {}).cards.front().cells.isStrip);
        QVERIFY(layoutMachine(shapes(16, 64), size, {}).cards.front().cells.isStrip);
        QVERIFY(!layoutMachine(shapes(1, 64), size, {}).cards.front().cells.isStrip);
        QVERIFY(layoutMachine(shapes(1, 1024), size, {}).cards.front().cells.isStrip);
    }

    void aToggleTurnsCellsIntoAStripAndBack()
    {
        auto nodes = shapes(1, 64);
        nodes.front().isToggled = true;
        const MachineLayout layout = layoutMachine(nodes, QSize(960, 430), {});
        QVERIFY(layout.cards.front().cells.isStrip);
        QVERIFY(layout.cards.front().cells.canToggle);
    }

    void everyCellIsFoundAtItsCentreAndNothingBesideTheGrid()
    {
        for (const unsigned cpus : {1U, 4U, 24U, 64U, 192U}) {
            const MachineLayout layout = layoutMachine(shapes(2, cpus), QSize(960, 430), {});
            const CellGrid& cells = layout.cards.back().cells;
            for (unsigned i = 0; i < cells.count; ++i)
                QCOMPARE(cells.indexAt(cells.cell(i).center()), static_cast<int>(i));
            QCOMPARE(cells.indexAt(layout.cards.front().rect.center()), -1);
        }
    }

    void aPanelWithoutRoomHasNoCards()
    {
        QVERIFY(layoutMachine(shapes(8, 24), QSize(10, 10), {}).cards.empty());
        QVERIFY(layoutMachine({}, QSize(960, 430), {}).cards.empty());
    }
};

QTEST_APPLESS_MAIN(TestMachineLayout)
#include "tst_machine_layout.moc"
