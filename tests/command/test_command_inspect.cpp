// signet inspect: what it says, and above all how it ends.

#include "tests/command/support/program.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace signet::testing;

class CommandInspectTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyExitStatus_data();
    void everyExitStatus();
    void theArgumentIsAFileOrItsOwnText();
    void theJsonDocumentHasItsNames();
    void everyJsonLineParses();
    void streamingJsonIsTheSameDocument();
    void findingsCountOnlyWhenAsked();
    void timeIsWhatAtSays();
    void issuerAndAudienceAreHeldTo();
    void decodedAndVerifiedStandApart();
    void plainCookiesAreNothingToVerify();
    void aFolderIsNoInput();
    void hostileContentIsShownHarmless();
    void noTokenAndNoSecretIsRepeated();
    void thereIsNoColourInAPipe();

private:
    QByteArray signedWith(const QString& file, const QJsonObject& claims) const
    {
        return run({"jose", "sign", "--key", file, "--header", R"({"typ":"JWT"})", "-"},
                   QJsonDocument(claims).toJson(QJsonDocument::Compact))
            .out.trimmed();
    }
    QStringList withKey(const QStringList& arguments) const
    {
        return QStringList{"inspect", "--keys", m_key} + arguments;
    }
    Folder m_folder;
    QString m_key;
    QString m_forger; ///< another key of the same kid
    QByteArray m_good;
    QByteArray m_expired;
    QJsonObject m_claims;
};

namespace {

QJsonArray inspectionsOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object().value("inspections").toArray();
}

} // namespace

void CommandInspectTest::initTestCase()
{
    m_key = m_folder.newKey("key.jwk", {"--alg", "ES256", "--kid", "2026-11-a"});
    m_forger = m_folder.newKey("forger.jwk", {"--alg", "ES256", "--kid", "2026-11-a"});
    const auto now = QDateTime::currentSecsSinceEpoch();
    m_claims = {
        {"iss", "https://auth.example"}, {"aud", "enwiki"}, {"sub", "42"}, {"iat", now}, {"exp", now + 600},
        {"jti", "a1b2c3d4e5f6a7b8"}};
    m_good = signedWith(m_key, m_claims);
    auto expired = m_claims;
    expired["iat"] = now - 7200;
    expired["exp"] = now - 3600;
    m_expired = signedWith(m_key, expired);
    QCOMPARE(m_good.count('.'), qsizetype{2});
}

void CommandInspectTest::everyExitStatus_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("withKeys");
    QTest::addColumn<int>("status");
    auto tampered = m_good;
    tampered[tampered.size() - 10] = tampered[tampered.size() - 10] == 'A' ? 'B' : 'A';
    QTest::newRow("a good token") << m_good << true << 0;
    QTest::newRow("two good tokens") << m_good + "\n" + m_good << true << 0;
    QTest::newRow("in a request") << "GET / HTTP/1.1\r\nHost: wiki.example\r\nCookie: a=b; session=" +
                                         m_good + "\r\n\r\n"
                                  << true << 0;
    QTest::newRow("without a key") << m_good << false << 1;
    QTest::newRow("expired") << m_expired << true << 1;
    QTest::newRow("a good one and an expired one") << m_good + "\n" + m_expired << true << 1;
    QTest::newRow("tampered") << tampered << true << 1;
    QTest::newRow("unsigned") << QByteArray("eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJzdWIiOiI0MiJ9.") << true
                              << 1;
    QTest::newRow("nothing") << QByteArray() << true << 2;
    QTest::newRow("words") << QByteArray("the quick brown fox\n") << true << 2;
    QTest::newRow("binary") << QByteArray(4096, '\xFF') << true << 2;
}

