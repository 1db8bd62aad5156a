#pragma once

// What the opener is doing right now, in words, and what it wants to know: a passphrase, or whether an
// encrypted file may stand in for the keychain. Shown only for the undertaking it was told to expect, so that
// several may exist at once.
//
// Thread-safety: the window's thread only.

#include "ui/workspace/workspace_opener.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace signet::ui {

class OpenerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit OpenerPanel(WorkspaceOpener& opener, QWidget* parent = nullptr);
    ~OpenerPanel() override;
    /// Call before the undertaking is begun; the panel shows it until it ends, and an error until the next.
    void expect();
    void showError(const Error& error, bool canUseFile = false);
    void clear();
    [[nodiscard]] bool isWaiting() const;

Q_SIGNALS:
    /// Use an encrypted file where the keychain was not to be had.
    void fileWanted();
    void ended();

private:
    void follow();
    void askPassphrase(bool isNew, bool wrong);
    void give();
    void look();
    [[nodiscard]] bool expects() const { return m_opener && m_opener->viewer() == this; }
    [[nodiscard]] QString wordsFor(WorkspaceOpener::Step step) const;

    QPointer<WorkspaceOpener> m_opener; ///< may end before a sheet of the window does
    QLabel* m_words;
    QProgressBar* m_busy;
    QLabel* m_ask;
    QLineEdit* m_passphrase;
    QLineEdit* m_repeat;
    QPushButton* m_give;
    QPushButton* m_cancel;
    QLabel* m_error;
    QLabel* m_hint;
    QPushButton* m_useFile;
    bool m_isNew = false;
};

} // namespace signet::ui
