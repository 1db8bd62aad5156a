#pragma once

// The right side: everything about one token, one card below the other.
// Thread-safety: the window's thread only.

#include "ui/inspect/authority_card.h"
#include "ui/inspect/outcome.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace signet::ui {

class Card;
class ClaimsTable;
class FindingsCard;
class RawCard;
class SizeCard;
class VerdictBanner;

class DetailsView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailsView(const AuthorityCard::Commands& commands, QWidget* parent = nullptr);
    void show(const Details& details, Timestamp now);
    void tick(Timestamp now);
    [[nodiscard]] AuthorityCard* authorityCard() const noexcept { return m_authority; }
    /// Where a command about the claims belongs.
    [[nodiscard]] Card* claimsCard() const noexcept { return m_claimsCard; }

Q_SIGNALS:
    void valueCopied(const QString& value);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fitPair();
    void showKey(const Details& details);

    VerdictBanner* m_banner;
    AuthorityCard* m_authority;
    Card* m_claimsCard;
    ClaimsTable* m_claims;
    QLabel* m_noClaims;
    FindingsCard* m_findings;
    SizeCard* m_size;
    Card* m_keyCard;
    QBoxLayout* m_pair = nullptr;
    QGridLayout* m_keyFacts;
    QLabel* m_noKey;
    RawCard* m_raw;
};

} // namespace signet::ui
