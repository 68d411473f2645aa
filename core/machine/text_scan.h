// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Small pieces that the machine readers share.
namespace sheafscope::scan {

/// Without white space at both ends.
std::string_view trim(std::string_view text);
/// Words between white space.
std::vector<std::string_view> words(std::string_view text);
/// Only digits, and no more than a 64-bit number.
std::optional<std::uint64_t> number(std::string_view text);
/// Takes the next line (without its end) off `text`; `text` must not be empty.
std::string_view takeLine(std::string_view& text);
/// One line of printable text: control characters become '?', so that nothing from a file steers a terminal.
std::string printable(std::string_view text);
/// A short form of `text` for a message.
std::string quoted(std::string_view text);

struct Range {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};
/// "7" or "0-63"; nothing if it is neither.
std::optional<Range> range(std::string_view text);
/// The kernel's list form, "0-3,8"; an empty text is the empty list. Nothing if malformed or if a number is not below
/// `limit`.
std::optional<std::vector<std::uint32_t>> list(std::string_view text, std::uint32_t limit);

} // namespace sheafscope::scan
