// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace trivet {

/// The place of a narrow column beside a long page: while the page scrolls, the column stays in sight beside what is read.
class BesideColumn : public QWidget
{
    Q_OBJECT
public:
    BesideColumn(QScrollArea &scroll, int width, QWidget *parent = nullptr);
    /// Takes the column in, or lets it go with nullptr.
    void setColumn(QWidget *column);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int columnHeight() const;
    void place();

    QScrollArea &m_scroll;
    const int m_width;
    QPointer<QWidget> m_column;
};

} // namespace trivet
