// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/step_state.h"

#include "widgets/fitted_text.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace sheafscope {
namespace {

constexpr int kRowHeight = 16;
constexpr int kNameWidth = 84;

QString words(const char* text)
{
    return QCoreApplication::translate("sheafscope::StepState", text);
}

/// One line of the picture.
struct Row {
    QString name;
    Role role;
    unsigned before = 0;
    unsigned after = 0;
    unsigned most = 0; ///< a full bar; 0: there is no limit to draw
};

QString levelText(unsigned level)
{
    return level == SheafFill::kNone ? words("none") : QString::number(level);
}

std::vector<Row> rowsOf(const StateChange& change)
{
    const PlaceState& a = change.before;
    const PlaceState& b = change.after;
    std::vector<Row> rows;
    if (change.capacity != 0) {
        rows.push_back({words("main"), Role::main, a.fill.main, b.fill.main, change.capacity});
        rows.push_back({words("spare"), Role::spare, a.fill.spare, b.fill.spare, change.capacity});
        rows.push_back({words("rcu_free"), Role::rcuFree, a.fill.rcuFree, b.fill.rcuFree, change.capacity});
    }
    if (a.hasBarn || b.hasBarn) {
        const unsigned most = std::max({10U, a.barnFull, b.barnFull, a.barnEmpty, b.barnEmpty});
        rows.push_back({words("barn full"), Role::barnFull, a.barnFull, b.barnFull, most});
        rows.push_back({words("barn empty"), Role::barnEmpty, a.barnEmpty, b.barnEmpty, most});
    }
    rows.push_back({words("partial slabs"), Role::partial, a.partialSlabs, b.partialSlabs,
                    std::max({1U, a.partialSlabs, b.partialSlabs})});
    rows.push_back({words("slabs"), Role::slabMemory, static_cast<unsigned>(a.slabs), static_cast<unsigned>(b.slabs),
                    std::max({1U, static_cast<unsigned>(a.slabs), static_cast<unsigned>(b.slabs)})});
    return rows;
}

void paintLevel(QPainter& painter, const QRect& rect, const Row& row, unsigned level, bool isStrong)
{
    const Theme& theme = Theme::instance();
    const int textSide = 40;
    const QRect bar = rect.adjusted(0, 4, -textSide, -4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(level == SheafFill::kNone ? Role::grid : Role::cardBorder), 1,
                        level == SheafFill::kNone ? Qt::DotLine : Qt::SolidLine));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    if (level != SheafFill::kNone && row.most != 0 && level != 0) {
        const int width = std::max(1, static_cast<int>(static_cast<double>(bar.width() - 2) * level / row.most));
        painter.fillRect(QRect(bar.left() + 1, bar.top() + 1, std::min(width, bar.width() - 2), bar.height() - 2),
                         theme.color(row.role));
    }
    drawFitted(painter, QRect(rect.right() - textSide + 6, rect.top(), textSide - 6, rect.height()), Qt::AlignLeft,
               {levelText(level)}, isStrong ? theme.boldFont() : theme.smallFont(),
               theme.color(isStrong ? Role::textStrong : Role::textDim));
}

} // namespace

QString changeSentence(const StateChange& change)
{
    QStringList parts;
    for (const Row& row : rowsOf(change)) {
        if (row.before != row.after)
            parts << QStringLiteral("%1 %2 → %3").arg(row.name, levelText(row.before), levelText(row.after));
    }
    const QString where = words("CPU %1, node %2, %3").arg(change.cpu.v).arg(change.node.v).arg(change.cache);
    return where + QStringLiteral(": ") +
           (parts.isEmpty() ? words("nothing changed here") : parts.join(QStringLiteral(", ")));
}

void paintStateChange(QPainter& painter, const QRect& rect, const StateChange& change)
{
    const Theme& theme = Theme::instance();
    const int column = std::max(40, (rect.width() - kNameWidth - 16) / 2);
    const QRect first(rect.left() + kNameWidth, rect.top(), column, kRowHeight);
    const QRect second = first.translated(column + 16, 0);
    const QString where = QStringLiteral("CPU %1 · %2").arg(change.cpu.v).arg(change.cache);
    drawFitted(painter, QRect(rect.left(), rect.top(), kNameWidth - 4, kRowHeight), Qt::AlignLeft,
               {where, QStringLiteral("CPU %1").arg(change.cpu.v)}, theme.smallFont(), theme.color(Role::textDim));
    drawFitted(painter, first, Qt::AlignLeft, {words("before")}, theme.smallFont(), theme.color(Role::textDim));
    drawFitted(painter, second, Qt::AlignLeft, {words("after")}, theme.smallFont(), theme.color(Role::textDim));
    int y = rect.top() + kRowHeight;
    for (const Row& row : rowsOf(change)) {
        if (y + kRowHeight > rect.bottom() + 1)
            return;
        const bool isMoved = row.before != row.after;
        drawFitted(painter, QRect(rect.left(), y, kNameWidth - 4, kRowHeight), Qt::AlignLeft,
                   {isMoved ? QStringLiteral("▸ ") + row.name : row.name},
                   isMoved ? theme.boldFont() : theme.smallFont(),
                   theme.color(isMoved ? Role::textStrong : Role::textDim));
        paintLevel(painter, QRect(first.left(), y, column, kRowHeight), row, row.before, false);
        paintLevel(painter, QRect(second.left(), y, column, kRowHeight), row, row.after, isMoved);
        y += kRowHeight;
    }
}

} // namespace sheafscope
