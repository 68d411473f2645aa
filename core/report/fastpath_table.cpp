// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fastpath_table.h"

#include "core/report/mail_text.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace sheafscope {
namespace {

constexpr std::string_view kRuleSigns = "-=+";

/// The text without quote marks, every rule whole again, and which line each character came from.
struct Unquoted {
    std::string text;
    std::vector<unsigned> lines;

    void append(std::string_view part, unsigned line)
    {
        text += part;
        lines.insert(lines.end(), part.size(), line);
    }
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string_view withoutQuotes(std::string_view line)
{
    line = trimmed(line);
    while (line.starts_with('>'))
        line = trimmed(line.substr(1));
    return line;
}

bool isRuleSign(char c)
{
    return kRuleSigns.find(c) != std::string_view::npos;
}

/// A rule has no blanks, so two lines that both end and begin in one are one rule that was cut.
bool isCutRule(const std::string& before, std::string_view next)
{
    if (before.empty() || next.empty() || !isRuleSign(before.back()) || !isRuleSign(next.front()))
        return false;
    return before.back() != '+' || next.front() != '+';
}

Unquoted unquote(std::string_view text)
{
    Unquoted result;
    unsigned number = 1;
    for (std::size_t start = 0; start < text.size(); ++number) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = withoutQuotes(text.substr(start, end - start));
        if (!result.text.empty() && !isCutRule(result.text, line))
            result.append("\n", number);
        result.append(line, number);
        start = end + 1;
    }
    return result;
}

/// "a  b\nc" as "a b c".
std::string plainWords(std::string_view text)
{
    std::string words;
    for (const char c : trimmed(text)) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n';
        if (!isBlank)
            words += c;
        else if (!words.ends_with(' '))
            words += ' ';
    }
    return words;
}

class FastpathReader {
public:
    FastpathReader(std::string_view text, std::string source) : m_source(std::move(source)), m_in(unquote(text)) {}

    Result<std::vector<FastpathTable>> read()
    {
        std::size_t at = 0;
        while (const auto rule = nextRule(at)) {
            if (auto done = readTable(at, *rule); !done)
                return Failure(done.error());
        }
        if (m_tables.empty())
            return fail(m_source, 0, "holds no table; expected a grid with rules such as +-----+-----+");
        return std::move(m_tables);
    }

private:
    struct Span {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    [[nodiscard]] std::string_view view(Span span) const
    {
        return std::string_view(m_in.text).substr(span.begin, span.end - span.begin);
    }
    /// The line of the first sign that is no blank.
    [[nodiscard]] unsigned lineOf(Span span) const
    {
        const std::size_t first = std::min(m_in.text.find_first_not_of(" \n", span.begin), m_in.lines.size() - 1);
        return m_in.lines[first];
    }

    /// The next "+---+---+" from `from` on: at least three signs, at both ends a plus.
    [[nodiscard]] std::optional<Span> nextRule(std::size_t from) const
    {
        constexpr std::size_t kShortest = 3;
        const std::string& text = m_in.text;
        for (std::size_t at = text.find('+', from); at != std::string::npos; at = text.find('+', at + 1)) {
            const std::size_t end = std::min(text.find_first_not_of(kRuleSigns, at), text.size());
            if (end - at >= kShortest && text[end - 1] == '+')
                return Span{at, end};
            at = end - 1;
        }
        return std::nullopt;
    }

    /// Reads from the rule that begins a table to the rule that ends it, and leaves `at` behind that.
    Result<void> readTable(std::size_t& at, Span rule)
    {
        FastpathTable table;
        const std::string_view before = trimmed(view({at, rule.begin}));
        const std::size_t paragraph = before.rfind("\n\n");
        table.title = plainWords(paragraph == std::string_view::npos ? before : before.substr(paragraph));
        const auto columns = static_cast<std::size_t>(std::ranges::count(view(rule), '+')) - 1;
        bool isHeader = true;
        while (true) {
            at = rule.end;
            const auto next = nextRule(at);
            if (!next || !trimmed(view({at, next->begin})).starts_with('|'))
                break;
            const Span body{at, next->begin};
            auto rows = cellsOf(body, columns);
            if (!rows)
                return Failure(rows.error());
            for (const auto& row : *rows) {
                auto taken = isHeader ? takeHeader(table, row, body) : takeRow(table, row, body);
                if (!taken)
                    return taken;
                isHeader = false;
            }
            rule = *next;
        }
        if (isHeader)
            return fail(m_source, lineOf(rule), "a rule without a table; expected rows such as | a | b | after it");
        m_tables.push_back(std::move(table));
        return {};
    }

