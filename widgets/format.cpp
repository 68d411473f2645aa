// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace sheafscope {
namespace {

constexpr QChar kThinSpace(0x2009);
constexpr QChar kNoBreakSpace(0x00a0);
constexpr QChar kEnDash(0x2013);

QString fixed(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

QString withUnit(const QString& number, const QString& unit)
{
    return number + kNoBreakSpace + unit;
}

/// Three significant digits at most: one decimal below 100 unless it would be zero.
QString threeDigits(double value)
{
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    return fixed(value, value < 99.95 && !isWhole ? 1 : 0);
}

/// Divides by `base` until the value reads short; the last unit takes what is left.
template <std::size_t N> QString scaled(double value, double base, const std::array<QString, N>& units)
{
    std::size_t unit = 0;
    while (unit + 1 < units.size() && value >= base - 0.05) {
        value /= base;
        ++unit;
    }
    return withUnit(threeDigits(value), units[unit]);
}

template <class IdType> QString rangeList(std::span<const IdType> ids)
{
    QStringList parts;
    for (std::size_t i = 0; i < ids.size();) {
        std::size_t end = i + 1;
        while (end < ids.size() && ids[end].v == ids[end - 1].v + 1)
            ++end;
        QString part = QString::number(ids[i].v);
        if (end - i > 1)
            part += QString(kEnDash) + QString::number(ids[end - 1].v);
        parts << part;
        i = end;
    }
    return parts.join(QStringLiteral(", "));
}

QString twoDigits(std::int64_t value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

QString fromCore(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString formatCount(std::uint64_t value)
{
    const QString digits = QString::number(value);
    QString grouped;
    grouped.reserve(digits.size() + digits.size() / 3);
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i != 0 && (digits.size() - i) % 3 == 0)
            grouped += kThinSpace;
        grouped += digits[i];
    }
    return grouped;
}

QString formatCompact(double value)
{
    if (!std::isfinite(value))
        return QString(kEnDash);
    if (value < 0)
        return QChar(0x2212) + formatCompact(-value);
    if (value >= 999'999.5) {
        static const std::array<QString, 3> units{QStringLiteral("M"), QStringLiteral("G"), QStringLiteral("T")};
        return scaled(value / 1e6, 1000, units);
    }
    const bool isWhole = std::abs(value - std::round(value)) < 0.05;
    if (value < 9.95 && !isWhole)
        return fixed(value, 1);
    return formatCount(static_cast<std::uint64_t>(std::llround(value)));
}

QString formatBytes(Bytes value)
{
    static const std::array<QString, 6> units{QStringLiteral("B"),   QStringLiteral("KiB"), QStringLiteral("MiB"),
                                              QStringLiteral("GiB"), QStringLiteral("TiB"), QStringLiteral("PiB")};
    if (value.v < 1024)
        return withUnit(QString::number(value.v), units[0]);
    return scaled(static_cast<double>(value.v), 1024, units);
}

QString formatRate(double perSecond)
{
    return formatRate(perSecond, QString());
}

QString formatRate(double perSecond, const QString& unit)
{
    if (!std::isfinite(perSecond))
        return QString(kEnDash);
    return formatCompact(perSecond) + kNoBreakSpace + unit + QStringLiteral("/s");
}

QString formatLevel(double value)
{
    return std::isnan(value) ? formatCompact(value) : formatCount(static_cast<std::uint64_t>(std::llround(value)));
}

QString formatByteLevel(double bytes)
{
    if (std::isnan(bytes))
        return formatCompact(bytes);
    return formatBytes(Bytes{static_cast<std::uint64_t>(std::max(std::llround(bytes), 0LL))});
}

QString formatPercent(double share)
{
    if (!std::isfinite(share))
        return QString(kEnDash);
    const double percent = share * 100;
    const QString sign = QStringLiteral("%");
    if (percent > 0 && percent < 0.1)
        return QStringLiteral("<") + kNoBreakSpace + withUnit(QStringLiteral("0.1"), sign);
    if (percent > 99.9 && percent < 100)
        return QStringLiteral(">") + kNoBreakSpace + withUnit(QStringLiteral("99.9"), sign);
    const bool isWhole = std::abs(percent - std::round(percent)) < 0.05;
    const bool needsDecimal = !isWhole && (percent < 9.95 || percent > 99);
    return withUnit(fixed(percent, needsDecimal ? 1 : 0), sign);
}

QString formatModelTime(double seconds)
{
    if (!std::isfinite(seconds))
        return QString(kEnDash);
    if (seconds < 3600)
        return withUnit(fixed(seconds, 2), QStringLiteral("s"));
    const auto whole = static_cast<std::int64_t>(seconds);
    return withUnit(QString::number(whole / 3600), QStringLiteral("h ")) +
           withUnit(twoDigits(whole / 60 % 60), QStringLiteral("min ")) +
           withUnit(twoDigits(whole % 60), QStringLiteral("s"));
}

QString formatSpan(double seconds)
{
    if (!std::isfinite(seconds))
        return QString(kEnDash);
    if (seconds < 1)
        return withUnit(QString::number(std::llround(seconds * 1000)), QStringLiteral("ms"));
    if (seconds < 59.95)
        return withUnit(threeDigits(seconds), QStringLiteral("s"));
    const auto whole = static_cast<std::int64_t>(std::llround(seconds));
    const auto pair = [](std::int64_t high, const QString& highUnit, std::int64_t low, const QString& lowUnit) {
        QString text = withUnit(QString::number(high), highUnit);
        if (low != 0)
            text += QLatin1Char(' ') + withUnit(QString::number(low), lowUnit);
        return text;
    };
    if (whole < 3600)
        return pair(whole / 60, QStringLiteral("min"), whole % 60, QStringLiteral("s"));
    return pair(whole / 3600, QStringLiteral("h"), whole / 60 % 60, QStringLiteral("min"));
}

QString formatCost(std::chrono::nanoseconds value)
{
    static const std::array<QString, 4> units{QStringLiteral("ns"), QStringLiteral("µs"), QStringLiteral("ms"),
                                              QStringLiteral("s")};
    return scaled(static_cast<double>(value.count()), 1000, units);
}

QString formatNodeList(std::span<const NodeId> nodes)
{
    return rangeList(nodes);
}

QString formatNodes(std::span<const NodeId> nodes)
{
    return nodes.size() == 1 ? QCoreApplication::translate("format", "node %1").arg(nodes.front().v)
                             : QCoreApplication::translate("format", "nodes %1").arg(rangeList(nodes));
}

QString formatCpuList(std::span<const CpuId> cpus)
{
    return rangeList(cpus);
}

} // namespace sheafscope
