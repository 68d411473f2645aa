// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sysfs_model.h"

#include "widgets/core_text.h"
#include "widgets/table_text.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace sheafscope {
namespace {

constexpr qsizetype kShownCharacters = 44;

struct Meaning {
    const char* name;
    const char* text;
};

/// What is no counter. Counters tell their own meaning.
constexpr std::array<Meaning, 26> kMeanings{{
    {"aliases",
     QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Caches that were merged into this one; the model merges none")},
    {"align", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Bytes that every object is aligned to")},
    {"cpu_partial", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Objects meant for the cpu partial list; 0 from 7.0")},
    {"cpu_slabs", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Cpu slabs and the slabs on cpu partial lists, by node")},
    {"ctor", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "The constructor; empty if there is none")},
    {"destroy_by_rcu", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "1: SLAB_TYPESAFE_BY_RCU")},
    {"hwcache_align", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "1: SLAB_HWCACHE_ALIGN")},
    {"min_partial", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Empty slabs that a node's partial list keeps")},
    {"object_size", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Bytes that the creator asked for")},
    {"objects", QT_TRANSLATE_NOOP("sheafscope::SysfsModel",
                                  "Objects in use, by node; those in sheaves and cpu slabs count as in use")},
    {"objects_partial",
     QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Objects in use in slabs on the nodes' partial lists")},
    {"objs_per_slab", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Objects in a slab of the preferred order")},
    {"order", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Pages of a slab as a power of two")},
    {"partial", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Slabs on the nodes' partial lists")},
    {"poison", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Debugging: not modelled")},
    {"reclaim_account", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "1: the objects can be reclaimed")},
    {"red_zone", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Debugging: not modelled")},
    {"remote_node_defrag_ratio",
     QT_TRANSLATE_NOOP("sheafscope::SysfsModel",
                       "How often the partial lists of other nodes are searched, in percent")},
    {"sanity_checks", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Debugging: not modelled")},
    {"sheaf_capacity", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Objects in a full sheaf; 0: no sheaves")},
    {"slab_size", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Bytes that an object takes in its slab")},
    {"slabs", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "All slabs, by node")},
    {"slabs_cpu_partial",
     QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Estimated objects (slabs) on the cpu partial lists, by CPU")},
    {"store_user", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Debugging: not modelled")},
    {"total_objects", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Objects that all slabs together hold, by node")},
    {"trace", QT_TRANSLATE_NOOP("sheafscope::SysfsModel", "Debugging: not modelled")},
}};

/// What the column is sorted by: the sum in front of the CPUs or nodes; 0 for text.
std::uint64_t leadingNumber(const std::string& text)
{
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

QString meaningOf(const std::string& name)
{
    if (const auto item = statFromSysfsName(name))
        return coreText(describe(*item).description);
    const auto* const found =
        std::ranges::find_if(kMeanings, [&](const Meaning& meaning) { return name == meaning.name; });
    return found == kMeanings.end() ? QString() : SysfsModel::tr(found->text);
}

} // namespace

void SysfsModel::show(const ViewState& state)
{
    const auto& snapshot = state.shown();
    auto picture = snapshot == nullptr ? nullptr : snapshot->sysfs;
    if (picture != nullptr && picture->cache != state.cache())
        picture = nullptr;
    if (picture == m_picture)
        return;
    const auto isSameFile = [](const SysfsAttribute& a, const SysfsAttribute& b) { return a.name == b.name; };
    if (picture == nullptr || m_picture == nullptr ||
        !std::ranges::equal(picture->attributes, m_picture->attributes, isSameFile)) {
        beginResetModel();
        m_picture = std::move(picture);
        endResetModel();
        return;
    }
    m_picture = std::move(picture);
    emit dataChanged(index(0, value), index(rowCount() - 1, value));
}

QString SysfsModel::name(int row) const
{
    return QString::fromStdString(at(row).name);
}

QString SysfsModel::fullText(int row) const
{
    return QString::fromStdString(at(row).text);
}

QString SysfsModel::shortened(const QString& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    constexpr qsizetype kRestCharacters = 6; // " +8191"
    const qsizetype cut = text.lastIndexOf(QLatin1Char(' '), std::max<qsizetype>(most - kRestCharacters, 0));
    if (cut <= 0)
        return text.left(most);
    return text.left(cut) + QStringLiteral(" +%1").arg(text.mid(cut).count(QLatin1Char(' ')));
}

int SysfsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_picture == nullptr ? 0 : static_cast<int>(m_picture->attributes.size());
}

int SysfsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant SysfsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool isName = index.column() == attribute;
    switch (role) {
    case Qt::DisplayRole:
        return isName ? name(row) : shortened(fullText(row), kShownCharacters);
    case kNumberRole:
        return isName ? QVariant() : QVariant(static_cast<qulonglong>(leadingNumber(at(row).text)));
    case Qt::AccessibleTextRole:
        return isName ? name(row) : shortened(fullText(row), kShownCharacters);
    case Qt::ToolTipRole:
        return meaningOf(at(row).name);
    case Qt::TextAlignmentRole:
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SysfsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool isTip = role == Qt::ToolTipRole;
    if (section == attribute)
        return isTip ? tr("Name of the file in /sys/kernel/slab/CACHE") : tr("file");
    return isTip ? tr("What the kernel would print: the sum, then each CPU or node that is not 0; copy takes it whole")
                 : tr("content");
}

} // namespace sheafscope
