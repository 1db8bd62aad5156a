// Every type that travels: there and back again, and refused when it is not what it says.

#include "core/protocol/wire.h"
#include "tests/core/support/wire_values.h"

#include <QTest>

using namespace signet;
using namespace signet::protocol;
using namespace signet::test;

namespace {

/// What is done with each type, whichever it is.
struct Kind
{
    std::function<Json(RandomValues&)> make;
    std::function<Result<Json>(const Json&, Reading)> readAndWrite;
};

template <typename T>
Kind kindOf(T (RandomValues::*make)())
{
    return {[make](RandomValues& random) { return toJson((random.*make)()); },
            [](const Json& json, Reading reading) -> Result<Json> {
                const auto value = fromJson<T>(json, reading);
                if (!value)
                    return tl::unexpected(value.error());
                return toJson(*value);
            }};
}

/// Each member at any depth, given to `visit` with its object and name.
void eachMember(Json& json, const std::function<void(Json&, const std::string&)>& visit)
{
    if (json.is_object()) {
        std::vector<std::string> names;
        for (const auto& [name, value] : json.items())
            names.push_back(name);
        for (const auto& name : names) {
            visit(json, name);
            eachMember(json[name], visit);
        }
    } else if (json.is_array()) {
        for (auto& element : json)
            eachMember(element, visit);
    }
}

} // namespace

Q_DECLARE_METATYPE(Kind)

class WireTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeRoundTrips_data() { kinds(); }
    void everyTypeRoundTrips();
    void nullIsNoValue_data() { kinds(); }
    void nullIsNoValue();
    void otherKindsOfValuesAreRefused_data() { kinds(); }
    void otherKindsOfValuesAreRefused();
    void unknownMembersAreRefusedStrictlyAndPassedOverTolerantly_data() { kinds(); }
    void unknownMembersAreRefusedStrictlyAndPassedOverTolerantly();
    void revocationsOfClientsHoldTheirPartAlone();
    void errorsRoundTrip();
    void answersWithoutAReasonGetOne_data();
    void answersWithoutAReasonGetOne();
    void secretsDoNotTravel();
    void textIsReadStrictly_data();
    void textIsReadStrictly();
    void brokenTextIsMendedOnItsWayOut();
    void numbersKeepTheirRange_data();
    void numbersKeepTheirRange();
    void messagesNameTheMember();

private:
    static void kinds();
};

void WireTest::kinds()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("estimate") << kindOf(&RandomValues::estimate);
    QTest::newRow("site") << kindOf(&RandomValues::site);
    QTest::newRow("settings") << kindOf(&RandomValues::settings);
    QTest::newRow("key") << kindOf(&RandomValues::keyView);
    QTest::newRow("ring") << kindOf(&RandomValues::ring);
    QTest::newRow("key request") << kindOf(&RandomValues::keyRequest);
    QTest::newRow("preview") << kindOf(&RandomValues::preview);
    QTest::newRow("imported bundle") << kindOf(&RandomValues::imported);
    QTest::newRow("revocation") << kindOf(&RandomValues::revocation);
    QTest::newRow("pushed revocation") << kindOf(&RandomValues::pushed);
    QTest::newRow("revocation page") << kindOf(&RandomValues::revocationPage);
    QTest::newRow("statistics") << kindOf(&RandomValues::answer);
    QTest::newRow("operator") << kindOf(&RandomValues::person);
    QTest::newRow("invitation") << kindOf(&RandomValues::invitation);
    QTest::newRow("activity entry") << kindOf(&RandomValues::entry);
    QTest::newRow("activity page") << kindOf(&RandomValues::activityPage);
    QTest::newRow("checkpoint") << kindOf(&RandomValues::checkpoint);
    QTest::newRow("node") << kindOf(&RandomValues::node);
    QTest::newRow("status") << kindOf(&RandomValues::status);
}

void WireTest::everyTypeRoundTrips()
{
    QFETCH(Kind, kind);
    const auto seed = newSeed();
    RandomValues random(seed);
    for (int i = 0; i < 300; ++i) {
        const auto json = kind.make(random);
        const auto text = toText(json);
        const auto parsed = parseJson(text);
        QVERIFY2(parsed, qPrintable(QString("seed %1: %2").arg(seed).arg(text.c_str())));
        const auto again = kind.readAndWrite(*parsed, Reading::Tolerant);
        QVERIFY2(again, qPrintable(QString("seed %1: %2 of %3")
                                       .arg(seed)
                                       .arg(again ? "" : again.error().message.c_str())
                                       .arg(text.c_str())));
        QVERIFY2(toText(*again) == text, qPrintable(QString("seed %1: %2").arg(seed).arg(text.c_str())));
    }
}

