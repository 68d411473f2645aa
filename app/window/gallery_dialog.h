// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/preset.h"

#include <QDialog>
#include <QPixmap>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace sheafscope {

/// The presets as tiles with pictures: pick a question, read what to look at, open it. GUI thread only.
class GalleryDialog final : public QDialog {
    Q_OBJECT
public:
    explicit GalleryDialog(QWidget* parent = nullptr);

    /// The one that is selected; nullptr: none.
    [[nodiscard]] const Preset* current() const;

signals:
    void chosen(const QString& preset);

private:
    void addTiles();
    void filter(const QString& words);
    void showCurrent();
    void openCurrent();

    QLineEdit* m_filter;
    QListWidget* m_tiles;
    QLabel* m_question;
    QLabel* m_look;
    QPushButton* m_open = nullptr;
};

/// The picture of a preset: what our own capture drew of it; a plain sketch of its machine where there is none.
QPixmap presetPicture(const Preset& preset, QSize size);

} // namespace sheafscope
