// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace sheafscope {

/// Reads a text file line by line in bounded memory; the file may be compressed (see PackedFile).
class TextLines {
public:
    static constexpr std::size_t kLongestLine = std::size_t{1} << 16U; ///< bytes; what is longer is cut

    /// Errors: the file cannot be read.
    static Result<TextLines> open(const std::string& path);
    TextLines(TextLines&&) noexcept;
    TextLines& operator=(TextLines&&) noexcept;
    ~TextLines();

    /// The next line without its end, valid until the next call. Nothing at the end or after an error, see error().
    std::optional<std::string_view> next();
    /// 1-based, of the line that next() gave last.
    [[nodiscard]] std::uint64_t lineNumber() const;
    /// The last line was longer than kLongestLine and is given without its rest.
    [[nodiscard]] bool wasCut() const;
    /// Why next() ended early: unreadable or damaged file.
    [[nodiscard]] const std::optional<Error>& error() const;
    /// Of the file as it lies on disk, read so far and in all (0: not known); for progress.
    [[nodiscard]] std::uint64_t bytesOfFileRead() const;
    [[nodiscard]] std::uint64_t fileBytes() const;

private:
    struct Impl;
    explicit TextLines(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sheafscope
