#pragma once

// The keys at hand and what a token is expected to say, with everything needed to change them.
// Thread-safety: the window's thread only.

#include "core/base/clock.h"
#include "ui/inspect/key_shelf.h"
#include "ui/widgets/card.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace signet::ui {

class Command;

/// What verification shall demand beside a good signature. Empty fields demand nothing.
struct Expectations
{
    std::string issuer;
    std::string audience;
    std::optional<Timestamp> at; ///< judge as of then instead of now
};

class KeysCard final : public Card
{
    Q_OBJECT

public:
    KeysCard(KeyShelf& shelf, Command& add, Command& remove, QWidget* parent = nullptr);

    [[nodiscard]] int currentKey() const;
    [[nodiscard]] Expectations expectations() const;
    void setExpectations(const Expectations& expectations);
    /// An error beside the keys, until something else is done with them.
    void showError(const Error& error);
    void clearError();

Q_SIGNALS:
    void expectationsChanged();
    void currentChanged();

private:
    void makeExpectations();
    void fit();
    void checkTime();
    QLineEdit* addField(const QString& name, const QString& placeholder, const QString& tooltip);

    KeyShelf& m_shelf;
    QListView* m_list;
    QLabel* m_none;
    QLabel* m_error;
    QPushButton* m_disclosure;
    QWidget* m_fields;
    QLineEdit* m_issuer = nullptr;
    QLineEdit* m_audience = nullptr;
    QLineEdit* m_at = nullptr;
    QLabel* m_atError;
};

} // namespace signet::ui
