#include "core/session/inspection/report.h"
#include "tests/core/inspection_support.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <array>
#include <random>

using namespace signet;
using namespace signet::session;
using namespace signet::test;

namespace {

std::vector<std::string> samples()
{
    const auto jwt = sign(R"({"iss":"me","aud":["a"],"exp":1795530000,"roles":["x"]})", macKey());
    const auto jwe = seal(sessionClaims());
    const std::string hex32 = "0123456789abcdef0123456789abcdef";
    return {
        jwt,
        jwe,
        "Cookie: a=1; __Host-s=" + jwe + "; t=\"" + jwt + "\"; enwikiToken=" + hex32,
        "Set-Cookie: __Host-s=" + jwe +
            "; Path=/; Secure; HttpOnly; SameSite=Lax; Expires=Tue, 24 Nov 2026 14:02:02 GMT",
        "GET /?t=" + jwt + "&x=%25 HTTP/1.1\r\nHost: x\r\nCookie: s=" + jwe.substr(0, 80) + "\r\n " +
            jwe.substr(80) + "\r\n\r\n{\"a\":\"" + jwt + "\"}",
        "HTTP/1.1 200 OK\r\nSet-Cookie: a=" + jwt + "\r\nSet-Cookie: b=CfDJ8ICcgQwZZhlAlTZT-Kr_7lc\r\n\r\n",
        "curl 'https://x/?a=" + jwt + "' -H $'Cookie: s=\\x41" + jwt + "' --data-raw \"" + jwe +
            "\" \\\n -b a=b",
        "#HttpOnly_.w\tTRUE\t/\tTRUE\t1795528922\ts\t" + jwe + "\n",
        R"({"log":{"entries":[{"request":{"url":"http://x/?a=)" + jwt +
            R"(","headers":[{"name":"Cookie","value":"s=)" + jwe +
            R"(; \u0074=\"x\""}]},"response":{"cookies":[{"name":"a","value":"b"}]}}]}})",
        R"({"payload":"eyJhIjoxfQ","signatures":[{"protected":"eyJhbGciOiJIUzI1NiJ9","header":{"kid":"a"},"signature":"AAAA"}]})",
        "1.2.3.4 - - [x] \"GET /?t=" + jwt + " HTTP/1.1\" 200\n1.2.3.4 - - [x] \"-\"\n",
        "Cookie: session=eyJhIjoxfQ.awWZUg.ZGRkZGRkZGRkZGRkZGRkZGRkZGQ; "
        "d=eyJhIjoxfQ:1xVr7q:ZGRkZGRkZGRkZGRkZGRkZGRkZGQ",
        "Cookie: r=eyJhIjoxfQ%3D%3D--" + hex32 +
            "01234567; q=YWJj--MDEyMzQ1Njc4OWFi--MDEyMzQ1Njc4OWFiY2RlZg%3D%3D",
    };
}

std::string mutated(std::string text, const std::string& other, std::mt19937& random)
{
    const auto below = [&](std::size_t limit) {
        return limit == 0 ? 0 : std::uniform_int_distribution<std::size_t>(0, limit - 1)(random);
    };
    static constexpr auto spice = std::to_array("\0\xFF\"'\\;=.%{}[]\r\n\t &?#:,eyJ");
    for (auto times = 1 + below(6); times > 0 && !text.empty(); --times) {
        const auto at = below(text.size());
        switch (below(6)) {
        case 0:
            text[at] = static_cast<char>(below(256));
            break;
        case 1:
            text.insert(at, 1, spice[below(spice.size())]);
            break;
        case 2:
            text.erase(at, 1 + below(20));
            break;
        case 3:
            text.insert(at, text.substr(below(text.size()), below(60)));
            break;
        case 4:
            text.insert(at, other.substr(below(other.size()), below(200)));
            break;
        default:
            text.resize(at);
        }
    }
    return text;
}

} // namespace

class InspectorMutationTest : public QObject
{
    Q_OBJECT

private slots:
    void whateverIsPastedIsAnsweredSensibly();
    void whateverAHeaderHoldsIsAnsweredSensibly();

private:
    void check(const Inspector& inspector, const std::string& input);
};

void InspectorMutationTest::check(const Inspector& inspector, const std::string& input)
{
    const auto inspections = inspector.inspect(input);
    std::size_t last = 0;
    for (const auto& inspection : inspections) {
        QVERIFY(inspection.source.offset + inspection.source.length <= input.size());
        QVERIFY(inspection.source.offset >= last);
        last = inspection.source.offset;
        for (const auto& part : inspection.parts)
            QVERIFY(part.offset + part.length <= input.size() && part.length != 0);
        QVERIFY(isUtf8(inspection.headline) && isUtf8(inspection.detail) && isUtf8(inspection.summary));
        QVERIFY(isUtf8(inspection.payload) && isUtf8(inspection.headerJson));
        QVERIFY(isUtf8(inspection.source.cookieName) && isUtf8(inspection.source.description));
        QCOMPARE(inspection.refusal.has_value(), inspection.verdict == VerdictKind::Refused);
        QCOMPARE(inspection.verdict == VerdictKind::NotAToken, !isToken(inspection.kind));
        for (const auto& finding : inspection.findings)
            QVERIFY2(isUtf8(finding.message), finding.code.c_str());
        for (const auto& claim : inspection.claims)
            QVERIFY(isUtf8(claim.name) && isUtf8(claim.value) && isUtf8(claim.meaning));
    }
    QVERIFY(nlohmann::json::accept(toJson(inspections)));
    QVERIFY(isUtf8(toMarkdown(inspections, now)));
}

void InspectorMutationTest::whateverIsPastedIsAnsweredSensibly()
{
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const Inspector inspector(context(), {given(macKey()), given(rsaKey()), given(sealKey(), "active")});
    const auto texts = samples();
    for (const auto& text : texts)
        check(inspector, text);
    for (int i = 0; i < 4000; ++i) {
        const auto& text = texts[random() % texts.size()];
        const auto& other = texts[random() % texts.size()];
        check(inspector, mutated(text, other, random));
        if (QTest::currentTestFailed())
            return;
    }
}

void InspectorMutationTest::whateverAHeaderHoldsIsAnsweredSensibly()
{
    const auto seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const Inspector inspector(context("me", "a"),
                              {given(macKey()), given(rsaKey()), given(sealKey(), "active")});
    const std::string header =
        R"({"alg":"HS256","kid":"mac-1","typ":"JWT","crit":["b64"],"jwk":{"kty":"oct"},"p2c":1})";
    const std::string payload =
        R"({"iss":"me","aud":["a","b"],"exp":1795530000,"iat":1.5,"sub":"mw:a:b:1","ip":"1.2.3.4","n":{"d":[1,-1,1e9]}})";
    for (int i = 0; i < 4000; ++i) {
        const auto h = random() % 2 == 0 ? mutated(header, payload, random) : header;
        const auto p = mutated(payload, header, random);
        check(inspector, hs256(asText(macKey().secret()), h, p));
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(InspectorMutationTest)
#include "test_inspector_mutation.moc"
