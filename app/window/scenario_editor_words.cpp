// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scenario_editor_words.h"

#include "app/window/scenario_editor.h"
#include "core/scenario/scenario_choice.h"
#include "core/workload/workload_sources.h"
#include "widgets/core_text.h"
#include "widgets/format.h"

#include <map>

namespace sheafscope {
namespace {

std::map<std::string_view, FieldWords> makeWords()
{
    const auto t = [](const char* text) { return ScenarioEditor::tr(text); };
    return {
        {"title", {t("Title"), t("One line, for galleries and captures")}},
        {"question", {t("Question"), t("What the scenario answers")}},
        {"look", {t("What to look at"), t("A sentence a line")}},
        {"machine",
         {t("Machine"), t("A built-in name, 'this', a file with numactl -H text or hwloc XML, or an hwloc "
                          "synthetic string")}},
        {"era", {t("Era"), t("Kernel generation whose SLUB is modelled")}},
        {"mechanisms", {t("Mechanisms"), t("Other values than the era's, NAME=VALUE with spaces between")}},
        {"workload", {t("Workload"), t("What the CPUs do")}},
        {"parameters", {t("Parameters"), t("Of the workload, NAME=NUMBER, one a line")}},
        {"file", {t("File"), t("Of a trace or op script")}},
        {"caches",
         {t("Caches"), t("Other values for caches of the workload or further caches, one a line: NAME "
                         "size=BYTES align=BYTES capacity=OBJECTS flags=A+B")}},
        {"cache", {t("Shown first"), t("Name of the cache that the panels show; the main one if empty")}},
        {"seed", {t("Seed"), t("Start of the random numbers")}},
        {"pace", {t("Pace"), t("Operations per second of model time, all CPUs together")}},
        {"mode", {t("Mode"), t("Exact: one operation at a time, repeatable. Concurrent: the CPUs at the same time")}},
        {"duration", {t("Duration"), t("Seconds of model time; empty: until it is stopped")}},
        {"operations", {t("Operations"), t("Operations to run, instead of a duration")}},
        {"actions",
         {t("Actions"), t("Changes of the running allocator, TIME: CHANGE, one a line, such as 2s: set "
                          "maple_node capacity 64")}},
    };
}

} // namespace

FieldWords fieldWords(std::string_view id)
{
    const auto words = makeWords();
    const auto found = words.find(id);
    return found == words.end() ? FieldWords{fromCore(id), fromCore(id)} : found->second;
}

QString workloadWords(const std::string& workload)
{
    QString text;
    for (const WorkloadInfo& info : workloadCatalogue())
        if (info.name == workload)
            text = coreText(info.about);
    if (const WorkloadSource* source = workloadSource(workload)) {
        text += ScenarioEditor::tr("\nCounts: %1").arg(coreText(source->counts));
        if (!source->beyondSlab.empty())
            text += ScenarioEditor::tr("\nBeyond slab: %1").arg(coreText(source->beyondSlab));
    }
    for (const ParameterInfo& info : parametersOf(workload))
        text += QStringLiteral("\n%1 (%2 … %3): %4")
                    .arg(fromCore(info.name))
                    .arg(info.minimum)
                    .arg(info.maximum)
                    .arg(coreText(info.description));
    return text;
}

} // namespace sheafscope
