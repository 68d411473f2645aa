// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/values.h"

#include <charconv>
#include <fmt/format.h>

namespace sheafscope::cli {
namespace {

template <class T> bool readWhole(std::string_view text, T& value)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size();
}

} // namespace

Result<PictureSize> parseSize(std::string_view option, std::string_view text)
{
    const auto cross = text.find('x');
    PictureSize size;
    const bool isRead = cross != std::string_view::npos && readWhole(text.substr(0, cross), size.width) &&
                        readWhole(text.substr(cross + 1), size.height);
    if (!isRead || size.width < kMinWidth || size.height < kMinHeight || size.width > kMaxSide ||
        size.height > kMaxSide) {
        return fail(std::string(option), 0,
                    fmt::format("'{}' is not a size in pixels, expected WIDTHxHEIGHT from {}x{} to {}x{}", text,
                                kMinWidth, kMinHeight, kMaxSide, kMaxSide));
    }
    return size;
}

} // namespace sheafscope::cli
