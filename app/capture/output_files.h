// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSaveFile>

namespace sheafscope {

/// A picture and its text twin (the same name with .txt). They are opened before the work starts, so that a folder that
/// cannot be written is known at once, and appear under their names only when both are complete.
class OutputFiles {
public:
    explicit OutputFiles(const QString& picturePath);
    OutputFiles(const OutputFiles&) = delete;
    OutputFiles& operator=(const OutputFiles&) = delete;

    /// Error: which file cannot be written, and why.
    Result<void> open();
    /// Error: as open(); nothing is left behind then.
    Result<void> write(const QByteArray& picture, const QByteArray& text);
    [[nodiscard]] QString textPath() const { return m_text.fileName(); }

private:
    QSaveFile m_picture;
    QSaveFile m_text;
};

} // namespace sheafscope
