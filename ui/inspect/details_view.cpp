#include "ui/inspect/details_view.h"

#include "ui/inspect/claims_table.h"
#include "ui/inspect/findings_card.h"
#include "ui/inspect/raw_card.h"
#include "ui/inspect/size_card.h"
#include "ui/inspect/verdict_banner.h"
#include "ui/widgets/direction.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace signet::ui {

DetailsView::DetailsView(const AuthorityCard::Commands& commands, QWidget* parent)
    : QScrollArea(parent),
      m_banner(new VerdictBanner),
      m_authority(new AuthorityCard(commands)),
      m_claimsCard(new Card(tr("Claims"))),
      m_claims(new ClaimsTable),
      m_noClaims(makeProse(QString(), "muted")),
      m_findings(new FindingsCard),
      m_size(new SizeCard),
      m_keyCard(new Card(tr("Verified with"))),
      m_keyFacts(new QGridLayout),
      m_noKey(makeProse(QString(), "muted")),
      m_raw(new RawCard)
{
    setAccessibleName(tr("Details of the token"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_claimsCard->body()->addWidget(m_claims);
    m_claimsCard->body()->addWidget(m_noClaims);
    m_keyFacts->setHorizontalSpacing(16);
    m_keyFacts->setVerticalSpacing(4);
    m_keyFacts->setColumnStretch(1, 1);
    m_keyCard->body()->addLayout(m_keyFacts);
    m_keyCard->body()->addWidget(m_noKey);
    m_keyCard->body()->addStretch(1);

    auto* column = new QWidget;
    column->setObjectName(QStringLiteral("column"));
    auto* cards = new QVBoxLayout(column);
    cards->setContentsMargins(placedMargins(0, 0, 4, 16));
    cards->setSpacing(16);
    cards->addWidget(m_banner);
    cards->addWidget(m_authority);
    cards->addWidget(m_claimsCard);
    cards->addWidget(m_findings);
    m_pair = new QHBoxLayout;
    m_pair->setSpacing(16);
    m_pair->addWidget(m_size, 1);
    m_pair->addWidget(m_keyCard, 1);
    cards->addLayout(m_pair);
    cards->addWidget(m_raw);
    cards->addStretch(1);
    setWidget(column);
    connect(m_claims, &ClaimsTable::copied, this, &DetailsView::valueCopied);
}

/// Two cards beside each other, where both have room for their words.
void DetailsView::fitPair()
{
    const int wanted =
        m_size->minimumSizeHint().width() + m_keyCard->minimumSizeHint().width() + m_pair->spacing() + 4;
    m_pair->setDirection(m_keyCard->isHidden() || wanted <= viewport()->width() ? QBoxLayout::LeftToRight
                                                                                : QBoxLayout::TopToBottom);
}

void DetailsView::resizeEvent(QResizeEvent* event)
{
    fitPair();
    QScrollArea::resizeEvent(event);
}

/// What cards need is known only once what was just put into them has been laid out.
bool DetailsView::eventFilter(QObject* object, QEvent* event)
{
    if (object == widget() && event->type() == QEvent::LayoutRequest)
        fitPair();
    return QScrollArea::eventFilter(object, event);
}

void DetailsView::show(const Details& details, Timestamp now)
{
    setUpdatesEnabled(false);
    m_banner->show(details);
    const bool isToken = details.inspection && session::isToken(details.inspection->kind);
    m_claimsCard->setVisible(isToken || !details.claims.empty());
    m_claims->setVisible(!details.claims.empty());
    const bool sealed = details.inspection && details.inspection->encrypted && details.payload.isEmpty();
    QString noClaims =
        sealed ? tr("Sealed: the claims can be read only with its key.") : tr("It carries no claims.");
    if (details.claimsLeftOff > 0)
        noClaims = tr("%Ln more claim(s) stand in the content below.", nullptr,
                      static_cast<int>(details.claimsLeftOff));
    m_noClaims->setText(noClaims);
    m_noClaims->setVisible(details.claims.empty() || details.claimsLeftOff > 0);
    m_claims->show(details.claims, now);
    m_findings->show(details);
    m_size->show(details);
    showKey(details);
    m_raw->show(details);
    setUpdatesEnabled(true);
}

void DetailsView::showKey(const Details& details)
{
    m_keyCard->setVisible(details.verdict != session::VerdictKind::NotAToken);
    while (QLayoutItem* item = m_keyFacts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const auto& [name, value] : details.keyFacts) {
        // A thumbprint is one word of 43 letters: its beginning is enough to compare, the rest is in the
        // tooltip.
        const bool isLong = value.size() > 28;
        QLabel* label = makeProse(isLong ? value.left(24) + QChar(0x2026) : value, "plain");
        if (isLong)
            label->setToolTip(value);
        label->setFont(Theme::current().monospace());
        m_keyFacts->addWidget(makeLabel(name, "muted"), row, 0, Qt::AlignTop);
        m_keyFacts->addWidget(label, row++, 1);
    }
    m_noKey->setVisible(row == 0);
    m_noKey->setText(
        details.verdict == session::VerdictKind::Unverified
            ? tr("Not verified: none of the keys at hand is the one it names. Anybody could have "
                 "written this content.")
            : tr("No key at hand vouches for it."));
}

void DetailsView::tick(Timestamp now)
{
    m_claims->tick(now);
}

} // namespace signet::ui
