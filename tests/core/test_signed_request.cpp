// Requests of operators: accepted as they were signed, refused altered, late or a second time.

#include "core/base/text.h"
#include "core/jose/signature_key.h"
#include "core/protocol/message_signature.h"
#include "core/protocol/structured_field.h"

#include <QTest>

using namespace signet;
using namespace signet::protocol;

namespace {

constexpr Timestamp noon{Seconds{1'800'000'000}};

const jose::Jwk& operatorKey()
{
    static const auto key = *jose::Jwk::generate(jose::Algorithm::EdDSA);
    return key;
}

Result<jose::Jwk> keyFor(const std::string& keyid)
{
    if (keyid != operatorKey().thumbprint())
        return fail(ErrorCode::Unauthorized, "The operator is not known.");
    return operatorKey().publicKey();
}

HttpRequest signedPost()
{
    HttpRequest request{
        "POST", "/v1/keys?x=1", {{"idempotency-key", "abc"}, {"accept", "*/*"}}, R"({"act":"rotate"})"};
    if (!signRequest(request, operatorKey(), noon))
        request.method = "signing failed";
    return request;
}

std::string& header(HttpRequest& request, std::string_view name)
{
    for (auto& [given, value] : request.headers) {
        if (given == name)
            return value;
    }
    return request.headers.emplace_back(name, "").second;
}

void replaceIn(std::string& text, const std::string& what, const std::string& with)
{
    const auto at = text.find(what);
    QVERIFY2(at != std::string::npos, text.c_str());
    text.replace(at, what.size(), with);
}

std::string messageOf(const Result<VerifiedRequest>& verified)
{
    return verified ? "accepted" : verified.error().message;
}

} // namespace

class SignedRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void ourRequestsVerify_data();
    void ourRequestsVerify();
    void signingAgainReplaces();
    void alteredRequestsAreRefused_data();
    void alteredRequestsAreRefused();
    void everyByteOfTheSignatureCounts();
    void otherKeysAreRefused();
    void clocksMayDifferByAMinute_data();
    void clocksMayDifferByAMinute();
    void noncesCountOnce();
    void nonceCacheIsBounded();
    void oneOperatorCannotFillTheNonceCache();
};

void SignedRequestTest::ourRequestsVerify_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("repeatable");
    QTest::addColumn<QString>("body");
    QTest::newRow("plain") << "GET"
                           << "/v1/status" << false << "";
    QTest::newRow("query") << "GET"
                           << "/v1/revocations?kind=user&text=a%20b" << false << "";
    QTest::newRow("empty query") << "GET"
                                 << "/v1/status?" << false << "";
    QTest::newRow("write without body") << "DELETE"
                                        << "/v1/sites/a" << true << "";
    QTest::newRow("write") << "POST"
                           << "/v1/keys" << true << R"({"act":"rotate"})";
    QTest::newRow("look") << "POST"
                          << "/v1/inspect" << false << R"({"text":"ä"})";
}

void SignedRequestTest::ourRequestsVerify()
{
    QFETCH(QString, method);
    QFETCH(QString, target);
    QFETCH(bool, repeatable);
    QFETCH(QString, body);
    HttpRequest request{method.toStdString(), target.toStdString(), {}, body.toStdString()};
    if (repeatable)
        request.headers.emplace_back("idempotency-key", "id-1");
    QVERIFY(signRequest(request, operatorKey(), noon));
    QCOMPARE(find(request.headers, "content-digest").empty(), body.isEmpty());
    const auto verified = verifyRequest(request, keyFor, noon);
    QVERIFY2(verified, messageOf(verified).c_str());
    QCOMPARE(verified->keyid, operatorKey().thumbprint());
    QCOMPARE(verified->nonce.size(), std::size_t{22});
    QVERIFY(verified->created == noon);
    // What an empty query and none sign is the same text (RFC 9421 section 2.2.7); anything else is not.
    request.target += "&more=1";
    QVERIFY(!verifyRequest(request, keyFor, noon));
}

