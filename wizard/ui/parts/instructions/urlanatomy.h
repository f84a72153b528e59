// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace trivet {

/// An address taken apart by its owner. Joined, the parts are the address.
struct UrlParts
{
    enum class Kind {
        Nothing, ///< no address yet
        Complete,
        WithoutRegion, ///< subdomain known, the address names no region
        Foreign,       ///< an address of something else; only `before` is filled, with all of it
    };
    Kind kind = Kind::Nothing;
    QString before = {};     ///< "https://"
    QString subdomain = {};  ///< "fernhill-it"
    QString between = {};    ///< "."
    QString region = {};     ///< "na"
    QString after = {};      ///< ".itglue.com/142/organizations"
    QString regionName = {}; ///< read aloud: "NA"
    bool operator==(const UrlParts &) const = default;
};

/// Shows which parts of a pasted address are the subdomain (solid box) and the region (dashed box), each with its name
/// above. Addresses run left-to-right in every language. Stands under the field; nothing in it can be edited.
class UrlAnatomy : public QWidget
{
    Q_OBJECT
public:
    /// `role` names it: "itGlue" -> "itGlueUrlAnatomy".
    explicit UrlAnatomy(const QString &role, QWidget *parent = nullptr);

    void setParts(const UrlParts &parts);
    const UrlParts &parts() const { return m_parts; }
    /// The line in words: "No region in this address"; empty where the boxes say it all.
    QString note() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Pieces;
    Pieces pieces(double room) const;

    UrlParts m_parts;
};

} // namespace trivet
