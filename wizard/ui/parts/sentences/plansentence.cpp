// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/sentences/plansentence.h"

#include "ui/parts/sentences/problemsentence.h"
#include "ui/parts/sentences/settingsentence.h"
#include "ui/parts/sentences/syncsentence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

QString changesText(const char *source, int count = -1)
{
    return QCoreApplication::translate("Changes", source, nullptr, count);
}

struct MendWords
{
    MendKind kind;
    const char *title;
    const char *act;
    const char *button; ///< opens the preview
};

//: The last text of each is a button that opens a preview
constexpr std::array mendWords{
    MendWords{MendKind::CreateItemTypes, QT_TRANSLATE_NOOP("Changes", "Create configuration item types"),
              QT_TRANSLATE_N_NOOP("Changes", "Create %Ln configuration item type(s)"),
              QT_TRANSLATE_NOOP("Changes", "Create types\u2026")},
    MendWords{MendKind::MendProducts, QT_TRANSLATE_NOOP("Changes", "Create and mend products"),
              QT_TRANSLATE_N_NOOP("Changes", "Make %Ln change(s) to products"),
              QT_TRANSLATE_NOOP("Changes", "Mend products\u2026")},
    MendWords{MendKind::ApplyMapping, QT_TRANSLATE_NOOP("Changes", "Apply the mapping"),
              QT_TRANSLATE_N_NOOP("Changes", "Make %Ln change(s) in Autotask"),
              QT_TRANSLATE_NOOP("Changes", "Apply the mapping\u2026")},
    MendWords{MendKind::SetDeviceTypes, QT_TRANSLATE_NOOP("Changes", "Set the type of devices"),
              QT_TRANSLATE_N_NOOP("Changes", "Set type on %Ln device(s)"),
              QT_TRANSLATE_NOOP("Changes", "Set type\u2026")},
    MendWords{MendKind::RetagDevices, QT_TRANSLATE_NOOP("Changes", "Give devices another type"),
              QT_TRANSLATE_N_NOOP("Changes", "Change type of %Ln device(s)"),
              QT_TRANSLATE_NOOP("Changes", "Change type\u2026")},
    MendWords{MendKind::DeactivateDevices, QT_TRANSLATE_NOOP("Changes", "Set devices inactive"),
              QT_TRANSLATE_N_NOOP("Changes", "Set %Ln device(s) inactive"),
              QT_TRANSLATE_NOOP("Changes", "Set inactive\u2026")},
    MendWords{MendKind::FillManufacturers, QT_TRANSLATE_NOOP("Changes", "Fill in manufacturers"),
              QT_TRANSLATE_N_NOOP("Changes", "Make %Ln change(s) to products"),
              QT_TRANSLATE_NOOP("Changes", "Fill in manufacturers\u2026")},
    MendWords{MendKind::CreateOrganizations, QT_TRANSLATE_NOOP("Changes", "Create organizations in IT Glue"),
              QT_TRANSLATE_N_NOOP("Changes", "Create %Ln organization(s)"),
              QT_TRANSLATE_NOOP("Changes", "Create organizations\u2026")},
    MendWords{MendKind::SetSerialNumbers, QT_TRANSLATE_NOOP("Changes", "Take serial numbers over into Autotask"),
              QT_TRANSLATE_N_NOOP("Changes", "Change %Ln serial number(s)"),
              QT_TRANSLATE_NOOP("Changes", "Take over\u2026")},
    MendWords{MendKind::SetSyncedFields, QT_TRANSLATE_NOOP("Changes", "Change configurations in IT Glue"),
              QT_TRANSLATE_N_NOOP("Changes", "Change %Ln configuration(s)"),
              QT_TRANSLATE_NOOP("Changes", "Change configurations\u2026")},
    MendWords{MendKind::ArchiveConfigurations, QT_TRANSLATE_NOOP("Changes", "Archive configurations in IT Glue"),
              QT_TRANSLATE_N_NOOP("Changes", "Archive %Ln configuration(s)"),
              QT_TRANSLATE_NOOP("Changes", "Archive\u2026")},
    MendWords{MendKind::Undo, QT_TRANSLATE_NOOP("Changes", "Undo changes"),
              QT_TRANSLATE_N_NOOP("Changes", "Undo %Ln change(s)"), QT_TRANSLATE_NOOP("Changes", "Undo\u2026")},
};

