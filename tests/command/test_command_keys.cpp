// signet keys: making, listing, showing, converting.

#include "tests/command/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>

#include <unistd.h>

using namespace signet::testing;

class CommandKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewKeyIsForItsOwnerOnly();
    void aNewKeyGetsAFileOfItsOwnName();
    void aKidThatIsNoFileNameNeedsOne();
    void nothingIsOverwritten();
    void forceReplacesTheFileAtOnce();
    void forceDoesNotReplaceADevice();
    void aKeyForStandardOutput();
    void keysForEveryPurpose_data();
    void keysForEveryPurpose();
    void weakKeysAreNotMade();
    void theListShowsWhatAKeyIs();
    void aSecretsThumbprintIsNotListed();
    void showLeavesPrivatePartsOut();
    void thumbprintsAreThoseOfTheRfc();
    void conversionsComeBack_data();
    void conversionsComeBack();
    void thePublicHalfHasNoPrivatePart();
    void symmetricKeysHaveNoPem();
    void aPassphraseProtectsThePem();
    void severalKeysNeedAChoice();
    void unreadableFilesAreNamed_data();
    void unreadableFilesAreNamed();
    void hostileNamesAreShownHarmless();

private:
    Folder m_folder;
};

namespace {

QJsonObject object(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

mode_t modeOf(const QString& path)
{
    struct stat status = {};
    return ::stat(path.toLocal8Bit().constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

void CommandKeysTest::aNewKeyIsForItsOwnerOnly()
{
    const auto before = ::umask(0); // even then
    const auto file = m_folder.path("mode.jwk");
    const auto made = run({"keys", "new", "--alg", "ES256", "--out", file});
    const auto copied = run({"keys", "convert", file, "--to", "pem", "--out", m_folder.path("mode.pem")});
    const auto shared =
        run({"keys", "convert", file, "--to", "pem", "--public", "--out", m_folder.path("mode-public.pem")});
    ::umask(before);
    QCOMPARE(made.status, 0);
    QCOMPARE(made.out, file.toUtf8() + '\n');
    QCOMPARE(modeOf(file), mode_t{0600});
    QCOMPARE(copied.status, 0);
    QCOMPARE(modeOf(m_folder.path("mode.pem")), mode_t{0600});
    QCOMPARE(shared.status, 0);
    QCOMPARE(modeOf(m_folder.path("mode-public.pem")), mode_t{0666});
    const auto key = object(Folder::read(file));
    QCOMPARE(key.value("kty").toString(), QString("EC"));
    QVERIFY(!key.value("d").toString().isEmpty());
}

void CommandKeysTest::aNewKeyGetsAFileOfItsOwnName()
{
    Surroundings surroundings;
    surroundings.workingFolder = m_folder.path(".");
    const auto named = run({"keys", "new", "--alg", "EdDSA", "--kid", "2026-11-a"}, surroundings);
    QCOMPARE(named.status, 0);
    QCOMPARE(named.out, QByteArray("2026-11-a.jwk\n"));
    QCOMPARE(object(Folder::read(m_folder.path("2026-11-a.jwk"))).value("kid").toString(),
             QString("2026-11-a"));
    const auto unnamed = run({"keys", "new", "--enc", "A256GCM"}, surroundings);
    QCOMPARE(unnamed.status, 0);
    QVERIFY(unnamed.out.startsWith("key-"));
    QVERIFY(QFileInfo::exists(m_folder.path(QString::fromUtf8(unnamed.out.trimmed()))));
}

void CommandKeysTest::aKidThatIsNoFileNameNeedsOne()
{
    Surroundings surroundings;
    surroundings.workingFolder = m_folder.path(".");
    QProcess shell; // Qt would mend the bytes
    shell.start(
        "sh",
        {"-c", QString("'%1' keys new --alg EdDSA --out - --kid \"$(printf '\\377')\"").arg(programPath())});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.exitCode(), 2);
    QCOMPARE(shell.readAllStandardOutput(), QByteArray());
    for (const char* kid : {"../up", "/etc/x", ".hidden", "-dash", "a b", "a\nb"}) {
        const auto outcome = run({"keys", "new", "--alg", "EdDSA", "--kid=" + QString(kid)}, surroundings);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains("--out"), outcome.err.constData());
    }
}

void CommandKeysTest::nothingIsOverwritten()
{
    const auto file = m_folder.write("precious.jwk", "precious");
    const auto made = run({"keys", "new", "--alg", "ES256", "--out", file});
    QCOMPARE(made.status, 2);
    QVERIFY2(made.err.contains("precious.jwk") && made.err.contains("--force"), made.err.constData());
    QCOMPARE(Folder::read(file), QByteArray("precious"));
    const auto link = m_folder.path("link.jwk");
    QVERIFY(
        QFile::link(m_folder.path("elsewhere.jwk"), link)); // dangling: following it would write elsewhere
    QCOMPARE(run({"keys", "new", "--alg", "ES256", "--out", link}).status, 2);
    QVERIFY(!QFileInfo::exists(m_folder.path("elsewhere.jwk")));
}

void CommandKeysTest::forceReplacesTheFileAtOnce()
{
    const auto file = m_folder.write("old.jwk", "old");
    QCOMPARE(::chmod(file.toLocal8Bit().constData(), 0644), 0);
    QCOMPARE(run({"keys", "new", "--alg", "ES256", "--out", file, "--force"}).status, 0);
    QCOMPARE(object(Folder::read(file)).value("kty").toString(), QString("EC"));
    QCOMPARE(modeOf(file), mode_t{0600});
    QCOMPARE(QDir(m_folder.path(".")).entryList({"old.jwk*"}).size(), qsizetype{1});
}

void CommandKeysTest::forceDoesNotReplaceADevice()
{
    const auto pipe = m_folder.path("pipe");
    QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
    const auto outcome = run({"keys", "new", "--alg", "ES256", "--out", pipe, "--force"});
    QCOMPARE(outcome.status, 2);
    struct stat status = {};
    QCOMPARE(::lstat(pipe.toLocal8Bit().constData(), &status), 0);
    QVERIFY(S_ISFIFO(status.st_mode));
}

void CommandKeysTest::aKeyForStandardOutput()
{
    const auto outcome = run({"keys", "new", "--alg", "HS256", "--kid", "a", "--out", "-"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err, QByteArray());
    QCOMPARE(object(outcome.out).value("alg").toString(), QString("HS256"));
}

void CommandKeysTest::keysForEveryPurpose_data()
{
    QTest::addColumn<QString>("option");
    for (const char* name :
         {"HS256",          "HS384",          "HS512",          "RS256",     "RS384",
          "RS512",          "PS256",          "PS384",          "PS512",     "ES256",
          "ES384",          "ES512",          "EdDSA",          "A128KW",    "A192KW",
          "A256KW",         "A128GCMKW",      "A192GCMKW",      "A256GCMKW", "ECDH-ES",
          "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW", "RSA-OAEP",  "RSA-OAEP-256"})
        QTest::newRow(name) << "--alg";
    for (const char* name :
         {"A128GCM", "A192GCM", "A256GCM", "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512"})
        QTest::newRow(name) << "--enc";
}

void CommandKeysTest::keysForEveryPurpose()
{
    QFETCH(QString, option);
    const QString name = QTest::currentDataTag();
    const auto outcome = run(QStringList{"keys", "new", "--out", "-"} + keyOptions(name, option));
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    const auto key = object(outcome.out);
    QCOMPARE(key.value("alg").toString(), name);
    QVERIFY(!key.value("kid").toString().isEmpty());
    QCOMPARE(run({"keys", "list", m_folder.write("one.jwk", outcome.out)}).status, 0);
}

void CommandKeysTest::weakKeysAreNotMade()
{
    QCOMPARE(run({"keys", "new", "--alg", "RS256", "--bits", "1024", "--out", "-"}).status, 2);
    QCOMPARE(run({"keys", "new", "--alg", "RS256", "--bits", "100000", "--out", "-"}).status, 2);
    for (const auto& sized : {QStringList{"--alg", "ES256"}, QStringList{"--enc", "A256GCM"}}) {
        const auto outcome = run(QStringList{"keys", "new", "--out", "-", "--bits", "4096"} + sized);
        QVERIFY2(outcome.status == 2 && outcome.err.contains("RSA"), outcome.err.constData());
    }
    QCOMPARE(run({"keys", "new", "--alg", "none", "--out", "-"}).status, 2);
    QCOMPARE(run({"keys", "new", "--alg", "RSA1_5", "--out", "-"}).status, 2);
    QCOMPARE(run({"keys", "new", "--alg", "dir", "--out", "-"}).status, 2);
}

void CommandKeysTest::theListShowsWhatAKeyIs()
{
    const auto first = m_folder.newKey("list-a.jwk", {"--alg", "ES384", "--kid", "first"});
    const auto second =
        m_folder.newKey("list-b.jwk", {"--alg", "RS256", "--kid", "second", "--bits", "2048"});
    const auto table = run({"keys", "list", first, second});
    QCOMPARE(table.status, 0);
    const auto lines = table.out.split('\n');
    QVERIFY(lines[0].startsWith("KID"));
    QVERIFY(lines[1].contains("first") && lines[1].contains("EC P-384") && lines[1].contains("ES384") &&
            lines[1].contains("private") && lines[1].contains("list-a.jwk"));
    QVERIFY(lines[2].contains("second") && lines[2].contains("RSA") && lines[2].contains("2048"));
    QCOMPARE(lines[1].indexOf("EC P-384"), lines[0].indexOf("TYPE"));
    QCOMPARE(lines[2].indexOf("RSA"), lines[0].indexOf("TYPE"));

    const auto json = run({"keys", "list", "--json", first, second});
    const auto keys = object(json.out).value("keys").toArray();
    QCOMPARE(keys.size(), qsizetype{2});
    QCOMPARE(keys[0].toObject().value("crv").toString(), QString("P-384"));
    QCOMPARE(keys[0].toObject().value("bits").toInt(), 384);
    QCOMPARE(keys[1].toObject().value("bits").toInt(), 2048);
    QCOMPARE(keys[1].toObject().value("thumbprint").toString(),
             QString::fromUtf8(run({"keys", "thumbprint", second}).out.trimmed()));
    QVERIFY(!json.out.contains("\"d\""));
}

void CommandKeysTest::aSecretsThumbprintIsNotListed()
{
    const auto key = m_folder.newKey("oct.jwk", {"--alg", "HS256", "--kid", "named"});
    const auto thumbprint = run({"keys", "thumbprint", key}).out.trimmed();
    QCOMPARE(thumbprint.size(), qsizetype{43});
    QVERIFY(!run({"keys", "list", key}).out.contains(thumbprint));
    QVERIFY(!run({"keys", "list", "--json", key}).out.contains(thumbprint));
    QVERIFY(run({"keys", "list", key}).out.contains("secret"));
}

void CommandKeysTest::showLeavesPrivatePartsOut()
{
    for (const char* algorithm : {"ES256", "HS256", "EdDSA"}) {
        const auto file = m_folder.newKey(QString("show-%1.jwk").arg(algorithm), {"--alg", algorithm});
        const auto whole = object(Folder::read(file));
        const auto secret = whole.value(whole.contains("d") ? "d" : "k").toString();
        QVERIFY(!secret.isEmpty());
        const auto shown = run({"keys", "show", file});
        QCOMPARE(shown.status, 0);
        QVERIFY(!shown.out.contains(secret.toUtf8()));
        QCOMPARE(object(shown.out).value("kid"), whole.value("kid"));
        QCOMPARE(object(run({"keys", "show", "--private", file}).out), whole);
    }
}

void CommandKeysTest::thumbprintsAreThoseOfTheRfc()
{
    // RFC 8037 appendix A.3, of the key of appendix A.2.
    const auto file = m_folder.write("rfc8037.jwk", R"({"kty":"OKP","crv":"Ed25519",
        "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})");
    QCOMPARE(run({"keys", "thumbprint", file}).out,
             QByteArray("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k\n"));
}

void CommandKeysTest::conversionsComeBack_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("algorithm");
    for (const char* form : {"jwk", "jwks", "pem", "der"})
        for (const char* algorithm : {"ES256", "ES512", "EdDSA", "RS256", "ECDH-ES"})
            QTest::addRow("%s of %s", form, algorithm) << QString(form) << QString(algorithm);
}

void CommandKeysTest::conversionsComeBack()
{
    QFETCH(QString, form);
    QFETCH(QString, algorithm);
    const auto file = m_folder.newKey(QTest::currentDataTag(), keyOptions(algorithm));
    const auto thumbprint = run({"keys", "thumbprint", file}).out;
    for (const auto& extra : {QStringList{}, QStringList{"--public"}}) {
        const auto converted = run(QStringList{"keys", "convert", file, "--to", form} + extra);
        QVERIFY2(converted.status == 0, converted.err.constData());
        const auto copy = m_folder.write("copy", converted.out);
        QCOMPARE(run({"keys", "thumbprint", copy}).out, thumbprint);
        const auto part =
            object(run({"keys", "list", "--json", copy}).out).value("keys").toArray()[0].toObject();
        QCOMPARE(part.value("part").toString(), extra.isEmpty() ? QString("private") : QString("public"));
    }
}

void CommandKeysTest::thePublicHalfHasNoPrivatePart()
{
    const auto file = m_folder.newKey("half.jwk", {"--alg", "RS256", "--bits", "2048"});
    const auto whole = object(Folder::read(file));
    for (const char* form : {"jwk", "jwks"}) {
        const auto half = run({"keys", "convert", file, "--to", form, "--public"}).out;
        for (const char* member : {"d", "p", "q", "dp", "dq", "qi"})
            QVERIFY(!half.contains(whole.value(member).toString().toUtf8()));
    }
    QVERIFY(!run({"keys", "convert", file, "--to", "pem", "--public"}).out.contains("PRIVATE"));
}

void CommandKeysTest::symmetricKeysHaveNoPem()
{
    const auto file = m_folder.newKey("symmetric.jwk", {"--alg", "HS256"});
    for (const auto& extra :
         {QStringList{"--to", "pem"}, QStringList{"--to", "der"}, QStringList{"--to", "jwk", "--public"}}) {
        const auto outcome = run(QStringList{"keys", "convert", file} + extra);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QByteArray());
    }
}

void CommandKeysTest::aPassphraseProtectsThePem()
{
    const auto file = m_folder.newKey("locked.jwk", {"--alg", "ES256"});
    const auto passphrase = m_folder.write("passphrase", "correct horse\nnot this line\n");
    const auto wrong = m_folder.write("wrong", "incorrect\n");
    const auto pem = m_folder.path("locked.pem");
    const auto made =
        run({"keys", "convert", file, "--to", "pem", "--new-passphrase-file", passphrase, "--out", pem});
    QVERIFY2(made.status == 0, made.err.constData());
    QVERIFY(Folder::read(pem).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
    QCOMPARE(run({"keys", "thumbprint", pem, "--passphrase-file", passphrase}).out,
             run({"keys", "thumbprint", file}).out);
    QCOMPARE(run({"keys", "thumbprint", pem, "--passphrase-file", wrong}).status, 2);
    const auto unasked = run({"keys", "thumbprint", pem}); // and no terminal to ask on
    QCOMPARE(unasked.status, 2);
    QVERIFY2(unasked.err.contains("--passphrase-file"), unasked.err.constData());
    QCOMPARE(run({"keys", "thumbprint", pem, "--passphrase-file", m_folder.write("empty", "\n")}).status, 2);
}

void CommandKeysTest::severalKeysNeedAChoice()
{
    const auto first = m_folder.newKey("several-a.jwk", {"--alg", "ES256", "--kid", "a"});
    const auto second = m_folder.newKey("several-b.jwk", {"--alg", "ES384", "--kid", "b"});
    const auto set = m_folder.write("several.jwks",
                                    "{\"keys\":[" + Folder::read(first) + ',' + Folder::read(second) + "]}");
    QCOMPARE(run({"keys", "convert", set, "--to", "jwk"}).status, 2);
    QCOMPARE(run({"keys", "convert", set, "--to", "jwk", "--kid", "c"}).status, 2);
    const auto one = run({"keys", "convert", set, "--to", "jwk", "--kid", "b", "--public"});
    QCOMPARE(object(one.out).value("crv").toString(), QString("P-384"));
    const auto pem = run({"keys", "convert", set, "--to", "pem", "--public"});
    QCOMPARE(pem.out.count("BEGIN PUBLIC KEY"), qsizetype{2});
    QCOMPARE(run({"keys", "list", m_folder.write("two.pem", pem.out)}).out.count("public"), qsizetype{2});
    QCOMPARE(object(run({"keys", "show", set}).out).value("keys").toArray().size(), qsizetype{2});
}

void CommandKeysTest::unreadableFilesAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << m_folder.path("is-missing");
    QTest::newRow("a folder") << m_folder.path(".");
    QTest::newRow("empty") << m_folder.write("is-empty", "");
    QTest::newRow("no key") << m_folder.write("is-text", "hello\n");
    QTest::newRow("broken JSON") << m_folder.write("is-broken", "{\"kty\":");
    QTest::newRow("no set") << m_folder.write("is-none", "{\"keys\":[]}");
    QTest::newRow("zeros") << m_folder.write("is-zeros", QByteArray(10000, '\0'));
    QTest::newRow("endless") << QString("/dev/zero");
    QTest::newRow("no name") << QString("");
}

void CommandKeysTest::unreadableFilesAreNamed()
{
    QFETCH(QString, file);
    for (const auto& arguments :
         {QStringList{"keys", "list", file}, QStringList{"jose", "verify", "--key", file, "a.b.c"},
          QStringList{"inspect", "--keys", file, "a=b"}}) {
        const auto outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.startsWith("signet: ") &&
                     outcome.err.contains(QFileInfo(file).fileName().toUtf8()),
                 outcome.err.constData());
    }
}

void CommandKeysTest::hostileNamesAreShownHarmless()
{
    const auto file = m_folder.write("hostile.jwk", R"({"kty":"oct","kid":"\u001b]0;x\u0007\u202e\u009b",)"
                                                    R"("k":"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T"})");
    for (const auto& arguments :
         {QStringList{"keys", "list"}, QStringList{"keys", "list", "--json"}, QStringList{"keys", "show"},
          QStringList{"keys", "thumbprint", file}, QStringList{"keys", "thumbprint", "--json"}}) {
        const auto outcome = run(arguments + QStringList{file});
        QCOMPARE(outcome.status, 0);
        QVERIFY(!outcome.out.contains('\033') && !outcome.out.contains("\xE2\x80\xAE") &&
                !outcome.out.contains("\xC2\x9B"));
    }
}

QTEST_GUILESS_MAIN(CommandKeysTest)
#include "test_command_keys.moc"
