// The client of the authority against the real routes: every call, every answer typed, and what happens when
// answers are lost.

#include "core/keys/key_bundle.h"
#include "core/protocol/client.h"
#include "tests/core/support/admin_fixture.h"

#include <QTest>

#include <thread>

using namespace signet;
using namespace signet::protocol;
using namespace signet::tests;
using authority::KeyAct;
using authority::Role;
using namespace std::chrono_literals;

namespace {

/// The way to the door, with a hand on it: answers that are lost, and others put in their place.
class Wire final : public Transport
{
public:
    explicit Wire(AdminFixture& fixture) : m_fixture(fixture) {}

    Result<HttpResponse> send(const HttpRequest& request) override
    {
        ++sent;
        last = request;
        arrived = refuse <= 0;
        if (refuse > 0) {
            --refuse;
            return fail(ErrorCode::Unreachable, "Nobody answers.");
        }
        auto answer = m_fixture.door(request);
        if (lose > 0) {
            --lose;
            refuse = std::exchange(onceLost, 0);
            return fail(ErrorCode::Unreachable, "The connection was cut off.");
        }
        if (busy > 0) {
            --busy;
            return toResponse({ErrorCode::Busy, "Too many requests.", {}});
        }
        if (instead)
            return *instead;
        return answer;
    }
    Result<void> stream(const HttpRequest& request, std::chrono::milliseconds /*silence*/,
                        const std::function<bool(std::string_view)>& piece) override
    {
        last = request;
        for (const auto& one : pieces) {
            if (!piece(one))
                return {};
        }
        return fail(ErrorCode::Unreachable, "The connection was cut off.");
    }
    void cancel() override { ++cancelled; }
    [[nodiscard]] bool mayHaveArrived() const noexcept override { return arrived; }

    int refuse = 0;   ///< requests that do not arrive
    int lose = 0;     ///< answers that do not arrive
    int onceLost = 0; ///< requests that do not arrive after an answer that did not
    int busy = 0;
    bool arrived = false;
    std::optional<HttpResponse> instead;
    std::vector<std::string> pieces;
    std::atomic<int> sent = 0;
    std::atomic<int> cancelled = 0;
    HttpRequest last;

private:
    AdminFixture& m_fixture;
};

/// An authority with one paired operator, and that operator's client.
struct Paired
{
    explicit Paired(Role role = Role::Administrator)
    {
        const auto invited = must(fixture.authority->invite(AuthorityFixture::intent(), "Grace", role));
        Wire way(fixture);
        self = must(Client::pair(way, {"localhost", 7443, invited.code, std::string(43, 'A'), "Grace"}, key,
                                 "Grace", fixture.clock));
        auto transport = std::make_unique<Wire>(fixture);
        wire = transport.get();
        client = std::make_unique<Client>(std::move(transport), key, fixture.clock, ClientOptions{3, 1ms});
    }

