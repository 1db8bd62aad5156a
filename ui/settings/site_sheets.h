#pragma once

// The sheets of a site: what a MediaWiki is to be told of it, its new secret, told once, and its removal.
// Thread-safety: the window's thread only.

#include "core/authority/site.h"
#include "core/base/secret_bytes.h"
#include "ui/settings/operator_sheets.h"
#include "ui/shell/page.h"

class QLineEdit;
class QStackedWidget;

namespace signet::ui {

class RemoveSiteSheet final : public OperatorSheet
{
    Q_OBJECT

public:
    RemoveSiteSheet(const authority::Site& site, QWidget* window);
    void open();
};

/// The lines that go into LocalSettings.php, ready to be pasted.
class MediaWikiSheet final : public OperatorSheet
{
    Q_OBJECT

public:
    MediaWikiSheet(const authority::Site& site, const Services& services);
    void open();

Q_SIGNALS:
    void said(const QString& text, signet::ui::Tone tone);
};

/// First what will happen, then the secret, once.
class SecretSheet final : public OperatorSheet
{
    Q_OBJECT

public:
    SecretSheet(const authority::Site& site, const Services& services);
    void open();
    void show(const SecretBytes& secret);
    [[nodiscard]] bool hasSecret() const { return m_told; }

Q_SIGNALS:
    void said(const QString& text, signet::ui::Tone tone);

private:
    Services m_services;
    QWidget* m_question;
    QWidget* m_answer;
    QLineEdit* m_secret;
    bool m_told = false;
};

} // namespace signet::ui
