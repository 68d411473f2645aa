// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/named_layouts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheafscope {

std::span<const NamedLayout> namedLayouts()
{
    static const std::vector<NamedLayout> layouts{
        {"explore",
         QT_TRANSLATE_NOOP("NamedLayouts", "&Explore"),
         QT_TRANSLATE_NOOP("NamedLayouts", "Everything at a glance: tables at the right, two rows of plots below"),
         {{"counters", "caches", "sysfs"}, {"decisions", "journey"}},
         {{{"sheaf-fill"}, {"barn-exchanges"}, {"partial-slabs"}, {"paths"}},
          {{"node-memory"}, {"parked-memory"}, {"locks"}, {"locality"}}},
         0.29,
         0.165},
        {"barns",
         QT_TRANSLATE_NOOP("NamedLayouts", "&Barns"),
         QT_TRANSLATE_NOOP("NamedLayouts", "How sheaves move between CPUs and barns"),
         {{"decisions", "journey"}, {"counters"}},
         {{{"sheaf-fill"}, {"barn-exchanges"}, {"paths"}, {"locks"}}},
         0.32,
         0.26},
        {"memory",
         QT_TRANSLATE_NOOP("NamedLayouts", "&Memory"),
         QT_TRANSLATE_NOOP("NamedLayouts", "Where the memory is: slabs, nodes, what sheaves and barns hold"),
         {{"caches", "sysfs", "counters"}},
         {{{"partial-slabs"}, {"node-memory"}, {"parked-memory"}, {"locality"}}},
         0.36,
         0.26},
        {"lecture",
         QT_TRANSLATE_NOOP("NamedLayouts", "&Lecture"),
         QT_TRANSLATE_NOOP("NamedLayouts", "A large portrait and the decision log, for a projector"),
         {{"decisions", "journey"}},
         {{{"sheaf-fill"}, {"barn-exchanges"}}},
         0.34,
         0.22,
         false},
        {"compare",
         QT_TRANSLATE_NOOP("NamedLayouts", "&Compare"),
         QT_TRANSLATE_NOOP("NamedLayouts", "The Compare view alone: what differs between eras, why, and how much"),
         {},
         {},
         0.29,
         0.2,
         false},
    };
    return layouts;
}

const NamedLayout* findLayout(const QString& id)
{
    const auto layouts = namedLayouts();
    const auto found =
        std::ranges::find_if(layouts, [&](const NamedLayout& layout) { return id == QLatin1String(layout.id); });
    return found == layouts.end() ? nullptr : &*found;
}

QString NamedLayout::translatedName() const
{
    return QCoreApplication::translate("NamedLayouts", name);
}

QString NamedLayout::translatedHelp() const
{
    return QCoreApplication::translate("NamedLayouts", help);
}

} // namespace sheafscope