void SignedRequestTest::signingAgainReplaces()
{
    auto request = signedPost();
    const auto headers = request.headers.size();
    const std::string first(find(request.headers, "signature-input"));
    QVERIFY(signRequest(request, operatorKey(), noon + Seconds{1}));
    QCOMPARE(request.headers.size(), headers);
    QVERIFY(find(request.headers, "signature-input") != first);
    QVERIFY(verifyRequest(request, keyFor, noon));
    HttpRequest other{"GET", "/", {}, {}};
    const auto wrongKey = signRequest(other, *jose::Jwk::generate(jose::Algorithm::ES256), noon);
    QVERIFY(!wrongKey);
    QVERIFY(wrongKey.error().code == ErrorCode::InvalidInput);
    QVERIFY(!signRequest(other, *operatorKey().publicKey(), noon));
}

void SignedRequestTest::alteredRequestsAreRefused_data()
{
    using Alter = std::function<void(HttpRequest&)>;
    QTest::addColumn<Alter>("alter");
    const auto row = [](const char* name, Alter alter) { QTest::newRow(name) << std::move(alter); };
    row("method", [](HttpRequest& r) { r.method = "PUT"; });
    row("path", [](HttpRequest& r) { r.target = "/v1/key?x=1"; });
    row("query", [](HttpRequest& r) { r.target = "/v1/keys?x=2"; });
    row("query taken away", [](HttpRequest& r) { r.target = "/v1/keys"; });
    row("body", [](HttpRequest& r) { r.body = R"({"act":"rotatE"})"; });
    row("body taken away", [](HttpRequest& r) { r.body.clear(); });
    row("digest of another body", [](HttpRequest& r) {
        r.body = "other";
        header(r, "content-digest") = contentDigest("other");
    });
    row("digest missing", [](HttpRequest& r) {
        std::erase_if(r.headers, [](const auto& one) { return one.first == "content-digest"; });
    });
    row("digest twice",
        [](HttpRequest& r) { r.headers.emplace_back("content-digest", contentDigest(r.body)); });
    row("digest without a known algorithm",
        [](HttpRequest& r) { header(r, "content-digest") = "md5=:AA==:"; });
    row("idempotency key", [](HttpRequest& r) { header(r, "idempotency-key") = "abd"; });
    row("idempotency key missing", [](HttpRequest& r) {
        std::erase_if(r.headers, [](const auto& one) { return one.first == "idempotency-key"; });
    });
    row("idempotency key twice", [](HttpRequest& r) { r.headers.emplace_back("idempotency-key", "abc"); });
    row("no signature", [](HttpRequest& r) { header(r, "signature").clear(); });
    row("no input", [](HttpRequest& r) { header(r, "signature-input").clear(); });
    row("signature twice",
        [](HttpRequest& r) { r.headers.emplace_back("Signature", header(r, "signature")); });
    row("input twice",
        [](HttpRequest& r) { r.headers.emplace_back("signature-input", header(r, "signature-input")); });
    row("other label", [](HttpRequest& r) {
        replaceIn(header(r, "signature-input"), "sig1", "sig2");
        replaceIn(header(r, "signature"), "sig1", "sig2");
    });
    row("second signature", [](HttpRequest& r) {
        header(r, "signature-input") += ", sig2=(\"@method\");created=1";
        header(r, "signature") += ", sig2=:AAAA:";
    });
    row("components in another order", [](HttpRequest& r) {
        replaceIn(header(r, "signature-input"), R"("@method" "@path")", R"("@path" "@method")");
    });
    row("component twice",
        [](HttpRequest& r) { replaceIn(header(r, "signature-input"), R"("@path")", R"("@path" "@path")"); });
    row("component missing",
        [](HttpRequest& r) { replaceIn(header(r, "signature-input"), R"( "@query")", ""); });
    row("component too many", [](HttpRequest& r) {
        replaceIn(header(r, "signature-input"), R"("@query")", R"("@query" "accept")");
    });
    row("component with a parameter",
        [](HttpRequest& r) { replaceIn(header(r, "signature-input"), R"("@query")", R"("@query";req)"); });
    row("created",
        [](HttpRequest& r) { replaceIn(header(r, "signature-input"), "1800000000", "1800000001"); });
    row("created missing",
        [](HttpRequest& r) { replaceIn(header(r, "signature-input"), ";created=1800000000", ""); });
    row("created no whole number",
        [](HttpRequest& r) { replaceIn(header(r, "signature-input"), "1800000000", "1800000000.5"); });
    row("nonce missing",
        [](HttpRequest& r) { replaceIn(header(r, "signature-input"), ";nonce=", ";nonse="); });
    row("nonce empty", [](HttpRequest& r) {
        auto& input = header(r, "signature-input");
        const auto at = input.find("nonce=\"") + 7;
        input.erase(at, 22);
    });
    row("nonce altered", [](HttpRequest& r) {
        auto& input = header(r, "signature-input");
        auto& letter = input[input.find("nonce=\"") + 7];
        letter = letter == 'A' ? 'B' : 'A';
    });
    row("algorithm", [](HttpRequest& r) {
        replaceIn(header(r, "signature-input"), "alg=\"ed25519\"", "alg=\"hmac-sha256\"");
    });
    row("algorithm missing",
        [](HttpRequest& r) { replaceIn(header(r, "signature-input"), ";alg=\"ed25519\"", ""); });
    row("expires too", [](HttpRequest& r) { header(r, "signature-input") += ";expires=1900000000"; });
    row("unknown parameter too", [](HttpRequest& r) { header(r, "signature-input") += ";x=1"; });
    row("signature no bytes", [](HttpRequest& r) { header(r, "signature") = "sig1=\"x\""; });
    row("signature too short", [](HttpRequest& r) { header(r, "signature") = "sig1=:AAAA:"; });
    row("signature empty bytes", [](HttpRequest& r) { header(r, "signature") = "sig1=::"; });
    row("garbage", [](HttpRequest& r) { header(r, "signature-input") = "(("; });
}

