// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/machine_draft.h"

#include "core/machine/numactl_text.h"
#include "core/scenario/option_values.h"

#include <QRegularExpression>

#include <cmath>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr double kMebibyte = 1024.0 * 1024.0;
constexpr double kMebibytesPerGibibyte = 1024.0;
constexpr unsigned kLongestDistance = 255;

/// CPU numbers 0, 1, 2 ... over the nodes in order, as many as each has now.
void renumber(MachineSpec& spec)
{
    std::uint32_t next = 0;
    for (NodeSpec& node : spec.nodes) {
        for (CpuId& cpu : node.cpus)
            cpu = CpuId{next++};
    }
}

/// What was described (title, CPU order) is not what it is any more.
void forgetTitle(MachineSpec& spec)
{
    spec.title.clear();
}

} // namespace

QString memoryText(Bytes memory)
{
    const double mebibytes = static_cast<double>(memory.v) / kMebibyte;
    if (mebibytes == 0)
        return QStringLiteral("0");
    const double gibibytes = mebibytes / kMebibytesPerGibibyte;
    if (gibibytes == std::floor(gibibytes))
        return QStringLiteral("%1 GiB").arg(gibibytes, 0, 'f', 0);
    return QStringLiteral("%1 MiB").arg(std::floor(mebibytes), 0, 'f', 0);
}

Result<void> setMemory(Bytes& memory, const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(\d{1,12}(?:\.\d{1,6})?)\s*(MiB|MB|M|GiB|GB|G|TiB|TB|T)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    const QString unit = match.captured(2).left(1).toUpper();
    const double factor = unit == QLatin1String("T")   ? kMebibytesPerGibibyte * kMebibytesPerGibibyte
                          : unit == QLatin1String("G") ? kMebibytesPerGibibyte
                                                       : 1;
    const double mebibytes = match.hasMatch() ? std::floor(match.captured(1).toDouble() * factor) : -1;
    if (mebibytes < 0 || mebibytes > static_cast<double>(kMaxNodeMb))
        return fail(
            "memory", 0,
            fmt::format("'{}' is not an amount of memory; expected such as 64 GiB, 512 MiB or 0", text.toStdString()));
    memory = Bytes{static_cast<std::uint64_t>(mebibytes) << 20U};
    return {};
}

Result<void> setCpuCount(MachineSpec& spec, NodeId node, const QString& text)
{
    const auto count = parseInteger("CPUs", text.trimmed().toStdString(), 0, Machine::kMaxCpus);
    if (!count)
        return Failure(count.error());
    spec.nodes[node.v].cpus.resize(*count);
    renumber(spec);
    forgetTitle(spec);
    return {};
}

Result<void> setDistance(MachineSpec& spec, NodeId from, NodeId to, const QString& text)
{
    const auto distance = parseInteger("distance", text.trimmed().toStdString(), kLocalDistance, kLongestDistance);
    if (!distance)
        return Failure(distance.error());
    spec.distances[from.v][to.v] = static_cast<unsigned>(*distance);
    spec.distances[to.v][from.v] = static_cast<unsigned>(*distance);
    return {};
}

Result<void> setName(MachineSpec& spec, const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"));
    if (!form.match(text).hasMatch())
        return fail("name", 0,
                    fmt::format("'{}' is no name for a machine; expected letters, digits, '-', '_' and '.'",
                                text.toStdString()));
    spec.name = text.toStdString();
    return {};
}

void addNode(MachineSpec& spec, NodeId like)
{
    spec.nodes.push_back(spec.nodes[like.v]);
    renumber(spec);
    forgetTitle(spec);
    for (auto& row : spec.distances)
        row.push_back(kRemoteDistance);
    if (!spec.distances.empty()) {
        spec.distances.emplace_back(spec.nodes.size(), kRemoteDistance);
        spec.distances.back().back() = kLocalDistance;
    }
}

void removeNode(MachineSpec& spec, NodeId node)
{
    spec.nodes.erase(spec.nodes.begin() + node.v);
    renumber(spec);
    forgetTitle(spec);
    if (spec.distances.empty())
        return;
    spec.distances.erase(spec.distances.begin() + node.v);
    for (auto& row : spec.distances)
        row.erase(row.begin() + node.v);
}

} // namespace sheafscope
