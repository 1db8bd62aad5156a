// Sites, operators, statistics and the activity log of an authority from the terminal.

#include "tests/command/support/person.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

using namespace signet::testing;

class CommandAuthoritySitesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSiteIsAddedShownAndChanged();
    void whatASiteNeedsIsShown();
    void theLinesForMediaWikiStandAlone();
    void whatLogsEverybodyOutIsAskedAbout();
    void whatLogsNobodyOutIsNotAskedAbout();
    void wrongFieldsAreNamed_data();
    void wrongFieldsAreNamed();
    void aSiteSecretIsToldOnce();
    void removingASiteAsksForItsName();
    void operatorsAreInvitedGivenRolesAndRemoved();
    void theLastAdministratorStays();
    void lengthsOfTimeAreRead_data();
    void lengthsOfTimeAreRead();
    void statisticsAddUp();
    void statisticsByTimeAndSite();
    void wrongQuestionsAreNamed_data();
    void wrongQuestionsAreNamed();
    void theActivityLogIsListed();
    void theActivityLogIsWhole();
    void aCheckpointTellsALogWrittenAnew();
    void aFullDiskIsNoticed_data();
    void aFullDiskIsNoticed();

private:
    QJsonObject site(const QString& name) const
    {
        return m_admin.json({"site", "show", name}).value("site").toObject();
    }
    TestAuthority m_authority;
    Person m_admin;
    Folder m_folder;
};

void CommandAuthoritySitesTest::initTestCase()
{
    QVERIFY(m_authority.init() && m_authority.start());
    QCOMPARE(m_admin.pair(m_authority.link()).status, 0);
}

