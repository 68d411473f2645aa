// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/overrides_dialog.h"

#include "widgets/core_text.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace sheafscope {
namespace {

/// "a number from 1 to 65535" is edited in a spin box.
bool isNumber(const MechanismInfo& info)
{
    return info.accepted.starts_with("a number");
}

} // namespace

OverridesDialog::OverridesDialog(const Era& era, const std::vector<std::string>& overrides, QWidget* parent)
    : QDialog(parent), m_era(era), m_reason(new QLabel(this))
{
    setObjectName(QStringLiteral("overridesDialog"));
    setWindowTitle(tr("Mechanism overrides of SLUB %1").arg(fromCore(era.name)));
    setAccessibleName(windowTitle());
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setColumnStretch(1, 1);
    for (const MechanismInfo& info : mechanismTable())
        addRow(*grid, info);
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Mechanisms"));
    scroll->setWidget(table);
    scroll->setWidgetResizable(true);
    m_reason->setObjectName(QStringLiteral("overridesReason"));
    m_reason->setAccessibleName(tr("Why the choice cannot be accepted"));
    m_reason->setWordWrap(true);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Reset, this);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setText(tr("&Run with these"));
    QPushButton* reset = buttons->button(QDialogButtonBox::Reset);
    reset->setText(tr("Reset to &era"));
    reset->setObjectName(QStringLiteral("overridesReset"));
    for (QAbstractButton* button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    connect(reset, &QPushButton::clicked, this, &OverridesDialog::resetToEra);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(this->overrides());
        accept();
    });
    resize(900, 640);
    Mechanisms now = era.mechanisms;
    if (setMechanisms(now, overrides)) {
        for (const MechanismInfo& info : mechanismTable())
            setValue(info, info.value(now));
    }
    update();
}

void OverridesDialog::addRow(QGridLayout& grid, const MechanismInfo& info)
{
    const int row = grid.rowCount();
    const QString name = fromCore(info.name);
    auto* title = new QLabel(name, this);
    title->setFont(Theme::instance().boldFont());
    QString about = coreText(info.sentence);
    about += info.commit == "n/k" ? tr(" Commit not known.") : tr(" Commit %1.").arg(fromCore(info.commit));
    auto* text = new QLabel(about, this);
    text->setWordWrap(true);
    const QString inEra = fromCore(info.value(m_era.mechanisms));
    auto* usual = new QLabel(tr("%1: %2").arg(fromCore(m_era.name), inEra), this);
    QWidget* editor = makeEditor(info);
    editor->setObjectName(QStringLiteral("override.") + name);
    editor->setAccessibleName(name);
    editor->setAccessibleDescription(about);
    editor->setToolTip(tr("%1 in this era").arg(inEra));
    title->setBuddy(editor);
    m_editors.push_back(editor);
    grid.addWidget(title, row, 0);
    grid.addWidget(text, row, 1);
    grid.addWidget(usual, row, 2);
    grid.addWidget(editor, row, 3);
}

QWidget* OverridesDialog::makeEditor(const MechanismInfo& info)
{
    constexpr int kLargest = 65535;
    if (isNumber(info)) {
        auto* number = new QSpinBox(this);
        number->setRange(0, kLargest); // 0 is told to be wrong where it is
        connect(number, &QSpinBox::valueChanged, this, &OverridesDialog::update);
        return number;
    }
    auto* combo = new QComboBox(this);
    combo->addItems(fromCore(info.accepted).split(QStringLiteral(", ")));
    connect(combo, &QComboBox::currentIndexChanged, this, &OverridesDialog::update);
    return combo;
}

std::string OverridesDialog::valueOf(const MechanismInfo& info) const
{
    const QWidget* editor = m_editors[static_cast<std::size_t>(&info - mechanismTable().data())];
    if (const auto* number = qobject_cast<const QSpinBox*>(editor))
        return std::to_string(number->value());
    return qobject_cast<const QComboBox*>(editor)->currentText().toStdString();
}

void OverridesDialog::setValue(const MechanismInfo& info, const std::string& value)
{
    QWidget* editor = m_editors[static_cast<std::size_t>(&info - mechanismTable().data())];
    if (auto* number = qobject_cast<QSpinBox*>(editor))
        number->setValue(QString::fromStdString(value).toInt());
    else
        qobject_cast<QComboBox*>(editor)->setCurrentText(QString::fromStdString(value));
}

std::vector<std::string> OverridesDialog::overrides() const
{
    std::vector<std::string> assignments;
    for (const MechanismInfo& info : mechanismTable()) {
        const std::string value = valueOf(info);
        if (value != info.value(m_era.mechanisms))
            assignments.push_back(std::string(info.name) + "=" + value);
    }
    return assignments;
}

QString OverridesDialog::reason() const
{
    Mechanisms mechanisms = m_era.mechanisms;
    const auto set = setMechanisms(mechanisms, overrides());
    return set ? QString() : QString::fromStdString(set.error().message);
}

void OverridesDialog::resetToEra()
{
    for (const MechanismInfo& info : mechanismTable())
        setValue(info, info.value(m_era.mechanisms));
}

void OverridesDialog::update()
{
    if (m_editors.size() != mechanismTable().size() || m_accept == nullptr)
        return; // still being made
    const QString why = reason();
    const std::size_t count = overrides().size();
    QPalette palette = m_reason->palette();
    palette.setColor(QPalette::WindowText, Theme::instance().color(why.isEmpty() ? Role::textStrong : Role::error));
    m_reason->setPalette(palette);
    m_reason->setText(!why.isEmpty() ? why
                      : count == 0   ? tr("As in the era.")
                                     : tr("%n mechanism(s) other than in the era.", nullptr, static_cast<int>(count)));
    m_accept->setEnabled(why.isEmpty());
}

} // namespace sheafscope
