#include "core/jose/flat_json.h"
#include "core/jose/json_reader.h"
#include "tests/core/support/vectors.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace signet;
using namespace signet::jose;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void duplicatesAreRefusedAtEveryDepth_data();
    void duplicatesAreRefusedAtEveryDepth();
    void depthIsCounted();
    void aMillionBracketsAreRefused();
    void textIsUtf8OrRefused_data();
    void textIsUtf8OrRefused();
    void membersKeepOrderAndNul();
    void nestedObjectsAndArraysAreReachable();
    void numericDatesNeverSaturate_data();
    void numericDatesNeverSaturate();
    void theShortWayAgreesWithTheLongOne_data();
    void theShortWayAgreesWithTheLongOne();
    void theShortWayIsTakenByOurOwnTokens();
    void theShortWayLeavesTheStrictReaderWhatIsNotSimple_data();
    void theShortWayLeavesTheStrictReaderWhatIsNotSimple();
    void forgettingErasesTheText();
    void jsonTestSuite_data();
    void jsonTestSuite();
};

void JsonReaderTest::duplicatesAreRefusedAtEveryDepth_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("top") << QByteArray(R"({"exp":1,"exp":2})") << false;
    QTest::newRow("escaped twin") << QByteArray(R"({"exp":1,"\u0065xp":2})") << false;
    QTest::newRow("nested") << QByteArray(R"({"a":{"b":1,"b":2}})") << false;
    QTest::newRow("in an array") << QByteArray(R"({"a":[{"b":1,"b":2}]})") << false;
    QTest::newRow("same name elsewhere") << QByteArray(R"({"a":{"a":1},"b":{"a":1}})") << true;
    QTest::newRow("case differs") << QByteArray(R"({"a":1,"A":1})") << true;
    QByteArray many("{\"d\":{");
    for (int i = 0; i < 200; ++i)
        many += "\"m" + QByteArray::number(i) + "\":1,";
    QTest::newRow("many, the last a twin") << QByteArray(many + "\"m7\":2}}") << false;
    QTest::newRow("many, no twin") << QByteArray(many + "\"x\":2}}") << true;
}

void JsonReaderTest::duplicatesAreRefusedAtEveryDepth()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    JsonReader reader;
    QCOMPARE(reader.check(text.toStdString()).has_value(), good);
    JsonReader lenient(16384, {8, true});
    QVERIFY(lenient.check(text.toStdString()).has_value());
}

void JsonReaderTest::depthIsCounted()
{
    JsonReader reader(4096, {8, false});
    QVERIFY(reader.check(R"({"a":[[[[[[[1]]]]]]]})").has_value());
    QVERIFY(!reader.check(R"({"a":[[[[[[[[1]]]]]]]]})").has_value());
}

void JsonReaderTest::aMillionBracketsAreRefused()
{
    JsonReader reader(2'000'000);
    const auto verdict = reader.check(std::string(1'000'000, '['));
    QVERIFY(!verdict);
    JsonReader small(100);
    QVERIFY(small.check(std::string(101, ' ')).error().refusal == Refusal::TooLarge);
}

void JsonReaderTest::textIsUtf8OrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("overlong") << QByteArray("{\"a\":\"\xC0\xAF\"}");
    QTest::newRow("lone surrogate") << QByteArray(R"({"a":"\ud800"})");
    QTest::newRow("surrogate halves swapped") << QByteArray(R"({"a":"\udc00\ud800"})");
    QTest::newRow("raw control character") << QByteArray("{\"a\":\"\x01\"}");
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("trailing text") << QByteArray("{} {}");
    QTest::newRow("trailing NUL") << QByteArray("{}\0", 3);
    QTest::newRow("comment") << QByteArray("{/**/}");
    QTest::newRow("NaN") << QByteArray(R"({"a":NaN})");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not an object") << QByteArray("[1]");
}