void CommandInspectTest::everyExitStatus()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, withKeys);
    QFETCH(int, status);
    const QStringList keys = withKeys ? QStringList{"--keys", m_key} : QStringList{};
    for (const auto& form : {QStringList{}, QStringList{"--json"}, QStringList{"--jsonl"}}) {
        const auto outcome = run(QStringList{"inspect"} + keys + form + QStringList{"-"}, input);
        QVERIFY2(outcome.status == status, outcome.out + outcome.err);
        QCOMPARE(outcome.err.isEmpty(), status != 2);
        // Without an argument standard input is read as well.
        QCOMPARE(run(QStringList{"inspect"} + keys + form, input).out.isEmpty(), outcome.out.isEmpty());
    }
    const auto streamed = run(QStringList{"inspect", "--stream"} + keys + QStringList{"-"}, input);
    QVERIFY2(streamed.status == status, streamed.out + streamed.err);
}

void CommandInspectTest::theArgumentIsAFileOrItsOwnText()
{
    const auto file = m_folder.write("token.txt", m_good + '\n');
    QCOMPARE(run(withKey({file})).status, 0);
    QCOMPARE(run(withKey({QString::fromUtf8(m_good)})).status, 0);
    QCOMPARE(run(withKey({"Cookie: session=" + QString::fromUtf8(m_good)})).status, 0);
    QCOMPARE(run(withKey({"curl https://wiki.example/ -H 'Authorization: Bearer " +
                          QString::fromUtf8(m_good) + '\''}))
                 .status,
             0);
    const auto missing = run(withKey({m_folder.path("no-such.txt")}));
    QCOMPARE(missing.status, 2);
    QVERIFY2(missing.err.contains("no file of that name"), missing.err.constData());
    QCOMPARE(run(withKey({QString(20'000, 'x')})).status, 2);
}

void CommandInspectTest::theJsonDocumentHasItsNames()
{
    const auto outcome = run(withKey({"--json", "-"}), "Cookie: session=" + m_good + "\n");
    const auto inspections = inspectionsOf(outcome.out);
    QCOMPARE(inspections.size(), qsizetype{1});
    const auto one = inspections[0].toObject();
    for (const char* name : {"source", "kind", "header", "claims", "verdict", "refusal", "size", "findings"})
        QVERIFY2(one.contains(name), name);
    QCOMPARE(one.value("verdict").toString(), QString("accepted"));
    QVERIFY(one.value("refusal").isNull());
    QCOMPARE(one.value("header").toObject().value("kid").toString(), QString("2026-11-a"));
    QCOMPARE(one.value("claims").toObject().value("sub").toString(), QString("42"));
    for (const auto& finding : one.value("findings").toArray())
        for (const char* name : {"code", "severity", "message", "remedy"})
            QVERIFY(!finding.toObject().value(name).toString().isEmpty());
    const auto refused = inspectionsOf(run(withKey({"--json", "-"}), m_expired).out)[0].toObject();
    QCOMPARE(refused.value("verdict").toString(), QString("refused"));
    QCOMPARE(refused.value("refusal").toString(), QString("expired"));
    // Nothing found is a document too, for whoever reads it.
    QCOMPARE(inspectionsOf(run({"inspect", "--json", "-"}, QByteArray("words")).out).size(), qsizetype{0});
}

void CommandInspectTest::everyJsonLineParses()
{
    const auto outcome = run(withKey({"--jsonl", "-"}), m_good + "\n" + m_expired + "\n" + m_good + "\n");
    auto lines = outcome.out.split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(lines.size(), qsizetype{3});
    QStringList verdicts;
    for (const auto& line : lines) {
        QJsonParseError error;
        verdicts << QJsonDocument::fromJson(line, &error).object().value("verdict").toString();
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
    QCOMPARE(verdicts, QStringList({"accepted", "refused", "accepted"}));
}

void CommandInspectTest::streamingJsonIsTheSameDocument()
{
    for (const auto& input : {m_good + "\n" + m_expired + "\n", QByteArray("nothing\n")}) {
        const auto whole = inspectionsOf(run(withKey({"--json", "-"}), input).out);
        QJsonParseError error;
        const auto text = run(withKey({"--json", "--stream", "-"}), input).out;
        const auto streamed = QJsonDocument::fromJson(text, &error).object().value("inspections").toArray();
        QVERIFY2(error.error == QJsonParseError::NoError, text.constData());
        QCOMPARE(streamed.size(), whole.size());
        for (int i = 0; i < whole.size(); ++i)
            QCOMPARE(streamed[i].toObject().value("verdict"), whole[i].toObject().value("verdict"));
    }
}

void CommandInspectTest::findingsCountOnlyWhenAsked()
{
    // An unsigned token in a cookie without any flag, and a good token whose cookie lacks flags.
    const QByteArray bare = "Set-Cookie: session=" + m_good + "; Path=/\n";
    const auto inspection = inspectionsOf(run(withKey({"--json", "-"}), bare).out)[0].toObject();
    QSet<QString> severities;
    for (const auto& finding : inspection.value("findings").toArray())
        severities << finding.toObject().value("severity").toString();
    QVERIFY(!severities.isEmpty());
    QCOMPARE(run(withKey({"-"}), bare).status, 0);
    QCOMPARE(run(withKey({"--fail-on", "info", "-"}), bare).status, 1);
    const bool danger = severities.contains("danger");
    const bool warning = danger || severities.contains("warning");
    QVERIFY(warning); // no Secure, no HttpOnly
    QCOMPARE(run(withKey({"--fail-on", "warning", "-"}), bare).status, 1);
    QCOMPARE(run(withKey({"--fail-on", "danger", "-"}), bare).status, danger ? 1 : 0);
    QCOMPARE(run(withKey({"--fail-on", "warning", "--stream", "-"}), bare).status, 1);
    // Nothing found stays nothing found.
    QCOMPARE(run(withKey({"--fail-on", "info", "-"}), QByteArray("words")).status, 2);
}

void CommandInspectTest::timeIsWhatAtSays()
{
    const auto at = [&](qint64 seconds) {
        return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + seconds, Qt::UTC)
            .toString(Qt::ISODate);
    };
    QCOMPARE(run(withKey({"--at", at(-5400), "-"}), m_expired).status, 0);
    QCOMPARE(run(withKey({"--at", at(7200), "-"}), m_good).status, 1);
    QCOMPARE(run(withKey({"--at", at(-7200), "-"}), m_good).status, 1); // not issued yet
    QCOMPARE(run(withKey({"--at", QString::number(QDateTime::currentSecsSinceEpoch()), "-"}), m_good).status,
             0);
}

void CommandInspectTest::issuerAndAudienceAreHeldTo()
{
    QCOMPARE(run(withKey({"--issuer", "https://auth.example", "--audience", "enwiki", "-"}), m_good).status,
             0);
    const auto issuer = run(withKey({"--issuer", "https://auth.example.evil", "--json", "-"}), m_good);
    QCOMPARE(issuer.status, 1);
    QCOMPARE(inspectionsOf(issuer.out)[0].toObject().value("refusal").toString(), QString("wrong_issuer"));
    const auto audience = run(withKey({"--audience", "dewiki", "--json", "-"}), m_good);
    QCOMPARE(audience.status, 1);
    QCOMPARE(inspectionsOf(audience.out)[0].toObject().value("refusal").toString(),
             QString("wrong_audience"));
}

void CommandInspectTest::decodedAndVerifiedStandApart()
{
    const auto accepted = run(withKey({"-"}), m_good).out;
    QVERIFY2(accepted.contains("Verified  accepted"), accepted.constData());
    QVERIFY(accepted.contains("Decoded\n"));
    QVERIFY(accepted.contains("2026-11-a") && accepted.contains("key.jwk"));
    QVERIFY(accepted.indexOf("Verified") < accepted.indexOf("Decoded"));
    const auto unverified = run({"inspect", "-"}, m_good).out;
    QVERIFY2(unverified.contains("Verified  not verified"), unverified.constData());
    QVERIFY(unverified.contains("nothing here is proven"));
    const auto key = m_folder.newKey("seal.jwk", {"--enc", "A256GCM"});
    const auto sealed =
        run({"jose", "encrypt", "--key", key, "--alg", "dir", "--enc", "A256GCM", R"({"sub":"1"})"}).out;
    const auto unopened = run({"inspect", "-"}, sealed).out.simplified();
    QVERIFY2(unopened.contains("signet revoke session -"), unopened.constData());
    const auto expired = run(withKey({"-"}), m_expired).out;
    QVERIFY2(expired.contains("refused: expired"), expired.constData());
    QVERIFY(expired.contains("1 token: 0 accepted, 1 refused"));
    QVERIFY(!expired.contains("nothing here is proven")); // its signature is good
    const auto forged = run({"inspect", "--keys", m_forger, "-"}, m_good).out;
    QVERIFY2(forged.contains("refused: bad_signature") && forged.contains("nothing here is proven"),
             forged.constData());
    for (const auto& line : accepted.split('\n'))
        QVERIFY2(QString::fromUtf8(line).size() <= 100, line.constData());
}

void CommandInspectTest::plainCookiesAreNothingToVerify()
{
    const auto outcome = run({"inspect", "-"}, QByteArray("Cookie: theme=dark; lang=en\n"));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("Nothing was found to verify"), outcome.err.constData());
    QVERIFY(outcome.out.contains("theme"));
    QCOMPARE(inspectionsOf(run({"inspect", "--json", "-"}, QByteArray("Cookie: theme=dark; lang=en\n")).out)
                 .size(),
             qsizetype{2});
}

void CommandInspectTest::aFolderIsNoInput()
{
    const auto outcome = run({"inspect", m_folder.path(".")});
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.err.contains("is a directory"), outcome.err.constData());
}

void CommandInspectTest::hostileContentIsShownHarmless()
{
    auto claims = m_claims;
    const QString hostile = QString::fromUtf8("\033]0;owned\007\033[2J\r\n\u202e\u009b2J\u200b\u2028");
    claims["name"] = hostile;
    claims[hostile] = hostile;
    const QByteArray token = signedWith(m_key, claims);
    const QByteArray cookie = "Set-Cookie: evil\033[2Jname=" + token + "; Path=\033[2J\n";
    for (const auto& input :
         {token + '\n', cookie, "GET /?t=" + token + " HTTP/1.1\r\nHost: a\033[2Jb\r\n\r\n"}) {
        for (const auto& form :
             {QStringList{}, QStringList{"--json"}, QStringList{"--jsonl"}, QStringList{"--stream"}}) {
            const auto outcome = run(withKey(form + QStringList{"-"}), input);
            for (const char* bad : {"\033", "\007", "\r", "\xE2\x80\xAE", "\xC2\x9B", "\xE2\x80\xA8"})
                QVERIFY2(!outcome.out.contains(bad) && !outcome.err.contains(bad), outcome.out.constData());
        }
    }
    // In JSON the meaning stays.
    const auto read = inspectionsOf(run(withKey({"--json", "-"}), token).out)[0].toObject();
    QCOMPARE(read.value("claims").toObject().value("name").toString(), hostile);
}

void CommandInspectTest::noTokenAndNoSecretIsRepeated()
{
    for (const auto& form :
         {QStringList{}, QStringList{"--json"}, QStringList{"--jsonl"}, QStringList{"--stream"}}) {
        const auto outcome = run(withKey(form + QStringList{"-"}), "Cookie: session=" + m_good + "\n");
        QVERIFY(!outcome.out.contains(m_good.split('.')[2]));
        QVERIFY(!outcome.err.contains(m_good.split('.')[2]));
    }
}

void CommandInspectTest::thereIsNoColourInAPipe()
{
    QVERIFY(!run(withKey({"-"}), m_good).out.contains('\033'));
}

QTEST_GUILESS_MAIN(CommandInspectTest)
#include "test_command_inspect.moc"
