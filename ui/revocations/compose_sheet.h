#pragma once

// Composes one revocation: what kind, whom it concerns, and why. Nothing is asked of the authority yet.
// Thread-safety: the window's thread only.

#include "ui/revocations/staged_rows.h"
#include "ui/widgets/sheet.h"

#include <QStringList>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace signet::ui {

class Notice;
class Segments;

/// What there is to choose from, as last known.
struct ComposeChoices
{
    QStringList sites;
    QStringList kids;
};

class ComposeSheet final : public Sheet
{
    Q_OBJECT

public:
    ComposeSheet(ComposeChoices choices, const Clock& clock, QWidget* window);
    /// `draft`: what is filled in already.
    void open(const revocation::Revocation& draft);
    /// Says why it could not be staged, and stays.
    void refuse(const Error& error);

Q_SIGNALS:
    /// The sheet closes unless it is refused.
    void composed(const signet::ui::StagedRows& rows);

private:
    void makeForm();
    void chooseKind(int index);
    void stage();
    [[nodiscard]] revocation::Revocation draft() const;
    [[nodiscard]] bool readBefore(revocation::Revocation& entry);

    ComposeChoices m_choices;
    const Clock& m_clock;
    Segments* m_kinds;
    QLabel* m_effect;
    QFormLayout* m_form = nullptr;
    QComboBox* m_site = nullptr;
    QLineEdit* m_session = nullptr;
    QLineEdit* m_user = nullptr;
    QComboBox* m_key = nullptr;
    QLineEdit* m_before = nullptr;
    QLineEdit* m_reason = nullptr;
    Notice* m_notice;
    QPushButton* m_stage = nullptr;
    bool m_refused = false;
};

} // namespace signet::ui
