// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report_picture.h"

#include "core/report/report_words.h"
#include "widgets/format.h"
#include "widgets/run_strip.h"
#include "widgets/theme.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace sheafscope {
namespace {

constexpr qreal kPictureWidth = 760;
constexpr qreal kPictureMargin = 10;
constexpr qreal kTitleHeight = 22;
constexpr qreal kEraHeight = 17;
constexpr qreal kEraLabel = 130;
constexpr qreal kStripWidth = 330;
constexpr qreal kChangeGap = 20;
constexpr double kLeastPercent = 5;  ///< a bar over the whole width is at least that
constexpr double kMostPercent = 100; ///< longer bars are cut, and say so

} // namespace

ReportPicture::ReportPicture(const ComparisonReport& report, const ReportTable& table, const ReportGroup& group)
    : m_report(report), m_table(table), m_group(group)
{
    for (const ReportRow& row : group.rows) {
        for (const ReportCell& cell : row.cells) {
            if (!cell.against.empty() && cell.against.front().percent)
                m_widestPercent = std::max(m_widestPercent, std::abs(*cell.against.front().percent));
        }
    }
    m_widestPercent = std::clamp(m_widestPercent, kLeastPercent, kMostPercent);
}

qreal ReportPicture::rowHeight(const ReportRow& row) const
{
    return row.hasEffect() ? kTitleHeight + kEraHeight * qreal(row.cells.size()) + kEraHeight + kPictureMargin : 0;
}

QSizeF ReportPicture::size() const
{
    qreal height = 2 * kPictureMargin + 2 * kTitleHeight;
    for (const ReportRow& row : m_group.rows)
        height += rowHeight(row);
    return {kPictureWidth, height};
}

QString ReportPicture::caption() const
{
    QString eras;
    for (std::size_t era = 0; era < m_report.head.eras.size(); ++era)
        eras += (era == 0 ? QString() : QStringLiteral(", ")) + fromCore(m_report.eraTitle(era));
    return QStringLiteral("%1 on %2; %3; n = %4; Sheafscope %5, %6")
        .arg(fromCore(m_group.scenario), fromCore(m_table.machine), eras,
             fromCore(runsText(m_report.fewestRuns, m_report.mostRuns)), fromCore(m_report.head.version),
             fromCore(kModelStatement));
}

void ReportPicture::paint(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    painter.fillRect(QRectF(QPointF(), size()), theme.color(Role::card));
    painter.setPen(theme.color(Role::textStrong));
    painter.setFont(theme.boldFont());
    const QRectF title(kPictureMargin, kPictureMargin, kPictureWidth - 2 * kPictureMargin, kTitleHeight);
    painter.drawText(title, Qt::AlignVCenter,
                     fromCore(m_group.scenario) + QStringLiteral(" on ") + fromCore(m_table.machine));
    qreal top = title.bottom();
    for (const ReportRow& row : m_group.rows) {
        if (row.hasEffect())
            paintRow(painter, row, top);
        top += rowHeight(row);
    }
    painter.setFont(theme.smallFont());
    painter.setPen(theme.color(Role::textDim));
    const QRectF foot(kPictureMargin, top, kPictureWidth - 2 * kPictureMargin, kTitleHeight);
    painter.drawText(foot, Qt::AlignVCenter,
                     QFontMetricsF(theme.smallFont()).elidedText(caption(), Qt::ElideRight, foot.width()));
}

