// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/problemsentence.h"

#include "core/timetext.h"
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

struct ProblemWords
{
    const char *what;
    const char *why;
    const char *todo;
    const char *elsewhere =
        nullptr; ///< to do, where no field or page of the window is at hand; null: `todo` fits there too
};

// %1 is the vendor's name, %2 when to try again (rate limit), %3 what the problem is about: a file, a tenant's name.
const QHash<ProblemKind, ProblemWords> &problemWords()
{
    static const QHash<ProblemKind, ProblemWords> words{
        {ProblemKind::Input,
         {QT_TRANSLATE_NOOP("Problems", "This value does not fit the field."),
          QT_TRANSLATE_NOOP("Problems", "It does not have the form that %1 uses."),
          QT_TRANSLATE_NOOP("Problems", "Copy it from the portal again and paste it here."),
          QT_TRANSLATE_NOOP("Problems", "Copy it from the portal again and paste it into its field.")}},
        {ProblemKind::Offline,
         {QT_TRANSLATE_NOOP("Problems", "%1 could not be reached."),
          QT_TRANSLATE_NOOP("Problems", "The network, a proxy or the vendor's host did not answer."),
          QT_TRANSLATE_NOOP("Problems", "Check the connection, then check again.")}},
        {ProblemKind::Timeout,
         {QT_TRANSLATE_NOOP("Problems", "%1 did not answer in time."),
          QT_TRANSLATE_NOOP("Problems", "It is slow now, or something on the way holds the answer back."),
          QT_TRANSLATE_NOOP("Problems", "Wait a minute, then check again.")}},
        {ProblemKind::Tls,
         {QT_TRANSLATE_NOOP("Problems", "The connection to %1 is not safe, so nothing was sent."),
          QT_TRANSLATE_NOOP("Problems", "Its certificate was not accepted; a proxy or a wrong clock can cause this."),
          QT_TRANSLATE_NOOP("Problems", "Check the date of this computer and the proxy, then check again.")}},
        {ProblemKind::ForeignHost,
         {QT_TRANSLATE_NOOP("Problems", "This address does not belong to %1, so nothing was sent."),
          QT_TRANSLATE_NOOP("Problems", "Trivet sends keys only to the vendor's own hosts."),
          QT_TRANSLATE_NOOP("Problems", "Copy the address from the portal and paste it here."),
          QT_TRANSLATE_NOOP("Problems", "Copy the address from the portal and paste it into its field.")}},
        {ProblemKind::UserUnknown,
         {QT_TRANSLATE_NOOP("Problems", "%1 does not know this user name."),
          QT_TRANSLATE_NOOP("Problems",
                            "It must be the Username (Key) of the API user, not an e-mail address of a person."),
          QT_TRANSLATE_NOOP("Problems", "Copy Username (Key) from the API user and paste it here."),
          QT_TRANSLATE_NOOP("Problems", "Copy Username (Key) from the API user and paste it into its field.")}},
        {ProblemKind::ZoneUnknown,
         {QT_TRANSLATE_NOOP("Problems", "%1 could not determine the zone of this user name."),
          QT_TRANSLATE_NOOP("Problems", "The name may be wrong, but right names have met this too."),
          QT_TRANSLATE_NOOP("Problems", "Compare Username (Key) with the portal, or give your Autotask web address.")}},
        {ProblemKind::Credentials,
         {QT_TRANSLATE_NOOP("Problems", "%1 did not accept the key and secret."),
          QT_TRANSLATE_NOOP("Problems", "The secret was probably not copied in full, or the user is locked."),
          QT_TRANSLATE_NOOP(
              "Problems",
              "Paste the secret again. Trivet repeats a refused one only when you ask, because that locks the user."),
          QT_TRANSLATE_NOOP("Problems", "Paste the secret again in Trivet's window. A refused one is not repeated, "
                                        "because that locks the user.")}},
        {ProblemKind::CodeOrUser,
         {QT_TRANSLATE_NOOP("Problems", "%1 did not accept the tracking identifier or the user."),
          QT_TRANSLATE_NOOP("Problems", "The identifier must be of the kind Custom and belong to this API user."),
          QT_TRANSLATE_NOOP("Problems", "Copy the tracking identifier from the API user and paste it here."),
          QT_TRANSLATE_NOOP("Problems",
                            "Copy the tracking identifier from the API user and paste it into its field.")}},
        {ProblemKind::Permission,
         {QT_TRANSLATE_NOOP("Problems", "%1 does not let this user read that."),
          QT_TRANSLATE_NOOP("Problems", "Its security level is too narrow."),
          QT_TRANSLATE_NOOP("Problems", "Give the user the recommended security level, then check again.")}},
        {ProblemKind::RateLimited,
         {QT_TRANSLATE_NOOP("Problems", "%1 asks Trivet to wait."),
          QT_TRANSLATE_NOOP("Problems", "Too many calls were made by all programs together."),
          QT_TRANSLATE_NOOP("Problems", "Trivet pauses until %2 and goes on by itself."),
          QT_TRANSLATE_NOOP("Problems", "Try again after %2.")}},
        {ProblemKind::VendorDown,
         {QT_TRANSLATE_NOOP("Problems", "%1 is out of order at the moment."),
          QT_TRANSLATE_NOOP("Problems", "It answered that it cannot serve this now."),
          QT_TRANSLATE_NOOP("Problems", "Wait a few minutes, then check again.")}},
        {ProblemKind::BadReply,
         {QT_TRANSLATE_NOOP("Problems", "The answer from %1 could not be read."),
          QT_TRANSLATE_NOOP("Problems", "It does not have the form that %1 uses, or gives no reason."),
          QT_TRANSLATE_NOOP("Problems", "Open the portal in a browser to see whether it works, then check again.")}},
        {ProblemKind::WebPage,
         {QT_TRANSLATE_NOOP("Problems", "A web page came in place of the answer from %1."),
          QT_TRANSLATE_NOOP("Problems",
                            "A sign-in page of the network, a proxy or a maintenance page stands in between."),
          QT_TRANSLATE_NOOP("Problems", "Open the portal in a browser to see what is shown, then check again.")}},
        {ProblemKind::BrokeOff,
         {QT_TRANSLATE_NOOP("Problems", "The connection to %1 broke off in the middle of an answer."),
          QT_TRANSLATE_NOOP("Problems", "The network, a proxy or the vendor's host ended it."),
          QT_TRANSLATE_NOOP("Problems", "Check again; if it happens often, look at the proxy.")}},
        {ProblemKind::Refused,
         {QT_TRANSLATE_NOOP("Problems", "%1 refused the request."),
          QT_TRANSLATE_NOOP("Problems", "The details give its own words."),
          QT_TRANSLATE_NOOP("Problems", "Mend what it names in the portal, then check again.")}},
        {ProblemKind::NotFound,
         {QT_TRANSLATE_NOOP("Problems", "%1 has no such record."),
          QT_TRANSLATE_NOOP("Problems", "It was deleted, or this user may not see it."),
          QT_TRANSLATE_NOOP("Problems", "Check again to read the present records.")}},
        {ProblemKind::Cancelled,
         {QT_TRANSLATE_NOOP("Problems", "The request to %1 was cancelled."),
          QT_TRANSLATE_NOOP("Problems", "You left the page, or Trivet was closing."),
          QT_TRANSLATE_NOOP("Problems", "Check again when you are ready.")}},
        {ProblemKind::KeychainNotFound,
         {QT_TRANSLATE_NOOP("Problems", "The secret is not in the system keychain."),
          QT_TRANSLATE_NOOP("Problems", "It was removed there, or saved on another computer."),
          QT_TRANSLATE_NOOP("Problems", "Paste it again."),
          QT_TRANSLATE_NOOP("Problems", "Open the tenant in the window of Trivet and paste it again.")}},
        {ProblemKind::KeychainDenied,
         {QT_TRANSLATE_NOOP("Problems", "The system keychain did not let Trivet in."),
          QT_TRANSLATE_NOOP("Problems", "The question was answered with no, or closed."),
          QT_TRANSLATE_NOOP("Problems", "Unlock the keychain and allow Trivet to use it.")}},
        {ProblemKind::KeychainLocked,
         {QT_TRANSLATE_NOOP("Problems", "Your keychain is locked."),
          QT_TRANSLATE_NOOP("Problems", "Until it is unlocked, Trivet can neither save a secret in it nor read one."),
          QT_TRANSLATE_NOOP("Problems", "Unlock the keychain to save it."),
          QT_TRANSLATE_NOOP("Problems", "Unlock the keychain, then try again.")}},
        {ProblemKind::KeychainNone,
         {QT_TRANSLATE_NOOP("Problems", "This computer has no keychain."),
          QT_TRANSLATE_NOOP("Problems", "No keychain service is running here."),
          QT_TRANSLATE_NOOP("Problems",
                            "Secrets are kept until Trivet closes. Start a keychain service to keep them longer."),
          QT_TRANSLATE_NOOP("Problems", "Start a keychain service, then save the secrets in the window of Trivet. "
                                        "Without one they are gone when it closes.")}},
        {ProblemKind::KeychainTimeout,
         {QT_TRANSLATE_NOOP("Problems", "The system keychain did not answer in time."),
          QT_TRANSLATE_NOOP("Problems", "It may be waiting for its password in another window."),
          QT_TRANSLATE_NOOP("Problems", "Answer it there, then try again.")}},
        {ProblemKind::KeychainFailed,
         {QT_TRANSLATE_NOOP("Problems", "The system keychain could not keep or give the secret."),
          QT_TRANSLATE_NOOP("Problems", "The details give its own words."),
          QT_TRANSLATE_NOOP("Problems", "Check the keychain of your system, then paste the secret again."),
          QT_TRANSLATE_NOOP("Problems", "Check the keychain of your system, then try again.")}},
        {ProblemKind::Storage,
         {QT_TRANSLATE_NOOP("Problems", "Trivet could not save."),
          QT_TRANSLATE_NOOP("Problems", "The disk is full, or the folder cannot be written."),
          QT_TRANSLATE_NOOP("Problems", "Make room or correct the rights. What you typed stays here until then."),
          QT_TRANSLATE_NOOP("Problems", "Make room or correct the rights, then try again.")}},
        {ProblemKind::StorageNewer,
         {QT_TRANSLATE_NOOP("Problems", "This tenant was saved by a newer Trivet."),
          QT_TRANSLATE_NOOP("Problems", "This version cannot read all of it, so it was left untouched."),
          QT_TRANSLATE_NOOP("Problems", "Install the newer version to go on.")}},
        {ProblemKind::StorageDamaged,
         {QT_TRANSLATE_NOOP("Problems", "The file of this tenant is damaged."),
          QT_TRANSLATE_NOOP("Problems", "It cannot be read; it was kept under another name."),
          QT_TRANSLATE_NOOP("Problems", "Restore a backup, or set the tenant up again.")}},
        {ProblemKind::StorageInUse,
         {QT_TRANSLATE_NOOP("Problems", "This tenant is open in another Trivet."),
          QT_TRANSLATE_NOOP("Problems", "Two copies must not write to one file."),
          QT_TRANSLATE_NOOP("Problems", "Close the other copy to make changes here."),
          QT_TRANSLATE_NOOP("Problems", "Close the other copy, then try again.")}},
        {ProblemKind::TenantUnknown,
         {QT_TRANSLATE_NOOP("Problems", "There is no tenant named %3 here."),
          QT_TRANSLATE_NOOP("Problems", "The name differs, or the tenant is kept in another data folder."),
          QT_TRANSLATE_NOOP("Problems", "Compare the name with those on the first page of Trivet.")}},
        {ProblemKind::FileNotWritten,
         {QT_TRANSLATE_NOOP("Problems", "%3 could not be written."),
          QT_TRANSLATE_NOOP("Problems", "The folder is missing, full or protected, or a link stands in this place."),
          QT_TRANSLATE_NOOP("Problems", "Choose another place, or correct this one, then try again.")}},
        {ProblemKind::StorageGone,
         {QT_TRANSLATE_NOOP("Problems", "The file of this tenant is gone, so Trivet could not save."),
          QT_TRANSLATE_NOOP("Problems", "It or its folder was deleted, moved or replaced while Trivet had it open."),
          QT_TRANSLATE_NOOP("Problems", "Put it back where it was. What you typed stays here until then."),
          QT_TRANSLATE_NOOP("Problems", "Put it back where it was, then try again.")}},
        {ProblemKind::Internal,
         {QT_TRANSLATE_NOOP("Problems", "Trivet made a mistake."),
          QT_TRANSLATE_NOOP("Problems", "This should not happen; nothing was changed at the vendors."),
          QT_TRANSLATE_NOOP("Problems", "Start Trivet again. Your answers are saved.")}},
    };
    return words;
}