void JsonReaderTest::textIsUtf8OrRefused()
{
    QFETCH(QByteArray, text);
    JsonReader reader;
    QVERIFY(!reader.parse(text.toStdString()).has_value());
}

void JsonReaderTest::membersKeepOrderAndNul()
{
    JsonReader reader;
    const auto object =
        reader.parse(R"({"iss":"good\u0000evil","n":18446744073709551615,"f":1.5,"t":true,"z":null})");
    QVERIFY(object);
    QCOMPARE(object->members().size(), std::size_t{5});
    QCOMPARE(object->find("iss")->string.size(), std::size_t{9});
    QVERIFY(object->find("n")->kind == JsonKind::Unsigned);
    QCOMPARE(object->find("n")->unsignedInteger, ~std::uint64_t{0});
    QCOMPARE(object->find("f")->number, 1.5);
    QVERIFY(object->find("t")->boolean);
    QVERIFY(object->find("z")->kind == JsonKind::Null);
    QVERIFY(!object->find("is"));
    QVERIFY(!object->find("ISS"));
}

void JsonReaderTest::nestedObjectsAndArraysAreReachable()
{
    JsonReader reader;
    const auto object = reader.parse(R"({"keys":[{"kid":"a"},{"kid":"b"}],"data":{"x":[1,2]}})");
    QVERIFY(object);
    QCOMPARE(object->find("data")->toJson(), std::string(R"({"x":[1,2]})"));
    const JsonValue keys = *object->find("keys");
    QVERIFY(!JsonReader::element(keys, 2));
    const auto second = JsonReader::element(keys, 1);
    QVERIFY(second);
    const auto inner = reader.open(*second);
    QVERIFY(inner);
    QCOMPARE(inner->find("kid")->string, std::string_view("b"));
}

void JsonReaderTest::numericDatesNeverSaturate_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("good");
    QTest::newRow("now") << QByteArray("1795528922") << true;
    QTest::newRow("zero") << QByteArray("0") << true;
    QTest::newRow("last") << QByteArray("253402300799") << true;
    for (const char* bad :
         {"253402300800", "-1", "1.0", "1795528922.5", "1e9", "1e300", "9223372036854775807",
          "9223372036854775808", "18446744073709551616", "\"1795528922\"", "true", "null", "[1]"})
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void JsonReaderTest::numericDatesNeverSaturate()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, good);
    JsonReader reader;
    const auto object = reader.parse("{\"exp\":" + number.toStdString() + "}");
    QCOMPARE(object.has_value() && toNumericDate(*object->find("exp")).has_value(), good);
}

