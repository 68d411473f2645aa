// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unruly/unruly_user.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QTest>
#include <QWheelEvent>

#include <array>

namespace sheafscope {
namespace {

QMouseEvent* mouseEvent(const QWidget& widget, QEvent::Type type, QPoint at, Qt::MouseButton button,
                        Qt::MouseButtons held, Qt::KeyboardModifiers modifiers)
{
    return new QMouseEvent(type, at, widget.mapTo(widget.window(), at), widget.mapToGlobal(at), button, held,
                           modifiers);
}

/// Posted, not sent: what a click opens and waits for (a menu) must not wait in the middle of an action.
void post(QWidget& widget, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    const Qt::MouseButtons held = type == QEvent::MouseButtonRelease ? Qt::NoButton : button;
    QCoreApplication::postEvent(&widget, mouseEvent(widget, type, at, button, held, modifiers));
}

} // namespace

UnrulyUser::UnrulyUser(quint32 seed, const QString& log, QObject* parent) : QObject(parent), m_random(seed), m_log(log)
{
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qFatal("%s cannot be written", qPrintable(log));
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &UnrulyUser::act);
}

int UnrulyUser::below(int bound)
{
    return int(m_random() % quint32(std::max(bound, 1)));
}

void UnrulyUser::note(const char* what, const QWidget& widget, const QString& more)
{
    m_log.write(
        QStringLiteral("%1 %2 %3 '%4' %5\n")
            .arg(m_actions)
            .arg(QLatin1String(what), QLatin1String(widget.metaObject()->className()), widget.objectName(), more)
            .toUtf8());
}

QWidget* UnrulyUser::chooseTop()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        return popup;
    if (QWidget* modal = QApplication::activeModalWidget())
        return modal;
    QWidgetList shown;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->windowType() != Qt::ToolTip)
            shown << widget;
    }
    return shown.isEmpty() ? nullptr : shown.at(below(int(shown.size())));
}

QWidget* UnrulyUser::chooseWidget(QWidget& top)
{
    QWidgetList shown{&top};
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        if (widget->isVisible() && widget->window() == &top)
            shown << widget;
    }
    return shown.at(below(int(shown.size())));
}

QPoint UnrulyUser::chooseAPoint(const QWidget& widget)
{
    return {below(widget.width()), below(widget.height())};
}

Qt::MouseButton UnrulyUser::chooseButton()
{
    static constexpr std::array buttons{Qt::LeftButton, Qt::LeftButton,  Qt::LeftButton,
                                        Qt::LeftButton, Qt::RightButton, Qt::MiddleButton};
    return buttons.at(size_t(below(int(buttons.size()))));
}

Qt::KeyboardModifiers UnrulyUser::chooseModifiers()
{
    static constexpr std::array<Qt::KeyboardModifier, 6> modifiers{
        Qt::NoModifier, Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
    return modifiers.at(size_t(below(int(modifiers.size()))));
}

void UnrulyUser::act()
{
    QWidget* top = chooseTop();
    if (top == nullptr)
        return;
    ++m_actions;
    if (auto* files = qobject_cast<QFileDialog*>(top)) {
        note("reject", *files);
        files->reject();
        return;
    }
    // What a dialog asks for is tried, but nobody stays in one for ever.
    if (auto* dialog = qobject_cast<QDialog*>(top); dialog != nullptr && below(25) == 0) {
        note("close", *dialog);
        dialog->close();
        return;
    }
    switch (below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
        clickSomewhere(*top);
        break;
    case 6:
    case 7:
        drag(*top);
        break;
    case 8:
        turnWheel(*top);
        break;
    case 9:
    case 10:
    case 11:
    case 12:
        hitKeys(*top);
        break;
    case 13:
    case 14:
        typeText(*top);
        break;
    default:
        resizeOrMove(*top);
    }
}

void UnrulyUser::clickSomewhere(QWidget& top)
{
    QWidget* widget = chooseWidget(top);
    const QPoint at = chooseAPoint(*widget);
    const Qt::MouseButton button = chooseButton();
    const Qt::KeyboardModifiers modifiers = chooseModifiers();
    const bool isDouble = below(5) == 0;
    note(isDouble ? "double" : "click", *widget, QStringLiteral("%1,%2 button %3").arg(at.x()).arg(at.y()).arg(button));
    post(*widget, QEvent::MouseMove, at, Qt::NoButton, modifiers);
    post(*widget, QEvent::MouseButtonPress, at, button, modifiers);
    post(*widget, QEvent::MouseButtonRelease, at, button, modifiers);
    if (button == Qt::RightButton)
        QCoreApplication::postEvent(widget,
                                    new QContextMenuEvent(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at)));
    if (isDouble) {
        post(*widget, QEvent::MouseButtonDblClick, at, button, modifiers);
        post(*widget, QEvent::MouseButtonRelease, at, button, modifiers);
    }
}

