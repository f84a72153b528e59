// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRect>
#include <QStringList>
#include <QWidget>

namespace trivet {

/// Where to go in a vendor's portal, as chips with chevrons between. Always left-to-right and in the portal's own
/// words. Ctrl+C copies it with " > " between the words.
class MenuPath : public QWidget
{
    Q_OBJECT
public:
    explicit MenuPath(const QStringList &path, QWidget *parent = nullptr);
    void setPath(const QStringList &path);
    const QStringList &path() const { return m_path; }
    QString asText() const;
    void copy() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Chip
    {
        QRectF box;
        QRectF chevron; ///< before the chip; null for the first
        QString text;   ///< shortened where one chip alone is wider than the line
    };
    QList<Chip> chips(double width) const;

    QStringList m_path;
};

} // namespace trivet