void ReportPicture::paintRow(QPainter& painter, const ReportRow& row, qreal top) const
{
    const Theme& theme = Theme::instance();
    painter.setFont(theme.font());
    painter.setPen(theme.color(Role::textStrong));
    const QRectF title(kPictureMargin, top, kPictureWidth - 2 * kPictureMargin, kTitleHeight);
    painter.drawText(title, Qt::AlignVCenter, fromCore(rowTitle(row)));
    const qreal stripLeft = kPictureMargin + kEraLabel;
    const qreal changeLeft = stripLeft + kStripWidth + kChangeGap;
    painter.setFont(theme.smallFont());
    for (std::size_t era = 0; era < row.cells.size(); ++era) {
        const qreal y = title.bottom() + kEraHeight * qreal(era);
        const QRectF label(kPictureMargin, y, kEraLabel - kPictureMargin, kEraHeight);
        painter.setPen(theme.color(Role::text));
        painter.drawText(label, Qt::AlignVCenter,
                         QFontMetricsF(theme.smallFont())
                             .elidedText(fromCore(m_report.eraTitle(era)), Qt::ElideRight, label.width()));
        paintStrip(painter, row, era, QRectF(stripLeft, y, kStripWidth, kEraHeight));
        paintChange(painter, row, era, QRectF(changeLeft, y, kPictureWidth - kPictureMargin - changeLeft, kEraHeight));
    }
    const auto [least, most] = row.range();
    const ValueForm form(row);
    const QRectF axis(stripLeft, title.bottom() + kEraHeight * qreal(row.cells.size()), kStripWidth, kEraHeight);
    painter.setPen(theme.color(Role::textDim));
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, fromCore(form(least)));
    painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, fromCore(form(most)));
    if (!m_report.bases.empty())
        painter.drawText(QRectF(changeLeft, axis.top(), kPictureWidth - kPictureMargin - changeLeft, kEraHeight),
                         Qt::AlignCenter,
                         QStringLiteral("worse | better than ") + fromCore(m_report.era(m_report.bases.front())));
}

void ReportPicture::paintStrip(QPainter& painter, const ReportRow& row, std::size_t era, const QRectF& strip) const
{
    const Theme& theme = Theme::instance();
    painter.setPen(theme.color(Role::grid));
    painter.drawLine(QPointF(strip.left(), strip.bottom()), QPointF(strip.right(), strip.bottom()));
    const ReportCell& cell = row.cells[era];
    if (!cell.summary) {
        painter.setPen(theme.color(Role::textDim));
        painter.drawText(strip, Qt::AlignCenter, QStringLiteral("not run"));
        return;
    }
    paintRunStrip(painter, cell, stripAxis(row), strip);
}

void ReportPicture::paintChange(QPainter& painter, const ReportRow& row, std::size_t era, const QRectF& space) const
{
    if (m_report.bases.empty())
        return;
    const Theme& theme = Theme::instance();
    const qreal zero = space.center().x();
    painter.setPen(theme.color(Role::grid));
    painter.drawLine(QPointF(zero, space.top()), QPointF(zero, space.bottom()));
    const std::size_t base = m_report.bases.front();
    const std::string change = changeText(row, base, era, 0);
    if (change.empty())
        return;
    const ReportCell::Against& against = row.cells[era].against.front();
    const double percent = std::clamp(against.percent.value_or(0), -m_widestPercent, m_widestPercent);
    const qreal end = zero + percent / m_widestPercent * space.width() / 2;
    // Light where the intervals overlap: what is not marked is not claimed.
    QColor bar = theme.color(percent < 0 ? Role::error : Role::live);
    bar.setAlphaF(against.mark == Mark::none ? 0.25F : 0.55F);
    painter.fillRect(QRectF(QPointF(zero, space.top() + 3), QPointF(end, space.bottom() - 3)).normalized(), bar);
    painter.setPen(theme.color(Role::textStrong));
    const QRectF other = percent < 0 ? QRectF(QPointF(zero + 4, space.top()), space.bottomRight())
                                     : QRectF(space.topLeft(), QPointF(zero - 4, space.bottom()));
    const Qt::Alignment side = percent < 0 ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(other, int(Qt::AlignVCenter | side), fromCore(change));
}

QByteArray ReportPicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size().toSize());
    generator.setViewBox(QRectF(QPointF(), size()));
    generator.setTitle(QStringLiteral("Sheafscope"));
    generator.setDescription(QStringLiteral("strips of all runs and changes to the base"));
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return bytes.mid(std::max<qsizetype>(0, bytes.indexOf("<svg")));
}

} // namespace sheafscope
