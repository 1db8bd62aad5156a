#pragma once

// Invites an operator: whose name, which role; then the link, once, as text and as a QR code, until it has
// been used or is too old. Thread-safety: the window's thread only.

#include "core/protocol/client.h"
#include "ui/shell/page.h"
#include "ui/widgets/sheet.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace signet::ui {

class Notice;
class QrCode;
class RoleChoice;

class InviteSheet final : public Sheet
{
    Q_OBJECT

public:
    explicit InviteSheet(const Services& services);
    void open();
    [[nodiscard]] bool hasLink() const;
    /// A sentence says why there is no link.
    [[nodiscard]] bool hasFailed() const;
    /// Somebody of that name has paired.
    void showPaired(const QString& name);

Q_SIGNALS:
    void said(const QString& text, signet::ui::Tone tone);

private:
    QWidget* makeQuestion();
    QWidget* makeAnswer();
    void invite();
    void show(const protocol::Client::Invitation& invitation);
    void tick();

    Services m_services;
    QStackedWidget* m_steps;
    QLineEdit* m_name = nullptr;
    RoleChoice* m_role = nullptr;
    QPushButton* m_make = nullptr;
    Notice* m_notice = nullptr;
    QrCode* m_qr = nullptr;
    QLabel* m_whom = nullptr;
    QLineEdit* m_link = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_pin = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_done = nullptr;
    QTimer m_second;
    Timestamp m_expires{};
    std::string m_requestId; ///< the same while the same is asked for: an answer that was lost is had again
    QString m_asked;
};

} // namespace signet::ui
