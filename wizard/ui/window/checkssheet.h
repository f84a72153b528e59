// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

class QScrollArea;

namespace trivet {

class IconButton;

/// The checks of a narrow window: opens upwards from the summary bar over the page. Escape closes it.
class ChecksSheet : public QFrame
{
    Q_OBJECT
public:
    explicit ChecksSheet(QWidget *parent);
    /// Takes the checks in; nullptr lets go of them without deleting.
    void setChecks(QWidget *checks);
    /// Lays itself above `bottom` pixels of its parent, as high as needed and fits.
    void open(int bottom, int top);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void putAway();

    IconButton *m_close;
    QScrollArea *m_scroll;
    QPointer<QWidget> m_checks;
};

} // namespace trivet
