// SPDX-License-Identifier: Apache-2.0
#include "ui/parts/rail/topstrip.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/pill.h"
#include "ui/kit/widgets/textlabel.h"
#include "ui/parts/diagram/trivetdiagram.h"
#include "ui/parts/rail/stepmodel.h"
#include "ui/parts/rail/stepview.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

// Below this many em the saved state gives way to the chapter's name.
constexpr double emForSaved = 50;

/// The list below "All steps", on the rail's ground.
class StepsPopup : public QFrame
{
public:
    explicit StepsPopup(QWidget *parent) : QFrame(parent, Qt::Popup) { setAttribute(Qt::WA_DeleteOnClose); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().rail);
        painter.setPen(Theme::current().control);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

} // namespace

TopStrip::TopStrip(QWidget *parent)
    : QFrame(parent), m_diagram(new TrivetDiagram(DiagramForm::Strip)), m_chapter(new ElidedLabel(TextRole::Strong)),
      m_links(new ElidedLabel(TextRole::Caption, &Tokens::text2)), m_practice(new Pill), m_saved(new SavedButton),
      //: Button of the narrow window: all checks
      m_doctor(new IconButton(u"checklist"_s, tr("Doctor: all checks"))),
      //: Button of the narrow window: opens the list of chapters and steps
      m_all(new SmallButton(tr("All steps"), u"chevron-down"_s)),
      //: Button of the narrow window: other tenants, settings, help, quit
      m_menu(new IconButton(u"menu"_s, tr("Menu")))
{
    setObjectName(u"topStripFrame"_s);
    m_chapter->setObjectName(u"chapterLabel"_s);
    m_chapter->setWrap(TextLabel::Wrap::None);
    m_links->setObjectName(u"linksLabel"_s);
    m_links->setWrap(TextLabel::Wrap::None);
    m_saved->setObjectName(u"stripSavedButton"_s);
    m_saved->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_all->setObjectName(u"allStepsButton"_s);
    m_menu->setObjectName(u"stripMenuButton"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    //: Marker of the narrow window: nothing here is real
    m_practice->setView({PillKind::Practice, tr("Practice"), Pill::iconOf(PillKind::Practice)});
    m_practice->setObjectName(u"stripPracticePill"_s);
    m_practice->hide();

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    texts->addWidget(m_chapter);
    texts->addWidget(m_links);
    texts->addStretch();
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_diagram);
    row->addLayout(texts, 1);
    row->addWidget(m_practice);
    row->addWidget(m_saved);
    row->addWidget(m_doctor);
    row->addWidget(m_all);
    row->addWidget(m_menu);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_all, &QAbstractButton::clicked, this, &TopStrip::showSteps);
    m_doctor->setObjectName(u"stripDoctorButton"_s);
    m_doctor->hide();
    connect(m_doctor, &QAbstractButton::clicked, this, &TopStrip::doctorRequested);
    connect(m_saved, &QAbstractButton::clicked, this, &TopStrip::savedActivated);
    connect(&Theme::instance(), &Theme::changed, this, &TopStrip::takeSizes);
    takeSizes();
}

void TopStrip::takeSizes()
{
    layout()->setContentsMargins(scaled(16), 0, scaled(16), 1);
    layout()->setSpacing(scaled(12));
    m_diagram->setFixedSize(m_diagram->sizeHint());
    setFixedHeight(scaled(52));
    update();
}

void TopStrip::setSteps(StepModel *steps)
{
    m_model = steps;
}

void TopStrip::setDiagram(const DiagramContent &content)
{
    m_diagram->setContent(content);
    m_links->setText(centreText(content).line);
}

void TopStrip::setChapter(const QString &title)
{
    m_chapter->setLead(title, {});
}

void TopStrip::setMode(Mode mode)
{
    m_mode = mode;
    m_practice->setVisible(mode == Mode::Practice);
}

void TopStrip::setSaved(const SavedLook &look)
{
    m_saved->setLook(look);
    m_saved->setVisible(widthInEm(width()) >= emForSaved || look.state == SavedState::Failed);
}

void TopStrip::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void TopStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_saved->setVisible(widthInEm(width()) >= emForSaved || m_saved->look().state == SavedState::Failed);
}

void TopStrip::showSteps()
{
    if (!m_model || m_popup)
        return;
    m_popup = new StepsPopup(this);
    m_popup->setObjectName(u"allStepsPopup"_s);
    auto *layout = new QVBoxLayout(m_popup);
    layout->setContentsMargins(1, scaled(5), 1, scaled(5));
    auto *steps = new StepView;
    steps->setSteps(m_model);
    layout->addWidget(steps);
    QFrame *popup = m_popup;
    const auto closeAnd = [this, popup](void (TopStrip::*then)(const QString &)) {
        return [this, popup, then](const QString &slug) {
            popup->close();
            Q_EMIT(this->*then)(slug);
        };
    };
    connect(steps, &StepView::stepRequested, this, closeAnd(&TopStrip::stepRequested));
    connect(steps, &StepView::lockedStepRequested, this, closeAnd(&TopStrip::lockedStepRequested));

    const int wide = std::min(scaled(320), window()->width());
    const QPoint below = mapToGlobal(QPoint(0, height()));
    const int room = screen()->availableGeometry().bottom() - below.y();
    // As high as all chapters with the longest one open, or as the screen allows; the list scrolls.
    const int high = std::clamp(steps->sizeHint().height() + scaled(12), scaled(120), std::max(scaled(120), room));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_popup->setGeometry(mapToGlobal(QPoint(mirrored ? 0 : width() - wide, 0)).x(), below.y(), wide, high);
    m_popup->show();
    steps->setFocus(Qt::PopupFocusReason);
}

void TopStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().rail);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().border);
}

} // namespace trivet
