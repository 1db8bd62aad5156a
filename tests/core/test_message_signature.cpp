// Content digests and message signatures on the RFCs' own examples.

#include "core/base/text.h"
#include "core/jose/signature_key.h"
#include "core/protocol/message_signature.h"
#include "core/protocol/structured_field.h"

#include <QTest>

using namespace signet;
using namespace signet::protocol;

namespace {

// RFC 9421 appendix B.1. The RSA key is its rsa-pss key under the identifier that jose knows.
constexpr auto rsaPssPem = R"(-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr4tmm3r20Wd/PbqvP1s2
+QEtvpuRaV8Yq40gjUR8y2Rjxa6dpG2GXHbPfvMs8ct+Lh1GH45x28Rw3Ry53mm+
oAXjyQ86OnDkZ5N8lYbggD4O3w6M6pAvLkhk95AndTrifbIFPNU8PPMO7OyrFAHq
gDsznjPFmTOtCEcN2Z1FpWgchwuYLPL+Wokqltd11nqqzi+bJ9cvSKADYdUAAN5W
Utzdpiy6LbTgSxP7ociU4Tn0g5I6aDZJ7A8Lzo0KSyZYoA485mqcO0GVAdVw9lq4
aOT9v6d+nb4bnNkQVklLQ3fVAvJm+xdDOp9LCNCN48V2pnDOkFV6+U9nV5oyc6XI
2wIDAQAB
-----END PUBLIC KEY-----
)";
constexpr auto ed25519Pem = R"(-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF
-----END PRIVATE KEY-----
)";
constexpr auto p256Jwk = R"({"kty":"EC","crv":"P-256","x":"qIVYZVLCrPZHGHjP17CTW0_-D9Lfw0EkjqF7xB4FivA",)"
                         R"("y":"Mc4nN9LTDOBhfoUeg8Ye9WedFRhnZXZJA12Qp0zZ6F0"})";
constexpr auto sharedSecret =
    "uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==";
constexpr auto requestDigest = "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm+AbwAgBWnrIiYllu7BNNyea"
                               "ldVLvRwEmTHWXvJwew==:";

/// RFC 9421 appendix B.2, "test-request".
HttpRequest testRequest()
{
    return {"POST",
            "/foo?param=Value&Pet=dog",
            {{"host", "example.com"},
             {"date", "Tue, 20 Apr 2021 02:07:55 GMT"},
             {"content-type", "application/json"},
             {"content-digest", requestDigest},
             {"content-length", "18"}},
            R"({"hello": "world"})"};
}

/// RFC 9421 appendix B.2, "test-response".
HttpResponse testResponse()
{
    return {200,
            {{"date", "Tue, 20 Apr 2021 02:07:56 GMT"},
             {"content-type", "application/json"},
             {"content-digest",
              "sha-512=:mEWXIS7MaLRuGgxOBdODa3xqM1XdEvxoYhvlCFJ41QJgJc4GTsPp29l5oGX69wWdXymyU0rjJ"
              "uahq4l5aGgfLQ==:"},
             {"content-length", "23"}},
            R"({"message": "good dog"})"};
}

Result<std::string> baseOf(const std::string& inputField, const MessageParts& parts)
{
    const auto inputs = parseSignatureInput(inputField);
    if (!inputs)
        return tl::unexpected(inputs.error());
    return signatureBase(inputs->front(), parts);
}

/// The signature base without its last line, of a request with these components.
QString linesOf(const HttpRequest& request, const std::string& components,
                const std::string& scheme = "https")
{
    const MessageParts parts{&request, nullptr, scheme, {}};
    const auto base = baseOf("sig=(" + components + ")", parts);
    if (!base)
        return QString::fromStdString("error: " + base.error().message);
    return QString::fromStdString(base->substr(0, base->rfind("\"@signature-params\"")));
}

} // namespace

