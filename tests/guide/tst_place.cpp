// SPDX-License-Identifier: Apache-2.0
#include "guide/content/stepspec.h"
#include "guide/engine/place.h"
#include "store/freshtenant.h"
#include "support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_place {

using namespace Qt::StringLiterals;
using namespace trivet;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-02T09:00:00Z"_s, Qt::ISODate);

/// Every step before this one is passed.
void passUpTo(Place &place, const QString &slug)
{
    const QStringList order = stepOrder();
    for (const QString &earlier : order.mid(0, order.indexOf(slug)))
        QVERIFY(place.setPassed(earlier, now));
}

} // namespace

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTenantBeginsAtTheFirstStep()
    {
        test::FreshTenant tenant;
        const auto store = tenant.open();
        const Place place(*store);
        QCOMPARE(place.currentStep(), stepOrder().first());
        QVERIFY(place.mayOpen(stepOrder().first()));
        QVERIFY(!place.mayOpen(stepOrder().at(1)));
        QVERIFY(!place.mayOpen(u"no-such-step"_s));
    }

    void theFirstStepThatIsNotPassedStandsBeforeLaterOnes()
    {
        test::FreshTenant tenant;
        const auto store = tenant.open();
        Place place(*store);
        passUpTo(place, u"products"_s);
        QCOMPARE(place.earlierStep(u"products"_s), QString());
        QCOMPARE(place.earlierStep(u"device-sync"_s), u"products"_s);
        QVERIFY(place.mayOpen(u"products"_s));
        QVERIFY(!place.mayOpen(u"device-sync"_s));
    }

    void anOptionalChapterStandsInNobodysWayButItsOwn()
    {
        test::FreshTenant tenant;
        const auto store = tenant.open();
        Place place(*store);
        passUpTo(place, u"saas-keys"_s);
        QCOMPARE(place.earlierStep(u"finish"_s), QString());
        QCOMPARE(place.earlierStep(u"saas-connect"_s), u"saas-keys"_s);
    }

    void aReviewMayLookAnywhere()
    {
        test::FreshTenant tenant;
        auto store = tenant.open();
        {
            Place place(*store);
            QSignalSpy began(&place, &Place::reviewBegan);
            place.beginReview();
            place.beginReview();
            QCOMPARE(began.count(), 1);
            QVERIFY(place.mayOpen(u"finish"_s));
        }
        store.reset();
        store = tenant.open();
        QVERIFY(Place(*store).isReview());
    }

    void whatIsSetIsThereAtTheNextOpening()
    {
        test::FreshTenant tenant;
        auto store = tenant.open();
        {
            Place place(*store);
            passUpTo(place, u"rmm-api-user"_s);
            place.setCurrentStep(u"rmm-api-user"_s);
            place.setTicked(u"rmm-api-user"_s, 2, true);
            place.keepViewState(u"doctor"_s, "wide");
        }
        store.reset();
        store = tenant.open();
        const Place place(*store);
        QCOMPARE(place.currentStep(), u"rmm-api-user"_s);
        QCOMPARE(place.passedAt(), (QMap<QString, QDateTime>{{u"access"_s, now}, {u"review"_s, now}}));
        QVERIFY(place.isTicked(u"rmm-api-user"_s, 2));
        QVERIFY(!place.isTicked(u"rmm-api-user"_s, 1));
        QCOMPARE(place.viewState(u"doctor"_s), QByteArray("wide"));
    }

    void aSecondCopyMovesAboutAndKeepsNothing()
    {
        test::FreshTenant tenant;
        const auto holder = tenant.open();
        const auto store = tenant.open();
        QVERIFY(store->isReadOnly());
        Place place(*store);
        QSignalSpy failed(&place, &StoredPart::storeFailed);
        place.setCurrentStep(u"review"_s);
        place.setTicked(u"access"_s, 0, true);
        place.beginReview();
        place.keepViewState(u"doctor"_s, "wide");
        QCOMPARE(place.currentStep(), u"review"_s);
        QVERIFY(!place.setPassed(u"access"_s, now));
        QVERIFY(!place.isPassed(u"access"_s));
        QVERIFY(!place.isTicked(u"access"_s, 0));
        QVERIFY(!place.isReview());
        QVERIFY(place.viewState(u"doctor"_s).isEmpty());
        QCOMPARE(failed.count(), 0);
    }

    void theLastStepLeadsNowhere()
    {
        QCOMPARE(Place::stepAfter(u"access"_s), u"review"_s);
        QCOMPARE(Place::stepAfter(stepOrder().last()), stepOrder().last());
    }
};

TRIVET_TEST(TestPlace)

} // namespace tst_place

#include "tst_place.moc"
