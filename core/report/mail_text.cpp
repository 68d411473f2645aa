// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mail_text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace sheafscope {
namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 20> kReplacements{{
    {"\u00a0", " "},   {"\u2009", " "},  {"\u202f", " "},  {"\u00b1", "+-"}, {"\u00d7", "x"},
    {"\u00b5", "u"},   {"\u03bc", "u"},  {"\u00b7", ","},  {"\u2013", "-"},  {"\u2014", "-"},
    {"\u2212", "-"},   {"\u2018", "'"},  {"\u2019", "'"},  {"\u201c", "\""}, {"\u201d", "\""},
    {"\u2026", "..."}, {"\u2192", "->"}, {"\u2264", "<="}, {"\u2265", ">="}, {"\u00ae", "(R)"},
}};

std::size_t sequenceLength(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t start = text.find_first_not_of(' '); start != std::string_view::npos;) {
        const std::size_t end = std::min(text.find(' ', start), text.size());
        words.emplace_back(text.substr(start, end - start));
        start = text.find_first_not_of(' ', end);
    }
    return words;
}

/// The same, but a blank in quotes separates nothing.
std::vector<std::string> shellWordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    char quote = 0;
    for (const char c : text) {
        if (quote == 0 && c == ' ') {
            words.emplace_back();
            continue;
        }
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '\'' || c == '"'))
            quote = c;
        words.back() += c;
    }
    std::erase(words, "");
    return words;
}

/// An option and its values stay together where they fit on a line.
std::vector<std::string> optionsOf(const std::vector<std::string>& words, std::size_t room)
{
    std::vector<std::string> options;
    for (const std::string& word : words) {
        if (!options.empty() && options.back().starts_with('-') && !word.starts_with('-') &&
            options.back().size() + 1 + word.size() <= room)
            options.back() += " " + word;
        else
            options.push_back(word);
    }
    return options;
}

} // namespace

std::string asciiText(std::string_view utf8)
{
    std::string text;
    for (std::size_t i = 0; i < utf8.size();) {
        const char c = utf8[i];
        if (static_cast<unsigned char>(c) < 0x80) {
            text += c < ' ' || c == 0x7f ? ' ' : c;
            ++i;
            continue;
        }
        const std::string_view sign = utf8.substr(i, sequenceLength(c));
        const auto* const found = std::ranges::find(kReplacements, sign, &decltype(kReplacements)::value_type::first);
        text += found == kReplacements.end() ? "?" : found->second;
        i += sign.size();
    }
    return text;
}

void MailText::gap()
{
    if (!m_text.empty() && !m_text.ends_with("\n\n"))
        m_text += '\n';
}

void MailText::prose(std::string_view text)
{
    for (std::size_t start = 0; start <= text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        wrapped(text.substr(start, end - start), kMailColumns, "");
        start = end + 1;
    }
}

void MailText::line(std::string_view text)
{
    const std::string ascii = asciiText(text);
    const bool isSafe = !ascii.starts_with(' ') && !ascii.starts_with('>') && !ascii.starts_with("From ");
    if (isSafe && ascii.size() <= kMailTableColumns)
        add(ascii);
    else
        wrapped(ascii, kMailTableColumns, ". ");
}

void MailText::command(std::string_view text)
{
    constexpr std::size_t kRoom = kMailTableColumns - 2; // for the backslash
    constexpr std::size_t kPiece = kMailColumns - 3;     // and for what add() may put before it
    std::string line;
    for (const std::string& words : optionsOf(shellWordsOf(asciiText(text)), kRoom)) {
        if (!line.empty() && line.size() + 1 + words.size() > kRoom) {
            add(line + " \\");
            line.clear();
        }
        line += (line.empty() ? "" : " ") + words;
        while (line.size() > kPiece) { // a word longer than a line; the shell joins its pieces
            add(line.substr(0, kPiece) + "\\");
            line.erase(0, kPiece);
        }
    }
    add(line);
}

void MailText::rule(std::size_t length)
{
    add(std::string(std::min(length, kMailTableColumns), '-'));
}

void MailText::add(std::string line)
{
    line.erase(0, line.find_first_not_of(' '));
    line.erase(line.find_last_not_of(' ') + 1);
    if (line.starts_with('>') || line.starts_with("From "))
        line.insert(0, "- ");
    if (line.empty())
        gap();
    else
        m_text += line + '\n';
}

void MailText::wrapped(std::string_view text, std::size_t columns, std::string_view continuation)
{
    // A line must not begin with these, so a dash goes before them.
    const auto begin = [](std::string_view first) {
        return first.starts_with('>') || first == "From" ? "- " + std::string(first) : std::string(first);
    };
    std::string line;
    for (const std::string& word : wordsOf(asciiText(text))) {
        if (line.empty()) {
            line = begin(word);
        } else if (line.size() + 1 + word.size() > columns) {
            add(std::move(line));
            line = continuation.empty() ? begin(word) : std::string(continuation) + word;
        } else {
            line += " " + word;
        }
        while (line.size() > columns) {
            const std::string rest = line.substr(columns);
            add(line.substr(0, columns));
            line = continuation.empty() ? begin(rest) : std::string(continuation) + rest;
        }
    }
    if (!line.empty())
        add(std::move(line));
}

} // namespace sheafscope
