// The key ring of an authority from the terminal: preview, question, act, and bundles.

#include "tests/command/support/person.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace signet::testing;

class CommandAuthorityKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theRingIsShown();
    void aDryRunChangesNothing_data();
    void aDryRunChangesNothing();
    void rotatingAsksFirst();
    void withoutATerminalNothingIsDone();
    void nobodyIsLoggedOutByARotation();
    void aStagedKeyWaitsForItsTime();
    void rotationsAreScheduled();
    void aCompromisedKeyIsRefusedForGood();
    void destructionCanBeTakenBack();
    void whatIsNotAllowedIsSaid();
    void aLostAnswerIsRepeatedWithoutASecondKey();
    void aCommandThatGaveUpCanBeRepeated();
    void aRequestIdThatIsNoneIsRefused();
    void aBundleGoesToAnotherAuthority();
    void aBundleForARecipient();
    void publicHalvesHoldNoSecret();
    void aBundleIsNotWrittenOverAnotherFile();

private:
    QList<QJsonObject> ring() const;
    int acts(const QString& act) const; ///< allowed, by the activity log
    QString active(const QString& use) const;
    QJsonObject key(const QString& kid) const;
    TestAuthority m_authority;
    Person m_keeper;
    Folder m_folder;
    QString m_passphrase;
};

void CommandAuthorityKeysTest::initTestCase()
{
    QVERIFY(m_authority.init() && m_authority.start());
    QCOMPARE(m_keeper.pair(m_authority.link(), {"--profile", "main"}).status, 0);
    m_passphrase = m_folder.write("passphrase", "correct horse battery staple\n");
}

QList<QJsonObject> CommandAuthorityKeysTest::ring() const
{
    QList<QJsonObject> keys;
    for (const auto& key : m_keeper.json({"keys", "ring"}).value("ring").toObject().value("keys").toArray())
        keys.append(key.toObject());
    return keys;
}

int CommandAuthorityKeysTest::acts(const QString& act) const
{
    return m_keeper.json({"activity", "--act", act, "--outcome", "allowed", "--limit", "1"})
        .value("total")
        .toInt();
}

QString CommandAuthorityKeysTest::active(const QString& use) const
{
    for (const auto& one : ring())
        if (one.value("use") == use && one.value("state") == "active")
            return one.value("kid").toString();
    return {};
}

QJsonObject CommandAuthorityKeysTest::key(const QString& kid) const
{
    for (const auto& one : ring())
        if (one.value("kid") == kid)
            return one;
    return {};
}

void CommandAuthorityKeysTest::theRingIsShown()
{
    const auto shown = m_keeper.run({"keys", "ring"});
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.startsWith("KID "));
    QVERIFY2(shown.out.contains(active("seal").toUtf8()) && shown.out.contains(active("sign").toUtf8()),
             shown.out.constData());
    QCOMPARE(ring().size(), qsizetype{2});
}

void CommandAuthorityKeysTest::aDryRunChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("allowed");
    const auto seal = active("seal");
    QTest::newRow("rotate") << QStringList{"rotate"} << true;
    QTest::newRow("rotate the sign key") << QStringList{"rotate", "sign", "--alg", "EdDSA"} << true;
    QTest::newRow("stage") << QStringList{"stage", "--at", "2100-01-01"} << true;
    QTest::newRow("compromise") << QStringList{"compromise", "--", seal} << true;
    QTest::newRow("destroy the active one") << QStringList{"destroy", "--", seal} << false;
    QTest::newRow("keep what is not destroyed") << QStringList{"keep", "--", seal} << false;
    QTest::newRow("no such key") << QStringList{"activate", "nosuchkey"} << false;
}

