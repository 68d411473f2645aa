// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/copy_for_mail.h"

#include "app/cli/run_report.h"
#include "core/machine/numactl_text.h"
#include "core/machine/verdict.h"
#include "core/report/mail_text.h"
#include "core/report/numactl_lines.h"
#include "core/report/render_report.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QString>

#include <algorithm>

namespace sheafscope {
namespace {

/// Indented lines are values: a dash instead of the blanks keeps their columns.
void addLines(MailText& mail, const std::string& text)
{
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string line = text.substr(start, end - start);
        start = end + 1;
        if (line.find_first_not_of(' ') == std::string::npos)
            mail.gap();
        else if (line.starts_with("  "))
            mail.line("- " + line.substr(2));
        else
            mail.prose(line);
    }
}

void setClipboard(const std::string& text)
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
}

} // namespace

std::string mailOfRun(const Snapshot& snapshot)
{
    MailText mail;
    addLines(mail, headText(snapshot));
    mail.gap();
    for (const std::string& line : numactlLines(toNumactlText(*snapshot.info->machine)))
        mail.prose(line);
    mail.gap();
    addLines(mail, verdictText(*snapshot.info->machine));
    mail.gap();
    addLines(mail, countersText(snapshot));
    return mail.text();
}

void copyForMail(const Snapshot& snapshot)
{
    setClipboard(mailOfRun(snapshot));
}

Result<void> copyForMail(const ResultSet& results)
{
    const auto text = renderReport(results, {});
    if (!text)
        return Failure(text.error());
    setClipboard(*text);
    return {};
}

} // namespace sheafscope
