// SPDX-FileCopyrightText: 2026 The Sheafscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/gallery_dialog.h"

#include "core/machine/machine_spec.h"
#include "widgets/core_text.h"
#include "widgets/format.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace sheafscope {
namespace {

constexpr QSize kPicture(248, 138); // 16 to 9, as they are drawn
constexpr QSize kTile(267, 190);

/// A box a node: filled if it has memory, dashed if it has none.
QPixmap machineSketch(const Machine& machine, QSize size)
{
    const Theme& theme = Theme::instance();
    QPixmap picture(size);
    picture.fill(theme.color(Role::card));
    QPainter painter(&picture);
    const int nodes = static_cast<int>(machine.nodeCount());
    const int columns = static_cast<int>(std::ceil(std::sqrt(nodes * 1.6)));
    const int rows = (nodes + columns - 1) / columns;
    constexpr int kGap = 6;
    const int width = (size.width() - kGap) / columns - kGap;
    const int height = (size.height() - kGap) / rows - kGap;
    for (int n = 0; n < nodes; ++n) {
        const QRect box(kGap + n % columns * (width + kGap), kGap + n / columns * (height + kGap), width, height);
        const bool hasMemory = machine.hasNormalMemory(NodeId{static_cast<std::uint32_t>(n)});
        painter.setPen(
            QPen(theme.color(hasMemory ? Role::cardBorder : Role::error), 1, hasMemory ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(hasMemory ? QBrush(theme.color(Role::window)) : QBrush(Qt::NoBrush));
        painter.drawRect(box);
    }
    return picture;
}

} // namespace

QPixmap presetPicture(const Preset& preset, QSize size)
{
    const QString folder =
        Theme::instance().isDark() ? QStringLiteral(":/presets/") : QStringLiteral(":/presets/light/");
    const QPixmap drawn(folder + fromCore(preset.name) + QStringLiteral(".png"));
    if (!drawn.isNull())
        return drawn.scaled(size, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const auto machine = loadMachine(preset.document.choice.machine);
    return machine ? machineSketch(*machine, size) : QPixmap(size);
}

GalleryDialog::GalleryDialog(QWidget* parent)
    : QDialog(parent), m_filter(new QLineEdit(this)), m_tiles(new QListWidget(this)), m_question(new QLabel(this)),
      m_look(new QLabel(this))
{
    setObjectName(QStringLiteral("galleryDialog"));
    setWindowTitle(tr("Gallery: one scenario a question"));
    setAccessibleName(windowTitle());
    m_filter->setPlaceholderText(tr("Find a question: barn, capacity, memory …"));
    m_filter->setAccessibleName(tr("Find a question"));
    m_filter->setToolTip(tr("Shows the scenarios whose words contain all of these"));
    m_filter->setClearButtonEnabled(true);
    m_tiles->setObjectName(QStringLiteral("galleryTiles"));
    m_tiles->setAccessibleName(tr("Scenarios"));
    m_tiles->setViewMode(QListView::IconMode);
    m_tiles->setIconSize(kPicture);
    m_tiles->setGridSize(kTile);
    m_tiles->setResizeMode(QListView::Adjust);
    m_tiles->setMovement(QListView::Static);
    m_tiles->setWordWrap(true);
    m_tiles->setUniformItemSizes(true);
    addTiles();
    m_question->setObjectName(QStringLiteral("galleryQuestion"));
    m_question->setFont(Theme::instance().boldFont());
    for (QLabel* label : {m_question, m_look}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_question->setAccessibleName(tr("Question"));
    m_look->setAccessibleName(tr("What to look at"));
    m_look->setMinimumHeight(fontMetrics().height() * 4);
    m_look->setAlignment(Qt::AlignTop);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Close, this);
    m_open = buttons->button(QDialogButtonBox::Open);
    m_open->setText(tr("&Open"));
    for (QAbstractButton* button : buttons->buttons())
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_tiles, 1);
    layout->addWidget(m_question);
    layout->addWidget(m_look);
    layout->addWidget(buttons);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        for (int row = 0; row < m_tiles->count(); ++row) {
            QListWidgetItem* tile = m_tiles->item(row);
            tile->setIcon(
                QIcon(presetPicture(*findPreset(tile->data(Qt::UserRole).toString().toStdString()), kPicture)));
        }
    });
    connect(m_filter, &QLineEdit::textChanged, this, &GalleryDialog::filter);
    connect(m_tiles, &QListWidget::currentItemChanged, this, &GalleryDialog::showCurrent);
    connect(m_tiles, &QListWidget::itemActivated, this, &GalleryDialog::openCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &GalleryDialog::openCurrent);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_tiles->setCurrentRow(0);
    resize(1140, 780);
}

void GalleryDialog::addTiles()
{
    for (const Preset& preset : presets()) {
        auto* tile =
            new QListWidgetItem(QIcon(presetPicture(preset, kPicture)), coreText(preset.document.title), m_tiles);
        tile->setData(Qt::UserRole, fromCore(preset.name));
        tile->setToolTip(coreText(preset.document.question));
        tile->setData(Qt::AccessibleDescriptionRole, coreText(preset.document.question));
        tile->setTextAlignment(Qt::AlignHCenter | Qt::AlignTop);
        tile->setSizeHint(kTile);
    }
}

const Preset* GalleryDialog::current() const
{
    const QListWidgetItem* tile = m_tiles->currentItem();
    return tile == nullptr || tile->isHidden() ? nullptr
                                               : findPreset(tile->data(Qt::UserRole).toString().toStdString());
}

void GalleryDialog::filter(const QString& words)
{
    QListWidgetItem* first = nullptr;
    for (int row = 0; row < m_tiles->count(); ++row) {
        QListWidgetItem* tile = m_tiles->item(row);
        const Preset& preset = *findPreset(tile->data(Qt::UserRole).toString().toStdString());
        QString text = tile->text() + QLatin1Char(' ') + coreText(preset.document.question) + QLatin1Char(' ') +
                       fromCore(preset.document.choice.workload) + QLatin1Char(' ') +
                       fromCore(preset.document.choice.era);
        bool isFound = true;
        for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            isFound = isFound && text.contains(word, Qt::CaseInsensitive);
        tile->setHidden(!isFound);
        if (isFound && first == nullptr)
            first = tile;
    }
    if (current() == nullptr && first != nullptr)
        m_tiles->setCurrentItem(first);
    showCurrent();
}

void GalleryDialog::showCurrent()
{
    const Preset* preset = current();
    m_question->setText(preset == nullptr ? tr("No scenario has all of these words.")
                                          : coreText(preset->document.question));
    QString look;
    if (preset != nullptr)
        for (const std::string& sentence : preset->document.look)
            look += (look.isEmpty() ? QString() : QStringLiteral("\n")) + QStringLiteral("• ") + coreText(sentence);
    m_look->setText(look);
    if (m_open != nullptr)
        m_open->setEnabled(preset != nullptr);
}

void GalleryDialog::openCurrent()
{
    const Preset* preset = current();
    if (preset == nullptr)
        return;
    emit chosen(fromCore(preset->name));
    accept();
}

} // namespace sheafscope
