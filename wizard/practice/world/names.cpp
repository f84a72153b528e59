// SPDX-License-Identifier: Apache-2.0
#include "practice/world/names.h"

#include <QSet>

namespace trivet::practice {

using namespace Qt::StringLiterals;

namespace {

// The oddities of real customer lists come first, so that every world of usual size has them.
const QList<QString> &handmadeCompanies()
{
    static const QList<QString> names{
        u"Alderbrook Dental Partners LLC"_s,
        u"Żuraw & Synowie Sp. z o.o."_s,
        u"ООО «Кедровый мост»"_s,
        u"あおば精機株式会社"_s,
        u"شركة الواحة للتجهيزات"_s,
        u"Ελαιώνες Θράκης Α.Ε."_s,
        u"Boulangerie Fleurdépine SARL"_s,
        u"Nørrevang Møbler ApS"_s,
        u"Quillmarsh Veterinary Clinic "_s,
        u"Tamsin Ridge Logistics Inc."_s,
        u"Tamsin Ridge Logistics, Inc"_s,
        u"Marrow & Pike Solicitors LLP"_s,
        u"Marrow and Pike Architects"_s,
        u"Großmann Kältetechnik GmbH & Co. KG"_s,
        u"Peñablanca Viñedos S.L."_s,
        u"Thistledown Day Nursery"_s,
        u"O'Hanrahan's Hardware"_s,
        u"3rd Street Print & Sign Co."_s,
        u"Şenyıldız Tekstil A.Ş."_s,
        u"Čermák, Novotná a spol., s.r.o."_s,
        u"Ísbjörn Fisheries hf."_s,
        u"Cobalt Harbor Marine Supply"_s,
        u"COBALT HARBOUR MARINE SUPPLIES"_s,
        u"Saltglass Pottery (in trust)"_s,
        u"Weathervane Community Credit Union"_s,
        u"서울한빛안과"_s,
        u"云溪建筑设计有限公司"_s,
        u"מאפיית הגליל בע\"מ"_s,
        u"Société Générale d'Ébénisterie Vauquelin"_s,
        u"Lindqvist & Ångström Revision AB"_s,
        u"Pinewhistle Pediatrics, P.A."_s,
        u"Fenwater Farm Cooperative"_s,
        u"Bright Anvil Metalworks Ltd"_s,
        u"Bright Anvil Metal Works Limited"_s,
        u"Old Mill  Surveyors"_s,
        u"Ravensgate School District #12"_s,
        u"Juniper/Hale Joint Venture"_s,
        u"Ăn Phước Trading Co., Ltd"_s,
        u"Mazurkiewicz Transport"_s,
        u"The Larkfield Trust"_s,
        u"Nightjar Studios"_s,
        u"Copperfinch Brewing Company"_s,
        u"Hollowell Funeral Directors & Sons"_s,
        u"Kestrel-Dunmore Estates plc"_s,
        u"Zephyrine Yoga e.V."_s,
        u"Umbrawood Timber Pty Ltd"_s,
    };
    return names;
}

const QList<QString> &stems()
{
    static const QList<QString> list{
        u"Ambervale"_s,  u"Birchmoor"_s,   u"Calderwick"_s, u"Dovecroft"_s,   u"Eskerton"_s,   u"Farnwick"_s,
        u"Glimmerton"_s, u"Hartshollow"_s, u"Inverlyn"_s,   u"Jasperfield"_s, u"Kirkmoss"_s,   u"Lowenthal"_s,
        u"Mirefall"_s,   u"Northwillow"_s, u"Oakhaven"_s,   u"Pellbridge"_s,  u"Quarrendon"_s, u"Rosenbühl"_s,
        u"Sandpiper"_s,  u"Tarnfield"_s,   u"Underhay"_s,   u"Vossberg"_s,    u"Wrenfold"_s,   u"Yewgrove"_s,
        u"Zellweiler"_s, u"Ashkettle"_s,   u"Brynmarsh"_s,  u"Corviston"_s,   u"Duskwater"_s,  u"Emberley"_s,
    };
    return list;
}

const QList<QString> &trades()
{
    static const QList<QString> list{
        u"Accountancy"_s, u"Animal Hospital"_s, u"Bakery"_s,   u"Builders"_s,   u"Chemicals"_s, u"Chiropractic"_s,
        u"Dental"_s,      u"Engineering"_s,     u"Florists"_s, u"Freight"_s,    u"Gardens"_s,   u"Golf Club"_s,
        u"Holdings"_s,    u"Insurance"_s,       u"Joinery"_s,  u"Law"_s,        u"Machinery"_s, u"Optics"_s,
        u"Packaging"_s,   u"Plumbing"_s,        u"Realty"_s,   u"Roofing"_s,    u"Seafood"_s,   u"Steel"_s,
        u"Textiles"_s,    u"Tool Hire"_s,       u"Travel"_s,   u"Upholstery"_s, u"Vineyards"_s, u"Warehousing"_s,
    };
    return list;
}

const QList<QString> &suffixes()
{
    static const QList<QString> list{u""_s,      u" Ltd"_s,  u" LLC"_s,   u" Inc."_s,
                                     u" GmbH"_s, u" & Co"_s, u" Group"_s, u" BV"_s};
    return list;
}

} // namespace

QString mspName()
{
    return u"Lanternfish IT"_s;
}

QString mspDomain()
{
    return u"lanternfish.example"_s;
}

QStringList companyNames(int count, Dice &dice)
{
    QStringList names;
    for (const QString &name : handmadeCompanies()) {
        if (names.size() < count)
            names.append(name);
    }
    QSet<QString> taken(names.begin(), names.end());
    while (names.size() < count) {
        QString name = dice.pick(stems()) + u' ' + dice.pick(trades()) + dice.pick(suffixes());
        if (taken.contains(name))
            name = dice.pick(stems()) + u'-' + name;
        if (taken.contains(name))
            continue;
        taken.insert(name);
        names.append(name);
    }
    return names;
}

QString shortCode(const QString &companyName, int ordinal)
{
    QString code;
    for (const QChar letter : companyName.normalized(QString::NormalizationForm_D)) {
        if (code.size() < 3 && letter.unicode() < 128 && letter.isLetter())
            code.append(letter.toUpper());
    }
    if (code.size() < 3)
        code = u"K"_s;
    return code + QString::number(ordinal);
}

PersonName personName(Dice &dice)
{
    static const QList<QString> first{
        u"Amina"_s,   u"Björn"_s, u"Chloé"_s,  u"Dmitri"_s, u"Eszter"_s, u"Farid"_s,  u"Greta"_s,  u"Haruto"_s,
        u"Imogen"_s,  u"Jorge"_s, u"Katrin"_s, u"Łukasz"_s, u"Maeve"_s,  u"Nils"_s,   u"Oksana"_s, u"Priya"_s,
        u"Quentin"_s, u"Rosa"_s,  u"Samir"_s,  u"Tove"_s,   u"Ulla"_s,   u"Vikram"_s, u"Wen"_s,    u"Yusuf"_s,
    };
    static const QList<QString> last{
        u"Abernathy"_s, u"Bergström"_s, u"Castellanos"_s,  u"Drăgulescu"_s,    u"Echeverría"_s, u"Fitzgerald"_s,
        u"Grünwald"_s,  u"Hoshino"_s,   u"Ivanenko"_s,     u"Jóhannsdóttir"_s, u"Kowalczyk"_s,  u"Lefèvre"_s,
        u"Mbeki"_s,     u"Nakagawa"_s,  u"O'Sullivan"_s,   u"Petrović"_s,      u"Rahman"_s,     u"Sørensen"_s,
        u"Thorne"_s,    u"Usman"_s,     u"van der Meer"_s, u"Whitlock"_s,      u"Yıldırım"_s,   u"Zhang"_s,
    };
    return {.first = dice.pick(first), .last = dice.pick(last)};
}

QString cityName(Dice &dice)
{
    static const QList<QString> cities{u"Port Ellery"_s,   u"Greywater"_s, u"Saint-Orens"_s, u"Neuhafen"_s,
                                       u"Vale Crossing"_s, u"Kirkwold"_s,  u"Dunmarrow"_s,   u"Österbro"_s,
                                       u"Calloway"_s,      u"Lindenau"_s};
    return dice.pick(cities);
}

QString streetName(Dice &dice)
{
    static const QList<QString> streets{u"Harbour Road"_s,  u"Mill Lane"_s,      u"Rue des Tilleuls"_s,
                                        u"Bahnhofstraße"_s, u"Station Street"_s, u"Quarry Hill"_s,
                                        u"Kongens Gade"_s,  u"Orchard Way"_s};
    return QString::number(dice.between(1, 240)) + u' ' + dice.pick(streets);
}

} // namespace trivet::practice
