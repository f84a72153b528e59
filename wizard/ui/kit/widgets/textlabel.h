// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/kit/theme/tokens.h"
#include "ui/kit/theme/typography.h"

#include <QLabel>

namespace trivet {

/// A label in one of the design's roles and inks. Follows the theme and the application's font by itself; text is
/// plain. Assistive tools read it as static text.
class TextLabel : public QLabel
{
    Q_OBJECT
public:
    explicit TextLabel(TextRole role, Ink ink = &Tokens::text, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextRole role, Ink ink = &Tokens::text, QWidget *parent = nullptr);

    enum class Wrap { Words, None };
    void setWrap(Wrap wrap);
    void setInk(Ink ink);
    Ink ink() const { return m_ink; }
    TextRole role() const { return m_role; }
    /// The text's first sentence in semibold.
    void setLead(const QString &lead, const QString &rest);
    /// Where the pictures use a tighter or looser pitch than the role's own; at 13 px text.
    void setLinePixels(double pixels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    /// What is drawn when the text does not fit; ElidedLabel shortens it.
    virtual QString shownText() const { return text(); }

private:
    void takeFont();

    TextRole m_role;
    Ink m_ink;
    qsizetype m_lead = 0;
    double m_linePixels = 0;
};

/// One line that ends in an ellipsis where it does not fit; the whole text is then its tool tip.
class ElidedLabel : public TextLabel
{
    Q_OBJECT
public:
    using TextLabel::TextLabel;
    QSize minimumSizeHint() const override;

protected:
    QString shownText() const override;
    bool event(QEvent *event) override;
};

} // namespace trivet