void CommandAuthoritySitesTest::aSiteIsAddedShownAndChanged()
{
    const auto added =
        m_admin.run({"site", "add", "shop", "--origin", "https://shop.example.org", "--title", "A shop",
                     "--session", "20m", "--absolute", "8h", "--remember", "2w", "--same-site", "strict"});
    QVERIFY2(added.status == 0, added.err.constData());
    QCOMPARE(site("shop").value("session_lifetime").toInt(), 1'200);
    QCOMPARE(site("shop").value("remember_lifetime").toInt(), 14 * 86'400);
    QCOMPARE(site("shop").value("same_site").toString(), QString("strict"));
    const auto twice = m_admin.run({"site", "add", "shop", "--origin", "https://other.example.org"});
    QVERIFY2(twice.status == 2 && twice.err.contains("exists already"), twice.err.constData());
    const auto changed = m_admin.run({"site", "set", "shop", "--identity-tokens", "on", "--title", ""});
    QVERIFY2(changed.status == 0, changed.err.constData());
    QCOMPARE(site("shop").value("identity_tokens").toBool(), true);
    QCOMPARE(site("shop").value("title").toString(), QString());
    QCOMPARE(site("shop").value("session_lifetime").toInt(), 1'200); // what was not named stays
    QCOMPARE(m_admin.run({"site", "set", "shop"}).status, 2);
    const auto none = m_admin.run({"site", "set", "nosuch", "--session", "1h"});
    QVERIFY2(none.status == 2 && none.err.contains("enwiki, shop"), none.err.constData());
    QCOMPARE(m_admin.json({"site", "list"}).value("sites").toArray().size(), qsizetype{2});
    QVERIFY(m_admin.run({"site", "list"}).out.contains("  20m  "));
}

void CommandAuthoritySitesTest::whatASiteNeedsIsShown()
{
    const auto shown = m_admin.run({"site", "show", "enwiki"});
    QCOMPARE(shown.status, 0);
    for (const char* what : {"__Host-enwiki-session", "__Host-enwiki-remember", "https://auth.example.org",
                             "HttpOnly", "Secure", "SameSite=Lax", "180d", "1h, renewed past half"})
        QVERIFY2(shown.out.contains(what), what);
    QCOMPARE(site("enwiki").value("session_cookie").toString(), QString("__Host-enwiki-session"));
    QCOMPARE(site("enwiki").value("issuer").toString(), QString("https://auth.example.org"));
    QVERIFY(!site("enwiki").contains("secret_hash"));
    const QByteArray lines = "wfLoadExtension( 'Signet' );\n$wgSignetSite = 'enwiki';\n"
                             "$wgSignetSocket = '/run/signet/data.sock';\n";
    QVERIFY2(shown.out.contains(lines), shown.out.constData());
    QCOMPARE(site("enwiki").value("mediawiki_settings").toString().toUtf8(), lines);
    QCOMPARE(m_admin.run({"site", "show", "nosuch"}).status, 2);
}

void CommandAuthoritySitesTest::theLinesForMediaWikiStandAlone()
{
    const auto lines = m_admin.run({"site", "show", "enwiki", "--mediawiki", "--socket", "/srv/it's.sock"});
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.out, QByteArray("wfLoadExtension( 'Signet' );\n$wgSignetSite = 'enwiki';\n"
                                   "$wgSignetSocket = '/srv/it\\'s.sock';\n"));
    const auto shown = m_admin.run({"site", "show", "enwiki", "--socket", "/srv/its.sock"});
    QVERIFY2(shown.out.contains("'/srv/its.sock'"), shown.out.constData());
    // What goes on into a file is nothing when there is nothing to say.
    const auto none = m_admin.run({"site", "show", "nosuch", "--mediawiki"});
    QCOMPARE(none.status, 2);
    QCOMPARE(none.out, QByteArray());
}

void CommandAuthoritySitesTest::whatLogsEverybodyOutIsAskedAbout()
{
    QCOMPARE(m_admin.run({"site", "add", "blog", "--origin", "https://blog.example.org"}).status, 0);
    const auto version = site("blog").value("version");
    const QStringList domain{"site", "set", "blog", "--cookie-domain", "example.org"};
    const auto unasked = m_admin.run(domain);
    QVERIFY2(unasked.status == 2 && unasked.err.contains("--yes"), unasked.err.constData());
    const auto asked = m_admin.runOnTerminal(domain, {"n\n"});
    QCOMPARE(asked.status, 1);
    QVERIFY2(asked.shown.contains("__Secure-blog-session"), asked.shown.constData());
    const auto dry = m_admin.run(domain + QStringList{"--dry-run"});
    QVERIFY2(dry.status == 0 && dry.out.simplified().contains("everybody logs in again"),
             dry.out.constData());
    QCOMPARE(site("blog").value("version"), version);
    QCOMPARE(m_admin.run(domain + QStringList{"--yes"}).status, 0);
    // Another host within the domain still gets the cookies; another domain, another scheme do not.
    QCOMPARE(m_admin.run({"site", "set", "blog", "--origin", "https://www.example.org:8443"}).status, 0);
    const auto narrower =
        m_admin.run({"site", "set", "blog", "--cookie-domain", "www.example.org", "--dry-run"});
    QVERIFY2(narrower.out.simplified().contains("send both"), narrower.out.constData());
    const auto scheme = m_admin.run({"site", "set", "blog", "--origin", "http://www.example.org"});
    QCOMPARE(scheme.status, 2);
    const auto moved =
        m_admin.run({"site", "set", "enwiki", "--origin", "https://wiki.example.org", "--dry-run"});
    QVERIFY2(moved.out.simplified().contains("everybody logs in again"), moved.out.constData());
    const auto evil = m_admin.run({"site", "set", "blog", "--cookie-domain", "evil.com", "--yes"});
    QVERIFY2(evil.status == 2 && evil.err.contains("browsers refuse"), evil.err.constData());
}

void CommandAuthoritySitesTest::whatLogsNobodyOutIsNotAskedAbout()
{
    const auto version = site("blog").value("version");
    const auto dry = m_admin.run({"site", "set", "blog", "--session", "2h", "--dry-run"});
    QVERIFY2(dry.status == 0 && dry.out.simplified().contains("stays so"), dry.out.constData());
    QCOMPARE(m_admin.run({"site", "add", "new", "--origin", "https://new.example.org", "--dry-run"}).status,
             0);
    QCOMPARE(m_admin.run({"site", "show", "new"}).status, 2);
    QCOMPARE(site("blog").value("version"), version);
    QCOMPARE(m_admin.run({"site", "set", "blog", "--session", "2h", "--yes"}).status, 0);
    QVERIFY(site("blog").value("version") != version);
    QCOMPARE(m_admin.run({"site", "remove", "blog", "--yes"}).status, 0);
}

void CommandAuthoritySitesTest::wrongFieldsAreNamed_data()
{
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no length of time") << QStringList{"--session", "soon"} << QByteArray("--session");
    QTest::newRow("a session of a second") << QStringList{"--session", "1s"} << QByteArray();
    QTest::newRow("an age") << QStringList{"--remember", "5000d"} << QByteArray();
    QTest::newRow("neither on nor off")
        << QStringList{"--identity-tokens", "maybe"} << QByteArray("on or off");
    QTest::newRow("no SameSite") << QStringList{"--same-site", "loose"} << QByteArray("--same-site");
    QTest::newRow("no origin") << QStringList{"--origin", "nowhere"} << QByteArray();
    QTest::newRow("a tiny budget") << QStringList{"--cookie-budget", "10"} << QByteArray();
    QTest::newRow("no number") << QStringList{"--overflow-at", "many"} << QByteArray("--overflow-at");
}

void CommandAuthoritySitesTest::wrongFieldsAreNamed()
{
    QFETCH(QStringList, fields);
    QFETCH(QByteArray, says);
    const auto before = site("enwiki").value("version");
    const auto outcome = m_admin.run(QStringList{"site", "set", "enwiki"} + fields);
    QVERIFY2(outcome.status == 2 && outcome.err.contains(says), outcome.err.constData());
    QCOMPARE(outcome.err.count('\n'), qsizetype{1});
    QCOMPARE(site("enwiki").value("version"), before);
}

void CommandAuthoritySitesTest::aSiteSecretIsToldOnce()
{
    const auto path = m_folder.path("shop.secret");
    const auto first =
        m_admin.run({"site", "secret", "shop", "--out", path}); // there was none, so none is asked
    QVERIFY2(first.status == 0, first.err.constData());
    const auto secret = Folder::read(path).trimmed();
    QCOMPARE(secret.size(), qsizetype{43});
    QVERIFY(!first.out.contains(secret) && !first.err.contains(secret));
    struct stat status = {};
    QCOMPARE(::stat(path.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t{0600});
    QCOMPARE(site("shop").value("has_secret").toBool(), true);
    // The next takes the first one's place, so it is asked about; and not made when it has nowhere to go.
    QCOMPARE(m_admin.run({"site", "secret", "shop"}).status, 2);
    const auto version = site("shop").value("version");
    QCOMPARE(m_admin.run({"site", "secret", "shop", "--yes", "--out", path}).status, 2);
    QCOMPARE(site("shop").value("version"), version);
    const auto second = m_admin.json({"site", "secret", "shop", "--yes"}).value("secret").toString();
    QCOMPARE(second.size(), qsizetype{43});
    QVERIFY(second.toUtf8() != secret);
    const auto asked = m_admin.runOnTerminal({"site", "secret", "shop"}, {"n\n"});
    QCOMPARE(asked.status, 1);
}

void CommandAuthoritySitesTest::removingASiteAsksForItsName()
{
    QCOMPARE(m_admin.run({"site", "add", "old", "--origin", "https://old.example.org"}).status, 0);
    QCOMPARE(m_admin.runOnTerminal({"site", "remove", "old"}, {"y\n"}, "on: ").status, 1);
    const auto dry = m_admin.run({"site", "remove", "old", "--dry-run"});
    QVERIFY2(dry.status == 0 && dry.out.contains("ends every session"), dry.out.constData());
    QCOMPARE(m_admin.run({"site", "show", "old"}).status, 0);
    QCOMPARE(m_admin.runOnTerminal({"site", "remove", "old"}, {"old\n"}, "on: ").status, 0);
    QCOMPARE(m_admin.run({"site", "show", "old"}).status, 2);
    QCOMPARE(m_admin.run({"site", "remove", "old", "--yes"}).status, 2);
}

void CommandAuthoritySitesTest::operatorsAreInvitedGivenRolesAndRemoved()
{
    const auto invited = m_admin.json({"operator", "invite", "Ada", "--role", "viewer"});
    QVERIFY(invited.value("link").toString().startsWith("signet://127.0.0.1:"));
    QVERIFY(!invited.contains("code_hash"));
    Person ada;
    const auto paired = ada.pair(invited.value("link").toString());
    QVERIFY2(paired.status == 0, paired.err.constData());
    QCOMPARE(ada.run({"revoke", "user", "enwiki", "1", "--yes"}).status, 1);
    const auto promoted = m_admin.run({"operator", "role", "Ada", "revoker"});
    QVERIFY2(promoted.status == 0 && promoted.out == "Ada is revoker now.\n", promoted.err.constData());
    QCOMPARE(ada.run({"revoke", "user", "enwiki", "1", "--yes"}).status, 0);
    QCOMPARE(m_admin.run({"operator", "role", "Ada", "queen"}).status, 2);
    QCOMPARE(m_admin.run({"operator", "role", "Eve", "viewer"}).status, 2);

    // Two of one name are told apart by their ids.
    Person other;
    QCOMPARE(other.pair(m_authority.invite("viewer", "Ada")).status, 0);
    const auto which = m_admin.run({"operator", "remove", "Ada", "--yes"});
    QVERIFY2(which.status == 2 && which.err.contains("id"), which.err.constData());
    QString id;
    for (const auto& one : other.json({"operator", "list"}).value("operators").toArray())
        if (one.toObject().value("self").toBool())
            id = one.toObject().value("id").toString();
    const auto asked = m_admin.runOnTerminal({"operator", "remove", "--", id.left(10)}, {"n\n"});
    QCOMPARE(asked.status, 1);
    QCOMPARE(other.run({"status"}).status, 0);
    const auto removed = m_admin.run({"operator", "remove", "--yes", "--", id.left(10)});
    QVERIFY2(removed.status == 0, removed.err.constData());
    QTRY_COMPARE_WITH_TIMEOUT(other.run({"status"}).status, 1, 10'000);
    QVERIFY(!m_admin.run({"operator", "list"}).out.contains(id.toUtf8()));
    QVERIFY(m_admin.run({"operator", "list", "--all"}).out.contains("removed"));
}

void CommandAuthoritySitesTest::theLastAdministratorStays()
{
    const auto removed = m_admin.run({"operator", "remove", "administrator", "--yes"});
    QVERIFY2(removed.status == 1 && removed.err.contains("last administrator"), removed.err.constData());
    const auto lowered = m_admin.runOnTerminal({"operator", "role", "administrator", "viewer"}, {"y\n"});
    QVERIFY2(lowered.status == 1 && lowered.shown.contains("This is you"), lowered.shown.constData());
    QCOMPARE(m_admin.run({"operator", "list"}).status, 0);
}

void CommandAuthoritySitesTest::lengthsOfTimeAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds"); // 0: refused
    QTest::newRow("seconds") << "90s" << 90;
    QTest::newRow("bare") << "90" << 90;
    QTest::newRow("minutes") << "15m" << 900;
    QTest::newRow("hours and minutes") << "1h30m" << 5'400;
    QTest::newRow("a day") << "1d" << 86'400;
    QTest::newRow("no number") << "h" << 0;
    QTest::newRow("a number left over") << "1h30" << 0;
    QTest::newRow("no such unit") << "3y" << 0;
    QTest::newRow("negative") << "-5m" << 0;
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("more than fits") << "99999999999999999999d" << 0;
    QTest::newRow("more than fits in all") << "9223372036854775807s9223372036854775807s" << 0;
}

void CommandAuthoritySitesTest::lengthsOfTimeAreRead()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    const auto outcome = m_admin.run({"site", "set", "enwiki", "--session=" + text});
    QVERIFY2(outcome.status == (seconds == 0 ? 2 : 0), outcome.err.constData());
    if (seconds != 0)
        QCOMPARE(site("enwiki").value("session_lifetime").toInt(), seconds);
}

void CommandAuthoritySitesTest::statisticsAddUp()
{
    for (int i = 0; i < 7; ++i)
        QVERIFY(m_authority.opens(m_authority.seal(QString::number(i)).token));
    QVERIFY(!m_authority.opens("nonsense"));
    // Counts are written every few seconds.
    const auto counted = [&](const QByteArray& line) {
        for (const auto& row : m_admin.run({"stats"}).out.split('\n'))
            if (row.startsWith(line))
                return row.mid(row.lastIndexOf(' ') + 1).toInt();
        return -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(counted("session tokens issued"), 7, 30'000);
    QCOMPARE(counted("sessions opened"), 7);
    QCOMPARE(counted("refused: malformed"), 1);
    QVERIFY(m_admin.run({"stats"}).out.contains("Different sessions seen"));
    const auto nothing = m_admin.run({"stats", "--since", "2001-01-01", "--until", "2001-01-02"});
    QVERIFY2(nothing.status == 0 && nothing.out.contains("Nothing was counted in that time.\n"),
             nothing.out.constData());
}

void CommandAuthoritySitesTest::statisticsByTimeAndSite()
{
    QVERIFY(m_admin.run({"stats", "--by", "site"}).out.contains("enwiki"));
    QVERIFY(m_admin.run({"stats", "--site", "shop"}).out.contains("the last 10 seconds may be missing"));
    const auto byTime = m_admin.run({"stats", "--step", "1h"});
    QVERIFY2(byTime.out.contains("FROM") && byTime.out.contains("ISSUED"), byTime.out.constData());
    int issued = 0;
    for (const auto& value :
         m_admin.json({"stats", "--by", "key", "--step", "1m"}).value("counters").toArray())
        if (value.toObject().value("counter") == "issued_session")
            for (const auto& point : value.toObject().value("points").toArray())
                issued += point.toObject().value("value").toInt();
    QCOMPARE(issued, 7);
    const auto csv = m_admin.run({"stats", "--csv"});
    QVERIFY(csv.out.startsWith("time,seconds,site,kid,counter,value\r\n"));
    QVERIFY2(csv.out.contains(",issued_session,"), csv.out.constData());
}

void CommandAuthoritySitesTest::wrongQuestionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no time") << QStringList{"stats", "--since", "long ago"};
    QTest::newRow("backwards") << QStringList{"stats", "--since", "2026-02-02", "--until", "2026-01-01"};
    QTest::newRow("before the time it begins") << QStringList{"stats", "--until", "2026-01-01"};
    QTest::newRow("no site") << QStringList{"stats", "--site", "nosuch"};
    QTest::newRow("by what") << QStringList{"stats", "--by", "person"};
    QTest::newRow("a step of a second") << QStringList{"stats", "--step", "1s"};
    QTest::newRow("two forms") << QStringList{"stats", "--csv", "--json"};
    QTest::newRow("no outcome") << QStringList{"activity", "--outcome", "good"};
    QTest::newRow("against without verifying") << QStringList{"activity", "--against", "x"};
    QTest::newRow("a checkpoint's file without one") << QStringList{"activity", "--out", "x"};
    QTest::newRow("nothing to replace") << QStringList{"activity", "--checkpoint", "--force"};
    QTest::newRow("no checkpoint") << QStringList{"activity", "--verify", "--against", "/dev/null"};
}

void CommandAuthoritySitesTest::wrongQuestionsAreNamed()
{
    QFETCH(QStringList, arguments);
    const auto outcome = m_admin.run(arguments);
    QVERIFY2(outcome.status == 2 || arguments.contains("--verify"), outcome.err.constData());
    QVERIFY2(outcome.status != 0 && outcome.err.startsWith("signet: "), outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
}

void CommandAuthoritySitesTest::theActivityLogIsListed()
{
    const auto listed = m_admin.run({"activity", "--limit", "5"});
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.out.count('\n'), qsizetype{6});
    const auto all = m_admin.json({"activity", "--all"});
    const auto entries = all.value("activity").toArray();
    QCOMPARE(entries.size(), all.value("total").toInteger());
    QCOMPARE(m_admin.run({"activity", "--all", "--csv"}).out.count("\r\n"), entries.size() + 1);
    const auto sites = m_admin.json({"activity", "--act", "sites.", "--all"}).value("activity").toArray();
    QVERIFY(!sites.isEmpty() && sites.size() < entries.size());
    for (const auto& one : sites)
        QVERIFY(one.toObject().value("act").toString().startsWith("sites."));
}

void CommandAuthoritySitesTest::theActivityLogIsWhole()
{
    const auto whole = m_admin.run({"activity", "--verify"});
    QVERIFY2(whole.status == 0 && whole.out.contains("is whole"), whole.err.constData());
    const auto document = m_admin.json({"activity", "--verify"});
    QCOMPARE(document.value("whole").toBool(), true);
    QCOMPARE(document.value("entries").toInteger(), m_admin.json({"activity"}).value("total").toInteger());
}

void CommandAuthoritySitesTest::aCheckpointTellsALogWrittenAnew()
{
    const auto file = m_folder.path("checkpoint.jws");
    const auto written = m_admin.run({"activity", "--checkpoint", "--out", file});
    QCOMPARE(written.status, 0);
    QCOMPARE(written.out, file.toUtf8() + '\n');
    QCOMPARE(m_admin.run({"activity", "--checkpoint", "--out", file}).status, 2); // is left as it is
    QCOMPARE(m_admin.run({"activity", "--checkpoint", "--out", file, "--force"}).status, 0);
    QCOMPARE(m_admin.run({"site", "set", "enwiki", "--title", "One more entry"}).status, 0);
    const auto fits = m_admin.run({"activity", "--verify", "--against", file});
    QVERIFY2(fits.status == 0 && fits.out.contains("checkpoint"), fits.err.constData());

    auto token = Folder::read(file).trimmed();
    token[token.size() / 2] = token[token.size() / 2] == 'A' ? 'B' : 'A';
    const auto tampered =
        m_admin.run({"activity", "--verify", "--against", m_folder.write("tampered.jws", token)});
    QVERIFY2(tampered.status == 1 && tampered.err.contains("no checkpoint"), tampered.err.constData());

    // The record as it was before the checkpoint: its chain is whole, and yet it is not the one that was
    // seen.
    QVERIFY(m_authority.backup());
    QCOMPARE(m_admin.run({"site", "set", "enwiki", "--title", "Seen"}).status, 0);
    const auto later = m_folder.path("later.jws");
    QCOMPARE(m_admin.run({"activity", "--checkpoint", "--out", later}).status, 0);
    QVERIFY(m_authority.restore());
    QCOMPARE(m_admin.run({"activity", "--verify"}).status, 0);
    const auto shortened = m_admin.run({"activity", "--verify", "--against", later});
    QVERIFY2(shortened.status == 1 && shortened.err.contains("shortened or written anew"),
             shortened.err.constData());
    QCOMPARE(m_admin.run({"site", "set", "enwiki", "--title", "Something else"}).status, 0);
    const auto anew = m_admin.run({"activity", "--verify", "--against", later, "--json"});
    QCOMPARE(anew.status, 1);
    QCOMPARE(QJsonDocument::fromJson(anew.out)["error"]["code"].toString(), QString("damaged"));
    QCOMPARE(m_admin.run({"activity", "--verify", "--against", file}).status, 0);
}

void CommandAuthoritySitesTest::aFullDiskIsNoticed_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char* words :
         {"status", "status --json", "site list", "site show enwiki", "keys ring", "revocations list",
          "revocations list --all --csv", "stats", "stats --csv", "activity", "activity --json",
          "activity --verify", "activity --checkpoint", "operator list", "bundle export --public jwks"})
        QTest::newRow(words) << QString::fromLatin1(words).split(' ');
}

void CommandAuthoritySitesTest::aFullDiskIsNoticed()
{
    QFETCH(QStringList, arguments);
    Surroundings around;
    around.outputFile = "/dev/full";
    around.set = {"XDG_CONFIG_HOME=" + QFileInfo(m_admin.folder()).path()};
    const auto outcome = run(arguments, around);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("standard output") && outcome.err.contains("space"),
             outcome.err.constData());
}

QTEST_GUILESS_MAIN(CommandAuthoritySitesTest)
#include "test_command_authority_sites.moc"