class MessageSignatureTest : public QObject
{
    Q_OBJECT

private slots:
    void contentDigestsOfTheRfc();
    void contentDigestsThatDoNotFit_data();
    void contentDigestsThatDoNotFit();
    void fieldsOfTheRfc();
    void derivedComponentsOfTheRfc();
    void queryParametersOfTheRfc();
    void answersReachTheirRequest();
    void basesThatCannotBeMade_data();
    void basesThatCannotBeMade();
    void signaturesOfTheRfc_data();
    void signaturesOfTheRfc();
    void ed25519OfTheRfcIsSignedByteForByte();
};

void MessageSignatureTest::contentDigestsOfTheRfc()
{
    // RFC 9530 appendix B, the resource with its line feed; RFC 9421 section 1.4 without.
    const std::string body = "{\"hello\": \"world\"}\n";
    const std::string sha256 = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";
    const std::string sha512 =
        "sha-512=:YMAam51Jz/jOATT6/zvHrLVgOYTGFy1d6GJiOHTohq4yP+pgk4vf2aCsyRZOtw8MjkM7iw7yZ/WkppmM4"
        "4T3qg==:";
    QCOMPARE(contentDigest(body), sha256);
    QCOMPARE(contentDigest(body, "sha-512"), sha512);
    QCOMPARE(contentDigest(R"({"hello": "world"})"),
             std::string("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:"));
    QCOMPARE(contentDigest(R"({"hello": "world"})", "sha-512"), std::string(requestDigest));
    QCOMPARE(contentDigest("", "sha-256"),
             std::string("sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:"));
    QVERIFY(contentDigestFits(sha256, body));
    QVERIFY(contentDigestFits(sha512, body));
    QVERIFY(contentDigestFits(sha256 + ", " + sha512, body));
    QVERIFY2(contentDigestFits("md5=:Sd/dVLAcvNLSq16eXua5uQ==:, " + sha256, body),
             "what is not known is passed over");
    QVERIFY(contentDigest(body, "md5").empty());
}

void MessageSignatureTest::contentDigestsThatDoNotFit_data()
{
    QTest::addColumn<QString>("field");
    const auto good = QString::fromStdString(contentDigest("body"));
    QTest::newRow("empty") << "";
    QTest::newRow("of another body") << QString::fromStdString(contentDigest("bodY"));
    QTest::newRow("unknown alone") << "md5=:hBotaJrYa9FhFEdFPCLG/A==:";
    QTest::newRow("one fits, one does not")
        << good + ", " + QString::fromStdString(contentDigest("other", "sha-512"));
    QTest::newRow("no byte sequence") << "sha-256=\"x\"";
    QTest::newRow("not canonical base64") << QString(good).replace("=:", ":");
    QTest::newRow("inner list") << "sha-256=(" + good.mid(8) + ")";
    QTest::newRow("truncated") << "sha-256=:AAAA:";
    QTest::newRow("twice") << good + ", " + good;
    QTest::newRow("garbage") << ";;;";
}

void MessageSignatureTest::contentDigestsThatDoNotFit()
{
    QFETCH(QString, field);
    QVERIFY(!contentDigestFits(field.toStdString(), "body"));
}

