// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/core_text.h"

#include "core/machine/builtin_machines.h"
#include "core/scenario/preset.h"
#include "core/slub/counters.h"
#include "core/slub/mechanism_table.h"
#include "core/tour/glossary.h"
#include "core/tour/tour.h"
#include "core/workload/workload.h"
#include "core/workload/workload_sources.h"

#include <QCoreApplication>
#include <QSet>

namespace sheafscope {
namespace {

constexpr const char* kContext = "core";

/// Keeps the first of equal texts.
class Collector {
public:
    void add(std::string_view text)
    {
        const QString words = QString::fromUtf8(text.data(), qsizetype(text.size()));
        if (words.isEmpty() || m_known.contains(words))
            return;
        m_known.insert(words);
        m_texts << words;
    }
    [[nodiscard]] QStringList take() { return std::move(m_texts); }

private:
    QSet<QString> m_known;
    QStringList m_texts;
};

void addTour(Collector& texts, const Tour& tour)
{
    texts.add(tour.title);
    texts.add(tour.about);
    for (const TourStep& step : tour.steps) {
        for (const std::string* text : {&step.title, &step.text, &step.ask, &step.then})
            texts.add(*text);
        if (!step.question)
            continue;
        for (const std::string& choice : step.question->choices)
            texts.add(choice);
        texts.add(step.question->because);
    }
}

void addPreset(Collector& texts, const ScenarioDocument& document)
{
    texts.add(document.title);
    texts.add(document.question);
    for (const std::string& sentence : document.look)
        texts.add(sentence);
}

} // namespace

QString coreText(std::string_view text)
{
    return text.empty() ? QString() : QCoreApplication::translate(kContext, std::string(text).c_str());
}

QStringList translatableCoreTexts()
{
    Collector texts;
    for (const StatDescription& counter : statDescriptions())
        texts.add(counter.description);
    for (const MechanismInfo& mechanism : mechanismTable())
        texts.add(mechanism.sentence);
    for (const WorkloadInfo& workload : workloadCatalogue()) {
        texts.add(workload.title);
        texts.add(workload.about);
        if (const WorkloadSource* source = workloadSource(workload.name)) {
            texts.add(std::string(source->counts));
            texts.add(std::string(source->beyondSlab));
        }
        for (const ParameterInfo& parameter : workload.parameters)
            texts.add(parameter.description);
    }
    for (const BuiltinMachine& builtin : builtinMachines()) {
        if (!builtin.isHidden)
            texts.add(builtin.machine.title());
    }
    for (const Preset& preset : presets())
        addPreset(texts, preset.document);
    for (const Tour& tour : builtinTours())
        addTour(texts, tour);
    for (const GlossaryEntry& entry : glossary()) {
        for (const std::string* text : {&entry.title, &entry.what, &entry.grows, &entry.high, &entry.advice})
            texts.add(*text);
    }
    return texts.take();
}

} // namespace sheafscope
