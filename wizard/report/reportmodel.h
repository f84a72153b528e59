// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/change.h"
#include "core/syncsample.h"
#include "core/verdict.h"
#include "guide/content/stepspec.h"
#include "guide/engine/gate.h"
#include "guide/engine/verdicttally.h"
#include "inventory/data/dataset.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace trivet {

/// The hand-over report as plain values: what was set, proved, confirmed and left open. No member is, or may become, a
/// Secret: everything here can be copied and compared, which a Secret cannot. Sentences of the checks are in it already;
/// the words around them are the renderers'. Times are UTC.

/// How many records of one check are listed; the rest is a number.
inline constexpr qsizetype reportRecordsShown = 200;
/// How many readings of one sync are kept, evenly spread, the first and the last among them.
inline constexpr qsizetype reportSamplesShown = 60;

struct ReportLink
{
    LinkId link = LinkId::None;
    QString name = {};
    LinkValue value = LinkValue::NotSetUp;
    int stepsPassed = 0;
    int stepsTotal = 0;
    bool hasWarnings = false;
    std::optional<SyncSample> count = {}; ///< the latest reading: what arrived of what should
    QList<SyncSample> history = {};       ///< thinned to reportSamplesShown
    qsizetype readings = 0;               ///< before thinning
    VerdictTally tally = {};
    bool operator==(const ReportLink &) const = default;
};

/// A value that the admin gave. A secret has no value here, only whether one is held.
struct ReportSetting
{
    QString key; ///< of core/answers: "rmm-api-url"
    QString label;
    QString value = {};
    QString shown = {}; ///< the value in words
    bool isSecret = false;
    bool isHeld = false;
    bool operator==(const ReportSetting &) const = default;
};

struct ReportInstruction
{
    QString heading;
    QStringList menuPath = {}; ///< labels of the portal
    QStringList values = {};   ///< "label: value", the literal ones
    bool operator==(const ReportInstruction &) const = default;
};

struct ReportStep
{
    QString slug;
    QString number;
    QString title;
    StepState state = StepState::Open;
    QDateTime passedAt = {};
    QList<ReportSetting> settings = {};
    QList<ReportInstruction> instructions = {};
    QStringList checkIds = {};
    bool operator==(const ReportStep &) const = default;
};

struct ReportChapter
{
    int number = 0;
    QString title;
    LinkId link = LinkId::None;
    bool isOptional = false;
    QList<ReportStep> steps = {};
    bool operator==(const ReportChapter &) const = default;
};

struct ReportCheck
{
    QString id;
    Severity severity = Severity::Blocks;
    VerdictState state = VerdictState::Unknown;
    VerdictSource source = VerdictSource::Api;
    QByteArray finding = {};
    QString title = {};
    QString sourceWord = {};
    QString evidence = {};
    QDateTime checkedAt = {};
    QString who = {}; ///< who confirmed it last, and when; for confirmed ones
    QDateTime confirmedAt = {};
    QString because = {};          ///< id of the check that this follows from
    QString waived = {};           ///< the reason why a person went on in spite of it
    bool isCounted = true;         ///< false: of a link that is not set up, or a note that nobody could answer
    QString hurts = {};            ///< what it does later if it is left so
    QString mendStep = {};         ///< "1.5 Check the products"
    QStringList mendPath = {};     ///< labels of the portal
    QList<RecordRef> records = {}; ///< at most reportRecordsShown
    qsizetype moreRecords = 0;
    bool operator==(const ReportCheck &) const = default;

    /// Somebody has still to look at it, or nobody could.
    bool isOpen() const { return state != VerdictState::Passed; }
    /// Nothing is wrong, but its records are worth knowing.
    bool isNote() const { return state == VerdictState::Passed && severity == Severity::Notes && !records.isEmpty(); }
};

struct ReportConfirmation
{
    QString checkId;
    QString title;
    QString subject = {};     ///< as stored
    QString subjectName = {}; ///< as people know it
    QString who = {};
    QDateTime at = {};
    bool operator==(const ReportConfirmation &) const = default;
};

struct ReportWaiver
{
    QString checkId;
    QString title;
    QString reason = {};
    QString who = {};
    QDateTime at = {};
    bool operator==(const ReportWaiver &) const = default;
};

/// Something that happens by itself at a date, and what to do about it.
struct ReportDate
{
    QString key; ///< "it-glue-key-idle", stable
    QDateTime at;
    QString what;
    QString todo = {};
    bool operator==(const ReportDate &) const = default;
};

/// One row that Trivet wrote, or tried to.
struct ReportChange
{
    RecordRef record;
    QString field = {};  ///< the vendor's name; empty: the record was created
    QString before = {}; ///< empty: blank
    QString after = {};
    ChangeState state = ChangeState::Done;
    QString why = {}; ///< the check that found it
    QString who = {};
    QDateTime at = {};
    QString fieldName = {}; ///< what people call the field
    bool operator==(const ReportChange &) const = default;
};

/// How long something has been as it is: a secret, a key, a confirmation.
struct ReportAge
{
    QString key; ///< "secret-saved", stable
    QDateTime since;
    QString what;
    bool operator==(const ReportAge &) const = default;
};

/// One client of SaaS Protection and its place in IT Glue.
struct ReportSaasRow
{
    enum class Outcome {
        Automatic, ///< IT Glue matches it by itself: an organization has exactly its name
        Match,
        Create,
        Ignore,
        Undecided,
    };
    qint64 clientId = 0;
    QString clientName;
    Outcome outcome = Outcome::Undecided;
    QString organizationName = {};
    int seatsUsed = 0;
    QString doneBy = {}; ///< who carried it out in IT Glue; empty = nobody said so
    QDateTime doneAt = {};
    bool operator==(const ReportSaasRow &) const = default;
};
QString reportOutcomeKey(ReportSaasRow::Outcome outcome); ///< "automatic", "match", "create", "ignore", "undecided"

/// What was read, and whether it may be believed.
struct ReportReading
{
    DataSetId set = DataSetId::AutotaskZone;
    QString name = {};
    qsizetype rows = 0;
    QDateTime asOf = {}; ///< invalid = never
    bool isWhole = false;
    QString problem = {}; ///< problemKindKey() of the latest try, if it failed
    bool operator==(const ReportReading &) const = default;
};

struct ReportModel
{
    QString tenant;
    bool isPractice = false;
    QDateTime madeAt = {};
    QString madeBy = {};
    QString trivetVersion = {};
    QLocale locale = {}; ///< of the words in it; its direction is the report's
    QTimeZone zone = {}; ///< times are shown in it

    VerdictTally tally = {};
    QList<ReportLink> links = {};
    QList<ReportDate> dates = {}; ///< soonest first
    QList<ReportAge> ages = {};   ///< oldest first
    QList<ReportChapter> chapters = {};
    QList<ReportCheck> checks = {}; ///< each once, in the order of the table of checks
    QList<ReportConfirmation> confirmations = {};
    QList<ReportWaiver> waivers = {};
    QList<DeviceTypeMapping> mapping = {};
    QList<ReportSaasRow> saas = {};
    QList<ReportChange> changes = {}; ///< newest first, at most reportRecordsShown
    qsizetype moreChanges = 0;
    QList<ReportReading> readings = {};
    QMap<QString, QString> kinds = {}; ///< of the records' entities: what people call them
    enum class Secrets { InKeychain, UntilClose } secrets = Secrets::InKeychain;
    bool operator==(const ReportModel &) const = default;

    /// nullptr when there is no verdict of it.
    const ReportCheck *check(const QString &id) const;
};

} // namespace trivet
