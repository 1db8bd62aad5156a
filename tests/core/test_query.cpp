// Questions in the query of a target, and the events that a stream is made of.

#include "core/protocol/event_stream.h"
#include "core/protocol/wire.h"
#include "tests/core/support/wire_values.h"

#include <QTest>

using namespace signet;
using namespace signet::protocol;
using namespace signet::test;

namespace {

template <typename T, typename From>
QString there(const T& query, const From& from)
{
    const auto text = queryText(toQuery(query));
    const auto parameters = parseQuery(text);
    if (!parameters)
        return "not parsed: " + QString::fromStdString(text);
    const auto read = from(*parameters);
    if (!read)
        return QString::fromStdString(read.error().message + " of " + text);
    const auto again = queryText(toQuery(*read));
    return again == text ? QString() : QString::fromStdString(text + " became " + again);
}

std::vector<ServerEvent> eventsIn(const std::string& text, std::size_t pieceSize)
{
    std::vector<ServerEvent> events;
    EventStreamReader reader;
    for (std::size_t i = 0; i < text.size(); i += pieceSize)
        reader.feed(std::string_view(text).substr(i, pieceSize), [&](const ServerEvent& event) {
            events.push_back(event);
            return true;
        });
    return events;
}

} // namespace

class QueryTest : public QObject
{
    Q_OBJECT

private slots:
    void questionsRoundTrip();
    void questionsAreReadStrictly_data();
    void questionsAreReadStrictly();
    void percentEncoding();
    void everyByteSurvives();
    void changesAreEvents();
    void eventsMayEndAnywhere();
    void eventsOfTheStandard_data();
    void eventsOfTheStandard();
    void endlessEventsTakeNoMemory();
    void feedingStopsWhenTheTakerHasEnough();
};

void QueryTest::questionsRoundTrip()
{
    const auto seed = newSeed();
    RandomValues random(seed);
    for (int i = 0; i < 500; ++i) {
        const auto whole = [&] { return random.number(std::numeric_limits<std::int64_t>::max()); };
        authority::RevocationQuery revocations;
        revocations.before = whole();
        revocations.after = random.number(3);
        revocations.skip = random.number(1'000'000);
        revocations.limit = 1 + random.number(999);
        revocations.kind = random.maybe(
            [&] { return static_cast<revocation::Kind>(random.number(revocation::kindCount - 1)); });
        revocations.site = random.text();
        revocations.text = random.text();
        revocations.operatorId = random.text();
        revocations.inForce = random.flag();
        revocations.ascending = random.flag();
        auto wrong = there(revocations, revocationQueryFrom);
        QVERIFY2(wrong.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(wrong)));

        authority::ActivityQuery activity;
        activity.before = whole();
        activity.limit = 1 + random.number(999);
        activity.operatorId = random.text();
        activity.act = random.text();
        activity.text = random.text();
        activity.outcome = random.maybe([&] { return static_cast<authority::Outcome>(random.number(2)); });
        activity.ascending = random.flag();
        wrong = there(activity, activityQueryFrom);
        QVERIFY2(wrong.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(wrong)));

        statistics::Query figures;
        figures.since = random.time();
        figures.until = std::min(figures.since + Seconds{60 * 20'000}, latestTimestamp);
        figures.step = Seconds{static_cast<Seconds::rep>(60 + random.number(100'000))};
        figures.site = random.text();
        figures.kid = random.text();
        figures.counters = random.list(
            [&] { return static_cast<statistics::Counter>(random.number(statistics::counterCount - 1)); });
        figures.bySite = random.flag();
        figures.byKid = random.flag();
        wrong = there(figures, statisticsQueryFrom);
        QVERIFY2(wrong.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(wrong)));
    }
}

void QueryTest::questionsAreReadStrictly_data()
{
    QTest::addColumn<QString>("about");
    QTest::addColumn<QString>("query");
    QTest::newRow("unknown") << "revocations"
                             << "limitt=1";
    QTest::newRow("twice") << "revocations"
                           << "limit=1&limit=1";
    QTest::newRow("limit 0") << "revocations"
                             << "limit=0";
    QTest::newRow("limit 1001") << "activity"
                                << "limit=1001";
    QTest::newRow("limit signed") << "activity"
                                  << "limit=+1";
    QTest::newRow("limit negative") << "activity"
                                    << "limit=-1";
    QTest::newRow("limit with more") << "activity"
                                     << "limit=1x";
    QTest::newRow("limit empty") << "activity"
                                 << "limit=";
    QTest::newRow("number too large") << "activity"
                                      << "before=9223372036854775808";
    QTest::newRow("kind") << "revocations"
                          << "kind=nobody";
    QTest::newRow("flag") << "revocations"
                          << "in_force=1";
    QTest::newRow("outcome") << "activity"
                             << "outcome=fine";
    QTest::newRow("text too long") << "revocations"
                                   << "text=" + QString(256, 'x');
    QTest::newRow("text no UTF-8") << "revocations"
                                   << "text=%FF";
    QTest::newRow("no since") << "statistics"
                              << "until=100";
    QTest::newRow("turned around") << "statistics"
                                   << "since=100&until=99";
    QTest::newRow("step too small") << "statistics"
                                    << "since=0&until=100&step=59";
    QTest::newRow("too many steps") << "statistics"
                                    << "since=0&until=1200061&step=60";
    QTest::newRow("counter") << "statistics"
                             << "since=0&until=100&counters=opened,closed";
    QTest::newRow("counter empty") << "statistics"
                                   << "since=0&until=100&counters=opened,,";
    QTest::newRow("time too late") << "statistics"
                                   << "since=0&until=253402300800&step=31622400";
}

void QueryTest::questionsAreReadStrictly()
{
    QFETCH(QString, about);
    QFETCH(QString, query);
    const auto parameters = parseQuery(query.toStdString());
    QVERIFY(parameters);
    const auto codeOf = [](const auto& read) {
        return read ? std::optional<ErrorCode>() : read.error().code;
    };
    const auto code = about == "revocations" ? codeOf(revocationQueryFrom(*parameters))
                      : about == "activity"  ? codeOf(activityQueryFrom(*parameters))
                                             : codeOf(statisticsQueryFrom(*parameters));
    QVERIFY(code == ErrorCode::InvalidInput);
}

void QueryTest::percentEncoding()
{
    QCOMPARE(percentEncode("a b/ä~"), std::string("a%20b%2F%C3%A4~"));
    QCOMPARE(*percentDecode("a%20b+%2f"), std::string("a b+/"));
    QCOMPARE(*percentDecode("a+b", true), std::string("a b"));
    for (const auto* const wrong : {"%", "%2", "%2g", "a%"})
        QVERIFY2(!percentDecode(wrong), wrong);
    QVERIFY(!parseQuery("a=%zz"));
    const auto parsed = parseQuery("a=1&&b&c=x=y&");
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), std::size_t{3});
    QCOMPARE((*parsed)[1], std::pair(std::string("b"), std::string()));
    QCOMPARE((*parsed)[2].second, std::string("x=y"));
}

