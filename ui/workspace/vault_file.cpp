#include "ui/workspace/vault_file.h"

#include "core/base/random.h"
#include "core/jose/base64url.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>

#include <nlohmann/json.hpp>
#include <openssl/evp.h>

#include <array>

namespace signet::ui {

namespace {

using nlohmann::json;

constexpr const char* form = "signet secrets, version 1";
constexpr const char* purpose = "console secret";
constexpr qint64 largestFile = qint64{1} << 20;
constexpr int lockPatience = 5'000; ///< ms

tl::unexpected<Error> damaged(const QString& path)
{
    return fail(ErrorCode::Damaged, "The file of secrets " + path.toStdString() + " is damaged.",
                "Restore it from a backup, or move it away and connect your workspaces anew.");
}

bool isSane(const ScryptCost& cost)
{
    return cost.log2N >= 10 && cost.log2N <= 20 && cost.r >= 1 && cost.r <= 16 && cost.p >= 1 && cost.p <= 4;
}

Result<authority::MasterKey> keyOf(const SecretBytes& passphrase, std::span<const std::uint8_t> salt,
                                   const ScryptCost& cost)
{
    SecretBytes key(32);
    const std::uint64_t n = std::uint64_t{1} << cost.log2N;
    const std::uint64_t memory = 128 * n * cost.r + 128 * std::uint64_t{cost.r} * cost.p + (1U << 20);
    if (EVP_PBE_scrypt(passphrase.view().data(), passphrase.size(), salt.data(), salt.size(), n, cost.r,
                       cost.p, memory, key.data(), key.size()) != 1)
        return fail(ErrorCode::Crypto, "The passphrase could not be turned into a key.",
                    "Close other programs if memory is short, and try again.");
    return authority::MasterKey::fromBytes(key.bytes());
}

Result<json> load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, "There is no file of secrets at " + path.toStdString() + ".",
                    "Connect your workspaces anew.");
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, "The file of secrets " + path.toStdString() + " cannot be read.",
                    "Look whether it is yours.");
    if (file.size() > largestFile)
        return damaged(path);
    const QByteArray bytes = file.readAll();
    json content = json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!content.is_object() || content.value("form", "") != form || !content.contains("scrypt") ||
        !content["scrypt"].is_object() || !content.contains("secrets") || !content["secrets"].is_object())
        return damaged(path);
    return content;
}

Result<void> store(const QString& path, const json& content)
{
    const auto cannot = [&] {
        return fail(ErrorCode::Io, "The file of secrets " + path.toStdString() + " cannot be written.",
                    "Look whether there is room, and whether you may write there.");
    };
    if (!QDir().mkpath(QFileInfo(path).path()))
        return cannot();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannot();
    const std::string text = content.dump(1);
    file.write(text.data(), static_cast<qint64>(text.size()));
    if (!file.commit())
        return cannot();
    return {};
}

/// Reads, changes and writes the file while no other console does.
template <typename Change>
Result<void> change(const QString& path, const Change& how)
{
    QLockFile lock(path + QStringLiteral(".lock"));
    if (!lock.tryLock(lockPatience))
        return fail(ErrorCode::Busy, "Another console is writing the file of secrets.", "Try again.");
    auto content = load(path);
    if (!content)
        return tl::unexpected(std::move(content.error()));
    how((*content)["secrets"]);
    return store(path, *content);
}

std::string sealed(const authority::MasterKey& key, std::span<const std::uint8_t> secret,
                   const std::string& name)
{
    return jose::encodeBase64url(key.seal(secret, purpose, name));
}

Result<SecretBytes> opened(const authority::MasterKey& key, const json& text, const std::string& name)
{
    const auto blob = text.is_string() ? jose::decodeBase64url(text.get<std::string>()) : std::nullopt;
    if (!blob)
        return fail(ErrorCode::Damaged, "The file of secrets is damaged.", "Restore it from a backup.");
    return key.open({reinterpret_cast<const char*>(blob->data()), blob->size()}, purpose, name);
}

unsigned number(const json& object, const char* name)
{
    const auto found = object.find(name);
    return found != object.end() && found->is_number_unsigned() ? found->get<unsigned>() : 0;
}

} // namespace

Result<VaultFile> VaultFile::create(const QString& path, const SecretBytes& passphrase, ScryptCost cost)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::AlreadyExists, "There is a file of secrets at " + path.toStdString() + ".",
                    "Open it with its passphrase.");
    if (passphrase.empty() || !isSane(cost))
        return fail(ErrorCode::InvalidInput, "A passphrase must not be empty.",
                    "Choose one of several words.");
    std::array<std::uint8_t, 16> salt{};
    randomBytes(salt);
    auto key = keyOf(passphrase, salt, cost);
    if (!key)
        return tl::unexpected(std::move(key.error()));
    const json content{
        {"form", form},
        {"scrypt",
         {{"log2_n", cost.log2N}, {"r", cost.r}, {"p", cost.p}, {"salt", jose::encodeBase64url(salt)}}},
        {"proof", sealed(*key, std::array<std::uint8_t, 1>{}, {})},
        {"secrets", json::object()}};
    if (auto stored = store(path, content); !stored)
        return tl::unexpected(std::move(stored.error()));
    return VaultFile(path, std::move(*key));
}

Result<VaultFile> VaultFile::open(const QString& path, const SecretBytes& passphrase)
{
    const auto content = load(path);
    if (!content)
        return tl::unexpected(content.error());
    const auto& scrypt = (*content)["scrypt"];
    const ScryptCost cost{number(scrypt, "log2_n"), number(scrypt, "r"), number(scrypt, "p")};
    const auto salt = scrypt.contains("salt") && scrypt["salt"].is_string()
                          ? jose::decodeBase64url(scrypt["salt"].get<std::string>())
                          : std::nullopt;
    if (!isSane(cost) || !salt || salt->size() != 16 || !content->contains("proof"))
        return damaged(path);
    auto key = keyOf(passphrase, *salt, cost);
    if (!key)
        return tl::unexpected(std::move(key.error()));
    if (!opened(*key, (*content)["proof"], {}))
        return fail(ErrorCode::WrongPassphrase, "This passphrase does not open the file of secrets.",
                    "Check the keyboard layout and type it again.");
    return VaultFile(path, std::move(*key));
}

Result<SecretBytes> VaultFile::read(const QString& name) const
{
    const auto content = load(m_path);
    if (!content)
        return tl::unexpected(content.error());
    const auto found = (*content)["secrets"].find(name.toStdString());
    if (found == (*content)["secrets"].end())
        return fail(ErrorCode::NotFound, "The file of secrets keeps nothing under that name.",
                    "Connect anew; a new secret is made then.");
    return opened(m_key, *found, name.toStdString());
}

Result<void> VaultFile::write(const QString& name, const SecretBytes& secret)
{
    return change(m_path, [&](json& secrets) {
        secrets[name.toStdString()] = sealed(m_key, secret.bytes(), name.toStdString());
    });
}

Result<void> VaultFile::remove(const QString& name)
{
    return change(m_path, [&](json& secrets) { secrets.erase(name.toStdString()); });
}

} // namespace signet::ui
