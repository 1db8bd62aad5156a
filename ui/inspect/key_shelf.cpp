#include "ui/inspect/key_shelf.h"

#include "core/keys/key_file.h"
#include "ui/shell/core_words.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace signet::ui {

namespace {

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

KeyRow makeKeyRow(const session::InspectionKey& entry)
{
    const jose::Jwk& key = entry.key;
    KeyRow row;
    row.name = key.kid().empty() ? fromStd(key.thumbprint()).left(12) + QChar(0x2026) : fromStd(key.kid());
    const QString type =
        fromStd(key.curve() == jose::Curve::None ? toString(key.type()) : toString(key.curve()));
    QStringList parts{key.curve() == jose::Curve::None ? QStringLiteral("%1 %2").arg(type).arg(key.bits())
                                                       : type};
    if (key.attributes().algorithm)
        parts << fromStd(toString(*key.attributes().algorithm));
    if (key.attributes().encryption)
        parts << fromStd(toString(*key.attributes().encryption));
    row.algorithm = parts.join(QStringLiteral(", "));
    row.origin = fromStd(entry.origin);
    row.state = coreWord(entry.state);
    row.isPrivate = key.isPrivate();
    return row;
}

Result<keys::LoadedKeys> read(const QString& path, const SecretBytes& passphrase)
{
    jose::PassphraseCallback answer;
    if (!passphrase.empty())
        answer = [&passphrase]() -> std::optional<SecretBytes> { return passphrase.clone(); };
    return keys::loadKeyFile(path.toStdString(), answer);
}

} // namespace

void KeyShelf::load(const QString& path, SecretBytes passphrase)
{
    // Shared, because QtConcurrent copies its task and a secret cannot be copied.
    const auto secret = std::make_shared<const SecretBytes>(std::move(passphrase));
    using Loaded = std::shared_ptr<Result<keys::LoadedKeys>>;
    QtConcurrent::run([path, secret]() -> Loaded {
        return std::make_shared<Result<keys::LoadedKeys>>(read(path, *secret));
    }).then(this, [this, path, tried = !secret->empty()](const Loaded& result) {
        if (!result->has_value()) {
            const Error& error = result->error();
            if (error.code == ErrorCode::PassphraseNeeded ||
                (tried && error.code == ErrorCode::WrongPassphrase))
                Q_EMIT passphraseNeeded(path, tried);
            else
                Q_EMIT failed(error);
            return;
        }
        const std::string origin = QFileInfo(path).fileName().toStdString();
        std::vector<session::InspectionKey> fresh;
        for (keys::LoadedKey& loaded : (*result)->keys)
            fresh.push_back({std::move(loaded.key), origin, std::move(loaded.state)});
        const int before = rowCount();
        add(std::move(fresh));
        Q_EMIT loaded(path, rowCount() - before);
    });
}

void KeyShelf::add(std::vector<session::InspectionKey> keys)
{
    for (session::InspectionKey& key : keys) {
        const std::string thumbprint = key.key.thumbprint();
        const bool known =
            std::any_of(m_keys.begin(), m_keys.end(), [&](const session::InspectionKey& other) {
                return other.key.thumbprint() == thumbprint && other.key.kid() == key.key.kid();
            });
        if (known)
            continue;
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_rows.push_back(makeKeyRow(key));
        m_keys.push_back(std::move(key));
        endInsertRows();
    }
    Q_EMIT changed();
}

void KeyShelf::removeAt(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_keys.erase(m_keys.begin() + row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT changed();
}

void KeyShelf::clear()
{
    beginResetModel();
    m_keys.clear();
    m_rows.clear();
    endResetModel();
    Q_EMIT changed();
}

int KeyShelf::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeyShelf::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const KeyRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case NameRole:
        return row.name;
    case AlgorithmRole:
        return row.algorithm;
    case OriginRole:
        return row.origin;
    case StateRole:
        return row.state;
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2, from %3").arg(row.name, row.algorithm, row.origin);
    case Qt::ToolTipRole:
        return row.isPrivate ? tr("%1 from %2; holds private material, kept for this run only")
                                   .arg(row.name, row.origin)
                             : tr("%1 from %2; kept for this run only").arg(row.name, row.origin);
    default:
        return {};
    }
}

} // namespace signet::ui
