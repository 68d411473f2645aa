// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints the sentences of core's tables as a source file that lupdate understands. Part of the target
// update_translations; nothing of it is in the program.
#include "widgets/core_text.h"

#include <cstdio>

namespace {

QByteArray literal(const QString& text)
{
    QByteArray quoted = text.toUtf8();
    quoted.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return '"' + quoted + '"';
}

} // namespace

int main()
{
    std::puts("static const char* const coreTexts[] = {");
    for (const QString& text : sheafscope::translatableCoreTexts())
        std::printf("    QT_TRANSLATE_NOOP(\"core\", %s),\n", literal(text).constData());
    std::puts("};");
    return 0;
}
