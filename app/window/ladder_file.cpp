// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ladder_file.h"

#include "app/window/experiment_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace sheafscope {
namespace {

/// Takes figures; the first that is missing is kept.
class LadderReader {
public:
    explicit LadderReader(std::string source) : m_source(std::move(source)) {}

    double number(const QJsonObject& object, const char* key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            refuse(fmt::format("has no figure '{}' where one is expected", key));
        return value.toDouble();
    }
    static std::optional<double> perhaps(const QJsonObject& object, const char* key)
    {
        const QJsonValue value = object.value(QLatin1String(key));
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }
    Summary summary(const QJsonObject& object)
    {
        Summary summary;
        summary.n = static_cast<unsigned>(number(object, "n"));
        summary.mean = number(object, "mean");
        summary.deviation = number(object, "deviation");
        summary.ci95 = perhaps(object, "ci95");
        summary.minimum = number(object, "min");
        summary.maximum = number(object, "max");
        summary.median = summary.mean; // the file does not keep it, and nothing shows it
        return summary;
    }
    std::optional<Band> band(const QJsonValue& value)
    {
        if (!value.isObject())
            return std::nullopt;
        const QJsonObject object = value.toObject();
        return Band{number(object, "low"), number(object, "median"), number(object, "high")};
    }
    LadderShare share(const QJsonObject& object)
    {
        LadderShare share;
        share.band = band(object.value(QLatin1String("band")));
        share.worth = summary(object.value(QLatin1String("share")).toObject());
        share.inOrder = summary(object.value(QLatin1String("in_order")).toObject());
        share.detail.inOrder = share.inOrder.mean;
        share.detail.average = share.worth.mean;
        share.detail.least = number(object, "least");
        share.detail.most = number(object, "most");
        share.detail.first = perhaps(object, "first");
        share.detail.last = perhaps(object, "last");
        return share;
    }
    void refuse(std::string message)
    {
        if (!m_error)
            m_error = Error{m_source, 0, std::move(message)};
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    std::string m_source;
    std::optional<Error> m_error;
};

LadderMetric metricOf(const QJsonObject& object, const LadderPlan& plan, LadderReader& reader)
{
    LadderMetric metric;
    metric.info = findMetric(object.value(QLatin1String("metric")).toString().toStdString());
    if (metric.info == nullptr)
        reader.refuse("has a metric that this version does not know");
    metric.from = reader.summary(object.value(QLatin1String("from")).toObject());
    metric.to = reader.summary(object.value(QLatin1String("to")).toObject());
    metric.fromBand = reader.band(object.value(QLatin1String("from_band")));
    metric.toBand = reader.band(object.value(QLatin1String("to_band")));
    const QJsonArray shares = object.value(QLatin1String("shares")).toArray();
    const std::size_t steps = plan.steps.size();
    if (std::size_t(shares.size()) != steps)
        reader.refuse("has other steps than its command gives here; it was made by another version");
    metric.attribution.from = metric.from.mean;
    metric.attribution.to = metric.to.mean;
    metric.attribution.interactions.assign(steps, std::vector<std::optional<double>>(steps));
    for (std::size_t i = 0; i < steps && i < std::size_t(shares.size()); ++i) {
        const QJsonObject one = shares.at(qsizetype(i)).toObject();
        if (one.value(QLatin1String("step")).toString().toStdString() != plan.steps[i].name())
            reader.refuse("has other steps than its command gives here; it was made by another version");
        metric.shares.push_back(reader.share(one));
        metric.attribution.shares.push_back(metric.shares.back().detail);
        if (metric.shares.back().band.has_value() != metric.fromBand.has_value())
            reader.refuse("has a band at some of its steps; expected one at all of them or at none");
    }
    if (metric.fromBand.has_value() != metric.toBand.has_value())
        reader.refuse("has a band at one of its ends; expected one at both or at none");
    const QJsonArray interactions = object.value(QLatin1String("interactions")).toArray();
    qsizetype next = 0;
    for (std::size_t i = 0; i < steps; ++i) {
        for (std::size_t j = i + 1; j < steps; ++j)
            metric.attribution.interactions[i][j] =
                LadderReader::perhaps(interactions.at(next++).toObject(), "more_than_one_by_one");
    }
    return metric;
}

ResultHead headOf(const QJsonObject& object)
{
    ResultHead head;
    const auto text = [&](const char* key) { return object.value(QLatin1String(key)).toString().toStdString(); };
    head.version = text("version");
    head.command = text("command");
    head.scenarios[text("scenario")] = text("scenario_hash");
    head.documents[text("scenario")] = text("document");
    const QJsonObject notes = object.value(QLatin1String("notes")).toObject();
    for (auto note = notes.begin(); note != notes.end(); ++note)
        head.notes[note.key().toStdString()] = note.value().toString().toStdString();
    const QJsonObject machines = object.value(QLatin1String("machines")).toObject();
    for (auto machine = machines.begin(); machine != machines.end(); ++machine)
        head.machines[machine.key().toStdString()] = machine.value().toString().toStdString();
    head.profile = text("profile");
    head.warmup = static_cast<unsigned>(object.value(QLatin1String("warmup")).toInteger());
    head.warmupUnit = "operations a CPU";
    for (const QJsonValue& seed : object.value(QLatin1String("seeds")).toArray())
        head.seeds.push_back(static_cast<std::uint64_t>(seed.toInteger()));
    head.runs = static_cast<unsigned>(head.seeds.size());
    return head;
}

} // namespace

Result<LadderReport> parseLadder(const std::string& text, const std::string& source)
{
    QJsonParseError fault;
    const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return fail(source, 0, "is no JSON: " + fault.errorString().toStdString());
    if (document.value(QLatin1String("format")).toString() != QLatin1String("sheafscope-ladder"))
        return fail(source, 0, "is no ladder; expected \"format\": \"sheafscope-ladder\"");
    if (document.value(QLatin1String("version")).toInteger() != 1)
        return fail(source, 0, "is a ladder of another version; expected version 1");
    ResultHead head = headOf(document.value(QLatin1String("head")).toObject());
    if (head.machines.empty() || head.seeds.empty())
        return fail(source, 0, "has no machine or no seeds in its head; expected both");
    const auto command = readLadder(wordsOf(head.command));
    if (!command)
        return fail(source, 0, "has a command that is not understood: " + command.error().text());
    auto plan = planLadder(command->from, command->to, command->base.allOverrides(), command->average);
    if (!plan)
        return fail(source, 0, "has a command that is not understood: " + plan.error().text());
    LadderReader reader(source);
    std::vector<LadderMetric> metrics;
    for (const QJsonValue& metric : document.value(QLatin1String("metrics")).toArray())
        metrics.push_back(metricOf(metric.toObject(), *plan, reader));
    if (metrics.empty())
        reader.refuse("has no metrics; expected at least one");
    if (reader.error())
        return Failure(*reader.error());
    return LadderReport{std::move(head), fmt::format("{}", fmt::join(command->base.allOverrides(), " ")),
                        command->base.length.operations, *std::move(plan), std::move(metrics)};
}

} // namespace sheafscope
