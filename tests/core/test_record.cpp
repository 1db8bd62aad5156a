#include "tests/core/support/record_support.h"

#include <QTemporaryDir>

#include <sys/stat.h>

using namespace signet;
using namespace signet::authority;
using namespace signet::test;
using record::SqliteRecord;
using revocation::Revocation;

/// Every function of the record, on a file that is closed and opened again, and in memory.
class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEmptyRecordSaysSo();
    void settingsAndSitesShareAVersion();
    void sitesAreKeptWhole();
    void theRingIsReplacedWhole();
    void aStaleRingIsRefused();
    void operatorsAndInvitationsAreKept();
    void revocationsAreNumberedOnce();
    void numbersAreNotReusedAfterTidyingUp();
    void activityIsChained();
    void activityIsLookedThrough();
    void answersAreKeptForADay();
    void overflowsExpire();
    void nodesTellAndGo();
    void nothingStaysOfWorkThatFails();
    void aFailureThatWasPassedOverIsNotCommitted();
    void aTransactionWithinAnotherIsRefused();
    void readingDoesNotWaitForAWriter();
    void pollingSeesEveryChange();
    void aRecordInMemoryDoesTheSame();

private:
    Result<void> transact(const std::function<Result<void>(Transaction&)>& work)
    {
        return m_record->transact(work);
    }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<SqliteRecord> m_record;
};

void RecordTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("record.db").toStdString();
    auto made = SqliteRecord::create(m_path);
    QVERIFY_OK(made);
    m_record = std::move(*made);
}

void RecordTest::cleanup()
{
    if (m_record != nullptr)
        QVERIFY_OK(m_record->check());
    m_record.reset();
    m_folder.reset();
}

void RecordTest::reopen()
{
    m_record.reset();
    auto opened = SqliteRecord::open(m_path);
    QVERIFY_OK(opened);
    m_record = std::move(*opened);
}

void RecordTest::anEmptyRecordSaysSo()
{
    QCOMPARE(codeOf(m_record->settings()), std::string("not_found"));
    QCOMPARE(m_record->ring()->version, std::uint64_t{0});
    QVERIFY(m_record->ring()->keys.empty());
    QVERIFY(m_record->sites()->empty());
    QVERIFY(m_record->operators()->empty());
    const auto versions = m_record->versions();
    QVERIFY_OK(versions);
    QCOMPARE(versions->ring + versions->settings + versions->operators + versions->seq + versions->activity,
             std::uint64_t{0});
    QCOMPARE(m_record->schemaVersion(), 2);
    QVERIFY(m_record->isWritable());
}

void RecordTest::settingsAndSitesShareAVersion()
{
    QVERIFY_OK(transact([](Transaction& transaction) { return transaction.putSettings(sampleSettings()); }));
    QCOMPARE(m_record->settings()->version, std::uint64_t{1});
    QVERIFY_OK(transact([](Transaction& transaction) { return transaction.putSite(sampleSite("enwiki")); }));
    QCOMPARE(m_record->settings()->version, std::uint64_t{2});
    QCOMPARE(m_record->versions()->settings, std::uint64_t{2});
    // Both in one transaction, in either order: one step.
    auto settings = sampleSettings();
    settings.version = 3;
    settings.sealRotation.reset();
    settings.signRotation = Seconds{60};
    QVERIFY_OK(transact([&](Transaction& transaction) -> Result<void> {
        if (auto done = transaction.putSite(sampleSite("dewiki")); !done)
            return done;
        return transaction.putSettings(settings);
    }));
    QCOMPARE(m_record->versions()->settings, std::uint64_t{3});
    reopen();
    const auto kept = m_record->settings();
    QVERIFY_OK(kept);
    QCOMPARE(kept->issuer, settings.issuer);
    QCOMPARE(kept->name, settings.name);
    QCOMPARE(kept->created, settings.created);
    QCOMPARE(kept->masterKeyFingerprint, settings.masterKeyFingerprint);
    QCOMPARE(kept->checkpointJwk, settings.checkpointJwk);
    QCOMPARE(kept->sealedCheckpointKey, settings.sealedCheckpointKey);
    QVERIFY(!kept->sealRotation);
    QCOMPARE(kept->signRotation, settings.signRotation);
    QCOMPARE(kept->version, std::uint64_t{3});
    QVERIFY_OK(transact([](Transaction& transaction) { return transaction.removeSite("dewiki"); }));
    QCOMPARE(m_record->versions()->settings, std::uint64_t{4});
    QCOMPARE(codeOf(transact([](Transaction& transaction) { return transaction.removeSite("dewiki"); })),
             std::string("not_found"));
}