void SignedRequestTest::alteredRequestsAreRefused()
{
    using Alter = std::function<void(HttpRequest&)>;
    QFETCH(Alter, alter);
    auto request = signedPost();
    QVERIFY(verifyRequest(request, keyFor, noon));
    alter(request);
    const auto verified = verifyRequest(request, keyFor, noon);
    QVERIFY(!verified);
    QVERIFY(verified.error().code == ErrorCode::Unauthorized ||
            verified.error().code == ErrorCode::InvalidInput);
}

void SignedRequestTest::everyByteOfTheSignatureCounts()
{
    const auto request = signedPost();
    const auto signature = parseSignature(find(request.headers, "signature"), "sig1");
    QVERIFY(signature);
    QCOMPARE(signature->size(), std::size_t{64});
    for (std::size_t i = 0; i < signature->size(); ++i) {
        auto altered = *signature;
        altered[i] ^= 1U;
        auto other = request;
        header(other, "signature") = "sig1=:" + structured::encodeBase64(asText(altered)) + ":";
        const auto verified = verifyRequest(other, keyFor, noon);
        QVERIFY2(!verified, std::to_string(i).c_str());
        QVERIFY(verified.error().code == ErrorCode::Unauthorized);
    }
}

void SignedRequestTest::otherKeysAreRefused()
{
    const auto stranger = *jose::Jwk::generate(jose::Algorithm::EdDSA);
    HttpRequest request{"GET", "/v1/status", {}, {}};
    QVERIFY(signRequest(request, stranger, noon));
    auto verified = verifyRequest(request, keyFor, noon);
    QVERIFY(!verified);
    QVERIFY(verified.error().code == ErrorCode::Unauthorized);
    // The keyid of one operator over the signature of another.
    replaceIn(header(request, "signature-input"), stranger.thumbprint(), operatorKey().thumbprint());
    verified = verifyRequest(request, keyFor, noon);
    QVERIFY(!verified);
    QVERIFY(verified.error().code == ErrorCode::Unauthorized);
    // What looks up keys may answer with one of another kind; it is refused too.
    const auto anyKey = [](const std::string&) { return jose::Jwk::generate(jose::Algorithm::ES256); };
    verified = verifyRequest(signedPost(), anyKey, noon);
    QVERIFY(!verified);
    QVERIFY(verified.error().code == ErrorCode::Unauthorized);
}

