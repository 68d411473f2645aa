// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/capture/caption.h"
#include "widgets/panel.h"

#include <QByteArray>

#include <cstdint>

class QMimeData;

namespace sheafscope {

/// How the data of a panel are written.
enum class DataFormat : std::uint8_t { csv, tsv, json };

/// The data that the panel shows, Panel::table(), as a file's bytes, UTF-8. CSV as in RFC 4180 with one header line.
/// JSON is one object: "format": "sheafscope-panel", "version": 1, "panel", "title", "subtitle", "facts" (those of the
/// caption), "columns", and "rows", an array of arrays in which numbers are numbers and empty cells are null.
QByteArray encodeData(const Panel& panel, const Caption& caption, DataFormat format);

/// The panel for the clipboard: the picture as the screen shows it (with caption), the data as TSV, and the words.
QMimeData* panelMimeData(Panel& panel, const Caption& caption, qreal scale);

} // namespace sheafscope
