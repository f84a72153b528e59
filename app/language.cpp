// SPDX-License-Identifier: Apache-2.0
#include "language.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace trivet::app {
namespace {

/// Shows what is not translated and what has no room: letters with accents, 40 % longer, in brackets.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

constexpr QStringView plainLetters = u"aeiouyAEIOUYcnszCNSZ";
constexpr QStringView accentedLetters = u"áéíöüýÁÉÍÖÜÝçñšžÇÑŠŽ";

QString PseudoTranslator::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'%' && i + 1 < text.size()) {
            out += text[i++]; // a place for a value keeps its letters: "%1", "%n", "%Ln"
            out += text[i];
            if (text[i] == u'L' && i + 1 < text.size())
                out += text[++i];
            continue;
        }
        const qsizetype letter = plainLetters.indexOf(text[i]);
        out += letter < 0 ? text[i] : accentedLetters[letter];
    }
    return u'[' + out + QString(text.size() * 2 / 5, u'~') + u']';
}

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(locale, name, u"_"_s, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

/// A page has one kind of digits: the one of the portals, whose ids and amounts stand beside our own. Where a language is
/// written with others, its form with these digits is taken.
QLocale withPortalDigits(const QLocale &locale)
{
    if (locale.zeroDigit() == u"0"_s)
        return locale;
    const QLocale same(locale.language(), QLocale::UnitedArabEmirates);
    return same.language() == locale.language() && same.zeroDigit() == u"0"_s ? same : locale;
}

void setDirection(Qt::LayoutDirection direction)
{
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(direction);
}

} // namespace

void useLanguage(const QString &code)
{
    // Those of the language before; each takes itself away.
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    setDirection(Qt::LeftToRight);
    if (code.endsWith("-XA"_L1) || code.endsWith("-XB"_L1)) {
        QCoreApplication::installTranslator(new PseudoTranslator(QCoreApplication::instance()));
        if (code.endsWith("-XB"_L1))
            setDirection(Qt::RightToLeft);
        return;
    }
    const QLocale locale = withPortalDigits(code.isEmpty() ? QLocale::system() : QLocale(code));
    QLocale::setDefault(locale);
    // English is the source, but its plurals need a file of their own; it also stands in for what is missing elsewhere.
    install(QLocale(QLocale::English), u"trivet"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English && !install(locale, u"trivet"_s, u":/i18n"_s))
        return;
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    setDirection(locale.textDirection());
}

} // namespace trivet::app
