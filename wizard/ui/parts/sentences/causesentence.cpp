// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/causesentence.h"

#include "core/timetext.h"
#include "ui/parts/sentences/checksentence.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString causeText(const char *source)
{
    return QCoreApplication::translate("Causes", source);
}

struct CauseWords
{
    const char *finding;
    const char *evidence;
    const char *mend; ///< nullptr: nothing to do
};

// %1 and %2 are the finding's arguments.
constexpr CauseWords causeTable[] = {
    {"device-online", QT_TRANSLATE_NOOP("Causes", "%1 is online"), nullptr},
    {"device-seen", QT_TRANSLATE_NOOP("Causes", "%1 was last seen on %2"), nullptr},
    {"device-listed", QT_TRANSLATE_NOOP("Causes", "%1 is listed"), nullptr},
    {"device-suspended", QT_TRANSLATE_NOOP("Causes", "%1 is suspended, which does not stop it"), nullptr},
    {"device-deleted", QT_TRANSLATE_NOOP("Causes", "%1 was deleted in Datto RMM"),
     QT_TRANSLATE_NOOP("Causes", "Nothing has to come. Install the agent again if the device is still in use.")},
    {"device-gone", QT_TRANSLATE_NOOP("Causes", "%1 came from Datto RMM, which no longer lists it"),
     QT_TRANSLATE_NOOP("Causes", "Set the device inactive in Autotask if it is gone, or install the agent again.")},
    {"older-record",
     QT_TRANSLATE_NOOP("Causes", "%1 is what is left of a device that was set up anew on the same site"),
     QT_TRANSLATE_NOOP(
         "Causes", "Look at the newer record of the same name. Delete this one in Datto RMM when nobody needs it.")},
    {"not-of-rmm", QT_TRANSLATE_NOOP("Causes", "%1 was not made by Datto RMM"), nullptr},
    {"no-site-needed", QT_TRANSLATE_NOOP("Causes", "No site is involved"), nullptr},
    {"on-site", QT_TRANSLATE_NOOP("Causes", "On the site %1"), nullptr},
    {"system-site", QT_TRANSLATE_NOOP("Causes", "%1 is a site of Datto RMM's own, whose devices do not sync"),
     QT_TRANSLATE_NOOP("Causes", "Move the device to the customer's site in Datto RMM.")},
    {"site-unknown", QT_TRANSLATE_NOOP("Causes", "Datto RMM lists no site that the device names (%1)"),
     QT_TRANSLATE_NOOP("Causes", "Check again. If it stays so, move the device to a site in Datto RMM.")},
    {"site-not-mapped", QT_TRANSLATE_NOOP("Causes", "The site %1 is mapped to no company"),
     QT_TRANSLATE_NOOP("Causes", "Map the site to its company in Datto RMM.")},
    {"company-not-told", QT_TRANSLATE_NOOP("Causes", "Nothing tells which company it belongs to"), nullptr},
    {"company-missing", QT_TRANSLATE_NOOP("Causes", "Autotask has no company %1"),
     QT_TRANSLATE_NOOP("Causes", "Map the site to a company that exists.")},
    {"company-inactive", QT_TRANSLATE_NOOP("Causes", "%1 is inactive in Autotask"),
     QT_TRANSLATE_NOOP("Causes", "Make the company active, or map the site to another one.")},
    {"company-not-customer", QT_TRANSLATE_NOOP("Causes", "%1 is not of the type %2"),
     QT_TRANSLATE_NOOP("Causes", "Give the company the customer's type in Autotask, or map the site to another one.")},
    {"company-own", QT_TRANSLATE_NOOP("Causes", "%1 is your own company"), nullptr},
    {"company-type-not-known", QT_TRANSLATE_NOOP("Causes", "%1 is active. Whether it is a customer is not known."),
     nullptr},
    {"company-good", QT_TRANSLATE_NOOP("Causes", "%1 is an active customer"), nullptr},
    {"item-there", QT_TRANSLATE_NOOP("Causes", "%1 is in Autotask and active"), nullptr},
    {"item-inactive", QT_TRANSLATE_NOOP("Causes", "%1 is inactive in Autotask"),
     QT_TRANSLATE_NOOP("Causes", "Make the device active in Autotask.")},
    {"item-elsewhere", QT_TRANSLATE_NOOP("Causes", "%1 stands under another company, %2"), nullptr},
    {"item-never", QT_TRANSLATE_NOOP("Causes", "No device of Autotask stands behind %1"),
     QT_TRANSLATE_NOOP(
         "Causes",
         "Find its device in Autotask by serial number. Archive the configuration in IT Glue if there is none.")},
    {"held-by-older",
     QT_TRANSLATE_NOOP("Causes", "%1 was set up anew, and its older record in Datto RMM holds the device in Autotask"),
     QT_TRANSLATE_NOOP("Causes", "Delete the older record in Datto RMM, then wait for the next sync.")},
    {"no-type-mapped", QT_TRANSLATE_NOOP("Causes", "The device type %1 has no configuration item type"),
     QT_TRANSLATE_NOOP("Causes", "Choose a type for this device type on the Devices tab in Datto RMM.")},
    {"product-unusable", QT_TRANSLATE_NOOP("Causes", "The product for the device type %1 is inactive or missing"),
     QT_TRANSLATE_NOOP("Causes", "Make the product active in Autotask, or choose another one.")},
    {"not-switched-on", QT_TRANSLATE_NOOP("Causes", "Map Devices was never switched on"),
     QT_TRANSLATE_NOOP("Causes", "Turn Map Devices on once types and products are set.")},
    {"item-waiting", QT_TRANSLATE_NOOP("Causes", "%1 is not there yet. The sync takes up to 24 hours."), nullptr},
    {"item-not-arrived", QT_TRANSLATE_NOOP("Causes", "%1 did not come, though Map Devices is on since %2"),
     QT_TRANSLATE_NOOP("Causes",
                       "Save the Devices tab in Datto RMM once more, and look at the alerts of its Autotask page.")},
    {"type-not-told", QT_TRANSLATE_NOOP("Causes", "Only a device in Autotask has a type"), nullptr},
    {"type-blank", QT_TRANSLATE_NOOP("Causes", "%1 has no configuration item type"),
     QT_TRANSLATE_NOOP("Causes", "Set the type in Autotask; IT Glue takes it from there.")},
    {"type-gone", QT_TRANSLATE_NOOP("Causes", "Its type (%1) no longer exists in Autotask"),
     QT_TRANSLATE_NOOP("Causes", "Set a type that exists in Autotask.")},
    {"type-inactive", QT_TRANSLATE_NOOP("Causes", "%1 is inactive, but devices of this type are in IT Glue"), nullptr},
    {"type-synced", QT_TRANSLATE_NOOP("Causes", "Devices of the type %1 are in IT Glue"), nullptr},
    {"type-not-synced",
     QT_TRANSLATE_NOOP("Causes", "Other devices of the company came, and none of the type %1 anywhere"),
     QT_TRANSLATE_NOOP("Causes", "Select the type in the sync settings in IT Glue.")},
    {"type-not-seen",
     QT_TRANSLATE_NOOP("Causes", "No device of the type %1 has come, so nobody can tell whether it is selected"),
     nullptr},
    {"no-glue-api", QT_TRANSLATE_NOOP("Causes", "Without the API only you can see this. Look in IT Glue."), nullptr},
    {"organization-linked", QT_TRANSLATE_NOOP("Causes", "%1 is linked to the company"), nullptr},
    {"nothing-connected", QT_TRANSLATE_NOOP("Causes", "No organization is linked to Autotask yet"),
     QT_TRANSLATE_NOOP("Causes", "Connect IT Glue to Autotask and let the first sync run.")},
    {"organization-not-joined", QT_TRANSLATE_NOOP("Causes", "%1 is there, but not linked to the company"),
     QT_TRANSLATE_NOOP("Causes", "Match the organization to the company in IT Glue.")},
    {"organization-name-differs",
     QT_TRANSLATE_NOOP("Causes", "%1 is written %2 in IT Glue, which is another name there"),
     QT_TRANSLATE_NOOP("Causes", "Write both names exactly alike, then let it sync.")},
    {"organization-missing", QT_TRANSLATE_NOOP("Causes", "No organization is linked to %1"),
     QT_TRANSLATE_NOOP("Causes", "Look whether the company's type is selected in the sync settings.")},
    {"configuration-there", QT_TRANSLATE_NOOP("Causes", "%1 is there and linked"), nullptr},
    {"configuration-errors", QT_TRANSLATE_NOOP("Causes", "%1 is there, and IT Glue reports: %2"), nullptr},
    {"configuration-archived", QT_TRANSLATE_NOOP("Causes", "%1 is archived"),
     QT_TRANSLATE_NOOP("Causes", "Restore the configuration in IT Glue.")},
    {"configuration-orphaned", QT_TRANSLATE_NOOP("Causes", "%1 is there, but its link to Autotask no longer syncs"),
     QT_TRANSLATE_NOOP("Causes", "Match the configuration to its device again in IT Glue.")},
    {"configuration-alone", QT_TRANSLATE_NOOP("Causes", "%1 is there, but linked to nothing in Autotask"),
     QT_TRANSLATE_NOOP("Causes", "Match it to the device in IT Glue; a sync would make a second one.")},
    {"configuration-not-told", QT_TRANSLATE_NOOP("Causes", "Cannot be told without its device in Autotask"), nullptr},
    {"twin-there", QT_TRANSLATE_NOOP("Causes", "Autotask holds %1 twice, and IT Glue has it by the other one"),
     QT_TRANSLATE_NOOP("Causes", "Set one of the two inactive in Autotask: the one that nobody works with.")},
    {"configuration-waiting", QT_TRANSLATE_NOOP("Causes", "%1 is not there yet. The next sync brings it."), nullptr},
    {"configuration-missing",
     QT_TRANSLATE_NOOP("Causes", "%1 did not come, and nothing that Trivet can read stands in its way"),
     QT_TRANSLATE_NOOP("Causes", "Start Manual Sync in IT Glue, then look at the errors of the integration.")},
};

