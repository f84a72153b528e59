// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/checks/checkrow.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/announcer.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/flowlayout.h"
#include "ui/kit/widgets/iconlabel.h"
#include "ui/kit/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double glyphSide = 20;
constexpr double evidenceLine = 17;

// "again" and "details" become parts of object names: "A04AgainButton".
QString capitalised(QString id)
{
    if (!id.isEmpty())
        id[0] = id[0].toUpper();
    return id;
}

} // namespace

CheckRow::CheckRow(const CheckView &view, QWidget *parent)
    : QFrame(parent), m_view(view), m_glyph(new IconLabel(QString(), &Tokens::text2, glyphSide)),
      m_title(new TextLabel(TextRole::Strong)), m_evidence(new TextLabel(TextRole::Caption, &Tokens::text2)),
      m_meta(new TextLabel(TextRole::Meta, &Tokens::text3)), m_lines(new QVBoxLayout), m_titleLine(new QHBoxLayout),
      m_actionLines(new FlowLayout(scaled(8), scaled(4)))
{
    setFocusPolicy(Qt::TabFocus);
    m_evidence->setLinePixels(evidenceLine);
    m_evidence->setContentsMargins(0, 0, scaled(2), 0);
    // Two lines stand reserved under the title, so that a first result moves nothing.
    m_evidence->setMinimumHeight(scaled(evidenceLine));
    m_meta->setMinimumHeight(lineHeight(TextRole::Meta));

    m_titleLine->setSpacing(scaled(8));
    m_titleLine->addWidget(m_title, 1);
    m_actionLines->setContentsMargins(0, scaled(4), 0, scaled(2));
    m_lines->setSpacing(scaled(1));
    m_lines->addLayout(m_titleLine);
    m_lines->addWidget(m_evidence);
    m_lines->addLayout(m_actionLines);
    m_lines->addWidget(m_meta);
    m_lines->addStretch();

    auto *row = new QHBoxLayout(this);
    row->setSpacing(scaled(9));
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(m_lines, 1);
    setView(view);
}

void CheckRow::setView(const CheckView &view)
{
    const bool sameActions = m_view.actions == view.actions && m_view.id == view.id && !m_actions.isEmpty();
    // Also behind a dialog that one of them opened: it gives the focus back to where it was.
    const bool hadFocus = m_actions.contains(window()->focusWidget());
    const int heldHeight = view.look == CheckLook::Checking ? m_evidence->height() : 0;
    if (view.id != m_view.id)
        m_settled.reset();
    m_view = view;
    setObjectName(view.id + u"CheckRow"_s);
    const CheckLookStyle &style = checkLookStyle(view.look);
    m_glyph->setIcon(QString::fromLatin1(style.icon), style.ink);
    m_title->setText(view.title);
    // While it runs again, the former evidence stays to be read.
    if (view.look != CheckLook::Checking || !view.evidence.isEmpty())
        m_evidence->setText(view.evidence);
    m_evidence->setMinimumHeight(std::max(scaled(evidenceLine), isVisible() ? heldHeight : 0));
    m_meta->setText(view.meta);
    if (!sameActions && hadFocus)
        setFocus(Qt::OtherFocusReason); // else it would go wherever Qt's chain leads
    if (!sameActions)
        buildActions();
    placeActions();
    setAccessibleName(checkLookName(view.look) + u": "_s + view.title);
    setAccessibleDescription(m_evidence->text() + (view.meta.isEmpty() ? QString() : u'\n' + view.meta));
    announceVerdict();
    if (!sameActions && hadFocus)
        Q_EMIT actionGone();
}

void CheckRow::holdHeight()
{
    if (isVisible())
        setMinimumHeight(std::max(minimumHeight(), height()));
}

void CheckRow::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    setMinimumHeight(0);
}

QWidget *CheckRow::firstToDo() const
{
    static const QStringList forward{u"confirm"_s, u"confirmAgain"_s, u"field"_s, u"keep"_s, u"mend"_s};
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (forward.contains(m_view.actions[i].id))
            return m_actions[i];
    }
    return nullptr;
}

/// A check that runs again and comes out the same is no news.
void CheckRow::announceVerdict()
{
    if (m_view.look == CheckLook::Checking)
        return;
    if (m_settled && *m_settled != m_view.look)
        announce(*this, accessibleName());
    m_settled = m_view.look;
}

void CheckRow::buildActions()
{
    // A button may be the very one whose press brought the new view.
    for (QWidget *widget : std::as_const(m_actions)) {
        widget->hide();
        widget->deleteLater();
    }
    m_actions.clear();
    for (const CheckAction &action : std::as_const(m_view.actions)) {
        QAbstractButton *button = nullptr;
        switch (action.form) {
        case CheckAction::Form::Button:
            button = new SmallButton(action.label, action.icon, ButtonKind::Default, this);
            break;
        case CheckAction::Form::IconOnly: button = new IconButton(action.icon, action.label, this); break;
        case CheckAction::Form::Link: button = new LinkButton(action.label, LinkButton::Line::None, this); break;
        }
        button->setObjectName(m_view.id + capitalised(action.id) + u"Button"_s);
        //: Name of a button at a check; %1 the button's label, %2 the check's title
        button->setAccessibleName(tr("%1: %2").arg(action.label, m_view.title));
        connect(button, &QAbstractButton::clicked, this,
                [this, id = action.id] { Q_EMIT actionTriggered(m_view.id, id); });
        m_actions.append(button);
    }
}

void CheckRow::placeActions()
{
    for (QWidget *widget : std::as_const(m_actions)) {
        m_titleLine->removeWidget(widget);
        m_actionLines->removeWidget(widget);
    }
    // One short action stands beside the title; more, or one that would squeeze the title, stand below the evidence.
    const int room = width() - scaled(16 + glyphSide + 9 + 15 + 8);
    const bool beside =
        m_actions.size() == 1 && (m_actions.first()->sizeHint().width() <= scaled(96) ||
                                  m_actions.first()->sizeHint().width() + m_title->sizeHint().width() <= room);
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (beside)
            m_titleLine->addWidget(m_actions[i], 0, Qt::AlignTop);
        else
            m_actionLines->addWidget(m_actions[i]);
        m_actions[i]->show();
    }
    const bool below = !m_actions.isEmpty() && !beside;
    m_actionLines->setContentsMargins(0, below ? scaled(5) : 0, 0, below ? scaled(3) : 0);
    m_title->setMinimumHeight(beside ? scaled(28) : 0);
    const int top = beside ? 6 : 10;
    layout()->setContentsMargins(scaled(15), scaled(top), scaled(14), scaled(10));
    m_glyph->setFixedHeight(scaled(beside ? 28 : glyphSide));
}

void CheckRow::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        setMinimumHeight(0);
        placeActions();
    }
}

void CheckRow::paintEvent(QPaintEvent *)
{
    // The card paints the ground, so that a tint follows its corners.
}

} // namespace trivet
