// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMimeData;
class QString;
class QWidget;

namespace sheafscope {

class MainWindow;

/// Files, gallery, editor, undo and "copy as command line": the commands about scenarios as documents.
void registerScenarioCommands(MainWindow& window);

/// Opens whatever the file holds; what is wrong is told in the window.
void openAnyFile(MainWindow& window, const QString& path);
/// What was dropped on the window: files, or the text of numactl -H or of a scenario. False: nothing that can be
/// opened.
bool openDropped(MainWindow& window, const QMimeData& data);
bool canOpenDropped(const QMimeData& data);

/// What shows how far a trace is read, and can stop it.
QWidget* makeOpeningStrip(MainWindow& window);

} // namespace sheafscope