/// When to try again, as the person's clock shows it; with its day where that is not today. Empty: the vendor did not say.
QString momentWords(const QDateTime &moment)
{
    if (!moment.isValid())
        return {};
    const QDateTime local = moment.toLocalTime();
    if (local.date() == QDate::currentDate())
        return timeText(local.time());
    return momentText(local);
}

QString inWords(const char *source, const Problem &problem)
{
    //: Stands where the vendor's name would be when it is not known
    const QString vendor =
        problem.vendor ? vendorName(*problem.vendor) : QCoreApplication::translate("Problems", "the vendor");
    const QString moment = momentWords(problem.retryAt);
    //: Stands where the time of the next try would be when the vendor did not say it: "Try again after a few minutes."
    const QString later = moment.isEmpty() ? QCoreApplication::translate("Problems", "a few minutes") : moment;
    const std::array<QString, 3> places{vendor, later, problem.subject};
    const QString text = QCoreApplication::translate("Problems", source);
    // One pass, so that a name that holds "%2" is not taken for a place of ours.
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place >= 1 && place <= static_cast<int>(places.size())) {
            filled += places.at(static_cast<std::size_t>(place - 1));
            ++i;
        } else {
            filled += text[i];
        }
    }
    if (filled.startsWith(vendor) && !vendor.isEmpty())
        filled[0] = filled[0].toUpper();
    return filled;
}

} // namespace

ProblemSentence describe(const Problem &problem, Teller teller)
{
    const ProblemWords words = problemWords().value(problem.kind);
    // "Until 14:05" needs a time; without one there is only what is true anyway.
    const bool isOpenEnded = problem.kind == ProblemKind::RateLimited && !problem.retryAt.isValid();
    const bool isElsewhere = words.elsewhere && (teller == Teller::CommandLine || isOpenEnded);
    return {inWords(words.what, problem), inWords(words.why, problem),
            inWords(isElsewhere ? words.elsewhere : words.todo, problem)};
}

QString problemDetails(const Problem &problem)
{
    QStringList parts{problemKindKey(problem.kind)};
    if (problem.vendor)
        parts << vendorName(*problem.vendor);
    if (problem.httpStatus != 0)
        parts << u"HTTP %1"_s.arg(problem.httpStatus);
    if (!problem.detail.isEmpty())
        parts << problem.detail;
    return parts.join(u" · "_s);
}

} // namespace trivet