void MessageSignatureTest::fieldsOfTheRfc()
{
    // RFC 9421 section 2.1.
    const HttpRequest request{"GET",
                              "/",
                              {{"host", "www.example.com"},
                               {"date", "Tue, 20 Apr 2021 02:07:56 GMT"},
                               {"x-ows-header", "   Leading and trailing whitespace.   "},
                               {"x-obs-fold-header", "Obsolete\r\n    line folding."},
                               {"cache-control", "max-age=60"},
                               {"cache-control", "   must-revalidate"},
                               {"example-dict", "  a=1,    b=2;x=1;y=2,   c=(a   b   c), d"},
                               {"x-empty-header", ""},
                               {"example-header", "value, with, lots"},
                               {"example-header", "of, commas"}},
                              {}};
    QCOMPARE(linesOf(request,
                     R"("host" "date" "x-ows-header" "x-obs-fold-header" "cache-control" "example-dict")"),
             QString("\"host\": www.example.com\n"
                     "\"date\": Tue, 20 Apr 2021 02:07:56 GMT\n"
                     "\"x-ows-header\": Leading and trailing whitespace.\n"
                     "\"x-obs-fold-header\": Obsolete line folding.\n"
                     "\"cache-control\": max-age=60, must-revalidate\n"
                     "\"example-dict\": a=1,    b=2;x=1;y=2,   c=(a   b   c), d\n"));
    QCOMPARE(linesOf(request, "\"x-empty-header\""), QString("\"x-empty-header\": \n"));
    // Sections 2.1.1, 2.1.2 and 2.1.3.
    QCOMPARE(linesOf(request, "\"example-dict\";sf"),
             QString("\"example-dict\";sf: a=1, b=2;x=1;y=2, c=(a b c), d\n"));
    QCOMPARE(linesOf(request, R"("example-dict";key="a" "example-dict";key="d" "example-dict";key="b" )"
                              R"("example-dict";key="c")"),
             QString("\"example-dict\";key=\"a\": 1\n\"example-dict\";key=\"d\": ?1\n"
                     "\"example-dict\";key=\"b\": 2;x=1;y=2\n\"example-dict\";key=\"c\": (a b c)\n"));
    QCOMPARE(linesOf(request, "\"example-header\""),
             QString("\"example-header\": value, with, lots, of, commas\n"));
    QCOMPARE(linesOf(request, "\"example-header\";bs"),
             QString("\"example-header\";bs: :dmFsdWUsIHdpdGgsIGxvdHM=:, :b2YsIGNvbW1hcw==:\n"));
}

void MessageSignatureTest::derivedComponentsOfTheRfc()
{
    // RFC 9421 sections 2.2.1 to 2.2.7.
    const HttpRequest request{"POST", "/path?param=value", {{"host", "www.example.com"}}, {}};
    QCOMPARE(linesOf(request,
                     R"("@method" "@target-uri" "@authority" "@scheme" "@request-target" "@path" "@query")"),
             QString("\"@method\": POST\n"
                     "\"@target-uri\": https://www.example.com/path?param=value\n"
                     "\"@authority\": www.example.com\n"
                     "\"@scheme\": https\n"
                     "\"@request-target\": /path?param=value\n"
                     "\"@path\": /path\n"
                     "\"@query\": ?param=value\n"));
    QCOMPARE(linesOf(request, "\"@scheme\"", "http"), QString("\"@scheme\": http\n"));
    const HttpRequest encoded{
        "POST", "/path?param=value&foo=bar&baz=bat%2Dman", {{"host", "X.Example:443"}}, {}};
    QCOMPARE(linesOf(encoded, R"("@query" "@authority")"),
             QString("\"@query\": ?param=value&foo=bar&baz=bat%2Dman\n\"@authority\": x.example\n"));
    const HttpRequest odd{"POST", "/path?queryString", {{"host", "x:80"}}, {}};
    QCOMPARE(linesOf(odd, R"("@query" "@authority")", "http"),
             QString("\"@query\": ?queryString\n\"@authority\": x\n"));
    const HttpRequest none{"POST", "/path", {{"host", "x:8443"}}, {}};
    QCOMPARE(linesOf(none, R"("@query" "@authority")"), QString("\"@query\": ?\n\"@authority\": x:8443\n"));
    const HttpRequest absolute{"GET", "https://www.example.com", {}, {}};
    QCOMPARE(linesOf(absolute, R"("@path" "@request-target" "@target-uri")"),
             QString("\"@path\": /\n\"@request-target\": https://www.example.com\n"
                     "\"@target-uri\": https://www.example.com\n"));
}

