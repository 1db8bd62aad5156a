// resources/openapi.yaml against the admin door's routes as they are, and against what they really answer.

#include "tests/core/support/admin_samples.h"
#include "tests/core/support/api_document.h"

#include <QTest>

#include <map>
#include <set>

using namespace signet;
using namespace signet::protocol;
using namespace signet::tests;
using authority::Role;

namespace {

const ApiDocument& document()
{
    static const ApiDocument read(QFINDTESTDATA("../../resources/openapi.yaml"));
    return read;
}

/// What is wrong with the answer to a sample, "" if it is as described.
QString wrongAnswer(const Sample& sample, const HttpResponse& answer)
{
    const auto wrong = document().wrongAnswer(methodOf(sample), pathOf(sample), answer.status,
                                              std::string(find(answer.headers, "content-type")), answer.body);
    return wrong.isEmpty() ? QString()
                           : QString::fromStdString(sample.route) + ": " + wrong + " in " +
                                 QString::fromStdString(answer.body.substr(0, 2'000));
}

/// An authority where something has happened, so that optional members are there too.
void live(AdminFixture& one)
{
    const auto paired = must(one.authority->invite(AuthorityFixture::intent(), "Grace", Role::Viewer));
    const auto key = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    must(one.authority->pair(paired.code, "Grace", must(key.publicKey()).publicJson().dump(), "192.0.2.9"));
    one.authority->sawOperator(key.thumbprint());
    for (int i = 0; i < 20; ++i) {
        const auto sealed = one.seal("person " + std::to_string(i));
        static_cast<void>(one.refusalOf(sealed.session.token));
        static_cast<void>(one.refusalOf("rubbish"));
    }
    const auto revocations =
        R"({"entries":[{"id":"a","kind":"everything","before":1799999999,"reason":"Why"},)"
        R"({"id":"b","kind":"site","site":"enwiki"}]})";
    QCOMPARE(one.ask("POST", "/v1/revocations", revocations).status, 200);
    QCOMPARE(one.ask("POST", "/v1/keys", R"({"act":"rotate","use":"sign"})").status, 200);
    QCOMPARE(
        one.ask("POST", "/v1/keys", R"({"act":"stage","use":"sign","at":1800086400,"algorithm":"EdDSA"})")
            .status,
        200);
    QCOMPARE(one.ask("PUT", "/v1/settings", R"({"name":"X","seal_rotation":864000,"sign_rotation":864000})")
                 .status,
             200);
    QCOMPARE(one.ask("POST", "/v1/sites/enwiki/secret").status, 200);
    one.pass(Seconds{61});
}

} // namespace

class OpenApiTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRouteIsDescribedAndEveryDescriptionIsARoute();
    void operationsAreWhole();
    void answersAreAsDescribed();
    void requestsAreAsDescribed();
    void refusalsAreAsDescribed();
    void namesInTheDocumentAreThoseOfTheCode();
    void theJudgeRefuses_data();
    void theJudgeRefuses();
};

void OpenApiTest::everyRouteIsDescribedAndEveryDescriptionIsARoute()
{
    std::map<std::string, ApiDocument::Json> described;
    for (const auto& operation : document().operations("admin"))
        described.emplace(operation.method + " " + operation.path, operation.definition);
    for (const auto& route : AdminApi::routes()) {
        const auto name = std::string(route.method) + " " + std::string(route.path);
        const auto found = described.find(name);
        QVERIFY2(found != described.end(), name.c_str());
        QCOMPARE(found->second.value("x-role", ""), std::string(toString(route.role)));
        QCOMPARE(found->second.value("x-act", ""), std::string(route.act));
        described.erase(found);
    }
    QVERIFY2(described.empty(), described.empty() ? "" : described.begin()->first.c_str());
}

void OpenApiTest::operationsAreWhole()
{
    std::set<std::string> ids;
    const auto all = document().document();
    for (const auto* const door : {"admin", "data"}) {
        for (const auto& operation : document().operations(door)) {
            const auto name = operation.method + " " + operation.path;
            const auto& definition = operation.definition;
            QVERIFY2(ids.insert(definition.value("operationId", "")).second, name.c_str());
            QVERIFY2(!definition.value("summary", "").empty(), name.c_str());
            QVERIFY2(!definition["responses"].empty(), name.c_str());
            // Whatever is asked, it may not arrive whole.
            QVERIFY2(definition["responses"].contains("408") && definition["responses"].contains("431"),
                     name.c_str());
            std::set<std::string> parameters;
            for (const auto& parameter : operation.parameters)
                parameters.insert(parameter["in"].get<std::string>() + " " +
                                  parameter["name"].get<std::string>());
            const bool isAct = definition.contains("x-act") && operation.path != "/v1/pair";
            QVERIFY2(parameters.contains("header Idempotency-Key") == isAct, name.c_str());
            for (auto at = operation.path.find('{'); at != std::string::npos;
                 at = operation.path.find('{', at + 1)) {
                const auto end = operation.path.find('}', at);
                QVERIFY2(parameters.contains("path " + operation.path.substr(at + 1, end - at - 1)),
                         name.c_str());
            }
        }
    }
    QCOMPARE(document().operations("data").size(), std::size_t{9});
    std::size_t count = 0;
    for (const auto& [path, item] : all["paths"].items())
        count += item.size() - (item.contains("parameters") ? 1 : 0);
    QCOMPARE(count, ids.size());
}

void OpenApiTest::answersAreAsDescribed()
{
    for (const bool lived : {false, true}) {
        AdminFixture one;
        if (lived) {
            one.api.setDoor("auth.example.org", 7443, std::string(43, 'A'));
            live(one);
        }
        for (const auto& sample : samples(one)) {
            const auto wrong = wrongAnswer(sample, one.ask(methodOf(sample), sample.target, sample.body));
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
        const auto sealed = one.seal("42");
        const std::string body = R"({"text":")" + sealed.session.token + R"(","site":"enwiki"})";
        const Sample inspected{"POST /v1/inspect", "/v1/inspect", body};
        const auto wrong = wrongAnswer(inspected, one.ask("POST", "/v1/inspect", body));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        const auto answer = one.ask("GET", "/v1/keys/public?form=jwks");
        const auto set = wrongAnswer({"GET /v1/keys/public", {}, {}}, answer);
        QVERIFY2(set.isEmpty(), qPrintable(set));
    }
}

void OpenApiTest::requestsAreAsDescribed()
{
    AdminFixture one;
    for (const auto& sample : samples(one)) {
        if (sample.status >= 300)
            continue;
        const auto wrong = document().wrongRequest(methodOf(sample), pathOf(sample), sample.body);
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromStdString(sample.route) + ": " + wrong));
    }
    // What an authority tells of a site, a client may send back.
    const auto site = jsonOf(one.ask("GET", "/v1/sites"))["sites"][0];
    const auto wrong = document().wrongRequest("PUT", "/v1/sites/{name}", toText(site));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(one.ask("PUT", "/v1/sites/enwiki", toText(site)).status, 200);
    const auto settings = jsonOf(one.ask("GET", "/v1/settings"));
    QVERIFY(document().wrongRequest("PUT", "/v1/settings", toText(settings)).isEmpty());
    QCOMPARE(one.ask("PUT", "/v1/settings", toText(settings)).status, 200);
}

