#include "app/server/certificate.h"

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

#include <fcntl.h>
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
        X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

std::string_view contentOf(BIO* bio)
{
    char* data = nullptr;
    const auto size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

} // namespace

Result<void> writeNewFile(const std::string& path, std::string_view content)
{
    const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(errno == EEXIST ? ErrorCode::AlreadyExists : ErrorCode::Io,
                    "The file " + path + " cannot be made: " + std::strerror(errno) + ".");
    bool written = true;
    for (std::size_t done = 0; written && done < content.size();) {
        const ssize_t piece = ::write(file, content.data() + done, content.size() - done);
        written = piece > 0 || (piece < 0 && errno == EINTR);
        done += piece > 0 ? static_cast<std::size_t>(piece) : 0;
    }
    written = ::fsync(file) == 0 && written;
    const int number = errno;
    ::close(file);
    if (written)
        return {};
    ::unlink(path.c_str());
    return fail(ErrorCode::Io, "The file " + path + " cannot be written: " + std::strerror(number) + ".");
}

Result<void> makeCertificate(const std::string& host, const std::string& certificatePath,
                             const std::string& keyPath, Timestamp now)
{
    if (host.find_first_of(",:\n") != std::string::npos && !isAddress(host))
        return fail(ErrorCode::InvalidInput, "\"" + host + "\" is no name of a host.");
    const PrivateKey key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? build(key.get(), host, now) : nullptr;
    const Bio certificateText(BIO_new(BIO_s_mem()));
    const Bio keyText(BIO_new(BIO_s_secmem()));
    if (!certificate || !certificateText || !keyText ||
        PEM_write_bio_X509(certificateText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PKCS8PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return cryptoError();
    if (auto written = writeNewFile(keyPath, contentOf(keyText.get())); !written)
        return written;
    if (auto written = writeNewFile(certificatePath, contentOf(certificateText.get())); !written) {
        ::unlink(keyPath.c_str());
        return written;
    }
    return {};
}

Result<std::string> pinOf(const std::string& certificatePath)
{
    const Bio file(BIO_new_file(certificatePath.c_str(), "r"));
    if (!file)
        return fail(ErrorCode::NotFound, "The certificate " + certificatePath + " cannot be read.",
                    "signetd init makes one.");
    const Certificate certificate(PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned size = 0;
    if (!certificate || X509_digest(certificate.get(), EVP_sha256(), digest.data(), &size) != 1)
        return fail(ErrorCode::InvalidInput, "The file " + certificatePath + " holds no certificate.");
    return jose::encodeBase64url(std::span(digest.data(), size));
}

} // namespace signet::server
