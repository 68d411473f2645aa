// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/widgets/sample_snapshots.h"
#include "widgets/sysfs_model.h"
#include "widgets/sysfs_panel.h"
#include "widgets/table_text.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>

using namespace sheafscope;

namespace {

std::string longCounter(unsigned cpus)
{
    std::string text = "4711";
    for (unsigned cpu = 0; cpu < cpus; ++cpu)
        text += " C" + std::to_string(cpu) + "=" + std::to_string(100 + cpu);
    return text;
}

std::shared_ptr<Snapshot> withFiles(const std::shared_ptr<const SourceInfo>& info,
                                    std::vector<SysfsAttribute> attributes)
{
    auto snapshot = sample::empty(info);
    auto picture = std::make_shared<SysfsPicture>();
    picture->cache = CacheId{0};
    picture->attributes = std::move(attributes);
    snapshot->sysfs = picture;
    return snapshot;
}

} // namespace

class TestSysfsPanel : public QObject {
    Q_OBJECT

private slots:
    void showsTheFilesOfTheShownCacheOnly()
    {
        const auto info = sample::info(sample::machine({}), "7.0");
        ViewState state;
        state.reset(info);
        SysfsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        state.append(withFiles(info, {{"align", "256"}, {"ctor", ""}, {"slabs", "12 N0=12"}}));
        model.show(state);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2, SysfsModel::attribute).data().toString(), QStringLiteral("slabs"));
        QCOMPARE(model.index(2, SysfsModel::value).data().toString(), QStringLiteral("12 N0=12"));
        QCOMPARE(model.index(2, SysfsModel::value).data(kNumberRole).toULongLong(), 12ULL);
        QCOMPARE(model.index(1, SysfsModel::value).data().toString(), QString());
        QVERIFY(!model.index(2, SysfsModel::value).data(Qt::ToolTipRole).toString().isEmpty());
        state.selectCache(CacheId{1}); // its files were not read yet: those of another must not stand there
        model.show(state);
        QCOMPARE(model.rowCount(), 0);
    }

    void everyFileOfEveryEraTellsItsMeaning()
    {
        for (const Era& era : eras()) {
            const auto info = sample::info(sample::machine({}), std::string(era.name));
            ViewState state;
            state.reset(info);
            std::vector<SysfsAttribute> files;
            for (const char* name : {"aliases", "cpu_partial", "objects_partial", "sheaf_capacity", "trace"})
                files.push_back({name, "0"});
            for (const StatItem item : info->counters)
                files.push_back({std::string(describe(item).sysfsName), "0"});
            state.append(withFiles(info, files));
            SysfsModel model;
            model.show(state);
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY2(!model.index(row, 0).data(Qt::ToolTipRole).toString().isEmpty(), qPrintable(model.name(row)));
        }
    }

    void longContentsAreCutBetweenPartsAndCounted()
    {
        QCOMPARE(SysfsModel::shortened(QStringLiteral("12 N0=12"), 44), QStringLiteral("12 N0=12"));
        const QString text = QString::fromStdString(longCounter(192));
        const QString cut = SysfsModel::shortened(text, 44);
        QVERIFY(cut.size() <= 44);
        QVERIFY2(cut.startsWith(QStringLiteral("4711 C0=100 C1=101")), qPrintable(cut));
        const qsizetype shown = cut.count(QLatin1Char('='));
        QVERIFY2(cut.endsWith(QStringLiteral(" +%1").arg(192 - shown)), qPrintable(cut));
        QCOMPARE(SysfsModel::shortened(QString(100, QLatin1Char('x')), 44).size(), 44);
        QCOMPARE(SysfsModel::shortened(QString(), 44), QString());
    }

    void copyTakesTheWholeLinesThatTheFilterLetsThrough()
    {
        const auto info = sample::info(sample::machine({}), "7.0");
        ViewState state;
        state.reset(info);
        state.append(withFiles(info, {{"align", "256"}, {"alloc_slab", longCounter(192)}, {"ctor", ""}}));
        SysfsPanel panel(state);
        panel.resize(400, 300);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        state.refresh();
        panel.copy();
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        const QString whole = QString::fromStdString(longCounter(192));
        QCOMPARE(copied->text(), QStringLiteral("align: 256\nalloc_slab: ") + whole + QStringLiteral("\nctor:\n"));
        QCOMPARE(panel.table(),
                 QStringLiteral("file\tcontent\nalign\t256\nalloc_slab\t") + whole + QStringLiteral("\nctor\t\n"));
        for (const QString& line : panel.summary().split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 72, qPrintable(line));
        panel.filterLine()->setText(QStringLiteral("ali"));
        QTest::keyClick(panel.view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("align: 256\n"));
        QVERIFY(!panel.view()->accessibleName().isEmpty());
        QVERIFY(panel.subtitle().contains(QStringLiteral("/sys/kernel/slab/maple_node")));
    }
};

QTEST_MAIN(TestSysfsPanel)
#include "tst_sysfs_panel.moc"