const CauseWords *causeWordsOf(const CauseNode &node)
{
    const auto found =
        std::ranges::find_if(causeTable, [&node](const CauseWords &row) { return node.finding == row.finding; });
    return found == std::end(causeTable) ? nullptr : &*found;
}

QString causeArgument(const QString &argument)
{
    const QDate day = QDate::fromString(argument, Qt::ISODate);
    return day.isValid() && argument.size() == 10 ? dayText(day) : argument;
}

} // namespace

QString causeTitle(CauseNode::Kind kind)
{
    switch (kind) {
    //: Where a device is on its way into IT Glue
    case CauseNode::Kind::Device: return causeText(QT_TRANSLATE_NOOP("Causes", "Device in Datto RMM"));
    case CauseNode::Kind::Site: return causeText(QT_TRANSLATE_NOOP("Causes", "Site in Datto RMM"));
    case CauseNode::Kind::Company: return causeText(QT_TRANSLATE_NOOP("Causes", "Company in Autotask"));
    case CauseNode::Kind::Item: return causeText(QT_TRANSLATE_NOOP("Causes", "Device in Autotask"));
    case CauseNode::Kind::Type: return causeText(QT_TRANSLATE_NOOP("Causes", "Type is synced"));
    case CauseNode::Kind::Organization: return causeText(QT_TRANSLATE_NOOP("Causes", "Organization in IT Glue"));
    case CauseNode::Kind::Configuration: return causeText(QT_TRANSLATE_NOOP("Causes", "Configuration in IT Glue"));
    }
    Q_UNREACHABLE();
}

