// signet jose: every algorithm through the binary, and what must be refused.

#include "tests/command/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sys/stat.h>

using namespace signet::testing;

class CommandJoseTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everySignatureComesBack_data();
    void everySignatureComesBack();
    void everyEncryptionComesBack_data();
    void everyEncryptionComesBack();
    void everyContentEncryptionComesBack_data();
    void everyContentEncryptionComesBack();
    void bytesComeThroughUnchanged();
    void aRefusalSaysWhyAndShowsNothing_data();
    void aRefusalSaysWhyAndShowsNothing();
    void whatCannotBeReadIsTrouble_data();
    void whatCannotBeReadIsTrouble();
    void whiteSpaceAroundATokenIsTolerated();
    void whiteSpaceInsideATokenIsNot();
    void tooLargeATokenIsRefused();
    void aDetachedPayloadIsReadFromAFile();
    void headerMembersAreAdded();
    void headerMembersThatSignetSetsAreRefused();
    void severalPossibleAlgorithmsAreNamed();
    void aSetNeedsAKid();
    void aPublicKeyCannotSign();
    void keysDoOnlyWhatTheyAreFor();
    void aPublicPemIsNoSharedSecret();
    void aFileInPlaceOfATokenIsPointedOut();
    void claimsAreNotJudged();

private:
    QString key(const QString& name) const { return m_folder.path(name); }
    Folder m_folder;
    QByteArray m_signed;
    QByteArray m_sealed;
};

namespace {

const QByteArray text = "The true sign of intelligence is not knowledge but imagination.";

/// Another first character of the last part, which changes bits that count.
QByteArray tampered(QByteArray token)
{
    const auto at = token.lastIndexOf('.') + 1;
    token[at] = token[at] == 'A' ? 'B' : 'A';
    return token;
}

} // namespace

void CommandJoseTest::initTestCase()
{
    QVERIFY(!m_folder.newKey("es256", {"--alg", "ES256", "--kid", "es"}).isEmpty());
    QVERIFY(!m_folder.newKey("other", {"--alg", "ES256", "--kid", "other"}).isEmpty());
    QVERIFY(!m_folder.newKey("twin", {"--alg", "ES256", "--kid", "es"}).isEmpty());
    QVERIFY(!m_folder.newKey("seal", {"--enc", "A256GCM", "--kid", "seal"}).isEmpty());
    QVERIFY(!m_folder.newKey("rsa", {"--alg", "RS256", "--kid", "rsa", "--bits", "2048"}).isEmpty());
    m_signed = run({"jose", "sign", "--key", key("es256"), text}).out.trimmed();
    m_sealed = run({"jose", "encrypt", "--key", key("seal"), "--alg", "dir", "--enc", "A256GCM", text})
                   .out.trimmed();
    QCOMPARE(m_signed.count('.'), qsizetype{2});
    QCOMPARE(m_sealed.count('.'), qsizetype{4});
}

void CommandJoseTest::everySignatureComesBack_data()
{
    QTest::addColumn<bool>("named"); // the row tells all
    for (const char* name : {"HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512",
                             "ES256", "ES384", "ES512", "EdDSA"})
        QTest::newRow(name) << true;
}

void CommandJoseTest::everySignatureComesBack()
{
    const QString name = QTest::currentDataTag();
    const auto file = m_folder.newKey("sign-" + name, keyOptions(name));
    const auto wrong = m_folder.newKey("wrong-" + name, keyOptions(name));
    for (const auto& form : {QStringList{}, QStringList{"--json"}, QStringList{"--alg", name}}) {
        const auto made = run(QStringList{"jose", "sign", "--key", file} + form + QStringList{"-"}, text);
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(made.err, QByteArray());
        const auto token = QString::fromUtf8(made.out.trimmed());
        const auto back = run({"jose", "verify", "--key", file, token});
        QVERIFY2(back.status == 0, back.err.constData());
        QCOMPARE(back.out, text);
        QCOMPARE(back.err, QByteArray());
        const auto refused = run({"jose", "verify", "--key", wrong, token});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.out, QByteArray());
    }
}