void OpenApiTest::refusalsAreAsDescribed()
{
    AdminFixture one;
    for (const auto& sample : samples(one)) {
        const auto method = methodOf(sample);
        const auto check = [&](const HttpResponse& answer) {
            const auto wrong = wrongAnswer(sample, answer);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        };
        check(one.ask(method, sample.target, sample.body, Role::Viewer));
        check(one.ask(method, sample.target, sample.body, Role::Administrator, "not an id!"));
        if (!sample.body.empty()) {
            check(one.ask(method, sample.target, "[]"));
            check(one.ask(method, sample.target, std::string(3'000'000, ' ')));
        }
        if (sample.route != "GET /v1/events")
            check(one.ask(method,
                          sample.target + (sample.target.find('?') == std::string::npos ? "?" : "&") + "x=1",
                          sample.body));
    }
    const auto busy = toResponse({ErrorCode::Busy, "Too many requests.", {}});
    QVERIFY(wrongAnswer({"GET /v1/status", {}, {}}, busy).isEmpty());
}

void OpenApiTest::namesInTheDocumentAreThoseOfTheCode()
{
    const auto namesOf = [](const char* schema) {
        return document().schema(schema)["enum"].get<std::vector<std::string>>();
    };
    QCOMPARE(namesOf("Refusal").size(), refusalCount);
    for (const auto& name : namesOf("Refusal"))
        QVERIFY2(refusalFromString(name), name.c_str());
    QCOMPARE(namesOf("ErrorCode").size(), static_cast<std::size_t>(ErrorCode::Damaged) + 1);
    for (const auto& name : namesOf("ErrorCode"))
        QVERIFY2(errorCodeFromString(name), name.c_str());
    QCOMPARE(namesOf("Counter").size(), statistics::counterCount);
    for (const auto& name : namesOf("Counter"))
        QVERIFY2(statistics::counterFromString(name), name.c_str());
    QCOMPARE(namesOf("RevocationKind").size(), revocation::kindCount);
    for (const auto& name : namesOf("RevocationKind"))
        QVERIFY2(revocation::kindFromString(name), name.c_str());
    for (const auto& name : namesOf("Role"))
        QVERIFY2(authority::roleFromString(name), name.c_str());
    for (const auto& name : namesOf("KeyState"))
        QVERIFY2(keys::keyStateFromString(name), name.c_str());
    for (const auto& name : document().schema("KeyRequest")["properties"]["act"]["enum"])
        QVERIFY(authority::keyActFromString(name.get<std::string>()));
}

