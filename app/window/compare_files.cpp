// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Result files in the Compare view: of compare, sweep and ladder.
#include "app/window/compare_commands.h"
#include "app/window/compare_view.h"
#include "app/window/ladder_page.h"
#include "app/window/main_window.h"
#include "app/window/message_bar.h"
#include "app/window/recent_files.h"
#include "app/window/sweep_page.h"
#include "core/base/atomic_file.h"
#include "core/experiment/ladder_report.h"
#include "core/experiment/results_file.h"
#include "core/scenario/file_kind.h"
#include "widgets/format.h"

#include <QFileInfo>
#include <QTabWidget>

#include <algorithm>

namespace sheafscope {

bool CompareDesk::openFile(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    const auto kind = fileKind(full.toStdString());
    if (kind == FileKind::results)
        openResults(full);
    else if (kind == FileKind::sweep)
        openSweep(full);
    else if (kind == FileKind::ladder)
        openLadder(full);
    else
        return false; // a run's, or what the run's reader tells
    return true;
}

void CompareDesk::openResults(const QString& path)
{
    auto results = loadResults(path.toStdString());
    if (!results) {
        RecentFiles::remove(path);
        return m_window.messages().showError(fromCore(results.error().text()), {});
    }
    setShown(true);
    if (view().ladder().isVisible() || view().sweep().isVisible())
        view().pages().setCurrentIndex(0);
    const auto join = view().shown() != nullptr ? CompareView::Join::merge : CompareView::Join::replace;
    const NamedResults file{path.toStdString(), *std::move(results)};
    auto shown = view().showFile(file, join);
    if (!shown && join == CompareView::Join::merge) {
        const QString why = fromCore(shown.error().text());
        shown = view().showFile(file, CompareView::Join::replace);
        if (shown)
            m_window.messages().showNote(tr("Shown alone, it cannot join what was shown: %1").arg(why));
    }
    if (!shown)
        return m_window.messages().showError(fromCore(shown.error().text()), {});
    RecentFiles::add(path);
}

void CompareDesk::openSweep(const QString& path)
{
    const auto text = readWholeFile(path.toStdString());
    auto sweep = text ? parseSweep(*text, path.toStdString()) : Result<SweepResults>(Failure(text.error()));
    if (!sweep) {
        RecentFiles::remove(path);
        return m_window.messages().showError(fromCore(sweep.error().text()), {});
    }
    const Shard shard = sweep->shard;
    std::vector<NamedSweep> parts = m_shards;
    if (shard.isWhole())
        parts.clear();
    parts.push_back({path.toStdString(), *std::move(sweep)});
    auto whole = mergeSweeps(parts);
    if (!whole) {
        // Shards come one after another: the last one makes it whole.
        const bool fits = std::ranges::none_of(m_shards, [&](const NamedSweep& one) {
            return one.results.head != parts.back().results.head || one.results.shard == shard ||
                   one.results.shard.of != shard.of;
        });
        m_shards = fits ? std::move(parts) : std::vector{std::move(parts.back())};
        return m_window.messages().showNote(tr("Shard %1 of %2 of a sweep; open the others too: %3")
                                                .arg(shard.index)
                                                .arg(shard.of)
                                                .arg(fromCore(whole.error().text())));
    }
    m_shards.clear();
    setShown(true);
    view().pages().setCurrentWidget(&view().sweep());
    view().sweep().showFile(*std::move(whole));
    RecentFiles::add(path);
}

void CompareDesk::openLadder(const QString& path)
{
    const auto text = readWholeFile(path.toStdString());
    auto ladder = text ? parseLadder(*text, path.toStdString()) : Result<LadderReport>(Failure(text.error()));
    if (!ladder) {
        RecentFiles::remove(path);
        return m_window.messages().showError(fromCore(ladder.error().text()), {});
    }
    setShown(true);
    view().pages().setCurrentWidget(&view().ladder());
    view().ladder().showFile(*std::move(ladder));
    RecentFiles::add(path);
}

} // namespace sheafscope
