// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves the Compare view and comes back: mail, reports, pictures, files of results.
#include "app/window/compare_view.h"

#include "app/capture/headless_application.h"
#include "app/cli/verbs.h"
#include "app/window/message_bar.h"
#include "app/window/scenario_commands.h"
#include "core/experiment/results_file.h"
#include "tests/app/compare_window.h"
#include "widgets/comparison_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace sheafscope;
using namespace sheafscope::test;

class TestCompareFiles final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void mailIsThatOfTheReportVerb();
    void savesEveryForm();
    void capturesThePage();
    void resultFilesOpenJoinAndRefuse();
    void filesAreDropped();

private:
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
};

void TestCompareFiles::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestCompareFiles::mailIsThatOfTheReportVerb()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    trigger(*window, "compare.copy-for-mail");
    const QByteArray copied = QGuiApplication::clipboard()->text().toUtf8();
    QVERIFY(view.saveTo(file("runs.json")).has_value());
    cli::ReportFilesCommand command;
    command.files = {file("runs.json").toStdString()};
    command.out = file("mail.txt").toStdString();
    QVERIFY(cli::reportFilesVerb(command) == cli::ExitCode::success);
    QVERIFY(!copied.isEmpty());
    QCOMPARE(copied, contentsOf(file("mail.txt")));
    QVERIFY(view.saveTo(file("saved.mail")).has_value());
    QCOMPARE(contentsOf(file("saved.mail")), copied);
}

void TestCompareFiles::savesEveryForm()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    for (const char* name :
         {"a.json", "a.mail", "a.txt", "a.robot", "a.md", "a.csv", "a.report.json", "a.html", "a.pdf"}) {
        const auto saved = view.saveTo(file(name));
        QVERIFY2(saved, saved ? "" : saved.error().text().c_str());
        QVERIFY2(contentsOf(file(name)).size() > 200, name);
    }
    QVERIFY(parseResults(contentsOf(file("a.json")).toStdString(), "a") == view.shown()->results);
    QVERIFY(contentsOf(file("a.pdf")).startsWith("%PDF"));
    QVERIFY(!view.saveTo(file("a.docx")).has_value());
    QVERIFY(!view.saveTo(QStringLiteral("/nonexistent/a.md")).has_value());
    QVERIFY(Theme::instance().kind() == ThemeKind::dark); // pages are made for paper, the window keeps its colours
}

void TestCompareFiles::capturesThePage()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    for (const char* name : {"c.png", "c.svg", "c.pdf"}) {
        const auto captured = view.captureTo(file(name), 1);
        QVERIFY2(captured, captured ? "" : captured.error().text().c_str());
    }
    const QImage image(file("c.png"));
    QVERIFY(image.height() > view.pages().currentWidget()->height());
    QVERIFY(image.text(QStringLiteral("Command")).startsWith(QStringLiteral("sheafscope compare")));
    QVERIFY(contentsOf(file("c.svg")).contains("not a kernel measurement"));
    QVERIFY(!view.captureTo(file("c.tiff"), 1).has_value());
}

void TestCompareFiles::resultFilesOpenJoinAndRefuse()
{
    const auto window = openWindow();
    const QString made = QStringLiteral(SHEAFSCOPE_TEST_DATA "/data/results/made-up.json");
    QVERIFY(window->comparing().openFile(made));
    CompareView& view = window->comparing().view();
    QVERIFY(window->comparing().isShown());
    QVERIFY(view.shown() != nullptr);
    QCOMPARE(view.table(FigureKind::counted).model().columnCount(), int{ComparisonModel::firstEra} + 3);
    // The same again joins without counting anything twice.
    const std::size_t runs = view.shown()->results.runs.size();
    QVERIFY(window->comparing().openFile(made));
    QCOMPARE(view.shown()->results.runs.size(), runs);
    // Another version, NaN, cut short: told, and what was shown stays.
    QByteArray text = contentsOf(made);
    const std::vector<std::pair<const char*, QByteArray>> bad{
        {"newer.json", QByteArray(text).replace("\"version\": 1", "\"version\": 99")},
        {"cut.json", text.left(text.size() / 2)},
        {"empty.json", QByteArray("{\"format\": \"sheafscope-results\", \"version\": 1}")},
        {"nan.json", QByteArray(text).replace("\"slowpath_share\":", "\"slowpath_share\":NaN")}};
    for (const auto& [name, content] : bad) {
        QVERIFY2(content != text, name);
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        window->messages().hide();
        QVERIFY2(window->comparing().openFile(file(name)), name);
        QVERIFY2(window->messages().isVisible(), name);
        QVERIFY2(view.shown() != nullptr && view.shown()->results.runs.size() == runs, name);
    }
    QVERIFY(!window->comparing().openFile(QStringLiteral("/nonexistent.json")));
}

void TestCompareFiles::filesAreDropped()
{
    const auto window = openWindow();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral(SHEAFSCOPE_TEST_DATA "/data/results/made-up.json"))});
    QVERIFY(canOpenDropped(data));
    QVERIFY(openDropped(*window, data));
    QVERIFY(window->comparing().isShown());
    QVERIFY(window->comparing().view().shown() != nullptr);
}

QTEST_MAIN(TestCompareFiles)
#include "tst_compare_files.moc"
