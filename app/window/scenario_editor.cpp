// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/scenario_editor.h"

#include "app/window/scenario_editor_words.h"
#include "core/machine/builtin_machines.h"
#include "core/scenario/option_values.h"
#include "core/scenario/scenario_fields.h"
#include "core/slub/mechanisms.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QTabWidget>
#include <QUndoCommand>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

QStringList choicesOf(std::string_view id)
{
    QStringList choices;
    if (id == "era")
        for (const Era& era : eras())
            choices << fromCore(era.name);
    if (id == "workload") {
        for (const WorkloadInfo& info : workloadCatalogue())
            choices << fromCore(info.name);
        choices << QStringLiteral("trace") << QStringLiteral("script");
    }
    if (id == "machine") {
        for (const BuiltinMachine& builtin : builtinMachines())
            if (!builtin.isHidden)
                choices << fromCore(builtin.machine.name());
        choices << QStringLiteral("this");
    }
    if (id == "pace")
        choices << QStringList{QStringLiteral("10"),   QStringLiteral("1k"), QStringLiteral("50k"),
                               QStringLiteral("500k"), QStringLiteral("5M"), QStringLiteral("unlimited")};
    if (id == "mode")
        choices << QStringLiteral("exact") << QStringLiteral("concurrent");
    return choices;
}

QString textOf(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    if (const auto* combo = qobject_cast<const QComboBox*>(editor)) {
        // A machine of many lines is shown by its first one; what it is lies in the data.
        const int index = combo->findText(combo->currentText());
        const QVariant data = index < 0 ? QVariant() : combo->itemData(index);
        return data.isValid() ? data.toString() : combo->currentText();
    }
    return qobject_cast<const QPlainTextEdit*>(editor)->toPlainText();
}

void setTextOf(QWidget* editor, const QString& text)
{
    if (textOf(editor) == text)
        return;
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
        const QString shown = text.contains(QLatin1Char('\n')) ? ScenarioEditor::tr("described in the scenario") : text;
        if (shown != text) {
            const int old = combo->findText(shown);
            if (old < 0)
                combo->addItem(shown, text);
            else
                combo->setItemData(old, text);
        }
        combo->setCurrentText(shown);
    } else {
        qobject_cast<QPlainTextEdit*>(editor)->setPlainText(text);
    }
}

} // namespace

/// From one document to another; typing in one field is one step.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(ScenarioEditor& editor, ScenarioDocument after, QString place)
        : QUndoCommand(place), m_editor(editor), m_before(editor.document()), m_after(std::move(after)),
          m_place(std::move(place))
    {
    }
    void undo() override { m_editor.showDocument(m_before); }
    void redo() override { m_editor.showDocument(m_after); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = dynamic_cast<const EditCommand*>(other);
        if (next == nullptr || next->m_place != m_place)
            return false;
        m_after = next->m_after;
        return true;
    }

private:
    ScenarioEditor& m_editor;
    ScenarioDocument m_before;
    ScenarioDocument m_after;
    QString m_place;
};

ScenarioEditor::ScenarioEditor(const ScenarioDocument& document, QWidget* parent)
    : QDialog(parent), m_document(document), m_undo(this), m_about(new QLabel(this)), m_verdict(new QLabel(this))
{
    setObjectName(QStringLiteral("scenarioEditor"));
    setWindowTitle(tr("Scenario"));
    setAccessibleName(windowTitle());
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const ScenarioField& field : scenarioFields())
        addField(*form, field);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Fields of the scenario"));
    auto* tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Ways to edit the scenario"));
    tabs->addTab(scroll, tr("&Fields"));
    tabs->addTab(makeTextPage(), tr("As &text"));
    m_about->setWordWrap(true);
    m_about->setAccessibleName(tr("What the workload imitates"));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_verdict->setObjectName(QStringLiteral("scenarioVerdict"));
    m_verdict->setAccessibleName(tr("What is wrong with the scenario"));
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_about);
    layout->addWidget(m_verdict);
    layout->addWidget(makeButtons());
    resize(820, 760);
    showDocument(m_document);
}

void ScenarioEditor::addField(QFormLayout& form, const ScenarioField& field)
{
    const FieldWords words = fieldWords(field.id);
    QWidget* editor = makeEditor(field);
    editor->setObjectName(QStringLiteral("scenario.") + fromCore(field.id));
    editor->setAccessibleName(words.label);
    editor->setAccessibleDescription(words.help);
    editor->setToolTip(words.help);
    editor->installEventFilter(this);
    auto* label = new QLabel(words.label, this);
    label->setBuddy(editor);
    label->setToolTip(words.help);
    form.addRow(label, editor);
    m_editors[std::string(field.id)] = editor;
}

