#include "tests/core/inspection_support.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace signet;
using namespace signet::session;
using namespace signet::test;

// One test for each class of attack that concerns inspection: none may be accepted, each must be named.

class InspectorAttacksTest : public QObject
{
    Q_OBJECT

private slots:
    void algorithmNone_data();
    void algorithmNone();
    void keyConfusion_data();
    void keyConfusion();
    void emptyAndWrongKeys();
    void cutAndLengthenedSignatures();
    void embeddedKeys_data();
    void embeddedKeys();
    void nothingIsFetched();
    void kidInjection_data();
    void kidInjection();
    void criticalExtensions_data();
    void criticalExtensions();
    void duplicateMembers_data();
    void duplicateMembers();
    void secondSpellings_data();
    void secondSpellings();
    void dates_data();
    void dates();
    void tokensOfAnotherPurpose();
    void zipBombs();
    void passwordHashingForHours();
    void sizeAndDepth_data();
    void sizeAndDepth();
    void manyOfOneKind_data();
    void manyOfOneKind();
    void weakSecrets();
    void sessions();
    void oddCharacters_data();
    void oddCharacters();
};

namespace {

const std::string admin = R"({"sub":"1","admin":true})";

std::vector<InspectionKey> everyKey()
{
    return {given(rsaKey()), given(ecKey()), given(macKey()), given(sealKey(), "active")};
}

bool isAccepted(const Inspection& inspection)
{
    return inspection.verdict == VerdictKind::Accepted;
}

} // namespace

void InspectorAttacksTest::algorithmNone_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("signature");
    int number = 0;
    for (const char* header :
         {R"({"alg":"none"})", R"({"alg":"None"})", R"({"alg":"nOnE"})", R"({"alg":"NONE","kid":"mac-1"})",
          R"({})", R"({"typ":"JWT"})", R"({"alg":null})", R"({"alg":""})", R"({"alg":["none"]})",
          R"({"alg":"none "})"}) {
        QTest::addRow("%d, unsigned", ++number) << QByteArray(header) << QByteArray();
        QTest::addRow("%d, with bytes", number) << QByteArray(header) << QByteArray(32, 's');
    }
}

void InspectorAttacksTest::algorithmNone()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, signature);
    const auto token = compact(header.toStdString(), admin, signature.toStdString());
    for (const auto& keys : {std::vector<InspectionKey>{}, everyKey()}) {
        const auto inspection = inspectOne(token, keys);
        QVERIFY(inspection.verdict == VerdictKind::Refused);
        QVERIFY(inspection.refusal == Refusal::UnsupportedAlgorithm ||
                inspection.refusal == Refusal::Malformed);
        QVERIFY(hasFinding(inspection, "alg-none") || hasFinding(inspection, "alg-missing") ||
                hasFinding(inspection, "alg-unknown"));
    }
}

void InspectorAttacksTest::keyConfusion_data()
{
    QTest::addColumn<QByteArray>("secret");
    const auto pem = rsaKey().publicPem().value();
    const auto der = rsaKey().publicDer().value();
    QTest::newRow("PEM") << QByteArray::fromStdString(pem);
    QTest::newRow("PEM without its end") << QByteArray::fromStdString(std::string(trimmed(pem)));
    QTest::newRow("PEM behind white space") << QByteArray::fromStdString('\n' + pem);
    QTest::newRow("DER") << QByteArray(reinterpret_cast<const char*>(der.data()), qsizetype(der.size()));
    QTest::newRow("JWK") << QByteArray::fromStdString(rsaKey().publicJson().dump());
}

void InspectorAttacksTest::keyConfusion()
{
    QFETCH(QByteArray, secret);
    for (const char* header : {R"({"alg":"HS256"})", R"({"alg":"HS256","kid":"rsa-1"})"}) {
        const auto token = hs256(secret.toStdString(), header, admin);
        const auto inspection = inspectOne(token, {given(rsaKey().publicKey().value())});
        QVERIFY(inspection.verdict == VerdictKind::Refused);
        QVERIFY(hasFinding(inspection, "key-confusion"));
        QVERIFY(hasFinding(inspection, "role-unprotected"));
        QVERIFY(!isAccepted(inspectOne(token, everyKey())));
    }
}