void JsonReaderTest::theShortWayAgreesWithTheLongOne_data()
{
    QTest::addColumn<QByteArray>("text");
    for (
        const char* text :
        {R"({"iss":"https://a.example","n":0,"m":999999999999999999,"o":12345678,"p":1234567,"q":90817263,"r":1234567890,"t":true,"f":false,"z":null})",
         R"({"a":1234567:})",
         R"({"a":12345/78})",
         R"({"a":1234567)",
         R"({"a":01234567})",
         R"({"a":12a45678})",
         R"({"a":{},"b":1})",
         R"({"a":[],"b":{}})",
         R"({"a":{"x":"}"},"b":"{"})",
         R"({"a":{"x":"\"}"},"b":1})",
         R"({"a":{"x":"\\"},"b":1})",
         R"({"a":{"x":1]},"b":1})",
         R"({"a":[1}})",
         R"({"a":{"x":1,"x":2},"b":1})",
         R"({"a":{"b":{"c":{"d":{"e":{"f":{"g":1}}}}}}})",
         R"({"a":{"b":{"c":{"d":{"e":{"f":{"g":{}}}}}}}})",
         R"({"a":{)",
         R"({"a":[)",
         R"({"a":{"x)",
         R"({"a":{}{}})",
         R"({"a":{},"a":1})",
         R"({"a":[1,]})",
         R"({"a":{"b":1}} )",
         R"({"a":1})",
         R"({"":""})",
         R"({"a":""})",
         R"({"a":1,"b":2,"a":3})",
         R"({"abcdefghij":1,"abcdefghik":2})",
         R"({"abcdefghij":1,"abcdefghij":2})",
         R"({"a":01})",
         R"({"a":-1})",
         R"({"a":1.0})",
         R"({"a":1e3})",
         R"({"a":1000000000000000000})",
         R"({"a":99999999999999999999})",
         R"({"a":tru})",
         R"({"a":truex})",
         R"({"a":nul})",
         R"({"a":1,})",
         R"({,"a":1})",
         R"({"a":1}})",
         R"({"a":1} )",
         R"({"a":1)",
         R"({"a":)",
         R"({"a")",
         R"({"a)",
         R"({)",
         "{}",
         R"({ "a":1})",
         R"({"a" :1})",
         R"({"a":"x\u0041"})",
         R"({"a":"\""})",
         R"({"a":{"b":1}})",
         R"({"a":[1]})",
         "{\"a\":\"\x01\"}",
         "{\"a\":\"\xC3\xA9\"}",
         "{\"a\":\"\xC3\"}",
         "{\"a\":\"\x7F\"}",
         R"({a:1})",
         R"({"a":'x'})",
         R"(["a"])",
         R"("a")"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("{\"a\":\"x\0y\"}", 11);
    QByteArray many = "{";
    for (int i = 0; i < 64; ++i)
        many += "\"member" + QByteArray::number(i) + "\":" + QByteArray::number(i) + ",";
    QTest::newRow("64 members") << QByteArray(many.chopped(1) + "}");
    QTest::newRow("65 members") << QByteArray(many + "\"x\":1}");
    QTest::newRow("long string") << QByteArray("{\"a\":\"" + QByteArray(5000, 'x') + "\"}");
}

void JsonReaderTest::theShortWayAgreesWithTheLongOne()
{
    QFETCH(QByteArray, text);
    const std::string padded = text.toStdString() + std::string(JsonReader::padding, '\0');
    const std::string_view view(padded.data(), padded.size() - JsonReader::padding);
    // The long way alone, and the reader, which takes the short one where it can.
    JsonReader strict;
    const bool wellFormed = strict.check(view).has_value();
    const auto reference = parseStrictly(view);
    JsonReader reader;
    const auto object = reader.parsePadded(view);
    QCOMPARE(object.has_value(), wellFormed && reference->is_object() && reference->size() <= 64);
    if (!object)
        return;
    QCOMPARE(object->members().size(), reference->size());
    for (const auto& [name, value] : object->members()) {
        const auto found = reference->find(std::string(name));
        QVERIFY(found != reference->end());
        QCOMPARE(nlohmann::json::parse(value.toJson()).dump(), found->dump());
    }
}

void JsonReaderTest::theShortWayIsTakenByOurOwnTokens()
{
    const std::string text =
        R"({"iss":"https://auth.example.org","aud":"enwiki","iat":1795528922,"rem":true,"data":{"a":[1]}})";
    const std::string padded = text + std::string(JsonReader::padding, '\0');
    std::array<JsonMember, 64> members;
    const auto flat = readFlatObject(std::string_view(padded).substr(0, text.size()), members, 8);
    QVERIFY(flat);
    QCOMPARE(flat->count, std::size_t{5});
    QCOMPARE(flat->nested, std::string_view(R"({"a":[1]})"));
    QVERIFY(flat->nestedIsSimple);
}

