// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/glossary_dialog.h"

#include "core/tour/glossary.h"
#include "widgets/core_text.h"
#include "widgets/format.h"
#include "widgets/glossary_text.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace sheafscope {

GlossaryDialog::GlossaryDialog(QWidget* parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("glossaryDialog"));
    setWindowTitle(tr("Glossary"));
    setAccessibleName(windowTitle());
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the glossary"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Entries"));
    m_text->setAccessibleName(tr("Meaning"));
    m_text->setOpenLinks(false);
    for (const GlossaryEntry& entry : glossary()) {
        auto* item = new QListWidgetItem(coreText(entry.title), m_list);
        item->setData(Qt::UserRole, fromCore(entry.id));
    }
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAccessibleName(tr("Close"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &GlossaryDialog::filter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        m_text->setHtml(item == nullptr ? QString() : glossaryHtml(item->data(Qt::UserRole).toString().toStdString()));
    });
    m_list->setCurrentRow(0);
    resize(720, 480);
}

void GlossaryDialog::open(const QString& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() != id)
            continue;
        m_search->clear();
        m_list->setCurrentRow(row);
        m_list->scrollToItem(m_list->item(row));
    }
    show();
    raise();
    m_search->setFocus();
}

QString GlossaryDialog::shownId() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void GlossaryDialog::filter(const QString& text)
{
    QListWidgetItem* first = nullptr;
    QListWidgetItem* exact = nullptr; // the entry itself before those that mention it
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString id = item->data(Qt::UserRole).toString();
        const bool isHit = item->text().contains(text, Qt::CaseInsensitive) ||
                           glossaryText(id.toStdString()).contains(text, Qt::CaseInsensitive);
        item->setHidden(!isHit);
        if (isHit && first == nullptr)
            first = item;
        if (item->text().compare(text, Qt::CaseInsensitive) == 0)
            exact = item;
    }
    if (exact != nullptr)
        m_list->setCurrentItem(exact);
    else if (first != nullptr && (m_list->currentItem() == nullptr || m_list->currentItem()->isHidden()))
        m_list->setCurrentItem(first);
}

} // namespace sheafscope
