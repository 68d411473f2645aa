// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/headless_application.h"
#include "app/cli/headless.h"
#include "app/report/copy_for_mail.h"
#include "app/report/report_pages.h"
#include "core/experiment/results_file.h"
#include "core/report/comparison_report.h"
#include "widgets/report_picture.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace sheafscope;

/// The pictures and pages of a report, and what "Copy for mail" puts on the clipboard.
class TestReportPages final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aPictureShowsRunsAndChanges();
    void aPictureSaysWhatItIsOf();
    void pagesAreForPaperWhateverTheThemeIs();
    void aComparisonIsCopiedForMail();
    void aRunIsCopiedForMail();

private:
    ResultSet m_results;
    ComparisonReport m_report;
};

void TestReportPages::initTestCase()
{
    const auto results = loadResults(SHEAFSCOPE_TEST_DATA "/data/results/made-up.json");
    QVERIFY2(results, results ? "" : results.error().text().c_str());
    m_results = *results;
    m_report = *makeComparisonReport(m_results, metricTable());
    QVERIFY(useBundledFonts());
}

void TestReportPages::aPictureShowsRunsAndChanges()
{
    Theme::instance().setKind(ThemeKind::light);
    const ReportTable& table = m_report.tables.front();
    const ReportPicture picture(m_report, table, table.groups.front());
    QImage image(picture.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    int red = 0;
    int blue = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            QVERIFY2(pixel != QColor(Qt::magenta), "a pixel was left out");
            red += pixel.red() > pixel.blue() + 60 && pixel.red() > pixel.green() + 60 ? 1 : 0;
            blue += pixel.blue() > pixel.red() + 60 ? 1 : 0;
        }
    }
    QVERIFY2(red > 1000, "bars of the regressions of 6.17 and 7.0");
    QVERIFY2(blue > 100, "dots of the runs");
}

void TestReportPages::aPictureSaysWhatItIsOf()
{
    const ReportTable& table = m_report.tables.front();
    const ReportPicture picture(m_report, table, table.groups.front());
    QVERIFY(picture.caption().contains(QStringLiteral("fork on small-2x4; 6.17, 6.19 (base), 7.0; n = 6")));
    const QByteArray svg = picture.svg();
    QVERIFY(svg.startsWith("<svg"));
    QVERIFY(svg.contains("slowpath_share"));
}

void TestReportPages::pagesAreForPaperWhateverTheThemeIs()
{
    Theme::instance().setKind(ThemeKind::light);
    const QByteArray light = reportPdf(m_report);
    const std::string page = illustratedHtml(m_report);
    Theme::instance().setKind(ThemeKind::dark);
    QCOMPARE(reportPdf(m_report), light);
    QVERIFY(illustratedHtml(m_report) == page);
    QVERIFY(Theme::instance().kind() == ThemeKind::dark);
    QVERIFY(light.startsWith("%PDF-"));
    QCOMPARE(QByteArray::fromStdString(page).count("<svg"), 4);
}

void TestReportPages::aComparisonIsCopiedForMail()
{
    QVERIFY(copyForMail(m_results));
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("- 7.0                 6.2000   +-2.39%   (R) -50.30%")));
    ResultSet bad = m_results;
    bad.runs.front().metrics["luck"] = 1;
    QVERIFY(!copyForMail(bad));
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestReportPages::aRunIsCopiedForMail()
{
    ScenarioChoice choice;
    choice.mode = EngineMode::exact;
    const auto simulation = prepareHeadless(choice);
    QVERIFY(simulation.has_value());
    const auto last = runToEnd(**simulation, 1, 20'000);
    QVERIFY(last.has_value());
    copyForMail(**last);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QVERIFY(lines.size() > 30);
    for (const QString& line : lines) {
        QVERIFY2(line.size() <= 72, qPrintable(line));
        QVERIFY2(!line.startsWith(QLatin1Char(' ')) && !line.endsWith(QLatin1Char(' ')), qPrintable(line));
        for (const QChar c : line)
            QVERIFY2(c.unicode() >= 32 && c.unicode() < 127, qPrintable(line));
    }
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("userspace model of SLUB")));
}

QTEST_MAIN(TestReportPages)
#include "tst_report_pages.moc"
