// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/run_report.h"
#include "app/cli/values.h"
#include "core/engine/engine.h"

#include <QTest>

#include <cmath>

using namespace sheafscope;

class TestValues final : public QObject {
    Q_OBJECT

private slots:
    void paceIsReadAndWritten_data();
    void paceIsReadAndWritten();
    void sizeHasLimits();
    void linesAreWrappedAtMailWidth();
    void windowOptionsMakeAChoice();
    void resultsOpenBesideTheRememberedScenario();
    void captureIsExactUnlessAsked();
    void choiceArgumentsNameNoFolder();
};

void TestValues::paceIsReadAndWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("pace");
    QTest::newRow("one") << "1" << 1.0;
    QTest::newRow("thousands") << "50k" << 5e4;
    QTest::newRow("millions") << "2.5M" << 2.5e6;
    QTest::newRow("unlimited") << "unlimited" << EngineSettings::kUnlimited;
}

void TestValues::paceIsReadAndWritten()
{
    QFETCH(QString, text);
    QFETCH(double, pace);
    QCOMPARE(parsePace("--pace", text.toStdString()).value_or(0), pace);
    QCOMPARE(QString::fromStdString(paceText(pace)), text);
}

void TestValues::sizeHasLimits()
{
    QVERIFY(cli::parseSize("--size", "320x240") == (cli::PictureSize{320, 240}));
    QVERIFY(cli::parseSize("--size", "16384x16384").has_value());
    QVERIFY(!cli::parseSize("--size", "319x240"));
    QVERIFY(!cli::parseSize("--size", "16385x240"));
    QVERIFY(!cli::parseSize("--size", "1600x"));
}

void TestValues::linesAreWrappedAtMailWidth()
{
    std::string words;
    for (int i = 0; i < 50; ++i)
        words += "word ";
    std::size_t begin = 0;
    const std::string text = wrapped(words + "\nsecond", 4);
    for (std::size_t end = text.find('\n'); end != std::string::npos; begin = end + 1, end = text.find('\n', begin))
        QVERIFY(end - begin <= kTextColumns);
    QVERIFY(text.find("\n    word") != std::string::npos);
    QVERIFY(text.ends_with("\nsecond\n"));
}

void TestValues::windowOptionsMakeAChoice()
{
    const char* const argv[] = {"sheafscope", "--era", "7.1", "--pace", "1k", "--fresh"};
    const auto command = cli::parseArguments(6, argv);
    QVERIFY(command.has_value());
    const auto* window = std::get_if<cli::WindowCommand>(&*command);
    QVERIFY(window != nullptr);
    QVERIFY(window->isChosen);
    QVERIFY(window->isFresh);
    QCOMPARE(window->choice.era, std::string("7.1"));
    QCOMPARE(window->choice.pace, 1000.0);
    QVERIFY(window->choice.mode == EngineMode::concurrent);
}

void TestValues::resultsOpenBesideTheRememberedScenario()
{
    const char* const results = SHEAFSCOPE_TEST_DATA "/data/results/made-up.json";
    const char* const argv[] = {"sheafscope", results, "--theme", "print", "--era", "7.1"};
    const auto alone = cli::parseArguments(4, argv);
    QVERIFY2(alone, alone ? "" : alone.error().text().c_str());
    QCOMPARE(std::get<cli::WindowCommand>(*alone).results, std::string(results));
    QVERIFY(!std::get<cli::WindowCommand>(*alone).isChosen); // what runs beside it is not named
    const auto beside = cli::parseArguments(6, argv);
    QVERIFY(beside.has_value());
    QCOMPARE(std::get<cli::WindowCommand>(*beside).results, std::string(results));
    QCOMPARE(std::get<cli::WindowCommand>(*beside).choice.era, std::string("7.1"));
    QVERIFY(std::get<cli::WindowCommand>(*beside).isChosen);
}

void TestValues::captureIsExactUnlessAsked()
{
    const char* const argv[] = {"sheafscope", "capture", "--out", "x.png", "--mode", "concurrent"};
    const auto exact = cli::parseArguments(4, argv);
    const auto concurrent = cli::parseArguments(6, argv);
    QVERIFY(exact.has_value() && concurrent.has_value());
    QVERIFY(std::get<cli::CaptureCommand>(*exact).choice.mode == EngineMode::exact);
    QVERIFY(std::get<cli::CaptureCommand>(*concurrent).choice.mode == EngineMode::concurrent);
}

void TestValues::choiceArgumentsNameNoFolder()
{
    ScenarioChoice choice;
    choice.machine = "/home/somebody/secret/box.txt";
    const std::string text = choiceArguments(choice);
    QVERIFY(text.find("somebody") == std::string::npos);
    QVERIFY(text.find("--machine box.txt") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"