void RecordTest::sitesAreKeptWhole()
{
    const Site site = sampleSite("enwiki");
    QVERIFY_OK(transact([&](Transaction& transaction) { return transaction.putSite(site); }));
    QVERIFY_OK(transact([&](Transaction& transaction) { return transaction.putSite(sampleSite("aawiki")); }));
    reopen();
    const auto sites = m_record->sites();
    QVERIFY_OK(sites);
    QCOMPARE(sites->size(), std::size_t{2});
    QCOMPARE(sites->front().name, std::string("aawiki"));
    const Site& kept = sites->back();
    QCOMPARE(kept.name, site.name);
    QCOMPARE(kept.title, site.title);
    QCOMPARE(kept.origin, site.origin);
    QCOMPARE(kept.sessionLifetime, site.sessionLifetime);
    QCOMPARE(kept.absoluteLifetime, site.absoluteLifetime);
    QCOMPARE(kept.rememberLifetime, site.rememberLifetime);
    QCOMPARE(kept.identityLifetime, site.identityLifetime);
    QCOMPARE(kept.identityTokens, site.identityTokens);
    QVERIFY(kept.sameSite == site.sameSite);
    QCOMPARE(kept.cookieDomain, site.cookieDomain);
    QCOMPARE(kept.cookieBudget, site.cookieBudget);
    QCOMPARE(kept.overflowAt, site.overflowAt);
    QCOMPARE(kept.behindFeedAfter, site.behindFeedAfter);
    QCOMPARE(kept.secretHash, site.secretHash);
    QCOMPARE(kept.created, site.created);
    QCOMPARE(kept.version, site.version);
}

void RecordTest::theRingIsReplacedWhole()
{
    StoredRing ring;
    ring.version = 4;
    // Not in the order of their names: the order they came in is kept.
    ring.keys = {sampleKey("key-b", keys::KeyState::Active), sampleKey("key-a", keys::KeyState::Compromised)};
    QVERIFY_OK(transact([&](Transaction& transaction) { return transaction.putRing(ring); }));
    reopen();
    auto kept = m_record->ring();
    QVERIFY_OK(kept);
    QCOMPARE(kept->version, std::uint64_t{4});
    QCOMPARE(m_record->versions()->ring, std::uint64_t{4});
    QCOMPARE(kept->keys.size(), std::size_t{2});
    const StoredKey& key = kept->keys.front();
    const StoredKey& given = ring.keys.front();
    QCOMPARE(key.kid, given.kid);
    QVERIFY(key.use == given.use);
    QVERIFY(key.state == given.state);
    QVERIFY(kept->keys.back().state == keys::KeyState::Compromised);
    QCOMPARE(key.algorithm, given.algorithm);
    QCOMPARE(key.thumbprint, given.thumbprint);
    QCOMPARE(key.times.created, given.times.created);
    QCOMPARE(key.times.activation, given.times.activation);
    QCOMPARE(key.times.activated, given.times.activated);
    QCOMPARE(key.times.retiring, given.times.retiring);
    QCOMPARE(key.times.retired, given.times.retired);
    QCOMPARE(key.times.destruction, given.times.destruction);
    QVERIFY(!key.times.destroyed);
    QCOMPARE(key.times.compromised, given.times.compromised);
    QCOMPARE(key.addedIn, given.addedIn);
    QCOMPARE(key.sealedMaterial, given.sealedMaterial);
    QCOMPARE(key.longestLifetime, given.longestLifetime);
    ring.version = 5;
    ring.keys.erase(ring.keys.begin());
    QVERIFY_OK(transact([&](Transaction& transaction) { return transaction.putRing(ring); }));
    kept = m_record->ring();
    QCOMPARE(kept->keys.size(), std::size_t{1});
    QCOMPARE(kept->keys.front().kid, std::string("key-a"));
}

