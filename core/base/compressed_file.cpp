// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/compressed_file.h"

#include <array>
#include <fmt/format.h>
#include <fstream>
#include <lzma.h>
#include <memory>
#include <string_view>
#include <zstd.h>

namespace sheafscope {
namespace {

using namespace std::string_view_literals;

constexpr auto kXzMagic = "\xfd"
                          "7zXZ\0"sv;
constexpr auto kZstdMagic = "\x28\xb5\x2f\xfd"sv;
constexpr std::size_t kBlock = std::size_t{1} << 16U;

Failure tooLarge(const std::string& path, Bytes most)
{
    return fail(path, 0, fmt::format("holds more than {} MiB once unpacked; expected less", most.v >> 20U));
}

Failure damaged(const std::string& path, const char* format)
{
    return fail(path, 0, fmt::format("is damaged or cut short; expected a whole {} file", format));
}

Result<std::string> unpackXz(const std::string& path, std::string_view packed, Bytes most)
{
    lzma_stream stream = LZMA_STREAM_INIT;
    constexpr std::uint64_t kMemoryLimit = std::uint64_t{256} << 20U;
    if (lzma_stream_decoder(&stream, kMemoryLimit, LZMA_CONCATENATED) != LZMA_OK)
        return damaged(path, "xz");
    const std::unique_ptr<lzma_stream, decltype(&lzma_end)> closer(&stream, &lzma_end);
    stream.next_in = reinterpret_cast<const std::uint8_t*>(packed.data());
    stream.avail_in = packed.size();
    std::string text;
    std::array<std::uint8_t, kBlock> block{};
    for (;;) {
        stream.next_out = block.data();
        stream.avail_out = block.size();
        const lzma_ret ret = lzma_code(&stream, LZMA_FINISH);
        text.append(reinterpret_cast<const char*>(block.data()), block.size() - stream.avail_out);
        if (text.size() > most.v)
            return tooLarge(path, most);
        if (ret == LZMA_STREAM_END)
            return text;
        if (ret != LZMA_OK)
            return damaged(path, "xz");
    }
}

Result<std::string> unpackZstd(const std::string& path, std::string_view packed, Bytes most)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    std::string text;
    std::array<char, kBlock> block{};
    std::size_t wanted = 1;
    while (in.pos < in.size) {
        ZSTD_outBuffer out{block.data(), block.size(), 0};
        wanted = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(wanted) != 0)
            return damaged(path, "zstd");
        text.append(block.data(), out.pos);
        if (text.size() > most.v)
            return tooLarge(path, most);
    }
    if (wanted != 0)
        return damaged(path, "zstd");
    return text;
}

} // namespace

Result<std::string> readTextFile(const std::string& path, Bytes most)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(path, 0, "cannot be opened for reading");
    std::string raw;
    std::array<char, kBlock> block{};
    while (file.read(block.data(), block.size()), file.gcount() > 0) {
        raw.append(block.data(), static_cast<std::size_t>(file.gcount()));
        if (raw.size() > most.v)
            return tooLarge(path, most);
    }
    if (file.bad())
        return fail(path, 0, "cannot be read; expected a regular file");
    if (raw.starts_with(kXzMagic))
        return unpackXz(path, raw, most);
    if (raw.starts_with(kZstdMagic))
        return unpackZstd(path, raw, most);
    return raw;
}

} // namespace sheafscope
