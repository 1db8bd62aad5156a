#pragma once

// A signed checkpoint of the activity log, to be kept where the authority cannot reach it.
// Thread-safety: the window's thread only.

#include "core/authority/activity.h"
#include "ui/shell/page.h"
#include "ui/widgets/sheet.h"

class QLabel;
class QPushButton;

namespace signet::ui {

class ChainVerifier;
class Notice;

class CheckpointSheet final : public Sheet
{
    Q_OBJECT

public:
    CheckpointSheet(const Services& services, const ChainVerifier& chain);
    /// Opens and asks the authority.
    void open();
    [[nodiscard]] bool hasCheckpoint() const { return !m_checkpoint.token.empty(); }

Q_SIGNALS:
    /// Somebody chose where to save it.
    void saveWanted(const QString& path, const QByteArray& content);

private:
    void show(const authority::Checkpoint& checkpoint);

    Services m_services;
    const ChainVerifier& m_chain;
    Notice* m_notice;
    QWidget* m_facts;
    QLabel* m_entry;
    QLabel* m_hash;
    QLabel* m_fits;
    QPushButton* m_save;
    authority::Checkpoint m_checkpoint;
};

} // namespace signet::ui