void MessageSignatureTest::queryParametersOfTheRfc()
{
    // RFC 9421 section 2.2.8.
    const HttpRequest request{"GET", "/path?param=value&foo=bar&baz=batman&qux=", {}, {}};
    QCOMPARE(linesOf(request,
                     R"("@query-param";name="baz" "@query-param";name="qux" "@query-param";name="param")"),
             QString("\"@query-param\";name=\"baz\": batman\n\"@query-param\";name=\"qux\": \n"
                     "\"@query-param\";name=\"param\": value\n"));
    const HttpRequest encoded{"GET",
                              "/parameters?var=this%20is%20a%20big%0Amultiline%20value&bar=with+plus+"
                              "whitespace&fa%C3%A7ade%22%3A%20="
                              "something",
                              {},
                              {}};
    QCOMPARE(linesOf(encoded, R"("@query-param";name="var" "@query-param";name="bar" )"
                              R"("@query-param";name="fa%C3%A7ade%22%3A%20")"),
             QString("\"@query-param\";name=\"var\": this%20is%20a%20big%0Amultiline%20value\n"
                     "\"@query-param\";name=\"bar\": with%20plus%20whitespace\n"
                     "\"@query-param\";name=\"fa%C3%A7ade%22%3A%20\": something\n"));
}

void MessageSignatureTest::answersReachTheirRequest()
{
    // RFC 9421 section 2.4.
    const auto request = testRequest();
    HttpResponse response{503,
                          {{"content-type", "application/json"}, {"content-digest", "sha-512=:AAAA:"}},
                          R"({"busy": true})"};
    const MessageParts parts{&request, &response, "https", {}};
    const auto base = baseOf(
        R"(reqres=("@status" "content-digest" "content-type" "@authority";req "@method";req "@path";req )"
        R"("content-digest";req);created=1618884479;keyid="test-key-ecc-p256")",
        parts);
    QVERIFY(base);
    QCOMPARE(
        QString::fromStdString(*base),
        QString("\"@status\": 503\n"
                "\"content-digest\": sha-512=:AAAA:\n"
                "\"content-type\": application/json\n"
                "\"@authority\";req: example.com\n"
                "\"@method\";req: POST\n"
                "\"@path\";req: /foo\n"
                "\"content-digest\";req: %1\n"
                "\"@signature-params\": (\"@status\" \"content-digest\" \"content-type\" \"@authority\";req "
                "\"@method\";req \"@path\";req \"content-digest\";req);created=1618884479;"
                "keyid=\"test-key-ecc-p256\"")
            .arg(requestDigest));
}

void MessageSignatureTest::basesThatCannotBeMade_data()
{
    QTest::addColumn<QString>("components");
    QTest::newRow("field not there") << "\"x-none\"";
    QTest::newRow("listed twice") << R"("@method" "host" "@method")";
    QTest::newRow("listed twice, parameters turned around")
        << R"("example";key="a";req "example";req;key="a")";
    QTest::newRow("status of a request") << "\"@status\"";
    QTest::newRow("req in a request") << R"("@method";req)";
    QTest::newRow("unknown derived") << "\"@unknown\"";
    QTest::newRow("signature-params") << "\"@signature-params\"";
    QTest::newRow("trailer") << R"("host";tr)";
    QTest::newRow("unknown parameter") << R"("host";x)";
    QTest::newRow("unknown parameter of a derived one") << R"("@method";sf)";
    QTest::newRow("bs with sf") << R"("host";bs;sf)";
    QTest::newRow("key of no dictionary") << R"("date";key="a")";
    QTest::newRow("key that is not there") << R"("example";key="b")";
    QTest::newRow("key that is no string") << R"("example";key=a)";
    QTest::newRow("sf of no structured field") << R"("date";sf)";
    QTest::newRow("query parameter not there") << R"("@query-param";name="none")";
    QTest::newRow("query parameter twice") << R"("@query-param";name="twice")";
    QTest::newRow("query parameter without name") << R"("@query-param")";
    QTest::newRow("upper case") << "\"Host\"";
    QTest::newRow("no string") << "host";
}