void WireTest::nullIsNoValue()
{
    QFETCH(Kind, kind);
    const auto seed = newSeed();
    RandomValues random(seed);
    for (int i = 0; i < 20; ++i) {
        auto json = kind.make(random);
        eachMember(json, [&](Json& object, const std::string& name) {
            if (object.contains("kty"))
                return; // a key's own members are the key's business
            const auto kept = object[name];
            object[name] = nullptr;
            const auto read = kind.readAndWrite(json, Reading::Tolerant);
            QVERIFY2(!read, qPrintable(QString("seed %1: %2").arg(seed).arg(name.c_str())));
            QVERIFY(read.error().code == ErrorCode::InvalidInput);
            QVERIFY(read.error().message.find(name) != std::string::npos);
            object[name] = kept;
        });
    }
}

void WireTest::otherKindsOfValuesAreRefused()
{
    QFETCH(Kind, kind);
    const auto seed = newSeed();
    RandomValues random(seed);
    const std::array<Json, 7> others{true, "text", 1.5, -1, Json::array({1}), Json{{"x", 1}}, Json::object()};
    for (int i = 0; i < 10; ++i) {
        auto json = kind.make(random);
        eachMember(json, [&](Json& object, const std::string& name) {
            if (object.contains("kty"))
                return;
            const auto kept = object[name];
            for (const auto& other : others) {
                const bool bothNumbers = other.is_number() && kept.is_number();
                if (other.type() == kept.type() || bothNumbers)
                    continue;
                object[name] = other;
                const auto read = kind.readAndWrite(json, Reading::Tolerant);
                QVERIFY2(
                    !read,
                    qPrintable(
                        QString("seed %1: %2 = %3").arg(seed).arg(name.c_str()).arg(other.dump().c_str())));
            }
            object[name] = kept;
        });
    }
    for (const auto& other : others)
        QVERIFY(!kind.readAndWrite(other.is_object() ? Json::array() : other, Reading::Tolerant));
}

void WireTest::unknownMembersAreRefusedStrictlyAndPassedOverTolerantly()
{
    QFETCH(Kind, kind);
    RandomValues random(newSeed());
    auto json = kind.make(random);
    const auto text = toText(json);
    json["added_by_a_later_version"] = Json::array({1, "x"});
    const auto tolerant = kind.readAndWrite(json, Reading::Tolerant);
    QVERIFY2(tolerant, text.c_str());
    QCOMPARE(toText(*tolerant), text);
    QVERIFY(!kind.readAndWrite(json, Reading::Strict));
}

void WireTest::revocationsOfClientsHoldTheirPartAlone()
{
    RandomValues random(newSeed());
    for (int i = 0; i < 100; ++i) {
        const auto one = random.revocation();
        const auto json = toRequestJson(one);
        const auto read = fromJson<revocation::Revocation>(json, Reading::Strict);
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        QCOMPARE(toText(toRequestJson(*read)), toText(json));
        QCOMPARE(read->seq, std::uint64_t{0});
        QVERIFY2(read->operatorId.empty(), "a client does not say who it is");
        QVERIFY(!fromJson<revocation::Revocation>(toJson(one), Reading::Strict));
    }
}

void WireTest::errorsRoundTrip()
{
    RandomValues random(newSeed());
    for (int i = 0; i < 200; ++i) {
        const auto error = random.error();
        const auto read = errorOf({400, {}, toText(toJson(error))});
        QVERIFY(read.code == error.code);
        QCOMPARE(read.message, error.message);
        QCOMPARE(read.hint, error.hint);
    }
}

void WireTest::answersWithoutAReasonGetOne_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << 401 << ""
                           << "unauthorized";
    QTest::newRow("html") << 503 << "<html>Bad gateway</html>"
                          << "unreachable";
    QTest::newRow("unknown code") << 404 << R"({"error":{"code":"new","message":"x"}})"
                                  << "not_found";
    QTest::newRow("no message") << 429 << R"({"error":{"code":"busy"}})"
                                << "busy";
    QTest::newRow("error is a text") << 403 << R"({"error":"no"})"
                                     << "forbidden";
    QTest::newRow("teapot") << 418 << "{}"
                            << "invalid_input";
    QTest::newRow("too large") << 413 << "[]"
                               << "too_large";
    QTest::newRow("conflict") << 409 << "1"
                              << "conflict";
}

