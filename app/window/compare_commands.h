// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/experiment/sweep_results.h"

#include <QObject>

namespace sheafscope {

class CompareView;
class MainWindow;

/// The Compare view in the window: it takes the place of the portrait and the panels, which come back as they were.
/// The view is made when it is wanted first. GUI thread only.
class CompareDesk final : public QObject {
    Q_OBJECT
public:
    explicit CompareDesk(MainWindow& window);

    /// The window's; nullptr: none was registered.
    [[nodiscard]] static CompareDesk* of(const MainWindow& window);
    [[nodiscard]] CompareView& view();
    [[nodiscard]] bool isShown() const;
    /// Alone in the window, or everything back as it was before.
    void setShown(bool isShown);
    /// Another arrangement of the panels is being made: the view is shown if it is the one for comparing.
    void onArranged(bool isComparing);
    /// A file of compare, sweep or ladder: shown here. False: it is something else. Faults of the file are told.
    bool openFile(const QString& path);
    /// For the command line, before there is a window. Errors: it cannot be read, it is none of these or broken.
    static Result<void> check(const std::string& path);

private:
    void registerCommands();
    void addCommand(const char* id, const QString& text, const QString& help, const QKeySequence& key,
                    const std::function<void()>& run);
    void openResults(const QString& path);
    void openSweep(const QString& path);
    void openLadder(const QString& path);
    void askOpen();
    void askDifferences();
    void askSave();
    void askCapture();
    void showOnly(bool isComparing);

    MainWindow& m_window;
    CompareView* m_view = nullptr;
    QByteArray m_before;              ///< arrangement of the panels
    std::vector<NamedSweep> m_shards; ///< of one sweep, until all are there
};

} // namespace sheafscope
