// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compressed_file.h"

#include "core/base/packed_file.h"

#include <array>
#include <fmt/format.h>

namespace sheafscope {

Result<std::string> readTextFile(const std::string& path, Bytes most)
{
    Result<PackedFile> file = PackedFile::open(path);
    if (!file)
        return Failure(file.error());
    constexpr std::size_t kBlock = std::size_t{1} << 16U;
    std::array<char, kBlock> block{};
    std::string text;
    for (;;) {
        const Result<std::size_t> got = file->read(block.data(), block.size());
        if (!got)
            return Failure(got.error());
        if (*got == 0)
            return text;
        text.append(block.data(), *got);
        if (text.size() > most.v)
            return fail(path, 0, fmt::format("holds more than {} MiB once unpacked; expected less", most.v >> 20U));
    }
}

} // namespace sheafscope