void CommandAuthorityKeysTest::aDryRunChangesNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(bool, allowed);
    const auto before = m_keeper.json({"keys", "ring"});
    const QStringList words = QStringList{"keys", arguments.first(), "--dry-run"} + arguments.mid(1);
    const auto outcome = m_keeper.run(words);
    QCOMPARE(outcome.status, allowed ? 0 : 1);
    QVERIFY2(outcome.out.startsWith("  ") && outcome.err.isEmpty(), outcome.out.constData());
    const QStringList withJson =
        QStringList{"keys", arguments.first(), "--dry-run", "--json"} + arguments.mid(1);
    const auto document = QJsonDocument::fromJson(m_keeper.run(withJson).out);
    QCOMPARE(document["preview"]["allowed"].toBool(), allowed);
    QCOMPARE(document["done"].toBool(true), false);
    const auto after = m_keeper.json({"keys", "ring"});
    QCOMPARE(after.value("ring").toObject().value("version"),
             before.value("ring").toObject().value("version"));
}

void CommandAuthorityKeysTest::rotatingAsksFirst()
{
    const auto before = active("seal");
    for (const QByteArray no : {"n\n", "\n", "nonsense\n"}) {
        const auto refused = m_keeper.runOnTerminal({"keys", "rotate"}, {no});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.shown.contains("Rotate the seal key? [y/N]") &&
                     refused.shown.contains("Nothing was done."),
                 refused.shown.constData());
    }
    QCOMPARE(active("seal"), before);
    const auto done = m_keeper.runOnTerminal({"keys", "rotate"}, {"y\n"});
    QVERIFY2(done.status == 0, done.shown.constData());
    QVERIFY(done.shown.indexOf("logged out") < done.shown.indexOf("[y/N]"));
    QTRY_VERIFY_WITH_TIMEOUT(active("seal") != before, 30'000);
    QCOMPARE(key(before).value("state").toString(), QString("retiring"));
}

void CommandAuthorityKeysTest::withoutATerminalNothingIsDone()
{
    const auto before = ring().size();
    const auto outcome = m_keeper.run({"keys", "rotate"}, "y\n"); // a pipe is no consent
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("--yes"), outcome.err.constData());
    QCOMPARE(ring().size(), before);
}