const MendWords &wordsOf(MendKind kind)
{
    return *std::find_if(mendWords.begin(), mendWords.end(),
                         [kind](const MendWords &words) { return words.kind == kind; });
}

struct FieldWords
{
    const char *field;
    const char *title;
};

constexpr std::array fieldWords{
    FieldWords{"configurationItemType", QT_TRANSLATE_NOOP("Changes", "Configuration item type")},
    FieldWords{"isActive", QT_TRANSLATE_NOOP("Changes", "Active")},
    FieldWords{"productBillingCodeID", QT_TRANSLATE_NOOP("Changes", "Material code")},
    FieldWords{"defaultInstalledProductCategoryID", QT_TRANSLATE_NOOP("Changes", "Default category")},
    FieldWords{"manufacturerName", QT_TRANSLATE_NOOP("Changes", "Manufacturer")},
    FieldWords{"manufacturerProductName", QT_TRANSLATE_NOOP("Changes", "Manufacturer product name")},
    FieldWords{"serialNumber", QT_TRANSLATE_NOOP("Changes", "Serial number")},
    FieldWords{"serial-number", QT_TRANSLATE_NOOP("Changes", "Serial number")},
    FieldWords{"asset-tag", QT_TRANSLATE_NOOP("Changes", "Asset tag")},
    FieldWords{"warranty-expires-at", QT_TRANSLATE_NOOP("Changes", "Warranty expires")},
    FieldWords{"purchased-at", QT_TRANSLATE_NOOP("Changes", "Purchased")},
    FieldWords{"archived", QT_TRANSLATE_NOOP("Changes", "Archived")},
    FieldWords{"notes", QT_TRANSLATE_NOOP("Changes", "Notes")},
    FieldWords{"restricted", QT_TRANSLATE_NOOP("Changes", "Restricted access")},
    FieldWords{"mitp-device-expiration-date", QT_TRANSLATE_NOOP("Changes", "Device expiration date")},
    FieldWords{"mitp-end-of-life-date", QT_TRANSLATE_NOOP("Changes", "End of life date")},
};

/// What is created, by the vendor's name of it.
constexpr std::array createdWords{
    FieldWords{"ConfigurationItemTypes", QT_TRANSLATE_NOOP("Changes", "Configuration item type")},
    FieldWords{"Products", QT_TRANSLATE_NOOP("Changes", "Product")},
    FieldWords{"organizations", QT_TRANSLATE_NOOP("Changes", "Organization")},
};

template <std::size_t size>
QString titleIn(const std::array<FieldWords, size> &words, const QByteArray &name)
{
    for (const FieldWords &each : words) {
        if (name == each.field)
            return changesText(each.title);
    }
    return QString::fromLatin1(name);
}

bool isCreation(const ChangeRow &row)
{
    return row.action == ChangeRow::Action::Create;
}

QString valueText(const FieldValue &value)
{
    if (value.value.isDouble() && value.shown == QString::number(value.value.toInteger())) {
        //: The number of something whose name was not read, like a category of Autotask
        return changesText(QT_TRANSLATE_NOOP("Changes", "ID %1")).arg(value.shown);
    }
    return isBlankValue(value.value) ? changesText(QT_TRANSLATE_NOOP("Changes", "blank")) : value.shown;
}

QString outcomeText(const JournalEntry &entry)
{
    switch (entry.outcome) {
    case ChangeOutcome::None: return {};
    case ChangeOutcome::AlreadySo: return changesText(QT_TRANSLATE_NOOP("Changes", "it was so already"));
    case ChangeOutcome::ChangedSince: return changesText(QT_TRANSLATE_NOOP("Changes", "somebody has changed it since"));
    case ChangeOutcome::Gone: return changesText(QT_TRANSLATE_NOOP("Changes", "it is no longer there"));
    case ChangeOutcome::Refused:
        //: %1 is a vendor's name; what it said follows elsewhere
        return changesText(QT_TRANSLATE_NOOP("Changes", "%1 refused it")).arg(vendorName(entry.row.record.vendor));
    case ChangeOutcome::NoRight:
        return changesText(QT_TRANSLATE_NOOP("Changes", "Trivet\u2019s user may not write it"));
    case ChangeOutcome::NotReached:
        return changesText(QT_TRANSLATE_NOOP("Changes", "no answer came, and it was not written"));
    case ChangeOutcome::ReadBackDiffers:
        return changesText(QT_TRANSLATE_NOOP("Changes", "read back, it has another value"));
    case ChangeOutcome::MadeTwice: return changesText(QT_TRANSLATE_NOOP("Changes", "there are two of this name now"));
    case ChangeOutcome::NotUndoable:
        return changesText(QT_TRANSLATE_NOOP("Changes", "Autotask keeps the value: it cannot be undone"));
    }
    Q_UNREACHABLE();
}

