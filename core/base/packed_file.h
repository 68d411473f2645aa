// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace sheafscope {

/// The bytes of a file, unpacked on the way if it is compressed with zstd, xz, gzip, bzip2, lz4 or lzma (libarchive
/// tells by the first bytes, not by the name). In bounded memory, whatever the file.
class PackedFile {
public:
    /// Errors: the file cannot be opened or is a folder.
    static Result<PackedFile> open(const std::string& path);
    PackedFile(PackedFile&&) noexcept;
    PackedFile& operator=(PackedFile&&) noexcept;
    ~PackedFile();

    /// Up to `most` bytes; 0: the end. Errors (without a line): unreadable, damaged or cut short, or a bomb: more than
    /// kBombBytes so far and kBombRatio times what was read of the file.
    Result<std::size_t> read(char* to, std::size_t most);
    [[nodiscard]] bool isPacked() const;
    /// Of the file itself; for progress.
    [[nodiscard]] std::uint64_t bytesOfFileRead() const;
    [[nodiscard]] std::uint64_t fileBytes() const;

    static constexpr std::uint64_t kBombBytes = std::uint64_t{1} << 30U;
    static constexpr std::uint64_t kBombRatio = 1000;

private:
    struct Impl;
    explicit PackedFile(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace sheafscope
