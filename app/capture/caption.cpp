// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/caption.h"

#include "sheafscope_version.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace sheafscope {
namespace {

constexpr qreal kMargin = 8;
constexpr qreal kGap = 4;
const QString kStatement = QStringLiteral("userspace model of SLUB, not a kernel measurement");

/// PNG text is Latin-1 and read by all kinds of tools: plain ASCII with the usual replacements.
QString ascii(QString text)
{
    for (QChar& c : text) {
        if (c == QChar(0x2009) || c == QChar(0x00a0) || c == QChar(0x202f))
            c = QLatin1Char(' ');
        else if (c == QChar(0x2013))
            c = QLatin1Char('-');
        else if (c == QChar(0x00d7))
            c = QLatin1Char('x');
        else if (c.unicode() > 126)
            c = QLatin1Char('?');
    }
    return text;
}

} // namespace

QString machineWords(const Machine& machine)
{
    unsigned online = 0;
    unsigned withMemory = 0;
    Bytes memory;
    std::size_t fewest = SIZE_MAX;
    std::size_t most = 0;
    for (const NodeSpec& node : machine.spec().nodes) {
        if (!node.online)
            continue;
        ++online;
        withMemory += node.normal.v + node.movable.v != 0 ? 1 : 0;
        memory += node.normal + node.movable;
        fewest = std::min(fewest, node.cpus.size());
        most = std::max(most, node.cpus.size());
    }
    QString words = online == 1 ? QStringLiteral("1 node") : QStringLiteral("%1 nodes").arg(online);
    words +=
        fewest == most ? QStringLiteral(" × %1 CPUs").arg(most) : QStringLiteral(", %1 CPUs").arg(machine.cpuCount());
    words += QStringLiteral(", ") + formatBytes(memory);
    if (withMemory != online)
        words += QStringLiteral(" on %1 of them").arg(withMemory);
    return words;
}

Caption::Caption(const Snapshot& snapshot, QString command, QString date)
    : m_scenario(fromCore(snapshot.info->scenario)),
      m_machine(machineWords(*snapshot.info->machine) +
                QStringLiteral(" (%1)").arg(fromCore(snapshot.info->machine->name()))),
      m_era(fromCore(snapshot.info->eraText())), m_kernel(fromCore(snapshot.info->kernelVersion)),
      m_mode(fromCore(snapshot.info->mode)), m_hash(fromCore(snapshot.info->scenarioHash)),
      m_document(fromCore(snapshot.info->scenarioDocument)), m_seed(QString::number(snapshot.info->seed)),
      m_time(formatModelTime(std::chrono::duration<double>(snapshot.time).count())), m_command(std::move(command)),
      m_date(std::move(date))
{
}

QString Caption::text() const
{
    const QString separator = QStringLiteral(" · ");
    QString text = QStringLiteral("SLUB %1 (kernel %2)").arg(m_era, m_kernel) + separator + m_mode + separator +
                   QStringLiteral("seed ") + m_seed + separator +
                   (m_hash.isEmpty() ? QString() : QStringLiteral("scenario ") + m_hash + separator) +
                   QStringLiteral("model time ") + m_time + separator +
                   QStringLiteral("Sheafscope %1").arg(QString::fromUtf8(kVersion.data(), qsizetype(kVersion.size())));
    if (!m_date.isEmpty())
        text += separator + m_date;
    return text + separator + kStatement;
}

QString Caption::line() const
{
    return ascii(m_scenario + QStringLiteral("; ") + m_machine + QStringLiteral("; ") +
                 text().replace(QStringLiteral(" · "), QStringLiteral("; ")));
}

qreal Caption::height(qreal width) const
{
    const QRectF space(0, 0, width - 2 * kMargin, 10'000);
    const QRectF head = QFontMetricsF(Theme::instance().boldFont())
                            .boundingRect(space, Qt::TextWordWrap, m_scenario + QStringLiteral(" · ") + m_machine);
    const QRectF body = QFontMetricsF(Theme::instance().smallFont()).boundingRect(space, Qt::TextWordWrap, text());
    return std::ceil(head.height() + body.height() + kGap + 2 * kMargin);
}

void Caption::paint(QPainter& painter, const QRectF& strip) const
{
    const Theme& theme = Theme::instance();
    painter.fillRect(strip, theme.color(Role::card));
    painter.fillRect(QRectF(strip.left(), strip.top(), strip.width(), 1), theme.color(Role::cardBorder));
    QRectF space = strip.adjusted(kMargin, kMargin, -kMargin, 0);
    QRectF used;
    painter.setFont(theme.boldFont());
    painter.setPen(theme.color(Role::textStrong));
    painter.drawText(space, Qt::TextWordWrap, m_scenario + QStringLiteral(" · ") + m_machine, &used);
    space.setTop(used.bottom() + kGap);
    painter.setFont(theme.smallFont());
    painter.setPen(theme.color(Role::textDim));
    painter.drawText(space, Qt::TextWordWrap, text());
}

std::vector<std::pair<QString, QString>> Caption::facts() const
{
    std::vector<std::pair<QString, QString>> facts{
        {QStringLiteral("Title"), QStringLiteral("Sheafscope: ") + m_scenario},
        {QStringLiteral("Scenario"), m_scenario},
        {QStringLiteral("Machine"), m_machine},
        {QStringLiteral("Era"), m_era + QStringLiteral(" (kernel %1)").arg(m_kernel)},
        {QStringLiteral("Mode"), m_mode},
        {QStringLiteral("Seed"), m_seed},
        {QStringLiteral("Model time"), m_time},
        {QStringLiteral("Version"), QString::fromUtf8(kVersion.data(), qsizetype(kVersion.size()))},
        {QStringLiteral("Comment"), kStatement}};
    if (!m_hash.isEmpty())
        facts.emplace_back(QStringLiteral("Scenario hash"), m_hash);
    if (!m_document.isEmpty())
        facts.emplace_back(QStringLiteral("Scenario file"), m_document);
    if (!m_command.isEmpty())
        facts.emplace_back(QStringLiteral("Command"), m_command);
    if (!m_date.isEmpty())
        facts.emplace_back(QStringLiteral("Date"), m_date);
    for (auto& [key, value] : facts)
        value = ascii(value);
    return facts;
}

} // namespace sheafscope
