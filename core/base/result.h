// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace sheafscope {

/// What went wrong with something that came from outside (a file, an option, a pasted text).
/// `message` is one sentence: what was found and what was expected.
struct Error {
    std::string source;  ///< file name, option or "standard input"; empty if there is none
    unsigned line = 0;   ///< 1-based line in `source`; 0 if the fault has no line
    std::string message; ///< one sentence without a final newline

    /// "FILE:LINE: message", leaving out the parts that are not known.
    [[nodiscard]] std::string text() const;
    friend bool operator==(const Error&, const Error&) = default;
};

template <class T> using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

/// `return fail("--era", 0, "unknown era 'x'; expected ...");`
Failure fail(std::string source, unsigned line, std::string message);
Failure fail(std::string message);

} // namespace sheafscope