    /// The rows between two rules. A bar ends each cell and one more begins each row, wherever lines end.
    Result<std::vector<std::vector<std::string>>> cellsOf(Span body, std::size_t columns) const
    {
        std::vector<std::string> parts;
        const std::string_view text = view(body);
        for (std::size_t start = 0; start <= text.size();) {
            const std::size_t bar = std::min(text.find('|', start), text.size());
            parts.push_back(plainWords(text.substr(start, bar - start)));
            start = bar + 1;
        }
        std::vector<std::vector<std::string>> rows;
        std::size_t i = 0;
        for (; i + columns + 1 < parts.size() && parts[i].empty(); i += columns + 1)
            rows.emplace_back(parts.begin() + static_cast<std::ptrdiff_t>(i + 1),
                              parts.begin() + static_cast<std::ptrdiff_t>(i + 1 + columns));
        if (i + 1 != parts.size() || !parts[i].empty())
            return fail(
                m_source, lineOf(body),
                fmt::format("a row has not the {} cells that the rule above it has; expected | before and after "
                            "each cell",
                            columns));
        return rows;
    }

    Result<void> takeHeader(FastpathTable& table, const std::vector<std::string>& cells, Span body) const
    {
        constexpr std::string_view kBase = " (base)";
        constexpr std::size_t kNames = 2;
        std::optional<std::size_t> base;
        for (std::size_t i = kNames; i < cells.size(); ++i) {
            const bool isBase = cells[i].ends_with(kBase);
            if (isBase)
                base = table.columns.size();
            table.columns.push_back(isBase ? cells[i].substr(0, cells[i].size() - kBase.size()) : cells[i]);
        }
        if (!base)
            return fail(
                m_source, lineOf(body),
                "no column is the base; expected a header such as | Benchmark | Result Class | 6-19-0 (base) |");
        table.base = *base;
        return {};
    }

    Result<void> takeRow(FastpathTable& table, const std::vector<std::string>& cells, Span body) const
    {
        FastpathRow row;
        const bool isNamed = !cells[0].empty();
        row.benchmark = isNamed || table.rows.empty() ? cells[0] : table.rows.back().benchmark;
        row.name = cells[1];
        if (const std::size_t open = row.name.rfind(" ("); open != std::string::npos && row.name.ends_with(')')) {
            row.unit = row.name.substr(open + 2, row.name.size() - open - 3);
            row.name.erase(open);
        }
        for (std::size_t i = 2; i < cells.size(); ++i) {
            const auto cell = readCell(cells[i], i - 2 == table.base);
            if (!cell)
                return fail(
                    m_source, lineOf(body),
                    fmt::format("'{}' of '{}' is {}; expected {} or nothing", cells[i], row.name,
                                i - 2 == table.base ? "no number" : "no percentage",
                                i - 2 == table.base ? "a number such as 1202.92" : "(R) -8.11%, (I) 3.20%, -4.94%"));
            row.cells.push_back(*cell);
        }
        table.rows.push_back(std::move(row));
        return {};
    }

    static std::optional<FastpathCell> readCell(std::string_view text, bool isBase)
    {
        FastpathCell cell;
        if (text.empty())
            return cell;
        if (text.starts_with("(R)") || text.starts_with("(I)")) {
            cell.mark = text[1] == 'R' ? Mark::regression : Mark::improvement;
            text = trimmed(text.substr(3));
        }
        if (!isBase && text == "from 0") // our own grid, where the base is 0 and there is no percentage
            return cell;
        if (!isBase && !text.ends_with('%'))
            return std::nullopt;
        if (!isBase)
            text = trimmed(text.substr(0, text.size() - 1));
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc{} || end != text.data() + text.size() || (isBase && cell.mark != Mark::none))
            return std::nullopt;
        cell.value = value;
        return cell;
    }

    std::string m_source;
    Unquoted m_in;
    std::vector<FastpathTable> m_tables;
};

} // namespace

Result<std::vector<FastpathTable>> parseFastpath(std::string_view text, const std::string& source)
{
    return FastpathReader(text, source).read();
}

std::string fastpathText(const std::vector<FastpathTable>& tables)
{
    MailText mail;
    for (const FastpathTable& table : tables) {
        mail.gap();
        mail.line(table.title.empty() ? "table" : table.title);
        mail.prose(fmt::format("Percentages are relative to {}; negative is worse, whatever the unit.",
                               table.columns[table.base]));
        for (const FastpathRow& row : table.rows) {
            mail.gap();
            mail.line(row.unit.empty() ? row.name : fmt::format("{} ({})", row.name, row.unit));
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const FastpathCell& cell = row.cells[i];
                std::string value = "not run";
                if (cell.value)
                    value = i == table.base ? fmt::format("{:.2f}", *cell.value) : fmt::format("{:.2f}%", *cell.value);
                const std::string_view mark = markText(cell.mark);
                const std::string column = fmt::format("{}{}", table.columns[i], i == table.base ? " (base)" : "");
                mail.line(fmt::format("- {:<40} {:>3} {:>12}", column, mark, value));
            }
        }
    }
    return mail.text();
}

} // namespace sheafscope
