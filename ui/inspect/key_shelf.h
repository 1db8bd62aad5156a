#pragma once

// The keys to verify with: read from files on a worker, kept for the run, never written anywhere.
//
// Errors: told by `failed`; an encrypted file asks through `passphraseNeeded`, once per try.
// Thread-safety: the window's thread only.

#include "core/base/result.h"
#include "core/base/secret_bytes.h"
#include "core/session/inspection/inspector.h"

#include <QAbstractListModel>
#include <QString>

namespace signet::ui {

/// One key as a ready row.
struct KeyRow
{
    QString name;      ///< kid, else the beginning of the thumbprint
    QString algorithm; ///< "RSA 2048, RS256"
    QString origin;
    QString state;
    bool isPrivate = false;
};

class KeyShelf final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole, AlgorithmRole, OriginRole, StateRole };

    using QAbstractListModel::QAbstractListModel;

    /// Reads a file and adds its keys. `passphrase` may be empty at the first try.
    void load(const QString& path, SecretBytes passphrase = {});
    void add(std::vector<session::InspectionKey> keys);
    void removeAt(int row);
    void clear();
    [[nodiscard]] const std::vector<session::InspectionKey>& keys() const noexcept { return m_keys; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed();
    void loaded(const QString& path, int added);
    /// `wrong`: a passphrase was tried and did not open it.
    void passphraseNeeded(const QString& path, bool wrong);
    void failed(const signet::Error& error);

private:
    std::vector<session::InspectionKey> m_keys;
    std::vector<KeyRow> m_rows;
};

} // namespace signet::ui
