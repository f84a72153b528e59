// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step/choiceinputs.h"

#include "guide/engine/guide.h"
#include "inventory/joins/gluewebaddress.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/instructions/urlanatomy.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString choiceName(AnswerId id, const char *ending)
{
    QString name = answerFieldName(id);
    name.chop(4);
    return name + QLatin1StringView(ending);
}

UrlParts partsOf(const Answers &answers)
{
    const QString text = answers.value(AnswerId::ItGlueAddress).trimmed();
    if (text.isEmpty())
        return {};
    const auto address = glueWebAddress(answers);
    if (!address)
        return {.kind = UrlParts::Kind::Foreign, .before = text};
    UrlParts parts{.kind = UrlParts::Kind::Complete,
                   .before = u"https://"_s,
                   .subdomain = address->subdomain,
                   .region = address->namedRegion,
                   .regionName = address->namedRegion.toUpper()};
    // The host's own letters: North America is written with and without its part.
    const QString rest = address->host.mid(address->subdomain.size());
    if (address->namedRegion.isEmpty()) {
        parts.kind = UrlParts::Kind::WithoutRegion;
        if (const QString chosen = answers.value(AnswerId::ItGlueRegion); !chosen.isEmpty())
            parts.regionName = chosen.toUpper();
        parts.after = rest + address->path;
    } else {
        parts.between = u"."_s;
        parts.after = rest.mid(1 + address->namedRegion.size()) + address->path;
    }
    return parts;
}

} // namespace

SwitchInput::SwitchInput(const InputSpec &spec, Guide &guide, QWidget *parent)
    : QWidget(parent), m_guide(guide), m_answer(spec.answer)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    m_box = new QCheckBox(guideText(spec.label), this);
    m_box->setObjectName(choiceName(m_answer, "Check"));
    m_box->setAccessibleName(guideText(spec.label));
    layout->addWidget(m_box);
    if (spec.hint) {
        auto *hint = new TextLabel(guideText(spec.hint), TextRole::Caption, &Tokens::text3, this);
        hint->setWrap(TextLabel::Wrap::Words);
        layout->addWidget(hint);
        m_box->setAccessibleDescription(guideText(spec.hint));
    }
    layout->addStretch(1);
    connect(m_box, &QCheckBox::clicked, this,
            [this](bool on) { m_guide.inputs().setAnswer(m_answer, on ? u"true"_s : u"false"_s); });
    connect(&guide, &Guide::answersChanged, this, [this](AnswerId id) {
        if (id == m_answer)
            show();
    });
    show();
}

void SwitchInput::show()
{
    m_box->setChecked(m_guide.answers().value(m_answer) == "true"_L1);
}

RegionInput::RegionInput(const InputSpec &spec, Guide &guide, QWidget *parent)
    : QWidget(parent), m_guide(guide), m_answer(spec.answer), m_hintText(spec.hint ? guideText(spec.hint) : QString())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(4));
    auto *label = new TextLabel(guideText(spec.label), TextRole::Strong, &Tokens::text, this);
    m_combo = new QComboBox(this);
    m_combo->setObjectName(choiceName(m_answer, "Combo"));
    m_combo->setAccessibleName(guideText(spec.label));
    m_combo->setFixedHeight(scaled(32));
    //: In a list of regions: none is chosen yet
    m_combo->setPlaceholderText(tr("Choose the region"));
    for (const QString &region : glueRegions())
        m_combo->addItem(glueRegionName(region), region);
    label->setBuddy(m_combo);
    m_hint = new TextLabel(TextRole::Caption, &Tokens::text3, this);
    m_hint->setWrap(TextLabel::Wrap::Words);
    layout->addWidget(label);
    layout->addWidget(m_combo);
    layout->addWidget(m_hint);
    layout->addStretch(1);
    connect(m_combo, &QComboBox::activated, this, [this] {
        m_guide.inputs().setAnswer(m_answer, m_combo->currentData().toString());
        m_guide.inputs().finish(m_answer);
    });
    connect(&guide, &Guide::answersChanged, this, [this](AnswerId id) {
        if (id == m_answer || id == AnswerId::ItGlueAddress)
            show();
    });
    connect(&guide, &Guide::verdictsChanged, this, &RegionInput::show);
    show();
}

void RegionInput::show()
{
    m_combo->setCurrentIndex(m_combo->findData(m_guide.answers().value(m_answer)));
    const auto address = glueWebAddress(m_guide.answers());
    const bool isTold = address && !address->namedRegion.isEmpty();
    // A region that the address names is not a matter of choice.
    m_combo->setEnabled(!isTold);
    const bool isRefused = m_guide.inputs().isRefused(AccountId::ItGlue) && !isTold;
    m_hint->setInk(isRefused ? &Tokens::warn : &Tokens::text3);
    if (isRefused) {
        // Offered, never done unasked: a key goes to one region only, the one that a person chose.
        m_hint->setText(tr(
            "IT Glue refused the key in this region. If yours is another one, choose it, and the key is tried there."));
    } else {
        m_hint->setText(isTold ? tr("Read from the address") : m_hintText);
    }
}

UrlAnatomy *makeAddressAnatomy(Guide &guide, QWidget *parent)
{
    auto *anatomy = new UrlAnatomy(u"itGlue"_s, parent);
    const auto show = [anatomy, &guide] { anatomy->setParts(partsOf(guide.answers())); };
    QObject::connect(&guide, &Guide::answersChanged, anatomy, [show](AnswerId id) {
        if (id == AnswerId::ItGlueAddress || id == AnswerId::ItGlueRegion)
            show();
    });
    show();
    return anatomy;
}

} // namespace trivet
