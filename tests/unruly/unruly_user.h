// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <random>

namespace sheafscope {

/// Somebody who clicks, drags, turns the wheel and hits keys at random, wherever there is something: window, menus,
/// dialogs. The same seed and the same window give about the same session (the run goes on by itself meanwhile).
/// Dialogs that could write or delete files of the host are closed at once. What was done last is in `log`, so that a
/// crash can be told. GUI thread; works on in nested event loops.
class UnrulyUser final : public QObject {
    Q_OBJECT
public:
    UnrulyUser(quint32 seed, const QString& log, QObject* parent = nullptr);
    void start() { m_timer.start(); }
    void stop() { m_timer.stop(); }
    [[nodiscard]] int actions() const { return m_actions; }

private:
    void act();
    void clickSomewhere(QWidget& top);
    void drag(QWidget& top);
    void turnWheel(QWidget& top);
    void hitKeys(QWidget& top);
    void typeText(QWidget& top);
    void resizeOrMove(QWidget& top);

    [[nodiscard]] QWidget* chooseTop();
    [[nodiscard]] QWidget* chooseWidget(QWidget& top);
    [[nodiscard]] QPoint chooseAPoint(const QWidget& widget);
    [[nodiscard]] int below(int bound);
    [[nodiscard]] Qt::MouseButton chooseButton();
    [[nodiscard]] Qt::KeyboardModifiers chooseModifiers();
    void note(const char* what, const QWidget& widget, const QString& more = {});

    std::mt19937 m_random;
    QTimer m_timer;
    QFile m_log;
    int m_actions = 0;
};

} // namespace sheafscope
