#include "core/base/random.h"
#include "tests/core/support/record_support.h"
#include "tests/core/support/seeded_random.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cctype>

using namespace signet;
using namespace signet::authority;
using namespace signet::test;
using record::SqliteRecord;
using revocation::Kind;
using revocation::Revocation;

/// Looking through the revocation log, against a model that looks at every entry, and through very many.
class RecordSearchTest : public QObject
{
    Q_OBJECT

private slots:
    void everyQuestionIsAnsweredAsByLookingAtAll();
    void everyPlaceCanBeJumpedTo_data();
    void everyPlaceCanBeJumpedTo();
    void aPlaceBeyondTheLogIsEmpty();
    void wordsAreFoundHoweverTheyAreWritten_data();
    void wordsAreFoundHoweverTheyAreWritten();
    void strangeTextFindsNothingAndBreaksNothing_data();
    void strangeTextFindsNothingAndBreaksNothing();
    void limitsAreKept();
    void aMillionEntriesAreLeafedThrough();
};

namespace {

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool beginsWith(std::string text, std::string prefix, bool ignoringCase)
{
    if (ignoringCase) {
        for (std::string* one : {&text, &prefix})
            std::transform(one->begin(), one->end(), one->begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    }
    return text.starts_with(prefix);
}

/// All words, the last one as a beginning unless it is a single letter.
bool reasonFits(const std::string& reason, const std::string& text)
{
    const auto wanted = wordsOf(text);
    const auto has = wordsOf(reason);
    if (wanted.empty())
        return false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const bool isLast = i + 1 == wanted.size();
        if (std::none_of(has.begin(), has.end(), [&](const std::string& word) {
                return isLast && wanted[i].size() > 1 ? word.starts_with(wanted[i]) : word == wanted[i];
            }))
            return false;
    }
    return true;
}

bool fits(const Revocation& entry, const RevocationQuery& query, Timestamp now)
{
    return (!query.kind || entry.kind == *query.kind) && (query.site.empty() || entry.site == query.site) &&
           (query.operatorId.empty() || entry.operatorId == query.operatorId) &&
           (!query.inForce || entry.expires > now) &&
           (query.text.empty() || (!entry.target.empty() && beginsWith(entry.target, query.text, true)) ||
            beginsWith(entry.id, query.text, false) || reasonFits(entry.reason, query.text));
}

struct Found
{
    std::vector<std::uint64_t> seqs;
    std::uint64_t next = 0;
    std::uint64_t total = 0;
    bool operator==(const Found&) const = default;
};

Found lookAtAll(std::vector<Revocation> log, const RevocationQuery& query, Timestamp now)
{
    if (!query.ascending)
        std::reverse(log.begin(), log.end());
    Found found;
    auto left = query.skip;
    for (const Revocation& entry : log) {
        if (!fits(entry, query, now))
            continue;
        ++found.total;
        if (entry.seq <= query.after || (query.before != 0 && entry.seq >= query.before))
            continue;
        if (left > 0)
            --left;
        else if (found.seqs.size() == query.limit)
            found.next = found.seqs.back();
        else if (found.seqs.size() < query.limit)
            found.seqs.push_back(entry.seq);
    }
    return found;
}

Found ask(SqliteRecord& record, const RevocationQuery& query, Timestamp now)
{
    const auto page = record.revocations(query, now);
    Found found;
    if (!page)
        return found;
    for (const Revocation& entry : page->entries)
        found.seqs.push_back(entry.seq);
    found.next = page->next;
    found.total = page->total;
    return found;
}

template <typename T>
const T& oneOf(std::mt19937_64& random, const std::vector<T>& some)
{
    return some[below(random, some.size())];
}

const std::vector<std::string> sites{"enwiki", "dewiki", ""};
const std::vector<std::string> operators{"ada", "grace", "ada2", ""};
const std::vector<std::string> targets{
    "Alice", "alice B", "Al", "bob", "Bob 2", "zed", "aaaaaaaaaaaaaaaaaaaaaa"};
const std::vector<std::string> reasons{"", "Lost a laptop", "laptop lost, again", "Password leak",
                                       "LEAK 2026-11"};

Revocation randomEntry(std::mt19937_64& random, std::size_t i)
{
    Revocation entry;
    entry.id = oneOf<std::string>(random, {"al", "id-", "x"}) + std::to_string(i);
    entry.kind = static_cast<Kind>(below(random, revocation::kindCount));
    entry.site = oneOf(random, sites);
    entry.target = entry.kind >= Kind::Site ? "" : oneOf(random, targets);
    entry.at = start;
    entry.expires = start + Seconds{static_cast<std::int64_t>(below(random, 1'000))};
    entry.operatorId = oneOf(random, operators);
    entry.reason = oneOf(random, reasons);
    return entry;
}

RevocationQuery randomQuery(std::mt19937_64& random, std::uint64_t last)
{
    RevocationQuery query;
    if (below(random, 2) == 0)
        query.kind = static_cast<Kind>(below(random, revocation::kindCount));
    if (below(random, 2) == 0)
        query.site = oneOf(random, sites);
    if (below(random, 2) == 0)
        query.operatorId = oneOf<std::string>(random, {"ada", "grace", "nobody"});
    if (below(random, 2) == 0)
        query.text = oneOf<std::string>(random, {"a", "al", "ALICE", "alice b", "lost", "laptop lost",
                                                 "lost lap", "leak 2026", "id-1", "zz", "2", "Bob ", "-"});
    query.inForce = below(random, 3) == 0;
    query.ascending = below(random, 2) == 0;
    query.limit = 1 + below(random, 30);
    if (below(random, 2) == 0)
        query.skip = below(random, 100);
    if (below(random, 3) == 0)
        query.before = 1 + below(random, static_cast<std::size_t>(last) + 2);
    if (below(random, 3) == 0)
        query.after = below(random, static_cast<std::size_t>(last) + 2);
    return query;
}

std::string describe(const RevocationQuery& query)
{
    return "kind " + (query.kind ? std::to_string(static_cast<int>(*query.kind)) : std::string("-")) +
           ", site '" + query.site + "', operator '" + query.operatorId + "', text '" + query.text +
           "', in force " + std::to_string(query.inForce) + ", ascending " + std::to_string(query.ascending) +
           ", after " + std::to_string(query.after) + ", before " + std::to_string(query.before) + ", skip " +
           std::to_string(query.skip) + ", limit " + std::to_string(query.limit);
}

} // namespace

void RecordSearchTest::everyQuestionIsAnsweredAsByLookingAtAll()
{
    std::mt19937_64 random = seededRandom();
    auto record = SqliteRecord::openInMemory();
    QVERIFY_OK(record);
    std::vector<Revocation> log;
    Timestamp now = start;
    std::size_t made = 0;
    for (int round = 0; round < 8; ++round) {
        std::vector<Revocation> batch;
        for (int i = 0; i < 60; ++i)
            batch.push_back(randomEntry(random, ++made));
        const auto kept = append(**record, batch);
        QVERIFY_OK(kept);
        log.insert(log.end(), kept->begin(), kept->end());
        now += Seconds{70};
        if (round % 3 == 2) {
            QVERIFY_OK(tidyAll(**record, now));
            std::erase_if(log, [&](const Revocation& entry) { return entry.expires <= now; });
        }
        for (int i = 0; i < 150; ++i) {
            const auto query = randomQuery(random, (*record)->versions()->seq);
            const Found expected = lookAtAll(log, query, now);
            const Found found = ask(**record, query, now);
            QVERIFY2(found == expected, (describe(query) + ": " + std::to_string(found.total) +
                                         " instead of " + std::to_string(expected.total))
                                            .c_str());
        }
    }
    QVERIFY_OK((*record)->check());
}

void RecordSearchTest::everyPlaceCanBeJumpedTo_data()
{
    QTest::addColumn<bool>("gap");
    QTest::addColumn<bool>("inForce");
    QTest::newRow("whole log") << false << false;
    QTest::newRow("whole log, in force") << false << true;
    QTest::newRow("log with gaps") << true << false;
    QTest::newRow("log with gaps, in force") << true << true;
}

void RecordSearchTest::everyPlaceCanBeJumpedTo()
{
    QFETCH(const bool, gap);
    QFETCH(const bool, inForce);
    std::mt19937_64 random = seededRandom();
    auto record = SqliteRecord::openInMemory();
    QVERIFY_OK(record);
    std::vector<Revocation> batch;
    for (std::size_t i = 0; i < 300; ++i)
        batch.push_back(randomEntry(random, i));
    auto log = append(**record, batch);
    QVERIFY_OK(log);
    const Timestamp now = start + Seconds{gap ? 500 : inForce ? 100 : -1};
    if (gap) {
        QVERIFY_OK(tidyAll(**record, now));
        std::erase_if(*log, [&](const Revocation& entry) { return entry.expires <= now; });
    }
    for (std::uint64_t place = 0; place < 310; ++place) {
        RevocationQuery query;
        query.inForce = inForce;
        query.ascending = place % 2 == 0;
        query.skip = place;
        query.limit = 3;
        if (place % 3 == 0)
            (query.ascending ? query.after : query.before) = 150;
        const auto at = now + Seconds{gap ? 100 : 0};
        QVERIFY2(ask(**record, query, at) == lookAtAll(*log, query, at), describe(query).c_str());
    }
}

void RecordSearchTest::aPlaceBeyondTheLogIsEmpty()
{
    auto record = SqliteRecord::openInMemory();
    QVERIFY_OK(record);
    RevocationQuery query;
    query.skip = ~std::uint64_t{0};
    QVERIFY(ask(**record, query, start).seqs.empty());
    QVERIFY_OK(append(**record, {sampleRevocation("a"), sampleRevocation("b")}));
    for (const bool ascending : {false, true}) {
        query.ascending = ascending;
        for (const char* text : {"", "laptop"}) {
            query.text = text;
            QVERIFY(ask(**record, query, start).seqs.empty());
            QCOMPARE(ask(**record, query, start).next, std::uint64_t{0});
        }
    }
}

void RecordSearchTest::wordsAreFoundHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("one word") << "konto" << true;
    QTest::newRow("another case") << "KONTO" << true;
    QTest::newRow("the beginning of the last") << "konto über" << true;
    QTest::newRow("without its dots") << "ubernommen" << true;
    QTest::newRow("in another order") << "übernommen konto" << true;
    QTest::newRow("with a sign between") << "konto-übernommen" << true;
    QTest::newRow("the end of a word") << "nommen" << false;
    QTest::newRow("the beginning of a word that is not the last") << "kon übernommen" << false;
    QTest::newRow("a word that is not there") << "konto verloren" << false;
}

void RecordSearchTest::wordsAreFoundHoweverTheyAreWritten()
{
    QFETCH(const QString, text);
    QFETCH(const bool, found);
    auto record = SqliteRecord::openInMemory();
    QVERIFY_OK(record);
    auto entry = sampleRevocation("a");
    entry.reason = "Konto wurde übernommen";
    QVERIFY_OK(append(**record, {entry, sampleRevocation("b")}));
    RevocationQuery query;
    query.text = text.toStdString();
    const auto page = (*record)->revocations(query, start);
    QVERIFY_OK(page);
    QCOMPARE(page->total, std::uint64_t{found ? 1U : 0U});
}

void RecordSearchTest::strangeTextFindsNothingAndBreaksNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text :
         {"\"", "'",  "*",  "a AND", "NOT", "reason:x", "( \"", "^q",    "a\"b", "NEAR(a b)", "%",
          "_",  "\\", "--", "—",     "💥",   "\xff\xfe", "\xc3", "{a}:b", ";",    "x'00'"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("with a zero in it") << QByteArray("a\0b", 3);
    QTest::newRow("long") << QByteArray(20'000, 'a');
    QTest::newRow("many words") << QByteArray("word ").repeated(2'000);
}

void RecordSearchTest::strangeTextFindsNothingAndBreaksNothing()
{
    QFETCH(const QByteArray, text);
    auto record = SqliteRecord::openInMemory();
    QVERIFY_OK(record);
    QVERIFY_OK(append(**record, {sampleRevocation("one"), sampleRevocation("two")}));
    RevocationQuery query;
    query.text = text.toStdString();
    const auto page = (*record)->revocations(query, start);
    QVERIFY_OK(page);
    QCOMPARE(page->total, std::uint64_t{0});
    QCOMPARE((*record)->revocations({}, start)->total, std::uint64_t{2});
}

void RecordSearchTest::limitsAreKept()
{
    auto record = SqliteRecord::openInMemory();
    QVERIFY_OK(record);
    std::vector<Revocation> entries;
    for (int i = 0; i < 1'500; ++i)
        entries.push_back(sampleRevocation(std::to_string(i)));
    QVERIFY_OK(append(**record, entries));
    RevocationQuery query;
    query.limit = 0;
    QCOMPARE((*record)->revocations(query, start)->entries.size(), std::size_t{1});
    query.limit = 1'000'000;
    const auto page = (*record)->revocations(query, start);
    QCOMPARE(page->entries.size(), std::size_t{1'000});
    QCOMPARE(page->next, std::uint64_t{501});
    query.before = page->next;
    QCOMPARE((*record)->revocations(query, start)->next, std::uint64_t{0});
    query.before = ~std::uint64_t{0};
    query.after = ~std::uint64_t{0};
    QCOMPARE((*record)->revocations(query, start)->entries.size(), std::size_t{0});
}

void RecordSearchTest::aMillionEntriesAreLeafedThrough()
{
#ifdef SIGNET_SANITIZED
    constexpr std::size_t count = 30'000;
#else
    constexpr std::size_t count = 1'000'000;
#endif
    // In memory, for time's sake; signet_bench_record does it on a disk.
    auto record = SqliteRecord::openInMemory();
    QVERIFY_OK(record);
    for (std::size_t i = 0; i < count; i += 10'000) {
        std::vector<Revocation> batch;
        for (std::size_t j = i; j < i + 10'000; ++j) {
            auto entry = sampleRevocation(randomIdentifier());
            entry.kind = j % 4 == 0 ? Kind::User : Kind::Session;
            entry.site = "wiki-" + std::to_string(j % 30);
            entry.target = entry.kind == Kind::User ? "User " + std::to_string(j) : randomIdentifier();
            entry.operatorId = "operator-" + std::to_string(j % 7);
            entry.reason = j % 1'000 == 0 ? "Ticket " + std::to_string(j)
                           : j % 2 == 0   ? "Leaked password"
                                          : "";
            batch.push_back(entry);
        }
        QVERIFY_OK(append(**record, batch));
    }
    const auto timed = [&](const char* what, const RevocationQuery& query) {
        QElapsedTimer timer;
        timer.start();
        auto page = (*record)->revocations(query, start);
        qInfo("%s: %zu of %llu in %.1f ms", what, page ? page->entries.size() : 0,
              static_cast<unsigned long long>(page ? page->total : 0),
              static_cast<double>(timer.nsecsElapsed()) / 1e6);
        return page;
    };
    auto page = timed("first page", {});
    QVERIFY_OK(page);
    QCOMPARE(page->total, std::uint64_t{count});
    QCOMPARE(page->entries.front().seq, std::uint64_t{count});
    RevocationQuery query;
    query.kind = Kind::User;
    query.site = "wiki-2";
    page = timed("one kind of one site", query);
    // Every fourth, and every thirtieth but two: one in sixty.
    const std::uint64_t wanted = (count - 1 - 32) / 60 + 1;
    QCOMPARE(page->total, wanted);
    std::uint64_t seen = page->entries.size();
    while (page->next != 0) {
        query.before = page->next;
        page = (*record)->revocations(query, start);
        QVERIFY_OK(page);
        seen += page->entries.size();
    }
    QCOMPARE(seen, wanted);
    query = {};
    query.text = "user 2004";
    page = timed("a user by the beginning of the name", query);
    QVERIFY(page->total > 0);
    QVERIFY(page->entries.front().target.starts_with("User 2004"));
    query.text = "ticket 7000";
    page = timed("few tickets", query);
    std::uint64_t tickets = 0;
    for (std::size_t number = 7'000; number < count; number *= 10)
        ++tickets;
    QCOMPARE(page->total, tickets);
    query.text = "password";
    page = timed("a word that half of them have", query);
    QVERIFY(page->total >= count / 2 - count / 1'000);
    query.inForce = true;
    query.kind = Kind::User;
    page = timed("the same, of one kind, in force", query);
    QCOMPARE(page->total, std::uint64_t{count / 4 - count / 1'000});
}

QTEST_GUILESS_MAIN(RecordSearchTest)
#include "test_record_search.moc"