QString causeEvidence(const CauseNode &node)
{
    const CauseWords *words = causeWordsOf(node);
    if (!words) // a finding of every check that reads
        return verdictEvidence({.checkId = node.check, .finding = node.finding, .arguments = node.arguments});
    // One pass, so that a vendor's text holding "%2" is not taken for a place of ours.
    const QString text = causeText(words->evidence);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1)
            filled += causeArgument(node.arguments.value(place - 1));
        else
            filled += text[i];
        i += place >= 1 ? 1 : 0;
    }
    return filled;
}

QString causeMend(const CauseNode &node)
{
    const CauseWords *words = causeWordsOf(node);
    return words && words->mend && node.state == CauseNode::State::Broken ? causeText(words->mend) : QString();
}

QString causeAnswer(const QList<CauseNode> &nodes)
{
    using Answer = DeviceCauses::Answer;
    const QString last = nodes.isEmpty() ? QString() : causeTitle(nodes.last().kind);
    switch (DeviceCauses::answer(nodes)) {
    case Answer::IsThere: return causeText(QT_TRANSLATE_NOOP("Causes", "It is in IT Glue."));
    //: Why a device is not in IT Glue; %1 is "Company in Autotask"
    case Answer::Broken: return causeText(QT_TRANSLATE_NOOP("Causes", "It stops here: %1.")).arg(last);
    case Answer::Waiting: return causeText(QT_TRANSLATE_NOOP("Causes", "It is on its way."));
    case Answer::Unknown:
        return causeText(QT_TRANSLATE_NOOP("Causes", "Nobody can tell yet: something on its way is not known."));
    }
    Q_UNREACHABLE();
}

} // namespace trivet