QString stateText(ChangeState state)
{
    switch (state) {
    case ChangeState::Planned: return changesText(QT_TRANSLATE_NOOP("Changes", "Not begun"));
    case ChangeState::Sent:
        return changesText(QT_TRANSLATE_NOOP("Changes", "Cut off: Trivet will read how it came out"));
    case ChangeState::Done: return changesText(QT_TRANSLATE_NOOP("Changes", "Written and read back"));
    case ChangeState::Failed: return changesText(QT_TRANSLATE_NOOP("Changes", "Not written"));
    case ChangeState::Skipped: return changesText(QT_TRANSLATE_NOOP("Changes", "Left alone"));
    case ChangeState::Conflict: return changesText(QT_TRANSLATE_NOOP("Changes", "Conflict"));
    case ChangeState::Undone: return changesText(QT_TRANSLATE_NOOP("Changes", "Undone"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString planAct(const Plan &plan, qsizetype rows)
{
    return changesText(wordsOf(plan.kind).act, static_cast<int>(rows));
}

QString mendButtonText(MendKind kind)
{
    return changesText(wordsOf(kind).button);
}

QString mendTitle(MendKind kind)
{
    return changesText(wordsOf(kind).title);
}

QString mendedText(const JournalPlan &plan)
{
    //: What was done, and in parentheses what had been found: "Set the type of devices (Devices without a type)"
    return plan.why.isEmpty()
               ? mendTitle(plan.kind)
               : changesText(QT_TRANSLATE_NOOP("Changes", "%1 (%2)")).arg(mendTitle(plan.kind), settingName(plan.why));
}

QString recordText(const RecordRef &record, const QSet<QString> &repeated)
{
    if (record.label.isEmpty())
        return record.id;
    if (record.id.isEmpty() || !repeated.contains(record.label))
        return record.label;
    //: A record's name and its number at the vendor
    return changesText(QT_TRANSLATE_NOOP("Changes", "%1 (ID %2)")).arg(record.label, record.id);
}

QSet<QString> repeatedNames(const QList<RecordRef> &records)
{
    QHash<QString, QString> idOf;
    QSet<QString> repeated;
    for (const RecordRef &record : records) {
        const auto known = idOf.constFind(record.label);
        if (known != idOf.cend() && *known != record.id)
            repeated.insert(record.label);
        idOf.insert(record.label, record.id);
    }
    return repeated;
}

QString fieldTitle(const QByteArray &field)
{
    return titleIn(fieldWords, field);
}

QString fieldText(const ChangeRow &row)
{
    return isCreation(row) ? titleIn(createdWords, row.record.entity.toLatin1()) : fieldTitle(row.field);
}

QString beforeText(const ChangeRow &row)
{
    return isCreation(row) ? changesText(QT_TRANSLATE_NOOP("Changes", "does not exist")) : valueText(row.before);
}

QString afterText(const ChangeRow &row)
{
    return isCreation(row) ? changesText(QT_TRANSLATE_NOOP("Changes", "created")) : valueText(row.after);
}

QString undoText(const ChangeRow &row)
{
    switch (row.undo) {
    case UndoKind::SetInactive: return changesText(QT_TRANSLATE_NOOP("Changes", "Set inactive"));
    case UndoKind::Never: return changesText(QT_TRANSLATE_NOOP("Changes", "Cannot be undone"));
    case UndoKind::FormerValue: break;
    }
    //: How a change is taken back; %1 is the former value, or "blank"
    return changesText(QT_TRANSLATE_NOOP("Changes", "Set to %1")).arg(valueText(row.before));
}

QString leftOutText(const LeftOut &left)
{
    const auto say = [&left](const char *source) { return changesText(source).replace("%1"_L1, left.argument); };
    const auto sayOfField = [&left](const char *source) {
        return changesText(source).replace("%1"_L1, fieldTitle(left.argument.toLatin1()));
    };
    switch (left.reason) {
    case LeftOutReason::NoTypeChosen:
        return say(QT_TRANSLATE_NOOP("Changes", "No type is chosen for %1. Choose one in step 1.4."));
    case LeftOutReason::TypeNotThere:
        return say(QT_TRANSLATE_NOOP("Changes", "The type %1 is not in Autotask, or inactive. Create it first."));
    case LeftOutReason::DeviceTypeUnknown:
        return say(QT_TRANSLATE_NOOP("Changes", "Datto RMM does not list this device, so its type cannot be told."));
    case LeftOutReason::AlreadyThere: return say(QT_TRANSLATE_NOOP("Changes", "%1 is there already."));
    case LeftOutReason::LooksAlike:
        return say(QT_TRANSLATE_NOOP("Changes", "%1 may be the same. Use it, or choose another name."));
    case LeftOutReason::NoMaterialCode:
        return say(QT_TRANSLATE_NOOP("Changes", "A product needs an active material code. Choose one in step 1.4."));
    case LeftOutReason::NoManufacturer: return say(QT_TRANSLATE_NOOP("Changes", "Nobody has said yet who makes it."));
    case LeftOutReason::NoTargetType:
        return say(QT_TRANSLATE_NOOP("Changes", "Nobody has said yet which type takes the place of %1."));
    case LeftOutReason::LockedBySync:
        return sayOfField(QT_TRANSLATE_NOOP("Changes", "The Autotask sync owns %1 in IT Glue. Change it in Autotask."));
    case LeftOutReason::NoSource:
        //: %1 is a field of IT Glue, like "Notes"
        return sayOfField(QT_TRANSLATE_NOOP("Changes", "%1 stays as it is: Trivet reads no such value in Autotask."));
    case LeftOutReason::StillThere: return say(QT_TRANSLATE_NOOP("Changes", "It is in use after all."));
    case LeftOutReason::NotRead:
        return say(QT_TRANSLATE_NOOP("Changes", "What it rests on was not read whole. Read again first."));
    case LeftOutReason::CannotBeUndone:
        return say(QT_TRANSLATE_NOOP("Changes", "No API takes it back. Remove it in the portal if it is not wanted."));
    }
    Q_UNREACHABLE();
}

QString portalStepText(const PortalStep &step)
{
    const QString names = step.arguments.join(u", "_s);
    switch (step.kind) {
    case PortalStepKind::ChooseTypesOnDevicesTab:
        //: Datto RMM's tab "Devices"; %1 are names of types
        return changesText(QT_TRANSLATE_NOOP(
                               "Changes", "In Datto RMM, on the Devices tab, choose the configuration item type: %1"))
            .replace("%1"_L1, names);
    case PortalStepKind::ChooseProductsOnDevicesTab:
        //: Datto RMM's tab "Devices"; %1 are names of products
        return changesText(QT_TRANSLATE_NOOP("Changes", "In Datto RMM, on the Devices tab, choose the product: %1"))
            .replace("%1"_L1, names);
    case PortalStepKind::SetDefaultType:
        //: Autotask, page "Edit Product"; %1 is a product, %2 a configuration item type
        return changesText(QT_TRANSLATE_NOOP("Changes", "In Autotask, open the product %1 and set its Default "
                                                        "Configuration Item Type to %2, so that new devices have one"))
            .arg(step.arguments.value(0), step.arguments.value(1));
    case PortalStepKind::MoveDocuments:
        return changesText(QT_TRANSLATE_NOOP(
            "Changes",
            "In IT Glue, move passwords and documents that are still needed to the configuration that stays"));
    case PortalStepKind::TurnOnTypes:
        //: IT Glue, "Sync Settings" of the Autotask integration; %1 are names of types
        return changesText(QT_TRANSLATE_NOOP("Changes", "In IT Glue, under Admin > Integrations > Autotask > Actions > "
                                                        "Sync Settings, select the types: %1"))
            .replace("%1"_L1, names);
    }
    Q_UNREACHABLE();
}

QString laterText(LaterInGlue later)
{
    switch (later) {
    case LaterInGlue::Nothing: return changesText(QT_TRANSLATE_NOOP("Changes", "Nothing changes in IT Glue."));
    case LaterInGlue::TypesArrive:
        return changesText(QT_TRANSLATE_NOOP("Changes", "With its next sync IT Glue takes the types over. A device "
                                                        "whose type is not selected there is no longer synced."));
    case LaterInGlue::NewTypesToTurnOn:
        return changesText(QT_TRANSLATE_NOOP(
            "Changes", "IT Glue syncs devices of a new type once it is selected in its sync settings."));
    case LaterInGlue::MayOrphan:
        return changesText(QT_TRANSLATE_NOOP(
            "Changes",
            "With its next sync IT Glue may orphan the configurations of inactive devices. What they hold stays."));
    case LaterInGlue::MakersArrive:
        return changesText(QT_TRANSLATE_NOOP(
            "Changes", "With its next sync IT Glue takes manufacturer and model over, and makes those it lacks."));
    case LaterInGlue::JoinedByName:
        return changesText(
            QT_TRANSLATE_NOOP("Changes", "With the next sync an organization is joined by exactly its name. It cannot "
                                         "be undone here: IT Glue deletes one with all it holds."));
    case LaterInGlue::StaysArchived:
        return changesText(
            QT_TRANSLATE_NOOP("Changes", "An archived configuration stays archived when IT Glue syncs."));
    case LaterInGlue::FormerArrive:
        return changesText(
            QT_TRANSLATE_NOOP("Changes", "With its next sync IT Glue takes the former values over, of what it syncs."));
    case LaterInGlue::SerialsArrive:
        return changesText(QT_TRANSLATE_NOOP("Changes", "With its next sync IT Glue takes the serial numbers over."));
    case LaterInGlue::AutotaskWins:
        return changesText(QT_TRANSLATE_NOOP(
            "Changes", "Where Autotask holds a value for such a field, IT Glue takes that over with its next sync."));
    }
    Q_UNREACHABLE();
}

QString questionText(const PlanQuestion &question)
{
    const auto about = [&question](const char *source) { return changesText(source).arg(question.about); };
    switch (question.kind) {
    case PlanQuestion::Kind::Manufacturer:
        //: Field's label; %1 is a product
        return about(QT_TRANSLATE_NOOP("Changes", "Manufacturer of %1"));
    case PlanQuestion::Kind::Model:
        //: Field's label; %1 is a product
        return about(QT_TRANSLATE_NOOP("Changes", "Manufacturer product name of %1"));
    case PlanQuestion::Kind::TypeInstead:
        //: Field's label; %1 is a configuration item type
        return about(QT_TRANSLATE_NOOP("Changes", "Type that takes the place of %1"));
    }
    Q_UNREACHABLE();
}

QString missingRightText(const MissingRight &missing)
{
    const bool isCreation = missing.action == ChangeRow::Action::Create;
    //: %1 is Autotask's own name of an entity, like ConfigurationItems
    const QString what =
        isCreation ? changesText(QT_TRANSLATE_NOOP("Changes", "Trivet\u2019s Autotask user may not create %1."))
                   : changesText(QT_TRANSLATE_NOOP("Changes", "Trivet\u2019s Autotask user may not change %1."));
    //: Labels of Autotask, in their order
    return what.arg(missing.entity) + u' ' +
           changesText(QT_TRANSLATE_NOOP("Changes", "Give its security level that right: Admin > Organization Settings "
                                                    "& Users > Resources/Users (HR) > Security > Security Levels."));
}

QString callsText(VendorId vendor, int calls, const std::optional<CallsLeft> &left)
{
    const QLocale locale;
    const BudgetReading reading = left ? left->reading : BudgetReading{};
    const QString more =
        left && calls > left->atOnce
            //: %1 is a number of calls; after "Uses about 900 of the 1,200 API calls left this hour."
            ? u' ' + changesText(QT_TRANSLATE_NOOP(
                                     "Changes", "Trivet takes up to %1 of them now, then waits and goes on by itself."))
                         .arg(locale.toString(left->atOnce))
            : QString();
    if (reading.limit <= 0 || (reading.byTrivetOnly && reading.window >= std::chrono::hours(1))) {
        //: %1 is a vendor's name
        return changesText(
                   QT_TRANSLATE_N_NOOP("Changes", "Uses about %Ln API call(s). How many %1 has left is not known."),
                   calls)
                   .arg(vendorName(vendor)) +
               more;
    }
    if (reading.byTrivetOnly) {
        const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(reading.window).count();
        //: %1 of %2 calls in %3 minutes, %4 a vendor's name
        return changesText(QT_TRANSLATE_N_NOOP("Changes", "Uses about %Ln API call(s). Of the %2 in %3 minutes Trivet "
                                                          "has used %1; what others use, %4 does not tell."),
                           calls)
                   .arg(locale.toString(reading.used), locale.toString(reading.limit), locale.toString(minutes),
                        vendorName(vendor)) +
               more;
    }
    //: %1 is the number of calls that are left
    return changesText(QT_TRANSLATE_N_NOOP("Changes", "Uses about %Ln of the %1 API call(s) left this hour."), calls)
               .arg(locale.toString(std::max(0, reading.limit - reading.used))) +
           more;
}

QString endingText(const JournalEntry &entry)
{
    const QString why = outcomeText(entry);
    if (why.isEmpty())
        return stateText(entry.state);
    //: How a change came out, and why: "Left alone: it was so already"
    return changesText(QT_TRANSLATE_NOOP("Changes", "%1: %2")).arg(stateText(entry.state), why);
}

QString progressText(const ChangeProgress &progress)
{
    const QLocale locale;
    const int done = progress.counts.value(ChangeState::Done) + progress.counts.value(ChangeState::Undone);
    //: Progress of changes; %1 written, %2 in all
    QStringList words{changesText(QT_TRANSLATE_NOOP("Changes", "%1 of %2 written"))
                          .arg(locale.toString(done), locale.toString(progress.planned))};
    if (const int other = progress.ended - done; other > 0)
        words.append(changesText(QT_TRANSLATE_N_NOOP("Changes", "%Ln row(s) came out otherwise"), other));
    if (progress.state == ChangeProgress::State::Paused)
        //: Progress of changes
        words.append(changesText(QT_TRANSLATE_NOOP("Changes", "paused")));
    if (progress.isRunning() && progress.remaining)
        //: Progress of changes; %1 is a duration
        words.append(changesText(QT_TRANSLATE_NOOP("Changes", "about %1 left")).arg(durationText(*progress.remaining)));
    if (!progress.isRunning() && progress.problem)
        words.append(describe(*progress.problem).text());
    return words.join(u" \u00b7 "_s);
}

QStringList endingsText(const HistoryPlan &done)
{
    const QLocale locale;
    QStringList how{
        changesText(QT_TRANSLATE_NOOP("Changes", "%1 written")).arg(locale.toString(done.count(ChangeState::Done)))};
    const auto add = [&how, &locale](int count, const char *words) {
        if (count > 0)
            how.append(changesText(words).arg(locale.toString(count)));
    };
    add(done.count(ChangeState::Undone), QT_TRANSLATE_NOOP("Changes", "%1 undone"));
    //: How a change went: rows that were refused, skipped or in conflict
    add(done.count(ChangeState::Failed) + done.count(ChangeState::Skipped) + done.count(ChangeState::Conflict),
        QT_TRANSLATE_NOOP("Changes", "%1 came out otherwise"));
    add(done.count(ChangeState::Sent), QT_TRANSLATE_NOOP("Changes", "%1 cut off"));
    //: How a change went: rows that were planned and never sent
    add(done.count(ChangeState::Planned), QT_TRANSLATE_NOOP("Changes", "%1 not begun"));
    return how;
}

QString askingText(const ChangeProgress &progress)
{
    if (progress.problem)
        return describe(*progress.problem).text();
    if (progress.asksBecause == ChangeOutcome::AlreadySo) {
        return changesText(
            QT_TRANSLATE_NOOP("Changes", "Some of these are so already: another copy of Trivet, or a person, may be "
                                         "writing the same. Go on with the others?"));
    }
    JournalEntry like;
    like.outcome = progress.asksBecause;
    //: %1 tells how: "it was so already"
    return changesText(QT_TRANSLATE_NOOP("Changes", "Several rows in a row came out alike: %1. Go on all the same?"))
        .arg(outcomeText(like));
}

} // namespace trivet
