// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/answers.h"
#include "inventory/data/inventory.h"
#include "names/namedifference.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

namespace trivet {

/// A client of SaaS Protection: all its domains together.
struct SaasClient
{
    qint64 id = 0;               ///< saasCustomerId
    QString name;                ///< saasCustomerName, which IT Glue is taken to match by (ARCHITECTURE.md)
    QStringList otherNames = {}; ///< where its domains do not agree
    QStringList domains = {};
    QStringList products = {};                       ///< "Microsoft 365", "Google Workspace"
    int seatsUsed = 0;                               ///< licensed
    std::optional<datto_saas::SeatCount> seats = {}; ///< none: not counted, or the vendor could not tell
    bool hasOrganization = false;                    ///< linked in the Partner Portal, else IT Glue does not see it
    QString organizationName = {};                   ///< there
};
/// By name. Pure, any thread, like all here.
QList<SaasClient> saasClients(const Inventory &inventory);

/// Where a client stands in IT Glue's matching page, by exact names and the person's decisions.
enum class SaasState {
    Unmatched, ///< no decision, and no or several organizations of exactly its name
    Matched,   ///< decided (match or create), or one organization of exactly its name
    Ignored,   ///< decided
};

/// The client's own name, or that of the organization it is linked to in the Partner Portal.
enum class SaasName { Client, Organization };

struct SaasSuggestion
{
    qint64 organizationId = 0;
    QString organizationName;
    double score = 0.0;        ///< 0 to 1; below 1 unless the names are exactly the same
    NameDifference difference; ///< from the name that agreed to the organization's
    SaasName agreed = SaasName::Client;
    /// Names that people take for the same, and nothing leads to another organization: may be accepted with others at once.
    bool isStrong = false;
};

struct SaasMatch
{
    SaasClient client;
    SaasState state = SaasState::Unmatched;
    QList<qint64> exact;                  ///< organizations of exactly its name
    QList<SaasSuggestion> suggestions;    ///< other organizations, best first, at most five
    std::optional<SaasDecision> decision; ///< none for a client that IT Glue matches by itself
    bool isCarriedOut = false;            ///< C23 confirmed for it
    qint64 organizationId = 0;            ///< it goes there: by decision, else by name; 0 = nowhere yet
    /// What "create" would double: organizations, inactive ones too, that people take for one of its names. The only one
    /// of exactly the client's name is none: it would be matched.
    QList<SaasSuggestion> duplicates;
    QList<qint64> sharedWith; ///< other clients on the same organization (allowed)
};

/// The clients of one snapshot beside IT Glue's organizations by name, before anybody decided. Thousands of both take
/// well under a second: names are compared with those that share a beginning of a word, never all with all.
class SaasNames
{
public:
    /// `inventory` has to live as long.
    explicit SaasNames(const Inventory &inventory);
    SaasNames(SaasNames &&other) noexcept;
    ~SaasNames();

    /// One for each client, by name.
    QList<SaasMatch> matches(const QList<SaasDecision> &decisions, const QList<Confirmation> &confirmations) const;

private:
    struct Compared;
    std::unique_ptr<const Compared> m_compared;
};

} // namespace trivet
