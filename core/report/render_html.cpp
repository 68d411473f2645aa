// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render_report.h"
#include "core/report/report_words.h"

#include <fmt/format.h>

namespace sheafscope {
namespace {

/// Also read by QTextDocument for the PDF, so the style is plain: no variables, no grid.
constexpr std::string_view kStyle = R"(
body { font-family: "DejaVu Sans", sans-serif; font-size: 10pt; color: #1a1a1a; background: #ffffff; margin: 2em; }
h1 { font-size: 16pt; }
h2 { font-size: 13pt; }
h3 { font-size: 11pt; }
table { border-collapse: collapse; margin: 6px 0; }
th, td { border: 1px solid #b0b0b0; padding: 3px 8px; text-align: right; }
th { background: #eeeeee; }
th.name, td.name { text-align: left; }
td.regression { background: #f9e0d6; }
td.improvement { background: #dbeee6; }
pre { font-family: "DejaVu Sans Mono", monospace; font-size: 9pt; background: #f4f4f4; padding: 6px; }
figure { margin: 12px 0; }
figcaption { font-size: 9pt; color: #444444; }
svg { max-width: 100%; height: auto; }
)";

class HtmlRenderer {
public:
    HtmlRenderer(const ComparisonReport& report, std::span<const SvgPicture> pictures)
        : m_report(report), m_pictures(pictures)
    {
    }

    std::string text()
    {
        m_text =
            fmt::format("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n"
                        "<style>{}</style>\n</head>\n<body>\n<h1>Comparison</h1>\n",
                        escaped(fmt::format("Sheafscope comparison: {}", kModelStatement)), kStyle);
        head();
        for (const ReportTable& table : m_report.tables) {
            m_text += fmt::format("<h2>{}</h2>\n<p>{}.</p>\n", escaped(table.machine), kindTitle(table.kind));
            for (const ReportGroup& group : table.groups)
                groupText(table, group);
        }
        foot();
        return std::move(m_text) + "</body>\n</html>\n";
    }

private:
    static std::string escaped(std::string_view text)
    {
        std::string out;
        for (const char c : text) {
            switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
            }
        }
        return out;
    }

    void head()
    {
        m_text += "<table>\n";
        for (const auto& [label, words] : headWords(m_report))
            m_text +=
                fmt::format("<tr><th class=\"name\">{}</th><td class=\"name\">{}</td></tr>\n", label, escaped(words));
        m_text += "</table>\n";
        for (const auto& [name, numactl] : m_report.head.machines)
            m_text += fmt::format("<p>Machine {}</p>\n<pre>{}</pre>\n", escaped(name), escaped(numactl));
    }

    void foot()
    {
        m_text += "<h2>How to read it</h2>\n";
        for (const std::string& words : footWords(m_report))
            m_text += fmt::format("<p>{}</p>\n", escaped(words));
        m_text += "<p>Reproduce:</p>\n<pre>";
        for (const std::string& command : commandsOf(m_report.head))
            m_text += escaped(command) + "\n";
        m_text += "</pre>\n";
    }

    void groupText(const ReportTable& table, const ReportGroup& group)
    {
        m_text +=
            fmt::format("<h3>{}</h3>\n<table>\n<thead><tr><th class=\"name\">metric</th><th class=\"name\">unit</th>"
                        "<th>better</th>",
                        escaped(group.scenario));
        for (std::size_t era = 0; era < m_report.head.eras.size(); ++era)
            m_text += fmt::format("<th>{}</th>", escaped(m_report.eraTitle(era)));
        m_text += "</tr></thead>\n";
        for (const ReportRow& row : group.rows) {
            if (row.hasEffect())
                rowText(row);
        }
        m_text += "</table>\n";
        if (const std::string idle = rowsWithoutEffect(group); !idle.empty())
            m_text += fmt::format("<p>0 in every run: {}</p>\n", escaped(idle));
        if (const auto lines = costLines(m_report, table.machine, group.scenario);
            table.kind == FigureKind::modelledCost && !lines.empty()) {
            m_text += "<p>";
            for (const std::string& line : lines)
                m_text += escaped(line) + "<br>\n";
            m_text += "</p>\n";
        }
        if (m_nextPicture < m_pictures.size()) {
            const SvgPicture& picture = m_pictures[m_nextPicture++];
            m_text += fmt::format("<figure>\n{}\n<figcaption>{}</figcaption>\n</figure>\n", picture.svg,
                                  escaped(picture.caption));
        }
        spreadText(group);
    }

    void rowText(const ReportRow& row)
    {
        const ValueForm form(row);
        m_text += fmt::format("<tr><td class=\"name\">{}</td><td class=\"name\">{}</td><td>{}</td>",
                              escaped(row.metric), escaped(row.unit), betterWord(row.better));
        for (std::size_t era = 0; era < row.cells.size(); ++era) {
            const ReportCell& cell = row.cells[era];
            m_text += fmt::format("<td{}>", markClass(cell));
            if (cell.summary)
                m_text += fmt::format("{} {}", form(cell.summary->mean), intervalText(*cell.summary, form));
            for (std::size_t b = 0; b < m_report.bases.size(); ++b) {
                const std::string change = changeText(row, m_report.bases[b], era, b);
                if (!change.empty())
                    m_text += fmt::format("<br>{}{}", change,
                                          m_report.bases.size() > 1 ? " to " + escaped(m_report.era(m_report.bases[b]))
                                                                    : std::string());
            }
            m_text += "</td>";
        }
        m_text += "</tr>\n";
    }

    /// Of the verdict against the chosen base.
    static std::string_view markClass(const ReportCell& cell)
    {
        if (cell.against.empty() || cell.against.front().mark == Mark::none)
            return "";
        return cell.against.front().mark == Mark::regression ? " class=\"regression\"" : " class=\"improvement\"";
    }

    void spreadText(const ReportGroup& group)
    {
        m_text += "<table>\n<thead><tr><th class=\"name\">metric</th><th class=\"name\">era</th><th>n</th><th>min</th>"
                  "<th>median</th><th>max</th><th>mean</th><th>sd</th></tr></thead>\n";
        for (const ReportRow& row : group.rows) {
            if (!row.hasEffect())
                continue;
            const ValueForm form(row);
            for (std::size_t era = 0; era < row.cells.size(); ++era) {
                if (!row.cells[era].summary)
                    continue;
                const Summary& s = *row.cells[era].summary;
                m_text += fmt::format("<tr><td class=\"name\">{}</td><td class=\"name\">{}</td><td>{}</td><td>{}</td>"
                                      "<td>{}</td><td>{}</td><td>{}</td><td>{}</td></tr>\n",
                                      escaped(row.metric), escaped(m_report.era(era)), s.n, form(s.minimum),
                                      form(s.median), form(s.maximum), form(s.mean), form(s.deviation));
            }
        }
        m_text += "</table>\n";
    }

    const ComparisonReport& m_report;
    std::span<const SvgPicture> m_pictures;
    std::size_t m_nextPicture = 0;
    std::string m_text;
};

} // namespace

std::string htmlReport(const ComparisonReport& report, std::span<const SvgPicture> pictures)
{
    return HtmlRenderer(report, pictures).text();
}

} // namespace sheafscope
