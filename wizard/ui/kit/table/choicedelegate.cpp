// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/choicedelegate.h"

#include "ui/kit/theme/icons.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTimer>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPlainList = 12;

} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto choices = index.data(choicesRole).value<QList<TableChoice>>();
    auto *combo = new QComboBox(parent);
    combo->setObjectName(u"choiceComboBox"_s);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    combo->setFrame(true);
    combo->setAutoFillBackground(true);
    for (const TableChoice &choice : choices)
        combo->addItem(choice.isNew ? tintedIcon(u"add"_s, &Tokens::accentText) : QIcon(), choice.text, choice.value);
    if (choices.size() > longestPlainList) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        combo->completer()->setFilterMode(Qt::MatchContains);
        combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
        combo->lineEdit()->setAccessibleName(combo->accessibleName());
    }
    auto *self = const_cast<ChoiceDelegate *>(this); // createEditor is const, its signals are not
    connect(combo, &QComboBox::activated, combo, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    // The list may open only when the view has placed the editor; else it opens at the corner of the screen.
    if (!combo->isEditable())
        QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo)
        return;
    const int chosen = combo->findData(index.data(Qt::EditRole));
    combo->setCurrentIndex(chosen);
    if (combo->isEditable())
        combo->lineEdit()->selectAll();
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<const QComboBox *>(editor);
    if (!combo)
        return;
    int chosen = combo->currentIndex();
    // Typed text counts only if it names an entry; anything else leaves the cell as it was.
    if (combo->isEditable())
        chosen = combo->findText(combo->currentText().trimmed(), Qt::MatchFixedString);
    if (chosen >= 0)
        model->setData(index, combo->itemData(chosen), Qt::EditRole);
}

void ChoiceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(choiceBox(option.rect.adjusted(0, 0, 0, -1)));
}

} // namespace trivet
