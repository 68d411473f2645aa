// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/glossary_text.h"

#include "widgets/core_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <utility>

namespace sheafscope {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("sheafscope::Glossary", text);
}

/// Questions with answers; those without one are left out.
std::vector<std::pair<QString, QString>> answers(const GlossaryEntry& entry)
{
    std::vector<std::pair<QString, QString>> list;
    const std::array<std::pair<const char*, const std::string*>, 3> all{
        {{QT_TRANSLATE_NOOP("sheafscope::Glossary", "Grows when"), &entry.grows},
         {QT_TRANSLATE_NOOP("sheafscope::Glossary", "A high value means"), &entry.high},
         {QT_TRANSLATE_NOOP("sheafscope::Glossary", "Try"), &entry.advice}}};
    for (const auto& [question, answer] : all)
        if (!answer->empty())
            list.emplace_back(words(question), coreText(*answer));
    return list;
}

} // namespace

QString glossaryHtml(std::string_view id)
{
    const GlossaryEntry* const entry = findInGlossary(id);
    if (entry == nullptr)
        return {};
    QString html = QStringLiteral("<p><b>%1</b></p><p>%2</p>")
                       .arg(coreText(entry->title).toHtmlEscaped(), coreText(entry->what).toHtmlEscaped());
    for (const auto& [question, answer] : answers(*entry))
        html += QStringLiteral("<p><b>%1:</b> %2</p>").arg(question, answer.toHtmlEscaped());
    return html;
}

QString glossaryText(std::string_view id)
{
    const GlossaryEntry* const entry = findInGlossary(id);
    if (entry == nullptr)
        return {};
    QStringList lines{coreText(entry->what)};
    for (const auto& [question, answer] : answers(*entry))
        lines << QStringLiteral("%1: %2").arg(question, answer);
    return lines.join(QLatin1Char('\n'));
}

} // namespace sheafscope
