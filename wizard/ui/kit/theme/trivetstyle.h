// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

class QAbstractButton;

namespace trivet {

/// How much a push button asks for attention.
enum class ButtonKind {
    Default, ///< outlined
    Primary, ///< filled; at most one on a page
    Held,    ///< outlined, quieter: Next while something is open
    Flat,    ///< no outline until hovered
    Danger,  ///< outlined in red: takes something away
};

void setButtonKind(QAbstractButton &button, ButtonKind kind);
ButtonKind buttonKind(const QAbstractButton &button);

enum class ButtonSize { Normal, Small };

void setButtonSize(QAbstractButton &button, ButtonSize size);
ButtonSize buttonSize(const QAbstractButton &button);

/// Fusion with Trivet's outlines, radii and sizes, drawn from Theme::current() so that no style sheet is needed:
/// style sheets slow item views down, lose the palette's groups and know no focus ring. In high contrast every call
/// that draws goes to Fusion unchanged. Every label shows plain text, tool tips and message boxes among them.
class TrivetStyle : public QProxyStyle
{
    Q_OBJECT
public:
    TrivetStyle();

    /// Letters to press with Alt are underlined only while Alt is held.
    enum class Mnemonics { Hidden, Shown };
    static void setMnemonics(Mnemonics mnemonics);
    static bool showsMnemonics() { return s_mnemonics; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returned = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget = nullptr) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    static bool s_mnemonics;
};

} // namespace trivet
