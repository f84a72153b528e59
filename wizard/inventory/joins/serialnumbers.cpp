// SPDX-License-Identifier: Apache-2.0
#include "inventory/joins/serialnumbers.h"

#include <QVarLengthArray>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

constexpr qsizetype shortest = 4;     ///< fewer signs tell no devices apart
constexpr int fewestKinds = 3;        ///< "0000000", "FFFFFF00"
constexpr qsizetype shortestWord = 4; ///< one of these stands before the cut of a phrase: "System Serial Numb"
constexpr qsizetype shortestCut = 5;  ///< or so much of the word is left: "Unknow"
constexpr int tooManyDevices = 3;

/// What factories make their phrases of, as they write it in English. None is a serial number, nor are several.
const QList<QString> &fillerWords()
{
    static const QList<QString> words{
        u"to"_s,          u"be"_s,        u"filled"_s,      u"fill"_s,          u"in"_s,           u"by"_s,
        u"oem"_s,         u"o"_s,         u"default"_s,     u"string"_s,        u"standard"_s,     u"generic"_s,
        u"system"_s,      u"serial"_s,    u"number"_s,      u"num"_s,           u"no"_s,           u"nr"_s,
        u"not"_s,         u"sn"_s,        u"ssn"_s,         u"ser"_s,           u"bsn"_s,          u"bss"_s,
        u"psn"_s,         u"csn"_s,       u"mb"_s,          u"chassis"_s,       u"enclosure"_s,    u"base"_s,
        u"board"_s,       u"mother"_s,    u"main"_s,        u"product"_s,       u"asset"_s,        u"tag"_s,
        u"device"_s,      u"machine"_s,   u"unit"_s,        u"vendor"_s,        u"manufacturer"_s, u"original"_s,
        u"equipment"_s,   u"specified"_s, u"applicable"_s,  u"available"_s,     u"present"_s,      u"assigned"_s,
        u"provided"_s,    u"defined"_s,   u"set"_s,         u"supported"_s,     u"implemented"_s,  u"initialized"_s,
        u"entered"_s,     u"known"_s,     u"found"_s,       u"settable"_s,      u"programmed"_s,   u"unspecified"_s,
        u"undefined"_s,   u"unknown"_s,   u"unavailable"_s, u"uninitialized"_s, u"unassigned"_s,   u"none"_s,
        u"na"_s,          u"null"_s,      u"nil"_s,         u"void"_s,          u"invalid"_s,      u"empty"_s,
        u"blank"_s,       u"missing"_s,   u"tbd"_s,         u"test"_s,          u"sample"_s,       u"dummy"_s,
        u"placeholder"_s, u"example"_s,   u"value"_s,       u"type"_s,          u"eval"_s,         u"is"_s,
        u"the"_s,         u"type1"_s,     u"type2"_s,       u"type3"_s};
    return words;
}

/// Words that begin with this letter: few, so that a key meets only those that can fit.
const QList<QString> &fillerWordsFrom(QChar first)
{
    static const QHash<QChar, QList<QString>> byLetter = [] {
        QHash<QChar, QList<QString>> sorted;
        for (const QString &word : fillerWords())
            sorted[word.front()].append(word);
        return sorted;
    }();
    static const QList<QString> none;
    const auto found = byLetter.constFind(first);
    return found == byLetter.cend() ? none : *found;
}

bool hasFewerKinds(QStringView key, int kinds)
{
    QVarLengthArray<QChar, fewestKinds> seen;
    for (const QChar sign : key) {
        if (seen.contains(sign))
            continue;
        seen.append(sign);
        if (seen.size() >= kinds)
            return false;
    }
    return true;
}

/// The same signs again and again: "12341234".
bool isRepeated(const QString &key)
{
    for (qsizetype unit = 1; unit * 2 <= key.size(); ++unit) {
        if (QStringView(key).mid(unit) == QStringView(key).chopped(unit))
            return true;
    }
    return false;
}

/// "0123456789", "1234567890", "987654321", "123456789ABC": each sign follows the one before it.
bool isCounting(QStringView signs)
{
    const auto follows = [](QChar former, QChar next) {
        const bool isRound = (former == u'9' && next == u'0') || (former == u'z' && next == u'a');
        return isRound || (former == u'9' && next == u'a') || next.unicode() == former.unicode() + 1;
    };
    const auto all = [&signs](auto isPair) {
        return std::adjacent_find(signs.begin(), signs.end(), std::not_fn(isPair)) == signs.end();
    };
    return all(follows) || all([&follows](QChar former, QChar next) { return follows(next, former); });
}

/// The number that an SMBIOS keeps beside the serial number: 32 hexadecimal digits.
bool isUuid(const QString &key)
{
    constexpr qsizetype digits = 32;
    return key.size() == digits &&
           std::all_of(key.begin(), key.end(), [](QChar c) { return c.isDigit() || (c >= u'a' && c <= u'f'); });
}

