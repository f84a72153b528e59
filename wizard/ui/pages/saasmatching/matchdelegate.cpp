// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/saasmatching/matchdelegate.h"

#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/pages/saasmatching/saasmatchmodel.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double scoreBar = 40;
constexpr double scoreThick = 8;
constexpr double scoreText = 34;
constexpr double scoreGap = 6;
constexpr double tickSide = 16;
constexpr int mostListed = 12;
constexpr int closePercent = 80;

int scoreRoom()
{
    return scaled(scoreBar + scoreGap + scoreText);
}

QString percentText(int percent)
{
    //: A share in percent; %1 a number
    return SaasMatchModel::tr("%1%").arg(percent);
}

} // namespace

MatchDelegate::MatchDelegate(MatchChoices &choices, QObject *parent) : CellDelegate(parent), m_choices(choices) {}

void MatchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(SaasMatchModel::PercentRole).isValid() && index.column() == SaasMatchModel::Suggestion)
        paintScore(*painter, option, index);
    else if (index.data(Qt::CheckStateRole).isValid())
        paintTick(*painter, option, index);
    else
        CellDelegate::paint(painter, option, index);
}

void MatchDelegate::paintScore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::current();
    painter.save();
    paintGround(painter, option, index);
    const QRect inner = innerBox(option.rect);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, inner, box); };
    const int leading = (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    const int trailing = (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    const bool bar = inner.width() > scoreRoom() + scaled(64);
    const int room = inner.width() - (bar ? scoreRoom() : scaled(scoreText)) - scaled(scoreGap);
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(tokens.text);
    painter.drawText(placed({inner.left(), inner.top(), room, inner.height()}), leading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    const int percent = std::clamp(index.data(SaasMatchModel::PercentRole).toInt(), 0, 100);
    painter.setPen(tokens.text2);
    painter.drawText(placed({inner.right() + 1 - scaled(scoreText), inner.top(), scaled(scoreText), inner.height()}),
                     trailing | Qt::AlignVCenter, percentText(percent));
    if (bar) {
        const int thick = scaled(scoreThick);
        const QRect track(inner.right() + 1 - scoreRoom(), inner.center().y() - thick / 2 + 1, scaled(scoreBar), thick);
        QRect done = track;
        done.setWidth(std::max(thick, track.width() * percent / 100));
        const QColor ink = percent >= closePercent ? tokens.ok : tokens.warnFill; // equal numbers have one colour
        stylepaint::drawBox(painter, placed(track), thick / 2.0, tokens.hover, QColor());
        stylepaint::drawBox(painter, placed(done), thick / 2.0, ink, QColor());
    }
    paintFocus(painter, option);
    painter.restore();
}

void MatchDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::current();
    painter.save();
    paintGround(painter, option, index);
    const QRect inner = innerBox(option.rect);
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, inner, box); };
    const int side = scaled(tickSide);
    QStyleOptionButton box;
    box.rect = placed({inner.left(), inner.center().y() - side / 2 + 1, side, side});
    const bool done = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    box.state = QStyle::State_Enabled | (done ? QStyle::State_On : QStyle::State_Off);
    box.palette = option.palette;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    const int lead = side + scaled(scoreGap);
    const int room = inner.width() - lead;
    const int leading = (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(tokens.text2);
    // Where two letters would be left, the box alone tells it.
    if (room >= scaled(24))
        painter.drawText(placed({inner.left() + lead, inner.top(), room, inner.height()}), leading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
    paintFocus(painter, option);
    painter.restore();
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = CellDelegate::sizeHint(option, index);
    if (index.column() == SaasMatchModel::Suggestion && index.data(SaasMatchModel::PercentRole).isValid())
        size.rwidth() += scoreRoom() + scaled(scoreGap);
    else if (index.data(Qt::CheckStateRole).isValid())
        size.rwidth() += scaled(tickSide + scoreGap);
    return size;
}

QWidget *MatchDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(u"matchComboBox"_s);
    //: Name of the field for a client's organization; %1 the client
    combo->setAccessibleName(
        tr("Organization for %1").arg(index.siblingAtColumn(SaasMatchModel::Client).data().toString()));
    // Measuring every entry would take longer than opening the field.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMaxVisibleItems(mostListed);
    combo->setIconSize({scaled(14), scaled(14)});
    combo->setAutoFillBackground(true);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setModel(&m_choices);
    if (auto *list = qobject_cast<QListView *>(combo->view()))
        list->setUniformItemSizes(true);
    QCompleter *completer = combo->completer();
    completer->setCompletionMode(QCompleter::PopupCompletion);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(mostListed);
    completer->popup()->setIconSize(combo->iconSize());
    if (auto *list = qobject_cast<QListView *>(completer->popup()))
        list->setUniformItemSizes(true);
    //: In the empty field for a client's organization
    combo->lineEdit()->setPlaceholderText(tr("Type a name"));
    combo->lineEdit()->setAccessibleName(combo->accessibleName());
    auto *self = const_cast<MatchDelegate *>(this); // createEditor is const, its signals are not
    completer->popup()->installEventFilter(self);
    // The names are offered at once, and typing leaves of them those that hold what was typed.
    QTimer::singleShot(0, combo, [combo, completer] {
        if (!combo->lineEdit()->hasFocus() || combo->lineEdit()->isModified())
            return;
        completer->setCompletionPrefix({});
        completer->complete();
    });
    connect(combo, &QComboBox::activated, combo, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void MatchDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo || combo->lineEdit()->isModified())
        return; // a reading that arrives while a person types takes nothing away
    combo->setCurrentIndex(index.data(Qt::EditRole).toInt());
    combo->lineEdit()->selectAll();
}

void MatchDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<const QComboBox *>(editor);
    if (!combo)
        return;
    // Organizations may share a name: the entry that was picked counts before the first of its name. Text that names
    // no entry leaves the cell as it was.
    const QString text = combo->currentText().trimmed();
    int chosen = combo->currentIndex();
    if (chosen < 0 || combo->itemText(chosen).compare(text, Qt::CaseInsensitive) != 0)
        chosen = combo->findText(text, Qt::MatchFixedString);
    if (chosen >= 0)
        model->setData(index, chosen, Qt::EditRole);
}

void MatchDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(choiceBox(option.rect.adjusted(0, 0, 0, -1)));
}

/// Escape leaves the field with what it held before, also while names are offered below it.
bool MatchDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *offered = qobject_cast<QAbstractItemView *>(watched);
    if (!offered)
        return CellDelegate::eventFilter(watched, event);
    // The list is no editor: what else comes to it is its own.
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return false;
    offered->hide();
    // Keys go through the list to the field that it belongs to.
    if (auto *combo = qobject_cast<QComboBox *>(offered->focusProxy()))
        Q_EMIT closeEditor(combo, QAbstractItemDelegate::RevertModelCache);
    return true;
}

bool MatchDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return CellDelegate::editorEvent(event, model, option, index);
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        toggles = mouse->button() == Qt::LeftButton && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        toggles = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    if (!toggles)
        return false;
    return model->setData(index, int(state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace trivet
