// Ending sessions from the terminal: one, a person's, a site's, a list of many; and reading the log.

#include "tests/command/support/person.h"
#include "tests/support/process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

using namespace signet::testing;

class CommandAuthorityRevokeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aSessionEndsByItsSid();
    void aSessionEndsByAPastedToken_data();
    void aSessionEndsByAPastedToken();
    void aRememberTokenEnds();
    void aTokenThatNoKeyVouchesForNamesNothing();
    void aPersonIsLoggedOutEverywhere();
    void aDryRunRevokesNothing_data();
    void aDryRunRevokesNothing();
    void aSiteIsAskedForByName();
    void everythingIsAskedForByWord();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void mistakesAreNamedWhereTheyAre();
    void everySessionOfAKeyEnds();
    void aListOfSessionsEnds();
    void aTableSaysKindsAndSites();
    void aListWithAMistakeRevokesNothing_data();
    void aListWithAMistakeRevokesNothing();
    void aListIsPushedInBatchesAndOnlyOnce();
    void longReasonsMakeSmallerBatches();
    void aListThatBrokeOffIsGoneOnWith();
    void progressIsShown();
    void theLogIsListedPageByPage();
    void theLogIsFiltered();
    void whatStandsInTheLogCannotDriveTheTerminal();
    void anInterruptedListSaysHowFarItCame();

private:
    /// Nobody's sids, one a line.
    static QByteArray sids(int count);
    QString activeKey() const
    {
        for (const auto& key :
             m_revoker.json({"keys", "ring"}).value("ring").toObject().value("keys").toArray())
            if (key.toObject().value("use") == "seal" && key.toObject().value("state") == "active")
                return key.toObject().value("kid").toString();
        return {};
    }
    int total(const QStringList& filter = {}) const
    {
        return m_revoker.json(QStringList{"revocations", "list", "--limit", "1"} + filter)
            .value("total")
            .toInt();
    }
    TestAuthority m_authority;
    Person m_revoker;
    Folder m_folder;
};

void CommandAuthorityRevokeTest::initTestCase()
{
    QVERIFY(m_authority.init() && m_authority.start());
    QCOMPARE(m_revoker.pair(m_authority.invite("revoker", "Rita"), {"--profile", "main"}).status, 0);
}

QByteArray CommandAuthorityRevokeTest::sids(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i) {
        QByteArray bytes(16, '\0');
        QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(bytes.data()), 4);
        text += bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + '\n';
    }
    return text;
}

void CommandAuthorityRevokeTest::aSessionEndsByItsSid()
{
    const auto session = m_authority.seal("1");
    const auto other = m_authority.seal("1");
    QVERIFY(m_authority.opens(session.token));
    const auto document = m_revoker.json(
        {"revoke", "session", "--yes", "--reason", "laptop stolen", "--site", "enwiki", "--", session.sid});
    const auto entry = document.value("revocations").toArray().first().toObject();
    QCOMPARE(entry.value("target").toString(), session.sid);
    QCOMPARE(entry.value("reason").toString(), QString("laptop stolen"));
    QCOMPARE(entry.value("new").toBool(), true);
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(session.token), 10'000);
    QVERIFY(m_authority.opens(other.token)); // that one alone
    // Twice is once, even within the same second.
    const auto again = m_revoker.json({"revoke", "session", "--yes", "--", session.sid})
                           .value("revocations")
                           .toArray()
                           .first()
                           .toObject();
    QCOMPARE(again.value("new").toBool(true), false);
    QCOMPARE(again.value("seq"), entry.value("seq"));
}

void CommandAuthorityRevokeTest::aSessionEndsByAPastedToken_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("piped");
    QTest::newRow("a token") << QByteArray() << QByteArray() << false;
    QTest::newRow("through a pipe") << QByteArray() << QByteArray("\n") << true;
    QTest::newRow("a cookie line") << QByteArray("Cookie: theme=dark; __Host-enwiki-session=")
                                   << QByteArray("; lang=de\n") << true;
    QTest::newRow("a curl line")
        << QByteArray("curl https://en.wiki.example.org/ -H 'Cookie: __Host-enwiki-session=")
        << QByteArray("'") << false;
}

