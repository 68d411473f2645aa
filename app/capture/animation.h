// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

#include <cstdint>
#include <memory>

namespace sheafscope {

/// Moving pictures for slides. WebP (lossless, by libwebp) needs nothing else; GIF and WebM are made by an installed
/// ffmpeg.
enum class AnimationFormat : std::uint8_t { webp, gif, webm };

inline constexpr int kMostFramesPerSecond = 60;
/// All frames of one file together, so that a wrong number does not fill the disk.
inline constexpr int kMostFrames = 3600;

/// Takes frames of one size, one after the other, and gives the file's bytes. The same frames give the same WebP.
class AnimationEncoder {
public:
    AnimationEncoder() = default;
    AnimationEncoder(const AnimationEncoder&) = delete;
    AnimationEncoder& operator=(const AnimationEncoder&) = delete;
    virtual ~AnimationEncoder() = default;

    /// Errors: a frame of another size, or the encoder gave up.
    virtual Result<void> add(const QImage& frame) = 0;
    /// Once, after the last frame. Errors: no frame was added; what the encoder says.
    virtual Result<QByteArray> finish() = 0;
};

/// Error: ffmpeg is wanted and is not installed.
Result<std::unique_ptr<AnimationEncoder>> makeAnimationEncoder(AnimationFormat format, QSize size, int framesPerSecond);

} // namespace sheafscope
