// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format_flowed.h"

#include <sstream>

namespace sheafscope {
namespace {

/// The quote marks in front of a line: ">> " or "> > ".
std::string quoteOf(const std::string& line)
{
    std::size_t end = 0;
    for (std::size_t i = 0; i < line.size() && (line[i] == '>' || (line[i] == ' ' && i > 0 && line[i - 1] == '>')); ++i)
        end = i + 1;
    return line.substr(0, end);
}

} // namespace

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string composed(const std::string& text, std::size_t columns)
{
    std::string wire;
    for (std::string line : linesOf(text)) {
        line.erase(line.find_last_not_of(' ') + 1);
        const std::string quote = quoteOf(line);
        std::string rest = line.substr(quote.size());
        if (quote.empty() && (rest.starts_with(' ') || rest.starts_with("From ")))
            rest.insert(0, " ");
        while (quote.size() + rest.size() > columns) {
            const std::size_t blank = rest.rfind(' ', columns - quote.size() - 1);
            if (blank == std::string::npos || blank == 0)
                break;
            wire += quote + rest.substr(0, blank + 1) + "\n";
            rest.erase(0, blank + 1);
        }
        wire += quote + rest + "\n";
    }
    return wire;
}

std::string received(const std::string& wire)
{
    std::string text;
    std::string depth;
    bool isOpen = false;
    for (const std::string& line : linesOf(wire)) {
        const std::string quote = quoteOf(line);
        std::string rest = line.substr(quote.size());
        if (quote.empty() && rest.starts_with(' '))
            rest.erase(0, 1);
        if (isOpen && quote != depth)
            text += "\n";
        if (!isOpen || quote != depth)
            text += quote;
        text += rest;
        depth = quote;
        isOpen = rest.ends_with(' ');
        if (!isOpen)
            text += "\n";
    }
    return isOpen ? text + "\n" : text;
}

std::string quoted(const std::string& text, const std::string& mark)
{
    std::string result;
    for (const std::string& line : linesOf(text))
        result += mark + line + "\n";
    return result;
}

} // namespace sheafscope