void MessageSignatureTest::basesThatCannotBeMade()
{
    QFETCH(QString, components);
    const HttpRequest request{"GET",
                              "/?twice=1&twice=2",
                              {{"host", "x"}, {"date", "Tue, 20 Apr 2021 02:07:56 GMT"}, {"example", "a=1"}},
                              {}};
    const MessageParts parts{&request, nullptr, "https", {}};
    const auto base = baseOf("sig=(" + components.toStdString() + ")", parts);
    QVERIFY(!base);
    QVERIFY(base.error().code == ErrorCode::InvalidInput);
}

void MessageSignatureTest::signaturesOfTheRfc_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("signature");
    // RFC 9421 appendix B.2.
    QTest::newRow("B.2.1")
        << "PS512"
        << R"(=();created=1618884473;keyid="test-key-rsa-pss";nonce="b3k2pp5k7z-50gnwp.yemd")"
        << "d2pmTvmbncD3xQm8E9ZV2828BjQWGgiwAaw5bAkgibUopemLJcWDy/lkbbHAve4cRAtx31Iq786U7it++wgGxb"
           "tRxf8Udx7zFZsckzXaJMkA7ChG52eSkFxykJeNqsrWH5S+oxNFlD4dzVuwe8DhTSja8xxbR/Z2cOGdCbzR72rgF"
           "Whzx2VjBqJzsPLMIQKhO4DGezXehhWwE56YCE+O6c0mKZsfxVrogUvA4HELjVKWmAvtl6UnCh8jYzuVG5WSb/QE"
           "VPnP5TmcAnLH1g+s++v6d4s8m0gCw1fV5/SITLq9mhho8K3+7EPYTU8IU1bLhdxO5Nyt8C8ssinQ98Xw9Q==";
    QTest::newRow("B.2.2")
        << "PS512"
        << R"(=("@authority" "content-digest" "@query-param";name="Pet");created=1618884473;)"
           R"(keyid="test-key-rsa-pss";tag="header-example")"
        << "LjbtqUbfmvjj5C5kr1Ugj4PmLYvx9wVjZvD9GsTT4F7GrcQEdJzgI9qHxICagShLRiLMlAJjtq6N4CDfKtjvuJ"
           "yE5qH7KT8UCMkSowOB4+ECxCmT8rtAmj/0PIXxi0A0nxKyB09RNrCQibbUjsLS/2YyFYXEu4TRJQzRw1rLEuEfY"
           "17SARYhpTlaqwZVtR8NV7+4UKkjqpcAoFqWFQh62s7Cl+H2fjBSpqfZUJcsIk4N6wiKYd4je2U/lankenQ99PZf"
           "B4jY3I5rSV2DSBVkSFsURIjYErOs0tFTQosMTAoxk//0RoKUqiYY8Bh0aaUEb0rQl3/XaVe4bXTugEjHSw==";
    QTest::newRow("B.2.3")
        << "PS512"
        << R"(=("date" "@method" "@path" "@query" "@authority" "content-type" "content-digest" )"
           R"("content-length");created=1618884473;keyid="test-key-rsa-pss")"
        << "bbN8oArOxYoyylQQUU6QYwrTuaxLwjAC9fbY2F6SVWvh0yBiMIRGOnMYwZ/5MR6fb0Kh1rIRASVxFkeGt683+q"
           "RpRRU5p2voTp768ZrCUb38K0fUxN0O0iC59DzYx8DFll5GmydPxSmme9v6ULbMFkl+V5B1TP/yPViV7KsLNmvKi"
           "LJH1pFkh/aYA2HXXZzNBXmIkoQoLd7YfW91kE9o/CCoC1xMy7JA1ipwvKvfrs65ldmlu9bpG6A9BmzhuzF8Eim5"
           "f8ui9eH8LZH896+QIF61ka39VBrohr9iyMUJpvRX2Zbhl5ZJzSRxpJyoEZAFL2FUo5fTIztsDZKEgM4cUA==";
    QTest::newRow("B.2.4")
        << "ES256"
        << R"(=("@status" "content-type" "content-digest" "content-length");created=1618884473;)"
           R"(keyid="test-key-ecc-p256")"
        << "wNmSUAhwb5LxtOtOpNa6W5xj067m5hFrj0XQ4fvpaCLx0NKocgPquLgyahnzDnDAUy5eCdlYUEkLIj+32oiasw==";
    QTest::newRow("B.2.5")
        << "HS256"
        << R"(=("date" "@authority" "content-type");created=1618884473;keyid="test-shared-secret")"
        << "pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=";
    QTest::newRow("B.2.6")
        << "EdDSA"
        << R"(=("date" "@method" "@path" "@authority" "content-type" "content-length");)"
           R"(created=1618884473;keyid="test-key-ed25519")"
        << "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==";
}