void OpenApiTest::theJudgeRefuses_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("fits");
    QTest::newRow("fits") << "Estimate"
                          << R"({"value":1.5,"error":0})" << true;
    QTest::newRow("member missing") << "Estimate"
                                    << R"({"value":1})" << false;
    QTest::newRow("member too many") << "Estimate"
                                     << R"({"value":1,"error":0,"x":1})" << false;
    QTest::newRow("wrong type") << "Estimate"
                                << R"({"value":"1","error":0})" << false;
    QTest::newRow("too small") << "Estimate"
                               << R"({"value":-1,"error":0})" << false;
    QTest::newRow("no object") << "Estimate"
                               << "[]" << false;
    QTest::newRow("integer") << "Count"
                             << "1" << true;
    QTest::newRow("no integer") << "Count"
                                << "1.5" << false;
    QTest::newRow("too large") << "Time"
                               << "253402300800" << false;
    QTest::newRow("name") << "Role"
                          << "\"viewer\"" << true;
    QTest::newRow("no such name") << "Role"
                                  << "\"king\"" << false;
    QTest::newRow("pattern") << "Hash"
                             << "\"short\"" << false;
    QTest::newRow("inside a list") << "Operators"
                                   << R"({"operators":[{"id":1}]})" << false;
    QTest::newRow("too few") << "RevocationsRequest"
                             << R"({"entries":[]})" << false;
    QTest::newRow("too short") << "SettingsRequest"
                               << R"({"name":""})" << false;
    QTest::newRow("private key") << "Jwk"
                                 << R"({"kty":"OKP","d":"x"})" << false;
}

void OpenApiTest::theJudgeRefuses()
{
    QFETCH(QString, schema);
    QFETCH(QString, value);
    QFETCH(bool, fits);
    const auto wrong =
        document().wrongIn(Json::parse(value.toStdString()), document().schema(schema.toStdString()));
    QVERIFY2(wrong.isEmpty() == fits, qPrintable(wrong));
    QVERIFY(!document().wrongIn(1, {{"multipleOf", 2}}).isEmpty());
}

QTEST_APPLESS_MAIN(OpenApiTest)
#include "test_openapi.moc"
