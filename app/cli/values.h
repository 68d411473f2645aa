// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/option_values.h"

#include <string_view>

/// Values of command-line options. Independent of the locale: "1.5" is one and a half everywhere.
namespace sheafscope::cli {

/// Pixels.
struct PictureSize {
    int width = 1600;
    int height = 1000;
    friend bool operator==(const PictureSize&, const PictureSize&) = default;
};

inline constexpr int kMinWidth = 320;
inline constexpr int kMinHeight = 240;
inline constexpr int kMaxSide = 16384;

/// "1600x1000", at least kMinWidth x kMinHeight, at most kMaxSide x kMaxSide.
Result<PictureSize> parseSize(std::string_view option, std::string_view text);

} // namespace sheafscope::cli
