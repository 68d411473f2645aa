// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sysfs_panel.h"

#include "widgets/fitted_text.h"
#include "widgets/sysfs_model.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr int kNameColumnWidth = 180;
constexpr int kFileGap = 12;
constexpr qsizetype kSummaryColumns = 72; // of a mail

} // namespace

SysfsPanel::SysfsPanel(ViewState& state, QWidget* parent)
    : TablePanel(state, new SysfsModel, tr("Filter files"), parent)
{
    setAccessibleName(title());
    view()->setAccessibleName(title());
    view()->setColumnWidth(SysfsModel::attribute, kNameColumnWidth);
    view()->horizontalHeader()->setSectionResizeMode(SysfsModel::value, QHeaderView::Stretch);
}

QString SysfsPanel::id() const
{
    return QStringLiteral("sysfs");
}

QString SysfsPanel::title() const
{
    return tr("Sysfs files");
}

QString SysfsPanel::subtitle() const
{
    const auto& info = state().info();
    if (info == nullptr || state().cache().v >= info->caches.size())
        return tr("no scenario runs");
    return tr("/sys/kernel/slab/%1 · SLUB %2 · +n: n more CPUs or nodes")
        .arg(QString::fromStdString(info->caches[state().cache().v].name), QString::fromStdString(info->era));
}

template <class Visit> void SysfsPanel::visitRows(Visit&& visit) const
{
    const auto& files = static_cast<const SysfsModel&>(model());
    for (int row = 0; row < proxy().rowCount(); ++row) {
        const int source = proxy().mapToSource(proxy().index(row, 0)).row();
        visit(files.name(source), files.fullText(source));
    }
}

QString SysfsPanel::summary() const
{
    qsizetype widest = 0;
    visitRows([&](const QString& name, const QString&) { widest = std::max(widest, name.size()); });
    QString text;
    visitRows([&](const QString& name, const QString& content) {
        QString line = name.leftJustified(widest + 2) + SysfsModel::shortened(content, kSummaryColumns - widest - 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    });
    return text;
}

void SysfsPanel::render(QPainter& painter, const QRectF& rect)
{
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setClipRect(rect);
    const QRect in = paintHeading(painter, rect);
    const int rows = std::max(1, proxy().rowCount());
    const int perColumn = std::clamp(in.height() / Theme::instance().rowHeight(), 1, rows);
    const int columns = (rows + perColumn - 1) / perColumn;
    const int width = in.width() / columns;
    int nameWidth = 0;
    visitRows([&](const QString& name, const QString&) {
        nameWidth = std::max(nameWidth, textWidth(name, theme.font()) + 2 * kFileGap);
    });
    nameWidth = std::min(nameWidth, width / 2);
    int row = 0;
    visitRows([&](const QString& name, const QString& content) {
        const QRect place(in.left() + row / perColumn * width,
                          in.top() + row % perColumn * Theme::instance().rowHeight(), width - kFileGap,
                          Theme::instance().rowHeight());
        drawFitted(painter, QRect(place.topLeft(), QSize(nameWidth - kFileGap, Theme::instance().rowHeight())),
                   Qt::AlignLeft, {name}, theme.font(), theme.color(Role::textDim));
        const QRect rest = place.adjusted(nameWidth, 0, 0, 0);
        const auto fits = static_cast<qsizetype>(rest.width() / QFontMetricsF(theme.font()).averageCharWidth());
        drawFitted(painter, rest, Qt::AlignLeft,
                   {SysfsModel::shortened(content, fits), SysfsModel::shortened(content, fits * 4 / 5),
                    SysfsModel::shortened(content, fits * 3 / 5)},
                   theme.font(), theme.color(Role::text));
        ++row;
    });
    painter.restore();
}

QString SysfsPanel::table() const
{
    QString text = QStringLiteral("file\tcontent\n");
    visitRows([&](const QString& name, const QString& content) {
        text += name + QLatin1Char('\t') + content + QLatin1Char('\n');
    });
    return text;
}

void SysfsPanel::copy()
{
    QString text;
    visitRows([&](const QString& name, const QString& content) {
        text += name + (content.isEmpty() ? QStringLiteral(":") : QStringLiteral(": ")) + content + QLatin1Char('\n');
    });
    auto* copied = new QMimeData; // the clipboard owns it
    copied->setText(text);
    copied->setData(QStringLiteral("text/tab-separated-values"), table().toUtf8());
    QGuiApplication::clipboard()->setMimeData(copied);
}

} // namespace sheafscope
