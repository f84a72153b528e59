// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTableView>

namespace trivet {

/// The table of the design: no vertical grid, whole-row selection, 38 px rows, a sunken head or none.
/// Columns share the width by weight until a person drags one. GUI thread.
class RowTable : public QTableView
{
    Q_OBJECT
public:
    enum class Head { Shown, Hidden };
    explicit RowTable(Head head, QWidget *parent = nullptr);

    /// Row height at 13 px text; 38 unless told.
    void setRowPixels(double pixels);
    /// One weight per column. A weight of 0 gives a column its content's width. `narrow` is for a table in which not
    /// every text fits: its weights are also the widths, at 13 px text, below which no column shrinks.
    void setColumnWeights(const QList<double> &weights, const QList<double> &narrow);
    /// Shares the width anew: columns were hidden or shown, or the content is other.
    void fitColumns();
    /// As high as its rows, up to `most`; above that it scrolls by itself. Short tables stand in the page's flow.
    void setFitsRows(int most);
    /// Column widths and sort, to be kept per tenant.
    QByteArray saveColumns() const;
    void restoreColumns(const QByteArray &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A link cell was clicked, or Enter pressed on it.
    void linkActivated(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    /// Copies; a card that has more to offer asks first.
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void copyCell() const;
    void copyRows() const;
    void act(const QModelIndex &index);
    void shareWidth();
    void takeSizes();
    int contentHeight() const;
    int shownHeight() const;
    QList<int> contentWidths() const;

    QList<double> m_weights;
    QList<double> m_narrowWeights;
    double m_rowPixels = 38;
    int m_mostRows = 0; ///< 0: the layout decides
    bool m_sharing = false;
    bool m_widthsArePersons = false;
};

} // namespace trivet