void WireTest::answersWithoutAReasonGetOne()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, code);
    const auto error = errorOf({status, {}, body.toStdString()});
    QCOMPARE(std::string(toString(error.code)), code.toStdString());
    QVERIFY(error.message.find(std::to_string(status)) != std::string::npos);
}

void WireTest::secretsDoNotTravel()
{
    RandomValues random(newSeed());
    authority::Status status = random.status();
    status.settings.sealedCheckpointKey = "SECRET";
    QVERIFY(toText(toJson(status)).find("SECRET") == std::string::npos);
    auto ring = random.ring();
    ring.keys.push_back(random.keyView());
    ring.keys.back().key.sealedMaterial = "SECRET";
    QVERIFY(toText(toJson(ring)).find("SECRET") == std::string::npos);
}

void WireTest::textIsReadStrictly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray(R"({"value":1,"error")");
    QTest::newRow("duplicate member") << QByteArray(R"({"value":1,"value":1,"error":0})");
    QTest::newRow("duplicate by escape") << QByteArray(R"({"value":1,"valu\u0065":1,"error":0})");
    QTest::newRow("comment") << QByteArray(R"({"value":1,/**/"error":0})");
    QTest::newRow("comma at the end") << QByteArray(R"({"value":1,"error":0,})");
    QTest::newRow("no UTF-8") << QByteArray("{\"value\":1,\"error\":0,\"x\":\"\xFF\"}");
    QTest::newRow("lone surrogate") << QByteArray(R"({"value":1,"error":0,"x":"\ud800"})");
    QTest::newRow("not a number") << QByteArray(R"({"value":NaN,"error":0})");
    QTest::newRow("too deep") << QByteArray("{\"value\":1,\"error\":0,\"x\":[[[[[[[[1]]]]]]]]}");
    QTest::newRow("something behind") << QByteArray(R"({"value":1,"error":0} {})");
}

void WireTest::textIsReadStrictly()
{
    QFETCH(QByteArray, text);
    const auto json = parseJson(text.toStdString());
    QVERIFY(!json);
    QVERIFY(json.error().code == ErrorCode::InvalidInput);
}

void WireTest::brokenTextIsMendedOnItsWayOut()
{
    authority::Site site;
    site.title = "a\xFFz";
    const auto json = parseJson(toText(toJson(site)));
    QVERIFY(json);
    QCOMPARE((*json)["title"].get<std::string>(), std::string("a\xEF\xBF\xBDz"));
}

void WireTest::numbersKeepTheirRange_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("largest number") << "total"
                                    << "18446744073709551615" << true;
    QTest::newRow("one more") << "total"
                              << "18446744073709551616" << false;
    QTest::newRow("negative") << "total"
                              << "-1" << false;
    QTest::newRow("fraction") << "total"
                              << "1.0" << false;
    QTest::newRow("exponent") << "total"
                              << "1e3" << false;
    QTest::newRow("text") << "total"
                          << "\"1\"" << false;
}

void WireTest::numbersKeepTheirRange()
{
    QFETCH(QString, member);
    QFETCH(QString, value);
    QFETCH(bool, allowed);
    const auto text = QString(R"({"entries":[],"next":0,"%1":%2})").arg(member, value);
    const auto json = parseJson(text.toStdString());
    const auto page = json ? fromJson<authority::ActivityPage>(*json, Reading::Tolerant)
                           : Result<authority::ActivityPage>(tl::unexpected(json.error()));
    QCOMPARE(page.has_value(), allowed);

    // A time past the last there is, or before 1970, is none.
    const auto checkpoint = [](const std::string& at) {
        return fromJson<authority::Checkpoint>(
            Json::parse(R"({"seq":1,"hash":"","token":"","at":)" + at + "}"), Reading::Tolerant);
    };
    QVERIFY(checkpoint("253402300799"));
    QVERIFY(!checkpoint("253402300800"));
    QVERIFY(!checkpoint("-1"));
    QVERIFY(!checkpoint("18446744073709551615"));
    QVERIFY(!checkpoint("1.5"));
}

void WireTest::messagesNameTheMember()
{
    RandomValues random(newSeed());
    auto json = toJson(authority::RevocationPage{{random.revocation(), random.revocation()}, 0, 2});
    json["entries"][1]["kind"] = "nobody";
    const auto read = fromJson<authority::RevocationPage>(json, Reading::Tolerant);
    QVERIFY(!read);
    QCOMPARE(read.error().message, std::string("\"entries[1].kind\" is none of the names it may be."));
}

QTEST_APPLESS_MAIN(WireTest)
#include "test_wire.moc"
