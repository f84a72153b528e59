// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/table/rowsmodel.h"

#include "core/background.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <memory>

namespace tst_rowsmodel {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

struct Fruit
{
    QString name;
    QString kind;
    int number = 0;
};
using Fruits = RowsModel<Fruit>;

RowsShape<Fruit> shape()
{
    RowsColumn<Fruit> name{.head = u"Name"_s, .cell = [](const Fruit &row) { return Cell{.text = row.name}; }};
    RowsColumn<Fruit> number{.head = u"Number"_s,
                             .cell = [](const Fruit &row) { return Cell{.text = QString::number(row.number)}; }};
    number.copied = [](const Fruit &row) { return u"#%1"_s.arg(row.number); };
    number.found = RowsColumn<Fruit>::Found::Never;
    RowsShape<Fruit> made;
    made.columns = {name, number};
    made.key = [](const Fruit &row) { return row.name; };
    made.filters = [](const Fruit &row) { return QStringList{row.kind}; };
    made.group = [](const Fruit &row) { return row.kind; };
    made.groupCount = [](int count) { return u"%1 fruits"_s.arg(count); };
    made.words = [](const Fruit &row) { return u"hidden-"_s + row.name; };
    return made;
}

QList<Fruit> fruits()
{
    return {{u"Cherry"_s, u"stone"_s, 10}, {u"plum"_s, u"stone"_s, 9}, {u"Apple"_s, u"pome"_s, 100}};
}

QStringList namesOf(const Fruits &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandUnderTheirGroups()
    {
        Fruits model(shape());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(fruits());
        QCOMPARE(namesOf(model), (QStringList{u"stone"_s, u"Cherry"_s, u"plum"_s, u"pome"_s, u"Apple"_s}));
        QCOMPARE(model.index(0, 0).data(groupCountRole).toString(), u"2 fruits"_s);
        QVERIFY(!model.index(1, 0).data(groupCountRole).isValid());
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.shownTotal(), 3);
    }

    void sortingKnowsNumbersAndTakesGroupsAway()
    {
        Fruits model(shape());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(fruits());
        model.sort(1);
        QCOMPARE(namesOf(model), (QStringList{u"plum"_s, u"Cherry"_s, u"Apple"_s}));
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(namesOf(model), (QStringList{u"plum"_s, u"Cherry"_s, u"Apple"_s}));
        model.sort(-1);
        QCOMPARE(namesOf(model).size(), 5);
    }

    void aModelMayGoWhileItsRowsAreArranged()
    {
        QThreadPool *pool = &backgroundThreads();
        QSemaphore gone;
        for (int thread = 0; thread < pool->maxThreadCount(); ++thread)
            pool->start([&gone] { gone.acquire(); });
        auto model = std::make_unique<Fruits>(shape());
        model->setRows(QList<Fruit>(5000, {u"Apple"_s, u"pome"_s, 1})); // waits for a thread
        model.reset();
        gone.release(pool->maxThreadCount());
        QVERIFY(pool->waitForDone());
    }

    void aWindowIsPaintedWhileEveryThreadIsBusy()
    {
        QThreadPool &pool = backgroundThreads();
        QSemaphore gone;
        for (int thread = 0; thread < pool.maxThreadCount(); ++thread)
            pool.start([&gone] { gone.acquire(); });
        QImage image(1200, 900, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setBrush(
            QColor(40, 80, 160, 128)); // large and see-through: Qt paints it with the threads of its own pool
        painter.drawRoundedRect(image.rect(), 8, 8);
        painter.end();
        gone.release(pool.maxThreadCount());
        QVERIFY(pool.waitForDone());
    }

    void findAndFilterNarrowTogether()
    {
        Fruits model(shape());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(fruits());
        model.setFind(u"  PLU "_s);
        QCOMPARE(namesOf(model), (QStringList{u"stone"_s, u"plum"_s}));
        model.setFind(u"hidden-apple"_s);
        QCOMPARE(namesOf(model), (QStringList{u"pome"_s, u"Apple"_s}));
        model.setFind(u"100"_s); // of a column that is not searched
        QCOMPARE(model.rowCount(), 0);
        model.setFind({});
        model.setFilters({u"pome"_s});
        QCOMPARE(namesOf(model), (QStringList{u"pome"_s, u"Apple"_s}));
        QCOMPARE(model.filterCounts(), (QMap<QString, int>{{u"pome"_s, 1}, {u"stone"_s, 2}}));
        QCOMPARE(model.total(), 3);
    }

    void theCurrentRowStaysWithItsRow()
    {
        Fruits model(shape());
        model.setRows(fruits());
        const QPersistentModelIndex apple = model.index(4, 1);
        const QPersistentModelIndex cherry = model.index(1, 0);
        QList<Fruit> others = fruits();
        others.removeFirst();
        others.append({u"Banana"_s, u"pome"_s, 1});
        model.setRows(others);
        QCOMPARE(apple.row(), model.rowOf(u"Apple"_s));
        QCOMPARE(apple.column(), 1);
        QVERIFY(!cherry.isValid());
    }

    void whileHeldNothingMovesAndRowsChangeInPlace()
    {
        Fruits model(shape());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(fruits());
        const QStringList before = namesOf(model);
        model.setHold(RowsModelBase::Hold::Held);
        QList<Fruit> others = fruits();
        others[1].number = 77;
        others.removeFirst();
        others.prepend({u"Almond"_s, u"stone"_s, 3});
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        model.setRows(others);
        QCOMPARE(namesOf(model), before);
        QCOMPARE(model.index(2, 1).data().toString(), u"77"_s);
        QCOMPARE(moved.count(), 0);
        model.setHold(RowsModelBase::Hold::Free);
        QCOMPARE(namesOf(model), (QStringList{u"stone"_s, u"Almond"_s, u"plum"_s, u"pome"_s, u"Apple"_s}));
    }

    void aPersonsWishIsDoneThoughRowsAreHeld()
    {
        Fruits model(shape());
        model.setRows(fruits());
        model.setHold(RowsModelBase::Hold::Held);
        model.setFilters({u"pome"_s});
        QCOMPARE(namesOf(model), (QStringList{u"pome"_s, u"Apple"_s}));
    }

    void copiesHaveTheirOwnWords()
    {
        Fruits model(shape());
        model.setRows(fruits());
        QCOMPARE(model.texts({0, 2})(),
                 (QList<QStringList>{{u"Name"_s, u"Number"_s}, {u"plum"_s, u"#9"_s}})); // a group is no row
    }

    void manyRowsAreArrangedOnAnotherThread()
    {
        Fruits model(shape());
        QList<Fruit> many;
        for (int i = 0; i < 100000; ++i)
            many.append({u"Fruit %1"_s.arg(i), u"stone"_s, i});
        model.setRows(Fruits::prepared(shape(), many));
        QCOMPARE(model.rowCount(), 0); // not yet
        QTRY_COMPARE(model.shownTotal(), 100000);
        model.setFind(u"fruit 99999"_s);
        model.setFind(u"fruit 9999"_s); // the first wish is dropped
        QTRY_COMPARE(model.shownTotal(), 11);
        model.sort(1, Qt::DescendingOrder);
        QTRY_COMPARE(model.index(0, 0).data().toString(), u"Fruit 99999"_s);
    }
};

TRIVET_WIDGET_TEST(TestRowsModel)

} // namespace tst_rowsmodel

#include "tst_rowsmodel.moc"
