// SPDX-License-Identifier: Apache-2.0
#include "ui/kit/theme/trivetstyle.h"

#include "ui/kit/theme/enterkey.h"
#include "ui/kit/theme/stylepainting.h"
#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/theme/wheelguard.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QVariant>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr char buttonKindProperty[] = "trivetButtonKind";
constexpr char buttonSizeProperty[] = "trivetButtonSize";
constexpr double controlHeight = 32;
constexpr double smallControlHeight = 28;

bool plainFusion()
{
    return Theme::instance().isHighContrast();
}

// Fields inside item views, combo boxes and spin boxes get their frame from their owner.
bool hasOwnFrame(const QWidget *widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(widget);
    return edit == nullptr || edit->hasFrame();
}

} // namespace

void setButtonKind(QAbstractButton &button, ButtonKind kind)
{
    button.setProperty(buttonKindProperty, static_cast<int>(kind));
    button.updateGeometry();
    button.update();
}

ButtonKind buttonKind(const QAbstractButton &button)
{
    const QVariant kind = button.property(buttonKindProperty);
    return kind.isValid() ? static_cast<ButtonKind>(kind.toInt()) : ButtonKind::Default;
}

void setButtonSize(QAbstractButton &button, ButtonSize size)
{
    button.setProperty(buttonSizeProperty, static_cast<int>(size));
    button.updateGeometry();
}

ButtonSize buttonSize(const QAbstractButton &button)
{
    const QVariant size = button.property(buttonSizeProperty);
    return size.isValid() ? static_cast<ButtonSize>(size.toInt()) : ButtonSize::Normal;
}

bool TrivetStyle::s_mnemonics = false;

void TrivetStyle::setMnemonics(Mnemonics mnemonics)
{
    const bool show = mnemonics == Mnemonics::Shown;
    if (s_mnemonics == show)
        return;
    s_mnemonics = show;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const auto buttons = window->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            button->update();
    }
}

TrivetStyle::TrivetStyle() : QProxyStyle(u"Fusion"_s) {}

void TrivetStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (plainFusion()) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    switch (element) { // NOLINT(clang-diagnostic-switch-enum): Fusion draws the others
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (hasOwnFrame(widget))
            stylepaint::drawField(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox: stylepaint::drawCheckBox(*painter, *option); return;
    case PE_IndicatorRadioButton: stylepaint::drawRadioButton(*painter, *option); return;
    case PE_FrameFocusRect:
        // FocusRing draws it around the control; item delegates draw their own.
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonCommand: stylepaint::drawToolButtonPanel(*painter, *option); return;
    case PE_PanelTipLabel: stylepaint::drawToolTip(*painter, *option); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TrivetStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (!plainFusion()) {
        if (element == CE_PushButton) {
            if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
                const auto *owner = qobject_cast<const QAbstractButton *>(widget);
                stylepaint::drawPushButton(*painter, *button, owner ? buttonKind(*owner) : ButtonKind::Default,
                                           owner ? buttonSize(*owner) : ButtonSize::Normal);
                return;
            }
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TrivetStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    if (!plainFusion()) {
        if (control == CC_ComboBox) {
            if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
                stylepaint::drawComboBox(*painter, *combo, widget);
                return;
            }
        }
        if (control == CC_ScrollBar) {
            if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
                stylepaint::drawScrollBar(*painter, *bar,
                                          subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
                return;
            }
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int TrivetStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (!plainFusion()) {
        switch (metric) { // NOLINT(clang-diagnostic-switch-enum): Fusion measures the others
        case PM_ScrollBarExtent: return 14;
        case PM_ScrollView_ScrollBarSpacing:
        case PM_ScrollView_ScrollBarOverlap: return 0;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical: return 0;
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight: return scaled(16);
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing: return 8;
        case PM_ButtonIconSize:
        case PM_SmallIconSize:
        case PM_LineEditIconSize: return scaled(16);
        default: break;
        }
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int TrivetStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) { // NOLINT(clang-diagnostic-switch-enum): Fusion answers the others
    case SH_UnderlineShortcut: return showsMnemonics() ? 1 : 0;
    case SH_LineEdit_PasswordCharacter: return 0x2022;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize TrivetStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    if (plainFusion())
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) { // NOLINT(clang-diagnostic-switch-enum): Fusion measures the others
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const auto *owner = qobject_cast<const QAbstractButton *>(widget);
        const ButtonSize size = owner ? buttonSize(*owner) : ButtonSize::Normal;
        if (button == nullptr)
            return contents;
        return {stylepaint::pushButtonWidth(*button, owner ? buttonKind(*owner) : ButtonKind::Default, size),
                scaled(size == ButtonSize::Normal ? controlHeight : smallControlHeight)};
    }
    case CT_LineEdit:
        if (hasOwnFrame(widget))
            return {contents.width() + scaled(12), scaled(controlHeight)};
        return contents;
    case CT_ComboBox: {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const bool framed = combo == nullptr || combo->frame;
        return {contents.width() + scaled(44), scaled(framed ? controlHeight : smallControlHeight)};
    }
    default: return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

QRect TrivetStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (!plainFusion()) {
        if (control == CC_ScrollBar) {
            if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
                return stylepaint::scrollBarPart(*bar, part);
        }
        if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
            const QRect field = option->rect.adjusted(scaled(10), 1, -scaled(30), -1);
            return visualRect(option->direction, option->rect, field);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void TrivetStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Buttons and fields change their outline under the pointer.
    if (qobject_cast<QAbstractButton *>(widget) != nullptr || qobject_cast<QLineEdit *>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    // A name from outside may look like HTML, and HTML may name a file to fetch. No label of this program is a page, and
    // tool tips and message boxes are made of labels; Qt polishes each before it lays out what stands in it.
    if (auto *label = qobject_cast<QLabel *>(widget))
        label->setTextFormat(Qt::PlainText);
    WheelGuard::guard(*widget);
    EnterKey::guide(*widget);
}

} // namespace trivet
