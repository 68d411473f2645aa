// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/animation.h"
#include "app/capture/panel_data.h"
#include "app/capture/picture.h"

#include <variant>

namespace sheafscope {

/// What a capture makes: a picture, the data behind a panel, or a moving picture.
using OutputKind = std::variant<PictureFormat, DataFormat, AnimationFormat>;

/// From the ending of the file name. Error: names the endings.
Result<OutputKind> outputKind(const QString& path);

} // namespace sheafscope
