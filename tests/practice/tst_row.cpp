// SPDX-License-Identifier: Apache-2.0
#include "practice/world/row.h"
#include "support/testprogram.h"

#include <QTest>

namespace tst_row {

using namespace Qt::StringLiterals;
using namespace trivet::practice;

/// A row has to read as the JSON object that it stands for.
class RowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfValueComesBack();
    void fieldsComeByName();
    void whatIsOverwrittenIsGone();
    void aTextThatGrowsLeavesTheOthers();
    void aValueOfTheRowItselfMayBeInserted();
    void copiesAreApart();
};

QJsonObject everything()
{
    return {{u"none"_s, QJsonValue()},
            {u"yes"_s, true},
            {u"no"_s, false},
            {u"zero"_s, 0},
            {u"negative"_s, -17},
            {u"id"_s, qint64(4489414129010001)},
            {u"largest"_s, qint64(1) << 53},
            {u"real"_s, 0.25},
            {u"text"_s, u"K\u00fcche \u53d7\u4ed8"_s},
            {u"emptyText"_s, QString()},
            {u"list"_s, QJsonArray{1, u"two"_s, QJsonObject{{u"three"_s, 3}}}},
            {u"object"_s, QJsonObject{{u"inner"_s, QJsonArray()}}}};
}

void RowTest::everyKindOfValueComesBack()
{
    const QJsonObject object = everything();
    const Row row(object);
    QCOMPARE(row.toJson(), object);
    for (auto member = object.begin(); member != object.end(); ++member) {
        QCOMPARE(row.value(member.key()).toJson(), *member);
        QVERIFY2(row.value(member.key()) == RowValue(*member), qPrintable(member.key()));
    }
    QVERIFY(row.value("absent"_L1).isUndefined());
    QVERIFY(!row.contains("absent"_L1));
    QVERIFY(row.contains("none"_L1));
}

void RowTest::fieldsComeByName()
{
    const Row row{{u"b"_s, 1}, {u"c"_s, 2}, {u"a"_s, 3}};
    QStringList names;
    for (auto field = row.begin(); field != row.end(); ++field)
        names.append(field.key() + QString::number(field.value().toInt()));
    QCOMPARE(names, (QStringList{u"a3"_s, u"b1"_s, u"c2"_s}));
}

void RowTest::whatIsOverwrittenIsGone()
{
    Row row(everything());
    row.insert("text"_L1, 5);
    row.insert("id"_L1, u"a text"_s);
    row.remove("list"_L1);
    QJsonObject wanted = everything();
    wanted.insert("text"_L1, 5);
    wanted.insert("id"_L1, u"a text"_s);
    wanted.remove("list"_L1);
    QCOMPARE(row.toJson(), wanted);
    const QStringList names = wanted.keys();
    for (const QString &name : names)
        row.insert(name, RowValue::Undefined{});
    QVERIFY(row.isEmpty());
}

void RowTest::aTextThatGrowsLeavesTheOthers()
{
    Row row{{u"first"_s, u"one"_s}, {u"second"_s, u"two"_s}};
    row.insert("first"_L1, u"a longer one"_s);
    row.insert("second"_L1, u"2"_s);
    QCOMPARE(row.value("first"_L1).toString(), u"a longer one"_s);
    QCOMPARE(row.value("second"_L1).toString(), u"2"_s);
    row.squeeze();
    QCOMPARE(row.value("first"_L1).toString(), u"a longer one"_s);
}

void RowTest::aValueOfTheRowItselfMayBeInserted()
{
    Row row{{u"phone"_s, u"0800 123456"_s}, {u"shown"_s, QString()}};
    row.insert("shown"_L1, row.value("phone"_L1));
    QCOMPARE(row.value("shown"_L1).toString(), u"0800 123456"_s);
}

void RowTest::copiesAreApart()
{
    const Row first{{u"name"_s, u"one"_s}};
    Row second = first;
    second.insert("name"_L1, u"two"_s);
    second.insert("more"_L1, true);
    QCOMPARE(first.toJson(), (QJsonObject{{u"name"_s, u"one"_s}}));
    QCOMPARE(second.toJson(), (QJsonObject{{u"name"_s, u"two"_s}, {u"more"_s, true}}));
}

TRIVET_TEST(RowTest)

} // namespace tst_row

#include "tst_row.moc"
