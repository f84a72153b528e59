// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/changes/planquestions.h"

#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/sentences/plansentence.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr qsizetype mostFields = 12; ///< at once; the others are asked when these are told

} // namespace

PlanQuestions::PlanQuestions(const QList<PlanQuestion> &questions, QWidget *parent)
    : QWidget(parent),
      //: Button: what was filled in above is planned as well
      m_take(new SmallButton(tr("Add to the plan")))
{
    setObjectName(u"planQuestions"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    //: Above fields for what no system tells
    layout->addWidget(new TextLabel(tr("What only you can tell"), TextRole::Strong));
    const qsizetype shown = std::min(mostFields, questions.size());
    for (int number = 0; number < shown; ++number)
        addField(*layout, questions[number], number);
    if (shown < questions.size()) {
        layout->addWidget(new TextLabel(tr("%Ln more, once these are told", nullptr, int(questions.size() - shown)),
                                        TextRole::Body, &Tokens::text2));
    }
    m_take->setObjectName(u"takeAnswersButton"_s);
    m_take->setAutoDefault(false);
    layout->addWidget(m_take, 0, Qt::AlignLeading);
    connect(m_take, &QAbstractButton::clicked, this, [this] { Q_EMIT answered(answers()); });
    offer();
}

void PlanQuestions::addField(QVBoxLayout &layout, const PlanQuestion &question, int number)
{
    const QString label = questionText(question);
    const QString role = u"planQuestion%1"_s.arg(number);
    if (question.choices.isEmpty()) {
        auto *field = new LineField(role, label, LineField::Content::Words, this);
        connect(field, &LineField::textChanged, this, &PlanQuestions::offer);
        layout.addWidget(field);
        m_answers.emplace_back(question.key, [field] { return field->text().trimmed(); });
        return;
    }
    auto *words = new TextLabel(label, TextRole::Body);
    words->setWrap(TextLabel::Wrap::Words);
    auto *combo = new QComboBox(this);
    combo->setObjectName(role + u"Combo"_s);
    combo->setAccessibleName(label);
    //: First entry of a list: nothing is chosen yet
    combo->addItem(tr("Choose"));
    for (const FieldValue &choice : question.choices)
        combo->addItem(choice.shown, choice.value.toVariant().toString());
    connect(combo, &QComboBox::currentIndexChanged, this, &PlanQuestions::offer);
    layout.addWidget(words);
    layout.addWidget(combo, 0, Qt::AlignLeading);
    m_answers.emplace_back(question.key, [combo] { return combo->currentData().toString(); });
}

QMap<QString, QString> PlanQuestions::answers() const
{
    QMap<QString, QString> told;
    for (const auto &[key, answer] : m_answers) {
        if (const QString text = answer(); !text.isEmpty())
            told.insert(key, text);
    }
    return told;
}

void PlanQuestions::offer()
{
    m_take->setEnabled(!answers().isEmpty());
}

} // namespace trivet