void CommandAuthorityKeysTest::nobodyIsLoggedOutByARotation()
{
    const auto session = m_authority.seal("42");
    const auto before = active("seal");
    const auto document = m_keeper.json({"keys", "rotate", "--yes"});
    QCOMPARE(document.value("done").toBool(), true);
    QVERIFY(document.value("ring").toObject().value("keys").toArray().size() >= 3);
    QTRY_VERIFY_WITH_TIMEOUT(active("seal") != before, 30'000);
    QVERIFY(m_authority.opens(session.token));
}

void CommandAuthorityKeysTest::aStagedKeyWaitsForItsTime()
{
    const auto before = active("sign");
    const auto staged = m_keeper.run({"keys", "stage", "sign", "--alg", "EdDSA", "--yes"});
    QVERIFY2(staged.status == 0 && staged.out.contains("pending"), staged.err.constData());
    QString kid;
    for (const auto& one : ring())
        if (one.value("use") == "sign" && one.value("state") == "pending")
            kid = one.value("kid").toString();
    QCOMPARE(key(kid).value("algorithm").toString(), QString("EdDSA"));
    QCOMPARE(active("sign"), before);
    QCOMPARE(m_keeper.run({"keys", "activate", "--yes", "--", kid}).status, 0);
    QTRY_COMPARE_WITH_TIMEOUT(active("sign"), kid, 30'000);
    const auto late = m_keeper.run({"keys", "stage", "--at", "2001-01-01", "--yes"});
    QVERIFY2(late.status != 0, late.out.constData());
    QCOMPARE(m_keeper.run({"keys", "stage", "--at", "tomorrow", "--yes"}).status, 2);
}

void CommandAuthorityKeysTest::rotationsAreScheduled()
{
    const auto scheduled = m_keeper.run({"keys", "schedule", "seal", "12w"});
    QVERIFY2(scheduled.status == 0, scheduled.err.constData());
    QCOMPARE(scheduled.out,
             QByteArray("The seal key is rotated every 84d.\nThe sign key is rotated by hand.\n"));
    QTRY_VERIFY_WITH_TIMEOUT(
        m_keeper.json({"keys", "ring"}).value("ring").toObject().contains("next_seal_rotation"), 10'000);
    QVERIFY(m_keeper.run({"status"}).out.contains("next rotation in 8"));
    const auto dry = m_keeper.run({"keys", "schedule", "seal", "90d", "--dry-run"});
    QVERIFY2(dry.status == 0 && dry.out.contains("every 90d"), dry.out.constData());
    QVERIFY(m_keeper.run({"status"}).out.contains("next rotation in 8"));
    const auto settings =
        m_keeper.json({"keys", "schedule", "seal", "never", "--yes"}).value("settings").toObject();
    QVERIFY(!settings.contains("seal_rotation"));
    for (const auto& every : {"soon", "1h", "100000d", ""})
        QCOMPARE(m_keeper.run({"keys", "schedule", "seal", every}).status, 2);
    QCOMPARE(m_keeper.run({"keys", "schedule", "both", "90d"}).status, 2);
}

void CommandAuthorityKeysTest::aCompromisedKeyIsRefusedForGood()
{
    const auto kid = active("seal");
    const auto session = m_authority.seal("43");
    QVERIFY(m_authority.opens(session.token));
    const auto outcome = m_keeper.runOnTerminal({"keys", "compromise", "--", kid}, {"yes\n"});
    QVERIFY2(outcome.status == 0 && outcome.shown.contains("compromised"), outcome.shown.constData());
    QTRY_VERIFY_WITH_TIMEOUT(!m_authority.opens(session.token), 10'000);
    QVERIFY(!active("seal").isEmpty() && active("seal") != kid);
    const auto back = m_keeper.run({"keys", "activate", "--yes", "--", kid});
    QVERIFY2(back.status == 1, back.err.constData());
}

void CommandAuthorityKeysTest::destructionCanBeTakenBack()
{
    QString compromised;
    for (const auto& one : ring())
        if (one.value("state") == "compromised")
            compromised = one.value("kid").toString();
    QVERIFY(!compromised.isEmpty());
    const auto planned = m_keeper.run({"keys", "destroy", "--yes", "--", compromised});
    QVERIFY2(planned.status == 0 && planned.out.contains("destroyed in "), planned.out.constData());
    QVERIFY(key(compromised).contains("destruction"));
    const auto kept = m_keeper.run({"keys", "keep", "--yes", "--", compromised});
    QVERIFY2(kept.status == 0, kept.err.constData());
    QVERIFY(!key(compromised).contains("destruction"));
}

void CommandAuthorityKeysTest::whatIsNotAllowedIsSaid()
{
    const auto outcome = m_keeper.run({"keys", "destroy", "--yes", "--", active("seal")});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.startsWith("signet: ") && outcome.err.count('\n') == 1, outcome.err.constData());
    QCOMPARE(m_keeper.run({"keys", "rotate", "shovel", "--yes"}).status, 2);
    QVERIFY(m_keeper.run({"keys", "rotate", "--alg", "HS256", "--yes"}).status != 0);
}

void CommandAuthorityKeysTest::aLostAnswerIsRepeatedWithoutASecondKey()
{
    // Wherever the connection is cut, the ring grows by one key a command, and the log by one act.
    for (int turn = 1; turn <= 8; ++turn) {
        const auto before = acts("keys.rotate");
        const auto keys = ring().size();
        const CuttingProxy proxy(m_authority.adminPort(), turn, CuttingProxy::Cuts::FirstConnection);
        const auto outcome =
            m_keeper.run({"keys", "rotate", "sign", "--alg", "ES256", "--yes", "--profile-file",
                          proxy.profile(m_keeper.folder() + "/main.profile", m_folder)});
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QCOMPARE(acts("keys.rotate"), before + 1);
        QCOMPARE(ring().size(), keys + 1);
    }
}

void CommandAuthorityKeysTest::aCommandThatGaveUpCanBeRepeated()
{
    // Cut for good at one turn after the other; at one of them it is the act whose answer is lost.
    static const QRegularExpression hint("--request-id ([A-Za-z0-9_-]+) ");
    const QStringList rotate{"keys", "rotate", "sign", "--alg", "ES256", "--yes"};
    int repeated = 0;
    for (int turn = 2; turn <= 7; ++turn) {
        const auto before = acts("keys.rotate");
        QRegularExpressionMatch match;
        {
            const CuttingProxy proxy(m_authority.adminPort(), turn, CuttingProxy::Cuts::ForGood);
            const auto profile = proxy.profile(m_keeper.folder() + "/main.profile", m_folder);
            const auto lost = m_keeper.run(rotate + QStringList{"--profile-file", profile});
            if (lost.status == 0)
                break; // the whole command takes fewer turns
            QCOMPARE(lost.status, 3);
            match = hint.match(QString::fromUtf8(lost.err));
        }
        if (!match.hasMatch()) {
            QCOMPARE(acts("keys.rotate"), before); // only asked, nothing done
            continue;
        }
        const QStringList again = rotate + QStringList{"--request-id", match.captured(1)};
        for (int i = 0; i < 2; ++i) {
            const auto outcome = m_keeper.run(again);
            QVERIFY2(outcome.status == 0, outcome.err.constData());
        }
        QCOMPARE(acts("keys.rotate"), before + 1);
        // Another act under that id is refused.
        const auto other =
            m_keeper.run({"keys", "rotate", "seal", "--yes", "--request-id", match.captured(1)});
        QVERIFY2(other.status == 1, other.err.constData());
        QCOMPARE(acts("keys.rotate"), before + 1);
        ++repeated;
    }
    QVERIFY(repeated > 0);
}

void CommandAuthorityKeysTest::aRequestIdThatIsNoneIsRefused()
{
    for (const auto& id : {QString("two words"), QString(65, 'x'), QString("ä")})
        QCOMPARE(m_keeper.run({"keys", "rotate", "--yes", "--request-id", id}).status, 2);
}

void CommandAuthorityKeysTest::aBundleGoesToAnotherAuthority()
{
    const auto bundle = m_folder.path("ring.bundle");
    const auto exported =
        m_keeper.run({"bundle", "export", "--new-passphrase-file", m_passphrase, "--out", bundle});
    QVERIFY2(exported.status == 0, exported.err.constData());
    struct stat status = {};
    QCOMPARE(::stat(bundle.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t{0600});

    TestAuthority other;
    QVERIFY(other.init() && other.start());
    Person keeper;
    QCOMPARE(keeper.pair(other.link()).status, 0);
    const QStringList open{bundle, "--passphrase-file", m_passphrase};
    const auto session = m_authority.seal("44");

    const auto seen =
        keeper.json(QStringList{"bundle", "import", "--dry-run"} + open).value("import").toObject();
    const auto coming = seen.value("added").toArray().size();
    QVERIFY(coming >= 2);
    QCOMPARE(seen.value("applied").toBool(true), false);
    QCOMPARE(keeper.json({"keys", "ring"}).value("ring").toObject().value("keys").toArray().size(),
             qsizetype{2});

    const auto refused = keeper.runOnTerminal(QStringList{"bundle", "import"} + open, {"n\n"});
    QCOMPARE(refused.status, 1);
    const auto done = keeper.json(QStringList{"bundle", "import", "--yes"} + open).value("import").toObject();
    QCOMPARE(done.value("added").toArray().size(), coming);
    QCOMPARE(done.value("applied").toBool(), true);
    // A session of the one opens at the other, since issuer and site are called the same.
    QTRY_VERIFY_WITH_TIMEOUT(other.opens(session.token), 10'000);
    const auto again =
        keeper.json(QStringList{"bundle", "import", "--yes"} + open).value("import").toObject();
    QVERIFY(again.value("added").toArray().isEmpty());
    QCOMPARE(again.value("known").toArray().size(), coming);
}

void CommandAuthorityKeysTest::aBundleForARecipient()
{
    const auto recipient = m_folder.newKey("recipient.jwk", {"--alg", "ECDH-ES+A256KW"});
    const auto publicHalf = m_folder.write(
        "recipient-public.jwk", run({"keys", "convert", recipient, "--to", "jwk", "--public"}).out);
    const auto bundle = m_folder.path("for-them.bundle");
    const auto exported = m_keeper.run({"bundle", "export", "--recipient", publicHalf, "--out", bundle});
    QVERIFY2(exported.status == 0, exported.err.constData());
    const auto shown = run({"keys", "bundle", "show", bundle, "--key", recipient});
    QVERIFY2(shown.status == 0 && shown.out.contains(active("seal").toUtf8()), shown.err.constData());
    const auto known = m_keeper.run({"bundle", "import", bundle, "--key", recipient, "--yes"});
    QVERIFY2(known.status == 0 && known.out.contains("known") && known.err.contains("Nothing changed"),
             known.err.constData());
}

void CommandAuthorityKeysTest::publicHalvesHoldNoSecret()
{
    const auto jwks = m_keeper.run({"bundle", "export", "--public", "jwks"});
    QVERIFY2(jwks.status == 0, jwks.err.constData());
    const auto keys = QJsonDocument::fromJson(jwks.out)["keys"].toArray();
    QVERIFY(!keys.isEmpty());
    for (const auto& one : keys)
        QVERIFY(!one.toObject().contains("d") && !one.toObject().contains("k"));
    QVERIFY(m_keeper.run({"bundle", "export", "--public", "pem"}).out.contains("BEGIN PUBLIC KEY"));
    QCOMPARE(m_keeper.run({"bundle", "export", "--public", "der"}).status, 2);
    // A viewer may have them, and no more.
    Person viewer;
    QCOMPARE(viewer.pair(m_authority.invite("viewer", "Viewer")).status, 0);
    QCOMPARE(viewer.run({"bundle", "export", "--public", "jwks"}).status, 0);
    QCOMPARE(viewer.run({"bundle", "export", "--new-passphrase-file", m_passphrase, "--out", "-"}).status, 1);
}

void CommandAuthorityKeysTest::aBundleIsNotWrittenOverAnotherFile()
{
    const auto path = m_folder.write("taken", "mine");
    const auto before = m_keeper.json({"activity", "--act", "keys.export"}).value("total").toInt();
    const auto outcome =
        m_keeper.run({"bundle", "export", "--new-passphrase-file", m_passphrase, "--out", path});
    QCOMPARE(outcome.status, 2);
    QCOMPARE(Folder::read(path), QByteArray("mine"));
    // It was noticed before the keys were asked for.
    QCOMPARE(m_keeper.json({"activity", "--act", "keys.export"}).value("total").toInt(), before);
    QCOMPARE(m_keeper.run({"bundle", "export", "--new-passphrase-file", m_passphrase}).status, 2);
    // The passphrase of an encrypted file that is read is not that of the bundle which is written.
    const auto mistaken = m_keeper.run(
        {"bundle", "export", "--passphrase-file", m_passphrase, "--out", m_folder.path("mistaken")});
    QCOMPARE(mistaken.status, 2);
    QVERIFY2(mistaken.err.contains("--new-passphrase-file"), mistaken.err.constData());
    const auto brief = m_folder.write("brief", "short\n");
    QCOMPARE(m_keeper.run({"bundle", "export", "--new-passphrase-file", brief, "--out", m_folder.path("n")})
                 .status,
             2);
}

QTEST_GUILESS_MAIN(CommandAuthorityKeysTest)
#include "test_command_authority_keys.moc"
