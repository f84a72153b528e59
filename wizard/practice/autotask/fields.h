// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace trivet::practice {

/// An entity as it is written down in the tables below; autotaskschema.cpp reads them once.
///
/// `verbs`: c, u, d = create, update, delete; `routes`: q = query and get at the top level, w = writes there too.
/// `child` is "Companies/Contacts companyID": parent path, child path, the field that names the parent.
/// `fields` are words "name:type" with "(length)" after text and any of these after commas: req (on create), ro
/// (read-only), fixed (settable on create only), nq (not queryable), cost (blank without cost rights), date (date
/// only), pick (a picklist), ref=Entity. Types: int long decimal bool text time.
struct AutotaskEntityText
{
    const char *name;
    const char *singular;
    const char *verbs;
    const char *routes;
    const char *child;
    int udfType; ///< 0 = the entity has no user-defined fields
    const char *fields;
};

/// Sources: vendors/autotask/FACTS.md §4.1 to 4.7 and the vendor's swagger of 2026; lengths and
/// read-only marks as given there, the rest (C, I) as a client would expect.
std::span<const AutotaskEntityText> autotaskDeviceEntities();
std::span<const AutotaskEntityText> autotaskCompanyEntities();
std::span<const AutotaskEntityText> autotaskServiceEntities();

} // namespace trivet::practice
