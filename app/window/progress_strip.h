// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;

namespace sheafscope {

/// How far something long is, how long it will take, and a way to stop it; shown only while it goes on, and only if it
/// takes longer than kQuietMs. GUI thread only.
class ProgressStrip final : public QFrame {
    Q_OBJECT
public:
    static constexpr qint64 kQuietMs = 200;

    explicit ProgressStrip(QWidget* parent = nullptr);

    /// Begins with the first call. `fraction` 0 to 1; 0: not known.
    void showProgress(const QString& what, double fraction);
    void finish();

signals:
    void cancelled();

private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QLabel* m_left;
    QElapsedTimer m_clock;
};

} // namespace sheafscope
