// The examples of RFC 7515, 7520, 7797 and 8037 through the binary.

#include "tests/command/support/program.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace signet::testing;

class CommandVectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void rfcTokensOpen_data();
    void rfcTokensOpen();
    void cookbookTokensOpen_data();
    void cookbookTokensOpen();
    void rfcThumbprint();

private:
    Folder m_folder;
};

namespace {

/// Examples of what Signet refuses: RSA1_5 (5.1), zip (5.9), none (A.5), b64 that crit does not list (4.2).
bool mustBeRefused(const QString& name)
{
    return name.contains("rfc7520_5.1.") || name.contains("rfc7520_5.9.") || name.contains("rfc7515_A.5") ||
           name.contains("5_1.key") || name.contains("5_9.compressed") || name.contains("rfc7797/4.2");
}

/// A token text or object to go in on standard input.
QByteArray textOf(const QJsonValue& token)
{
    return token.isString() ? token.toString().toUtf8() : QJsonDocument(token.toObject()).toJson();
}

} // namespace

void CommandVectorsTest::rfcTokensOpen_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("keyFile");
    const auto folder = vectorsFolder();
    if (!folder)
        QSKIP("the vectors are not there");
    const QDir rfc(*folder + "/rfc");
    const auto files = rfc.entryList({"*.jwsc", "*.jwsf", "*.jwsg", "*.jwec", "*.jwef", "*.jweg"});
    QVERIFY(files.size() > 40);
    for (const auto& file : files) {
        const auto base = QFileInfo(file).completeBaseName();
        QStringList keyFiles;
        for (const auto& name : rfc.entryList({base + ".jwk", base + ".jwkset", base + ".?.jwk"}))
            keyFiles << rfc.filePath(name);
        if (keyFiles.isEmpty()) // A.5 has none, being unsigned
            keyFiles << rfc.filePath("rfc7515_A.1.jwk");
        for (const auto& keyFile : keyFiles)
            QTest::addRow("%s with %s", qPrintable(file), qPrintable(QFileInfo(keyFile).fileName()))
                << rfc.filePath(file) << keyFile;
    }
}

void CommandVectorsTest::rfcTokensOpen()
{
    QFETCH(QString, token);
    QFETCH(QString, keyFile);
    const QFileInfo info(token);
    const auto base = info.path() + '/' + info.completeBaseName();
    const bool encrypted = info.suffix().startsWith("jwe");
    QStringList arguments{"jose", encrypted ? "decrypt" : "verify", "--key", keyFile, "-"};
    if (QFileInfo::exists(base + ".payl"))
        arguments << "--detached" << base + ".payl";
    const auto outcome = run(arguments, Folder::read(token));
    // 5.13 has three recipients, the first of them by RSA1_5.
    if (mustBeRefused(info.fileName()) || keyFile.endsWith("5.13.1.jwk")) {
        QCOMPARE(outcome.status, 1);
        QCOMPARE(outcome.out, QByteArray());
        QVERIFY2(outcome.err.startsWith("refused: "), outcome.err.constData());
        return;
    }
    QVERIFY2(outcome.status == 0, outcome.err.constData());
    if (QFileInfo::exists(base + ".pt"))
        QCOMPARE(outcome.out, Folder::read(base + ".pt"));
    else
        QVERIFY(!outcome.out.isEmpty());
}

void CommandVectorsTest::cookbookTokensOpen_data()
{
    QTest::addColumn<QString>("file");
    const auto folder = vectorsFolder();
    if (!folder)
        QSKIP("the vectors are not there");
    for (const char* group : {"jws", "jwe", "curve25519", "rfc7797"}) {
        const QDir files(*folder + "/cookbook/" + group);
        for (const auto& name : files.entryList({"*.json"}))
            QTest::addRow("%s/%s", group, qPrintable(name)) << files.filePath(name);
    }
}

void CommandVectorsTest::cookbookTokensOpen()
{
    QFETCH(QString, file);
    const auto example = QJsonDocument::fromJson(Folder::read(file)).object();
    const auto input = example.value("input").toObject();
    const auto output = example.value("output").toObject();
    const bool encrypted = input.contains("plaintext");
    const auto content = input.value(encrypted ? "plaintext" : "payload").toString().toUtf8();

    QList<QJsonObject> keys;
    if (input.contains("pwd")) {
        const auto password = input.value("pwd").toString().toUtf8().toBase64(QByteArray::Base64UrlEncoding |
                                                                              QByteArray::OmitTrailingEquals);
        keys << QJsonObject{{"kty", "oct"}, {"k", QString::fromLatin1(password)}};
    } else if (input.value("key").isArray()) {
        for (const auto& key : input.value("key").toArray())
            keys << key.toObject();
    } else {
        keys << input.value("key").toObject();
    }
    const auto contentFile = m_folder.write("content", content);
    int tried = 0;
    for (const auto& key : keys) {
        const auto keyFile = m_folder.write("key", QJsonDocument(key).toJson());
        for (const char* form : {"compact", "json", "json_flat"}) {
            if (!output.contains(form))
                continue;
            QStringList arguments{"jose", encrypted ? "decrypt" : "verify", "--key", keyFile, "-"};
            if (file.contains("detached"))
                arguments << "--detached" << contentFile;
            const auto outcome = run(arguments, textOf(output.value(form)));
            ++tried;
            const bool rsa15 = file.contains("5_13.") && key.value("kty") == QString("RSA");
            if (mustBeRefused(file) || rsa15) {
                QCOMPARE(outcome.status, 1);
                QCOMPARE(outcome.out, QByteArray());
                continue;
            }
            QVERIFY2(outcome.status == 0, form + QByteArray(": ") + outcome.err);
            QCOMPARE(outcome.out, content);
        }
    }
    QVERIFY(tried > 0);
}

void CommandVectorsTest::rfcThumbprint()
{
    const auto folder = vectorsFolder();
    if (!folder)
        QSKIP("the vectors are not there");
    QCOMPARE(run({"keys", "thumbprint", *folder + "/rfc/rfc7638_3.1.jwk"}).out.trimmed(),
             Folder::read(*folder + "/rfc/rfc7638_3.1.thp").trimmed());
}

QTEST_GUILESS_MAIN(CommandVectorsTest)
#include "test_command_vectors.moc"
