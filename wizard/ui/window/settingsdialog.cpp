// SPDX-License-Identifier: Apache-2.0
#include "core/proxychoice.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/fieldedit.h"
#include "ui/kit/widgets/inputfield.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/window/question.h"
#include "ui/window/windowdialogs.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct Language
{
    QString code; ///< as useLanguage() takes it
    QString name; ///< in the language itself, so that its people find it in any other
};

constexpr int textSizes[] = {100, 90, 110, 125, 150, 175, 200};

QList<Language> languages()
{
    return {{{}, TrivetWindow::tr("Same as system")},
            {u"en"_s, u"English"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s},
            {u"ja"_s, u"日本語"_s},
            {u"ar"_s, u"العربية"_s}};
}

} // namespace

void askPreferences(QWidget &window, const Preferences &preferences, std::function<void(const Preferences &)> done)
{
    auto *question = new Question(window, u"settingsDialog"_s, TrivetWindow::tr("Settings"), {});
    auto *theme = new QComboBox(question);
    theme->setObjectName(u"themeCombo"_s);
    theme->setAccessibleName(TrivetWindow::tr("Theme"));
    theme->addItems({TrivetWindow::tr("Same as system"), TrivetWindow::tr("Light"), TrivetWindow::tr("Dark")});
    theme->setCurrentIndex(static_cast<int>(preferences.theme));
    auto *language = new QComboBox(question);
    language->setObjectName(u"languageCombo"_s);
    language->setAccessibleName(TrivetWindow::tr("Language"));
    for (const auto &[code, name] : languages())
        language->addItem(name, code);
    language->setCurrentIndex(std::max(0, language->findData(preferences.language)));
    auto *motion = new QCheckBox(TrivetWindow::tr("Reduce motion"), question);
    motion->setObjectName(u"reduceMotionCheck"_s);
    motion->setChecked(preferences.motion == Theme::Motion::Off);

    const auto add = [question](const QString &label, QComboBox *box) {
        auto *words = new TextLabel(label, TextRole::Strong, &Tokens::text, question);
        words->setBuddy(box);
        question->content()->addWidget(words);
        question->content()->addWidget(box);
    };
    add(TrivetWindow::tr("Theme"), theme);
    add(TrivetWindow::tr("Language"), language);
    auto *size = new QComboBox(question);
    size->setObjectName(u"textSizeCombo"_s);
    size->setAccessibleName(TrivetWindow::tr("Text size"));
    for (const int percent : textSizes) {
        //: A size of text; %1 is a number
        size->addItem(TrivetWindow::tr("%1 %").arg(percent), percent);
    }
    size->setCurrentIndex(std::max(0, size->findData(preferences.textPercent)));
    add(TrivetWindow::tr("Text size"), size);
    auto *proxy = new QComboBox(question);
    proxy->setObjectName(u"proxyCombo"_s);
    proxy->setAccessibleName(TrivetWindow::tr("Proxy"));
    //: Ways to the vendors in Settings, below "Same as system": straight, or through the proxy named below
    proxy->addItems({TrivetWindow::tr("Same as system"), TrivetWindow::tr("No proxy"), TrivetWindow::tr("This one")});
    proxy->setCurrentIndex(static_cast<int>(preferences.proxy.way));
    //: Settings: a computer in the network through which all traffic to the vendors goes
    add(TrivetWindow::tr("Proxy"), proxy);
    auto *proxyAddress = new LineField(u"proxyAddress"_s, TrivetWindow::tr("Address of the proxy"),
                                       LineField::Content::Machine, question);
    if (preferences.proxy.way == ProxyChoice::Way::Given)
        proxyAddress->setText(proxyText(preferences.proxy));
    question->content()->addWidget(proxyAddress);
    question->content()->addWidget(motion);
    Button *save = question->addPair(TrivetWindow::tr("Cancel"), TrivetWindow::tr("Save settings"));
    const auto chosenProxy = [proxy, proxyAddress] {
        const auto way = static_cast<ProxyChoice::Way>(proxy->currentIndex());
        return way == ProxyChoice::Way::Given ? proxyChoice(proxyAddress->text()) : ProxyChoice{.way = way};
    };
    const auto judge = [proxyAddress, save, proxy, chosenProxy] {
        const bool isGiven = static_cast<ProxyChoice::Way>(proxy->currentIndex()) == ProxyChoice::Way::Given;
        const auto chosen = chosenProxy();
        const bool isFit = chosen && (!isGiven || chosen->way == ProxyChoice::Way::Given);
        const bool isTyped = !proxyAddress->text().trimmed().isEmpty();
        proxyAddress->setVisible(isGiven);
        //: Below the address of a proxy in Settings. Keep the example
        const QString form = TrivetWindow::tr(
            "Host and port, as proxy.example:8080. A proxy that asks for a password has to be set in the system.");
        proxyAddress->setHint({isFit || !isTyped ? HintKind::Note : HintKind::Refused, form});
        save->setEnabled(isFit);
    };
    QObject::connect(proxy, &QComboBox::currentIndexChanged, question, judge);
    QObject::connect(proxyAddress, &LineField::textChanged, question, judge);
    judge();
    QObject::connect(question, &QDialog::accepted, question,
                     [theme, language, motion, size, chosenProxy, done = std::move(done)] {
                         done({.theme = static_cast<ThemeChoice>(theme->currentIndex()),
                               .language = language->currentData().toString(),
                               .motion = motion->isChecked() ? Theme::Motion::Off : Theme::Motion::AsSystem,
                               .textPercent = size->currentData().toInt(),
                               .proxy = chosenProxy().value_or(ProxyChoice{})});
                     });
    question->open();
}

} // namespace trivet
