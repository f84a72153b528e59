// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/instructions/instructionrow.h"

#include "ui/kit/theme/icons.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/copyfield.h"
#include "ui/kit/widgets/menupath.h"
#include "ui/kit/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double numberSide = 24;
constexpr double valueLabelWidth = 144;
constexpr double valueTrailing = 12;
constexpr double stackBelowEm = 30;

} // namespace

NumberButton::NumberButton(int number, QWidget *parent) : QToolButton(parent), m_number(number)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, &NumberButton::updateGeometry);
}

void NumberButton::setState(InstructionState state)
{
    m_state = state;
    update();
}

QSize NumberButton::sizeHint() const
{
    return {scaled(numberSide), scaled(numberSide)};
}

void NumberButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::current();
    QPainter painter(this);
    const QRectF circle = rect();
    if (m_state == InstructionState::Done) {
        // The glyph's disc fills 19 of its 24 units; it is drawn larger so that the disc is as big as a number's.
        const double grow = circle.width() * 0.02;
        paintIcon(painter, circle.adjusted(-grow, -grow, grow, grow), u"status-done"_s, tokens.ok);
        return;
    }
    const bool current = m_state == InstructionState::Current;
    const bool hovered = underMouse() || isDown();
    const QColor ground =
        current ? (hovered ? tokens.accentHover : tokens.accent) : (hovered ? tokens.hover : tokens.surface);
    stylepaint::drawBox(painter, circle, circle.width() / 2, ground, current ? QColor() : tokens.control);
    QFont font = textFont(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(current ? tokens.onAccent : tokens.text2);
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
}

InstructionRow::InstructionRow(int number, const Instruction &instruction, SecretClipboard *secrets, QWidget *parent)
    : QWidget(parent), m_instruction(instruction), m_number(new NumberButton(number)),
      m_heading(new TextLabel(instruction.heading, TextRole::Strong))
{
    setObjectName(instruction.id + u"InstructionRow"_s);
    m_number->setObjectName(instruction.id + u"NumberButton"_s);

    auto *content = new QVBoxLayout;
    content->setSpacing(0);
    auto *headingLine = new QHBoxLayout;
    headingLine->setSpacing(scaled(12));
    m_heading->setMinimumHeight(scaled(numberSide));
    headingLine->addWidget(m_heading, 1);
    if (!instruction.openLabel.isEmpty()) {
        auto *open = new SmallButton(instruction.openLabel, u"open-external"_s);
        open->setObjectName(instruction.id + u"OpenButton"_s);
        //: Name of a button that opens a web page; %1 its label, %2 the instruction it belongs to
        open->setAccessibleName(tr("%1: %2").arg(instruction.openLabel, instruction.heading));
        open->setToolTip(instruction.openHost);
        connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_instruction.id); });
        headingLine->addWidget(open, 0, Qt::AlignTop);
        // The button is taller than the heading; pull it back so that both share one middle.
        headingLine->setContentsMargins(0, 0, 0, 0);
    }
    content->addLayout(headingLine);
    if (!instruction.path.isEmpty()) {
        content->addSpacing(scaled(4));
        auto *path = new MenuPath(instruction.path);
        path->setObjectName(instruction.id + u"MenuPath"_s);
        content->addWidget(path);
    }
    if (!instruction.values.isEmpty()) {
        content->addSpacing(scaled(4));
        m_grid = new QGridLayout;
        content->addLayout(m_grid);
        addValues(secrets);
    }
    if (!instruction.note.isEmpty()) {
        content->addSpacing(scaled(6));
        content->addWidget(new TextLabel(instruction.note, TextRole::Caption, &Tokens::text2));
    }

    auto *line = new QHBoxLayout(this);
    const int top = instruction.openLabel.isEmpty() ? 10 : 8;
    line->setContentsMargins(scaled(16), scaled(top), scaled(16), scaled(12));
    line->setSpacing(scaled(12));
    auto *numberColumn = new QVBoxLayout;
    numberColumn->addSpacing(scaled(10 - top));
    numberColumn->addWidget(m_number);
    numberColumn->addStretch();
    line->addLayout(numberColumn);
    line->addLayout(content, 1);
    connect(m_number, &QToolButton::toggled, this, [this](bool on) { Q_EMIT ticked(m_instruction.id, on); });
    setState(InstructionState::ToDo);
}