    AdminFixture fixture;
    jose::Jwk key = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    authority::Operator self;
    Wire* wire = nullptr;
    std::unique_ptr<Client> client;
};

template <typename T>
ErrorCode codeOf(const Result<T>& result)
{
    if (result)
        qFatal("an error was expected");
    return result.error().code;
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void keys();
    void revocations();
    void sitesAndSettings();
    void people();
    void inspectsAToken();
    void bundlesMoveFromOneToAnother();
    void complainsInTheAuthoritysWords();
    void lostAnswersAreAskedForAgain();
    void lostActsHappenOnce();
    void busyIsTriedAgain();
    void givesUpAfterItsRetries();
    void longWaitsAreTold();
    void knowsWhetherAnythingWasSent();
    void whatCannotHelpIsNotRepeated();
    void everyTryIsSignedAnew();
    void aClockThatIsOffIsSaidWithBothTimes();
    void answersThatAreNoneAreErrors_data();
    void answersThatAreNoneAreErrors();
    void cancelEndsAPause();
    void pairingSurvivesALostAnswer();
    void aLocalWorkspaceNeedsNoKey();
    void watchesChanges();
};

void ClientTest::reads()
{
    Paired one;
    const auto status = must(one.client->status());
    QCOMPARE(status.settings.issuer, std::string("https://auth.example.org"));
    QCOMPARE(status.node, std::string("one"));
    QCOMPARE(status.sites, std::uint64_t{1});
    QVERIFY(status.now == testStart);
    QCOMPARE(must(one.client->ring()).keys.size(), std::size_t{2});
    QCOMPARE(must(one.client->sites()).front().name, std::string("enwiki"));
    QCOMPARE(must(one.client->operators()).size(), std::size_t{1});
    QCOMPARE(must(one.client->self()).id, one.key.thumbprint());
    QCOMPARE(must(one.client->verifyActivity()), one.fixture.newestActivity().seq);
    const auto checkpoint = must(one.client->checkpoint());
    QCOMPARE(checkpoint.hash, one.fixture.newestActivity().hash);
    authority::ActivityQuery query;
    query.act = "operators.";
    const auto activity = must(one.client->activity(query));
    QCOMPARE(activity.total, std::uint64_t{2});
    QCOMPARE(activity.entries.front().act, std::string("operators.pair"));

    one.fixture.seal("42");
    one.fixture.pass(Seconds{61});
    statistics::Query figures;
    figures.since = testStart - Seconds{3'600};
    figures.until = testStart + Seconds{3'600};
    figures.counters = {statistics::counterOf(statistics::Event::IssuedSession)};
    const auto answer = must(one.client->statistics(figures));
    QCOMPARE(answer.counters.size(), std::size_t{1});
    QCOMPARE(answer.counters.front().points.front().value, std::uint64_t{1});
}

void ClientTest::keys()
{
    Paired one(Role::Keykeeper);
    const auto before = one.fixture.activeKid(keys::KeyUse::Seal);
    const auto preview = must(one.client->preview({KeyAct::Rotate, keys::KeyUse::Seal, {}, {}, {}}));
    QVERIFY(preview.allowed);
    QVERIFY(!preview.sentence.empty());
    const auto ring = must(one.client->act({KeyAct::Rotate, keys::KeyUse::Seal, {}, {}, {}}, "rotate-1"));
    QCOMPARE(ring.keys.size(), std::size_t{3});
    QVERIFY(one.fixture.activeKid(keys::KeyUse::Seal) != before);
    const auto staged = must(one.client->act(
        {KeyAct::Stage, keys::KeyUse::Sign, {}, testStart + Seconds{86'400}, "EdDSA"}, "stage-1"));
    QVERIFY(staged.nextSignRotation == testStart + Seconds{86'400});
    const auto jwks = Json::parse(must(one.client->publicKeys(authority::BundleRequest::Form::Jwks)));
    QCOMPARE(jwks["keys"].size(), std::size_t{2});
    const auto pem = must(one.client->publicKeys(authority::BundleRequest::Form::Pem));
    QVERIFY(pem.find("-----BEGIN PUBLIC KEY-----") != std::string::npos);
    QVERIFY(codeOf(one.client->act({KeyAct::Keep, keys::KeyUse::Seal, "none", {}, {}}, "keep-1")) ==
            ErrorCode::NotFound);
}

void ClientTest::revocations()
{
    Paired one(Role::Revoker);
    std::vector<revocation::Revocation> entries;
    for (int i = 0; i < 250; ++i)
        entries.push_back(AuthorityFixture::revocation(revocation::Kind::User, std::to_string(i), "enwiki"));
    QVERIFY(!must(one.client->preview(entries)).sentence.empty());
    const auto pushed = must(one.client->revoke(entries, "push-1"));
    QCOMPARE(pushed.size(), entries.size());
    QCOMPARE(pushed.back().entry.seq, std::uint64_t{250});
    QCOMPARE(pushed.back().entry.operatorId, one.self.id);
    QVERIFY(pushed.back().isNew);

    authority::RevocationQuery query;
    query.limit = 100;
    query.kind = revocation::Kind::User;
    query.inForce = true;
    std::set<std::uint64_t> seen;
    do {
        const auto page = must(one.client->revocations(query));
        QCOMPARE(page.total, std::uint64_t{250});
        for (const auto& entry : page.entries)
            seen.insert(entry.seq);
        query.before = page.next;
    } while (query.before != 0);
    QCOMPARE(seen.size(), std::size_t{250});
}

void ClientTest::sitesAndSettings()
{
    Paired one;
    auto site = testSite("dewiki");
    site.title = "Das \"Wiki\"";
    site.sessionLifetime = Seconds{7'200};
    site.identityTokens = true;
    site.sameSite = session::SameSite::Strict;
    const auto put = must(one.client->putSite(site, "site-1"));
    QCOMPARE(put.title, site.title);
    QVERIFY(put.sessionLifetime == site.sessionLifetime);
    QVERIFY(put.sameSite == session::SameSite::Strict);
    QVERIFY(put.created == testStart);
    QVERIFY(put.secretHash.empty());
    const auto secret = must(one.client->renewSiteSecret("dewiki", "secret-1"));
    QCOMPARE(secret.size(), std::size_t{43});
    QVERIFY(one.fixture.authority->siteSecretFits("dewiki", secret.view()));
    // Changing a site leaves its secret alone.
    auto changed = must(one.client->sites()).front();
    changed.title = "Changed";
    must(one.client->putSite(changed, "site-2"));
    QVERIFY(one.fixture.authority->siteSecretFits("dewiki", secret.view()));
    // Somebody who read it before that change overwrites nothing, but for who does not care.
    changed.title = "Changed by another";
    const auto late = one.client->putSite(changed, "site-3");
    QVERIFY(codeOf(late) == ErrorCode::Conflict);
    QVERIFY(!late.error().hint.empty());
    QCOMPARE(must(one.client->sites()).front().title, std::string("Changed"));
    auto careless = changed;
    careless.version = 0;
    QCOMPARE(must(one.client->putSite(careless, "site-4")).title, careless.title);
    // Asked again, the act is answered as the first time.
    QCOMPARE(must(one.client->putSite(careless, "site-4")).title, careless.title);
    must(one.client->removeSite("dewiki", "remove-1"));
    QVERIFY(codeOf(one.client->putSite(changed, "site-5")) == ErrorCode::Conflict);
    QCOMPARE(must(one.client->sites()).size(), std::size_t{1});

    authority::Settings settings = must(one.client->status()).settings;
    settings.name = "Renamed";
    settings.sealRotation = Seconds{30 * 86'400};
    const auto kept = must(one.client->putSettings(settings, "settings-1"));
    QCOMPARE(kept.name, std::string("Renamed"));
    QVERIFY(kept.sealRotation == settings.sealRotation);
    QVERIFY(!kept.signRotation);
    QVERIFY(!kept.checkpointJwk.empty());
}

void ClientTest::people()
{
    Paired one;
    one.fixture.api.setDoor("auth.example.org", 7443, std::string(42, 'B') + "A");
    const auto invited = must(one.client->invite("Ada", Role::Viewer, "invite-1"));
    QVERIFY(invited.link.starts_with("signet://auth.example.org:7443/pair?"));
    const auto link = must(parsePairingLink(invited.link));
    QCOMPARE(link.code, invited.code);
    const auto key = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    Wire way(one.fixture);
    const auto ada = must(Client::pair(way, link, key, "Ada", one.fixture.clock));
    QVERIFY(must(one.client->setRole(ada.id, Role::Keykeeper, "role-1")).role == Role::Keykeeper);
    must(one.client->removeOperator(ada.id, "remove-1"));
    auto transport = std::make_unique<Wire>(one.fixture);
    Client gone(std::move(transport), key, one.fixture.clock, {0, 1ms});
    QVERIFY(codeOf(gone.status()) == ErrorCode::Unauthorized);
}

void ClientTest::inspectsAToken()
{
    Paired one(Role::Viewer);
    const auto sealed = one.fixture.seal("42");
    const auto text = must(one.client->inspect(sealed.session.token, "enwiki"));
    const auto json = Json::parse(text);
    QCOMPARE(json["inspections"].size(), std::size_t{1});
    QCOMPARE(json["inspections"][0]["verdict"].get<std::string>(), std::string("accepted"));
    QVERIFY(must(one.client->inspect("\"quoted\" \\ and \x01 control", "")).find("inspections") !=
            std::string::npos);
}

void ClientTest::bundlesMoveFromOneToAnother()
{
    Paired source(Role::Keykeeper);
    Paired target(Role::Keykeeper);
    const std::string passphrase = "correct \"horse\" battery";
    authority::BundleRequest request;
    request.form = authority::BundleRequest::Form::Complete;
    request.passphrase = SecretBytes(std::string_view(passphrase));
    const auto bundle = must(source.client->exportBundle(request, "export-1"));
    QVERIFY(source.fixture.newestActivity().detail.find(passphrase) == std::string::npos);
    const auto opened = must(
        keys::openBundle(bundle, [&] { return std::optional(SecretBytes(std::string_view(passphrase))); }));
    QCOMPARE(opened.size(), std::size_t{2});

    const auto preview = must(target.client->importBundle(opened, false, "import-0"));
    QCOMPARE(preview.added.size(), std::size_t{2});
    QVERIFY(!preview.applied);
    QVERIFY2(target.wire->last.body.find(source.fixture.activeKid(keys::KeyUse::Seal)) == std::string::npos,
             "keys travel sealed");
    // Another bundle each time, the same act: the answer may have been lost.
    QVERIFY(must(target.client->importBundle(opened, true, "import-1")).applied);
    const auto again = must(target.client->importBundle(opened, true, "import-1"));
    QVERIFY(again.conflicting.empty());
    QCOMPARE(must(target.client->ring()).keys.size(), std::size_t{4});
    QVERIFY(codeOf(target.client->importBundle(std::span(opened).first(1), true, "import-1")) ==
            ErrorCode::Conflict);

    request = {};
    request.form = authority::BundleRequest::Form::Complete;
    QVERIFY(codeOf(source.client->exportBundle(request, "export-2")) == ErrorCode::PassphraseNeeded);
    const auto recipient = must(jose::Jwk::generate(jose::Algorithm::EcdhEsA256KW));
    request.recipientJwk = must(recipient.publicKey()).publicJson().dump();
    QCOMPARE(must(keys::openBundle(must(source.client->exportBundle(request, "export-3")), recipient)).size(),
             std::size_t{2});
}

void ClientTest::complainsInTheAuthoritysWords()
{
    Paired one(Role::Viewer);
    const auto refused = one.client->removeSite("enwiki", "remove-1");
    QVERIFY(codeOf(refused) == ErrorCode::Forbidden);
    QCOMPARE(refused.error().message,
             std::string("This needs the role administrator; the role of Grace is viewer."));
    QVERIFY(!refused.error().hint.empty());
    const auto stranger = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    Client unknown(std::make_unique<Wire>(one.fixture), stranger, one.fixture.clock, {0, 1ms});
    QVERIFY(codeOf(unknown.status()) == ErrorCode::Unauthorized);
    Client unsigned_(std::make_unique<Wire>(one.fixture), std::nullopt, one.fixture.clock, {0, 1ms});
    QVERIFY(codeOf(unsigned_.status()) == ErrorCode::Unauthorized);
}

void ClientTest::lostAnswersAreAskedForAgain()
{
    Paired one;
    one.wire->lose = 2;
    one.wire->refuse = 1;
    QVERIFY(one.client->status());
    QCOMPARE(one.wire->sent.load(), 4);
}

void ClientTest::lostActsHappenOnce()
{
    Paired one;
    const auto seq = one.fixture.newestActivity().seq;
    one.wire->lose = 3;
    const auto ring = must(one.client->act({KeyAct::Rotate, keys::KeyUse::Seal, {}, {}, {}}, "rotate-1"));
    QCOMPARE(one.wire->sent.load(), 4);
    QCOMPARE(ring.keys.size(), std::size_t{3});
    QCOMPARE(one.fixture.newestActivity().seq, seq + 1);
    const std::vector entries{AuthorityFixture::revocation(revocation::Kind::Everything)};
    one.wire->lose = 1;
    QCOMPARE(must(one.client->revoke(entries, "push-1")).front().entry.seq, std::uint64_t{1});
    QCOMPARE(must(one.client->revocations({})).total, std::uint64_t{1});
    one.wire->lose = 1;
    const auto secret = must(one.client->renewSiteSecret("enwiki", "secret-1"));
    QVERIFY(one.fixture.authority->siteSecretFits("enwiki", secret.view()));
}

void ClientTest::busyIsTriedAgain()
{
    Paired one;
    one.wire->busy = 3;
    QVERIFY(one.client->status());
    QCOMPARE(one.wire->sent.load(), 4);
}

void ClientTest::givesUpAfterItsRetries()
{
    Paired one;
    one.wire->refuse = 100;
    const auto status = one.client->status();
    QVERIFY(codeOf(status) == ErrorCode::Unreachable);
    QCOMPARE(status.error().message, std::string("Nobody answers."));
    QCOMPARE(one.wire->sent.load(), 4);
    one.wire->refuse = 0;
    one.wire->busy = 100;
    QVERIFY(codeOf(one.client->status()) == ErrorCode::Busy);
}

void ClientTest::longWaitsAreTold()
{
    AdminFixture fixture;
    auto transport = std::make_unique<Wire>(fixture);
    transport->refuse = 100;
    int told = 0;
    Client client(std::move(transport), jose::Jwk::generate(jose::Algorithm::EdDSA).value(), fixture.clock,
                  ClientOptions{2, 700ms, [&](auto /*waited*/) { ++told; }});
    const auto status = client.status();
    QCOMPARE(told, 2);
    QCOMPARE(status.error().message, std::string("Nobody answers. It was tried 3 times in 2 seconds."));
}

void ClientTest::knowsWhetherAnythingWasSent()
{
    Paired one;
    one.wire->refuse = 100;
    QVERIFY(codeOf(one.client->removeSite("other", "remove-1")) == ErrorCode::Unreachable);
    QVERIFY(!one.client->mayHaveArrived());
    // One try of four is enough.
    one.wire->refuse = 0;
    one.wire->lose = 1;
    one.wire->onceLost = 100;
    QVERIFY(codeOf(one.client->removeSite("other", "remove-2")) == ErrorCode::Unreachable);
    QVERIFY(one.client->mayHaveArrived());
    QVERIFY(codeOf(one.client->removeSite("other", "remove-3")) == ErrorCode::Unreachable);
    QVERIFY(!one.client->mayHaveArrived());
}

void ClientTest::whatCannotHelpIsNotRepeated()
{
    Paired one(Role::Viewer);
    QVERIFY(codeOf(one.client->removeSite("enwiki", "remove-1")) == ErrorCode::Forbidden);
    QCOMPARE(one.wire->sent.load(), 1);
}

void ClientTest::everyTryIsSignedAnew()
{
    // The door takes no nonce twice; that the second try is taken shows that it has another.
    Paired one;
    one.wire->lose = 1;
    QVERIFY(one.client->act({KeyAct::Rotate, keys::KeyUse::Seal, {}, {}, {}}, "rotate-1"));
    QCOMPARE(find(one.wire->last.headers, "idempotency-key"), std::string_view("rotate-1"));
}

void ClientTest::aClockThatIsOffIsSaidWithBothTimes()
{
    Paired one;
    ManualClock late(testStart - Seconds{180});
    Client client(std::make_unique<Wire>(one.fixture), one.key, late, {3, 1ms});
    auto status = client.status();
    QVERIFY(codeOf(status) == ErrorCode::ClockOff);
    QVERIFY2(status.error().message.find("2027-01-15T07:57:00Z") != std::string::npos,
             status.error().message.c_str());
    QVERIFY2(status.error().message.find("2027-01-15T08:00:00Z") != std::string::npos,
             status.error().message.c_str());
    QVERIFY(status.error().message.find("3 minutes behind") != std::string::npos);
    // Where the answer says when it was given, it is said from here.
    auto answer = toResponse(status.error());
    answer.headers.emplace_back("date", "Fri, 15 Jan 2027 08:00:00 GMT");
    one.wire->instead = answer;
    one.fixture.clock.set(testStart + Seconds{7'200});
    status = one.client->status();
    QVERIFY(codeOf(status) == ErrorCode::ClockOff);
    QCOMPARE(status.error().message,
             std::string("The clock of this machine is 2 hours ahead of the authority's: here it is "
                         "2027-01-15T10:00:00Z, there 2027-01-15T08:00:00Z."));
    QVERIFY(!status.error().hint.empty());
}

void ClientTest::answersThatAreNoneAreErrors_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("empty") << "";
    QTest::newRow("html") << "<html></html>";
    QTest::newRow("another type") << R"({"sites":[]})";
    QTest::newRow("half") << R"({"version":1,"keys":[)";
    QTest::newRow("list") << "[]";
}

void ClientTest::answersThatAreNoneAreErrors()
{
    QFETCH(QString, body);
    Paired one;
    one.wire->instead = HttpResponse{200, {}, body.toStdString()};
    QVERIFY(codeOf(one.client->ring()) == ErrorCode::InvalidInput);
    QCOMPARE(one.wire->sent.load(), 1);
}

void ClientTest::cancelEndsAPause()
{
    Paired one;
    auto transport = std::make_unique<Wire>(one.fixture);
    auto& wire = *transport;
    wire.refuse = 1'000;
    Client client(std::move(transport), one.key, one.fixture.clock, {100, 10min});
    std::atomic<bool> done = false;
    std::thread canceller([&] {
        while (!done) {
            if (wire.sent > 0)
                client.cancel();
            std::this_thread::sleep_for(1ms);
        }
    });
    const auto status = client.status();
    done = true;
    canceller.join();
    QVERIFY(codeOf(status) == ErrorCode::Unreachable);
    QVERIFY(status.error().message.find("cancelled") != std::string::npos);
    QVERIFY(wire.cancelled > 0);
}

void ClientTest::pairingSurvivesALostAnswer()
{
    AdminFixture fixture;
    const auto invited = must(fixture.authority->invite(AuthorityFixture::intent(), "Grace", Role::Viewer));
    const PairingLink link{"localhost", 7443, invited.code, std::string(43, 'A'), "Grace"};
    Wire wire(fixture);
    wire.lose = 2;
    const auto key = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    const auto made = must(Client::pair(wire, link, key, "Grace", fixture.clock));
    QCOMPARE(made.id, key.thumbprint());
    QCOMPARE(must(fixture.authority->operators()).size(), std::size_t{1});
    // Somebody else with the same code comes too late.
    const auto other = must(jose::Jwk::generate(jose::Algorithm::EdDSA));
    QVERIFY(codeOf(Client::pair(wire, link, other, "Grace", fixture.clock)) == ErrorCode::Unauthorized);
}

void ClientTest::aLocalWorkspaceNeedsNoKey()
{
    AdminFixture fixture;
    const authority::Actor local{{}, "this machine", Role::Administrator, "local"};
    Client client(
        makeLocalTransport([&](const HttpRequest& request) { return fixture.api.answer(request, local); }),
        std::nullopt, fixture.clock);
    QCOMPARE(must(client.self()).name, std::string("this machine"));
    must(client.putSite(testSite("dewiki"), "site-1"));
    QCOMPARE(must(client.sites()).size(), std::size_t{2});
    QCOMPARE(fixture.newestActivity().address, std::string("local"));
    QVERIFY(codeOf(client.watch([](const std::string&) { return true; })) == ErrorCode::Unsupported);
}

void ClientTest::watchesChanges()
{
    Paired one;
    one.wire->pieces = {
        ": hello\n\n", changeEvent(authority::Change::Ring),    "event: change\nda", "ta: revocations\n",
        "\n",          changeEvent(authority::Change::Settings)};
    std::vector<std::string> seen;
    auto ended = one.client->watch([&](const std::string& name) {
        seen.push_back(name);
        return true;
    });
    QVERIFY(codeOf(ended) == ErrorCode::Unreachable);
    QCOMPARE(seen, (std::vector<std::string>{"ring", "revocations", "settings"}));
    QCOMPARE(one.wire->last.target, std::string("/v1/events"));
    QVERIFY(!find(one.wire->last.headers, "signature").empty());
    seen.clear();
    ended = one.client->watch([&](const std::string& name) {
        seen.push_back(name);
        return false;
    });
    QVERIFY(ended);
    QCOMPARE(seen.size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(ClientTest)
#include "test_client.moc"
