#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sheafscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""expand_helpers.py OUT FOLDER...: copies the sources of the folders to OUT so that lupdate finds every text.

Free functions cannot be the tr() of a class, so files with many of them have a helper, such as

    QString words(const char* text)
    {
        return MainWindow::tr(text);
    }

lupdate looks for texts in calls of tr() and translate() only. In the copies, words("x") is written as what it does.
"""
import pathlib
import re
import sys

HELPER = re.compile(
    r"QString (\w+)\(const char\* ?(\w+)\)\s*\{\s*return (?:QCoreApplication::translate\((\"[^\"]+\"), ?\2\)|(\w+)::tr\(\2\));\s*\}"
)

out = pathlib.Path(sys.argv[1])
for folder in sys.argv[2:]:
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        text = path.read_text()
        for name, _, context, owner in HELPER.findall(text):
            context = context or f'"sheafscope::{owner}"'
            text = re.sub(rf"\b{name}\((?=\s*\")", f"QCoreApplication::translate({context}, ", text)
        copy = out / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(text)