void MessageSignatureTest::signaturesOfTheRfc()
{
    QFETCH(QString, algorithm);
    QFETCH(QString, input);
    QFETCH(QString, signature);
    const auto chosen = *jose::algorithmFromString(algorithm.toStdString());
    const auto key = [&]() -> Result<jose::Jwk> {
        switch (chosen) {
        case jose::Algorithm::PS512:
            return jose::Jwk::fromPem(rsaPssPem);
        case jose::Algorithm::ES256:
            return jose::Jwk::parse(p256Jwk);
        case jose::Algorithm::HS256:
            return jose::Jwk::fromSecret(
                SecretBytes(std::string_view(*structured::decodeBase64(sharedSecret))));
        default:
            return jose::Jwk::fromPem(ed25519Pem);
        }
    }();
    QVERIFY2(key, key ? "" : key.error().message.c_str());
    const auto verifier = jose::SignatureKey::bind(*key, chosen);
    QVERIFY(verifier);

    const auto request = testRequest();
    const auto response = testResponse();
    const bool isAnswer = chosen == jose::Algorithm::ES256;
    const MessageParts parts{&request, isAnswer ? &response : nullptr, "https", {}};
    const auto base = baseOf("sig" + input.toStdString(), parts);
    QVERIFY2(base, base ? "" : base.error().message.c_str());
    const auto bytes = parseSignature("sig=:" + signature.toStdString() + ":", "sig");
    QVERIFY(bytes);
    QVERIFY2(verifier->verify(*base, *bytes), base->c_str());
    QVERIFY(!verifier->verify(*base + " ", *bytes));
}

void MessageSignatureTest::ed25519OfTheRfcIsSignedByteForByte()
{
    const auto request = testRequest();
    const MessageParts parts{&request, nullptr, "https", {}};
    const auto base =
        baseOf(R"(sig-b26=("date" "@method" "@path" "@authority" "content-type" "content-length");)"
               R"(created=1618884473;keyid="test-key-ed25519")",
               parts);
    QVERIFY(base);
    QCOMPARE(QString::fromStdString(*base),
             QString("\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n"
                     "\"@method\": POST\n"
                     "\"@path\": /foo\n"
                     "\"@authority\": example.com\n"
                     "\"content-type\": application/json\n"
                     "\"content-length\": 18\n"
                     "\"@signature-params\": (\"date\" \"@method\" \"@path\" \"@authority\" \"content-type\" "
                     "\"content-length\");created=1618884473;keyid=\"test-key-ed25519\""));
    const auto signer = jose::SignatureKey::bind(*jose::Jwk::fromPem(ed25519Pem), jose::Algorithm::EdDSA);
    QVERIFY(signer);
    std::vector<std::uint8_t> signature(signer->signatureSize());
    QVERIFY(signer->sign(*base, signature));
    QCOMPARE(structured::encodeBase64(asText(signature)),
             std::string(
                 "wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw=="));
}

QTEST_APPLESS_MAIN(MessageSignatureTest)
#include "test_message_signature.moc"
