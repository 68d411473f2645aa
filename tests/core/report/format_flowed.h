// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// A mail composer and a mail reader as RFC 3676 (format=flowed) describes them, as far as a text without signature
/// needs: what made a table of the regression threads unreadable.
namespace sheafscope {

std::vector<std::string> linesOf(const std::string& text);

/// As sent: lines over `columns` are broken at a blank, which stays at the end of the line; a line that begins with a
/// blank, or "From ", gets a blank more. Quoted lines are wrapped within their quote. Blanks at the end of what the
/// author typed are removed.
std::string composed(const std::string& text, std::size_t columns);
/// As shown: a line that ends in a blank goes on with the next of the same quote depth; the additional blanks are gone.
std::string received(const std::string& wire);
/// Each line behind `mark`.
std::string quoted(const std::string& text, const std::string& mark);

} // namespace sheafscope
