// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace trivet {

/// Draws the focus ring, 2 px of accentText 2 px off the control, around whatever has the focus: above everything else in
/// its scroll area or window, so that no parent cuts it off. Fields show focus in their own outline and item views in their
/// cells, so those are left out; a click leaves no ring on a button. Make one per application, after Theme::apply(). A
/// widget that draws its own focus calls FocusRing::leaveOut().
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;
    static void leaveOut(QWidget &widget);
    /// The widget that is ringed now; for tests.
    QWidget *ringed() const { return m_ringed; }
    /// What draws the ring; for tests.
    QWidget *frame() const { return m_frame; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *widget);
    void place();

    QPointer<QWidget> m_ringed;
    QPointer<QWidget> m_frame; ///< may die with the page it lies on
};

} // namespace trivet
