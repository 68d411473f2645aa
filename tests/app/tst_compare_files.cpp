// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What leaves the Compare view and comes back: mail, reports, pictures, files of results.
#include "app/window/compare_view.h"

#include "app/capture/headless_application.h"
#include "app/cli/experiment_verbs.h"
#include "app/cli/verbs.h"
#include "app/window/ladder_page.h"
#include "app/window/message_bar.h"
#include "app/window/scenario_commands.h"
#include "app/window/sweep_page.h"
#include "core/experiment/results_file.h"
#include "tests/app/compare_window.h"
#include "widgets/comparison_table.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace sheafscope;
using namespace sheafscope::test;

namespace {

/// What the choices of a page say, in their order.
QStringList fieldsOf(const ChartPage& page)
{
    QStringList texts;
    for (const QComboBox* box : page.findChildren<QComboBox*>(QString(), Qt::FindDirectChildrenOnly))
        texts << box->currentText();
    return texts;
}

} // namespace

class TestCompareFiles final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void mailIsThatOfTheReportVerb();
    void savesEveryForm();
    void capturesThePage();
    void resultFilesOpenJoinAndRefuse();
    void filesAreDropped();
    void fieldsSayWhatTheFileWasMadeWith();
    void shardsOfASweepAreDroppedOneAfterAnother();

private:
    /// Runs a ladder or sweep that is done within a second; its file goes into the folder.
    void make(const std::vector<std::string>& words, const char* name) const;
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_settings;
    QTemporaryDir m_folder;
};

void TestCompareFiles::initTestCase()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    QVERIFY(useBundledFonts().has_value());
}

void TestCompareFiles::make(const std::vector<std::string>& words, const char* name) const
{
    Words all{"sheafscope"};
    all.insert(all.end(), words.begin(), words.end());
    all.insert(all.end(), {"--runs", "1", "--warmup", "0", "--ops", "1k", "--out", file(name).toStdString()});
    std::vector<const char*> arguments;
    for (const std::string& word : all)
        arguments.push_back(word.c_str());
    const auto command = cli::parseArguments(static_cast<int>(arguments.size()), arguments.data());
    QVERIFY2(command, command ? "" : command.error().text().c_str());
    const auto* ladder = std::get_if<cli::LadderCommand>(&*command);
    const auto* sweep = std::get_if<cli::SweepCommand>(&*command);
    QVERIFY((ladder != nullptr ? cli::ladderVerb(*ladder) : cli::sweepVerb(*sweep)) == cli::ExitCode::success);
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
        QVERIFY2(!CompareDesk::check(file(name).toStdString()).has_value(), name); // on the command line
        QVERIFY2(window->comparing().openFile(file(name)), name);
        QVERIFY2(window->messages().isVisible(), name);
        QVERIFY2(view.shown() != nullptr && view.shown()->results.runs.size() == runs, name);
    }
    QVERIFY(!window->comparing().openFile(QStringLiteral("/nonexistent.json")));
    QVERIFY(CompareDesk::check(made.toStdString()).has_value());
    QVERIFY(!CompareDesk::check("/nonexistent.json").has_value());
    QVERIFY(!CompareDesk::check(SHEAFSCOPE_TEST_DATA "/CMakeLists.txt").has_value());
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

void TestCompareFiles::fieldsSayWhatTheFileWasMadeWith()
{
    const auto window = openWindow();
    CompareView& view = runShort(*window);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(view), kPatienceMs);
    QVERIFY(view.saveTo(file("short.json")).has_value());
    const auto other = openWindow();
    QVERIFY(other->comparing().openFile(file("short.json")));
    const auto wish = other->comparing().view().setup().wish();
    QVERIFY(wish.has_value());
    QCOMPARE(compareWords(*wish), compareWords(shortWish()));

    make({"ladder", "--from", "6.19", "--to", "7.0", "--scenario", "burst w=40", "--timeline", "--machine", "orin-1x8"},
         "ladder.json");
    QVERIFY(other->comparing().openFile(file("ladder.json")));
    const LadderPage& ladder = other->comparing().view().ladder();
    QCOMPARE(fieldsOf(ladder).mid(0, 2), QStringList({QStringLiteral("burst w=40"), QStringLiteral("orin-1x8")}));

    make({"sweep", "--vary", "capacity=8,32", "--vary", "max_full=5,10", "--scenario", "burst w=40", "--era", "7.1",
          "--machine", "orin-1x8"},
         "sweep.json");
    QVERIFY(other->comparing().openFile(file("sweep.json")));
    const SweepPage& sweep = other->comparing().view().sweep();
    QCOMPARE(fieldsOf(sweep).mid(0, 2), QStringList({QStringLiteral("burst w=40"), QStringLiteral("orin-1x8")}));
    QCOMPARE(fieldsOf(sweep).back(), QStringLiteral("7.1"));
    QStringList axes;
    for (const QLineEdit* line : sweep.findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly))
        axes << line->text();
    QCOMPARE(axes, QStringList({QStringLiteral("capacity=8,32"), QStringLiteral("max-full=5,10")}));
}

void TestCompareFiles::shardsOfASweepAreDroppedOneAfterAnother()
{
    const std::vector<std::string> sweep{"sweep", "--vary", "capacity=8,16,32", "--machine", "laptop-4"};
    make(sweep, "whole.json");
    for (const char* shard : {"1/2", "2/2"}) {
        std::vector<std::string> part = sweep;
        part.insert(part.end(), {"--shard", shard});
        make(part, shard[0] == '1' ? "part1.json" : "part2.json");
    }
    const auto window = openWindow();
    const auto drop = [&](const char* name) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file(name))});
        return canOpenDropped(data) && openDropped(*window, data);
    };
    QVERIFY(drop("part2.json"));
    QVERIFY(window->messages().isVisible()); // tells that there are others
    QVERIFY(!window->comparing().isShown());
    QVERIFY(drop("part1.json"));
    QVERIFY(window->comparing().isShown());
    const auto whole = parseSweep(contentsOf(file("whole.json")).toStdString(), "whole");
    QVERIFY(whole.has_value());
    QVERIFY(window->comparing().view().sweep().results() != nullptr);
    QVERIFY(*window->comparing().view().sweep().results() == *whole);
}

QTEST_MAIN(TestCompareFiles)
#include "tst_compare_files.moc"