void CommandJoseTest::everyEncryptionComesBack_data()
{
    QTest::addColumn<bool>("named"); // the row tells all
    for (const char* name : {"A128KW", "A192KW", "A256KW", "A128GCMKW", "A192GCMKW", "A256GCMKW", "ECDH-ES",
                             "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW", "RSA-OAEP", "RSA-OAEP-256",
                             "PBES2-HS256+A128KW", "PBES2-HS384+A192KW", "PBES2-HS512+A256KW"})
        QTest::newRow(name) << true;
}

void CommandJoseTest::everyEncryptionComesBack()
{
    const QString name = QTest::currentDataTag();
    QString file;
    QString wrong;
    if (name.startsWith("PBES2")) {
        file = m_folder.write("password", R"({"kty":"oct","k":"Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZQ"})");
        wrong =
            m_folder.write("no-password", R"({"kty":"oct","k":"aW5jb3JyZWN0IGhvcnNlIGJhdHRlcnkgc3RhcGxl"})");
    } else {
        file = m_folder.newKey("encrypt-" + name, keyOptions(name));
        wrong = m_folder.newKey("wrong-" + name, keyOptions(name));
    }
    for (const auto& form : {QStringList{}, QStringList{"--json"}}) {
        const auto made = run(QStringList{"jose", "encrypt", "--key", file, "--alg", name, "--enc",
                                          "A128CBC-HS256", "--p2c", "1000", "-"} +
                                  form,
                              text);
        QVERIFY2(made.status == 0, made.err.constData());
        const auto token = QString::fromUtf8(made.out.trimmed());
        const auto back = run({"jose", "decrypt", "--key", file, token});
        QVERIFY2(back.status == 0, back.err.constData());
        QCOMPARE(back.out, text);
        const auto refused = run({"jose", "decrypt", "--key", wrong, token});
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.out, QByteArray());
    }
}

void CommandJoseTest::everyContentEncryptionComesBack_data()
{
    QTest::addColumn<bool>("named"); // the row tells all
    for (const char* name :
         {"A128GCM", "A192GCM", "A256GCM", "A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512"})
        QTest::newRow(name) << true;
}

void CommandJoseTest::everyContentEncryptionComesBack()
{
    const QString name = QTest::currentDataTag();
    const auto file = m_folder.newKey("content-" + name, {"--enc", name});
    // The key states what it is for, so neither --alg nor --enc is needed; naming them is fine too.
    for (const auto& how : {QStringList{}, QStringList{"--alg", "dir", "--enc", name}}) {
        const auto made = run(QStringList{"jose", "encrypt", "--key", file, "-"} + how, text);
        QVERIFY2(made.status == 0, made.err.constData());
        QCOMPARE(run({"jose", "decrypt", "--key", file, "-"}, made.out).out, text);
        QCOMPARE(run({"jose", "decrypt", "--key", file, "-"}, tampered(made.out)).status, 1);
    }
}

