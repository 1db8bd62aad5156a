// The revocation set beside a naive one that keeps every entry and looks through all of them.

#include "core/base/random.h"
#include "core/base/snapshot.h"
#include "core/jose/base64url.h"
#include "core/revocation/revocation_set.h"
#include "tests/core/support/seeded_random.h"

#include <QTest>

#include <deque>
#include <map>
#include <set>
#include <thread>
#include <tuple>

using namespace signet;
using namespace signet::revocation;

namespace {

constexpr Timestamp start{Seconds{1'795'528'922}};

/// What is written here is the rule; how it is kept does not matter.
class Model
{
public:
    void add(const Revocation& entry)
    {
        if (entry.seq > m_seq) {
            m_entries.push_back(entry);
            m_seq = entry.seq;
        }
    }

    void raise(std::uint64_t upTo) { m_seq = std::max(m_seq, upTo); }

    /// Entries of one target and kind go together, in the minute after the last of them has expired.
    void expire(Timestamp now)
    {
        std::map<Target, Timestamp> ends;
        for (const Revocation& entry : m_entries) {
            auto& end = ends[targetOf(entry)];
            end = std::max(end, entry.expires);
        }
        std::erase_if(m_entries, [&](const Revocation& entry) {
            const auto end = std::chrono::ceil<std::chrono::minutes>(ends[targetOf(entry)]);
            return end <= std::chrono::floor<std::chrono::minutes>(now);
        });
    }

    [[nodiscard]] std::string_view verdict(const TokenFacts& token) const
    {
        const auto any = [&](auto concerns) {
            return std::any_of(m_entries.begin(), m_entries.end(), [&](const Revocation& entry) {
                return concerns(entry) && hits(entry, token);
            });
        };
        if (any([](const auto& e) { return e.kind == Kind::Everything; }) ||
            any([&](const auto& e) { return e.kind == Kind::Site && e.site == token.site; }))
            return "site_revoked";
        if (any([&](const auto& e) { return e.kind == Kind::Key && e.target == token.kid; }))
            return "key_revoked";
        if (!token.subject.empty() && any([&](const auto& e) {
                return e.kind == Kind::User && e.site == token.site && e.target == token.subject;
            }))
            return "user_revoked";
        const Kind ofId = token.isRemember ? Kind::Remember : Kind::Session;
        if (any([&](const auto& e) { return e.kind == ofId && e.target == token.id; }))
            return "session_revoked";
        return "accepted";
    }

    [[nodiscard]] std::size_t size() const
    {
        std::set<Target> targets;
        for (const Revocation& entry : m_entries)
            targets.insert(targetOf(entry));
        return targets.size();
    }
    [[nodiscard]] std::uint64_t seq() const { return m_seq; }

private:
    using Target = std::tuple<Kind, std::string, std::string, bool>;
    static Target targetOf(const Revocation& entry)
    {
        const bool ofId = entry.kind == Kind::Session || entry.kind == Kind::Remember;
        return {entry.kind, ofId ? "" : entry.site, entry.target, entry.before.has_value()};
    }

    static bool hits(const Revocation& entry, const TokenFacts& token)
    {
        if (entry.kind == Kind::Session || entry.kind == Kind::Remember)
            return true;
        if (entry.before && token.authTime)
            return *token.authTime < *entry.before;
        return token.rsq < entry.seq;
    }

    std::vector<Revocation> m_entries;
    std::uint64_t m_seq = 0;
};

/// Few names, so that entries meet.
class World
{
public:
    explicit World(std::mt19937_64& generator) : m_random(generator)
    {
        for (int i = 0; i < 60; ++i)
            m_ids.push_back(randomIdentifier());
    }

    Revocation entry(std::uint64_t seq)
    {
        Revocation made;
        made.seq = seq;
        made.id = "id-" + std::to_string(seq);
        const std::size_t kind = below(m_random, 20);
        made.kind = kind < 6    ? Kind::Session
                    : kind < 10 ? Kind::Remember
                    : kind < 17 ? Kind::User
                    : kind < 18 ? Kind::Key
                    : kind < 19 ? Kind::Site
                                : Kind::Everything;
        made.at = now;
        made.expires = now + Seconds{below(m_random, 4'000)};
        if (made.kind == Kind::Session || made.kind == Kind::Remember)
            made.target = id();
        if (made.kind == Kind::User)
            made.target = user();
        if (made.kind == Kind::Key)
            made.target = kid();
        if (made.kind != Kind::Key && made.kind != Kind::Everything)
            made.site = site();
        const bool watermark =
            made.kind == Kind::User || made.kind == Kind::Site || made.kind == Kind::Everything;
        if (watermark && below(m_random, 2) == 0)
            made.before = now - Seconds{below(m_random, 3'000)};
        return made;
    }

    /// A token whose texts live in `storage`.
    TokenFacts token(std::uint64_t seq, std::array<std::string, 4>& storage)
    {
        storage = {site(), kid(), below(m_random, 5) == 0 ? std::string() : user(), id()};
        TokenFacts facts;
        facts.site = storage[0];
        facts.kid = storage[1];
        facts.subject = storage[2];
        facts.id = below(m_random, 8) == 0 ? std::string_view() : std::string_view(storage[3]);
        facts.isRemember = below(m_random, 2) == 0;
        facts.rsq = seq - std::min<std::uint64_t>(seq, below(m_random, 40)) + below(m_random, 3);
        if (below(m_random, 3) != 0)
            facts.authTime = now - Seconds{below(m_random, 3'000)};
        return facts;
    }

    Timestamp now = start;

private:
    std::string site() { return "site-" + std::to_string(below(m_random, 3)); }
    std::string kid() { return "k" + std::to_string(below(m_random, 4)); }
    std::string user() { return std::string(below(m_random, 3) * 20, 'x') + char('a' + below(m_random, 8)); }
    std::string id() { return m_ids[below(m_random, m_ids.size())]; }

    std::mt19937_64& m_random;
    std::vector<std::string> m_ids;
};

/// The n-th of ids that are well spread.
std::string identifier(std::uint64_t n)
{
    std::mt19937_64 mixed(n);
    std::array<std::uint64_t, 2> words{mixed(), mixed()};
    return jose::encodeBase64url(std::span(reinterpret_cast<const std::uint8_t*>(words.data()), 16));
}

Revocation sessionEntry(std::uint64_t seq, Timestamp expires)
{
    Revocation made;
    made.seq = seq;
    made.target = identifier(seq);
    made.expires = expires;
    return made;
}

} // namespace

class RevocationModelTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithTheNaiveSet();
    void manyEntriesAreAllFound();
    void aBuilderMakesTheSameSet();
    void readersSeeWhatWasPublished();
};

void RevocationModelTest::agreesWithTheNaiveSet()
{
    auto random = seededRandom();
    World world(random);
    Model model;
    std::shared_ptr<const RevocationSet> set = std::make_shared<RevocationSet>();
    std::deque<std::pair<std::shared_ptr<const RevocationSet>, Model>> kept;
    std::vector<Revocation> log;
    std::array<std::string, 4> storage;
    std::map<std::string_view, int> answers;
    const auto agrees = [&](const RevocationSet& one, const Model& other, int tokens) {
        if (one.size() != other.size() || one.seq() != other.seq())
            return false;
        for (int i = 0; i < tokens; ++i) {
            const TokenFacts token = world.token(other.seq(), storage);
            const auto answer = one.check(token);
            const std::string_view said = answer ? "accepted" : toString(answer.error().refusal);
            ++answers[said];
            if (said != other.verdict(token))
                return false;
        }
        return true;
    };
    for (int step = 0; step < 5'000; ++step) {
        world.now += Seconds{below(random, 100)};
        const std::size_t act = below(random, 10);
        if (act < 5) {
            std::vector<Revocation> batch;
            // Some of what is known already comes first, as it does when a node asks again.
            const std::size_t known = std::min<std::size_t>(log.size(), below(random, 4));
            batch.assign(log.end() - static_cast<std::ptrdiff_t>(known), log.end());
            std::uint64_t seq = model.seq();
            for (std::size_t i = below(random, 4); i != 0; --i) {
                seq += 1 + below(random, 3);
                batch.push_back(world.entry(seq));
                log.push_back(batch.back());
            }
            const std::uint64_t upTo = below(random, 5) == 0 ? seq + below(random, 5) : 0;
            set = set->with(batch, upTo);
            for (const Revocation& entry : batch)
                model.add(entry);
            model.raise(upTo);
        } else if (act < 6) {
            const std::size_t slices = 1 + below(random, 70);
            bool changed = false;
            for (std::size_t slice = 0; slice < slices; ++slice) {
                if (auto next = set->withoutExpired(world.now, slice, slices)) {
                    set = std::move(next);
                    changed = true;
                }
            }
            const std::size_t before = model.size();
            model.expire(world.now);
            QCOMPARE(changed, before != model.size());
        }
        QVERIFY(agrees(*set, model, 10));
        if (below(random, 100) == 0)
            kept.emplace_back(set, model);
        if (kept.size() > 10) {
            QVERIFY(agrees(*kept.front().first, kept.front().second, 200));
            kept.pop_front();
        }
    }
    // The run was worth something only if it met every answer often.
    for (const char* answer : {"accepted", "site_revoked", "key_revoked", "user_revoked", "session_revoked"})
        QVERIFY2(answers[answer] > 300, answer);
}

void RevocationModelTest::manyEntriesAreAllFound()
{
    constexpr std::uint64_t count = 200'000;
    std::vector<Revocation> entries;
    for (std::uint64_t seq = 1; seq <= count; ++seq)
        entries.push_back(sessionEntry(seq, start + Seconds{seq % 2 == 0 ? 60 : 6'000}));
    const auto set = RevocationSet().with(entries);
    QCOMPARE(set->size(), std::size_t{count});
    const auto found = [&](const RevocationSet& one, std::uint64_t from, std::uint64_t to,
                           std::uint64_t step) {
        std::size_t sum = 0;
        for (std::uint64_t seq = from; seq <= to; seq += step) {
            const std::string id = identifier(seq);
            TokenFacts facts;
            facts.id = id;
            sum += one.check(facts) ? 0 : 1;
        }
        return sum;
    };
    QCOMPARE(found(*set, 1, count, 1), std::size_t{count});
    QCOMPARE(found(*set, count + 1, 2 * count, 1), std::size_t{0});
    // One slice alone takes its share only, all slices together the even half.
    auto half = set->withoutExpired(start + Seconds{600}, 3, 10);
    QVERIFY(half != nullptr);
    QVERIFY(half->size() < count && half->size() > count / 2);
    for (std::size_t slice = 0; slice < 10; ++slice) {
        if (auto next = half->withoutExpired(start + Seconds{600}, slice, 10))
            half = next;
    }
    QCOMPARE(half->size(), std::size_t{count / 2});
    QCOMPARE(found(*half, 1, count, 2), std::size_t{count / 2});
    QCOMPARE(found(*half, 2, count, 2), std::size_t{0});
    QCOMPARE(found(*set, 1, count, 1), std::size_t{count});
    QVERIFY(half->memoryBytes() < set->memoryBytes());
}

void RevocationModelTest::aBuilderMakesTheSameSet()
{
    std::vector<Revocation> entries;
    for (std::uint64_t seq = 1; seq <= 3'000; ++seq)
        entries.push_back(sessionEntry(seq, start));
    const auto base = RevocationSet().with(std::span(entries).first(1'000));
    RevocationSetBuilder builder(*base);
    builder.add(std::span(entries).first(1'500)); // the first thousand are known
    builder.add(std::span(entries).subspan(1'500));
    const auto built = builder.finish(4'000);
    QCOMPARE(built->size(), std::size_t{3'000});
    QCOMPARE(built->seq(), std::uint64_t{4'000});
    QCOMPARE(base->size(), std::size_t{1'000});
    for (const Revocation& entry : entries) {
        TokenFacts facts;
        facts.id = entry.target;
        QVERIFY(!built->check(facts));
        QCOMPARE(base->check(facts).has_value(), entry.seq > 1'000);
    }
}

void RevocationModelTest::readersSeeWhatWasPublished()
{
    // Whatever a reader has seen published is in force for it from then on.
    struct Published
    {
        RevocationSetPtr set;
    };
    constexpr std::uint64_t count = 3'000;
    SnapshotCell<Published> cell(std::make_unique<Published>(Published{std::make_shared<RevocationSet>()}));
    std::atomic<std::uint64_t> published{0};
    std::atomic<int> wrong{0};
    std::vector<std::thread> readers;
    for (unsigned r = 0; r < 4; ++r) {
        readers.emplace_back([&, r] {
            std::mt19937_64 random(r);
            for (std::uint64_t known = 0; known < count;) {
                known = published.load();
                const auto guard = cell.read();
                const std::uint64_t seq = 1 + below(random, count);
                const std::string id = identifier(seq);
                TokenFacts facts;
                facts.id = id;
                const bool accepted = guard->set->check(facts).has_value();
                const bool inForce = seq <= guard->set->seq();
                if (accepted == inForce || guard->set->seq() < known)
                    wrong.fetch_add(1);
            }
        });
    }
    RevocationSetPtr set = cell.read()->set;
    for (std::uint64_t seq = 1; seq <= count; ++seq) {
        const Revocation entry = sessionEntry(seq, start);
        set = set->with(std::span(&entry, 1));
        cell.replace(std::make_unique<Published>(Published{set}));
        published.store(seq);
    }
    for (auto& reader : readers)
        reader.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(RevocationModelTest)

#include "test_revocation_model.moc"
