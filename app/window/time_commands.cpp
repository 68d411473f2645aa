// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/time_commands.h"

#include "app/window/main_window.h"

#include <algorithm>

namespace sheafscope {

void addTimeCommands(MainWindow& window)
{
    const QString menu = MainWindow::tr("&View") + MainWindow::tr("/Time");
    ViewState& state = window.state();
    const auto add = [&](const char* name, const QString& text, const QString& help, const QList<QKeySequence>& keys,
                         std::function<void(bool)> run) {
        window.commands().add({QString::fromLatin1(name), menu, text, help, keys, std::move(run), false, {}});
    };
    add("time.markA", MainWindow::tr("Marker &A here"),
        MainWindow::tr("Set marker A at the cursor, else at the newest visible moment"), {QKeySequence(Qt::Key_A)},
        [&state](bool) { state.placeMarker(Marker::a); });
    add("time.markB", MainWindow::tr("Marker &B here"),
        MainWindow::tr("Set marker B; panels then tell the values at both and the difference"),
        {QKeySequence(Qt::Key_B)}, [&state](bool) { state.placeMarker(Marker::b); });
    add("time.clearMarkers", MainWindow::tr("&Remove the markers"), MainWindow::tr("Take markers A and B away"),
        {QKeySequence(Qt::SHIFT | Qt::Key_A)}, [&state](bool) { state.clearMarkers(); });
    add("time.zoomToMarkers", MainWindow::tr("&Zoom to A and B"), MainWindow::tr("Show what lies between the markers"),
        {QKeySequence(Qt::Key_Z)}, [&state](bool) {
            const auto a = state.marker(Marker::a);
            const auto b = state.marker(Marker::b);
            if (a && b && *a != *b)
                state.showRange({std::min(*a, *b), std::max(*a, *b)});
        });
    add("time.zoomBack", MainWindow::tr("Zoom b&ack"), MainWindow::tr("Show what was visible before the last zoom"),
        {QKeySequence(Qt::Key_Backspace)}, [&state](bool) { state.zoomBack(); });
    add("time.zoomForward", MainWindow::tr("Zoom &forward"), MainWindow::tr("Take the last zoom back again"),
        {QKeySequence(Qt::SHIFT | Qt::Key_Backspace)}, [&state](bool) { state.zoomForward(); });
    add("time.bookmark", MainWindow::tr("Book&mark"), MainWindow::tr("Set a bookmark at the cursor, or take it away"),
        {QKeySequence(Qt::Key_M)}, [&state](bool) { state.toggleBookmark(); });
    add("time.previousMark", MainWindow::tr("&Previous mark"),
        MainWindow::tr("Go to the marker, bookmark or change before"), {QKeySequence(Qt::Key_BracketLeft)},
        [&state](bool) { state.goToMark(-1); });
    add("time.nextMark", MainWindow::tr("&Next mark"), MainWindow::tr("Go to the marker, bookmark or change after"),
        {QKeySequence(Qt::Key_BracketRight)}, [&state](bool) { state.goToMark(1); });
}

} // namespace sheafscope
