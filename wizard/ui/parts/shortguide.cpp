// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/shortguide.h"

#include "guide/engine/guide.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/callout.h"
#include "ui/kit/widgets/screensize.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/instructions/instructioncard.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trivet {
namespace {

InstructionSet instructionsOf(const ShortGuide &shown, const Guide &guide)
{
    //: Head of a short list of instructions
    InstructionSet set{.icon = u"checklist"_s, .title = QCoreApplication::translate("ShortGuide", "In this order")};
    int number = 0;
    for (const InstructionSpec &row : shown.instructions) {
        Instruction step{.id = u"step%1"_s.arg(++number), .heading = guideText(row.heading)};
        for (const PortalLabel label : row.menuPath)
            step.path << QString::fromUtf8(label);
        for (const CopyValueSpec &copy : row.copies) {
            QString value;
            if (copy.literal)
                value = QString::fromUtf8(copy.literal);
            else if (copy.derived)
                value = derivedText(*copy.derived, guide.facts());
            step.values << CopyValue{.role = u"value%1x%2"_s.arg(number).arg(step.values.size()),
                                     .label = QString::fromUtf8(copy.label),
                                     .value = value};
        }
        if (row.note)
            step.note = guideText(row.note);
        if (row.portal) {
            //: Before a step's note: whose portal it is about
            step.note =
                QCoreApplication::translate("ShortGuide", "In %1.").arg(vendorName(*row.portal)) + u' ' + step.note;
        }
        set.rows << step;
    }
    return set;
}

} // namespace

void openShortGuide(QWidget &page, const ShortGuide &shown, const Guide &guide)
{
    auto *window = new QDialog(&page);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setObjectName(u"shortGuideWindow"_s);
    window->setWindowTitle(shown.title);
    auto *all = new QVBoxLayout(window);
    auto *area = new QScrollArea(window);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(area);
    auto *layout = new QVBoxLayout(content);
    layout->setSpacing(scaled(14));
    layout->addWidget(new TextLabel(shown.title, TextRole::Title, &Tokens::text, content));
    auto *why = new TextLabel(shown.why, TextRole::Body, &Tokens::text2, content);
    why->setWrap(TextLabel::Wrap::Words);
    layout->addWidget(why);
    if (!shown.instructions.isEmpty())
        layout->addWidget(new InstructionCard(shown.name, instructionsOf(shown, guide), nullptr, content));
    if (!shown.note.isEmpty())
        layout->addWidget(new Callout({CalloutKind::Info, {}, shown.note}, content));
    layout->addStretch(1);
    area->setWidget(content);
    all->addWidget(area, 1);

    auto *buttons = new QHBoxLayout;
    if (!shown.helpUrl.isEmpty()) {
        auto *help = new Button(QCoreApplication::translate("ShortGuide", "Open the vendor\u2019s page"),
                                u"open-external"_s, ButtonKind::Default, window);
        help->setObjectName(u"openVendorPageButton"_s);
        help->setToolTip(QUrl(shown.helpUrl).host());
        QObject::connect(help, &QAbstractButton::clicked, window,
                         [url = shown.helpUrl] { QDesktopServices::openUrl(QUrl(url)); });
        buttons->addWidget(help);
    }
    buttons->addStretch(1);
    auto *close = new Button(QCoreApplication::translate("ShortGuide", "Close"), ButtonKind::Primary, window);
    close->setObjectName(u"closeShortGuideButton"_s);
    QObject::connect(close, &QAbstractButton::clicked, window, &QDialog::accept);
    buttons->addWidget(close);
    all->addLayout(buttons);
    resizeWithinScreen(*window, {scaled(620), scaled(640)});
    window->show();
    close->setFocus();
}

} // namespace trivet
