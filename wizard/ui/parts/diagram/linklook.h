// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <array>
#include <cstddef>

namespace trivet {

/// The three edges of the trivet and the SaaS stem, in the order in which they are set up and read aloud.
enum class TrivetLink { AutotaskRmm, AutotaskItGlue, RmmItGlue, ItGlueSaas };

inline constexpr std::array allTrivetLinks{TrivetLink::AutotaskRmm, TrivetLink::AutotaskItGlue, TrivetLink::RmmItGlue,
                                           TrivetLink::ItGlueSaas};

/// How a link stands (decision 59). Each has a line of its own shape, so that it reads without colour.
enum class LinkState { NotSetUp, InProgress, Verified, NeedsYou, Failed, Stale };

/// What one link shows. Texts come ready to show, in the person's language.
struct LinkLook
{
    LinkState state = LinkState::NotSetUp;
    double fraction = 0.0; ///< of its steps or its sync, 0 to 1; drawn while in progress or needing a person
    QString badge = {};    ///< on the edge while in progress: "2 of 6", "91%"
    QString spoken = {};   ///< read aloud after the state: "2 of 6 steps"
    QString headline = {}; ///< large form, first line of the box: "1,204 of 1,318"; empty: the badge
    QString detail = {};   ///< large form, second line: "91% in IT Glue"
    bool syncing = false;  ///< records travel right now: sync glyph, and a slow flow where motion is allowed
    bool operator==(const LinkLook &) const = default;
};

struct DiagramContent
{
    std::array<LinkLook, 4> links = {}; ///< by TrivetLink
    QString centre = {};                ///< empty: counted from the three edges
    QString centreCaption = {};
    std::array<QString, 4> nodeCaptions = {}; ///< large form, by VendorId: "1,318 devices"
    bool operator==(const DiagramContent &) const = default;

    LinkLook &link(TrivetLink which) { return links[static_cast<std::size_t>(which)]; }
    const LinkLook &link(TrivetLink which) const { return links[static_cast<std::size_t>(which)]; }
};

} // namespace trivet