void InstructionRow::addValues(SecretClipboard *secrets)
{
    m_grid->setHorizontalSpacing(scaled(8));
    m_grid->setVerticalSpacing(scaled(6));
    m_grid->setColumnStretch(1, 1);
    for (const CopyValue &value : m_instruction.values) {
        auto *label = new TextLabel(value.label, TextRole::Caption, &Tokens::text2);
        auto *field = new CopyField(value.role, value.label);
        if (value.kind == CopyValue::Kind::Secret && secrets != nullptr)
            field->setSecret(*secrets);
        else
            field->setValue(value.value);
        connect(field, &CopyField::secretWanted, this, [this, role = value.role] { Q_EMIT secretWanted(role); });
        m_labels.append(label);
        m_fields.append(field);
    }
    placeValues();
}

void InstructionRow::placeValues()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_grid->removeWidget(m_labels[i]);
        m_grid->removeWidget(m_fields[i]);
        const int row = static_cast<int>(i);
        if (m_stacked) {
            m_grid->addWidget(m_labels[i], 2 * row, 0, 1, 2);
            m_grid->addWidget(m_fields[i], 2 * row + 1, 0, 1, 2);
        } else {
            m_grid->addWidget(m_labels[i], row, 0);
            m_grid->addWidget(m_fields[i], row, 1);
        }
        m_labels[i]->setMaximumWidth(m_stacked ? QWIDGETSIZE_MAX : scaled(valueLabelWidth - 8));
    }
    m_grid->setColumnMinimumWidth(0, m_stacked ? 0 : scaled(valueLabelWidth - 8));
    m_grid->setColumnMinimumWidth(2, m_stacked ? 0 : scaled(valueTrailing - 8));
}

void InstructionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = widthInEm(width()) < stackBelowEm;
    if (m_grid != nullptr && stacked != m_stacked) {
        m_stacked = stacked;
        placeValues();
    }
}

void InstructionRow::setState(InstructionState state)
{
    m_state = state;
    m_number->setState(state);
    m_heading->setInk(state == InstructionState::Done ? &Tokens::text2 : &Tokens::text);
    //: Name of the numbered circle before an instruction; %1 the instruction. Pressing it marks it as done.
    m_number->setAccessibleName(tr("Done: %1").arg(m_instruction.heading));
    //: Tool tip of the numbered circle
    m_number->setToolTip(state == InstructionState::Done ? tr("Mark as not done")
                                                         //: Tool tip of the numbered circle
                                                         : tr("Mark as done. Your own note; Trivet checks for itself"));
}

void InstructionRow::setTick(Tick tick)
{
    const QSignalBlocker quiet(m_number);
    m_number->setChecked(tick == Tick::On);
}

CopyField *InstructionRow::copyField(const QString &role) const
{
    for (CopyField *field : m_fields) {
        if (field->objectName() == role + u"CopyField"_s)
            return field;
    }
    return nullptr;
}

void InstructionRow::setValue(const QString &role, const QString &value)
{
    if (CopyField *field = copyField(role); field != nullptr && !field->isSecret())
        field->setValue(value);
}

void InstructionRow::setHeld(const QString &role, bool isHeld)
{
    if (CopyField *field = copyField(role))
        field->setHeld(isHeld ? CopyField::Held::Yes : CopyField::Held::No);
}

void InstructionRow::copyFocused()
{
    for (CopyField *field : m_fields) {
        if (field->isAncestorOf(window()->focusWidget())) {
            field->copy();
            return;
        }
    }
    if (!m_fields.isEmpty())
        m_fields.constFirst()->copy();
}

} // namespace trivet