void InspectorAttacksTest::emptyAndWrongKeys()
{
    for (const char* header :
         {R"({"alg":"HS256"})", R"({"alg":"HS256","kid":"rsa-1"})", R"({"alg":"HS256","kid":"mac-1"})"}) {
        const auto inspection = inspectOne(hs256("", header, admin), everyKey());
        QVERIFY(!isAccepted(inspection));
        QVERIFY(hasFinding(inspection, "hmac-weak-secret"));
    }
}

void InspectorAttacksTest::cutAndLengthenedSignatures()
{
    const auto good = sign(admin, macKey());
    const auto mac = hmac(EVP_sha256(), asText(macKey().secret()), good.substr(0, good.rfind('.')));
    for (std::size_t size = 0; size <= 33; ++size) {
        auto bytes = mac + "x";
        const auto token = good.substr(0, good.rfind('.') + 1) + encoded(bytes.substr(0, size));
        const auto inspection = inspectOne(token, {given(macKey())});
        QCOMPARE(isAccepted(inspection), size == 32);
        QCOMPARE(hasFinding(inspection, "signature-length") || hasFinding(inspection, "signature-empty"),
                 size != 32);
    }
}

void InspectorAttacksTest::embeddedKeys_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("finding");
    const auto mine = jose::Jwk::generate(jose::Algorithm::HS256, "mine").value().privateJson();
    QTest::newRow("jwk") << QByteArray::fromStdString("\"jwk\":" + std::string(mine.view()))
                         << QByteArray("embedded-jwk");
    QTest::newRow("jku") << QByteArray(R"("jku":"https://127.0.0.1:1/keys")") << QByteArray("jku");
    QTest::newRow("jku with somebody's name in it")
        << QByteArray(R"("jku":"https://auth.example@127.0.0.1:1/keys")") << QByteArray("jku");
    QTest::newRow("x5u") << QByteArray(R"("x5u":"https://127.0.0.1:1/cert")") << QByteArray("x5u");
    QTest::newRow("x5c") << QByteArray(R"("x5c":["MIIB"])") << QByteArray("x5c");
}

void InspectorAttacksTest::embeddedKeys()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, finding);
    const auto key =
        jose::Jwk::parse(R"({"kty":"oct","k":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8","kid":"mine"})")
            .value();
    const auto token =
        hs256(asText(key.secret()), R"({"alg":"HS256","kid":"mine",)" + member.toStdString() + '}', admin);
    for (const auto& keys : {std::vector<InspectionKey>{}, everyKey()}) {
        const auto inspection = inspectOne(token, keys);
        QVERIFY(!isAccepted(inspection));
        QVERIFY(hasFinding(inspection, finding.toStdString()));
    }
}

