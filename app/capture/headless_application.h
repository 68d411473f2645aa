// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

namespace sheafscope {

/// Loads the typefaces that are compiled into the program and sets the one of the theme. After the QApplication is
/// made. Error: the typeface cannot be used (text would be boxes).
Result<void> useBundledFonts();

/// A QApplication that draws the same pixels everywhere: no display, no fonts or font rules of the host, no scaling, no
/// desktop settings, no locale, and nothing of Qt on standard error. At most one in a process, instead of a
/// QApplication.
class HeadlessApplication {
public:
    /// Changes the environment of the process, so nothing of Qt may exist yet. Error: no temporary folder, no typeface.
    static Result<std::unique_ptr<HeadlessApplication>> create();
    HeadlessApplication(const HeadlessApplication&) = delete;
    HeadlessApplication& operator=(const HeadlessApplication&) = delete;
    ~HeadlessApplication();

private:
    HeadlessApplication() = default;

    QTemporaryDir m_fontFolder;
    int m_argc = 1;
    char m_name[11] = "sheafscope";
    char* m_argv[2] = {m_name, nullptr};
    std::unique_ptr<QApplication> m_application;
};

} // namespace sheafscope