void JsonReaderTest::theShortWayLeavesTheStrictReaderWhatIsNotSimple_data()
{
    QTest::addColumn<QByteArray>("nested");
    QTest::addColumn<bool>("isSimple");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("simple") << QByteArray(R"({"a":{"b":[true,null,{"c":"d"}]}})") << true << true;
    QTest::newRow("a name twice") << QByteArray(R"({"a":1,"a":2})") << false << false;
    QTest::newRow("a name twice, deeper") << QByteArray(R"({"x":[{"a":1,"a":2}]})") << false << false;
    QTest::newRow("the same name in two objects")
        << QByteArray(R"({"a":{"a":1},"b":{"a":2}})") << true << true;
    QTest::newRow("at the last level") << QByteArray(R"({"a":[[[[[[]]]]]]})") << true << true;
    QTest::newRow("too deep") << QByteArray(R"({"a":[[[[[[[]]]]]]]})") << false << false;
    QTest::newRow("an escape") << QByteArray(R"({"a":"\n"})") << false << true;
    QTest::newRow("a fraction") << QByteArray(R"({"a":1.5})") << false << true;
    QTest::newRow("a leading zero") << QByteArray(R"({"a":01})") << false << false;
    QTest::newRow("brackets that do not match") << QByteArray(R"({"a":[1}])") << false << false;
    QTest::newRow("a comma too many") << QByteArray(R"({"a":[1,]})") << false << false;
    QTest::newRow("more names than it looks at")
        << QByteArray(R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1,"h":1,"i":1,"j":1,"k":1,"l":1,"m":1,)"
                      R"("n":1,"o":1,"p":1,"q":1})")
        << false << true;
}

void JsonReaderTest::theShortWayLeavesTheStrictReaderWhatIsNotSimple()
{
    QFETCH(QByteArray, nested);
    QFETCH(bool, isSimple);
    QFETCH(bool, isTaken);
    const std::string text = R"({"sid":"x","data":)" + nested.toStdString() + "}";
    const std::string padded = text + std::string(JsonReader::padding, '\0');
    std::array<JsonMember, 64> members;
    const auto flat = readFlatObject(std::string_view(padded).substr(0, text.size()), members, 8);
    QCOMPARE(flat && flat->nestedIsSimple, isSimple);
    JsonReader reader;
    const auto object = reader.parse(text);
    QCOMPARE(object.has_value(), isTaken);
    if (!object)
        return;
    const JsonValue data = *object->find("data");
    QVERIFY(nlohmann::json::parse(data.toJson()) == nlohmann::json::parse(nested.toStdString()));
    // What is read only when it is opened says the same.
    const auto opened = reader.open(data);
    QVERIFY(opened);
    QCOMPARE(opened->members().size(), nlohmann::json::parse(nested.toStdString()).size());
}

void JsonReaderTest::forgettingErasesTheText()
{
    JsonReader reader;
    const auto object = reader.parse(R"({"k":"a very secret string"})");
    QVERIFY(object);
    const char* const where = object->find("k")->string.data();
    reader.forget();
    QVERIFY(std::string_view(where, 20).find_first_not_of('\0') == std::string_view::npos);
}

void JsonReaderTest::jsonTestSuite_data()
{
    QTest::addColumn<QString>("path");
    const auto folder = vectorsFolder("json");
    if (folder.isEmpty())
        return;
    for (const auto& file : QDir(folder).entryInfoList({"*.json"}, QDir::Files))
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void JsonReaderTest::jsonTestSuite()
{
    if (vectorsFolder("json").isEmpty())
        QSKIP("the folder of public vectors is not here");
    QFETCH(QString, path);
    const auto text = readVector(path);
    const bool named = QFileInfo(path).fileName().contains("duplicated_key");
    // The suite has duplicate names among its "must parse"; the grammar allows them, tokens do not.
    JsonReader grammar(std::max<std::size_t>(text.size(), 64), {64, named});
    const bool accepted = grammar.check(text).has_value();
    const auto name = QFileInfo(path).fileName();
    if (name.startsWith("n_"))
        QVERIFY(!accepted);
    if (name.startsWith("y_"))
        QVERIFY(accepted);
    if (named) {
        JsonReader strict;
        QVERIFY(!strict.check(text).has_value());
    }
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "test_json_reader.moc"