void CommandJoseTest::bytesComeThroughUnchanged()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += static_cast<char>(i);
    for (const auto& payload : {bytes, QByteArray(), QByteArray("\n"), QByteArray("line\r\n\n"),
                                QByteArray(1, '\0'), QByteArray(200'000, '\xFF')}) {
        const auto made = run({"jose", "sign", "--key", key("es256"), "-"}, payload);
        QVERIFY2(made.status == 0, made.err.constData());
        const auto back =
            run({"jose", "verify", "--key", key("es256"), "--max-size", "1000000", "-"}, made.out);
        QVERIFY2(back.status == 0, back.err.constData());
        QCOMPARE(back.out, payload);
        const auto sealed = run({"jose", "encrypt", "--key", key("seal"), "-"}, payload);
        const auto opened =
            run({"jose", "decrypt", "--key", key("seal"), "--max-size", "1000000", "-"}, sealed.out);
        QVERIFY2(opened.status == 0, opened.err.constData());
        QCOMPARE(opened.out, payload);
    }
}

void CommandJoseTest::aRefusalSaysWhyAndShowsNothing_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("keyName");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("why");
    const auto parts = m_signed.split('.');
    QTest::newRow("tampered signature") << "verify"
                                        << "es256" << tampered(m_signed) << QByteArray("bad_signature");
    QTest::newRow("tampered payload")
        << "verify"
        << "es256" << parts[0] + ".e30." + parts[2] << QByteArray("bad_signature");
    QTest::newRow("no signature") << "verify"
                                  << "es256" << parts[0] + '.' + parts[1] + '.' << QByteArray();
    QTest::newRow("another key of that name") << "verify"
                                              << "twin" << m_signed << QByteArray("bad_signature");
    QTest::newRow("alg none") << "verify"
                              << "es256" << QByteArray("eyJhbGciOiJub25lIn0.") + parts[1] + '.'
                              << QByteArray("unsupported_algorithm");
    QTest::newRow("a kind of another key") << "verify"
                                           << "seal" << m_signed << QByteArray();
    QTest::newRow("no token") << "verify"
                              << "es256" << QByteArray("hello") << QByteArray("malformed");
    QTest::newRow("dots") << "verify"
                          << "es256" << QByteArray(1000, '.') << QByteArray();
    QTest::newRow("binary") << "verify"
                            << "es256" << QByteArray("\0\1\2", 3) << QByteArray("malformed");
    QTest::newRow("a sealed token to verify") << "verify"
                                              << "es256" << m_sealed << QByteArray();
    QTest::newRow("a signed token to decrypt") << "decrypt"
                                               << "seal" << m_signed << QByteArray();
    QTest::newRow("tampered tag") << "decrypt"
                                  << "seal" << tampered(m_sealed) << QByteArray("bad_signature");
    QTest::newRow("deep JSON") << "verify"
                               << "es256" << QByteArray(8000, '[') << QByteArray("malformed");
}

void CommandJoseTest::aRefusalSaysWhyAndShowsNothing()
{
    QFETCH(QString, command);
    QFETCH(QString, keyName);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, why);
    const auto outcome = run({"jose", command, "--key", key(keyName), "-"}, token);
    QVERIFY2(outcome.status == 1, outcome.err.constData());
    QCOMPARE(outcome.out, QByteArray());
    QVERIFY2(outcome.err.startsWith("refused: " + why), outcome.err.constData());
    QVERIFY(outcome.err.count(": ") >= 2);
    QVERIFY(!outcome.err.contains(text));
}

void CommandJoseTest::whatCannotBeReadIsTrouble_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("missing") << key("no-such-file");
    QTest::newRow("a folder") << key(".");
    QTest::newRow("no key") << m_folder.write("text", "hello");
    QTest::newRow("a private part that does not belong")
        << m_folder.write("liar", R"({"kty":"OKP","crv":"Ed25519",
            "d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
            "x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURp"})");
    if (::geteuid() != 0) {
        const auto locked = m_folder.write("locked", "x");
        ::chmod(locked.toLocal8Bit().constData(), 0);
        QTest::newRow("not ours to read") << locked;
    }
}

void CommandJoseTest::whatCannotBeReadIsTrouble()
{
    QFETCH(QString, file);
    for (const char* command : {"verify", "decrypt", "sign", "encrypt"}) {
        const auto outcome = run({"jose", command, "--key", file, "x"});
        QCOMPARE(outcome.status, 2);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.startsWith("signet: "), outcome.err.constData());
    }
}

void CommandJoseTest::whiteSpaceAroundATokenIsTolerated()
{
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "-"}, "\n \t" + m_signed + "\r\n\n").out, text);
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), QString::fromUtf8(' ' + m_signed + '\n')}).out,
             text);
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "-"}, " \n").status, 2);
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), ""}).status, 2);
}