void SignedRequestTest::clocksMayDifferByAMinute_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("together") << 0 << "";
    QTest::newRow("60 s ahead") << 60 << "";
    QTest::newRow("60 s behind") << -60 << "";
    QTest::newRow("61 s ahead")
        << 61
        << "The clock of the machine that signed this request is 1 minute ahead of the "
           "authority's: it said 2027-01-15T08:01:01Z when the authority's said "
           "2027-01-15T08:00:00Z.";
    QTest::newRow("61 s behind")
        << -61
        << "The clock of the machine that signed this request is 1 minute behind the "
           "authority's: it said 2027-01-15T07:58:59Z when the authority's said "
           "2027-01-15T08:00:00Z.";
    QTest::newRow("3 hours ahead")
        << 3 * 3'600
        << "The clock of the machine that signed this request is 3 hours ahead of the "
           "authority's: it said 2027-01-15T11:00:00Z when the authority's said "
           "2027-01-15T08:00:00Z.";
    QTest::newRow("in 1970") << -1'800'000'000 << "*";
}

void SignedRequestTest::clocksMayDifferByAMinute()
{
    QFETCH(int, ahead);
    QFETCH(QString, sentence);
    HttpRequest request{"GET", "/v1/status", {}, {}};
    QVERIFY(signRequest(request, operatorKey(), noon + Seconds{ahead}));
    const auto verified = verifyRequest(request, keyFor, noon);
    QCOMPARE(verified.has_value(), sentence.isEmpty());
    if (verified)
        return;
    QVERIFY(verified.error().code == ErrorCode::ClockOff);
    // Nobody else is told.
    for (const bool stranger : {true, false}) {
        auto other = request;
        if (stranger)
            QVERIFY(signRequest(other, *jose::Jwk::generate(jose::Algorithm::EdDSA), noon + Seconds{ahead}));
        else
            other.target = "/v1/keys";
        QVERIFY(verifyRequest(other, keyFor, noon).error().code == ErrorCode::Unauthorized);
    }
    if (sentence != "*")
        QCOMPARE(QString::fromStdString(verified.error().message), sentence);
    QVERIFY(!verified.error().hint.empty());
}

void SignedRequestTest::noncesCountOnce()
{
    NonceCache cache;
    const VerifiedRequest request{"key", "nonce-1", noon};
    QVERIFY(cache.remember(request, noon));
    QVERIFY2(!cache.remember(request, noon), "a replay");
    QVERIFY2(!cache.remember(request, noon + Seconds{60}), "as long as its signature could be accepted");
    QVERIFY2(cache.remember({"other", "nonce-1", noon}, noon), "another operator's nonce is its own");
    QVERIFY(cache.remember({"key", "nonce-2", noon}, noon));
    // From the future by as much as is allowed: kept for two minutes.
    const VerifiedRequest early{"key", "nonce-3", noon + Seconds{60}};
    QVERIFY(cache.remember(early, noon));
    QVERIFY(!cache.remember(early, noon + Seconds{120}));
}

void SignedRequestTest::nonceCacheIsBounded()
{
    NonceCache cache(64);
    int kept = 0;
    for (int i = 0; i < 1'000; ++i)
        kept += cache.remember({"key" + std::to_string(i % 16), std::to_string(i), noon}, noon) ? 1 : 0;
    QCOMPARE(kept, 64);
    QVERIFY2(!cache.remember({"key0", "0", noon}, noon),
             "what was kept is not pushed out by what came later");
    // A minute later there is room again.
    const auto later = noon + Seconds{61};
    kept = 0;
    for (int i = 0; i < 1'000; ++i)
        kept += cache.remember({"key" + std::to_string(i % 16), std::to_string(i), later}, later) ? 1 : 0;
    QCOMPARE(kept, 64);
}

void SignedRequestTest::oneOperatorCannotFillTheNonceCache()
{
    NonceCache cache(800);
    int kept = 0;
    for (int i = 0; i < 5'000; ++i)
        kept += cache.remember({"flooding", std::to_string(i), noon}, noon) ? 1 : 0;
    QCOMPARE(kept, 100);
    QVERIFY2(cache.remember({"calm", "1", noon}, noon), "others are not locked out");
    QVERIFY(!cache.remember({"calm", "1", noon}, noon));
}

QTEST_APPLESS_MAIN(SignedRequestTest)
#include "test_signed_request.moc"
