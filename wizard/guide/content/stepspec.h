// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "core/problem.h"
#include "core/vendorid.h"
#include "guide/content/derivedvalue.h"
#include "inventory/data/dataset.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace trivet {

/// Texts of the guide are QT_TRANSLATE_NOOP("Guide", ...) literals; guideText() gives them in the present language.
using GuideText = const char *;
QString guideText(GuideText text);

/// Portal terms are never translated and are quoted exactly; see guide/labels.h for the one table of them, and for
/// the other word under which a portal may show the same thing.
using PortalLabel = const char *;

/// A value the admin copies into the portal: a literal of the portal, something from the draft or the vault, or
/// something computed. Exactly one of the three, but for a portal's word that tenants may change: there the literal is
/// the vendor's, and the derived one, this tenant's, is shown.
struct CopyValueSpec
{
    PortalLabel label = nullptr;              ///< the portal's own field name
    PortalLabel literal = nullptr;            ///< exactly what to choose or type there
    std::optional<AnswerId> answer = {};      ///< or: this answer (a secret is copied from the vault, never shown)
    std::optional<DerivedValue> derived = {}; ///< or: derivedText() of this; empty text = not known yet
};

struct InstructionSpec
{
    GuideText heading = nullptr;
    QList<PortalLabel> menuPath = {};
    QList<CopyValueSpec> copies = {};
    GuideText note = nullptr;
    std::optional<VendorId> portal = {}; ///< whose portal this row is about, where it is not the step's own
};

enum class NoticeKind { Info, Warning, Error };
struct CalloutSpec
{
    NoticeKind kind = NoticeKind::Info;
    GuideText title = nullptr;
    GuideText text = nullptr;
};

/// Choice: one of the names the vendor has (the page knows which). Switch: "true" or "false".
/// GlueAddress: any address of the tenant's IT Glue, with its anatomy underneath (vendors/it_glue/address.h).
/// Region: "na", "eu" or "au", shown by glueRegionName(); to be asked only where the address names none.
enum class InputKind { Text, UserName, Secret, ApiUrl, Choice, Switch, GlueAddress, Region };
struct InputSpec
{
    AnswerId answer = AnswerId::TenantName;
    InputKind kind = InputKind::Text;
    GuideText label = nullptr; ///< portal label where the portal has one
    GuideText placeholder = nullptr;
    GuideText hint = nullptr;
    GuideText group = nullptr; ///< inputs of one group stand under one heading (0.1 has a group per vendor)
    enum class Need { Required, Optional } need = Need::Required;
    std::optional<AnswerId> unless = {};   ///< not required while this switch is "true"
    std::optional<ProblemKind> after = {}; ///< shown only once signing in met this problem, or while it holds a value
};
/// Whether an empty input holds its step: it is required, and no switch says otherwise.
bool isRequired(const InputSpec &input, const Answers &answers);

/// One row of the list of settings in 2.4: what the portal should show, confirmed row by row.
struct SettingSpec
{
    QString subject = {};          ///< of the confirmation, "account-types"; empty where the check has one row alone
    PortalLabel setting = nullptr; ///< the portal's own name of the setting
    PortalLabel tab = nullptr;     ///< the portal's tab that it is on; rows of one tab stand under one heading
    enum class Recommended { Text, Selected, NotSelected } recommended = Recommended::Text;
    GuideText text = nullptr;                 ///< what is recommended, in words; for Text only
    PortalLabel literal = nullptr;            ///< or: the portal's own value, never translated; for Text only
    std::optional<DerivedValue> derived = {}; ///< values to copy beside it; with a literal, what this tenant calls it
    GuideText note = nullptr;
    QString checkId = {}; ///< C13, C14
    enum class Emphasis { Plain, Strong } emphasis = Emphasis::Plain;
};

/// What the page of a step is: most are drawn from this data alone.
/// ExistingData 2.1: forecast of what will be joined, created, doubled. SyncSettings 2.4: the list of StepSpec::settings.
/// GlueSync 2.5: the first sync, live. GlueLink 3.3: instructions, link evidence live below. SaasMatching 4.3. Finish 5.1.
enum class PageKind {
    Standard,
    Review,
    Sites,
    Mapping,
    Products,
    LiveSync,
    ExistingData,
    SyncSettings,
    GlueSync,
    GlueLink,
    SaasMatching,
    Finish
};

struct StepSpec
{
    QString slug;              ///< decision 64
    QString number;            ///< "1.4"
    GuideText title = nullptr; ///< what the admin will have done
    GuideText railTitle = nullptr;
    GuideText why = nullptr;
    int minutes = 0;
    GuideText minutesNote = nullptr; ///< "plus the first sync"
    PageKind page = PageKind::Standard;
    std::optional<VendorId> portal = {}; ///< whose portal the instructions are for
    GuideText portalHeading = nullptr;   ///< "Do this in Autotask"
    QList<InstructionSpec> instructions = {};
    QList<InputSpec> inputs = {};
    QList<SettingSpec> settings = {}; ///< 2.4
    int settingsAfter = 0;            ///< the instruction that they stand below, counted from 0
    QList<CalloutSpec> callouts = {};
    QStringList checks = {}; ///< ids, in the order shown; those with Severity::Blocks hold Next
    GuideText checksNote = nullptr;
    QList<DataSetId> alsoReads = {}; ///< sets the page shows besides those of its checks
};

enum class LinkId { None, AutotaskRmm, AutotaskItGlue, RmmItGlue, Saas };
QString linkKey(LinkId link); ///< "autotask-rmm", "autotask-itglue", "rmm-itglue", "saas"

struct ChapterSpec
{
    int number = 0;
    GuideText title = nullptr;
    LinkId link = LinkId::None;
    enum class Need { Required, Optional } need = Need::Required;
    QList<StepSpec> steps = {};
};

/// The guide, in order. The one table that wizard, rail, report, resume, rehearsal, command line and tests read.
const QList<ChapterSpec> &guideChapters();
const StepSpec *findStep(const QString &slug);
const ChapterSpec &chapterOf(const QString &slug);
/// All step slugs in order.
QStringList stepOrder();

} // namespace trivet
