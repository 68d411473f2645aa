// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/sample_snapshots.h"
#include "widgets/caches_model.h"
#include "widgets/caches_panel.h"
#include "widgets/counters_model.h"
#include "widgets/counters_panel.h"
#include "widgets/decision_panel.h"
#include "widgets/table_text.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTest>

using namespace sheafscope;

namespace {

std::shared_ptr<Snapshot> withCounts(const std::shared_ptr<const SourceInfo>& info, unsigned seconds,
                                     std::uint64_t gets, std::uint64_t fails)
{
    auto snapshot = sample::empty(info);
    snapshot->sequence = seconds + 1;
    snapshot->time = std::chrono::seconds(seconds);
    sample::nodeState(*snapshot, 0, 0).counters[StatItem::BARN_GET] = gets;
    sample::nodeState(*snapshot, 0, 0).counters[StatItem::BARN_GET_FAIL] = fails;
    snapshot->focusCpus[2][StatItem::BARN_GET] = 7;
    return snapshot;
}

int rowOf(const CountersModel& model, StatItem item)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.item(row) == item)
            return row;
    }
    return -1;
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private slots:
    void countersShowTotalRateAndSelectedCpu()
    {
        const auto info = sample::info(sample::machine({1, 4, {0}, {}}), "7.0");
        ViewState state;
        state.reset(info);
        CountersModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        state.append(withCounts(info, 0, 1000, 5));
        model.show(state);
        const int gets = rowOf(model, StatItem::BARN_GET);
        QVERIFY(gets >= 0);
        QCOMPARE(model.rowCount(), static_cast<int>(info->counters.size()));
        QCOMPARE(model.index(gets, CountersModel::perSecond).data().toString(), QStringLiteral("–"));
        state.append(withCounts(info, 1, 3500, 5));
        state.selectCpu(CpuId{2});
        model.show(state);
        QCOMPARE(model.index(gets, CountersModel::total).data(kNumberRole).toULongLong(), 3500ULL);
        QCOMPARE(model.index(gets, CountersModel::perSecond).data(kNumberRole).toDouble(), 2500.0);
        QCOMPARE(model.index(gets, CountersModel::selectedCpu).data().toString(), QStringLiteral("7"));
        QCOMPARE(model.headerData(CountersModel::selectedCpu, Qt::Horizontal).toString(), QStringLiteral("CPU 2"));
    }

    void troubleIsMarkedOnlyWhileItGrows()
    {
        const auto info = sample::info(sample::machine({1, 4, {0}, {}}), "7.0");
        ViewState state;
        state.reset(info);
        CountersModel model;
        state.append(withCounts(info, 0, 0, 5));
        state.append(withCounts(info, 1, 10, 5));
        model.show(state);
        const QModelIndex fails = model.index(rowOf(model, StatItem::BARN_GET_FAIL), CountersModel::name);
        QCOMPARE(fails.data().toString(), QStringLiteral("barn_get_fail"));
        QVERIFY(!fails.data(Qt::ForegroundRole).isValid());
        state.append(withCounts(info, 2, 20, 6));
        model.show(state);
        QVERIFY(fails.data().toString().contains(QChar(0x25b2)));
        QVERIFY(fails.data(Qt::ForegroundRole).isValid());
        const QModelIndex gets = model.index(rowOf(model, StatItem::BARN_GET), CountersModel::name);
        QVERIFY(!gets.data(Qt::ForegroundRole).isValid());
    }

    void theFilterAndTheCopyAgree()
    {
        const auto info = sample::info(sample::machine({1, 4, {0}, {}}), "7.0");
        ViewState state;
        state.reset(info);
        state.append(withCounts(info, 0, 8412377, 5));
        state.refresh();
        CountersPanel panel(state);
        panel.resize(420, 300);
        panel.show();
        panel.filterLine()->setText(QStringLiteral("barn_get"));
        QCOMPARE(panel.view()->model()->rowCount(), 2);
        QTest::keyClick(panel.view(), Qt::Key_C, Qt::ControlModifier);
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->data(QStringLiteral("text/tab-separated-values")).contains("barn_get\t8412377\t"));
        QCOMPARE(copied->text().count(QLatin1Char('\n')), 3);
        QVERIFY(!copied->text().contains(QStringLiteral("alloc_fastpath")));
    }

    void aClickOnAHeadingSortsByNumberAndTheThirdGivesTheOrderBack()
    {
        const auto info = sample::info(sample::machine({1, 4, {0}, {}}), "7.0");
        ViewState state;
        state.reset(info);
        state.append(withCounts(info, 0, 9, 100));
        state.refresh();
        CountersPanel panel(state);
        panel.resize(420, 300);
        panel.show();
        const QAbstractItemModel& rows = *panel.view()->model();
        const auto total = [&](int row) {
            return rows.index(row, CountersModel::total).data(kNumberRole).toULongLong();
        };
        const QString first = rows.index(0, CountersModel::name).data().toString();
        QHeaderView* header = panel.view()->horizontalHeader();
        const QPoint place(header->sectionViewportPosition(CountersModel::total) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QVERIFY(total(0) == 100 || total(rows.rowCount() - 1) == 100);
        QVERIFY(total(0) != total(rows.rowCount() - 1));
        for (int row = 1; row < rows.rowCount(); ++row)
            QVERIFY(total(0) == 100 ? total(row - 1) >= total(row) : total(row - 1) <= total(row));
        for (int click = 0; click < 2 && rows.index(0, CountersModel::name).data().toString() != first; ++click)
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(rows.index(0, CountersModel::name).data().toString(), first);
    }

    void cachesShowSlabsParkedAndWhySheavesAreBypassed()
    {
        const auto info = sample::info(sample::machine({1, 4, {0}, {}}), "7.0");
        ViewState state;
        state.reset(info);
        auto snapshot = sample::empty(info);
        CacheNodeState& node = sample::nodeState(*snapshot, 0, 0);
        node.slabs = 10;
        node.totalObjects = 320;
        node.barnFull = 2;
        snapshot->fills[0] = SheafFill{5, 32, SheafFill::kNone}.pack();
        state.append(snapshot);
        CachesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(state);
        QCOMPARE(model.rowCount(), 2);
        const auto number = [&](int column) { return model.index(0, column).data(kNumberRole).toULongLong(); };
        QCOMPARE(number(CachesModel::parked), 2ULL * 32 + 37);
        QCOMPARE(number(CachesModel::live), 320ULL - 101);
        QCOMPARE(number(CachesModel::bytes), 10ULL * 8192);
        QVERIFY(model.index(1, CachesModel::sheaves).data().toString().startsWith(QStringLiteral("bypassed: ")));
    }

    void aRowOfTheCachesSelectsTheCacheEverywhere()
    {
        const auto info = sample::info(sample::machine({1, 4, {0}, {}}), "7.0");
        ViewState state;
        state.reset(info);
        state.append(sample::empty(info));
        state.selectCache(CacheId{0});
        CachesPanel panel(state);
        panel.resize(600, 200);
        panel.show();
        QCOMPARE(panel.view()->currentIndex().row(), 0);
        panel.view()->selectRow(1);
        QCOMPARE(state.cache(), CacheId{1});
        state.selectCache(CacheId{0});
        QCOMPARE(panel.view()->currentIndex().row(), 0);
    }

    void theDecisionLogSaysTheOperationOnceAndStaysBounded()
    {
        DecisionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString verb = QStringLiteral("alloc");
        const auto line = [&](std::uint64_t operation, CpuId cpu, const QString& text) {
            DecisionLine made;
            made.operation = operation;
            made.cpu = cpu;
            made.verb = verb;
            made.text = text;
            return made;
        };
        model.append({line(7, CpuId{3}, decisionSentence(Decision::swapMainAndSpare, 0, NodeId{0})),
                      line(7, CpuId{3}, decisionSentence(Decision::barnGet, 6, NodeId{0}))});
        QCOMPARE(model.index(0, DecisionModel::verb).data().toString(), verb);
        QCOMPARE(model.index(1, DecisionModel::verb).data().toString(), QString());
        QVERIFY(model.index(1, DecisionModel::text).data().toString().contains(QStringLiteral("6 full left")));
        model.append(std::vector<DecisionLine>(5000, line(8, CpuId{1}, QStringLiteral("x"))));
        QCOMPARE(model.rowCount(), static_cast<int>(DecisionModel::kMostLines));
    }

    void everyDecisionHasASentence()
    {
        for (auto d = static_cast<unsigned>(Decision::swapMainAndSpare);
             d <= static_cast<unsigned>(Decision::allocationFailed); ++d)
            QVERIFY(!decisionSentence(static_cast<Decision>(d), 1, NodeId{0}).isEmpty());
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
