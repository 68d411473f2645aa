// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace sheafscope {

/// Widest line of a mail; quoted three times it is still under 80.
inline constexpr std::size_t kMailColumns = 72;
/// Widest line that holds a name and values: quoted three times with "> " it is within kMailColumns, so that even a
/// mailer that wraps what it quotes leaves it whole.
inline constexpr std::size_t kMailTableColumns = 66;

/// Plain ASCII: the usual signs beyond it get their usual replacements, others become "?"; tabs, line ends and control
/// characters become blanks.
std::string asciiText(std::string_view utf8);

/// A text that mailers leave alone. Whatever is written, every line is ASCII, at most kMailColumns long, without tabs
/// and trailing blanks (format=flowed joins a line that ends in one with the next), and begins with neither a blank,
/// ">" nor "From ".
class MailText {
public:
    /// An empty line; never two in a row and none at the beginning.
    void gap();
    /// Prose or a list of words, wrapped at kMailColumns; "\n" starts a new line.
    void prose(std::string_view text);
    /// A line with a name or values, kept whole if it is at most kMailTableColumns long, else continued after ". ".
    void line(std::string_view text);
    /// A shell command over as many lines as it needs, each but the last ending in a backslash.
    void command(std::string_view text);
    /// `length` dashes, at most kMailTableColumns.
    void rule(std::size_t length);

    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    void add(std::string line);
    void wrapped(std::string_view text, std::size_t columns, std::string_view continuation);

    std::string m_text;
};

} // namespace sheafscope
