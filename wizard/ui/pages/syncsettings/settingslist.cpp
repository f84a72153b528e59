// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/syncsettings/settingslist.h"

#include "ui/kit/theme/theme.h"
#include "ui/kit/theme/typography.h"
#include "ui/kit/widgets/buttons.h"
#include "ui/kit/widgets/pill.h"
#include "ui/kit/widgets/textlabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trivet {

using namespace Qt::StringLiterals;

namespace {

constexpr double settingIndent = 52;
constexpr double settingTrail = 13;
constexpr double settingRowHeight = 34;
constexpr double settingHeadHeight = 32;
constexpr double settingTabHeight = 28;
constexpr double settingStackBelowEm = 30;

/// The box alone, in the middle of an area large enough to hit.
class MatchesBox : public QCheckBox
{
public:
    MatchesBox() { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    QSize sizeHint() const override { return {scaled(32), scaled(28)}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const QSize box(style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this),
                        style()->pixelMetric(QStyle::PM_IndicatorHeight, &option, this));
        option.rect = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, box, rect());
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);
    }
};

/// What lies under one line: a sunken band under a head, a hairline above each line but the first.
class LineGround : public QWidget
{
public:
    enum class Kind { First, Head, Setting };
    explicit LineGround(Kind kind) : m_kind(kind) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Theme::current();
        QPainter painter(this);
        if (m_kind != Kind::Setting)
            painter.fillRect(rect(), tokens.sunken);
        if (m_kind != Kind::First)
            painter.fillRect(QRect(0, 0, width(), 1), tokens.border);
    }

private:
    Kind m_kind;
};

QString recommendedText(const SettingRow &row)
{
    switch (row.kind) {
    case SettingRow::Recommended::Text: return row.text;
    //: What is recommended for a box in a portal
    case SettingRow::Recommended::Selected: return SettingsList::tr("Selected");
    //: What is recommended for a box in a portal
    case SettingRow::Recommended::NotSelected: return SettingsList::tr("Not selected");
    }
    Q_UNREACHABLE();
}

QWidget *recommendedWidget(const SettingRow &row)
{
    switch (row.kind) {
    case SettingRow::Recommended::Text: return new TextLabel(row.text, TextRole::Body);
    case SettingRow::Recommended::Selected:
        return new Pill(PillView{PillKind::Passed, recommendedText(row), u"apply"_s});
    case SettingRow::Recommended::NotSelected:
        return new Pill(PillView{PillKind::Neutral, recommendedText(row), u"status-skipped"_s});
    }
    Q_UNREACHABLE();
}

} // namespace

/// One line of the list and its place in the grid: two grid rows, of which the second is used where the recommended
/// value stands under the setting.
struct SettingsList::Line
{
    SettingRow row = {};
    bool isHead = false;
    QWidget *ground = nullptr;
    QWidget *words = nullptr; ///< the setting and its note; a head's label
    TextLabel *setting = nullptr;
    QWidget *recommended = nullptr;
    TextLabel *text = nullptr; ///< in `recommended`, where that is text
    IconButton *copy = nullptr;
    QWidget *matches = nullptr; ///< a check box, or the head's label
    QCheckBox *box() const { return isHead ? nullptr : static_cast<QCheckBox *>(matches); }
};

