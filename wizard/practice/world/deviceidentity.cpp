// SPDX-License-Identifier: Apache-2.0
#include "practice/world/deviceidentity.h"

#include <QSet>

namespace trivet::practice {

using namespace Qt::StringLiterals;

bool isJunkSerial(const QString &serial)
{
    static const QSet<QString> placeholders{u"to be filled by o.e.m."_s,
                                            u"to be filled by oem"_s,
                                            u"default string"_s,
                                            u"system serial number"_s,
                                            u"not specified"_s,
                                            u"not applicable"_s,
                                            u"none"_s,
                                            u"n/a"_s,
                                            u"na"_s,
                                            u"unknown"_s,
                                            u"invalid"_s,
                                            u"serial"_s,
                                            u"oem"_s,
                                            u"0123456789"_s,
                                            u"123456789"_s,
                                            u"1234567890"_s,
                                            u"chassis serial number"_s};
    const QString text = serial.trimmed().toLower();
    if (text.isEmpty() || placeholders.contains(text))
        return true;
    return text.count(text.front()) == text.size();
}

QString bareMac(const QString &mac)
{
    QString text;
    for (const QChar letter : mac) {
        if (letter.isLetterOrNumber())
            text.append(letter.toUpper());
    }
    return text;
}

bool isJunkMac(const QString &mac)
{
    const QString text = bareMac(mac);
    return text.size() != 12 || text == QString(12, u'0') || text == QString(12, u'F');
}

} // namespace trivet::practice