/// That no URL is followed cannot be seen from outside; that it changes nothing can.
void InspectorAttacksTest::nothingIsFetched()
{
    const auto with =
        inspectOne(sign(admin, macKey(), R"({"jku":"https://127.0.0.1:1/keys"})"), {given(macKey())});
    QVERIFY(isAccepted(with));
    QCOMPARE(with.key->kid, std::string("mac-1"));
}

void InspectorAttacksTest::kidInjection_data()
{
    QTest::addColumn<QByteArray>("kid");
    QTest::newRow("path") << QByteArray(R"("../../../../dev/null")");
    QTest::newRow("SQL") << QByteArray(R"("x' UNION SELECT 'secret")");
    QTest::newRow("NUL") << QByteArray(R"("mac-1\u0000")");
    QTest::newRow("huge") << QByteArray("\"" + QByteArray(5000, 'k') + "\"");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("list") << QByteArray(R"(["mac-1"])");
    QTest::newRow("URL") << QByteArray(R"("https://evil.example/k")");
}

void InspectorAttacksTest::kidInjection()
{
    QFETCH(QByteArray, kid);
    const auto token = hs256("", R"({"alg":"HS256","kid":)" + kid.toStdString() + '}', admin);
    const auto inspection = inspectOne(token, everyKey());
    QVERIFY(inspection.verdict == VerdictKind::Refused);
    const bool named = std::any_of(inspection.findings.begin(), inspection.findings.end(),
                                   [](const Finding& finding) { return finding.code.starts_with("kid-"); });
    QVERIFY(named);
}

void InspectorAttacksTest::criticalExtensions_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::newRow("unknown") << QByteArray(R"(,"crit":["x"],"x":1)");
    QTest::newRow("empty") << QByteArray(R"(,"crit":[])");
    QTest::newRow("registered name") << QByteArray(R"(,"crit":["alg"])");
    QTest::newRow("not there") << QByteArray(R"(,"crit":["exp"])");
    QTest::newRow("b64 without crit") << QByteArray(R"(,"b64":false)");
    QTest::newRow("b64 with crit") << QByteArray(R"(,"b64":false,"crit":["b64"])");
}

void InspectorAttacksTest::criticalExtensions()
{
    QFETCH(QByteArray, members);
    const auto header = R"({"alg":"HS256","kid":"mac-1")" + members.toStdString() + '}';
    const auto inspection = inspectOne(hs256(asText(macKey().secret()), header, admin), {given(macKey())});
    QVERIFY(inspection.verdict == VerdictKind::Refused);
    QVERIFY(hasFinding(inspection, "crit") || hasFinding(inspection, "b64"));
}

void InspectorAttacksTest::duplicateMembers_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray sound(R"({"alg":"HS256","kid":"mac-1"})");
    QTest::newRow("alg") << QByteArray(R"({"alg":"HS256","kid":"mac-1","alg":"none"})") << QByteArray("{}");
    QTest::newRow("kid") << QByteArray(R"({"alg":"HS256","kid":"other","kid":"mac-1"})") << QByteArray("{}");
    QTest::newRow("escaped") << QByteArray(R"({"alg":"HS256","kid":"mac-1","\u0061lg":"none"})")
                             << QByteArray("{}");
    QTest::newRow("exp") << sound << QByteArray(R"({"exp":1,"exp":9999999999})");
    QTest::newRow("deep") << sound << QByteArray(R"({"data":{"a":1,"a":2}})");
}

void InspectorAttacksTest::duplicateMembers()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, payload);
    const auto token = hs256(asText(macKey().secret()), header.toStdString(), payload.toStdString());
    const auto inspection = inspectOne(token, {given(macKey())});
    QVERIFY(inspection.refusal == Refusal::Malformed);
    QVERIFY(hasFinding(inspection, "header-duplicate") || hasFinding(inspection, "claim-duplicate"));
}

void InspectorAttacksTest::secondSpellings_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<QByteArray>("change");
    for (int part = 0; part < 3; ++part) {
        QTest::addRow("padded %d", part) << part << QByteArray("padding");
        QTest::addRow("bits to spare %d", part) << part << QByteArray("bits");
        QTest::addRow("4n+1 %d", part) << part << QByteArray("length");
    }
}

void InspectorAttacksTest::secondSpellings()
{
    QFETCH(int, part);
    QFETCH(QByteArray, change);
    // 31 + 20 + 32 bytes: every part has bits to spare.
    const auto token =
        hs256(asText(macKey().secret()), R"({"alg":"HS256", "kid":"mac-1"} )", R"({"sub":"1","ok":1}  )");
    std::vector<std::string> parts{token.substr(0, token.find('.')), {}, token.substr(token.rfind('.') + 1)};
    parts[1] = token.substr(parts[0].size() + 1, token.size() - parts[0].size() - parts[2].size() - 2);
    auto& changed = parts[std::size_t(part)];
    QVERIFY(changed.size() % 4 != 0);
    if (change == "padding")
        changed += changed.size() % 4 == 2 ? "==" : "=";
    else if (change == "bits")
        changed.back() = static_cast<char>(changed.back() + 1);
    else
        changed += std::string(changed.size() % 4 == 2 ? 3 : 2, 'A');
    Found found;
    found.text = parts[0] + '.' + parts[1] + '.' + parts[2];
    const Inspector inspector(context(), {given(macKey())});
    const auto inspection = inspector.inspect(found);
    QVERIFY(!isAccepted(inspection));
    found.text = token;
    QVERIFY(isAccepted(inspector.inspect(found)));
}

void InspectorAttacksTest::dates_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char* value : {"\"9999999999\"", "9999999999.5", "1e300", "1e10", "9223372036854775807",
                              "9223372036854775808", "18446744073709551615", "18446744073709551616", "-1",
                              "null", "true", "[9999999999]", "{}", "253402300800"})
        QTest::newRow(value) << QByteArray(value);
}

