// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pagehost.h"

#include <QFrame>
#include <QProxyStyle>

namespace trivet {
namespace {

/// Takes away the margins that QWizard asks its own style for. A style set on one widget is not handed to its children.
class BareStyle : public QProxyStyle
{
public:
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        switch (metric) {
        case PM_LayoutLeftMargin:
        case PM_LayoutRightMargin:
        case PM_LayoutTopMargin:
        case PM_LayoutBottomMargin:
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing: return 0;
        default: return QProxyStyle::pixelMetric(metric, option, widget);
        }
    }
};

} // namespace

PageHost::PageHost(QWidget *parent) : QWizard(parent)
{
    // QDialog makes a window of itself whatever its constructor is told.
    setWindowFlags(Qt::Widget);
    setObjectName(QStringLiteral("pageHost"));
    auto *style = new BareStyle;
    style->setParent(this);
    setStyle(style);
    setWizardStyle(ModernStyle);
    setButtonLayout({});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setOptions(NoDefaultButton | NoCancelButton | NoBackButtonOnStartPage | IndependentPages);
    connect(this, &QWizard::currentIdChanged, this, &PageHost::hideRuler);
    connect(this, &QWizard::currentIdChanged, this, &PageHost::groundPage);
}

void PageHost::showPage(int id)
{
    if (currentId() == id)
        return;
    // Each page is a start: QWizard's history would keep pages that were shown twice, and trip over them once removed.
    setStartId(id);
    restart();
}

void PageHost::showEvent(QShowEvent *event)
{
    QWizard::showEvent(event);
    hideRuler();
}

void PageHost::groundPage()
{
    if (!currentPage())
        return;
    currentPage()->setBackgroundRole(QPalette::Window);
    currentPage()->setAutoFillBackground(true);
}

void PageHost::hideRuler()
{
    // QWizard keeps a two pixel line above its button row and offers no way to leave it out.
    const auto children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (child->minimumHeight() == 2 && child->maximumHeight() == 2 && child->children().isEmpty())
            child->hide();
    }
}

} // namespace trivet
