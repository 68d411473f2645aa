// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capture/output_kind.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace sheafscope {

Result<OutputKind> outputKind(const QString& path)
{
    struct Ending {
        const char* text;
        OutputKind kind;
    };
    static const std::array endings{Ending{"png", PictureFormat::png},     Ending{"svg", PictureFormat::svg},
                                    Ending{"pdf", PictureFormat::pdf},     Ending{"csv", DataFormat::csv},
                                    Ending{"tsv", DataFormat::tsv},        Ending{"json", DataFormat::json},
                                    Ending{"webp", AnimationFormat::webp}, Ending{"gif", AnimationFormat::gif},
                                    Ending{"webm", AnimationFormat::webm}};
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto* found =
        std::ranges::find_if(endings, [&](const Ending& known) { return ending == QLatin1String(known.text); });
    if (found != endings.end())
        return found->kind;
    return fail(path.toStdString(), 0,
                "unknown kind of output; expected a name that ends in .png, .svg or .pdf (picture), .csv, .tsv or "
                ".json (data of a panel), .webp, .gif or .webm (moving picture)");
}

} // namespace sheafscope