void InspectorAttacksTest::dates()
{
    QFETCH(QByteArray, value);
    for (const char* claim : {"exp", "nbf", "iat"}) {
        const auto token = sign("{\"" + std::string(claim) + "\":" + value.toStdString() + '}', macKey());
        const auto inspection = inspectOne(token, {given(macKey())});
        QVERIFY(inspection.refusal == Refusal::MissingClaim || inspection.refusal == Refusal::Expired ||
                inspection.refusal == Refusal::Malformed); // 2^64 and more is no number to a strict reader
        QVERIFY(!inspection.claims.front().time);
    }
}

void InspectorAttacksTest::tokensOfAnotherPurpose()
{
    const auto keys = everyKey();
    const auto in = [&](const std::string& cookie, const std::string& token) {
        return inspectOne("Cookie: " + cookie + '=' + token, keys).refusal;
    };
    QVERIFY(in("__Host-enwiki-session", sign(admin, macKey(), R"({"typ":"at+jwt"})")) == Refusal::WrongType);
    QVERIFY(in("__Host-enwiki-session", sign(admin, macKey(), R"({"typ":"logout+jwt"})")) ==
            Refusal::WrongType);
    QVERIFY(in("__Host-enwiki-session", sign(sessionClaims(), macKey(), R"({"typ":"session+jwt"})")) ==
            Refusal::WrongType);
    QVERIFY(in("__Host-enwiki-session", seal(sessionClaims(), R"({"typ":"remember+jwt"})")) ==
            Refusal::WrongType);
    QVERIFY(!in("__Host-enwiki-session", seal(sessionClaims())));
    const auto elsewhere =
        inspectOne(seal(sessionClaims()), keys, context("https://auth.example.org", "dewiki"));
    QVERIFY(elsewhere.refusal == Refusal::WrongAudience);
    const auto almost = inspectOne(seal(sessionClaims()), keys, context("https://auth.example.or", "enwiki"));
    QVERIFY(almost.refusal == Refusal::WrongIssuer);
}

void InspectorAttacksTest::zipBombs()
{
    const auto token = encoded(R"({"alg":"dir","enc":"A256GCM","kid":"k7-2026-11","zip":"DEF"})") +
                       "..AAAAAAAAAAAAAAAA." + encoded(std::string(8000, '\0')) + ".AAAAAAAAAAAAAAAAAAAAAA";
    const auto inspection = inspectOne(token, everyKey());
    QVERIFY(inspection.refusal == Refusal::UnsupportedAlgorithm);
    QVERIFY(hasFinding(inspection, "zip"));
}

// With the guard gone this would hash for an hour and end in ctest's timeout.
void InspectorAttacksTest::passwordHashingForHours()
{
    const auto key =
        jose::Jwk::fromSecret(SecretBytes(std::string_view("a password")), {"p", {}, {}, {}, {}}).value();
    const auto token =
        encoded(
            R"({"alg":"PBES2-HS512+A256KW","enc":"A256GCM","kid":"p","p2s":"AAAAAAAAAAAAAAAAAAAAAA","p2c":2147483647})") +
        '.' + encoded(std::string(40, 'w')) + ".AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA";
    const auto inspection = inspectOne(token, {given(key)});
    QVERIFY(inspection.verdict == VerdictKind::Refused);
    QVERIFY(hasFinding(inspection, "p2c-high"));
}

void InspectorAttacksTest::sizeAndDepth_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto header = QByteArray::fromStdString(encoded(R"({"alg":"HS256"})"));
    const auto deep = std::string(200'000, '[');
    QTest::newRow("dots") << header + QByteArray(1 << 20, '.');
    QTest::newRow("nested payload") << header + '.' + QByteArray::fromStdString(encoded(deep)) + ".AAAA";
    QTest::newRow("nested payload, small")
        << header + '.' + QByteArray::fromStdString(encoded("{\"a\":" + std::string(9000, '['))) + ".AAAA";
    QTest::newRow("nested header") << QByteArray::fromStdString(encoded("{\"a\":" + std::string(9000, '['))) +
                                          ".e30.AAAA";
    QTest::newRow("huge payload") << header + '.' + QByteArray(1 << 20, 'A') + ".AAAA";
    QTest::newRow("huge JSON") << QByteArray(R"({"payload":")") + QByteArray(1 << 20, 'A') +
                                      R"(","signature":"AA"})";
    QTest::newRow("nested JSON") << QByteArray(R"({"signature":"","payload":"","a":)") +
                                        QByteArray(9000, '[') + QByteArray(9000, ']') + "}";
}

