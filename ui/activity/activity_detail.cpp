#include "ui/activity/activity_detail.h"

#include "ui/activity/activity_reading.h"
#include "ui/widgets/command_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/moment.h"
#include "ui/widgets/text.h"

#include <QFormLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace signet::ui {

namespace {

QString text(const std::string& from)
{
    return QString::fromStdString(from);
}

struct Place
{
    QString page;
    QString title;
    QVariantMap where;
};

/// Where acts like this one are done.
Place placeOf(const authority::ActivityEntry& entry)
{
    if (entry.act.starts_with("keys."))
        return {QStringLiteral("keys"), ActivityDetail::tr("Go to Keys"),
                entry.target.empty() ? QVariantMap()
                                     : QVariantMap{{QStringLiteral("kid"), text(entry.target)}}};
    if (entry.act.starts_with("revocations."))
        return {QStringLiteral("revocations"), ActivityDetail::tr("Go to Revocations"), {}};
    if (entry.act.starts_with("sites."))
        return {QStringLiteral("settings"),
                ActivityDetail::tr("Go to the site"),
                {{QStringLiteral("section"), QStringLiteral("sites")},
                 {QStringLiteral("site"), text(entry.target)}}};
    if (entry.act.starts_with("operators."))
        return {QStringLiteral("settings"),
                ActivityDetail::tr("Go to Operators"),
                {{QStringLiteral("section"), QStringLiteral("operators")}}};
    return {};
}

/// So that long identifiers break into lines where there is little room.
QString breakable(QString shown)
{
    for (qsizetype i = shown.size() - shown.size() % 11; i > 0; i -= 11)
        shown.insert(i, QChar(0x200B));
    return shown;
}

} // namespace

ActivityDetail::ActivityDetail(QWidget* parent)
    : Card(QString(), parent),
      m_outcome(makeLabel(QString(), "pill")),
      m_sentence(makeProse(QString(), "plain")),
      m_fields(new QFormLayout),
      m_go(new QPushButton),
      m_only(new QPushButton(tr("Only this operator"))),
      m_nothing(makeProse(tr("Choose an act to see it in full."), "muted")),
      m_content(new QWidget)
{
    setObjectName(QStringLiteral("activity.detail"));
    m_outcome->setFixedHeight(20);
    m_fields->setContentsMargins(0, 4, 0, 4);
    m_fields->setHorizontalSpacing(12);
    m_fields->setVerticalSpacing(6);
    m_fields->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_when = addField(tr("when"));
    m_who = addField(tr("who"));
    m_from = addField(tr("from"));
    m_target = addField(tr("to what"));
    m_act = addField(tr("act"), true);
    m_operator = addField(tr("operator key"), true);
    m_request = addField(tr("request"), true);
    m_hash = addField(tr("hash"), true);
    m_hash->setToolTip(tr("Over this entry and the hash of the one before it"));
    setKind(m_go, ButtonKind::Plain);
    m_go->setObjectName(QStringLiteral("activity.go"));
    setKind(m_only, ButtonKind::Plain);
    m_only->setObjectName(QStringLiteral("activity.only"));
    m_only->setAccessibleName(m_only->text());
    m_only->setToolTip(tr("Show only what this operator did"));
    auto* buttons = new FlowLayout(8);
    buttons->addWidget(m_go);
    buttons->addWidget(m_only);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_outcome, 0, Qt::AlignLeft); // not beside the title, which is long in some languages
    column->addWidget(m_sentence);
    column->addLayout(m_fields);
    column->addLayout(buttons);
    m_content->setObjectName(QStringLiteral("column"));
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("The act in full"));
    scroll->setWidget(m_content);
    body()->addWidget(m_nothing);
    body()->addWidget(scroll, 1);
    setMinimumWidth(300);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const Place place = placeOf(m_entry);
        Q_EMIT followed(place.page, place.where);
    });
    connect(m_only, &QPushButton::clicked, this,
            [this] { Q_EMIT onlyThisOperator(text(m_entry.operatorId)); });
    clear();
}

QLabel* ActivityDetail::addField(const QString& name, bool monospace)
{
    QLabel* label = makeLabel(name, "muted");
    label->setMinimumWidth(92);
    QLabel* value = makeProse(QString(), "plain");
    if (monospace)
        value->setFont(Theme::current().monospace());
    m_fields->addRow(label, value);
    return value;
}

void ActivityDetail::show(const authority::ActivityEntry& entry, Timestamp now)
{
    m_entry = entry;
    setTitle(tr("%1, no. %2").arg(actText(entry.act), figure(entry.seq)));
    m_outcome->setText(outcomeText(entry.outcome));
    setTone(m_outcome, toneOf(entry.outcome));
    m_sentence->setText(detailText(entry, now));
    const auto fill = [this](QLabel* label, const QString& value) {
        label->setText(value);
        label->setVisible(!value.isEmpty());
        m_fields->labelForField(label)->setVisible(!value.isEmpty());
    };
    fill(m_when, tr("%1 (%2)").arg(fullTime(entry.at), awayFrom(entry.at, now)));
    fill(m_who, whoText(entry));
    fill(m_from, text(entry.address));
    fill(m_target, breakable(targetText(entry)));
    fill(m_act, text(entry.act));
    fill(m_operator, breakable(text(entry.operatorId)));
    fill(m_request, breakable(text(entry.requestId)));
    fill(m_hash, breakable(text(entry.hash)));
    const Place place = placeOf(entry);
    m_go->setVisible(!place.page.isEmpty());
    m_go->setText(place.title);
    m_go->setAccessibleName(place.title);
    m_only->setVisible(!entry.operatorId.empty());
    m_nothing->hide();
    m_content->show();
    m_outcome->show();
}

void ActivityDetail::clear()
{
    setTitle(tr("One act"));
    m_content->hide();
    m_outcome->hide();
    m_nothing->show();
}

} // namespace signet::ui