void CommandAuthorityRevokeTest::aSessionEndsByAPastedToken()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, piped);
    const auto session = m_authority.seal("2");
    QVERIFY(m_authority.opens(session.token));
    const auto text = before + session.token.toUtf8() + after;
    const auto outcome =
        m_revoker.run({"revoke", "session", "--yes", piped ? QString("-") : QString::fromUtf8(text)},
                      piped ? text : QByteArray());
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY(!outcome.out.contains(session.token.toUtf8()) && !outcome.err.contains(session.token.toUtf8()));
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(session.token), 10'000);
    const auto entries =
        m_revoker.json({"revocations", "list", "--limit", "1"}).value("revocations").toArray();
    QCOMPARE(entries.first().toObject().value("target").toString(), session.sid);
    QCOMPARE(entries.first().toObject().value("site").toString(), QString("enwiki"));
}

void CommandAuthorityRevokeTest::aRememberTokenEnds()
{
    const auto session = m_authority.seal("3", true);
    QVERIFY(!session.remember.isEmpty());
    QCOMPARE(m_revoker.run({"revoke", "remember", "--yes", session.remember}).status, 0);
    int status = 0;
    const auto restored = [&] {
        const nlohmann::json body{{"site", "enwiki"}, {"remember", session.remember.toStdString()}};
        status = DataClient(m_authority.socketPath()).post("/v1/restore", body).status;
        return status == 200;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!restored(), 10'000);
    QCOMPARE(status, 401);
    // A session token is no remember token.
    const auto wrong = m_revoker.run({"revoke", "remember", "--yes", session.token});
    QVERIFY2(wrong.status == 2 && wrong.err.contains("rid"), wrong.err.constData());
}

void CommandAuthorityRevokeTest::aTokenThatNoKeyVouchesForNamesNothing()
{
    const auto before = total();
    auto tampered = m_authority.seal("4").token;
    tampered[tampered.size() - 5] = tampered[tampered.size() - 5] == 'A' ? 'B' : 'A';
    QCOMPARE(m_revoker.run({"revoke", "session", "--yes", tampered}).status, 1);
    // Anybody can write a sid into a token of their own, and have somebody else's session ended with it.
    const auto victim = m_authority.seal("5");
    const auto key = m_folder.newKey("own.jwk", {"--alg", "ES256"});
    const auto forged =
        run({"jose", "sign", "--key", key,
             QString(R"({"iss":"https://auth.example.org","sub":"5","aud":"enwiki","sid":"%1"})")
                 .arg(victim.sid)});
    QCOMPARE(forged.status, 0);
    const auto outcome = m_revoker.run({"revoke", "session", "--yes", "-"}, forged.out);
    QVERIFY2(outcome.status == 1 && outcome.err.contains("vouches"), outcome.err.constData());
    QVERIFY(m_authority.opens(victim.token));
    QCOMPARE(total(), before);
}

void CommandAuthorityRevokeTest::aPersonIsLoggedOutEverywhere()
{
    const auto one = m_authority.seal("6");
    const auto two = m_authority.seal("6");
    const auto other = m_authority.seal("7");
    const auto refused = m_revoker.runOnTerminal({"revoke", "user", "enwiki", "6"}, {"n\n"});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.shown.contains("every session of 1 person") &&
                 refused.shown.contains("Nothing was done."),
             refused.shown.constData());
    QVERIFY(m_authority.opens(one.token));
    const auto done = m_revoker.runOnTerminal({"revoke", "user", "enwiki", "6"}, {"y\n"});
    QVERIFY2(done.status == 0, done.shown.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(one.token) && !m_authority.opens(two.token), 10'000);
    QVERIFY(m_authority.opens(other.token));
    QVERIFY(m_authority.opens(m_authority.seal("6").token)); // who logs in again
    QCOMPARE(m_revoker.json({"revoke", "user", "enwiki", "8", "9", "10", "--yes"})
                 .value("revocations")
                 .toArray()
                 .size(),
             qsizetype{3});
}

void CommandAuthorityRevokeTest::aDryRunRevokesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("session") << QStringList{"session", "p0Jm6Wc3Q9uXbR5tKd8HsA"};
    QTest::newRow("user") << QStringList{"user", "enwiki", "6"};
    QTest::newRow("key") << QStringList{"key", "--dry-run", "--", activeKey()};
    QTest::newRow("site") << QStringList{"site", "enwiki"};
    QTest::newRow("everything") << QStringList{"everything"};
    QTest::newRow("a list") << QStringList{"--from", m_folder.write("few", sids(3))};
}

void CommandAuthorityRevokeTest::aDryRunRevokesNothing()
{
    QFETCH(QStringList, arguments);
    const auto before = total();
    const auto session = m_authority.seal("11");
    QStringList words = QStringList{"revoke"} + arguments;
    if (!words.contains("--dry-run"))
        words += "--dry-run";
    const auto outcome = m_revoker.run(words);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY2(outcome.out.contains("Ends ") && outcome.err.isEmpty(), outcome.out.constData());
    const auto document = m_revoker.json(words);
    QCOMPARE(document.value("done").toBool(true), false);
    QVERIFY(!document.value("preview").toObject().value("sentence").toString().isEmpty());
    QCOMPARE(total(), before);
    QVERIFY(m_authority.opens(session.token));
}

void CommandAuthorityRevokeTest::aSiteIsAskedForByName()
{
    const auto session = m_authority.seal("12");
    for (const QByteArray typed : {"y\n", "yes\n", "enwikI\n", "\n"})
        QCOMPARE(m_revoker.runOnTerminal({"revoke", "site", "enwiki"}, {typed}, "on: ").status, 1);
    QVERIFY(m_authority.opens(session.token));
    const auto done = m_revoker.runOnTerminal({"revoke", "site", "enwiki"}, {"enwiki\n"}, "on: ");
    QVERIFY2(done.status == 0, done.shown.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(session.token), 10'000);
}

void CommandAuthorityRevokeTest::everythingIsAskedForByWord()
{
    const auto session = m_authority.seal("13");
    QCOMPARE(m_revoker.runOnTerminal({"revoke", "everything"}, {"y\n"}, "on: ").status, 1);
    QVERIFY(m_authority.opens(session.token));
    // What was authenticated before long ago does not concern this session.
    QCOMPARE(m_revoker.run({"revoke", "everything", "--before", "2001-01-01", "--yes"}).status, 0);
    QTest::qWait(1'500);
    QVERIFY(m_authority.opens(session.token));
    const auto done =
        m_revoker.runOnTerminal({"revoke", "everything", "--reason", "drill"}, {"everything\n"}, "on: ");
    QVERIFY2(done.status == 0, done.shown.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(session.token), 10'000);
}

void CommandAuthorityRevokeTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{"--yes"};
    QTest::newRow("options before the command") << QStringList{"--yes", "user", "enwiki", "6"};
    QTest::newRow("no sid") << QStringList{"session", "--yes", "short"};
    QTest::newRow("no token") << QStringList{"session", "--yes", QString(200, 'x')};
    QTest::newRow("no such site") << QStringList{"user", "nosuchwiki", "6", "--yes"};
    QTest::newRow("no such key") << QStringList{"key", "nosuchkey", "--yes"};
    QTest::newRow("no such site in a dry run") << QStringList{"site", "nosuchwiki", "--dry-run"};
    QTest::newRow("no such time") << QStringList{"user", "enwiki", "6", "--before", "yesterday", "--yes"};
    QTest::newRow("an endless reason") << QStringList{"everything", "--reason", QString(600, 'x'), "--yes"};
    QTest::newRow("no such file") << QStringList{"--from", "/nonexistent", "--yes"};
    QTest::newRow("no such kind") << QStringList{"--from", "/dev/null", "--kind", "people", "--yes"};
    QTest::newRow("an empty file") << QStringList{"--from", "/dev/null", "--yes"};
}

void CommandAuthorityRevokeTest::whatIsWrongIsSaid()
{
    QFETCH(QStringList, arguments);
    const auto before = total();
    const auto outcome = m_revoker.run(QStringList{"revoke"} + arguments);
    QVERIFY2(outcome.status == 2, outcome.err.constData());
    QVERIFY2(outcome.err.startsWith("signet: ") && outcome.err.count('\n') == 1, outcome.err.constData());
    QCOMPARE(total(), before);
}

void CommandAuthorityRevokeTest::mistakesAreNamedWhereTheyAre()
{
    const auto withSite = m_revoker.run({"revoke", "session", "enwiki", "p0Jm6Wc3Q9uXbR5tKd8HsA", "--yes"});
    QVERIFY2(withSite.status == 2 && withSite.err.contains("--site"), withSite.err.constData());
    const auto file = m_folder.write("empty.csv", "# nothing yet\n");
    const auto empty = m_revoker.run({"revoke", "--from", file, "--yes"});
    QVERIFY2(empty.status == 2 && empty.err.contains(file.toUtf8()), empty.err.constData());
    const QStringList again{"--yes", "--request-id", "used-twice"};
    QCOMPARE(m_revoker.run(QStringList{"revoke", "user", "enwiki", "20"} + again).status, 0);
    const auto reused = m_revoker.run(QStringList{"revoke", "user", "enwiki", "21"} + again);
    QVERIFY2(reused.status == 1 && reused.err.contains("request id"), reused.err.constData());
}

void CommandAuthorityRevokeTest::everySessionOfAKeyEnds()
{
    const auto session = m_authority.seal("19");
    QCOMPARE(m_revoker.run({"revoke", "key", "--yes", "--", activeKey()}).status, 0);
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(session.token), 10'000);
    QVERIFY(m_authority.opens(m_authority.seal("19").token)); // the key goes on
}

void CommandAuthorityRevokeTest::aListOfSessionsEnds()
{
    const auto one = m_authority.seal("14");
    const auto two = m_authority.seal("15");
    const auto text = "# leaked\n\n" + one.sid.toUtf8() + "\r\n  " + two.sid.toUtf8() + "  \n";
    const auto outcome = m_revoker.run({"revoke", "--from", "-", "--yes", "--reason", "leak"}, text);
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QVERIFY2(outcome.out.startsWith("Pushed 2: 2 new"), outcome.out.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(one.token) && !m_authority.opens(two.token), 10'000);
}

void CommandAuthorityRevokeTest::aTableSaysKindsAndSites()
{
    const auto one = m_authority.seal("O'Hara, \"Jo\"");
    const auto two = m_authority.seal("17");
    const QByteArray csv = "\xEF\xBB\xBFTarget,kind,reason\r\n" // as spreadsheets begin
                           "\"O'Hara, \"\"Jo\"\"\",user,\"left,\nangry\"\r\n" +
                           two.sid.toUtf8() + ",session,\r\n";
    const auto file = m_folder.write("table.csv", csv);
    const auto outcome =
        m_revoker.run({"revoke", "--from", file, "--site", "enwiki", "--reason", "audit", "--yes"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(one.token) && !m_authority.opens(two.token), 10'000);
    const auto entries =
        m_revoker.json({"revocations", "list", "--limit", "2"}).value("revocations").toArray();
    QCOMPARE(entries.at(1).toObject().value("target").toString(), QString("O'Hara, \"Jo\""));
    QCOMPARE(entries.at(1).toObject().value("reason").toString(), QString("left,\nangry"));
    QCOMPARE(entries.at(0).toObject().value("reason").toString(), QString("audit"));
}

void CommandAuthorityRevokeTest::aListWithAMistakeRevokesNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const auto good = sids(2);
    QTest::newRow("not a sid") << good + "hello\n" << QByteArray("Line 3");
    QTest::newRow("a token") << good + m_authority.seal("18").token.toUtf8() + '\n' << QByteArray("Line 3");
    QTest::newRow("an unknown column") << QByteArray("target,colour\nx,red\n") << QByteArray("colour");
    QTest::newRow("an unknown kind") << QByteArray("target,kind\n") + good.split('\n').first() + ",people\n"
                                     << QByteArray("Line 2");
    QTest::newRow("a time that is none")
        << QByteArray("kind,site,target,before\nuser,enwiki,6,soon\n") << QByteArray("Line 2");
    QTest::newRow("a site that is not there") << "target,site\n" + good.split('\n').first() + ",nosuchwiki\n"
                                              << QByteArray("nosuchwiki");
    QTest::newRow("a key that is not there")
        << QByteArray("target,kind\nnosuchkey,key\n") << QByteArray("nosuchkey");
    QTest::newRow("a site that is not there, further on")
        << "target,site\n" + good.split('\n').first() + ",enwiki\n" + good.split('\n').at(1) + ",nosuchwiki\n"
        << QByteArray("Line 3: There is no site 'nosuchwiki'");
    QTest::newRow("semicolons") << QByteArray("kind;site;target\nuser;enwiki;6\n") << QByteArray("commas");
    QTest::newRow("tabs") << QByteArray("\"target\"\tsite\n6\tenwiki\n") << QByteArray("commas");
    QTest::newRow("too many cells") << QByteArray("target,kind\na,session,b\n") << QByteArray("Line 2");
    QTest::newRow("after cells of several lines")
        << "target,reason\n" + good.split('\n').first() + ",\"two\nlines\"\nhello,x\n"
        << QByteArray("Line 4");
}

void CommandAuthorityRevokeTest::aListWithAMistakeRevokesNothing()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const auto before = total();
    const auto outcome = m_revoker.run({"revoke", "--from", "-", "--yes"}, text);
    QVERIFY2(outcome.status == 2, outcome.err.constData());
    QVERIFY2(outcome.err.contains(says) && outcome.err.contains("Nothing was pushed"),
             outcome.err.constData());
    QCOMPARE(total(), before);
}

void CommandAuthorityRevokeTest::aListIsPushedInBatchesAndOnlyOnce()
{
    const auto before = total();
    const auto file = m_folder.write("many", sids(25'000));
    const auto preview = m_revoker.run({"revoke", "--from", file, "--dry-run"});
    QVERIFY2(preview.out.contains("25,000 revocations") && preview.out.contains("3 batches"),
             preview.out.constData());
    const auto pushed = m_revoker.json({"revoke", "--from", file, "--yes"});
    QCOMPARE(pushed.value("entries").toInt(), 25'000);
    QCOMPARE(pushed.value("new").toInt(), 25'000);
    QCOMPARE(total(), before + 25'000);
    // At once again: nothing is new, however it falls into seconds.
    const auto again = m_revoker.json({"revoke", "--from", file, "--yes"});
    QCOMPARE(again.value("new").toInt(-1), 0);
    QCOMPARE(again.value("known").toInt(), 25'000);
    QCOMPARE(total(), before + 25'000);
}

void CommandAuthorityRevokeTest::longReasonsMakeSmallerBatches()
{
    // 10,000 of these would be 8 MB, and the door takes 2.
    const auto before = total();
    const QString reason = QString(160, QChar(0x201C)) + "\"\\\t";
    const auto file = m_folder.write("reasons", sids(10'000));
    const auto pushed = m_revoker.json({"revoke", "--from", file, "--reason", reason, "--yes"});
    QCOMPARE(pushed.value("new").toInt(), 10'000);
    QCOMPARE(total(), before + 10'000);
}

void CommandAuthorityRevokeTest::aListThatBrokeOffIsGoneOnWith()
{
    const auto before = total();
    const auto file = m_folder.write("broken-off", sids(25'000));
    const QStringList command{"revoke", "--from", file, "--yes", "--request-id", "leak-of-november"};
    // The role, then one batch after the other: somewhere within, nothing answers any more.
    const CuttingProxy proxy(m_authority.adminPort(), 4, CuttingProxy::Cuts::ForGood);
    const auto broken =
        m_revoker.run(command + QStringList{"--profile-file",
                                            proxy.profile(m_revoker.folder() + "/main.profile", m_folder)});
    QVERIFY2(broken.status == 3, broken.err.constData());
    QVERIFY2(broken.err.contains("of 25,000") && broken.err.contains("--request-id leak-of-november"),
             broken.err.constData());
    QVERIFY(total() > before && total() < before + 25'000);
    const auto rest = m_revoker.run(command);
    QVERIFY2(rest.status == 0, rest.err.constData());
    QCOMPARE(total(), before + 25'000);
}

void CommandAuthorityRevokeTest::progressIsShown()
{
    const auto file = m_folder.write("more", sids(60'000));
    const auto outcome = m_revoker.runOnTerminal({"revoke", "--from", file}, {"y\n"});
    QVERIFY2(outcome.status == 0, outcome.shown.constData());
    QVERIFY(outcome.shown.contains("Push 60,000 revocations? [y/N]"));
    if (!outcome.shown.contains(" of 60,000\033") && !outcome.shown.contains(" of 60,000\r"))
        QSKIP("this machine was done before there was any progress to show");
    QVERIFY(outcome.shown.contains("\r\033[K"));
}

void CommandAuthorityRevokeTest::theLogIsListedPageByPage()
{
    const auto all = total();
    QVERIFY(all > 60'000);
    const auto table = m_revoker.run({"revocations", "list", "--limit", "3"});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.startsWith("SEQ") && table.err.contains("--before"));
    QCOMPARE(table.out.count('\n'), qsizetype{4});
    // Every entry once, whatever the form and the order.
    const auto csv = m_revoker.run({"revocations", "list", "--all", "--csv"});
    QCOMPARE(csv.out.count("\r\n"), all + 1);
    QVERIFY(csv.out.startsWith("seq,at,kind,site,target,before,expires,operator,reason\r\n"));
    const auto json = m_revoker.json({"revocations", "list", "--all", "--oldest-first"});
    const auto entries = json.value("revocations").toArray();
    QCOMPARE(entries.size(), qsizetype{all});
    QCOMPARE(json.value("next").toInt(-1), 0);
    qint64 last = 0;
    for (const auto& entry : entries) {
        const auto seq = entry.toObject().value("seq").toInteger();
        QVERIFY(seq > last);
        last = seq;
    }
    // A part, and where to go on.
    const auto part = m_revoker.json({"revocations", "list", "--limit", "2500"});
    QCOMPARE(part.value("revocations").toArray().size(), qsizetype{2500});
    const auto next = m_revoker.json(
        {"revocations", "list", "--limit", "1", "--before", QString::number(part.value("next").toInteger())});
    QCOMPARE(next.value("revocations").toArray().first().toObject().value("seq").toInteger(),
             part.value("revocations").toArray().last().toObject().value("seq").toInteger() - 1);
}

void CommandAuthorityRevokeTest::theLogIsFiltered()
{
    QCOMPARE(total({"--kind", "everything"}), 2);
    QCOMPARE(total({"--kind", "user", "--search", "O'Hara"}), 1);
    QVERIFY(total({"--site", "enwiki"}) < total());
    QCOMPARE(total({"--search", "drill"}), 1);
    QVERIFY(total({"--in-force"}) > 0);
    const auto none = m_revoker.run({"revocations", "list", "--search", "nothing like it"});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.out, QByteArray("The log has no such revocation.\n"));
    QCOMPARE(m_revoker.run({"revocations", "list", "--kind", "people"}).status, 2);
    QCOMPARE(m_revoker.run({"revocations", "list", "--limit", "0"}).status, 2);
    QCOMPARE(m_revoker.run({"revocations", "list", "--json", "--csv"}).status, 2);
}

void CommandAuthorityRevokeTest::whatStandsInTheLogCannotDriveTheTerminal()
{
    const QString nasty = QString::fromUtf8("\033]0;owned\007\u202e\n\u009b2J");
    const auto outcome = m_revoker.run({"revoke", "user", "enwiki", nasty, "--reason", nasty, "--yes"});
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    for (const auto& more : {QStringList{}, QStringList{"--csv"}, QStringList{"--json"}}) {
        const auto listed = m_revoker.run(QStringList{"revocations", "list", "--limit", "1"} + more);
        QCOMPARE(listed.status, 0);
        QVERIFY2(!listed.out.contains('\033') && !listed.out.contains('\007'), listed.out.constData());
        QVERIFY(!listed.out.contains("\xE2\x80\xAE") && !listed.out.contains("\xC2\x9B"));
        QVERIFY(listed.out.contains("owned"));
    }
    QVERIFY(!m_revoker.run({"activity", "--limit", "3"}).out.contains('\033'));
}

void CommandAuthorityRevokeTest::anInterruptedListSaysHowFarItCame()
{
    const auto before = total();
    const auto file = m_folder.write("interrupted", sids(100'000));
    const auto profile = m_revoker.folder() + "/main.profile";
    const auto said = m_folder.path("said").toStdString();
    Running pushing;
    QVERIFY(pushing.start(programPath().toStdString(),
                          {"revoke", "--from", file.toStdString(), "--yes", "--request-id", "stopped",
                           "--profile-file", profile.toStdString()},
                          {m_folder.path("out").toStdString(), said}));
    QVERIFY(waitUntil([&] { return total() > before; }));
    pushing.signal(SIGINT);
    QCOMPARE(pushing.wait(), std::optional<int>(128 + SIGINT));
    const auto pushed = total() - before;
    QVERIFY(pushed < 100'000 && pushed % 10'000 == 0);
    const auto text = contentOf(said);
    QVERIFY2(text.find(std::to_string(pushed / 1'000) + ",000 of 100,000 revocations are in force") !=
                 std::string::npos,
             text.c_str());
    QVERIFY(text.find("--request-id stopped") != std::string::npos);
    const auto rest = m_revoker.run({"revoke", "--from", file, "--yes", "--request-id", "stopped"});
    QVERIFY2(rest.status == 0, rest.err.constData());
    QCOMPARE(total(), before + 100'000);
}

QTEST_GUILESS_MAIN(CommandAuthorityRevokeTest)
#include "test_command_authority_revoke.moc"
