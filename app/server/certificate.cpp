#include "app/server/certificate.h"

#include "core/base/new_file.h"
#include "core/base/random.h"
#include "core/jose/base64url.h"

#include <arpa/inet.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>

#include <unistd.h>

namespace signet::server {

namespace {

template <auto free>
struct Free
{
    template <typename T>
    void operator()(T* pointer) const noexcept
    {
        free(pointer);
    }
};
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Bio = std::unique_ptr<BIO, Free<BIO_free_all>>;

constexpr Seconds lifetime{10LL * 365 * 86'400};
constexpr Seconds clockDifference{86'400};
constexpr const char* makeAnother =
    "'signetd certificate' makes a new one where there is none; every operator must pair again then.";

tl::unexpected<Error> cryptoError()
{
    return fail(ErrorCode::Crypto, "OpenSSL could not make a certificate.");
}

bool isAddress(const std::string& host)
{
    std::array<unsigned char, 16> address{};
    return ::inet_pton(AF_INET, host.c_str(), address.data()) == 1 ||
           ::inet_pton(AF_INET6, host.c_str(), address.data()) == 1;
}

bool addExtension(X509* certificate, int kind, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// Its signatures name no hash.
bool isEdwards(const EVP_PKEY* key)
{
    return EVP_PKEY_is_a(key, "ED25519") == 1 || EVP_PKEY_is_a(key, "ED448") == 1;
}

Certificate build(EVP_PKEY* key, const std::string& host, Timestamp now)
{
    Certificate certificate(X509_new());
    std::array<std::uint8_t, 16> serial{};
    randomBytes(serial);
    serial[0] &= 0x7fU;
    const std::unique_ptr<BIGNUM, Free<BN_free>> number(
        BN_bin2bn(serial.data(), static_cast<int>(serial.size()), nullptr));
    const auto time = [](Timestamp at) { return static_cast<time_t>(at.time_since_epoch().count()); };
    X509_NAME* name = certificate ? X509_get_subject_name(certificate.get()) : nullptr;
    const std::string common = host.substr(0, 64); // as long as a common name may be
    const bool made =
        name != nullptr && number && X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
        BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate.get())) != nullptr &&
        ASN1_TIME_set(X509_getm_notBefore(certificate.get()), time(now - clockDifference)) != nullptr &&
        ASN1_TIME_set(X509_getm_notAfter(certificate.get()), time(now + lifetime)) != nullptr &&
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(common.data()),
                                   static_cast<int>(common.size()), -1, 0) == 1 &&
        X509_set_issuer_name(certificate.get(), name) == 1 && X509_set_pubkey(certificate.get(), key) == 1 &&
        addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
        addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature") &&
        addExtension(certificate.get(), NID_ext_key_usage, "serverAuth") &&
        addExtension(certificate.get(), NID_subject_alt_name, (isAddress(host) ? "IP:" : "DNS:") + host) &&
        X509_sign(certificate.get(), key, isEdwards(key) ? nullptr : EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

std::string_view contentOf(BIO* bio)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

/// What is wrong with a file that cannot be opened.
tl::unexpected<Error> cannotBeRead(const std::string& what, const std::string& path, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return fail(ErrorCode::NotFound, "There is no " + what + " " + path + ".", makeAnother);
    return fail(ErrorCode::Io, "The " + what + " " + path + " cannot be read: " + std::strerror(number) + ".",
                "Give it to the account that signetd runs as.");
}

tl::unexpected<Error> isNone(const std::string& what, const std::string& path)
{
    return fail(ErrorCode::InvalidInput, "The file " + path + " holds no " + what + " (PEM).",
                "Put it back from a copy, or move it away. " + std::string(makeAnother));
}

Result<PrivateKey> readKey(const std::string& path)
{
    const Bio file(BIO_new_file(path.c_str(), "r"));
    if (!file)
        return cannotBeRead("key of a certificate", path, errno);
    // Nobody is there to be asked for a passphrase.
    PrivateKey key(PEM_read_bio_PrivateKey(
        file.get(), nullptr, [](char*, int, int, void*) { return -1; }, nullptr));
    if (!key)
        return isNone("private key", path);
    return key;
}

Result<PrivateKey> writeKey(const std::string& path)
{
    PrivateKey key(EVP_EC_gen("P-256"));
    const Bio text(BIO_new(BIO_s_secmem()));
    if (!key || !text ||
        PEM_write_bio_PKCS8PrivateKey(text.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return cryptoError();
    if (auto written = writeNewFile(path, contentOf(text.get())); !written)
        return tl::unexpected(written.error());
    return key;
}

Result<Certificate> readCertificate(const std::string& path)
{
    const Bio file(BIO_new_file(path.c_str(), "r"));
    if (!file)
        return cannotBeRead("certificate", path, errno);
    Certificate certificate(PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr));
    if (!certificate)
        return isNone("certificate", path);
    return certificate;
}

bool fileExists(const std::string& path)
{
    return ::access(path.c_str(), F_OK) == 0;
}

} // namespace

Result<bool> makeCertificate(const std::string& host, const std::string& certificatePath,
                             const std::string& keyPath, Timestamp now)
{
    if (host.find_first_of(",:\n") != std::string::npos && !isAddress(host))
        return fail(ErrorCode::InvalidInput, "\"" + host + "\" is no name of a host.",
                    "Name one with --admin-name.");
    if (fileExists(certificatePath)) {
        if (auto fits = checkCertificate(certificatePath, keyPath); !fits)
            return tl::unexpected(fits.error());
        return false;
    }
    // The key comes first: one that is there without a certificate is that of a making that was cut short.
    const auto key = fileExists(keyPath) ? readKey(keyPath) : writeKey(keyPath);
    if (!key)
        return tl::unexpected(key.error());
    const Certificate certificate = build(key->get(), host, now);
    const Bio text(BIO_new(BIO_s_mem()));
    if (!certificate || !text || PEM_write_bio_X509(text.get(), certificate.get()) != 1)
        return cryptoError();
    if (auto written = writeNewFile(certificatePath, contentOf(text.get())); !written)
        return tl::unexpected(written.error());
    return true;
}

Result<void> checkCertificate(const std::string& certificatePath, const std::string& keyPath)
{
    const auto certificate = readCertificate(certificatePath);
    if (!certificate)
        return tl::unexpected(certificate.error());
    const auto key = readKey(keyPath);
    if (!key)
        return tl::unexpected(key.error());
    if (X509_check_private_key(certificate->get(), key->get()) != 1)
        return fail(ErrorCode::InvalidInput,
                    "The key " + keyPath + " is not that of the certificate " + certificatePath + ".",
                    "Put back the one that belongs to it, or move both away. " + std::string(makeAnother));
    return {};
}

Result<std::string> pinOf(const std::string& certificatePath)
{
    const auto certificate = readCertificate(certificatePath);
    if (!certificate)
        return tl::unexpected(certificate.error());
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (X509_digest(certificate->get(), EVP_sha256(), digest.data(), &size) != 1)
        return cryptoError();
    return jose::encodeBase64url(std::span(digest.data(), size));
}

} // namespace signet::server
