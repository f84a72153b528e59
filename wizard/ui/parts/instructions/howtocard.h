// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace trivet {

struct HowtoView
{
    QString id; ///< "map-user-defined-fields"
    QString icon;
    QString title;
    QString summary;
    bool operator==(const HowtoView &) const = default;
};

/// A small card that is a button and opens a short guide: icon, title, one line.
class HowtoCard : public QAbstractButton
{
    Q_OBJECT
public:
    explicit HowtoCard(const HowtoView &view, QWidget *parent = nullptr);
    const HowtoView &view() const { return m_view; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    HowtoView m_view;
};

/// The cards in rows of three, two or one, by the width there is; cards of a row are equally high.
class HowtoGrid : public QWidget
{
    Q_OBJECT
public:
    explicit HowtoGrid(const QList<HowtoView> &views, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columns(int width) const;
    int columnWidth(int width) const;
    int rowHeight(int first, int width) const;
    void place();

    QList<HowtoCard *> m_cards;
};

} // namespace trivet