/// Nothing but words of a factory, where the last may be cut off: "tobefilledbyoem", "systemserialnumb".
bool isFillerPhrase(QStringView key)
{
    // From each place that words can reach: whether a word long enough to be no chance stands before it.
    enum class Reach { No, ByShortWords, ByLongWord };
    QVarLengthArray<Reach, 64> reach(key.size() + 1);
    std::fill(reach.begin(), reach.end(), Reach::No);
    reach[0] = Reach::ByShortWords;
    for (qsizetype place = 0; place < key.size(); ++place) {
        if (reach[place] == Reach::No)
            continue;
        const QStringView rest = key.mid(place);
        for (const QString &word : fillerWordsFrom(rest.front())) {
            if (rest.startsWith(word)) {
                const bool isLong = reach[place] == Reach::ByLongWord || word.size() >= shortestWord;
                Reach &slot = reach[place + word.size()];
                slot = std::max(slot, isLong ? Reach::ByLongWord : Reach::ByShortWords);
                continue;
            }
            const bool isNoChance = reach[place] == Reach::ByLongWord || rest.size() >= shortestCut;
            if (isNoChance && QStringView(word).startsWith(rest))
                return true;
        }
    }
    return reach.back() != Reach::No;
}

/// "SSN12345678901234567", "MB-1234567890", "Serial: 0000", "SerNum01": a phrase, then a number that says nothing.
bool isPlaceholder(const QString &key)
{
    constexpr qsizetype longPhrase = 6;
    constexpr qsizetype shortNumber = 2;
    if (isFillerPhrase(key))
        return true;
    qsizetype phrase = key.size();
    while (phrase > 0 && key[phrase - 1].isDigit())
        --phrase;
    const QString number = key.mid(phrase);
    const bool isMadeUp = number.size() >= shortest && (isCounting(number) || hasFewerKinds(number, 2));
    const bool isIndex = number.size() <= shortNumber && phrase >= longPhrase;
    return (isMadeUp || isIndex) && isFillerPhrase(QStringView(key).first(phrase));
}

/// How often each serial number is used in one system, and whether by one organization alone.
class Uses
{
public:
    void add(int place, qint64 organization)
    {
        if (place >= m_uses.size())
            m_uses.resize(std::max<qsizetype>(place + 1, m_uses.size() * 2));
        Use &use = m_uses[place];
        use.isOfSeveral = use.isOfSeveral || (use.devices > 0 && use.organization != organization);
        use.organization = organization;
        ++use.devices;
    }
    bool isShared(int place) const
    {
        return place < m_uses.size() && (m_uses[place].isOfSeveral || m_uses[place].devices >= tooManyDevices);
    }

private:
    struct Use
    {
        int devices = 0;
        qint64 organization = 0;
        bool isOfSeveral = false;
    };
    QList<Use> m_uses; ///< by the key's place
};

} // namespace

QString serialKey(const QString &serialNumber)
{
    QString key = serialNumber.normalized(QString::NormalizationForm_KC).toCaseFolded();
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    const bool isNone = key.size() < shortest || hasFewerKinds(key, fewestKinds) || isRepeated(key) ||
                        isCounting(key) || isUuid(key) || isPlaceholder(key);
    return isNone ? QString() : key;
}

SerialNumbers::SerialNumbers(const Inventory &inventory) : m_inventory(inventory), m_keys{Key()}
{
    const auto &items = inventory.devices.rows;
    const auto &configurations = inventory.glueConfigurations.rows;
    m_places.reserve(items.size());
    m_keys.reserve(items.size());
    m_ofItems.reserve(items.size());
    m_ofConfigurations.reserve(configurations.size());
    Uses inAutotask;
    for (const autotask::ConfigurationItem &item : items) {
        m_ofItems.append(keyed(item.serialNumber));
        if (item.isActive)
            inAutotask.add(m_ofItems.constLast(), item.companyId);
    }
    Uses inItGlue;
    for (const it_glue::Configuration &configuration : configurations) {
        m_ofConfigurations.append(keyed(configuration.serialNumber));
        if (!configuration.archived)
            inItGlue.add(m_ofConfigurations.constLast(), configuration.organizationId);
    }
    for (int place = 1; place < m_keys.size(); ++place) {
        Key &key = m_keys[place];
        key.isSharedInAutotask = inAutotask.isShared(place);
        key.isShared = key.isSharedInAutotask || inItGlue.isShared(place);
    }
}

int SerialNumbers::keyed(const QString &serialNumber)
{
    if (const auto known = m_places.constFind(serialNumber); known != m_places.cend())
        return *known;
    const QString key = serialKey(serialNumber);
    int place = key.isEmpty() ? 0 : m_places.value(key, -1);
    if (place < 0) {
        place = static_cast<int>(m_keys.size());
        m_keys.append({key});
        m_places.insert(key, place);
    }
    if (key != serialNumber)
        m_places.insert(serialNumber, place);
    return place;
}

QString SerialNumbers::keyOf(const QString &serialNumber, Scope scope) const
{
    int place = m_places.value(serialNumber, -1);
    if (place < 0) {
        const QString key = serialKey(serialNumber);
        place = key.isEmpty() ? -1 : m_places.value(key, -1);
        if (place < 0)
            return key;
    }
    const Key &key = m_keys[place];
    return (scope == Scope::Autotask ? key.isSharedInAutotask : key.isShared) ? QString() : key.text;
}

int SerialNumbers::numberOf(const autotask::ConfigurationItem &item) const
{
    return unlessShared(m_ofItems[&item - m_inventory.devices.rows.constData()]);
}

int SerialNumbers::numberOf(const it_glue::Configuration &configuration) const
{
    return unlessShared(m_ofConfigurations[&configuration - m_inventory.glueConfigurations.rows.constData()]);
}

} // namespace trivet
