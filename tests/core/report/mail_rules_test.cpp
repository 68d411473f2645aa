// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/builtin_machines.h"
#include "core/machine/numactl_text.h"
#include "core/report/mail_text.h"
#include "core/report/render_report.h"
#include "core/report/report_words.h"
#include "format_flowed.h"
#include "made_up_results.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <vector>

namespace sheafscope {
namespace {

ComparisonReport mailReportOf(const ResultSet& results)
{
    return makeComparisonReport(results, madeUpMetrics()).value();
}

/// What is wrong with a line; empty: nothing.
std::string faultOf(const std::string& line)
{
    if (line.size() > kMailColumns)
        return "over 72 columns";
    if (std::any_of(line.begin(), line.end(), [](char c) { return c < ' ' || c > '~'; }))
        return "not printable ASCII";
    if (line.ends_with(' '))
        return "ends in a blank";
    if (line.starts_with(' ') || line.starts_with('>') || line.starts_with("From "))
        return "begins as a line must not";
    return {};
}

void expectMailRules(const std::string& text)
{
    ASSERT_TRUE(text.ends_with('\n'));
    for (const std::string& line : linesOf(text))
        ASSERT_EQ(faultOf(line), "") << line;
}

TEST(MailRules, HoldForTheMadeUpResults)
{
    expectMailRules(mailReport(mailReportOf(madeUpResults()), true));
}

TEST(MailRules, HoldForRandomResults)
{
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const ComparisonReport report = mailReportOf(randomResults(seed));
        expectMailRules(mailReport(report, seed % 2 == 0));
        ASSERT_FALSE(HasFatalFailure()) << "results " << seed;
    }
}

RC_GTEST_PROP(MailRules, HoldWhateverIsWritten, (const std::string& a, const std::string& b, const std::string& c))
{
    MailText mail;
    mail.line(a);
    mail.prose(b);
    mail.gap();
    mail.command(c);
    mail.rule(a.size());
    for (const std::string& line : linesOf(mail.text()))
        RC_ASSERT(faultOf(line).empty());
}

TEST(MailText, GuardsTheBeginningOfALine)
{
    MailText mail;
    mail.line("From here on");
    mail.line("> quoted");
    mail.line("   indented");
    mail.prose(std::string(70, 'x') + " From x to y > z");
    EXPECT_EQ(mail.text(), "- From here on\n- > quoted\nindented\n" + std::string(70, 'x') + "\n- From x to y > z\n");
}

TEST(MailText, KeepsOptionsWithTheirValuesAndQuotesWhole)
{
    MailText mail;
    mail.command("sheafscope compare --eras 6.17,6.19,7.0 --scenario fork --scenario 'burst w=160 rest=64' --runs 6");
    EXPECT_EQ(mail.text(), "sheafscope compare --eras 6.17,6.19,7.0 --scenario fork \\\n"
                           "--scenario 'burst w=160 rest=64' --runs 6\n");
}

TEST(MailText, PlainAsciiOfTheUsualSigns)
{
    EXPECT_EQ(asciiText("5\u00a0\u00b5s \u00d7 3 \u2013 \u00b1 2\u2026"), "5 us x 3 - +- 2...");
    EXPECT_EQ(asciiText("caf\u00e9\ttab\n\x7f"), "caf? tab  ");
    EXPECT_EQ(asciiText("cut \xe2\x80"), "cut ?");
}

/// The machine in a mail can be pasted back into the program.
TEST(MailReport, TheMachineCanBeReadBack)
{
    for (const BuiltinMachine& builtin : builtinMachines()) {
        ResultSet results = madeUpResults();
        results.head.machines = {{"small-2x4", toNumactlText(builtin.machine)}};
        const std::string mail = quoted(mailReport(mailReportOf(results), false), "> ");
        const auto spec = parseNumactl(mail, "mail");
        ASSERT_TRUE(spec.has_value()) << spec.error().text();
        const auto machine = Machine::make(*spec);
        ASSERT_TRUE(machine.has_value()) << machine.error().text();
        EXPECT_EQ(machine->spec().nodes, builtin.machine.spec().nodes) << builtin.machine.name();
        EXPECT_EQ(machine->spec().distances, builtin.machine.spec().distances) << builtin.machine.name();
    }
}

/// Every mean stands on a line of `lines` with what it is compared by, and every name is whole.
void expectReadable(const ComparisonReport& report, const std::vector<std::string>& lines)
{
    const auto has = [&](const std::string& words) {
        return std::ranges::any_of(lines,
                                   [&](const std::string& line) { return line.find(words) != std::string::npos; });
    };
    for (const ReportTable& table : report.tables) {
        for (const ReportGroup& group : table.groups) {
            for (const ReportRow& row : group.rows) {
                if (!row.hasEffect())
                    continue;
                EXPECT_TRUE(has(row.metric));
                const ValueForm form(row);
                for (std::size_t era = 0; era < row.cells.size(); ++era) {
                    if (!row.cells[era].summary)
                        continue;
                    EXPECT_TRUE(has(form(row.cells[era].summary->mean))) << row.metric << report.era(era);
                    for (std::size_t b = 0; b < report.bases.size(); ++b)
                        EXPECT_TRUE(has(changeText(row, report.bases[b], era, b))) << row.metric << report.era(era);
                }
            }
        }
    }
}

TEST(FormatFlowed, TheComposerBreaksWhatTheFleetToolMade)
{
    // The means of the test: the grid of the seed does not survive.
    const std::string row =
        "| micromm/vmalloc | fix_size_alloc_test: p:1, h:0, l:500000 (usec) | 320101.50 | (R) -4.72% |";
    EXPECT_GT(linesOf(composed(row + "\n", kMailColumns)).size(), 1U);
    EXPECT_EQ(received(composed(row + "\n", kMailColumns)), row + "\n") << "a reader that knows format=flowed mends it";
}

TEST(FormatFlowed, AMailComesOutAsItWentIn)
{
    const std::string mail = mailReport(mailReportOf(madeUpResults()), true);
    EXPECT_EQ(composed(mail, kMailColumns), mail);
    EXPECT_EQ(received(composed(mail, kMailColumns)), mail);
}

TEST(FormatFlowed, QuotedThreeTimesItIsUnder80ColumnsAndTablesAreWhole)
{
    for (const bool isStacked : {false, true}) {
        ResultSet results = madeUpResults();
        if (isStacked)
            results.head.eras.emplace_back("7.1");
        const ComparisonReport report = mailReportOf(results);
        const std::string mail = mailReport(report, true);
        std::string text = mail;
        for (int i = 0; i < 3; ++i)
            text = composed(quoted(received(text), "> "), kMailColumns);
        std::vector<std::string> lines = linesOf(text);
        for (std::string& line : lines) {
            EXPECT_LT(line.size(), 80U) << line;
            line.erase(0, line.find_first_not_of("> "));
        }
        expectReadable(report, lines);
        for (const std::string& line : linesOf(mail)) {
            if (line.size() <= kMailTableColumns) {
                EXPECT_NE(std::find(lines.begin(), lines.end(), line), lines.end()) << line;
            }
        }
    }
}

TEST(FormatFlowed, RandomMailsAreReadableAfterThreeQuotes)
{
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const ComparisonReport report = asciiReport(mailReportOf(randomResults(seed)));
        std::string text = mailReport(report, false);
        for (int i = 0; i < 3; ++i)
            text = composed(quoted(received(text), "> "), kMailColumns);
        expectReadable(report, linesOf(text));
        ASSERT_FALSE(HasFailure()) << "results " << seed << "\n" << text;
    }
}

} // namespace
} // namespace sheafscope
