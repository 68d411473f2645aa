// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/values.h"
#include "core/base/result.h"

#include <functional>
#include <memory>
#include <string>

class QPainter;
class QRectF;

namespace sheafscope {

/// A chart as the bytes of a file. For verbs that otherwise know nothing of Qt.
struct ChartPicture {
    std::string path; ///< its ending tells the format: .png, .svg or .pdf
    cli::PictureSize size;
    bool isDark = false;  ///< else for print
    std::string scenario; ///< "burst w=160 on seed-1x64"
    std::string command;  ///< that repeats it
    std::function<void(QPainter& painter, const QRectF& area)> draw;
};

/// What has to live while charts are encoded in a program without a window: a HeadlessApplication. Error: no typeface.
Result<std::shared_ptr<void>> startDrawing();

/// The picture has a strip at
/// its foot: scenario, version, that it is a model. Same chart, same bytes. Errors: the format, no memory.
Result<std::string> encodeChart(const ChartPicture& picture);

} // namespace sheafscope
