// What the hot path promises: no allocation, no exception, no claim read before the tag, the same answers in
// threads.

#include "core/base/random.h"
#include "core/jose/base64url.h"
#include "core/session/token_codec.h"
#include "tests/core/support/count_allocations.h"

#include <QTest>

#include <openssl/crypto.h>

#include <thread>

namespace {

std::atomic<std::size_t> opensslAllocations{0};

// NOLINTBEGIN(cppcoreguidelines-no-malloc): these stand in for the memory manager
void* opensslMalloc(std::size_t size, const char*, int)
{
    opensslAllocations.fetch_add(1, std::memory_order_relaxed);
    return std::malloc(size);
}

void* opensslRealloc(void* memory, std::size_t size, const char*, int)
{
    opensslAllocations.fetch_add(1, std::memory_order_relaxed);
    return std::realloc(memory, size);
}

void opensslFree(void* memory, const char*, int)
{
    std::free(memory);
}
// NOLINTEND(cppcoreguidelines-no-malloc)

} // namespace

using namespace signet;
using namespace signet::session;

namespace {

constexpr Timestamp now{Seconds{1'795'528'922}};

TokenCodec makeCodec()
{
    TokenPolicy policy;
    policy.issuer = "https://auth.example.org";
    policy.audience = "enwiki";
    return *TokenCodec::make(policy);
}

FixedKeys makeKeys(jose::Algorithm signing)
{
    std::vector<SealKey> sealKeys;
    for (const char* kid : {"k8-2026-11", "k7-2026-10"})
        sealKeys.push_back(*SealKey::make(*jose::Jwk::generate(jose::Encryption::A256GCM, kid)));
    std::vector<SignKey> signKeys;
    signKeys.push_back(*SignKey::make(*jose::Jwk::generate(signing, "s1", 2048), signing));
    return {std::move(sealKeys), std::move(signKeys)};
}

Session makeSession()
{
    Session session = Session::begin();
    session.subject = "mw:local:enwiki:40213";
    session.name = "Example";
    session.authTime = now - Seconds{600};
    session.rsq = 48'211;
    session.dataJson = R"({"wsEditTab":"x","nested":{"a":[1,2,3]}})";
    return session;
}

} // namespace

class HotPathTest : public QObject
{
    Q_OBJECT

private slots:
    void openingAllocatesNothing();
    void refusingAllocatesNothing();
    void verifyingAllocatesNothingOfOurs_data();
    void verifyingAllocatesNothingOfOurs();
    void theCounterCounts();
    void nothingThrows();
    void claimsAreNotReadBeforeTheTag();
    void threadsAgree();
};

void HotPathTest::openingAllocatesNothing()
{
    const auto codec = makeCodec();
    const auto keys = makeKeys(jose::Algorithm::HS256);
    TokenScratch scratch;
    const auto token = *codec.seal(makeSession(), keys, now, scratch);
    QVERIFY(codec.openSession(token, keys, now, scratch)); // the first use makes this thread's context
    const auto ours = ourAllocations.load();
    const auto openssl = opensslAllocations.load();
    bool good = true;
    for (int i = 0; i < 1000; ++i)
        good = codec.openSession(token, keys, now, scratch).has_value() && good;
    const auto oursAfter = ourAllocations.load();
    const auto opensslAfter = opensslAllocations.load();
    QVERIFY(good);
    QCOMPARE(oursAfter - ours, std::size_t{0});
    QCOMPARE(opensslAfter - openssl, std::size_t{0});
}

void HotPathTest::refusingAllocatesNothing()
{
    const auto codec = makeCodec();
    const auto keys = makeKeys(jose::Algorithm::HS256);
    const auto others = makeKeys(jose::Algorithm::HS256);
    TokenScratch scratch;
    const auto token = *codec.seal(makeSession(), keys, now, scratch);
    std::string tampered = token;
    tampered[tampered.size() - 40] = tampered[tampered.size() - 40] == 'A' ? 'B' : 'A';
    const std::string noise(4000, '.');
    const std::string unknownHeader = "eyJhbGciOiJub25lIn0" + token.substr(token.find('.'));
    QVERIFY(!codec.openSession(tampered, keys, now, scratch));
    QVERIFY(!codec.openSession(token, others, now, scratch));
    const auto ours = ourAllocations.load();
    const auto openssl = opensslAllocations.load();
    bool refused = true;
    for (int i = 0; i < 100; ++i) {
        for (const std::string* text :
             std::initializer_list<const std::string*>{&tampered, &noise, &unknownHeader})
            refused = !codec.openSession(*text, keys, now, scratch) && refused;
        refused = !codec.openSession(token, keys, now + Seconds{7200}, scratch) && refused;
        refused = !codec.openSession(token, others, now, scratch) && refused;
    }
    const auto oursAfter = ourAllocations.load();
    const auto opensslAfter = opensslAllocations.load();
    QVERIFY(refused);
    QCOMPARE(oursAfter - ours, std::size_t{0});
    QCOMPARE(opensslAfter - openssl, std::size_t{0});
}

void HotPathTest::verifyingAllocatesNothingOfOurs_data()
{
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<bool>("opensslToo");
    QTest::newRow("HS256") << int(jose::Algorithm::HS256) << true;
    QTest::newRow("HS512") << int(jose::Algorithm::HS512) << true;
    // OpenSSL's big numbers come from its heap whatever the caller does.
    QTest::newRow("RS256") << int(jose::Algorithm::RS256) << false;
    QTest::newRow("PS256") << int(jose::Algorithm::PS256) << false;
    QTest::newRow("ES256") << int(jose::Algorithm::ES256) << false;
    QTest::newRow("EdDSA") << int(jose::Algorithm::EdDSA) << false;
}

void HotPathTest::verifyingAllocatesNothingOfOurs()
{
    QFETCH(int, algorithm);
    QFETCH(bool, opensslToo);
    const auto codec = makeCodec();
    const auto keys = makeKeys(static_cast<jose::Algorithm>(algorithm));
    TokenScratch scratch;
    IdentityToken identity;
    identity.subject = "mw:local:enwiki:40213";
    identity.jti = randomIdentifier();
    const auto token = codec.sign(identity, keys, now, scratch);
    QVERIFY(token);
    QVERIFY(codec.verifyIdentity(*token, keys, now, scratch));
    const auto ours = ourAllocations.load();
    const auto openssl = opensslAllocations.load();
    bool good = true;
    for (int i = 0; i < 50; ++i)
        good = codec.verifyIdentity(*token, keys, now, scratch).has_value() && good;
    const auto oursAfter = ourAllocations.load();
    const auto opensslAfter = opensslAllocations.load();
    QVERIFY(good);
    QCOMPARE(oursAfter - ours, std::size_t{0});
    if (opensslToo)
        QCOMPARE(opensslAfter - openssl, std::size_t{0});
}

void HotPathTest::theCounterCounts()
{
    const auto ours = ourAllocations.load();
    const auto openssl = opensslAllocations.load();
    auto* const one = new std::string(100, 'x');
    auto* const other = OPENSSL_malloc(100);
    QVERIFY(ourAllocations.load() > ours);
    QVERIFY(opensslAllocations.load() > openssl);
    delete one;
    OPENSSL_free(other);
}

void HotPathTest::nothingThrows()
{
    const auto codec = makeCodec();
    const auto keys = makeKeys(jose::Algorithm::HS256);
    TokenScratch scratch;
    const std::string_view text;
    static_assert(noexcept(codec.openSession(text, keys, now, scratch)));
    static_assert(noexcept(codec.openRemember(text, keys, now, scratch)));
    static_assert(noexcept(codec.verifyIdentity(text, keys, now, scratch)));
    for (std::size_t size = 0; size < 5000; size += 7) {
        std::string noise(size, '\0');
        randomBytes({reinterpret_cast<std::uint8_t*>(noise.data()), noise.size()});
        QVERIFY(!codec.openSession(noise, keys, now, scratch));
        QVERIFY(!codec.verifyIdentity(noise, keys, now, scratch));
    }
}

void HotPathTest::claimsAreNotReadBeforeTheTag()
{
    // The claims are ill-formed JSON under a right tag: malformed. Under a wrong tag nobody may have noticed
    // that.
    const auto codec = makeCodec();
    const auto jwk = *jose::Jwk::generate(jose::Encryption::A256GCM, "k1");
    const auto key = *SealKey::make(jwk);
    const FixedKeys keys({key}, {});
    const std::string broken = R"({"iss":)";
    std::array<std::uint8_t, 12> iv{};
    std::array<std::uint8_t, 16> tag{};
    std::vector<std::uint8_t> sealed(broken.size());
    randomBytes(iv);
    QVERIFY(key.content->seal(iv, key.sessionHeader,
                              std::span(reinterpret_cast<const std::uint8_t*>(broken.data()), broken.size()),
                              sealed, tag));
    const auto assemble = [&] {
        return key.sessionHeader + ".." + jose::encodeBase64url(iv) + "." + jose::encodeBase64url(sealed) +
               "." + jose::encodeBase64url(tag);
    };
    TokenScratch scratch;
    QCOMPARE(toString(codec.openSession(assemble(), keys, now, scratch).error().refusal),
             std::string_view("malformed"));
    tag[0] = static_cast<std::uint8_t>(tag[0] ^ 1);
    QCOMPARE(toString(codec.openSession(assemble(), keys, now, scratch).error().refusal),
             std::string_view("bad_signature"));
}

void HotPathTest::threadsAgree()
{
    const auto codec = makeCodec();
    const auto keys = makeKeys(jose::Algorithm::ES256);
    TokenScratch scratch;
    const auto session = makeSession();
    const auto token = *codec.seal(session, keys, now, scratch);
    IdentityToken identity;
    identity.subject = "mw:local:enwiki:40213";
    identity.jti = randomIdentifier();
    const auto signedToken = *codec.sign(identity, keys, now, scratch);
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t) {
        threads.emplace_back([&] {
            TokenScratch own;
            for (int i = 0; i < 100; ++i) {
                const auto opened = codec.openSession(token, keys, now, own);
                if (!opened || opened->sid != session.sid)
                    wrong.fetch_add(1);
                if (!codec.verifyIdentity(signedToken, keys, now, own))
                    wrong.fetch_add(1);
                const auto made = codec.seal(makeSession(), keys, now, own);
                if (!made || !codec.openSession(*made, keys, now, own))
                    wrong.fetch_add(1);
            }
        });
    }
    for (auto& thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

int main(int argc, char** argv)
{
    // Before OpenSSL allocates anything, so that all of its allocations are seen.
    CRYPTO_set_mem_functions(opensslMalloc, opensslRealloc, opensslFree);
    QCoreApplication application(argc, argv);
    HotPathTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_hot_path.moc"
