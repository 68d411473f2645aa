// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/compare_output.h"

#include "app/capture/chart_picture.h"
#include "app/capture/picture.h"
#include "app/report/report_pages.h"
#include "core/base/atomic_file.h"
#include "core/experiment/results_file.h"
#include "core/experiment/sweep_chart.h"
#include "core/report/mail_text.h"
#include "core/report/render_report.h"
#include "core/report/report_words.h"
#include "widgets/format.h"
#include "widgets/sweep_chart.h"
#include "widgets/theme.h"
#include "widgets/waterfall_chart.h"

#include "sheafscope_version.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <fmt/format.h>

namespace sheafscope {
namespace {

struct Output {
    Q_DECLARE_TR_FUNCTIONS(sheafscope::CompareOutput)
};

constexpr qreal kCaptionMargin = 8;

/// Encoding a chart sets the colours of paper; the window keeps its own.
class ThemeKeeper {
public:
    ThemeKeeper() : m_before(Theme::instance().kind()) {}
    ThemeKeeper(const ThemeKeeper&) = delete;
    ThemeKeeper& operator=(const ThemeKeeper&) = delete;
    ~ThemeKeeper() { Theme::instance().setKind(m_before); }

private:
    ThemeKind m_before;
};

Result<std::string> comparisonText(const ResultSet& results, const ComparisonReport& report, const std::string& path)
{
    ReportOptions options;
    options.base = report.head.base;
    if (path.ends_with(".report.json")) {
        options.format = ReportFormat::json;
        return renderReport(report, options);
    }
    if (path.ends_with(".json"))
        return resultsJson(results);
    if (path.ends_with(".robot")) {
        options.format = ReportFormat::robot;
        return renderReport(report, options);
    }
    const auto format = reportFormatOfFile(path);
    if (!format)
        return fail(path, 0, "has no known ending; expected .mail, .txt, .robot, .md, .csv, .json, .html or .pdf");
    options.format = *format;
    if (*format == ReportFormat::html)
        return illustratedHtml(report);
    if (*format == ReportFormat::pdf)
        return reportPdf(report).toStdString();
    return renderReport(report, options);
}

Result<void> writeOut(const Result<std::string>& text, const QString& path)
{
    return text ? writeAtomically(path.toStdString(), *text) : Result<void>(Failure(text.error()));
}

bool isPicturePath(const QString& path)
{
    return pictureFormat(path).has_value();
}

ChartPicture chartPicture(const QString& path, std::string scenario, std::string command)
{
    ChartPicture picture;
    picture.path = path.toStdString();
    picture.size = {1200, 720};
    picture.scenario = std::move(scenario);
    picture.command = std::move(command);
    return picture;
}

Failure unknownEnding(const QString& path)
{
    return fail(path.toStdString(), 0, "has no known ending; expected .txt, .csv, .json, .svg, .png or .pdf");
}

QString pictureWords(const ComparePicture& picture)
{
    return picture.caption + QStringLiteral("\nSheafscope ") + fromCore(kVersion) + QStringLiteral(" · ") +
           fromCore(kModelStatement) + QLatin1Char('\n') + fromCore(picture.command);
}

} // namespace

QStringList comparisonFilters()
{
    return {Output::tr("All runs, to be opened again (*.json)"),
            Output::tr("Mail text, 72 columns (*.mail)"),
            Output::tr("Wide grid, to attach (*.txt)"),
            Output::tr("Kernel test robot's form (*.robot)"),
            Output::tr("Markdown (*.md)"),
            Output::tr("CSV table (*.csv)"),
            Output::tr("Report as JSON (*.report.json)"),
            Output::tr("HTML page with pictures (*.html)"),
            Output::tr("PDF with pictures (*.pdf)")};
}

QStringList chartFilters()
{
    return {Output::tr("Data as JSON (*.json)"), Output::tr("Mail text, 72 columns (*.txt)"),
            Output::tr("CSV table (*.csv)"),     Output::tr("SVG drawing (*.svg)"),
            Output::tr("PNG picture (*.png)"),   Output::tr("PDF document (*.pdf)")};
}

Result<void> saveComparison(const ResultSet& results, const ComparisonReport& report, const QString& path)
{
    return writeOut(comparisonText(results, report, path.toStdString()), path);
}

Result<void> saveLadder(const LadderReport& report, const QString& path)
{
    if (path.endsWith(QLatin1String(".txt")))
        return writeOut(ladderText(report), path);
    if (path.endsWith(QLatin1String(".csv")))
        return writeOut(ladderCsv(report), path);
    if (path.endsWith(QLatin1String(".json")))
        return writeOut(ladderJson(report), path);
    if (!isPicturePath(path) || report.metrics.empty())
        return unknownEnding(path);
    const ThemeKeeper keeper;
    const Waterfall waterfall = waterfallOf(report.plan, report.metrics.front());
    ChartPicture picture = chartPicture(
        path, fmt::format("{} on {}", report.head.scenarios.begin()->first, report.head.machines.begin()->first),
        report.head.command);
    picture.draw = [&](QPainter& painter, const QRectF& area) { drawWaterfall(painter, area, waterfall); };
    return writeOut(encodeChart(picture), path);
}

Result<void> saveSweep(const SweepResults& results, const std::string& metric, const QString& path)
{
    if (path.endsWith(QLatin1String(".txt")))
        return writeOut(sweepText(results, {metric}), path);
    if (path.endsWith(QLatin1String(".csv")))
        return writeOut(sweepCsv(results), path);
    if (path.endsWith(QLatin1String(".json")))
        return writeOut(sweepJson(results), path);
    if (!isPicturePath(path))
        return unknownEnding(path);
    const ThemeKeeper keeper;
    ChartPicture picture = chartPicture(path, sweepTitle(results.head), results.head.command);
    if (results.axes.size() == 2) {
        const auto heat = heatOf(results, metric);
        if (!heat)
            return Failure(heat.error());
        picture.draw = [&](QPainter& painter, const QRectF& area) { drawSweepHeat(painter, area, *heat); };
        return writeOut(encodeChart(picture), path);
    }
    const auto curve = curveOf(results, metric);
    if (!curve)
        return Failure(curve.error());
    picture.draw = [&](QPainter& painter, const QRectF& area) { drawSweepCurve(painter, area, *curve); };
    return writeOut(encodeChart(picture), path);
}

Result<void> savePicture(const ComparePicture& picture, const QString& path)
{
    const auto format = pictureFormat(path);
    if (!format)
        return Failure(format.error());
    const Theme& theme = Theme::instance();
    const QString words = pictureWords(picture);
    const QRectF room(0, 0, picture.size.width() - 2 * kCaptionMargin, 10'000);
    const qreal strip = QFontMetricsF(theme.smallFont()).boundingRect(room, Qt::TextWordWrap, words).height();
    const QSizeF units(picture.size.width(), picture.size.height() + strip + 2 * kCaptionMargin);
    Drawing drawing;
    drawing.scale = picture.scale;
    drawing.pixels = (units * picture.scale).toSize();
    drawing.paint = [&](QPainter& painter) {
        painter.fillRect(QRectF(QPointF(), units), theme.color(Role::window));
        painter.save();
        picture.draw(painter);
        painter.restore();
        painter.setFont(theme.smallFont());
        painter.setPen(theme.color(Role::textDim));
        painter.drawText(room.translated(kCaptionMargin, picture.size.height() + kCaptionMargin), Qt::TextWordWrap,
                         words);
    };
    const auto ascii = [](const std::string& text) { return QString::fromStdString(asciiText(text)); };
    drawing.facts = {{QStringLiteral("Title"), ascii("Sheafscope: " + picture.caption.toStdString())},
                     {QStringLiteral("Version"), fromCore(kVersion)},
                     {QStringLiteral("Comment"), fromCore(kModelStatement)},
                     {QStringLiteral("Command"), ascii(picture.command)}};
    drawing.description = ascii(words.toStdString());
    const QByteArray bytes = encodePicture(drawing, *format);
    if (bytes.isEmpty())
        return fail(path.toStdString(), 0, "the picture cannot be made: there is no memory for so many pixels");
    return writeAtomically(path.toStdString(), bytes.toStdString());
}

} // namespace sheafscope
