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

# A helper, possibly with a number for plurals.
HELPER = re.compile(
    r"QString (\w+)\(const char\* ?(\w+)(?:, int \w+ = -1)?\)\s*\{\s*"
    r"return (?:QCoreApplication::translate\((\"[^\"]+\"), ?\2(?:, nullptr, \w+)?\)|(\w+)::tr\(\2\));\s*\}"
)
# A function whose last text goes to a helper: DecisionRule rule(const char* section, const char* text).
CARRIER = r"\w+ (\w+)\(((?:const char\* \w+, )*)const char\* (\w+)\)\s*\{[^}]*\b%s\(\3\)"
LITERAL = r"(?:\"(?:[^\"\\]|\\.)*\"\s*)+"


def expanded(text):
    for name, _, context, owner in HELPER.findall(text):
        context = context or f'"sheafscope::{owner}"'
        for carrier, before, _ in re.findall(CARRIER % name, text):
            head = rf"(?:{LITERAL},\s*)" * before.count(",")
            text = re.sub(rf"\b{carrier}\(\s*({head})({LITERAL})\)", rf"{carrier}(\1{name}(\2))", text)
        text = re.sub(rf"\b{name}\(\s*(?=\")", f"QCoreApplication::translate({context}, ", text)
    return text


out = pathlib.Path(sys.argv[1])
for folder in sys.argv[2:]:
    for path in sorted(pathlib.Path(folder).rglob("*")):
        if path.suffix not in (".cpp", ".h"):
            continue
        copy = out / path
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(expanded(path.read_text()))