void UnrulyUser::drag(QWidget& top)
{
    QWidget* widget = chooseWidget(top);
    const Qt::MouseButton button = below(4) == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers modifiers = chooseModifiers();
    const QPoint from = chooseAPoint(*widget);
    note("drag", *widget, QStringLiteral("%1,%2").arg(from.x()).arg(from.y()));
    post(*widget, QEvent::MouseButtonPress, from, button, modifiers);
    for (int i = 0; i < 4; ++i)
        QCoreApplication::postEvent(
            widget, mouseEvent(*widget, QEvent::MouseMove, chooseAPoint(*widget), Qt::NoButton, button, modifiers));
    post(*widget, QEvent::MouseButtonRelease, chooseAPoint(*widget), button, modifiers);
}

void UnrulyUser::turnWheel(QWidget& top)
{
    QWidget* widget = chooseWidget(top);
    const QPoint at = chooseAPoint(*widget);
    const int notches = below(9) - 4;
    note("wheel", *widget, QString::number(notches));
    QWheelEvent turn(at, widget->mapToGlobal(at), {}, QPoint(0, notches * 120), Qt::NoButton, chooseModifiers(),
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &turn);
}

void UnrulyUser::hitKeys(QWidget& top)
{
    static constexpr std::array keys{Qt::Key_Tab,  Qt::Key_Backtab, Qt::Key_Return,   Qt::Key_Escape, Qt::Key_Space,
                                     Qt::Key_Left, Qt::Key_Right,   Qt::Key_Up,       Qt::Key_Down,   Qt::Key_Home,
                                     Qt::Key_End,  Qt::Key_PageUp,  Qt::Key_PageDown, Qt::Key_Delete, Qt::Key_Backspace,
                                     Qt::Key_Menu, Qt::Key_F1,      Qt::Key_F2,       Qt::Key_F10,    Qt::Key_F11};
    QWidget* focus = QApplication::focusWidget();
    QPointer<QWidget> target = focus != nullptr && focus->window() == &top ? focus : &top;
    const int key = below(2) == 0 ? int(keys.at(size_t(below(int(keys.size()))))) : int(Qt::Key_A) + below(26);
    const Qt::KeyboardModifiers modifiers = chooseModifiers();
    note("key", *target, QStringLiteral("%1 with %2").arg(key, 0, 16).arg(int(modifiers), 0, 16));
    QTest::keyClick(target.data(), Qt::Key(key), modifiers);
}

void UnrulyUser::typeText(QWidget& top)
{
    static const std::array texts{QStringLiteral("-1"),
                                  QStringLiteral("99999999999999999999"),
                                  QStringLiteral("fork w=0"),
                                  QStringLiteral("node 0 size: -3 MB"),
                                  QStringLiteral("\u200f\U0001F40E%1%n"),
                                  QStringLiteral("7.0"),
                                  QStringLiteral("theme"),
                                  QString(5000, QLatin1Char('x'))};
    QWidget* focus = QApplication::focusWidget();
    if (focus == nullptr || focus->window() != &top || !focus->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    const QString& text = texts.at(size_t(below(int(texts.size()))));
    note("type", *focus, text.left(30));
    // As one piece, as pasted text comes.
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(focus, &typed);
}

void UnrulyUser::resizeOrMove(QWidget& top)
{
    if (top.windowType() == Qt::Popup)
        return;
    const QSize size(200 + below(1800), 150 + below(1100));
    note("resize", top, QStringLiteral("%1x%2").arg(size.width()).arg(size.height()));
    top.resize(size);
}

} // namespace sheafscope