QWidget* ScenarioEditor::makeEditor(const ScenarioField& field)
{
    switch (field.form) {
    case ScenarioField::Form::line: {
        auto* line = new QLineEdit(this);
        connect(line, &QLineEdit::textEdited, this, [this, &field, line] { onEdited(field, line->text()); });
        return line;
    }
    case ScenarioField::Form::choice: {
        auto* combo = new QComboBox(this);
        combo->addItems(choicesOf(field.id));
        combo->setEditable(field.id == "machine" || field.id == "pace");
        combo->setInsertPolicy(QComboBox::NoInsert);
        connect(combo, &QComboBox::currentTextChanged, this, [this, &field, combo] { onEdited(field, textOf(combo)); });
        return combo;
    }
    case ScenarioField::Form::lines:
        break;
    }
    constexpr int kRows = 4;
    auto* text = new QPlainTextEdit(this);
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false); // the dialog undoes
    text->setMinimumHeight(fontMetrics().height() * kRows + 12);
    text->setMaximumHeight(fontMetrics().height() * (kRows + 2) + 12);
    connect(text, &QPlainTextEdit::textChanged, this, [this, &field, text] { onEdited(field, text->toPlainText()); });
    return text;
}

QWidget* ScenarioEditor::makeTextPage()
{
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("scenarioText"));
    m_text->setAccessibleName(tr("The scenario file"));
    m_text->setToolTip(tr("The scenario as a file; comments are allowed here, and are not kept"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ScenarioEditor::onTextEdited);
    return m_text;
}

QWidget* ScenarioEditor::makeButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* name, const QString& text, const QString& help) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAccessibleName(QString(text).remove(QLatin1Char('&')));
        button->setToolTip(help);
        button->setAutoDefault(false);
        layout->addWidget(button);
        return button;
    };
    QPushButton* undo = add("scenarioUndo", tr("&Undo"), tr("Take the last change back (Ctrl+Z)"));
    QPushButton* redo = add("scenarioRedo", tr("R&edo"), tr("Do it again (Ctrl+Shift+Z)"));
    layout->addStretch(1);
    m_save = add("scenarioSave", tr("&Save as …"), tr("Write a scenario file"));
    m_run = add("scenarioRun", tr("&Run"), tr("Run this scenario in the window"));
    QPushButton* close = add("scenarioClose", tr("Close"), tr("Leave what runs as it is"));
    undo->setEnabled(false);
    redo->setEnabled(false);
    connect(&m_undo, &QUndoStack::canUndoChanged, undo, &QWidget::setEnabled);
    connect(&m_undo, &QUndoStack::canRedoChanged, redo, &QWidget::setEnabled);
    connect(undo, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(redo, &QPushButton::clicked, &m_undo, &QUndoStack::redo);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveWanted(m_document); });
    connect(m_run, &QPushButton::clicked, this, [this] {
        emit runWanted(m_document);
        accept();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

bool ScenarioEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Line edits would undo their own text only.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto* key = dynamic_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        if (isUndo || key->matches(QKeySequence::Redo)) {
            if (event->type() == QEvent::KeyPress)
                isUndo ? m_undo.undo() : m_undo.redo();
            event->accept();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ScenarioEditor::onEdited(const ScenarioField& field, const QString& text)
{
    if (m_isShowing)
        return;
    ScenarioDocument next = m_document;
    if (const auto set = field.set(next, text.toStdString()); !set)
        return tell(tr("%1: %2").arg(fieldWords(field.id).label, fromCore(set.error().message)));
    const QScopedValueRollback<bool> typing(m_isTyping, true);
    step(next, fromCore(field.id));
}

void ScenarioEditor::onTextEdited()
{
    if (m_isShowing)
        return;
    const auto read = readScenario(m_text->toPlainText().toStdString(), tr("text").toStdString(), {});
    if (!read)
        return tell(fromCore(read.error().text()));
    const QScopedValueRollback<bool> typing(m_isTyping, true);
    step(read->document, QStringLiteral("text"));
}

void ScenarioEditor::step(const ScenarioDocument& next, const QString& place)
{
    if (next == m_document)
        checkAll();
    else
        m_undo.push(new EditCommand(*this, next, place));
}

void ScenarioEditor::showDocument(const ScenarioDocument& document)
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    m_document = document;
    const QWidget* typedIn = m_isTyping ? focusWidget() : nullptr;
    for (const ScenarioField& field : scenarioFields()) {
        QWidget* editor = m_editors.at(std::string(field.id));
        if (editor != typedIn)
            setTextOf(editor, QString::fromStdString(field.text(document)));
    }
    if (m_text != typedIn)
        m_text->setPlainText(QString::fromStdString(scenarioJson(document)));
    m_about->setText(workloadWords(document.choice.workload));
    checkAll();
}

void ScenarioEditor::checkAll()
{
    tell(QString::fromStdString(scenarioProblem(m_document)));
}

void ScenarioEditor::tell(const QString& problem)
{
    m_problem = problem;
    const bool isGood = problem.isEmpty();
    QPalette palette = m_verdict->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(isGood ? Role::textStrong : Role::error));
    m_verdict->setPalette(palette);
    m_verdict->setText(isGood ? tr("This scenario can run.") : problem);
    if (m_run != nullptr) {
        m_run->setEnabled(isGood);
        m_save->setEnabled(isGood);
    }
}

} // namespace sheafscope
