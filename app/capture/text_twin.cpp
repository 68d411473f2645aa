// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/text_twin.h"

#include "app/cli/run_report.h"

#include <algorithm>
#include <string>

namespace sheafscope {
namespace {

/// Thin and no-break spaces are for the screen; in a mail they break alignment. The width of a line is counted in bytes
/// by wrapped(), so the few signs beyond ASCII are replaced as well.
std::string plainText(QString text)
{
    text.replace(QStringLiteral(" · "), QStringLiteral(", ")).replace(QChar(0x25b2), QLatin1Char('!'));
    text.replace(QChar(0x2009), QLatin1Char(' '))
        .replace(QChar(0x00a0), QLatin1Char(' '))
        .replace(QChar(0x202f), QLatin1Char(' '));
    text.replace(QChar(0x2013), QLatin1Char('-'))
        .replace(QChar(0x2014), QLatin1Char('-'))
        .replace(QChar(0x2212), QLatin1Char('-'));
    text.replace(QChar(0x00d7), QLatin1Char('x')).replace(QChar(0x2192), QStringLiteral("->"));
    text.replace(QChar(0x00b7), QLatin1Char(','))
        .replace(QChar(0x2026), QStringLiteral("..."))
        .replace(QChar(0x00b5), QLatin1Char('u'));
    text.replace(QChar(0x2019), QLatin1Char('\''));
    return text.toStdString();
}

void addSection(std::string& text, const std::string& title, const std::string& body)
{
    text += "\n" + title + "\n" + std::string(title.size(), '-') + "\n" + body;
    if (!text.empty() && text.back() != '\n')
        text += '\n';
}

/// Something, and nothing in it has to be wrapped.
bool isNarrow(const std::string& text)
{
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (end - start > kTextColumns)
            return false;
        start = end + 1;
    }
    return !text.empty();
}

} // namespace

QByteArray textTwin(const Snapshot& snapshot, std::span<Panel* const> panels, const QString& command)
{
    constexpr std::size_t kIndent = 4;
    std::string text = headText(snapshot);
    if (!command.isEmpty())
        text += wrapped("repeat      " + command.toStdString(), 12);
    addSection(text, "Machine", wrapped(machineText(*snapshot.info->machine), kIndent));
    for (const Panel* panel : panels)
        addSection(text, plainText(panel->title()),
                   wrapped(plainText(panel->subtitle() + QStringLiteral("\n\n") + panel->summary()), kIndent));
    if (isNarrow(snapshot.info->scenarioDocument)) // a machine that is written out has long lines, and is above
        addSection(text, "Scenario file", snapshot.info->scenarioDocument);
    addSection(text, "Counters by cache", countersText(snapshot));
    return QByteArray::fromStdString(text);
}

} // namespace sheafscope
