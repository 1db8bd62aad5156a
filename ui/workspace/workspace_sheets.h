#pragma once

// The sheets that make a workspace: by a pairing link, or a local one; and the one that asks before one is
// forgotten.
//
// Thread-safety: the window's thread only.

#include "ui/widgets/sheet.h"
#include "ui/workspace/opener_panel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace signet::ui {

/// Where the secret is to be kept: two buttons of which one is on.
class SecretPlaceChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretPlaceChoice(QWidget* parent = nullptr);
    [[nodiscard]] SecretPlace place() const;
    void setPlace(SecretPlace place);

private:
    QRadioButton* m_keychain;
    QRadioButton* m_file;
};

/// What both sheets share: fields above, a choice, the panel, two buttons.
class WorkspaceSheet : public Sheet
{
    Q_OBJECT

public:
    WorkspaceSheet(const QString& title, const QString& begin, WorkspaceOpener& opener, QWidget* window);

protected:
    /// Whether the fields are good to go on with.
    [[nodiscard]] virtual bool isReady() const = 0;
    virtual void begin(SecretPlace place) = 0;
    /// Call when a field changed.
    void look();
    [[nodiscard]] WorkspaceOpener& opener() const noexcept { return m_opener; }
    /// Puts the choice, the panel and the buttons below what is there.
    void finish();

private:
    void start();

    WorkspaceOpener& m_opener;
    SecretPlaceChoice* m_choice;
    OpenerPanel* m_panel;
    QPushButton* m_begin;
    QPushButton* m_close;
};

class PairingSheet final : public WorkspaceSheet
{
    Q_OBJECT

public:
    PairingSheet(WorkspaceOpener& opener, QWidget* window);
    void open(const QString& link = {});

protected:
    [[nodiscard]] bool isReady() const override;
    void begin(SecretPlace place) override;

private:
    void readLink();

    QLineEdit* m_link;
    QLabel* m_error;
    QWidget* m_found;
    QLabel* m_host;
    QLabel* m_pin;
    QLineEdit* m_name;
    std::optional<protocol::PairingLink> m_parsed;
};

class LocalSheet final : public WorkspaceSheet
{
    Q_OBJECT

public:
    LocalSheet(WorkspaceOpener& opener, QWidget* window);
    void open();

protected:
    [[nodiscard]] bool isReady() const override;
    void begin(SecretPlace place) override;

private:
    QLineEdit* m_site;
    QLineEdit* m_origin;
    QLabel* m_error;
};

/// Asks once; `forgotten` is called if the answer is yes.
void openForgetSheet(const KnownWorkspace& known, QWidget* window, std::function<void()> forgotten);

} // namespace signet::ui