void RecordTest::aStaleRingIsRefused()
{
    StoredRing ring;
    ring.version = 4;
    QVERIFY_OK(transact([&](Transaction& transaction) { return transaction.putRing(ring); }));
    QCOMPARE(codeOf(transact([&](Transaction& transaction) { return transaction.putRing(ring); })),
             std::string("conflict"));
    ring.version = 5;
    ring.keys = {sampleKey("key-a", keys::KeyState::Active), sampleKey("key-a", keys::KeyState::Active)};
    QCOMPARE(codeOf(transact([&](Transaction& transaction) { return transaction.putRing(ring); })),
             std::string("invalid_input"));
    QCOMPARE(m_record->ring()->version, std::uint64_t{4});
}

void RecordTest::operatorsAndInvitationsAreKept()
{
    QVERIFY_OK(
        transact([](Transaction& transaction) { return transaction.putOperator(sampleOperator("ada")); }));
    QCOMPARE(m_record->versions()->operators, std::uint64_t{1});
    QVERIFY_OK(m_record->touchOperator("ada", start + Seconds{50}));
    QVERIFY_OK(m_record->touchOperator("ada", start + Seconds{40}));
    QVERIFY_OK(m_record->touchOperator("nobody", start));
    QCOMPARE(m_record->versions()->operators, std::uint64_t{1});
    auto changed = sampleOperator("ada");
    changed.role = Role::Administrator;
    changed.name = "Ada L.";
    changed.removed = start + Seconds{60};
    QVERIFY_OK(transact([&](Transaction& transaction) { return transaction.putOperator(changed); }));
    reopen();
    const auto operators = m_record->operators();
    QVERIFY_OK(operators);
    QCOMPARE(operators->size(), std::size_t{1});
    const Operator& ada = operators->front();
    QCOMPARE(ada.name, changed.name);
    QVERIFY(ada.role == Role::Administrator);
    QCOMPARE(ada.publicJwk, changed.publicJwk);
    QCOMPARE(ada.created, start);
    QCOMPARE(ada.removed, changed.removed);
    QCOMPARE(ada.lastSeen, std::optional(start + Seconds{50}));
    QCOMPARE(m_record->versions()->operators, std::uint64_t{2});

    Invitation invitation{"hash", "Grace", Role::Revoker, start + Seconds{600}, std::nullopt};
    QVERIFY_OK(transact([&](Transaction& transaction) { return transaction.putInvitation(invitation); }));
    invitation.used = start + Seconds{5};
    QVERIFY_OK(transact([&](Transaction& transaction) -> Result<void> {
        const auto kept = transaction.invitation("hash");
        if (!kept || !*kept || (*kept)->used || (*kept)->role != Role::Revoker || (*kept)->name != "Grace")
            return fail(ErrorCode::InvalidInput, "not as it was put in");
        return transaction.putInvitation(invitation);
    }));
    QVERIFY_OK(tidyAll(*m_record, start + Seconds{599}));
    QVERIFY_OK(transact([&](Transaction& transaction) -> Result<void> {
        const auto kept = transaction.invitation("hash");
        return kept && *kept && (*kept)->used == invitation.used ? Result<void>()
                                                                 : fail(ErrorCode::InvalidInput, "gone");
    }));
    QVERIFY_OK(tidyAll(*m_record, start + Seconds{600}));
    QVERIFY_OK(transact([&](Transaction& transaction) -> Result<void> {
        const auto kept = transaction.invitation("hash");
        return kept && !*kept ? Result<void>() : fail(ErrorCode::InvalidInput, "still there");
    }));
}