void QueryTest::everyByteSurvives()
{
    std::string bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    QCOMPARE(*percentDecode(percentEncode(bytes)), bytes);
    const auto parsed = parseQuery(queryText({{bytes, bytes}}));
    QVERIFY(parsed);
    QCOMPARE(parsed->front(), std::pair(bytes, bytes));
}

void QueryTest::changesAreEvents()
{
    const auto events = eventsIn("event: change\ndata: ring\n\n", 100);
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events[0].name, std::string("change"));
    QCOMPARE(events[0].data, std::string("ring"));
}

void QueryTest::eventsMayEndAnywhere()
{
    for (const std::string end : {"\n", "\r", "\r\n"}) {
        std::string text = ": hello" + end + end;
        for (const auto* const name : {"ring", "revocations", "settings"})
            text += std::string("event: change") + end + "data: " + name + end + end;
        for (std::size_t size = 1; size < text.size(); ++size) {
            const auto events = eventsIn(text, size);
            QCOMPARE(events.size(), std::size_t{3});
            QCOMPARE(events[0].data, std::string("ring"));
            QCOMPARE(events[2].data, std::string("settings"));
        }
    }
}

void QueryTest::eventsOfTheStandard_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("events"); // name:data, joined by |
    // WHATWG HTML section 9.2.6.
    QTest::newRow("several lines") << "data: YHOO\ndata: +2\ndata: 10\n\n"
                                   << ":YHOO\n+2\n10";
    QTest::newRow("comment, id, empty data")
        << ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n"
        << ":first event|:second event|: third event";
    QTest::newRow("data without a value") << "data\n\ndata\ndata\n\ndata:"
                                          << ":|:\n";
    QTest::newRow("a space is taken away") << "data:test\n\ndata: test\n\n"
                                           << ":test|:test";
    QTest::newRow("no data, no event") << "event: change\n\ndata: x\n\n"
                                       << ":x";
    QTest::newRow("unfinished") << "event: change\ndata: x\n"
                                << "";
}

void QueryTest::eventsOfTheStandard()
{
    QFETCH(QString, text);
    QFETCH(QString, events);
    QStringList read;
    for (const auto& event : eventsIn(text.toStdString(), 1))
        read << QString::fromStdString(event.name + ":" + event.data);
    QCOMPARE(read.join('|'), events);
}

void QueryTest::endlessEventsTakeNoMemory()
{
    EventStreamReader reader;
    int events = 0;
    const auto count = [&](const ServerEvent& event) {
        events += event.data.size() > 100'000 ? 1'000 : 1;
        return true;
    };
    const std::string piece(4'096, 'x');
    reader.feed("data: ", count);
    for (int i = 0; i < 100; ++i)
        reader.feed(piece, count);
    reader.feed("\n\n", count);
    for (int i = 0; i < 100; ++i)
        reader.feed("data: " + piece + "\n", count);
    reader.feed("\n", count);
    QCOMPARE(events, 0);
    reader.feed("data: good\n\n", count);
    QCOMPARE(events, 1);
}

void QueryTest::feedingStopsWhenTheTakerHasEnough()
{
    EventStreamReader reader;
    int events = 0;
    const bool more =
        reader.feed("data: 1\n\ndata: 2\n\ndata: 3\n\n", [&](const ServerEvent&) { return ++events < 2; });
    QVERIFY(!more);
    QCOMPARE(events, 2);
}

QTEST_APPLESS_MAIN(QueryTest)
#include "test_query.moc"