void InspectorAttacksTest::sizeAndDepth()
{
    QFETCH(QByteArray, text);
    for (const auto& inspection : inspectAll(text.toStdString(), everyKey())) {
        QVERIFY(inspection.verdict == VerdictKind::Refused);
        QVERIFY(inspection.refusal == Refusal::TooLarge || inspection.refusal == Refusal::Malformed ||
                inspection.refusal == Refusal::UnknownKey || inspection.refusal == Refusal::BadSignature);
    }
}

void InspectorAttacksTest::manyOfOneKind_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("cookies of one name") << QByteArray("Cookie: ") << QByteArray("a=b;");
    QTest::newRow("pieces of a chunked cookie") << QByteArray("Cookie: ") << QByteArray("aC1=b;");
    QTest::newRow("Set-Cookie lines") << QByteArray("HTTP/1.1 200 OK\n") << QByteArray("Set-Cookie: a=b\n");
    QTest::newRow("unsigned tokens") << QByteArray() << QByteArray("eyJhbGciOiJub25lIn0.e30.\n");
    QTest::newRow("members of one name")
        << QByteArray("{\"signature\":\"\",\"payload\":\"\"") << QByteArray(",\"a\":1");
}

// What costs the square of its size would not end within ctest's timeout.
void InspectorAttacksTest::manyOfOneKind()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, piece);
    auto input = head.toStdString();
    while (input.size() < (std::size_t{1} << 19))
        input += piece.toStdString();
    if (input.starts_with('{'))
        input += '}';
    const auto inspections = inspectAll(input, everyKey());
    QVERIFY(!inspections.empty());
}

void InspectorAttacksTest::weakSecrets()
{
    for (const char* secret : {"secret", "password", "changeme", "your-256-bit-secret"}) {
        const auto inspection = inspectOne(hs256(secret, R"({"alg":"HS256"})", admin));
        QVERIFY(hasFinding(inspection, "hmac-weak-secret"));
        // The secret itself is not repeated: a report may go into a ticket.
        for (const auto& finding : inspection.findings)
            QVERIFY(finding.message.find('"' + std::string(secret) + '"') == std::string::npos);
    }
}

void InspectorAttacksTest::sessions()
{
    const auto token = seal(sessionClaims());
    // A rotated-out key, a revoked one, two cookies of one name, one that browsers drop, one from the future.
    QVERIFY(inspectOne(token, {given(sealKey(), "retired")}).refusal == Refusal::KeyNotAccepted);
    QVERIFY(inspectOne(token, {given(sealKey(), "compromised")}).refusal == Refusal::KeyCompromised);
    for (const auto& inspection : inspectAll("Cookie: s=" + token + "; a=1; s=" + token)) {
        if (inspection.source.cookieName == "s")
            QVERIFY(hasFinding(inspection, "cookie-duplicate"));
    }
    QVERIFY(hasFinding(inspectOne("Cookie: s=" + seal(std::string(4000, 'x'))), "over-cookie-limit"));
    QVERIFY(inspectOne(seal(sessionClaims(3600, 7200)), {given(sealKey())}).refusal == Refusal::NotYetValid);
}

void InspectorAttacksTest::oddCharacters_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("NUL") << QByteArray(R"({"iss":"good\u0000evil"})");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"iss\":\"good\xFF\"}");
    QTest::newRow("overlong") << QByteArray("{\"iss\":\"good\xC0\xAF\"}");
    QTest::newRow("lone surrogate") << QByteArray(R"({"iss":"good\ud800"})");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{\"iss\":\"good\"}");
    QTest::newRow("raw control character") << QByteArray("{\"iss\":\"good\x01\"}");
}

void InspectorAttacksTest::oddCharacters()
{
    QFETCH(QByteArray, payload);
    const auto inspection =
        inspectOne(sign(payload.toStdString(), macKey()), {given(macKey())}, context("good"));
    QVERIFY(!isAccepted(inspection));
    QVERIFY(isUtf8(inspection.payload));
    for (const auto& claim : inspection.claims)
        QVERIFY(isUtf8(claim.value));
    for (const auto& finding : inspection.findings)
        QVERIFY(isUtf8(finding.message));
}

QTEST_GUILESS_MAIN(InspectorAttacksTest)
#include "test_inspector_attacks.moc"