void CommandJoseTest::whiteSpaceInsideATokenIsNot()
{
    auto wrapped = m_signed;
    wrapped.insert(20, '\n');
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "-"}, wrapped).status, 1);
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "-"}, m_signed + '\n' + m_signed).status, 1);
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "-"}, m_signed + '\0').status, 1);
}

void CommandJoseTest::tooLargeATokenIsRefused()
{
    const auto large = run({"jose", "sign", "--key", key("es256"), "-"}, QByteArray(20'000, 'x')).out;
    const auto refused = run({"jose", "verify", "--key", key("es256"), "-"}, large);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.startsWith("refused: too_large") && refused.err.contains("--max-size"),
             refused.err.constData());
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "--max-size", "100000", "-"}, large).status, 0);
    const auto endless = run({"jose", "verify", "--key", key("es256"), "-"}, QByteArray(5'000'000, 'A'));
    QCOMPARE(endless.status, 1);
    QVERIFY(endless.err.startsWith("refused: too_large"));
}

void CommandJoseTest::aDetachedPayloadIsReadFromAFile()
{
    const auto parts = m_signed.split('.');
    const QByteArray detached = parts[0] + ".." + parts[2];
    const auto content = m_folder.write("content", text);
    const auto good = run({"jose", "verify", "--key", key("es256"), "--detached", content, "-"}, detached);
    QVERIFY2(good.status == 0, good.err.constData());
    QCOMPARE(good.out, text);
    const auto other = m_folder.write("other-content", text + '\n');
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "--detached", other, "-"}, detached).status, 1);
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "-"}, detached).status, 1);
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "--detached", key("none"), "-"}, detached).status,
             2);
    // A payload in both places: which one was signed?
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "--detached", content, "-"}, m_signed).status, 1);
}

void CommandJoseTest::headerMembersAreAdded()
{
    const auto token =
        run({"jose", "sign", "--key", key("es256"), "--header", R"({"typ":"JWT","x":[1]})", "{}"}).out;
    const auto header =
        QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.')[0], QByteArray::Base64UrlEncoding))
            .object();
    QCOMPARE(header.value("typ").toString(), QString("JWT"));
    QCOMPARE(header.value("alg").toString(), QString("ES256"));
    QCOMPARE(header.value("kid").toString(), QString("es"));
}

void CommandJoseTest::headerMembersThatSignetSetsAreRefused()
{
    for (const char* header : {R"({"alg":"none"})", R"({"crit":["x"]})", R"({"b64":false})", R"([1])",
                               R"({"a":1)", R"({"a":1,"a":2})", "x"}) {
        const auto outcome = run({"jose", "sign", "--key", key("es256"), "--header", header, "{}"});
        QVERIFY2(outcome.status == 2, header);
        QCOMPARE(outcome.out, QByteArray());
    }
    for (const char* header : {R"({"alg":"dir"})", R"({"enc":"A128GCM"})", R"({"zip":"DEF"})"})
        QCOMPARE(run({"jose", "encrypt", "--key", key("seal"), "--header", header, "x"}).status, 2);
}

void CommandJoseTest::severalPossibleAlgorithmsAreNamed()
{
    const auto pem = m_folder.write("rsa.pem", run({"keys", "convert", key("rsa"), "--to", "pem"}).out);
    const auto outcome = run({"jose", "sign", "--key", pem, "x"});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("RS256") && outcome.err.contains("PS512") && outcome.err.contains("--alg"),
             outcome.err.constData());
    QCOMPARE(run({"jose", "sign", "--key", pem, "--alg", "PS384", "x"}).status, 0);
    QCOMPARE(run({"jose", "sign", "--key", pem, "--alg", "ES256", "x"}).status, 2);
    // An elliptic curve has but one.
    const auto ec = m_folder.write("ec.pem", run({"keys", "convert", key("es256"), "--to", "pem"}).out);
    QCOMPARE(run({"jose", "sign", "--key", ec, "x"}).status, 0);
    for (const char* name : {"none", "RSA1_5", "rs256", "A256GCM"})
        QCOMPARE(run({"jose", "sign", "--key", pem, "--alg", name, "x"}).status, 2);
}

