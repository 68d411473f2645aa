// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alarm_text.h"

#include "widgets/format.h"

#include <QCoreApplication>

namespace sheafscope {
namespace {

QString words(const char* text, int n = -1)
{
    return QCoreApplication::translate("sheafscope::Alarm", text, nullptr, n);
}

} // namespace

QString alarmSentence(const Alarm& alarm)
{
    switch (alarm.kind) {
    case Alarm::Kind::sheavesNeverHit: {
        const QString who = alarm.cpus.size() == 1 ? words("CPU %1").arg(alarm.cpus.front().v)
                                                   : words("CPUs %1").arg(formatCpuList(alarm.cpus));
        const QString what = words("sheaves never hit on %1 (%2 allocations)").arg(who, formatCount(alarm.count));
        if (!alarm.isWithoutBarn)
            return what;
        return what + QStringLiteral(": ") +
               (alarm.node.isValid() ? words("node %1 has no barn").arg(alarm.node.v)
                                     : words("their nodes have no barn"));
    }
    case Alarm::Kind::barnNeverGives:
        return words("the barn of node %1 never had a full sheaf (asked %2 times)")
            .arg(QString::number(alarm.node.v), formatCount(alarm.count));
    }
    return {};
}

QString alarmText(const Snapshot& snapshot, CacheId cache)
{
    if (snapshot.focus != cache)
        return {};
    const std::vector<Alarm> alarms = findAlarms(snapshot);
    if (alarms.empty())
        return {};
    const QString first = QString(QChar(0x25b2)) + QLatin1Char(' ') + alarmSentence(alarms.front());
    return alarms.size() == 1 ? first : words("%1; and %2 more").arg(first).arg(alarms.size() - 1);
}

} // namespace sheafscope
