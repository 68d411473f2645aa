// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observe/snapshot.h"

#include <QRectF>
#include <QString>

#include <utility>
#include <vector>

class QPainter;

namespace sheafscope {

/// The strip at the bottom of a picture: where its numbers come from. A number never stands without its machine and
/// era.
class Caption {
public:
    Caption() = default;
    /// `command` repeats the picture; empty if nothing does. `date` may be empty.
    Caption(const Snapshot& snapshot, QString command, QString date);

    [[nodiscard]] qreal height(qreal width) const; ///< pixels, for a strip that is `width` wide
    void paint(QPainter& painter, const QRectF& strip) const;
    /// The same facts as PNG text: keyword and value, ASCII only.
    [[nodiscard]] std::vector<std::pair<QString, QString>> facts() const;
    /// The facts in one line, for the description of an SVG or PDF.
    [[nodiscard]] QString line() const;

private:
    [[nodiscard]] QString text() const;

    QString m_scenario;
    QString m_machine;
    QString m_era;
    QString m_kernel;
    QString m_mode;
    QString m_hash;
    QString m_document;
    QString m_seed;
    QString m_time;
    QString m_command;
    QString m_date;
};

/// "8 nodes x 24 CPUs, memory on 2 (386 GB)".
QString machineWords(const Machine& machine);

} // namespace sheafscope
