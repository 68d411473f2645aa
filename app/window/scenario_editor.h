// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario_document.h"

#include <QDialog>
#include <QUndoStack>

#include <map>

class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace sheafscope {

struct ScenarioField;

/// Edits a scenario field by field, or as the text of its file. Every change can be undone, what is wrong is told while
/// it is typed, and nothing runs or is written before it is asked for. GUI thread only.
class ScenarioEditor final : public QDialog {
    Q_OBJECT
public:
    explicit ScenarioEditor(const ScenarioDocument& document, QWidget* parent = nullptr);

    [[nodiscard]] const ScenarioDocument& document() const { return m_document; }
    /// What is wrong with what the fields say; empty if it can run.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }

signals:
    void runWanted(const sheafscope::ScenarioDocument& document);
    void saveWanted(const sheafscope::ScenarioDocument& document);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class EditCommand;
    void addField(QFormLayout& form, const ScenarioField& field);
    [[nodiscard]] QWidget* makeEditor(const ScenarioField& field);
    [[nodiscard]] QWidget* makeButtons();
    [[nodiscard]] QWidget* makeTextPage();
    void onEdited(const ScenarioField& field, const QString& text);
    void onTextEdited();
    /// Pushes the step from what is shown to `next`; steps of one place merge.
    void step(const ScenarioDocument& next, const QString& place);
    void showDocument(const ScenarioDocument& document);
    void tell(const QString& problem);
    void checkAll();

    ScenarioDocument m_document;
    QString m_problem;
    QUndoStack m_undo;
    std::map<std::string, QWidget*> m_editors; ///< by field
    QPlainTextEdit* m_text = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_verdict = nullptr;
    QPushButton* m_run = nullptr;
    QPushButton* m_save = nullptr;
    bool m_isShowing = false; ///< the fields are being filled, nobody types
    bool m_isTyping = false;  ///< somebody types: what is typed is not written over
};

} // namespace sheafscope