SettingsList::SettingsList(const QString &role, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(role + u"SettingsList"_s);
    //: Accessible name of a list of settings to compare with a portal
    setAccessibleName(tr("Settings to compare"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SettingsList::refresh);
    connect(&Theme::instance(), &Theme::changed, this, &SettingsList::place);
}

SettingsList::~SettingsList() = default;

void SettingsList::setGroups(const QList<SettingsGroup> &groups)
{
    if (groups == m_groups)
        return;
    // Counts in a recommended value change with every reading; its box must not lose the focus over that.
    const auto shape = [](QList<SettingsGroup> plain) {
        for (SettingsGroup &group : plain) {
            for (SettingRow &row : group.rows) {
                row.matches = false;
                row.text.clear();
                row.copyText = row.copyText.isEmpty() ? QString() : row.subject;
            }
        }
        return plain;
    };
    const bool sameShape = shape(groups) == shape(m_groups);
    m_groups = groups;
    if (!sameShape)
        build();
    refresh();
}

void SettingsList::build()
{
    for (const Line &line : std::as_const(m_lines)) {
        for (QWidget *part : {line.ground, line.words, line.recommended, line.matches}) {
            if (!part)
                continue;
            m_grid->removeWidget(part);
            part->setObjectName(QString()); // the name belongs to the new one from now on
            part->hide();
            part->deleteLater();
        }
    }
    m_lines.clear();
    for (const SettingsGroup &group : std::as_const(m_groups)) {
        addHead(group.tab);
        for (const SettingRow &row : group.rows)
            addSetting(row);
    }
    place();
}

void SettingsList::addHead(const QString &tab)
{
    const auto label = [](const QString &text) {
        auto *made = new TextLabel(text, TextRole::Caption, &Tokens::text2);
        return made;
    };
    Line line;
    line.isHead = true;
    line.ground = new LineGround(m_lines.isEmpty() ? LineGround::Kind::First : LineGround::Kind::Head);
    line.setting = label(tab);
    line.words = line.setting;
    if (m_lines.isEmpty()) {
        //: Column head: what a setting should be
        line.recommended = label(tr("Recommended"));
        //: Column head above boxes: the portal shows what is recommended
        auto *matches = label(tr("Matches"));
        matches->setWrap(TextLabel::Wrap::None);
        line.matches = matches;
    }
    m_lines.append(line);
}

void SettingsList::addSetting(const SettingRow &row)
{
    Line line;
    line.row = row;
    line.ground = new LineGround(LineGround::Kind::Setting);
    line.setting = new TextLabel(row.emphasised ? TextRole::Strong : TextRole::Body);
    if (row.emphasised)
        line.setting->setLead(row.setting, {});
    else
        line.setting->setText(row.setting);
    line.setting->setLinePixels(18);
    line.words = new QWidget;
    auto *words = new QVBoxLayout(line.words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    words->addWidget(line.setting);
    if (!row.note.isEmpty()) {
        auto *note = new TextLabel(row.note, TextRole::Caption, &Tokens::text2);
        note->setObjectName(row.subject + u"NoteLabel"_s);
        words->addWidget(note);
    }

    line.recommended = new QWidget;
    auto *value = new QHBoxLayout(line.recommended);
    value->setContentsMargins(0, 0, 0, 0);
    value->setSpacing(scaled(2));
    QWidget *shown = recommendedWidget(row);
    line.text = qobject_cast<TextLabel *>(shown);
    value->addWidget(shown);
    if (!row.copyText.isEmpty()) {
        //: Name of a button beside a recommended value; %1 the setting
        line.copy = new IconButton(u"copy"_s, tr("Copy for %1").arg(row.setting));
        line.copy->setObjectName(row.subject + u"CopyButton"_s);
        connect(line.copy, &QAbstractButton::clicked, this, [this, subject = row.subject] { copy(subject); });
        line.copy->installEventFilter(this);
        value->addWidget(line.copy);
    }
    value->addStretch(1);

    auto *box = new MatchesBox;
    box->setObjectName(row.subject + u"MatchesCheckBox"_s);
    box->installEventFilter(this);
    connect(box, &QCheckBox::clicked, this, [this, subject = row.subject](bool on) {
        for (SettingsGroup &group : m_groups) {
            for (SettingRow &one : group.rows) {
                if (one.subject == subject)
                    one.matches = on;
            }
        }
        Q_EMIT matchChanged(subject, on);
    });
    line.matches = box;
    m_lines.append(line);
}

void SettingsList::copy(const QString &subject)
{
    const auto line = std::ranges::find(m_lines, subject, [](const Line &one) { return one.row.subject; });
    if (line != m_lines.end() && !line->row.copyText.isEmpty())
        QGuiApplication::clipboard()->setText(line->row.copyText);
}

void SettingsList::refresh()
{
    const QString clipboard = QGuiApplication::clipboard()->text();
    for (Line &line : m_lines) {
        for (const SettingsGroup &group : std::as_const(m_groups)) {
            const auto row = std::ranges::find(group.rows, line.row.subject, &SettingRow::subject);
            if (line.isHead || row == group.rows.end())
                continue;
            line.row = *row;
            line.box()->setChecked(row->matches);
            //: Name of a box to tick; %1 a setting of a portal, %2 what is recommended for it
            line.box()->setAccessibleName(tr("%1 matches: %2").arg(row->setting, recommendedText(*row)));
            line.box()->setToolTip(line.box()->accessibleName());
            line.box()->setAccessibleDescription(row->note);
            if (line.text)
                line.text->setText(row->text);
        }
        if (line.copy) {
            const bool copied = clipboard == line.row.copyText;
            line.copy->setIconName(copied ? u"copied"_s : u"copy"_s, copied ? &Tokens::ok : &Tokens::text2);
        }
    }
}

void SettingsList::place()
{
    m_grid->setColumnMinimumWidth(0, scaled(m_narrow ? 16 : settingIndent));
    m_grid->setColumnStretch(1, m_narrow ? 1 : 230);
    m_grid->setColumnStretch(2, m_narrow ? 0 : 160);
    m_grid->setColumnMinimumWidth(4, scaled(settingTrail));
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        for (QWidget *part : {line.ground, line.words, line.recommended, line.matches}) {
            if (part)
                m_grid->removeWidget(part);
        }
        const int height = scaled(!line.isHead ? settingRowHeight : i == 0 ? settingHeadHeight : settingTabHeight);
        const int top = 2 * i;
        const int room = scaled(line.isHead ? 4 : 6);
        const bool stacked = m_narrow && !line.isHead;
        m_grid->addWidget(line.ground, top, 0, 2, 5);
        line.ground->lower();
        line.words->setContentsMargins(0, room, scaled(12), stacked ? 0 : room);
        m_grid->addWidget(line.words, top, 1, stacked ? 1 : 2, 1, Qt::AlignVCenter);
        if (line.recommended) {
            line.recommended->setVisible(!(m_narrow && line.isHead));
            line.recommended->setContentsMargins(0, stacked ? 0 : scaled(2), 0, scaled(stacked ? 8 : 2));
            m_grid->addWidget(line.recommended, stacked ? top + 1 : top, stacked ? 1 : 2, stacked ? 1 : 2, 1,
                              Qt::AlignVCenter);
        }
        if (line.matches)
            m_grid->addWidget(line.matches, top, 3, 2, 1, Qt::AlignCenter);
        m_grid->setRowMinimumHeight(top, height);
    }
}

bool SettingsList::showFirstOpen()
{
    for (const Line &line : std::as_const(m_lines)) {
        if (line.box() && !line.box()->isChecked()) {
            line.box()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool SettingsList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto here = std::ranges::find_if(m_lines, [watched](const Line &line) {
        return !line.isHead && (line.matches == watched || line.copy == watched);
    });
    if (here == m_lines.end())
        return QWidget::eventFilter(watched, event);
    const bool copies = key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (copies && here->copy) {
        // Taken here, so that the page does not copy another row's value.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            copy(here->row.subject);
        return true;
    }
    if (event->type() != QEvent::KeyPress || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    const qsizetype step = key->key() == Qt::Key_Up ? -1 : 1;
    for (qsizetype next = here - m_lines.begin() + step; next >= 0 && next < m_lines.size(); next += step) {
        if (QCheckBox *box = m_lines.at(next).box()) {
            box->setFocus(Qt::TabFocusReason);
            break;
        }
    }
    return true;
}

void SettingsList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = widthInEm(width()) < settingStackBelowEm;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    place();
}

} // namespace trivet
