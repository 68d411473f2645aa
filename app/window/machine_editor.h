// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/machine/machine.h"

#include <QDialog>
#include <QUndoStack>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace sheafscope {

/// Invents a machine, or changes one: nodes with CPUs and memory, distances, or the text of `numactl -H` (a pasted mail
/// will do). Tables and text follow each other; the verdict for each node is there while one types. What is wrong is
/// said below, with the line, and the machine cannot be used until it is right. Every change can be undone.
class MachineEditor final : public QDialog {
    Q_OBJECT
public:
    explicit MachineEditor(const Machine& machine, QWidget* parent = nullptr);

    /// The machine as it stands; nothing while something is wrong.
    [[nodiscard]] const std::optional<Machine>& machine() const { return m_machine; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undo; }
    /// For the undo stack: shows `text` everywhere.
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_shownText; }

signals:
    /// The machine is to be run, in the form that loadMachine() reads from a file.
    void chosen(const QString& name, const QString& numactlText);

private:
    enum class Column : std::uint8_t { cpus, normal, movable, barn70, barn71, affected };
    static constexpr int kColumns = 6;

    void build();
    void buildButtons(class QVBoxLayout& layout);
    void read(const QString& text);
    void showTables();
    void showNode(int row, const struct NodeVerdict& verdict);
    void showDistances();
    void onTextEdited();
    void onNodeEdited(int row, int column);
    void onDistanceEdited(int row, int column);
    void onNameEdited();
    void addNode();
    void removeNode();
    /// Puts an edited description on the undo stack, or says why it is none.
    void propose(MachineSpec spec, const QString& what);
    void showProblem(const QString& problem);
    void choose();
    [[nodiscard]] std::vector<NodeId> onlineNodes() const;

    QUndoStack m_undo;
    std::optional<Machine> m_machine;
    QString m_shownText;
    bool m_isShowing = false; ///< widgets change because we change them
    QLineEdit* m_name;
    QTableWidget* m_nodes;
    QTableWidget* m_distances;
    QPlainTextEdit* m_text;
    QLabel* m_verdict;
    QLabel* m_problem;
    QPushButton* m_use;
};

} // namespace sheafscope
