// What a revocation may say, how long it lives, and which tokens each kind refuses.

#include "core/base/random.h"
#include "core/revocation/revocation_set.h"

#include <QTest>

using namespace signet;
using namespace signet::revocation;

namespace {

constexpr Timestamp now{Seconds{1'795'528'920}};
constexpr Timestamp later = now + Seconds{86'400};
const std::string sid = "AAECAwQFBgcICQoLDA0ODw";
const std::string rid = "_-4CAwQFBgcICQoLDA0ODw";

Revocation entry(std::uint64_t seq, Kind kind, const std::string& target = {}, const std::string& site = {})
{
    Revocation made;
    made.seq = seq;
    made.id = "id-" + std::to_string(seq);
    made.kind = kind;
    made.target = target;
    made.site = site;
    made.at = now;
    made.expires = later;
    return made;
}

Revocation entryBefore(std::uint64_t seq, Kind kind, Timestamp before, const std::string& target = {},
                       const std::string& site = {})
{
    Revocation made = entry(seq, kind, target, site);
    made.before = before;
    return made;
}

/// A session token of Ada at enwiki that was issued when the log stood at `rsq`.
TokenFacts token(std::uint64_t rsq)
{
    TokenFacts facts;
    facts.site = "enwiki";
    facts.kid = "k1";
    facts.subject = "Ada";
    facts.id = sid;
    facts.rsq = rsq;
    facts.authTime = now - Seconds{600};
    return facts;
}

std::shared_ptr<const RevocationSet> setOf(std::initializer_list<Revocation> entries)
{
    const RevocationSet empty;
    return empty.with(std::span(entries.begin(), entries.size()));
}

/// "accepted", or the name of the refusal.
std::string_view verdict(const RevocationSet& set, const TokenFacts& facts)
{
    const auto answer = set.check(facts);
    return answer ? "accepted" : toString(answer.error().refusal);
}

std::string refusedField(const Revocation& revocation)
{
    const auto answer = validate(revocation, now);
    return answer ? "none" : answer.error().message;
}

} // namespace

class RevocationTest : public QObject
{
    Q_OBJECT

private slots:
    void kindsHaveNames();
    void wellFormedOnesPass();
    void illFormedOnesAreRefused_data();
    void illFormedOnesAreRefused();
    void anEntryLivesAsLongAsWhatItRefuses();
    void aSessionIsRefusedByItsSid();
    void rememberTokensHaveTheirOwnIds();
    void idsThatNoTokenCanHaveRefuseNothing();
    void watermarksCompareTheSequence_data();
    void watermarksCompareTheSequence();
    void beforeComparesTheTimeOfAuthentication();
    void withoutATimeOfAuthenticationTheSequenceDecides();
    void theStrictestOfAKindHolds();
    void bothKindsHoldBesideEachOther();
    void anonymousVisitorsAreNoUser();
    void usersAreKeptApart();
    void theWidestReasonIsGiven();
    void whatWasAppliedIsPassedOver();
    void theSequenceSkipsWhatHasExpired();
    void expiryTakesWholeTargetsOnly();
    void aWeakerEntryKeepsAStrongerOneAlive();
    void eachKindOfAWatermarkExpiresAlone();
    void oldSetsStayAsTheyWere();
};

void RevocationTest::kindsHaveNames()
{
    for (std::size_t i = 0; i < kindCount; ++i) {
        const auto kind = static_cast<Kind>(i);
        QVERIFY(!toString(kind).empty());
        QVERIFY(kindFromString(toString(kind)) == kind);
    }
    QCOMPARE(toString(Kind::Everything), std::string_view("everything"));
    QVERIFY(!kindFromString(""));
    QVERIFY(!kindFromString("Session"));
    QVERIFY(!kindFromString("sessions"));
}

void RevocationTest::wellFormedOnesPass()
{
    QCOMPARE(refusedField(entry(0, Kind::Session, sid)), std::string("none"));
    QCOMPARE(refusedField(entry(0, Kind::Session, sid, "enwiki")), std::string("none"));
    QCOMPARE(refusedField(entry(0, Kind::Remember, rid)), std::string("none"));
    QCOMPARE(refusedField(entry(0, Kind::User, "Grüße", "enwiki")), std::string("none"));
    QCOMPARE(refusedField(entry(0, Kind::Key, "k1")), std::string("none"));
    QCOMPARE(refusedField(entry(0, Kind::Site, {}, "en-wiki2")), std::string("none"));
    QCOMPARE(refusedField(entry(0, Kind::Everything)), std::string("none"));
    QCOMPARE(refusedField(entryBefore(0, Kind::User, now, "Ada", "enwiki")), std::string("none"));
    QCOMPARE(refusedField(entryBefore(0, Kind::Site, now, {}, "enwiki")), std::string("none"));
    QCOMPARE(refusedField(entryBefore(0, Kind::Everything, now + Seconds{60})), std::string("none"));
    Revocation longest = entry(0, Kind::User, std::string(255, 'x'), std::string(64, 'a'));
    longest.id = std::string(64, '_');
    longest.reason = std::string(500, 'r');
    QCOMPARE(refusedField(longest), std::string("none"));
}

void RevocationTest::illFormedOnesAreRefused_data()
{
    QTest::addColumn<Revocation>("revocation");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const char* named, const Revocation& revocation) {
        QTest::newRow(name) << revocation << named;
    };
    const auto changed = [](Revocation revocation, auto change) {
        change(revocation);
        return revocation;
    };
    const Revocation good = entry(0, Kind::User, "Ada", "enwiki");
    row("no id", "id", changed(good, [](auto& r) { r.id = ""; }));
    row("long id", "id", changed(good, [](auto& r) { r.id = std::string(65, 'x'); }));
    row("id with a space", "id", changed(good, [](auto& r) { r.id = "a b"; }));
    row("id with a NUL", "id", changed(good, [](auto& r) { r.id = std::string("a\0b", 3); }));
    row("unknown kind", "kind", changed(good, [](auto& r) { r.kind = static_cast<Kind>(6); }));
    row("user without site", "site", entry(0, Kind::User, "Ada"));
    row("site without site", "site", entry(0, Kind::Site));
    row("key with site", "site", entry(0, Kind::Key, "k1", "enwiki"));
    row("everything with site", "site", entry(0, Kind::Everything, "", "enwiki"));
    row("site in capitals", "site", entry(0, Kind::Site, "", "EnWiki"));
    row("long site", "site", entry(0, Kind::Site, "", std::string(65, 'a')));
    row("site with a NUL", "site", entry(0, Kind::Site, "", std::string("en\0wiki", 7)));
    row("session with site in capitals", "site", entry(0, Kind::Session, sid, "EnWiki"));
    row("no subject", "subject", entry(0, Kind::User, "", "enwiki"));
    row("long subject", "subject", entry(0, Kind::User, std::string(256, 'x'), "enwiki"));
    row("subject of no UTF-8", "subject", entry(0, Kind::User, "\xC3", "enwiki"));
    row("no kid", "kid", entry(0, Kind::Key));
    row("long kid", "kid", entry(0, Kind::Key, std::string(256, 'k')));
    row("no sid", "target", entry(0, Kind::Session));
    row("short sid", "target", entry(0, Kind::Session, sid.substr(1)));
    row("long sid", "target", entry(0, Kind::Session, sid + "A"));
    row("sid of another alphabet", "target", entry(0, Kind::Session, "+/ECAwQFBgcICQoLDA0ODw"));
    row("sid with stray bits", "target", entry(0, Kind::Session, "AAECAwQFBgcICQoLDA0ODx"));
    row("short rid", "target", entry(0, Kind::Remember, rid.substr(1)));
    row("site with target", "target", entry(0, Kind::Site, "x", "enwiki"));
    row("everything with target", "target", entry(0, Kind::Everything, "x"));
    row("session with before", "before", entryBefore(0, Kind::Session, now, sid));
    row("remember with before", "before", entryBefore(0, Kind::Remember, now, rid));
    row("key with before", "before", entryBefore(0, Kind::Key, now, "k1"));
    row("before in the future", "before", entryBefore(0, Kind::User, now + Seconds{61}, "Ada", "enwiki"));
    row("before 1970", "before", entryBefore(0, Kind::User, Timestamp{Seconds{-1}}, "Ada", "enwiki"));
    row("long reason", "reason", changed(good, [](auto& r) { r.reason = std::string(501, 'x'); }));
    row("reason of no UTF-8", "reason", changed(good, [](auto& r) { r.reason = "\xFF"; }));
}

void RevocationTest::illFormedOnesAreRefused()
{
    QFETCH(Revocation, revocation);
    QFETCH(QString, named);
    const auto answer = validate(revocation, now);
    QVERIFY(!answer);
    QVERIFY(answer.error().code == ErrorCode::InvalidInput);
    QVERIFY2(answer.error().message.find(named.toStdString()) != std::string::npos,
             answer.error().message.c_str());
    QVERIFY(!answer.error().hint.empty());
    // A sid is as good as its session to somebody who reads logs.
    QVERIFY(revocation.target.size() < 4 ||
            answer.error().message.find(revocation.target) == std::string::npos);
}

void RevocationTest::anEntryLivesAsLongAsWhatItRefuses()
{
    LifetimeBounds bounds;
    bounds.session = Seconds{3'600};
    bounds.remember = Seconds{1'000'000};
    bounds.identity = Seconds{900};
    bounds.skew = Seconds{10};
    bounds.staleness = Seconds{1};
    QVERIFY(expiryOf(Kind::Session, now, bounds) == now + Seconds{3'611});
    QVERIFY(expiryOf(Kind::Remember, now, bounds) == now + Seconds{1'000'011});
    for (const Kind kind : {Kind::User, Kind::Key, Kind::Site, Kind::Everything})
        QVERIFY(expiryOf(kind, now, bounds) == now + Seconds{1'000'011});
    // Identity tokens bear the sid too, and may outlive a short session token.
    bounds.session = Seconds{60};
    QVERIFY(expiryOf(Kind::Session, now, bounds) == now + Seconds{911});
    bounds.remember = Seconds::max() - Seconds{1'000};
    QVERIFY(expiryOf(Kind::Remember, now, bounds) == latestTimestamp);
}

void RevocationTest::aSessionIsRefusedByItsSid()
{
    const auto set = setOf({entry(1, Kind::Session, sid)});
    QCOMPARE(verdict(*set, token(0)), std::string_view("session_revoked"));
    QCOMPARE(verdict(*set, token(99)), std::string_view("session_revoked")); // whatever its rsq
    TokenFacts other = token(0);
    other.id = "AAECAwQFBgcICQoKDA0ODw"; // one of the 96 bits away
    QCOMPARE(verdict(*set, other), std::string_view("accepted"));
    other.id = "";
    QCOMPARE(verdict(*set, other), std::string_view("accepted"));
    QCOMPARE(set->size(), std::size_t{1});
}

void RevocationTest::rememberTokensHaveTheirOwnIds()
{
    TokenFacts remembered = token(0);
    remembered.isRemember = true;
    const auto sessions = setOf({entry(1, Kind::Session, sid)});
    QCOMPARE(verdict(*sessions, remembered), std::string_view("accepted"));
    const auto remembers = setOf({entry(1, Kind::Remember, sid)});
    QCOMPARE(verdict(*remembers, remembered), std::string_view("session_revoked"));
    QCOMPARE(verdict(*remembers, token(0)), std::string_view("accepted"));
}

void RevocationTest::idsThatNoTokenCanHaveRefuseNothing()
{
    const std::string stray = "AAECAwQFBgcICQoLDA0ODx"; // as sid, but for bits behind the last byte
    const auto set = setOf({entry(1, Kind::Session, stray), entry(2, Kind::Session, "short"),
                            entry(3, Kind::Session, ""), entry(4, Kind::Session, sid)});
    QCOMPARE(set->seq(), std::uint64_t{4});
    QCOMPARE(set->size(), std::size_t{1});
    for (const std::string& id : {stray, std::string("short"), std::string(), sid + "A", sid.substr(0, 21),
                                  std::string(22, '\0'), std::string(22, '=')}) {
        TokenFacts facts = token(0);
        facts.id = id;
        QCOMPARE(verdict(*set, facts), std::string_view("accepted"));
    }
}

void RevocationTest::watermarksCompareTheSequence_data()
{
    QTest::addColumn<Revocation>("revocation");
    QTest::addColumn<QString>("refusal");
    QTest::newRow("user") << entry(10, Kind::User, "Ada", "enwiki") << "user_revoked";
    QTest::newRow("key") << entry(10, Kind::Key, "k1") << "key_revoked";
    QTest::newRow("site") << entry(10, Kind::Site, "", "enwiki") << "site_revoked";
    QTest::newRow("everything") << entry(10, Kind::Everything) << "site_revoked";
}

void RevocationTest::watermarksCompareTheSequence()
{
    QFETCH(Revocation, revocation);
    QFETCH(QString, refusal);
    const auto set = setOf({revocation});
    QCOMPARE(verdict(*set, token(0)), std::string_view(refusal.toStdString()));
    QCOMPARE(verdict(*set, token(9)), std::string_view(refusal.toStdString()));
    QCOMPARE(verdict(*set, token(10)), std::string_view("accepted"));
    QCOMPARE(verdict(*set, token(11)), std::string_view("accepted"));
    TokenFacts elsewhere = token(0);
    elsewhere.site = "dewiki";
    elsewhere.kid = "k2";
    QCOMPARE(verdict(*set, elsewhere), revocation.kind == Kind::Everything ? std::string_view("site_revoked")
                                                                           : std::string_view("accepted"));
    TokenFacts remembered = token(0);
    remembered.isRemember = true;
    QCOMPARE(verdict(*set, remembered), std::string_view(refusal.toStdString()));
}

void RevocationTest::beforeComparesTheTimeOfAuthentication()
{
    for (const Revocation& revocation : {entryBefore(10, Kind::User, now - Seconds{500}, "Ada", "enwiki"),
                                         entryBefore(10, Kind::Site, now - Seconds{500}, "", "enwiki"),
                                         entryBefore(10, Kind::Everything, now - Seconds{500})}) {
        const auto set = setOf({revocation});
        TokenFacts facts = token(99); // authenticated 600 s ago
        QVERIFY(!set->check(facts));
        facts.authTime = now - Seconds{501};
        QVERIFY(!set->check(facts));
        facts.authTime = now - Seconds{500};
        QVERIFY(set->check(facts));
        facts.rsq = 0; // no clock is asked twice
        QVERIFY(set->check(facts));
    }
}

void RevocationTest::withoutATimeOfAuthenticationTheSequenceDecides()
{
    const auto set = setOf({entryBefore(10, Kind::Site, now - Seconds{500}, "", "enwiki")});
    TokenFacts anonymous = token(9);
    anonymous.subject = "";
    anonymous.authTime = std::nullopt;
    QCOMPARE(verdict(*set, anonymous), std::string_view("site_revoked"));
    anonymous.rsq = 10;
    QCOMPARE(verdict(*set, anonymous), std::string_view("accepted"));
}

void RevocationTest::theStrictestOfAKindHolds()
{
    const Revocation early = entryBefore(10, Kind::User, now - Seconds{700}, "Ada", "enwiki");
    const Revocation late = entryBefore(11, Kind::User, now - Seconds{500}, "Ada", "enwiki");
    QVERIFY(!setOf({early, late})->check(token(99)));
    Revocation swapped = early;
    swapped.seq = 12;
    QVERIFY(!setOf({late, swapped})->check(token(99)));
    QVERIFY(setOf({early})->check(token(99)));
    QCOMPARE(setOf({late, swapped})->size(), std::size_t{1});
    const auto twice =
        setOf({entry(10, Kind::User, "Ada", "enwiki"), entry(20, Kind::User, "Ada", "enwiki")});
    QVERIFY(!twice->check(token(19)));
    QVERIFY(twice->check(token(20)));
    QCOMPARE(twice->size(), std::size_t{1});
}

void RevocationTest::bothKindsHoldBesideEachOther()
{
    const Revocation bySeq = entry(10, Kind::User, "Ada", "enwiki");
    const Revocation byTime = entryBefore(11, Kind::User, now - Seconds{500}, "Ada", "enwiki");
    Revocation bySeqLater = bySeq;
    bySeqLater.seq = 12;
    for (const auto& set : {setOf({bySeq, byTime}), setOf({byTime, bySeqLater})}) {
        QCOMPARE(set->size(), std::size_t{2});
        TokenFacts facts = token(99);
        QVERIFY(!set->check(facts)); // authenticated too early
        facts.authTime = now;
        QVERIFY(set->check(facts));
        facts.rsq = 9;
        QVERIFY(!set->check(facts)); // issued too early
    }
}

void RevocationTest::anonymousVisitorsAreNoUser()
{
    const auto set = setOf({entry(10, Kind::User, "", "enwiki"), entry(11, Kind::User, "Ada", "enwiki")});
    TokenFacts anonymous = token(0);
    anonymous.subject = "";
    QCOMPARE(verdict(*set, anonymous), std::string_view("accepted"));
}

void RevocationTest::usersAreKeptApart()
{
    const auto set = setOf({entry(10, Kind::User, "da", "a"), entry(11, Kind::User, "Ada", "enwiki"),
                            entry(12, Kind::User, std::string("x\0y", 3), "enwiki")});
    const auto of = [&](std::string_view site, std::string_view subject) {
        TokenFacts facts = token(0);
        facts.site = site;
        facts.subject = subject;
        return set->check(facts).has_value();
    };
    QVERIFY(!of("a", "da"));
    QVERIFY(!of("enwiki", "Ada"));
    QVERIFY(!of("enwiki", std::string_view("x\0y", 3)));
    QVERIFY(of("ad", "a"));
    QVERIFY(of("dewiki", "Ada"));
    QVERIFY(of("enwiki", "ada"));
    QVERIFY(of("enwiki", "x"));
    QVERIFY(of(std::string_view("enwiki\0x", 8), "y"));
}

void RevocationTest::theWidestReasonIsGiven()
{
    const Revocation session = entry(1, Kind::Session, sid);
    const Revocation user = entry(2, Kind::User, "Ada", "enwiki");
    const Revocation key = entry(3, Kind::Key, "k1");
    const Revocation site = entry(4, Kind::Site, "", "enwiki");
    QCOMPARE(verdict(*setOf({session, user, key, site}), token(0)), std::string_view("site_revoked"));
    QCOMPARE(verdict(*setOf({session, user, key}), token(0)), std::string_view("key_revoked"));
    QCOMPARE(verdict(*setOf({session, user}), token(0)), std::string_view("user_revoked"));
    QCOMPARE(verdict(*setOf({session}), token(0)), std::string_view("session_revoked"));
}

void RevocationTest::whatWasAppliedIsPassedOver()
{
    const std::vector<Revocation> entries{entry(1, Kind::Session, sid), entry(2, Kind::Everything)};
    const auto once = RevocationSet().with(entries);
    const auto twice = once->with(entries);
    QCOMPARE(twice->seq(), std::uint64_t{2});
    QCOMPARE(twice->size(), std::size_t{2});
    // A set that knows the log up to 5 has nothing to learn from entries up to 5.
    const RevocationSet ahead(5);
    QVERIFY(ahead.with(entries)->check(token(0)));
    QCOMPARE(ahead.with(entries)->seq(), std::uint64_t{5});
    QCOMPARE(ahead.with(entries)->size(), std::size_t{0});
}

void RevocationTest::theSequenceSkipsWhatHasExpired()
{
    const RevocationSet empty(3);
    QCOMPARE(empty.seq(), std::uint64_t{3});
    QCOMPARE(empty.with({}, 9)->seq(), std::uint64_t{9});
    QCOMPARE(empty.with({}, 2)->seq(), std::uint64_t{3});
    const std::vector<Revocation> one{entry(7, Kind::Key, "k1")};
    QCOMPARE(empty.with(one, 9)->seq(), std::uint64_t{9});
    QCOMPARE(empty.with(one, 5)->seq(), std::uint64_t{7});
}

void RevocationTest::expiryTakesWholeTargetsOnly()
{
    Revocation soon = entry(1, Kind::Session, sid);
    soon.expires = now + Seconds{30};
    Revocation again = entry(2, Kind::Session, sid);
    again.expires = now + Seconds{600};
    Revocation other = entry(3, Kind::Remember, rid);
    other.expires = now + Seconds{30};
    const auto set = setOf({soon, again, other});
    QVERIFY(set->withoutExpired(now) == nullptr);
    QVERIFY(set->withoutExpired(now + Seconds{29}) == nullptr);
    const auto first = set->withoutExpired(now + Seconds{90});
    QVERIFY(first != nullptr);
    QCOMPARE(first->size(), std::size_t{1});
    QCOMPARE(first->seq(), std::uint64_t{3});
    QVERIFY(!first->check(token(0)));
    const auto second = first->withoutExpired(now + Seconds{660});
    QVERIFY(second != nullptr);
    QCOMPARE(second->size(), std::size_t{0});
    QVERIFY(second->check(token(0)));
    QVERIFY(second->withoutExpired(later) == nullptr);
}

void RevocationTest::aWeakerEntryKeepsAStrongerOneAlive()
{
    // Bounds may have shrunk between the two. It refuses too much rather than too little.
    for (const bool strongFirst : {true, false}) {
        Revocation strong = entryBefore(10, Kind::User, now - Seconds{500}, "Ada", "enwiki");
        Revocation weak = entryBefore(11, Kind::User, now - Seconds{700}, "Ada", "enwiki");
        strong.expires = now + Seconds{60};
        weak.expires = now + Seconds{6'000};
        if (!strongFirst)
            std::swap(strong.seq, weak.seq);
        const auto set = strongFirst ? setOf({strong, weak}) : setOf({weak, strong});
        QVERIFY(set->withoutExpired(now + Seconds{600}) == nullptr);
        QVERIFY(!set->check(token(99)));
        QVERIFY(set->withoutExpired(now + Seconds{6'060})->check(token(99)));
    }
}

void RevocationTest::eachKindOfAWatermarkExpiresAlone()
{
    for (const Kind kind : {Kind::User, Kind::Site, Kind::Everything}) {
        const std::string target = kind == Kind::User ? "Ada" : "";
        const std::string site = kind == Kind::Everything ? "" : "enwiki";
        Revocation bySeq = entry(10, kind, target, site);
        Revocation byTime = entryBefore(11, kind, now - Seconds{500}, target, site);
        bySeq.expires = now + Seconds{60};
        byTime.expires = now + Seconds{6'000};
        const auto set = setOf({bySeq, byTime})->withoutExpired(now + Seconds{600});
        QVERIFY(set != nullptr);
        QCOMPARE(set->size(), std::size_t{1});
        TokenFacts facts = token(0);
        facts.authTime = now;
        QVERIFY(set->check(facts)); // that by sequence has gone
        facts.authTime = now - Seconds{600};
        QVERIFY(!set->check(facts));
        std::swap(bySeq.expires, byTime.expires);
        const auto other = setOf({bySeq, byTime})->withoutExpired(now + Seconds{600});
        QVERIFY(other != nullptr);
        facts.rsq = 99;
        QVERIFY(other->check(facts)); // that by time has gone
        facts.rsq = 0;
        QVERIFY(!other->check(facts));
    }
}

void RevocationTest::oldSetsStayAsTheyWere()
{
    const auto before = setOf({entry(1, Kind::Session, rid)});
    const auto after = before->with(
        std::vector<Revocation>{entry(2, Kind::Session, sid), entry(3, Kind::User, "Ada", "enwiki"),
                                entry(4, Kind::Key, "k1"), entry(5, Kind::Everything)});
    QVERIFY(before->check(token(0)));
    QCOMPARE(before->seq(), std::uint64_t{1});
    QCOMPARE(before->size(), std::size_t{1});
    QVERIFY(!after->check(token(0)));
    const auto expired = after->withoutExpired(later);
    QCOMPARE(expired->size(), std::size_t{0});
    QCOMPARE(after->size(), std::size_t{5});
    QVERIFY(!after->check(token(0)));
}

QTEST_GUILESS_MAIN(RevocationTest)

#include "test_revocation.moc"
