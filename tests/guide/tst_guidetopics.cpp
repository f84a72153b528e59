// SPDX-License-Identifier: Apache-2.0
#include "guide/content/howtos.h"
#include "guide/content/labels.h"
#include "guide/content/stepspec.h"
#include "guidewords.h"
#include "support/testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace tst_guidetopics {

using namespace Qt::StringLiterals;
using namespace trivet;
using namespace trivet::test;

namespace {

/// FNV-1a, as in data/guide/vendorruns.txt.
quint32 runOf(const QStringList &words)
{
    quint32 hash = 0x811c9dc5;
    for (const char letter : words.join(u' ').toUtf8())
        hash = (hash ^ static_cast<quint8>(letter)) * 0x01000193;
    return hash;
}

} // namespace

/// What the vendors' two guides say, sentence by sentence, and the step where the wizard says it in its own words.
class TestGuideTopics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWarningStandsAtItsStep_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &slug, const QString &words) {
            QTest::newRow(name) << slug << words;
        };
        row("role needed", u"access"_s, u"Admin permission for Resources/Users (HR)"_s);
        row("custom identifier", u"access"_s, u"API Tracking Identifier=Custom"_s);
        row("own secret once", u"access"_s, u"only once"_s);
        row("API access first", u"access"_s, u"Enable API Access=On"_s);
        row("administrator", u"access"_s, u"Security Level=Administrator"_s);
        row("save user before testing", u"access"_s, u"before Save User"_s);
        row("copy all", u"access"_s, u"Copy all"_s);
        row("tried once", u"access"_s, u"once"_s);
        row("path to users", u"rmm-api-user"_s,
            u"Admin > Organization Settings & Users > Resources/Users (HR) > Resources/Users > "_s);
        row("secret once", u"rmm-api-user"_s, u"only once"_s);
        row("level", u"rmm-api-user"_s, u"Security Level=API User (system)"_s);
        row("own copy of the level", u"rmm-api-user"_s, u"copy of that level"_s);
        row("section that is not there", u"rmm-api-user"_s, u"there is no such section"_s);
        row("vendor", u"rmm-api-user"_s, u"Integration Vendor=Datto RMM"_s);
        row("dedicated user", u"rmm-api-user"_s, u"not Trivet's and not a colleague's"_s);
        row("primary domain", u"rmm-api-user"_s, u"primary domain"_s);
        row("required fields", u"rmm-api-user"_s, u"First and last name and an email address are required"_s);
        row("password expiry, nothing claimed", u"rmm-api-user"_s, u"disagree"_s);
        row("all boxes", u"protected-data"_s, u"every box"_s);
        row("named box", u"protected-data"_s, u"Edit Protected Data"_s);
        row("confirmation only", u"protected-data"_s, u"No API"_s);
        row("customer only", u"rmm-autotask-on"_s, u"Account Types to Map=Customer"_s);
        row("save and check now", u"rmm-autotask-on"_s, u"Save and check now"_s);
        row("button disabled", u"rmm-autotask-on"_s, u"disabled and reads Saved and authenticated"_s);
        row("tabs locked", u"rmm-autotask-on"_s, u"tabs stay locked"_s);
        row("map the sites", u"rmm-autotask-on"_s, u"map each site to its company"_s);
        row("lock after failures", u"rmm-autotask-on"_s, u"repeated failures lock"_s);
        row("map devices off", u"device-mapping"_s, u"Map Devices=Off"_s);
        row("material code", u"device-mapping"_s, u"Hardware"_s);
        row("overwrite name", u"device-mapping"_s,
            u"Overwrite PSA Reference Name when different from RMM Hostname=On"_s);
        row("overwrite number", u"device-mapping"_s,
            u"Overwrite PSA Reference Number when different from RMM Device ID=On"_s);
        row("types exist first", u"device-mapping"_s, u"Features & Settings > Devices > Device Types > "_s);
        row("contradictory advice", u"device-mapping"_s, u"another that IT Glue needs them"_s);
        row("wait and refresh", u"device-mapping"_s, u"wait a minute"_s);
        row("path to products", u"products"_s, u"Products, Services, and Inventory > Products > "_s);
        row("type not shown", u"products"_s, u"does not show which device type"_s);
        row("default type", u"products"_s, u"Default Configuration Item Type"_s);
        row("wait for the product", u"products"_s, u"about a minute"_s);
        row("map devices on", u"device-sync"_s, u"Map Devices=On"_s);
        row("only now", u"device-sync"_s, u"Only now"_s);
        row("a day", u"device-sync"_s, u"24 hours"_s);
        // Chapter 2: the first half of what the three-way guide says of IT Glue
        row("other PSA leaves orphans", u"existing-data"_s, u"Coming from another PSA?"_s);
        row("matched before created", u"existing-data"_s, u"creates one only if it finds none"_s);
        row("fields filled and equal first", u"existing-data"_s, u"same on both sides before you connect"_s);
        row("backup", u"existing-data"_s, u"fresh backup"_s);
        row("no recycle bin", u"existing-data"_s, u"no recycle bin"_s);
        row("key made by", u"existing-data"_s, u"Only an Administrator can, on a plan that includes the API"_s);
        row("path of keys", u"existing-data"_s, u"Admin > Settings > API Keys > "_s);
        row("no passwords", u"existing-data"_s, u"Password Access=Off"_s);
        row("key shown once, idles out", u"existing-data"_s,
            u"shows a key only once, and revokes one that nobody used for 90 days"_s);
        row("plan without API", u"existing-data"_s, u"My IT Glue plan has no API"_s);
        row("ask the region", u"existing-data"_s, u"Asked when the address does not name it"_s);
        row("own company", u"existing-data"_s, u"Company Name"_s);
        row("path in Autotask", u"itglue-on"_s,
            u"Admin > Extensions & Integrations > Kaseya Integrations > IT Glue Integration > "_s);
        row("enable", u"itglue-on"_s, u"Select Enable IT Glue Integration"_s);
        row("subdomain", u"itglue-on"_s, u"IT Glue Subdomain="_s);
        row("region", u"itglue-on"_s, u"Region="_s);
        row("where they are seen", u"itglue-on"_s, u"part of the address you see when you are signed in"_s);
        row("save and close", u"itglue-on"_s, u"Save and Close"_s);
        row("tab in profiles", u"itglue-on"_s, u"profiles in Autotask get an IT Glue tab"_s);
        row("link later", u"itglue-on"_s, u"Nobody has to do that now"_s);
        row("import later", u"itglue-on"_s, u"can be imported in step 2.4 or later"_s);
        row("all relevant fields", u"existing-data"_s, u"Look at type, location, and contact as well"_s);
        row("second user, same steps", u"itglue-api-user"_s, u"As in step 1.1, but a new user"_s);
        row("other vendor", u"itglue-api-user"_s, u"Integration Vendor=IT Glue \u2013 Documentation Management"_s);
        row("vendor may read", u"itglue-api-user"_s, u"ITG - Documentation Management"_s);
        row("second secret once", u"itglue-api-user"_s, u"only once"_s);
        row("password expiry again", u"itglue-api-user"_s, u"password does not expire"_s);
        row("protected data again", u"itglue-api-user"_s, u"Security > Protected Data Permission > "_s);
        row("view is enough", u"itglue-api-user"_s, u"View Protected Data"_s);
        row("path in IT Glue", u"itglue-sync-settings"_s,
            u"Admin > Integrations > New > Business Management & Ticketing > Autotask > "_s);
        row("New, where", u"itglue-sync-settings"_s, u"top right"_s);
        row("connect", u"itglue-sync-settings"_s, u"then choose Connect"_s);
        row("account types", u"itglue-sync-settings"_s, u"Sync Settings: Account types=Customer"_s);
        row("classifications", u"itglue-sync-settings"_s, u"Sync Settings: Classifications=The ones you manage"_s);
        row("item types", u"itglue-sync-settings"_s, u"Sync Settings: Configuration item types=Those in use"_s);
        row("ticket queues", u"itglue-sync-settings"_s, u"Sync Settings: Ticket queues=The ones you work in"_s);
        row("locations", u"itglue-sync-settings"_s, u"Sync Settings: Enable Locations Sync=Selected"_s);
        row("untyped items", u"itglue-sync-settings"_s,
            u"Sync Settings: Sync Configuration Items without Configuration Item Types=Not selected"_s);
        row("what untyped items become", u"itglue-sync-settings"_s, u"Autotask Default"_s);
        row("two-way off", u"itglue-sync-settings"_s, u"Two-Way Sync Settings: Enable two-way sync=Not selected"_s);
        row("two-way, why", u"itglue-sync-settings"_s, u"organization, configuration, contact, and location"_s);
        row("two-way, consequence", u"itglue-sync-settings"_s, u"an edit and a save by hand"_s);
        row("save queues", u"itglue-sync-settings"_s, u"queued by itself"_s);
        row("all are selected", u"itglue-sync-settings"_s, u"everybody with an Autotask license, all selected"_s);
        row("invite some", u"itglue-sync-settings"_s, u"clear the others first"_s);
        row("invite users", u"itglue-sync-settings"_s, u"Invite Users sends mail to each"_s);
        row("skip", u"itglue-sync-settings"_s, u"choose Skip"_s);
        row("invite later", u"itglue-sync-settings"_s, u"invite all of them later"_s);
        row("account manager", u"itglue-sync-settings"_s, u"Default Account Manager has to be a person"_s);
        row("start manually", u"itglue-first-sync"_s, u"Admin > Integrations > Actions > Start Manual Sync > "_s);
        row("status", u"itglue-first-sync"_s, u"from Queued to Syncing... to OK"_s);
        row("where the status is", u"itglue-first-sync"_s, u"Active Integrations"_s);
        row("inferred", u"itglue-first-sync"_s, u"inferred from what has arrived"_s);
        row("stall", u"itglue-first-sync"_s, u"If nothing moves for an hour, read the log"_s);
        row("order", u"itglue-first-sync"_s, u"linking Datto RMM earlier makes duplicates"_s);
        row("mend in Autotask", u"itglue-first-sync"_s, u"Mend types in Autotask, not in IT Glue"_s);
        // Chapter 3: its second half
        row("path to users of RMM", u"rmm-api-keys"_s, u"Setup > Users > Create User > "_s);
        row("level is the same", u"rmm-api-keys"_s, u"which one makes no difference"_s);
        row("level must be chosen", u"rmm-api-keys"_s, u"has to be chosen"_s);
        row("name that tells", u"rmm-api-keys"_s, u"First Name=IT Glue"_s);
        row("last name", u"rmm-api-keys"_s, u"Last Name=API"_s);
        row("generate", u"rmm-api-keys"_s, u"Generate API Keys"_s);
        row("section missing", u"rmm-api-keys"_s, u"Without it, users have no API section."_s);
        row("section missing, path", u"rmm-api-keys"_s, u"Setup > Global Settings > Access Control > "_s);
        row("copy all for IT Glue", u"rmm-api-keys"_s, u"Copy all"_s);
        row("save user", u"rmm-api-keys"_s, u"then Save User"_s);
        row("keys before saving", u"rmm-api-keys"_s, u"may not work before Save User"_s);
        row("path to RMM tools", u"itglue-rmm-connect"_s, u"Admin > Integrations > New > RMM Tools > Datto RMM > "_s);
        row("platform", u"itglue-rmm-connect"_s, u"Platform="_s);
        row("where the platform is", u"itglue-rmm-connect"_s, u"first word of the API URL"_s);
        row("keys", u"itglue-rmm-connect"_s, u"API Secret Key="_s);
        row("connect RMM", u"itglue-rmm-connect"_s, u"Choose Connect"_s);
        row("by companies", u"itglue-rmm-connect"_s, u"=Autotask Companies"_s);
        row("not by sites", u"itglue-rmm-connect"_s, u"Do not match by sites"_s);
        row("matching screen", u"itglue-rmm-connect"_s, u"Actions > Matching > "_s);
        row("accept suggestion", u"itglue-rmm-connect"_s, u"Accept Suggestion"_s);
        row("match to", u"itglue-rmm-connect"_s, u"Match To"_s);
        row("path to IT Glue in RMM", u"rmm-itglue-on"_s, u"Setup > Integrations > IT Glue > "_s);
        row("API details", u"rmm-itglue-on"_s, u"On the API Details card, choose Turn On"_s);
        row("full URL", u"rmm-itglue-on"_s, u"wants the whole URL"_s);
        row("region again", u"rmm-itglue-on"_s, u"Region="_s);
        row("save and check", u"rmm-itglue-on"_s, u"Save and Check Now"_s);
        row("signed in or not", u"rmm-itglue-on"_s, u"If you are signed in to IT Glue"_s);
        row("authenticate", u"rmm-itglue-on"_s, u"choose Authenticate"_s);
        row("saved and authenticated", u"rmm-itglue-on"_s, u"Saved and authenticated"_s);
        row("gray is right", u"rmm-itglue-on"_s, u"grayed out then"_s);
        row("stays until turned off", u"rmm-itglue-on"_s, u"until somebody turns the integration off"_s);
        row("per user", u"rmm-itglue-on"_s, u"This connects your account alone"_s);
        row("how others do it", u"rmm-itglue-on"_s, u"opens a device, chooses IT Glue at the top right"_s);
        // Chapter 4: the guide of SaaS Protection
        row("subscription", u"saas-keys"_s, u"A subscription to SaaS Protection"_s);
        row("Partner Portal", u"saas-keys"_s, u"the Partner Portal set up"_s);
        row("roles", u"saas-keys"_s, u"Administrator or Manager in IT Glue"_s);
        row("path of SaaS keys", u"saas-keys"_s, u"Admin > Integrations > API Keys > Create API Key > "_s);
        row("no vendor", u"saas-keys"_s, u"Leave Select Vendor"_s);
        row("BCDR pair", u"saas-keys"_s, u"serves BCDR"_s);
        row("services of Microsoft", u"saas-keys"_s,
            u"OneDrive, SharePoint, Exchange (in places called Shared Mailbox), and Teams"_s);
        row("services of Google", u"saas-keys"_s, u"Drive, shared drives, Gmail, Contacts, and Calendar"_s);
        row("active seats", u"saas-keys"_s, u"Protected seats are active seats"_s);
        row("archived seats", u"saas-keys"_s, u"archived ones are not counted"_s);
        row("missing clients", u"saas-keys"_s, u"Link clients that are missing"_s);
        row("one more sync", u"saas-keys"_s, u"after one more sync, automatic or by hand"_s);
        row("shared fate", u"saas-keys"_s, u"share one fate"_s);
        row("path to SaaS", u"saas-connect"_s, u"Admin > Integrations > New > Datto SaaS Protection > "_s);
        row("public key", u"saas-connect"_s, u"Datto SaaS Protection API Public Key="_s);
        row("secret key", u"saas-connect"_s, u"Datto SaaS Protection API Secret Key="_s);
        row("connect SaaS", u"saas-connect"_s, u"then choose Connect"_s);
        row("reuse", u"saas-connect"_s, u"offers to reuse its credentials"_s);
        row("sync option", u"saas-connect"_s, u"Sync Datto SaaS Protection backup information=Selected"_s);
        row("what the option pulls", u"saas-connect"_s, u"what SaaS Protection has already set up"_s);
        row("leave for review", u"saas-connect"_s, u"=Leave for Review"_s);
        row("accept all, why not", u"saas-connect"_s,
            u"Accept All Automatically takes every suggestion, the wrong ones too"_s);
        row("differs for a day", u"saas-connect"_s, u"once in 24 hours"_s);
        row("exact names", u"saas-matching"_s, u"matches only identical names"_s);
        row("what is compared", u"saas-matching"_s, u"compared with the name of the organization"_s);
        row("unmatched tab", u"saas-matching"_s, u"Actions > Matching > Unmatched > "_s);
        row("accept", u"saas-matching"_s, u"Accept Suggested Match"_s);
        row("match another", u"saas-matching"_s, u"Match To"_s);
        row("ignore", u"saas-matching"_s, u"never counts as unmatched again"_s);
        row("create twice", u"saas-matching"_s, u"creating it makes a duplicate"_s);
        row("change match", u"saas-matching"_s, u"Actions > Matching > Actions > Change Match > "_s);
        row("queued an hour later", u"saas-matching"_s, u"about an hour later"_s);
        row("six hours", u"saas-matching"_s, u"once in 6 hours"_s);
        row("in any case", u"saas-matching"_s, u"every 24 hours in any case"_s);
        row("status of SaaS", u"saas-matching"_s, u"Syncing... to OK"_s);
        row("log", u"saas-matching"_s, u"the log keeps the times"_s);
        row("start SaaS sync", u"saas-matching"_s, u"Start Manual Sync > "_s);
        row("card", u"saas-matching"_s, u"card on its home page"_s);
        row("missing from the list", u"saas-matching"_s, u"not linked in the Partner Portal"_s);
    }
    void everyWarningStandsAtItsStep()
    {
        QFETCH(QString, slug);
        QFETCH(QString, words);
        const QString all = everyWordOf(*findStep(slug));
        QVERIFY2(all.contains(words), qPrintable(all));
    }

    void whatComesAfterTheLinksIsTold_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &slug, const QString &words) {
            QTest::newRow(name) << slug << words;
        };
        row("fields, set up", u"user-defined-fields"_s, u"let a component fill it in"_s);
        row("fields, in RMM", u"user-defined-fields"_s, u"Setup > Integrations > Autotask > Devices > "_s);
        row("fields, select", u"user-defined-fields"_s, u"User-Defined Field Mapping"_s);
        row("fields, category", u"user-defined-fields"_s,
            u"Admin > Features & Settings > Devices > Device Categories > "_s);
        row("fields, visible", u"user-defined-fields"_s, u"Details tab, find the new fields in Sections & Fields"_s);
        row("fields, drag", u"user-defined-fields"_s, u"Drag them up into User-Defined Fields"_s);
        row("fields, save", u"user-defined-fields"_s, u"Save & Close"_s);
        row("insight, category", u"device-insight"_s,
            u"Admin > Features & Settings > Service Desk (Tickets) > Ticket Categories > "_s);
        row("insight, drag", u"device-insight"_s, u"from Hidden Insights to the top of Visible Insights"_s);
        row("insight, remoting", u"device-insight"_s, u"remote into the device by its name"_s);
        row("tools, alerts and devices", u"tools-from-autotask"_s,
            u"alerts and devices of Datto RMM and BCDR open from Autotask"_s);
        row("tools, workflows", u"tools-from-autotask"_s, u"Integration workflows"_s);
        row("insight, look", u"device-insight"_s, u"Open a ticket that has a device"_s);
        row("rules, insight first", u"suggest-documents"_s, u"First make the IT Glue Documents insight visible"_s);
        row("rules, path", u"suggest-documents"_s, u"Admin > Autotask Ticket Rules > New > "_s);
        row("rules, details", u"suggest-documents"_s, u"Ticket Rule Details"_s);
        row("rules, name and description", u"suggest-documents"_s, u"a name and a description"_s);
        row("rules, conditions", u"suggest-documents"_s, u"Ticket Conditions"_s);
        row("rules, actions", u"suggest-documents"_s, u"Ticket Actions"_s);
        row("rules, review", u"suggest-documents"_s, u"Review Ticket Rule"_s);
        row("rules, enable", u"suggest-documents"_s, u"Enable Ticket Rule"_s);
        row("rules, kinds", u"suggest-documents"_s, u"for now"_s);
        row("rules, roles", u"suggest-documents"_s, u"Administrators and Managers"_s);
        row("alerts, no steps known", u"alerts-to-tickets"_s, u"without steps"_s);
        row("passwords, recorded", u"web-remote-passwords"_s, u"recorded in IT Glue"_s);
        row("passwords, own sign-in", u"web-remote-passwords"_s, u"summary page, choose IT Glue at the top right"_s);
        row("passwords, tool", u"web-remote-passwords"_s, u"IT Glue Passwords tool"_s);
        row("checklists, tab", u"checklists"_s, u"IT Glue Checklists tab"_s);
        row("checklists, linking", u"checklists"_s, u"Link your Autotask and IT Glue accounts"_s);
    }
    void whatComesAfterTheLinksIsTold()
    {
        QFETCH(QString, slug);
        QFETCH(QString, words);
        const HowToSpec *howTo = findHowTo(slug);
        QVERIFY(howTo);
        const QString all = wordsOf(howTo->instructions) + guideText(howTo->why) + guideText(howTo->note);
        QVERIFY2(all.contains(words), qPrintable(all));
    }

    void noSentenceIsTheVendors()
    {
        QFile file(QStringLiteral(TRIVET_TEST_DATA "/guide/vendorruns.txt"));
        QVERIFY(file.open(QFile::ReadOnly));
        QSet<quint32> runs;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('#'))
                continue;
            for (const QByteArray &hash : line.split(' '))
                runs.insert(hash.toUInt(nullptr, 16));
        }
        QVERIFY(runs.size() > 1000);
        QVERIFY(
            runs.contains(runOf({u"the"_s, u"security"_s, u"level"_s, u"does"_s, u"not"_s, u"matter"_s, u"for"_s})));
        static const QRegularExpression other(u"[^a-z0-9]+"_s);
        for (const GuideText text : allTexts()) {
            // A portal's own label is quoted, whatever its length.
            const QString own = QString::fromUtf8(text).remove(QString::fromUtf8(label::syncUntypedItems));
            const QStringList words = own.toLower().split(other, Qt::SkipEmptyParts);
            for (qsizetype i = 0; i + 7 <= words.size(); ++i)
                QVERIFY2(!runs.contains(runOf(words.mid(i, 7))), qPrintable(words.mid(i, 7).join(u' ')));
        }
    }
};

TRIVET_TEST(TestGuideTopics)

} // namespace tst_guidetopics

#include "tst_guidetopics.moc"