void RecordTest::revocationsAreNumberedOnce()
{
    auto entries = std::vector{sampleRevocation("a"), sampleRevocation("b"), sampleRevocation("a")};
    entries[1].before = start - Seconds{5};
    auto first = append(*m_record, entries);
    QVERIFY_OK(first);
    QCOMPARE(first->at(0).seq, std::uint64_t{1});
    QCOMPARE(first->at(1).seq, std::uint64_t{2});
    QCOMPARE(first->at(2).seq, std::uint64_t{1});
    reopen();
    // The same id again, with other fields: the stored entry is the answer.
    auto again = sampleRevocation("b");
    again.reason = "Another";
    again.kind = revocation::Kind::Everything;
    auto second = append(*m_record, {sampleRevocation("c"), again});
    QVERIFY_OK(second);
    QCOMPARE(second->at(0).seq, std::uint64_t{3});
    const Revocation& stored = second->at(1);
    QCOMPARE(stored.seq, std::uint64_t{2});
    QCOMPARE(stored.id, std::string("b"));
    QVERIFY(stored.kind == revocation::Kind::User);
    QCOMPARE(stored.site, std::string("enwiki"));
    QCOMPARE(stored.target, std::string("subject of b"));
    QCOMPARE(stored.before, std::optional(start - Seconds{5}));
    QCOMPARE(stored.at, start);
    QCOMPARE(stored.expires, start + Seconds{3'600});
    QCOMPARE(stored.operatorId, std::string("ada"));
    QCOMPARE(stored.reason, std::string("Lost a laptop"));
    QCOMPARE(m_record->versions()->seq, std::uint64_t{3});
    const auto after = m_record->revocationsAfter(1, start, 10);
    QVERIFY_OK(after);
    QCOMPARE(after->size(), std::size_t{2});
    QCOMPARE(after->front().seq, std::uint64_t{2});
    QCOMPARE(m_record->revocationsAfter(0, start, 1)->front().seq, std::uint64_t{1});
    QVERIFY(m_record->revocationsAfter(0, start + Seconds{3'600}, 10)->empty());
    QCOMPARE(m_record->revocationsAfter(0, start + Seconds{3'599}, 10)->size(), std::size_t{3});
}

void RecordTest::numbersAreNotReusedAfterTidyingUp()
{
    auto longer = sampleRevocation("b");
    longer.expires += Seconds{1};
    QVERIFY_OK(append(*m_record, {sampleRevocation("a"), longer, sampleRevocation("c")}));
    QVERIFY_OK(tidyAll(*m_record, start + Seconds{3'600}));
    auto page = m_record->revocations({}, start);
    QVERIFY_OK(page);
    QCOMPARE(page->total, std::uint64_t{1});
    QCOMPARE(page->entries.front().id, std::string("b"));
    reopen();
    QCOMPARE(m_record->versions()->seq, std::uint64_t{3});
    QCOMPARE(append(*m_record, {sampleRevocation("d")})->front().seq, std::uint64_t{4});
    QVERIFY_OK(tidyAll(*m_record, start + Seconds{9'000}));
    QCOMPARE(m_record->revocations({}, start)->total, std::uint64_t{0});
    QCOMPARE(append(*m_record, {sampleRevocation("e")})->front().seq, std::uint64_t{5});
}

void RecordTest::activityIsChained()
{
    std::vector<ActivityEntry> entries;
    for (const char* act : {"keys.rotate", "revocations.push", "keys.stage"}) {
        QVERIFY_OK(transact([&](Transaction& transaction) -> Result<void> {
            auto entry = transaction.appendActivity(sampleActivity(act));
            if (!entry)
                return tl::unexpected(entry.error());
            entries.push_back(*entry);
            return {};
        }));
        reopen();
    }
    QCOMPARE(entries.back().seq, std::uint64_t{3});
    QCOMPARE(entries.back().hash.size(), std::size_t{43});
    const auto last = verifyChain(entries, 1, "");
    QVERIFY_OK(last);
    QCOMPARE(*last, entries.back().hash);
    QCOMPARE(m_record->versions()->activity, std::uint64_t{3});
    ActivityQuery query;
    query.ascending = true;
    const auto page = m_record->activity(query);
    QVERIFY_OK(page);
    QVERIFY_OK(verifyChain(page->entries, 1, ""));
    QCOMPARE(page->entries.at(1).act, std::string("revocations.push"));
}

void RecordTest::activityIsLookedThrough()
{
    QVERIFY_OK(transact([&](Transaction& transaction) -> Result<void> {
        for (int i = 0; i < 10; ++i) {
            auto entry = sampleActivity(i % 2 == 0 ? "keys.rotate" : "revocations.push");
            entry.outcome = i == 3 ? Outcome::Refused : Outcome::Allowed;
            entry.operatorId = i < 5 ? "ada" : "";
            entry.detail = i == 7 ? "100 % of_it" : "Done.";
            if (auto done = transaction.appendActivity(entry); !done)
                return tl::unexpected(done.error());
        }
        return {};
    }));
    ActivityQuery query;
    query.limit = 4;
    auto page = m_record->activity(query);
    QVERIFY_OK(page);
    QCOMPARE(page->total, std::uint64_t{10});
    QCOMPARE(page->entries.front().seq, std::uint64_t{10});
    QCOMPARE(page->next, std::uint64_t{7});
    query.before = page->next;
    QCOMPARE(m_record->activity(query)->entries.front().seq, std::uint64_t{6});
    query = {};
    query.act = "keys.";
    query.operatorId = "ada";
    page = m_record->activity(query);
    QCOMPARE(page->total, std::uint64_t{3});
    QCOMPARE(page->next, std::uint64_t{0});
    query = {};
    query.outcome = Outcome::Refused;
    QCOMPARE(m_record->activity(query)->entries.at(0).seq, std::uint64_t{4});
    query = {};
    query.text = "% of_";
    QCOMPARE(m_record->activity(query)->total, std::uint64_t{1});
    query.text = "_";
    QCOMPARE(m_record->activity(query)->total, std::uint64_t{1});
    query = {};
    query.ascending = true;
    query.after = 8;
    QCOMPARE(m_record->activity(query)->entries.front().seq, std::uint64_t{9});
}

void RecordTest::answersAreKeptForADay()
{
    const KeptAnswer answer{"ada", "digest", 201, std::string("{\"a\":1}\0", 8)};
    QVERIFY_OK(transact([&](Transaction& t) { return t.keepAnswer("request", answer, start); }));
    QCOMPARE(codeOf(transact([&](Transaction& t) { return t.keepAnswer("request", answer, start); })),
             std::string("conflict"));
    reopen();
    const auto kept = [&] {
        std::optional<KeptAnswer> found;
        static_cast<void>(transact([&](Transaction& t) -> Result<void> {
            auto stored = t.keptAnswer("request");
            if (!stored)
                return tl::unexpected(stored.error());
            found = *stored;
            return {};
        }));
        return found;
    };
    QVERIFY_OK(tidyAll(*m_record, start + answerKeptFor - Seconds{1}));
    QVERIFY(kept().has_value());
    QCOMPARE(kept()->operatorId, answer.operatorId);
    QCOMPARE(kept()->digest, answer.digest);
    QCOMPARE(kept()->status, answer.status);
    QCOMPARE(kept()->body, answer.body);
    QVERIFY_OK(tidyAll(*m_record, start + answerKeptFor));
    QVERIFY(!kept());
}

void RecordTest::overflowsExpire()
{
    const std::string sealed("\x01\x00\x02", 3);
    QVERIFY_OK(m_record->putOverflow("a", sealed, start + Seconds{600}));
    QVERIFY_OK(m_record->putOverflow("b", "other", start + Seconds{600}));
    reopen();
    QCOMPARE(m_record->overflow("a", start + Seconds{599}).value(), std::optional(sealed));
    QVERIFY(!m_record->overflow("a", start + Seconds{600}).value());
    QVERIFY(!m_record->overflow("c", start).value());
    QVERIFY_OK(m_record->putOverflow("a", "newer", start + Seconds{700}));
    QCOMPARE(m_record->overflow("a", start).value(), std::optional<std::string>("newer"));
    QVERIFY_OK(m_record->removeOverflow("b"));
    QVERIFY(!m_record->overflow("b", start).value());
    QVERIFY_OK(tidyAll(*m_record, start + Seconds{700}));
    QVERIFY(!m_record->overflow("a", start).value());
}

void RecordTest::nodesTellAndGo()
{
    QVERIFY_OK(m_record->putNode({"b", "0.1", start, start, 1, 2, 3}));
    QVERIFY_OK(m_record->putNode({"a", "0.1", start, start, 1, 2, 3}));
    QVERIFY_OK(m_record->putNode({"b", "0.2", start + Seconds{1}, start + Seconds{2}, 4, 5, 6}));
    reopen();
    auto nodes = m_record->nodes();
    QVERIFY_OK(nodes);
    QCOMPARE(nodes->size(), std::size_t{2});
    const Node& node = nodes->back();
    QCOMPARE(node.name, std::string("b"));
    QCOMPARE(node.version, std::string("0.2"));
    QCOMPARE(node.started, start + Seconds{1});
    QCOMPARE(node.heard, start + Seconds{2});
    QCOMPARE(node.ringVersion, std::uint64_t{4});
    QCOMPARE(node.seq, std::uint64_t{5});
    QCOMPARE(node.settingsVersion, std::uint64_t{6});
    QVERIFY_OK(m_record->removeNode("a"));
    QCOMPARE(m_record->nodes()->size(), std::size_t{1});
}

void RecordTest::nothingStaysOfWorkThatFails()
{
    const auto done = transact([](Transaction& transaction) -> Result<void> {
        if (auto put = transaction.putSite(sampleSite("enwiki")); !put)
            return put;
        if (auto entries = transaction.appendRevocations({sampleRevocation("a")}); !entries)
            return tl::unexpected(entries.error());
        return fail(ErrorCode::NotAllowed, "Changed my mind.");
    });
    QCOMPARE(done.error().message, std::string("Changed my mind."));
    QVERIFY(m_record->sites()->empty());
    QCOMPARE(m_record->versions()->seq, std::uint64_t{0});
    QCOMPARE(append(*m_record, {sampleRevocation("a")})->front().seq, std::uint64_t{1});
}

void RecordTest::aFailureThatWasPassedOverIsNotCommitted()
{
    StoredRing twice;
    twice.version = 1;
    twice.keys = {sampleKey("a", keys::KeyState::Active), sampleKey("a", keys::KeyState::Active)};
    const auto done = transact([&](Transaction& transaction) -> Result<void> {
        static_cast<void>(transaction.putRing(twice));
        return {};
    });
    QCOMPARE(codeOf(done), std::string("invalid_input"));
    QVERIFY(m_record->ring()->keys.empty());
    QVERIFY_OK(append(*m_record, {sampleRevocation("a")}));
}

void RecordTest::aTransactionWithinAnotherIsRefused()
{
    std::string inner;
    QVERIFY_OK(transact([&](Transaction&) -> Result<void> {
        inner = codeOf(m_record->putNode({"a", "0.1", start, start, 1, 2, 3}));
        return {};
    }));
    QCOMPARE(inner, std::string("not_allowed"));
}

void RecordTest::readingDoesNotWaitForAWriter()
{
    QVERIFY_OK(append(*m_record, {sampleRevocation("a")}));
    QVERIFY_OK(transact([&](Transaction& transaction) -> Result<void> {
        if (auto entries = transaction.appendRevocations({sampleRevocation("b")}); !entries)
            return tl::unexpected(entries.error());
        // What is not committed is not seen, and nobody waits.
        if (m_record->revocations({}, start)->total != 1 || m_record->versions()->seq != 1)
            return fail(ErrorCode::InvalidInput, "A read saw what was not committed.");
        return {};
    }));
    QCOMPARE(m_record->versions()->seq, std::uint64_t{2});
}

void RecordTest::pollingSeesEveryChange()
{
    auto other = SqliteRecord::open(m_path);
    QVERIFY_OK(other);
    QCOMPARE((*other)->versions()->seq, std::uint64_t{0});
    for (std::uint64_t i = 1; i <= 20; ++i) {
        QVERIFY_OK(append(i % 2 == 0 ? *m_record : **other, {sampleRevocation(std::to_string(i))}));
        QCOMPARE((*other)->versions()->seq, i);
        QCOMPARE(m_record->versions()->seq, i);
        QCOMPARE((*other)->versions()->seq, i);
    }
}

void RecordTest::aRecordInMemoryDoesTheSame()
{
    auto memory = SqliteRecord::openInMemory();
    QVERIFY_OK(memory);
    QVERIFY_OK(append(**memory, {sampleRevocation("a"), sampleRevocation("b")}));
    QCOMPARE((*memory)->versions()->seq, std::uint64_t{2});
    QVERIFY_OK((*memory)->transact([&](Transaction& transaction) -> Result<void> {
        if (auto done = transaction.putSettings(sampleSettings()); !done)
            return done;
        // Reading within the transaction must not wait for itself.
        return (*memory)->revocations({}, start)->total == 2 ? Result<void>()
                                                             : fail(ErrorCode::InvalidInput, "");
    }));
    QCOMPARE((*memory)->settings()->version, std::uint64_t{1});
    QVERIFY_OK((*memory)->claimNode("a"));
    QVERIFY_OK(tidyAll(**memory, start + Seconds{3'600}));
    QVERIFY_OK((*memory)->check());
    QVERIFY((*memory)->path().empty());
    const std::string copy = m_folder->filePath("copy.db").toStdString();
    QVERIFY_OK((*memory)->backup(copy));
    auto opened = SqliteRecord::open(copy);
    QVERIFY_OK(opened);
    QCOMPARE((*opened)->versions()->seq, std::uint64_t{2});
}

QTEST_GUILESS_MAIN(RecordTest)
#include "test_record.moc"
