// signet keys bundle: export, import, show.

#include "tests/command/support/program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace signet::testing;

class CommandBundleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aBundleComesBack();
    void aBundleIsForItsOwnerOnly();
    void aBundleNeedsItsPassphrase();
    void aShortPassphraseIsRefused();
    void aBundleForARecipientNeedsTheirKey();
    void importingAgainChangesNothing();
    void aDryRunWritesNothing();
    void aConflictStopsEverything();
    void statesHoldForTokens();
    void publicExportsHoldNoSecret();
    void keysWithoutANameAreRefused();
    void aTamperedBundleDoesNotOpen();

private:
    QStringList opened(const QStringList& arguments) const
    {
        return arguments + QStringList{"--passphrase-file", m_passphrase};
    }
    QString bundleOf(const QString& name, const QStringList& files, const QStringList& how = {}) const
    {
        const auto made = run(QStringList{"keys", "bundle", "export", "--out", m_folder.path(name),
                                          "--new-passphrase-file", m_passphrase} +
                              files + how);
        if (made.status != 0)
            qWarning("%s", made.err.constData());
        return m_folder.path(name);
    }
    Folder m_folder;
    QString m_passphrase;
    QString m_seal;
    QString m_sign;
    QString m_bundle;
};

void CommandBundleTest::initTestCase()
{
    m_passphrase = m_folder.write("passphrase", "correct horse battery staple\n");
    m_seal = m_folder.newKey("seal.jwk", {"--enc", "A256GCM", "--kid", "seal-1"});
    m_sign = m_folder.newKey("sign.jwk", {"--alg", "ES256", "--kid", "sign-1"});
    m_bundle = bundleOf("ring.bundle", {m_seal, m_sign}, {"--state", "active"});
    QVERIFY(QFileInfo::exists(m_bundle));
}

void CommandBundleTest::aBundleComesBack()
{
    const auto shown = run(opened({"keys", "bundle", "show", "--json", m_bundle}));
    QVERIFY2(shown.status == 0, shown.err.constData());
    const auto keys = QJsonDocument::fromJson(shown.out).object().value("keys").toArray();
    QCOMPARE(keys.size(), qsizetype{2});
    QCOMPARE(keys[0].toObject().value("kid").toString(), QString("seal-1"));
    QCOMPARE(keys[0].toObject().value("use").toString(), QString("seal"));
    QCOMPARE(keys[0].toObject().value("state").toString(), QString("active"));
    QCOMPARE(keys[1].toObject().value("alg").toString(), QString("ES256"));
    QVERIFY(run(opened({"keys", "bundle", "show", m_bundle})).out.contains("sign-1"));
    // A bundle is a key file wherever one is asked for.
    QCOMPARE(run(opened({"keys", "thumbprint", m_bundle})).out.count('\n'), qsizetype{2});
}

void CommandBundleTest::aBundleIsForItsOwnerOnly()
{
    struct stat status = {};
    QCOMPARE(::stat(m_bundle.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t{0600});
    QCOMPARE(
        run({"keys", "bundle", "export", m_seal, "--new-passphrase-file", m_passphrase, "--out", m_bundle})
            .status,
        2);
    const auto secret = QJsonDocument::fromJson(Folder::read(m_seal)).object().value("k").toString();
    QVERIFY(!Folder::read(m_bundle).contains(secret.toUtf8()));
}

void CommandBundleTest::aBundleNeedsItsPassphrase()
{
    const auto wrong = m_folder.write("wrong", "incorrect donkey cell paper clip\n");
    for (const auto& how : {QStringList{}, QStringList{"--passphrase-file", wrong}}) {
        const auto outcome = run(QStringList{"keys", "bundle", "show", m_bundle} + how);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.contains("ring.bundle"), outcome.err.constData());
    }
}

void CommandBundleTest::aShortPassphraseIsRefused()
{
    const auto brief = m_folder.write("brief", "hunter2\n");
    const auto out = m_folder.path("brief.bundle");
    QCOMPARE(run({"keys", "bundle", "export", m_seal, "--new-passphrase-file", brief, "--out", out}).status,
             2);
    QVERIFY(!QFileInfo::exists(out));
}

void CommandBundleTest::aBundleForARecipientNeedsTheirKey()
{
    const auto recipient = m_folder.newKey("recipient.jwk", {"--alg", "ECDH-ES+A256KW"});
    const auto half =
        m_folder.write("recipient.pub", run({"keys", "convert", recipient, "--to", "jwk", "--public"}).out);
    const auto other = m_folder.newKey("other.jwk", {"--alg", "ECDH-ES+A256KW"});
    const auto out = m_folder.path("sent.bundle");
    const auto made = run({"keys", "bundle", "export", m_seal, "--recipient", half, "--out", out});
    QVERIFY2(made.status == 0, made.err.constData());
    QVERIFY(run({"keys", "bundle", "show", out, "--key", recipient}).out.contains("seal-1"));
    QCOMPARE(run({"keys", "bundle", "show", out, "--key", other}).status, 2);
    QCOMPARE(run({"keys", "bundle", "show", out, "--key", half}).status, 2);
}

