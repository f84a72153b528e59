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

void install(QTranslator *translator, const QLocale &locale, const QString &name, const QString &folder)
{
    if (translator->load(locale, name, u"_"_s, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void useLanguage(const QString &code)
{
    QCoreApplication *app = QCoreApplication::instance();
    if (code.endsWith("-XA"_L1) || code.endsWith("-XB"_L1)) {
        QCoreApplication::installTranslator(new PseudoTranslator(app));
        if (code.endsWith("-XB"_L1) && qobject_cast<QGuiApplication *>(app))
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return;
    }
    const QLocale locale = code.isEmpty() ? QLocale() : QLocale(code);
    QLocale::setDefault(locale);
    install(new QTranslator(app), locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English is the source, but its plurals need a file of their own; it also stands in for what is missing elsewhere.
    install(new QTranslator(app), QLocale(QLocale::English), u"trivet"_s, u":/i18n"_s);
    if (locale.language() != QLocale::English)
        install(new QTranslator(app), locale, u"trivet"_s, u":/i18n"_s);
}

} // namespace trivet::app
