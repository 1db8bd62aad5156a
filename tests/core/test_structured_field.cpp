// Structured fields: the RFC's examples, and what is not well-formed.

#include "core/protocol/structured_field.h"

#include <QTest>

using namespace signet;
using namespace signet::protocol;

class StructuredFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void structuredFieldsAreWrittenCanonically_data();
    void structuredFieldsAreWrittenCanonically();
    void structuredFieldsAreReadStrictly_data();
    void structuredFieldsAreReadStrictly();
};

void StructuredFieldTest::structuredFieldsAreWrittenCanonically_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    // RFC 8941 section 3.
    QTest::newRow("list of strings") << R"("foo", "bar", "It was the best of times.")"
                                     << R"("foo", "bar", "It was the best of times.")";
    QTest::newRow("inner lists") << R"(("foo" "bar"), ("baz"), ("bat" "one"), ())"
                                 << R"(("foo" "bar"), ("baz"), ("bat" "one"), ())";
    QTest::newRow("parameters") << R"(("foo"; a=1;b=2);lvl=5, ("bar" "baz");lvl=1)"
                                << R"(("foo";a=1;b=2);lvl=5, ("bar" "baz");lvl=1)";
    QTest::newRow("dictionary") << R"(en="Applepie", da=:w4ZibGV0w6ZydGU=:)"
                                << R"(en="Applepie", da=:w4ZibGV0w6ZydGU=:)";
    QTest::newRow("booleans") << "a=?0, b, c; foo=bar"
                              << "a=?0, b, c;foo=bar";
    QTest::newRow("decimals and tokens") << "rating=1.50, feelings=(joy sadness)"
                                         << "rating=1.5, feelings=(joy sadness)";
    QTest::newRow("whitespace") << "  a=1 ,\t b=2;x=1;y=2,   c=(a   b   c)  "
                                << "a=1, b=2;x=1;y=2, c=(a b c)";
    QTest::newRow("numbers") << "a=-0, b=-7, c=999999999999999, d=-0.5, e=100.000"
                             << "a=0, b=-7, c=999999999999999, d=-0.5, e=100.0";
    QTest::newRow("escapes") << R"(a="q\"\\s")"
                             << R"(a="q\"\\s")";
    QTest::newRow("empty") << ""
                           << "";
}

void StructuredFieldTest::structuredFieldsAreWrittenCanonically()
{
    QFETCH(QString, field);
    QFETCH(QString, written);
    const auto text = field.toStdString();
    const auto dictionary = structured::parseDictionary(text);
    const auto list = structured::parseList(text);
    QVERIFY(dictionary || list);
    const auto canonical = dictionary ? structured::toText(*dictionary) : structured::toText(*list);
    QCOMPARE(QString::fromStdString(canonical), written);
}

void StructuredFieldTest::structuredFieldsAreReadStrictly_data()
{
    QTest::addColumn<QString>("field");
    for (const auto* const field : {"a=1,",
                                    "a=1 b=2",
                                    "A=1",
                                    "a=",
                                    "a=(1",
                                    "a=(1,2)",
                                    "a=(\"x\"\"y\")",
                                    "a=\"x",
                                    "a=\"\\x\"",
                                    "a=\"\x01\"",
                                    "a=:YQ:",
                                    "a=:YQ=:",
                                    "a=:YR==:",
                                    "a=:Y-==:",
                                    "a=:YWI",
                                    "a=?2",
                                    "a=1234567890123456",
                                    "a=1.",
                                    "a=1.2345",
                                    "a=.5",
                                    "a=-",
                                    "a=1, a=2",
                                    "a=1;x=1;x=2",
                                    "a;X",
                                    "a=1;",
                                    "=1",
                                    "a=\xC3\xA4",
                                    "a=====:"})
        QTest::newRow(field) << QString::fromLatin1(field);
    QTest::newRow("too long") << "a=\"" + QString(20'000, 'x') + "\"";
}

void StructuredFieldTest::structuredFieldsAreReadStrictly()
{
    QFETCH(QString, field);
    const auto dictionary = structured::parseDictionary(field.toLatin1().toStdString());
    QVERIFY(!dictionary);
    QVERIFY(dictionary.error().code == ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(StructuredFieldTest)
#include "test_structured_field.moc"
