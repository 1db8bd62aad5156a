#include "ui/inspect/findings_card.h"

#include "ui/widgets/direction.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace signet::ui {

using session::Severity;

namespace {

struct SeverityLook
{
    Tone tone;
    QString iconName;
};

SeverityLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Danger:
        return {Tone::Danger, QStringLiteral("danger")};
    case Severity::Warning:
        return {Tone::Attention, QStringLiteral("attention")};
    case Severity::Info:
        break;
    }
    return {Tone::Accent, QStringLiteral("info")};
}

} // namespace

/// One finding: a bar and an icon in the colour of its severity, the sentence, the remedy, the rule's name.
class FindingView final : public QWidget
{
public:
    explicit FindingView(QWidget* parent)
        : QWidget(parent),
          m_message(makeProse(QString(), "strong")),
          m_remedy(makeProse(QString(), "small")),
          m_code(makeLabel(QString(), "small"))
    {
        m_code->setFont(Theme::current().monospace());
        m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* words = new QVBoxLayout(this);
        words->setContentsMargins(placedMargins(40, 4, 0, 4));
        words->setSpacing(2);
        auto* first = new QHBoxLayout;
        first->setSpacing(12);
        first->addWidget(m_message, 1);
        first->addWidget(m_code, 0, Qt::AlignTop);
        words->addLayout(first);
        words->addWidget(m_remedy);
    }

    void show(const FindingRow& row)
    {
        m_look = lookOf(row.severity);
        m_message->setText(row.message);
        m_remedy->setText(row.remedy);
        m_remedy->setVisible(!row.remedy.isEmpty());
        m_code->setText(row.code);
        setAccessibleName(severityCount(row.severity, 1) + QStringLiteral(": ") + row.message);
        setAccessibleDescription(row.remedy);
        setVisible(true);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = Theme::current().ink(m_look.tone);
        painter.fillRect(placed(QRectF(0, 0, 3, height()), rect()), ink);
        paintIcon(painter, placed(QRectF(13, 5, 17, 17), rect()), m_look.iconName, ink);
    }

private:
    SeverityLook m_look{Tone::Accent, QStringLiteral("info")};
    QLabel* m_message;
    QLabel* m_remedy;
    QLabel* m_code;
};

FindingsCard::FindingsCard(QWidget* parent)
    : Card(tr("Findings"), parent), m_none(makeLabel(tr("Nothing to mend."), "muted"))
{
    for (const Severity severity : {Severity::Danger, Severity::Warning, Severity::Info}) {
        QLabel* pill = makeLabel(QString(), "pill");
        pill->setFixedHeight(20);
        setTone(pill, lookOf(severity).tone);
        m_pills[static_cast<std::size_t>(severity)] = pill;
        addBeside(pill);
    }
    body()->addWidget(m_none);
}

void FindingsCard::show(const Details& details)
{
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        m_pills[i]->setText(severityCount(static_cast<Severity>(i), details.findingCounts[i]));
        m_pills[i]->setVisible(details.findingCounts[i] > 0);
    }
    m_none->setVisible(details.findings.empty());
    while (m_views.size() < details.findings.size()) {
        m_views.push_back(new FindingView(this));
        body()->addWidget(m_views.back());
    }
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        if (i < details.findings.size())
            m_views[i]->show(details.findings[i]);
        else
            m_views[i]->hide();
    }
}

QString severityCount(Severity severity, int count)
{
    switch (severity) {
    case Severity::Danger:
        return FindingsCard::tr("%1 dangerous").arg(count);
    case Severity::Warning:
        return FindingsCard::tr("%1 to mend").arg(count);
    case Severity::Info:
        break;
    }
    return FindingsCard::tr("%1 to know").arg(count);
}

} // namespace signet::ui