void CommandJoseTest::aSetNeedsAKid()
{
    const auto set =
        m_folder.write("set", "{\"keys\":[" + Folder::read(key("es256")) + ',' + Folder::read(key("other")) +
                                  ',' + Folder::read(key("rsa")) + "]}");
    const auto outcome = run({"jose", "sign", "--key", set, "x"});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("'es'") && outcome.err.contains("--kid"), outcome.err.constData());
    const auto token = run({"jose", "sign", "--key", set, "--kid", "other", "x"}).out;
    QCOMPARE(run({"jose", "verify", "--key", key("other"), "-"}, token).status, 0);
    QCOMPARE(run({"jose", "verify", "--key", set, "-"}, token).status, 0);
    QCOMPARE(run({"jose", "sign", "--key", set, "--kid", "nobody", "x"}).status, 2);
    // Only one of them can RS256.
    QCOMPARE(run({"jose", "sign", "--key", set, "--alg", "RS256", "x"}).status, 0);
}

void CommandJoseTest::aPublicKeyCannotSign()
{
    const auto half =
        m_folder.write("half", run({"keys", "convert", key("es256"), "--to", "jwk", "--public"}).out);
    QCOMPARE(run({"jose", "verify", "--key", half, "-"}, m_signed).status, 0);
    const auto outcome = run({"jose", "sign", "--key", half, "x"});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("cannot sign"), outcome.err.constData());
}

void CommandJoseTest::keysDoOnlyWhatTheyAreFor()
{
    auto object = QJsonDocument::fromJson(Folder::read(key("es256"))).object();
    object.insert("use", "enc");
    const auto forOthers = m_folder.write("use-enc", QJsonDocument(object).toJson());
    QVERIFY(run({"jose", "sign", "--key", forOthers, "x"}).status == 2);
    QVERIFY(run({"jose", "verify", "--key", forOthers, "-"}, m_signed).status != 0);
    QCOMPARE(
        run({"jose", "encrypt", "--key", key("es256"), "--alg", "ECDH-ES", "--enc", "A128GCM", "x"}).status,
        2);
    QCOMPARE(run({"jose", "encrypt", "--key", key("seal"), "--alg", "dir", "--enc", "A128GCM", "x"}).status,
             2);
}

void CommandJoseTest::aPublicPemIsNoSharedSecret()
{
    // The classic: HS256 with the text of the public key as the secret.
    const auto pem = run({"keys", "convert", key("rsa"), "--to", "pem", "--public"}).out;
    const auto file = m_folder.write("public.pem", pem);
    const auto secret = pem.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const auto forger = m_folder.write("forger", R"({"kty":"oct","kid":"rsa","k":")" + secret + "\"}");
    const auto forged = run({"jose", "sign", "--key", forger, "--alg", "HS256", "{}"});
    QCOMPARE(forged.status, 0);
    const auto outcome = run({"jose", "verify", "--key", file, "-"}, forged.out);
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out, QByteArray());
}

void CommandJoseTest::aFileInPlaceOfATokenIsPointedOut()
{
    const auto file = m_folder.write("token", m_signed);
    const auto outcome = run({"jose", "verify", "--key", key("es256"), file});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains("is a file"), outcome.err.constData());
}

void CommandJoseTest::claimsAreNotJudged()
{
    const auto token = run({"jose", "sign", "--key", key("es256"), R"({"exp":1})"}).out;
    QCOMPARE(run({"jose", "verify", "--key", key("es256"), "-"}, token).status, 0);
}

QTEST_GUILESS_MAIN(CommandJoseTest)
#include "test_command_jose.moc"