void CommandBundleTest::importingAgainChangesNothing()
{
    const auto target = m_folder.path("imported.jwks");
    const QStringList arguments = opened({"keys", "bundle", "import", m_bundle, "--into", target});
    const auto first = run(arguments);
    QVERIFY2(first.status == 0, first.err.constData());
    QCOMPARE(first.out.count("added"), qsizetype{2});
    struct stat status = {};
    QCOMPARE(::stat(target.toLocal8Bit().constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t{0600});
    const auto content = Folder::read(target);
    const auto again = run(arguments + QStringList{"--json"});
    QCOMPARE(again.status, 0);
    QCOMPARE(QJsonDocument::fromJson(again.out).object().value("known").toArray().size(), qsizetype{2});
    QCOMPARE(Folder::read(target), content);
    // What was imported works.
    const auto token = run({"jose", "encrypt", "--key", m_seal, "text"}).out;
    QCOMPARE(run({"jose", "decrypt", "--key", target, "-"}, token).out, QByteArray("text"));
}

void CommandBundleTest::aDryRunWritesNothing()
{
    const auto target = m_folder.path("dry.jwks");
    const auto outcome = run(opened({"keys", "bundle", "import", m_bundle, "--into", target, "--dry-run"}));
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.out.contains("would add"));
    QVERIFY(!QFileInfo::exists(target));
}

void CommandBundleTest::aConflictStopsEverything()
{
    const auto other = m_folder.newKey("other-sign.jwk", {"--alg", "ES256", "--kid", "sign-1"});
    const auto target = m_folder.write("conflict.jwks", run({"keys", "convert", other, "--to", "jwks"}).out);
    const auto before = Folder::read(target);
    const auto outcome = run(opened({"keys", "bundle", "import", m_bundle, "--into", target}));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("sign-1"), outcome.err.constData());
    QCOMPARE(Folder::read(target), before);
}

void CommandBundleTest::statesHoldForTokens()
{
    const auto token = run({"jose", "sign", "--key", m_sign, "text"}).out;
    const auto verifyWith = [&](const QString& bundle) {
        return run(opened({"jose", "verify", "--key", bundle, "-"}), token);
    };
    const auto pending = bundleOf("pending.bundle", {m_sign});
    const auto retiring = bundleOf("retiring.bundle", {m_sign}, {"--state", "retiring"});
    QCOMPARE(verifyWith(m_bundle).status, 0);
    QCOMPARE(verifyWith(retiring).status, 0);
    const auto refused = verifyWith(pending);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.out, QByteArray());
    QVERIFY2(refused.err.startsWith("refused: key_not_accepted"), refused.err.constData());
    // Only an active key makes new tokens.
    QCOMPARE(run(opened({"jose", "sign", "--key", m_bundle, "text"})).status, 0);
    QCOMPARE(run(opened({"jose", "sign", "--key", retiring, "text"})).status, 2);
    QCOMPARE(run(opened({"jose", "sign", "--key", pending, "text"})).status, 2);
    QCOMPARE(
        run({"keys", "bundle", "export", m_sign, "--state", "retired", "--out", m_folder.path("x")}).status,
        2);
}

void CommandBundleTest::publicExportsHoldNoSecret()
{
    const auto secret = QJsonDocument::fromJson(Folder::read(m_seal)).object().value("k").toString().toUtf8();
    const auto part = QJsonDocument::fromJson(Folder::read(m_sign)).object().value("d").toString().toUtf8();
    for (const char* form : {"jwks", "pem"}) {
        const auto outcome = run(opened({"keys", "bundle", "export", m_bundle, "--public", form}));
        QVERIFY2(outcome.status == 0, outcome.err.constData());
        QVERIFY(!outcome.out.contains(secret) && !outcome.out.contains(part));
        QVERIFY(outcome.out.contains("sign-1") && !outcome.out.contains("seal-1"));
    }
    QCOMPARE(run(opened({"keys", "bundle", "export", m_bundle, "--public", "der"})).status, 2);
}

void CommandBundleTest::keysWithoutANameAreRefused()
{
    const auto pem = m_folder.write("nameless.pem", run({"keys", "convert", m_sign, "--to", "pem"}).out);
    const auto outcome = run({"keys", "bundle", "export", pem, "--new-passphrase-file", m_passphrase, "--out",
                              m_folder.path("n")});
    QCOMPARE(outcome.status, 2);
    QVERIFY(!QFileInfo::exists(m_folder.path("n")));
}

void CommandBundleTest::aTamperedBundleDoesNotOpen()
{
    auto text = Folder::read(m_bundle);
    const auto at = text.lastIndexOf('.') + 1;
    text[at] = text[at] == 'A' ? 'B' : 'A';
    QCOMPARE(run(opened({"keys", "bundle", "show", m_folder.write("tampered.bundle", text)})).status, 2);
}

QTEST_GUILESS_MAIN(CommandBundleTest)
#include "test_command_bundle.moc"
