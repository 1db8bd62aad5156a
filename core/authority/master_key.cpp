#include "core/authority/master_key.h"

#include "core/base/new_file.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/jose/base64url.h"
#include "core/jose/sha256.h"

#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace signet::authority {

namespace {

constexpr std::size_t ivSize = 12;
constexpr std::size_t tagSize = 16;
constexpr char blobVersion = 1;

tl::unexpected<Error> unreadable(const std::string& path, int number)
{
    return fail(number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                "The master key cannot be read: '" + path + "': " + std::strerror(number) + ".",
                number == ENOENT ? "Name the file with --master-key, or make a record with \"signetd init\"."
                                 : "Check the file, its folder and their owner.");
}

/// What a blob is bound to: "purpose\0name".
std::string additionalData(std::string_view purpose, std::string_view name)
{
    std::string text(purpose);
    text += '\0';
    text += name;
    return text;
}

/// systemd gives credentials to the service alone, whatever the file's mode says.
bool isCredential(const std::string& path)
{
    const char* const folder =
        std::getenv("CREDENTIALS_DIRECTORY"); // NOLINT(concurrency-mt-unsafe): read at start
    return folder && *folder && path.starts_with(std::string(folder) + "/");
}

struct OpenFile
{
    int number;
    ~OpenFile()
    {
        if (number >= 0)
            ::close(number);
    }
};

} // namespace

Result<MasterKey> MasterKey::fromBytes(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() != 32)
        return fail(ErrorCode::InvalidInput, "A master key has 32 bytes.",
                    "It is one line of 43 characters.");
    auto key = jose::ContentKey::bind(bytes, jose::Encryption::A256GCM);
    if (!key)
        return tl::unexpected(std::move(key.error()));
    const auto mark = jose::hmacSha256(bytes, "signet master key fingerprint");
    auto derivation = jose::hmacSha256(bytes, "signet master key derivation");
    auto kept = std::make_shared<const SecretBytes>(derivation);
    cleanse(derivation.data(), derivation.size());
    return MasterKey(std::move(*key), std::move(kept), jose::encodeBase64url(std::span(mark).first(12)));
}

Result<MasterKey> MasterKey::fromText(std::string_view text)
{
    const auto bytes = jose::decodeBase64urlSecret(trimmed(text));
    if (!bytes)
        return fail(ErrorCode::InvalidInput, "The master key is not base64url.",
                    "It is one line of 43 characters.");
    return fromBytes(bytes->bytes());
}

Result<MasterKey> MasterKey::load(const std::string& path)
{
    const OpenFile file{::open(path.c_str(), O_RDONLY | O_CLOEXEC)};
    if (file.number < 0)
        return unreadable(path, errno);
    struct stat status = {};
    if (::fstat(file.number, &status) != 0)
        return unreadable(path, errno);
    if (!S_ISREG(status.st_mode) || ((status.st_mode & 077U) != 0 && !isCredential(path)))
        return fail(
            ErrorCode::NotAllowed, "The master key '" + path + "' can be read by others than its owner.",
            "Run: chmod 600 '" + path + "', and think of it as seen: make a new one if others had access.");
    SecretBytes text(128);
    std::size_t size = 0;
    while (size < text.size()) {
        const auto got = ::read(file.number, text.data() + size, text.size() - size);
        if (got < 0 && errno != EINTR)
            return unreadable(path, errno);
        if (got == 0)
            break;
        size += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
    return fromText(text.view().substr(0, size)).map_error([&](Error error) {
        error.message = "'" + path + "': " + error.message;
        return error;
    });
}

Result<MasterKey> MasterKey::create(const std::string& path)
{
    const auto text = generateText();
    SecretBytes line(text.size() + 1);
    *std::copy(text.bytes().begin(), text.bytes().end(), line.data()) = '\n';
    if (auto written = writeNewFile(path, line.view()); !written) {
        if (written.error().code == ErrorCode::AlreadyExists)
            return fail(ErrorCode::AlreadyExists, "There is a master key already: '" + path + "'.",
                        "It was kept. Whatever it encrypts can be read with nothing else.");
        return tl::unexpected(std::move(written.error()));
    }
    return fromText(text.view());
}

SecretBytes MasterKey::generateText()
{
    const auto bytes = randomSecret(32);
    SecretBytes text(jose::base64urlEncodedSize(bytes.size()));
    jose::encodeBase64url(bytes.bytes(), {reinterpret_cast<char*>(text.data()), text.size()});
    return text;
}

std::string MasterKey::fingerprint() const
{
    return m_fingerprint;
}

std::string MasterKey::deriveIdentifier(std::string_view purpose, std::string_view name) const
{
    const auto derived = jose::hmacSha256(m_derivation->bytes(), additionalData(purpose, name));
    return jose::encodeBase64url(std::span(derived).first(16));
}

std::string MasterKey::seal(std::span<const std::uint8_t> secret, std::string_view purpose,
                            std::string_view name) const
{
    std::string blob(1 + ivSize + secret.size() + tagSize, blobVersion);
    const std::span bytes(reinterpret_cast<std::uint8_t*>(blob.data()), blob.size());
    const auto iv = bytes.subspan(1, ivSize);
    randomBytes(iv);
    if (!m_key.seal(iv, additionalData(purpose, name), secret, bytes.subspan(1 + ivSize, secret.size()),
                    bytes.last(tagSize)))
        std::abort(); // AES-GCM over memory at hand fails only where OpenSSL itself is broken
    return blob;
}

Result<SecretBytes> MasterKey::open(std::string_view blob, std::string_view purpose,
                                    std::string_view name) const
{
    const auto bytes = asBytes(blob);
    if (blob.size() < 1 + ivSize + tagSize || blob.front() != blobVersion)
        return fail(ErrorCode::Damaged,
                    "A sealed secret of the record (" + std::string(purpose) + ") is damaged.",
                    "Restore the record from a backup.");
    SecretBytes secret(blob.size() - 1 - ivSize - tagSize);
    const auto opened =
        m_key.open(bytes.subspan(1, ivSize), additionalData(purpose, name),
                   bytes.subspan(1 + ivSize, secret.size()), bytes.last(tagSize), secret.bytes());
    if (!opened)
        return fail(ErrorCode::Damaged,
                    "A sealed secret of the record (" + std::string(purpose) +
                        ") does not open with this master key.",
                    "Is it the master key that the record was made with? Otherwise restore a backup.");
    return secret;
}

} // namespace signet::authority
